#include "widgets/accessible.h"
#include "widgets/charts.h"
#include "widgets/drop_zone.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/mark.h"
#include "widgets/pipeline_row.h"
#include "widgets/segment_bar.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QTimer>

namespace ad::ui {

namespace {

constexpr const char* keptFromPalette = "keptFromPalette";

/// Role, and the text that a widget paints; name and description are the widget's own.
class Painted : public QAccessibleWidget {
  public:
    Painted(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}
};

class Words : public QAccessibleWidget {
  public:
    explicit Words(QWidget* widget) : QAccessibleWidget(widget, QAccessible::StaticText) {}
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        if (which == QAccessible::Name || which == QAccessible::Value) {
            if (const auto* label = qobject_cast<const ElidedLabel*>(widget())) {
                return label->text();
            }
            if (const auto* pill = qobject_cast<const Pill*>(widget())) {
                return pill->text();
            }
        }
        return QAccessibleWidget::text(which);
    }
};

class Verdict : public QAccessibleWidget {
  public:
    explicit Verdict(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Indicator) {}
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        if (which == QAccessible::Name) {
            return markName(qobject_cast<const MarkIcon*>(widget())->mark());
        }
        return QAccessibleWidget::text(which);
    }
};

class Share : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    explicit Share(QWidget* widget) : QAccessibleWidget(widget, QAccessible::ProgressBar) {}
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override {
        return qobject_cast<const LikelihoodBar*>(widget())->score();
    }
    void setCurrentValue(const QVariant&) override {}
    [[nodiscard]] QVariant maximumValue() const override { return 1.0; }
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0.0; }
};

template <class T>
bool is(QObject* object) {
    return qobject_cast<T*>(object) != nullptr;
}

constexpr auto roleProperty = "accessibleRole";
[[maybe_unused]] constexpr auto ownProperty = "describedBefore";
[[maybe_unused]] constexpr auto announcedProperty = "announcedLast";
[[maybe_unused]] constexpr int announcedMs = 3000;

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr) {
        return nullptr;
    }
    if (const QVariant role = object->property(roleProperty); role.isValid()) {
        return new Painted(widget, static_cast<QAccessible::Role>(role.toInt()));
    }
    if (is<ElidedLabel>(object) || is<Pill>(object)) {
        return new Words(widget);
    }
    if (is<MarkIcon>(object)) {
        return new Verdict(widget);
    }
    if (is<LikelihoodBar>(object)) {
        return new Share(widget);
    }
    if (is<Waterfall>(object) || is<LifetimeBar>(object)) {
        return new Painted(widget, QAccessible::Chart);
    }
    // By name: the pages come after the shared widgets.
    if (object->inherits("ad::ui::ValueView")) {
        return new Painted(widget, QAccessible::Cell);
    }
    if (object->inherits("ad::ui::FindingRow")) {
        return new Painted(widget, QAccessible::ListItem);
    }
    if (is<Divider>(object)) {
        return new Painted(widget, QAccessible::Separator);
    }
    if (is<Page>(object)) {
        return new Painted(widget, QAccessible::Section);
    }
    if (is<Card>(object) || is<DropZone>(object) || is<SegmentBar>(object) || is<PipelineRow>(object) ||
        is<Field>(object)) {
        return new Painted(widget, QAccessible::Grouping);
    }
    return nullptr;
}

/// What has no description of its own is described by where it stands: "Private key, Credentials".
class Places : public QObject {
  public:
    using QObject::QObject;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show || event->type() == QEvent::ToolTipChange) {
            auto* widget = qobject_cast<QWidget*>(watched);
            const QString tip = widget != nullptr ? widget->toolTip() : QString();
            // A tooltip is taken for a description, its marks included.
            const bool marked = tip.startsWith(QLatin1String("<qt>"));
            const bool wanted = marked || (tip.isEmpty() && widget != nullptr && widget->focusPolicy() != Qt::NoFocus);
            if (widget != nullptr && wanted && !widget->isWindow() &&
                (widget->accessibleDescription().isEmpty() ||
                 widget->accessibleDescription() == widget->property(placeProperty).toString())) {
                const QString words = marked ? withoutMarkup(tip) : placeOf(*widget);
                widget->setAccessibleDescription(words);
                widget->setProperty(placeProperty, words);
            }
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    static constexpr auto placeProperty = "describedByPlace";

    static QString placeOf(const QWidget& widget) {
        QStringList names;
        for (const QWidget* at = widget.parentWidget(); at != nullptr && names.size() < 2; at = at->parentWidget()) {
            // The title of the window is still that of the page before, while a page is shown.
            const QString name = at->isWindow() ? QString() : at->accessibleName();
            if (!name.isEmpty() && name != widget.accessibleName() && !names.contains(name)) {
                names.append(name);
            }
        }
        return names.isEmpty() ? widget.window()->windowTitle() : names.join(QStringLiteral(", "));
    }

    static QString withoutMarkup(QString tip) {
        tip.remove(QLatin1String("<qt>")).remove(QLatin1String("</qt>"));
        tip.replace(QLatin1String("<br>"), QLatin1String(" "));
        return tip.replace(QLatin1String("&lt;"), QLatin1String("<"))
            .replace(QLatin1String("&gt;"), QLatin1String(">"))
            .replace(QLatin1String("&quot;"), QLatin1String("\""))
            .replace(QLatin1String("&nbsp;"), QLatin1String(" "))
            .replace(QLatin1String("&amp;"), QLatin1String("&"));
    }
};

} // namespace

void keepFromPalette(QWidget* button) { button->setProperty(keptFromPalette, true); }

bool isKeptFromPalette(const QWidget& button) { return button.property(keptFromPalette).toBool(); }

void setAccessibleRole(QWidget* widget, int role) { widget->setProperty(roleProperty, role); }

void installAccessibility() {
    QAccessible::installFactory(make);
    static const QPointer<Places> places = [] {
        auto* all = new Places(qApp);
        qApp->installEventFilter(all);
        return all;
    }();
}

void announce(QWidget* widget, const QString& text) {
    if (text.isEmpty()) {
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
#else
    // Read as a description that has changed; after that the widget is described by its own words again.
    const QString described = widget->accessibleDescription();
    const QVariant announced = widget->property(announcedProperty);
    // Somebody may have given it new words of its own meanwhile.
    const bool still = announced.isValid() && announced.toString() == described;
    const QString own = still ? widget->property(ownProperty).toString() : described;
    widget->setProperty(ownProperty, own);
    widget->setProperty(announcedProperty, text);
    widget->setAccessibleDescription(text);
    QTimer::singleShot(announcedMs, widget, [widget, text, own] {
        if (widget->accessibleDescription() == text) {
            widget->setAccessibleDescription(own);
            widget->setProperty(ownProperty, {});
            widget->setProperty(announcedProperty, {});
        }
    });
    QAccessibleEvent event(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace ad::ui
