// What screen readers get to know of widgets that paint themselves, and of what changes.
#pragma once

#include <QString>

class QWidget;

namespace ad::ui {

/// Gives our own widgets their roles and values; once, before the first window is shown.
void installAccessibility();

/// Says `text` without moving the focus: a result, a confirmation. By Qt's announcement where it has one (6.8 and
/// newer), else as a changed description of `widget`.
void announce(QWidget* widget, const QString& text);

} // namespace ad::ui
