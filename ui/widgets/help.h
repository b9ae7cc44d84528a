// What F1 explains: each widget can name the check or cause that it is about.
#pragma once

#include <QString>

class QWidget;

namespace ad::ui {

/// `topic`: the id of a check or the name of a cause. Counts for the widget and all inside it.
void setHelpTopic(QWidget* widget, const QString& topic);
/// The topic of the widget, or of the nearest one around it that has one; empty: none has.
[[nodiscard]] QString helpTopic(const QWidget* widget);

} // namespace ad::ui
