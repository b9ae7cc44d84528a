// What the style and our own widgets paint alike: buttons, round corners, lines, underlined letters.
#include "theme/style.h"
#include "theme/theme.h"

#include <QPainter>

namespace ad::ui {

namespace {
bool showMnemonics = false;
} // namespace

QColor controlLine(bool enabled, bool hovered, bool focused) {
    if (focused) {
        return ink(Role::Accent);
    }
    if (!enabled) {
        return ink(Role::Line);
    }
    return hovered ? mix(ink(Role::StrongLine), ink(Role::Text), 0.25) : ink(Role::StrongLine);
}

bool mnemonicsShown() { return showMnemonics; }

void setMnemonicsShown(bool shown) { showMnemonics = shown; }

int mnemonicFlag() { return showMnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic; }

void paintRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line,
                  double lineWidth) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    if (line.isValid()) {
        painter.setPen(QPen(line, lineWidth));
        const double half = lineWidth / 2;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintButtonGround(QPainter& painter, const QRect& rect, ButtonKind kind, bool enabled, bool hovered,
                       bool pressed) {
    const QRectF r(rect);
    switch (kind) {
    case ButtonKind::Primary: {
        QColor fill = ink(Role::Accent);
        if (!enabled) {
            fill = mix(ink(Role::Canvas), ink(Role::StrongLine), 0.6);
        } else if (pressed) {
            fill = mix(fill, ink(Role::Text), 0.16);
        } else if (hovered) {
            fill = mix(fill, ink(Role::Text), 0.08);
        }
        paintRounded(painter, r, measure::controlRadius, fill, QColor());
        break;
    }
    case ButtonKind::Secondary: {
        QColor fill = ink(Role::Surface);
        if (enabled && pressed) {
            fill = mix(fill, ink(Role::Text), 0.10);
        } else if (enabled && hovered) {
            fill = mix(fill, ink(Role::Text), 0.04);
        }
        paintRounded(painter, r, measure::controlRadius, fill, controlLine(enabled, hovered, false));
        break;
    }
    case ButtonKind::Flat:
        if (enabled && (hovered || pressed)) {
            QColor fill = ink(Role::Text);
            fill.setAlphaF(pressed ? 0.12F : 0.06F);
            paintRounded(painter, r, measure::controlRadius, fill, QColor());
        }
        break;
    case ButtonKind::Link:
        break;
    }
}

QColor buttonInk(ButtonKind kind, bool enabled) {
    if (!enabled) {
        return mix(ink(Role::Surface), ink(Role::Muted), 0.75);
    }
    switch (kind) {
    case ButtonKind::Primary:
        return ink(Role::OnAccent);
    case ButtonKind::Link:
        return ink(Role::Accent);
    default:
        return ink(Role::Text);
    }
}

} // namespace ad::ui
