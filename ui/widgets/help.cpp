#include "widgets/help.h"

#include <QVariant>
#include <QWidget>

namespace ad::ui {

namespace {
constexpr auto property = "helpTopic";
} // namespace

void setHelpTopic(QWidget* widget, const QString& topic) { widget->setProperty(property, topic); }

QString helpTopic(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString topic = widget->property(property).toString();
        if (!topic.isEmpty()) {
            return topic;
        }
    }
    return {};
}

} // namespace ad::ui
