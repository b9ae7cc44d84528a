#include "widgets/search_edit.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QPainter>

namespace ad::ui {

SearchEdit::SearchEdit(const QString& placeholder, const QString& name, QWidget* parent)
    : QLineEdit(parent), m_glass(addAction(themeIcon("search", Role::Muted), LeadingPosition)) {
    const auto own = findChildren<QAbstractButton*>();
    for (QAbstractButton* glass : own) {
        glass->setAccessibleName(name);
        glass->setToolTip(name);
    }
    setPlaceholderText(placeholder);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    const auto buttons = findChildren<QAbstractButton*>();
    for (QAbstractButton* clear : buttons) {
        if (clear->accessibleName().isEmpty()) {
            clear->setAccessibleName(tr("Clear"));
        }
    }
    connect(&Theme::instance(), &Theme::changed, this, &SearchEdit::refresh);
    refresh();
}

void SearchEdit::setKeyHint(const QKeySequence& keys) {
    m_keys = keys.toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' '));
    setToolTip(keys.toString(QKeySequence::NativeText));
    update();
}

void SearchEdit::refresh() {
    m_glass->setIcon(themeIcon("search", Role::Muted));
    // Qt's own cross is black whatever the ground.
    if (auto* clear = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"))) {
        clear->setIcon(themeIcon("cross", Role::Muted));
    }
    // Another icon takes the tooltip away.
    const auto buttons = findChildren<QAbstractButton*>();
    for (QAbstractButton* one : buttons) {
        one->setToolTip(one->accessibleName());
    }
}

void SearchEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (m_keys.isEmpty() || !text().isEmpty() || hasFocus()) {
        return;
    }
    QPainter painter(this);
    painter.setFont(typeFont(Type::Small));
    const QFontMetrics metrics(painter.font());
    const int w = metrics.horizontalAdvance(m_keys) + 10;
    const int h = metrics.height() + 2;
    const QRect cap = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - w - 6, (height() - h) / 2, w, h));
    paintRounded(painter, cap, 4, QColor(), ink(Role::Line));
    painter.setPen(ink(Role::Muted));
    painter.drawText(cap, Qt::AlignCenter, m_keys);
}

} // namespace ad::ui
