// What is said to a screen reader on every page, sheet and popup: words without markup, a list with what is chosen
// among, a text that is not hidden behind its name, roles that say what a thing is.
#include "base/language.h"
#include "frame/sheets.h"
#include "profiles/profile_sheets.h"
#include "theme/theme.h"
#include "ui/frame_support.h"
#include "ui/profiles_support.h"
#include "ui/window_support.h"
#include "widgets/accessible.h"
#include "widgets/segment_bar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QRegularExpression>

using namespace ad;
using namespace ad::ui;

namespace {

/// What is wrong with what is said, gathered over all that was walked through.
struct Heard {
    QStringList wrong;
    int seen = 0, combos = 0, chosenOfSeveral = 0;

    void complain(const QString& where, const QAccessibleInterface* face, const QString& why) {
        wrong.append(QStringLiteral("%1: %2, role %3, \"%4\" %5")
                         .arg(where, placeOf(qobject_cast<QWidget*>(face->object())))
                         .arg(face->role(), 0, 16)
                         .arg(face->text(QAccessible::Name), why));
    }

    void walk(QAccessibleInterface* face, const QString& where, int depth = 0) {
        if (face == nullptr || depth > 60 || face->state().invisible) {
            return;
        }
        ++seen;
        judge(face, where);
        for (int i = 0; i < face->childCount(); ++i) {
            walk(face->child(i), where, depth + 1);
        }
    }

  private:
    void judge(QAccessibleInterface* face, const QString& where) {
        static const QRegularExpression markup(QStringLiteral("<[/a-zA-Z][^<>]*>|&(?:lt|gt|amp|quot|nbsp);"));
        for (const auto which : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            if (face->text(which).contains(markup)) {
                complain(where, face, QStringLiteral("has markup: ") + face->text(which));
            }
        }
        const QString name = face->text(QAccessible::Name).trimmed();
        if (const auto* combo = qobject_cast<const QComboBox*>(face->object())) {
            ++combos;
            if (name.isEmpty() || name == combo->currentText().trimmed() || !name.contains(combo->currentText())) {
                complain(where, face, QStringLiteral("is a list that does not say what is chosen among, and what is"));
            }
            if (combo->view()->accessibleName().isEmpty()) {
                complain(where, face, QStringLiteral("opens a list without a name"));
            }
        }
        if (const auto* label = qobject_cast<const QLabel*>(face->object()); label != nullptr) {
            QString words = label->text();
            if (label->buddy() != nullptr) {
                words.remove(QLatin1Char('&'));
            }
            if (!words.isEmpty() && !name.contains(words.trimmed())) {
                complain(where, face, QStringLiteral("hides its text: ") + words);
            }
        }
        if (const auto* label = qobject_cast<const ElidedLabel*>(face->object());
            label != nullptr && !label->text().isEmpty() && !name.contains(label->spoken().trimmed())) {
            complain(where, face, QStringLiteral("hides its text: ") + label->text());
        }
        judgeRole(face, where);
    }

    void judgeRole(QAccessibleInterface* face, const QString& where) {
        const QObject* object = face->object();
        const auto* button = qobject_cast<const QAbstractButton*>(object);
        if (button != nullptr && qobject_cast<const SegmentBar*>(button->parentWidget()) != nullptr) {
            chosenOfSeveral += button->isChecked();
            if (face->role() != QAccessible::RadioButton || face->state().checked != button->isChecked() ||
                face->actionInterface() == nullptr ||
                (button->isEnabled() &&
                 !face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()))) {
                complain(where, face, QStringLiteral("is one of several, and is not told as that"));
            }
        } else if (button != nullptr && button->inherits("ad::ui::RailItem") && button->isCheckable()) {
            chosenOfSeveral += button->isChecked();
            if (face->role() != QAccessible::PageTab || face->state().selected != button->isChecked()) {
                complain(where, face, QStringLiteral("is the tab of a page, and is not told as that"));
            }
        } else if (button != nullptr && face->role() == QAccessible::Client) {
            complain(where, face, QStringLiteral("is a button, and is not told as that"));
        } else if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Indicator) {
            complain(where, face, QStringLiteral("has a role that nobody is told"));
        }
    }
};

constexpr const char* endpoint = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";

} // namespace

class TestSpoken : public QObject {
    Q_OBJECT

