#include "widgets/accessible.h"
#include "widgets/charts.h"
#include "widgets/drop_zone.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/mark.h"
#include "widgets/pipeline_row.h"
#include "widgets/segment_bar.h"
#include "widgets/text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QTimer>

namespace ad::ui {

namespace {

constexpr const char* keptFromPalette = "keptFromPalette";

struct AccessibleTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::Accessible)
};

/// Role, and the text that a widget paints; name and description are the widget's own.
class Painted : public QAccessibleWidget {
  public:
    Painted(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}
};

/// A text that may be the value of something: "Token type: Bearer".
class Words : public QAccessibleWidget {
  public:
    explicit Words(QWidget* widget) : QAccessibleWidget(widget, QAccessible::StaticText) {}
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        if (which == QAccessible::Value) {
            return words();
        }
        if (which != QAccessible::Name) {
            return QAccessibleWidget::text(which);
        }
        const QString own = widget()->accessibleName();
        const QString said = words();
        const auto* elided = qobject_cast<const ElidedLabel*>(widget());
        const bool itself = own == said || (elided != nullptr && own == elided->text());
        return own.isEmpty() || itself ? said
               : said.isEmpty()        ? own
                                //: What a value is, and the value: "Token type: Bearer".
                                : AccessibleTr::tr("%1: %2").arg(own, said);
    }
    [[nodiscard]] QList<std::pair<QAccessibleInterface*, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override {
        auto all = QAccessibleWidget::relations(match);
        const auto* label = qobject_cast<const QLabel*>(widget());
        if (label != nullptr && label->buddy() != nullptr && match.testFlag(QAccessible::Labelled)) {
            all.append({QAccessible::queryAccessibleInterface(label->buddy()), QAccessible::Labelled});
        }
        return all;
    }

  private:
    [[nodiscard]] QString words() const {
        if (const auto* elided = qobject_cast<const ElidedLabel*>(widget())) {
            return elided->spoken();
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget())) {
            QString text = label->text();
            return label->buddy() == nullptr ? text : text.remove(QLatin1Char('&'));
        }
        const auto* pill = qobject_cast<const Pill*>(widget());
        return pill != nullptr ? pill->text() : QString();
    }
};

class Verdict : public QAccessibleWidget {
  public:
    explicit Verdict(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Graphic) {}
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

/// A button that is one of several, of which one is chosen: pressed like any other.
class OneOfSeveral : public QAccessibleWidget {
  public:
    OneOfSeveral(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        const bool chosen = button()->isChecked();
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = chosen;
        } else {
            state.checkable = true;
            state.checked = chosen;
        }
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled()) {
            names.prepend(pressAction());
        }
        return names;
    }
    void doAction(const QString& name) override {
        if (name == pressAction()) {
            button()->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

  private:
    [[nodiscard]] QAbstractButton* button() const { return qobject_cast<QAbstractButton*>(widget()); }
};

/// A list to choose from. Qt's own is named by what is chosen alone, as long as no label is beside it that has it as
/// its buddy: what is chosen among is said, too.
class Choice : public QAccessibleWidget {
  public:
    explicit Choice(QWidget* widget) : QAccessibleWidget(widget, QAccessible::ComboBox) {}
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        QString chosen = combo()->currentText();
        if (which == QAccessible::Value) {
            return chosen;
        }
        QString own = QAccessibleWidget::text(which);
        if (which != QAccessible::Name) {
            return own;
        }
        //: What a value is, and the value: "Token type: Bearer".
        return own.isEmpty() || chosen.isEmpty() ? own + chosen : AccessibleTr::tr("%1: %2").arg(own, chosen);
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.expandable = true;
        state.expanded = combo()->view()->isVisible();
        state.collapsed = !state.expanded;
        return state;
    }
    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index == 0 ? QAccessible::queryAccessibleInterface(combo()->view()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* face) const override {
        return face != nullptr && face->object() == combo()->view() ? 0 : -1;
    }
    [[nodiscard]] QStringList actionNames() const override {
        return QStringList{showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override {
        if (name != showMenuAction()) {
            QAccessibleWidget::doAction(name);
        } else if (combo()->view()->isVisible()) {
            combo()->hidePopup();
        } else {
            combo()->showPopup();
        }
    }

  private:
    [[nodiscard]] QComboBox* combo() const { return qobject_cast<QComboBox*>(widget()); }
};

class Waited : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    explicit Waited(QWidget* widget) : QAccessibleWidget(widget, QAccessible::ProgressBar) {}
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return qobject_cast<const WaitBar*>(widget())->share(); }
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
    if (const QVariant given = object->property(roleProperty); given.isValid()) {
        const auto role = static_cast<QAccessible::Role>(given.toInt());
        return is<QAbstractButton>(object) ? static_cast<QAccessibleInterface*>(new OneOfSeveral(widget, role))
                                           : new Painted(widget, role);
    }
    if (is<ElidedLabel>(object) || is<Pill>(object) || is<TextLabel>(object)) {
        return new Words(widget);
    }
    if (is<QComboBox>(object)) {
        return new Choice(widget);
    }
    if (is<MarkIcon>(object)) {
        return new Verdict(widget);
    }
    if (is<LikelihoodBar>(object)) {
        return new Share(widget);
    }
    if (is<WaitBar>(object)) {
        return new Waited(widget);
    }
    if (is<Waterfall>(object) || is<LifetimeBar>(object)) {
        return new Painted(widget, QAccessible::Chart);
    }
    // By name: the pages come after the shared widgets.
    if (object->inherits("ad::ui::MainWindow")) {
        return new Painted(widget, QAccessible::Window);
    }
    if (object->inherits("ad::ui::Sheet")) {
        return new Painted(widget, QAccessible::Dialog);
    }
    if (object->inherits("ad::ui::StatusLine")) {
        return new Painted(widget, QAccessible::StatusBar);
    }
    if (object->inherits("ad::ui::Rail")) {
        return new Painted(widget, QAccessible::PageTabList);
    }
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
            // Text that can only be marked by mouse is no control: it speaks for itself.
            const bool stop = widget != nullptr && widget->focusPolicy() != Qt::NoFocus && !is<QLabel>(watched);
            const QString was = widget != nullptr ? widget->property(placeProperty).toString() : QString();
            const bool wanted = marked || (tip.isEmpty() && (stop || !was.isEmpty()));
            if (widget != nullptr && wanted && !widget->isWindow() &&
                (widget->accessibleDescription().isEmpty() || widget->accessibleDescription() == was)) {
                const QString words = marked ? withoutMarkup(tip) : stop ? placeOf(*widget) : QString();
                widget->setAccessibleDescription(words);
                widget->setProperty(placeProperty, words);
            }
        }
        if (auto* combo = qobject_cast<QComboBox*>(watched);
            combo != nullptr && event->type() == QEvent::Show && combo->view()->accessibleName().isEmpty()) {
            combo->view()->setAccessibleName(combo->accessibleName());
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
