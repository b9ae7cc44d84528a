#include "frame/drop_hint.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QPainter>

namespace ad::ui {

namespace {
constexpr int inset = 4, border = 2, fromBottom = 44, padding = 16;
} // namespace

DropHint::DropHint(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Drop it anywhere"));
    hide();
}

void DropHint::cover() {
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(Role::Accent), border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), measure::cardRadius,
                            measure::cardRadius);
    painter.setFont(typeFont(Type::Body, true));
    const QString words = tr("Drop it anywhere: what it is, is found out");
    const QFontMetrics metrics(painter.font());
    const int wide = std::min(metrics.horizontalAdvance(words) + 2 * padding, width() - 4 * padding);
    const QRect place((width() - wide) / 2, height() - fromBottom - measure::controlHeight, wide,
                      measure::controlHeight + 4);
    paintRounded(painter, place, place.height() / 2.0, ink(Role::Accent), QColor());
    painter.setPen(ink(Role::OnAccent));
    painter.drawText(place.adjusted(padding, 0, -padding, 0), Qt::AlignCenter,
                     metrics.elidedText(words, Qt::ElideRight, place.width() - 2 * padding));
}

} // namespace ad::ui
