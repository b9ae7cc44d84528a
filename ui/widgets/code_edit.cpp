#include "widgets/code_edit.h"
#include "theme/theme.h"
#include "widgets/text.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace ad::ui {

namespace {
constexpr int sideMargin = 6;
} // namespace

CodeEdit::CodeEdit(const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
    setFont(typeFont(Type::Mono));
    setPlaceholderText(placeholder);
    setTextMargins(sideMargin, 0, sideMargin, 0);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFont(typeFont(Type::Mono)); });
    connect(this, &QLineEdit::textChanged, this, &CodeEdit::refreshTip);
}

QRect CodeEdit::textRect() const {
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(2, 0, -2, 0);
}

void CodeEdit::refreshTip() {
    setToolTip(fontMetrics().horizontalAdvance(text()) > textRect().width() ? plainTip(text()) : QString());
}

void CodeEdit::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    refreshTip();
}

void CodeEdit::paintEvent(QPaintEvent* event) {
    const QRect room = textRect();
    if (hasFocus() || text().isEmpty() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(ink(isEnabled() ? Role::Text : Role::Muted));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
}

} // namespace ad::ui