    static void hear(Heard& heard, QWidget& widget, const QString& where) {
        QCoreApplication::processEvents();
        heard.walk(QAccessible::queryAccessibleInterface(&widget), where);
    }
    static void tell(const Heard& heard) {
        QStringList wrong = heard.wrong;
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n')).right(3000)));
    }
    /// Every menu that a button of what is shown opens, and the lists of its boxes.
    static void hearPopups(Heard& heard, MainWindow& window, const QString& where) {
        const auto menus = window.findChildren<QMenu*>();
        for (QMenu* menu : menus) {
            auto* owner = qobject_cast<QWidget*>(menu->parent());
            if (owner == nullptr || !owner->isVisible() || (owner != &window && !owner->isEnabled())) {
                continue;
            }
            menu->popup(window.mapToGlobal(QPoint(40, 40)));
            QCoreApplication::processEvents();
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(menu);
            int named = 0;
            for (int i = 0; face != nullptr && i < face->childCount(); ++i) {
                QAccessibleInterface* item = face->child(i);
                if (item->role() != QAccessible::Separator) {
                    ++named;
                    if (item->text(QAccessible::Name).trimmed().isEmpty()) {
                        heard.complain(where, item, QStringLiteral("is an entry of a menu without a name"));
                    }
                }
            }
            if (named == 0) {
                heard.wrong.append(where + QStringLiteral(": a menu has no entries"));
            }
            menu->close();
        }
        const auto combos = window.findChildren<QComboBox*>();
        for (QComboBox* combo : combos) {
            if (combo->isVisible()) {
                combo->showPopup();
                hear(heard, *combo->view()->window(), where + QStringLiteral(", list of ") + combo->accessibleName());
                combo->hidePopup();
            }
        }
    }

  private Q_SLOTS:
    void initTestCase() {
        Theme::instance().install(*qApp);
        Theme::instance().force(Scheme::Light);
        installAccessibility();
        QAccessible::setActive(true);
    }

