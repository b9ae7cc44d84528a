// What screen readers get to know of widgets that paint themselves, and of what changes.
#pragma once

#include <QString>

class QWidget;

namespace ad::ui {

/// Gives our own widgets their roles and values, and a place as description to each control that has no other; once,
/// before the first window is shown.
void installAccessibility();

/// The role (of QAccessible::Role) of a widget that paints itself and is no shared one, or of a button that is one of
/// several, of which one is chosen (PageTab, RadioButton). First of all in its constructor: whatever is set there can
/// be told at once.
void setAccessibleRole(QWidget* widget, int role);

/// The button shows or folds what is there already: the palette of actions does not offer it.
void keepFromPalette(QWidget* button);
[[nodiscard]] bool isKeptFromPalette(const QWidget& button);

/// Says `text` without moving the focus: a result, a confirmation. By Qt's announcement where it has one (6.8 and
/// newer), else as a changed description of `widget`.
void announce(QWidget* widget, const QString& text);

} // namespace ad::ui
