#include "theme/style.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

namespace ad::ui {

namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

/// The list of a combo box, or of what completes a field.
bool isPopup(const QWidget* widget) {
    return widget != nullptr && widget->window()->windowType() == Qt::Popup && !widget->inherits("QMenu");
}

void paintScrollBar(const QStyleOptionSlider* slider, QPainter* painter, const QRect& handle) {
    const bool active = slider->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        (has(slider, QStyle::State_MouseOver) || has(slider, QStyle::State_Sunken));
    if (slider->maximum <= slider->minimum) {
        return;
    }
    const QRectF bar = QRectF(handle).adjusted(3, 3, -3, -3);
    const double radius = std::min(bar.width(), bar.height()) / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? mix(ink(Role::StrongLine), ink(Role::Muted), 0.6) : ink(Role::StrongLine));
    painter->drawRoundedRect(bar, radius, radius);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget* widget) {
    if (qobject_cast<QPushButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QLineEdit*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    // The frame paints the ground up to its round corners.
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget)) {
        edit->viewport()->setAutoFillBackground(false);
    }
    // The cross in a line edit is Qt's own button, and has no name.
    if (widget->inherits("QLineEditIconButton") && widget->accessibleName().isEmpty()) {
        widget->setAccessibleName(tr("Clear"));
    }
    QProxyStyle::polish(widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return measure::iconSize;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_SplitterWidth:
        return measure::cardGap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_UnderlineShortcut:
        return mnemonicsShown() ? 1 : 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 28, std::max(measure::controlHeight, size.height() + 8)};
    case CT_ItemViewItem:
        if (isPopup(widget)) {
            s.setHeight(std::max(measure::rowHeight, s.height()));
        }
        return s;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        s.setHeight(std::max(measure::controlHeight, s.height()));
        if (type == CT_ComboBox) {
            s.rwidth() += 12;
        }
        return s;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator) {
            s.setHeight(std::max(s.height(), 28));
            s.rwidth() += 12;
        }
        return s;
    default:
        return s;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                            const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        // No arrows: the whole bar is the groove.
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (slider != nullptr) {
            const QRect all = slider->rect;
            const bool across = slider->orientation == Qt::Horizontal;
            const int groove = across ? all.width() : all.height();
            const double range = double(slider->maximum) - slider->minimum + slider->pageStep;
            int length = groove;
            if (slider->maximum > slider->minimum && range > 0) {
                length =
                    std::clamp(static_cast<int>(groove * (slider->pageStep / range)), std::min(32, groove), groove);
            }
            const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      groove - length, slider->upsideDown);
            QRect r;
            switch (sub) {
            case SC_ScrollBarSlider:
                r = across ? QRect(start, 0, length, all.height()) : QRect(0, start, all.width(), length);
                break;
            case SC_ScrollBarGroove:
                r = QRect(0, 0, all.width(), all.height());
                break;
            case SC_ScrollBarSubPage:
                r = across ? QRect(0, 0, start, all.height()) : QRect(0, 0, all.width(), start);
                break;
            case SC_ScrollBarAddPage:
                r = across ? QRect(start + length, 0, groove - start - length, all.height())
                           : QRect(0, start + length, all.width(), groove - start - length);
                break;
            default:
                return {};
            }
            return visualRect(slider->direction, QRect(0, 0, all.width(), all.height()), r).translated(all.topLeft());
        }
    }
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        if (sub == SC_ComboBoxEditField) {
            return visualRect(option->direction, all, all.adjusted(8, 1, -28, -1));
        }
        if (sub == SC_ComboBoxArrow) {
            return visualRect(option->direction, all, QRect(all.right() - 27, all.y(), 28, all.height()));
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth == 0) {
            return; // inside a combo or spin box, or a label in all but name
        }
        const bool focused = has(option, State_HasFocus) && !has(option, State_ReadOnly);
        paintRounded(*painter, option->rect, measure::controlRadius,
                     ink(has(option, State_Enabled) && !has(option, State_ReadOnly) ? Role::Surface : Role::Sunken),
                     controlLine(has(option, State_Enabled), has(option, State_MouseOver), focused),
                     focused ? 1.5 : 1.0);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isPopup(widget)) {
            // It lies over a card of its own colour: without a line nobody sees where it ends.
            painter->save();
            painter->setPen(ink(Role::StrongLine));
            painter->setBrush(ink(Role::Surface));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
            return;
        }
        if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
            // What can be written into looks like a line edit.
            const auto* edit = qobject_cast<const QPlainTextEdit*>(widget);
            const bool writes = edit != nullptr && !edit->isReadOnly();
            const bool enabled = has(option, State_Enabled);
            const bool focused = has(option, State_HasFocus);
            paintRounded(*painter, option->rect, measure::controlRadius,
                         writes && !enabled ? ink(Role::Sunken) : widget->palette().color(QPalette::Base),
                         writes    ? controlLine(enabled, has(option, State_MouseOver), focused)
                         : focused ? ink(Role::Accent)
                                   : ink(Role::Line),
                         writes && focused ? 1.5 : 1.0);
            return;
        }
        break;
    case PE_FrameFocusRect:
        return; // the focus frame of the window does it, outside the control
    case PE_PanelButtonCommand: {
        const bool isDefault =
            qstyleoption_cast<const QStyleOptionButton*>(option) != nullptr &&
            qstyleoption_cast<const QStyleOptionButton*>(option)->features.testFlag(QStyleOptionButton::DefaultButton);
        paintButtonGround(*painter, option->rect, isDefault ? ButtonKind::Primary : ButtonKind::Secondary,
                          has(option, State_Enabled), has(option, State_MouseOver), has(option, State_Sunken));
        return;
    }
    case PE_IndicatorCheckBox: {
        const bool on = has(option, State_On);
        const bool enabled = has(option, State_Enabled);
        paintRounded(*painter, option->rect, 4, ink(on && enabled ? Role::Accent : Role::Surface),
                     on && enabled ? QColor() : controlLine(enabled, has(option, State_MouseOver), false), 1.5);
        if (on) {
            paintIcon(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), "tick",
                      ink(enabled ? Role::OnAccent : Role::Muted));
        }
        return;
    }
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, ink(Role::Text));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, ink(Role::Surface));
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(ink(Role::StrongLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (has(option, State_Selected)) {
            painter->fillRect(option->rect, ink(Role::AccentSoft));
        } else if (has(option, State_MouseOver)) {
            painter->fillRect(option->rect, mix(ink(Role::Surface), ink(Role::Text), 0.03));
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_FocusFrame: {
        // The frame comes back by itself when something around its widget moves, be the widget hidden or not laid out.
        const auto* frame = qobject_cast<const QFocusFrame*>(widget);
        const QWidget* around = frame != nullptr ? frame->widget() : nullptr;
        if (frame != nullptr && (around == nullptr || !around->isVisible() || around->size().isEmpty() ||
                                 around->property(ownRingProperty).toBool())) {
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(ink(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        const double radius = measure::controlRadius + 3.0;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius, radius);
        painter->restore();
        return;
    }
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const bool primary = button->features.testFlag(QStyleOptionButton::DefaultButton);
            painter->setPen(
                buttonInk(primary ? ButtonKind::Primary : ButtonKind::Secondary, has(option, State_Enabled)));
            painter->drawText(option->rect, Qt::AlignCenter | mnemonicFlag(), button->text);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            QStyleOptionMenuItem plain(*item);
            // Fusion paints a selected row in the highlight with its text colour: both are ours already.
            plain.palette.setColor(QPalette::Highlight, ink(Role::AccentSoft));
            plain.palette.setColor(QPalette::HighlightedText, ink(Role::Text));
            // Fusion leaves room for a tick before every item, also where none of them can have one.
            if (!item->menuHasCheckableItems && item->icon.isNull()) {
                constexpr int roomOfTick = 16;
                plain.rect.setLeft(plain.rect.left() - roomOfTick);
            }
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            painter->setPen(ink(has(option, State_Enabled) ? Role::Text : Role::Muted));
            const QRect text = field.adjusted(4, 0, 0, 0);
            painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                              combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, text.width()));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const bool focused = has(option, State_HasFocus);
        paintRounded(
            *painter, option->rect, measure::controlRadius,
            ink(has(option, State_Enabled) ? Role::Surface : Role::Sunken),
            controlLine(has(option, State_Enabled), has(option, State_MouseOver), focused && combo != nullptr));
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        paintIcon(*painter, QRectF(arrow.center().x() - 6, arrow.center().y() - 5, 12, 12), "chevron-down",
                  ink(Role::Muted));
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            painter->save();
            paintScrollBar(slider, painter, subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget));
            painter->restore();
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ad::ui