    void pagesAndPopups_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("story");
        QTest::newRow("with room, nothing open") << QSize(1280, 800) << -1;
        QTest::newRow("with room") << QSize(1280, 800) << static_cast<int>(Session::Story::RightAndRefused);
        QTest::newRow("narrow") << QSize(900, 600) << static_cast<int>(Session::Story::AudienceAlmostRight);
    }
    void pagesAndPopups() {
        QFETCH(const QSize, size);
        QFETCH(const int, story);
        const Stand stand;
        Keeper keeper(stand.options());
        Scene scene;
        keeper.follow(scene.session);
        scene.window.setProfiles(&keeper);
        scene.window.resize(size);
        QTRY_VERIFY(keeper.ready());
        if (story >= 0) {
            profiles::Profile kept;
            kept.name = "Ward <7> & kitchen";
            kept.credentials.clientId = "me";
            kept.credentials.tokenEndpoint = endpoint;
            keeper.add(kept);
            QTRY_COMPARE(keeper.view().entries.size(), 1);
            scene.session.openStory(static_cast<Session::Story>(story));
            QTRY_VERIFY_WITH_TIMEOUT(scene.session.view().exchange.present && scene.session.idle(), 30000);
        }
        Heard heard;
        for (int i = 0; i < pageCount; ++i) {
            const auto id = static_cast<PageId>(i);
            scene.window.go(id);
            const QString where = QLatin1String(pageSpec(id).name);
            QCoreApplication::processEvents();
            // The name with angles is a text of the person's, and no markup.
            Heard here;
            hear(here, scene.window, where);
            hearPopups(here, scene.window, where);
            here.wrong.removeIf([](const QString& one) { return one.contains(QLatin1String("Ward <7> & kitchen")); });
            heard.wrong += here.wrong;
            heard.seen += here.seen;
            heard.combos += here.combos;
            heard.chosenOfSeveral += here.chosenOfSeveral;
        }
        tell(heard);
        QVERIFY2(heard.seen > 350 && heard.combos >= 4 && heard.chosenOfSeveral > 8,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(heard.seen).arg(heard.combos).arg(heard.chosenOfSeveral)));
    }

    void sheets() {
        const Stand stand;
        Keeper keeper(stand.options());
        Scene scene;
        keeper.follow(scene.session);
        scene.window.setProfiles(&keeper);
        QTRY_VERIFY(keeper.ready());
        const QList<std::pair<QString, std::function<void()>>> all{
            {QStringLiteral("keyboard"), [&] { showKeyboard(scene.window.actions(), &scene.window); }},
            {QStringLiteral("about"), [&] { showAbout(&scene.window); }},
            {QStringLiteral("how this works"), [&] { showExplanation({}, &scene.window); }},
            {QStringLiteral("a check"),
             [&] { showExplanation(QStringLiteral("aud-is-token-endpoint"), &scene.window); }},
            {QStringLiteral("a cause"), [&] { showExplanation(QStringLiteral("key_not_live_yet"), &scene.window); }},
            {QStringLiteral("elsewhere"),
             [&] {
                 askElsewhere(
                     {QStringLiteral("a.example"), QStringLiteral("b.example")}, [] {}, &scene.window);
             }},
            {QStringLiteral("export"), [&] { showExport(keeper, {}, &scene.window); }},
            {QStringLiteral("passphrase"),
             [&] { showImportPassphrase(keeper, QStringLiteral("/tmp/x.json"), true, &scene.window); }},
            {QStringLiteral("palette"), [&] { scene.action(ActionId::Palette)->trigger(); }},
        };
        for (const auto& [name, show] : all) {
            show();
            QTRY_VERIFY2(scene.sheet() != nullptr, qPrintable(name));
            Heard heard;
            hear(heard, *scene.sheet(), name);
            tell(heard);
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(scene.sheet());
            QCOMPARE(face->role(), QAccessible::Dialog);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(name));
            QVERIFY(heard.seen > 5);
            scene.sheet()->dismiss();
            QTRY_VERIFY(scene.sheet() == nullptr);
        }
    }

    /// A tooltip that is taken for a description comes without its marks, and goes with the tooltip.
    void tooltipsAreSaidAsWords() {
        QWidget window;
        ElidedLabel label(QStringLiteral("a <b> & \"c\" that is long enough to be shortened in its middle"));
        label.setParent(&window);
        label.resize(60, 20);
        window.show();
        QTRY_VERIFY(!label.toolTip().isEmpty());
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(face->text(QAccessible::Description), label.text());
        label.setText(QStringLiteral("x"));
        QVERIFY(label.toolTip().isEmpty());
        QCOMPARE(face->text(QAccessible::Description), QString());
    }

    /// A field that told a distance tells its example again, and not the marks of its tooltip.
    void aTimeThatIsTakenBackIsSaidAsWords() {
        Scene scene;
        scene.window.go(PageId::Credentials);
        const QString member = QStringLiteral("key_registered_at");
        scene.session.setAnswer(member, QStringLiteral("2026-11-23T10:00:00Z"));
        QTRY_VERIFY(scene.session.idle());
        scene.session.setAnswer(member, QString());
        QTRY_VERIFY(scene.session.idle());
        Heard heard;
        hear(heard, scene.window, QStringLiteral("credentials"));
        tell(heard);
    }

    void aValueIsSaidBehindItsName() {
        ElidedLabel label;
        label.setAccessibleName(QStringLiteral("Token type"));
        label.setText(QStringLiteral("Bearer"));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Token type: Bearer"));
        TextLabel words(QStringLiteral("system/*.rs"));
        words.setAccessibleName(QStringLiteral("Scope"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&words)->text(QAccessible::Name),
                 QStringLiteral("Scope: system/*.rs"));
        ElidedLabel alone(QStringLiteral("Bearer"));
        face = QAccessible::queryAccessibleInterface(&alone);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Bearer"));
        alone.setText(QStringLiteral("MAC"));
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("MAC"));
    }

    /// What a screen reader presses is pressed.
    void aSegmentIsPressed() {
        SegmentBar bar(QStringLiteral("View"));
        bar.add(QStringLiteral("Decoded"));
        bar.add(QStringLiteral("JSON"));
        bar.show();
        QAccessibleInterface* second = QAccessible::queryAccessibleInterface(&bar)->child(1);
        QCOMPARE(second->text(QAccessible::Name), QStringLiteral("JSON"));
        QVERIFY(!second->state().checked);
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(bar.current(), 1);
        QVERIFY(second->state().checked);
    }
};

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
