// What the tests of the window share: a language that shows what was forgotten, and looking for texts that are cut.
#pragma once

#include "widgets/button.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTranslator>
#include <QWidget>

namespace ad::ui {

/// Every text of ours in brackets, with accents, and longer by a third: "⟦Ŝàvé·····⟧".
class PseudoTranslator : public QTranslator {
  public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        if (!QByteArray(context).startsWith("ad::")) {
            return {};
        }
        const QString text = QString::fromUtf8(source);
        QString result = QStringLiteral("⟦");
        for (int i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            // Places for values and the marks of accelerators stay.
            if (c == QLatin1Char('%') && i + 1 < text.size()) {
                result += c;
                result += text.at(++i);
                continue;
            }
            static const QString plain = QStringLiteral("aeiouAEIOUcnsSy");
            static const QString accented = QStringLiteral("àéîõüÀÉÎÕÜçñšŜý");
            const auto at = plain.indexOf(c);
            result += at < 0 ? c : accented.at(at);
        }
        return result + QString(text.size() / 3, QLatin1Char('~')) + QStringLiteral("⟧");
    }
};

/// Where `widget` is, for messages.
inline QString placeOf(const QWidget* widget) {
    QStringList parts;
    for (; widget != nullptr && parts.size() < 5; widget = widget->parentWidget()) {
        parts.prepend(QLatin1String(widget->metaObject()->className()).mid(0));
    }
    return parts.join(QLatin1Char('>'));
}

/// A part of `widget` that no scrolling can bring into view: outside of its parents, except below or beside what
/// scrolls.
inline bool isClipped(const QWidget* widget, const QWidget* window) {
    QRect rect = widget->rect();
    for (const QWidget* at = widget; at != window && at != nullptr; at = at->parentWidget()) {
        rect.translate(at->pos());
        const QWidget* parent = at->parentWidget();
        if (parent == nullptr) {
            break;
        }
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        const bool scrolls = area != nullptr && area->viewport() == parent;
        if (rect.left() < -1 || rect.right() > parent->width() + 1) {
            if (!scrolls || area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
                return true;
            }
        }
        if (scrolls) {
            // From here on what counts is the viewport.
            rect = parent->rect();
            continue;
        }
        if (rect.top() < -1 || rect.bottom() > parent->height() + 1) {
            return true;
        }
    }
    return false;
}

/// The visible texts of `window` that are cut: not wrapped, not elided with a tooltip, and not to be scrolled to.
inline QStringList cutTexts(const QWidget& window) {
    QStringList found;
    const auto complain = [&](const QWidget* widget, const QString& text, const QString& why) {
        found.append(QStringLiteral("%1: \"%2\" %3").arg(placeOf(widget), text.left(60), why));
    };
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window) {
            continue;
        }
        QString text;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            text = label->text();
            if (text.isEmpty()) {
                continue;
            }
            const int high = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            if (!label->wordWrap() && label->sizeHint().width() > label->width() + 1) {
                complain(label, text,
                         QStringLiteral("needs %1, has %2 across").arg(label->sizeHint().width()).arg(label->width()));
            }
            if (high > label->height() + 1) {
                complain(label, text, QStringLiteral("needs %1, has %2 down").arg(high).arg(label->height()));
            }
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            text = button->text();
            if (button->sizeHint().width() > button->width() + 1 && button->toolTip().isEmpty()) {
                complain(button, text,
                         QStringLiteral("needs %1, has %2 across, and no tooltip")
                             .arg(button->sizeHint().width())
                             .arg(button->width()));
            }
        } else if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            text = combo->currentText();
            if (combo->fontMetrics().horizontalAdvance(text) > combo->width() - 36 && combo->toolTip().isEmpty()) {
                complain(combo, text, QStringLiteral("does not fit into its box, and has no tooltip"));
            }
        } else if (const auto* elided = qobject_cast<const ElidedLabel*>(widget)) {
            text = elided->text();
            if (elided->fontMetrics().horizontalAdvance(text) > elided->width() && elided->toolTip().isEmpty()) {
                complain(elided, text, QStringLiteral("is elided without a tooltip"));
            }
        } else if (const auto* pill = qobject_cast<const Pill*>(widget)) {
            text = pill->text();
            if (pill->sizeHint().width() > pill->width() + 1) {
                complain(pill, text, QStringLiteral("does not fit"));
            }
        }
        if (!text.isEmpty() && isClipped(widget, &window)) {
            complain(widget, text, QStringLiteral("lies outside of what can be seen"));
        }
    }
    return found;
}

} // namespace ad::ui
