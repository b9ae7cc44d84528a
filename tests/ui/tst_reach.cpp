// What stands on a page is reached without the mouse and without knowing where it is: the palette offers every button
// that can be pressed, and F1 explains whatever has the focus.
#include "profiles/profiles_page.h"
#include "theme/theme.h"
#include "ui/frame_support.h"
#include "ui/profiles_support.h"
#include "ui/window_support.h"
#include "widgets/accessible.h"
#include "widgets/button.h"
#include "widgets/help.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>

using namespace ad;
using namespace ad::ui;

namespace {

constexpr const char* endpoint = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";

/// A window with profiles, with a practice open or with nothing.
struct Filled : Scene {
    explicit Filled(const Stand& stand, bool open) : keeper(stand.options()) {
        keeper.follow(session);
        window.setProfiles(&keeper);
        if (!QTest::qWaitFor([this] { return keeper.ready(); })) {
            qFatal("the store is not read");
        }
        if (!open) {
            return;
        }
        profiles::Profile kept;
        kept.name = "Ward 7";
        kept.credentials.clientId = "me";
        kept.credentials.tokenEndpoint = endpoint;
        keeper.add(kept);
        session.openStory(Session::Story::AudienceAlmostRight);
        const auto there = [this] {
            return session.view().exchange.present && session.idle() && !keeper.view().entries.isEmpty();
        };
        if (!QTest::qWaitFor(there, 30000)) {
            qFatal("the practice does not answer");
        }
    }
    ~Filled() { window.setProfiles(nullptr); }
    Keeper keeper;
};

QString plain(QString words) {
    words.remove(QLatin1Char('&'));
    if (words.endsWith(QChar(0x2026))) {
        words.chop(1);
    }
    return words;
}

} // namespace

class TestReach : public QObject {
    Q_OBJECT

    static QStringList offered(Scene& scene) {
        scene.action(ActionId::Palette)->trigger();
        QStringList names;
        if (!QTest::qWaitFor([&] { return scene.palette() != nullptr; })) {
            return names;
        }
        const auto* model = scene.palette()->findChild<QListView*>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            names.append(model->index(row, 0).data().toString());
        }
        scene.palette()->dismiss();
        (void)QTest::qWaitFor([&] { return scene.palette() == nullptr; });
        return names;
    }

  private Q_SLOTS:
    void initTestCase() {
        Theme::instance().install(*qApp);
        Theme::instance().force(Scheme::Light);
    }

    void everyButtonIsInThePalette_data() {
        QTest::addColumn<bool>("open");
        QTest::newRow("nothing open") << false;
        QTest::newRow("a practice open") << true;
    }
    void everyButtonIsInThePalette() {
        QFETCH(const bool, open);
        const Stand stand;
        Filled scene(stand, open);
        QStringList missing;
        int seen = 0;
        for (int i = 0; i < pageCount; ++i) {
            const auto id = static_cast<PageId>(i);
            scene.window.go(id);
            QCoreApplication::processEvents();
            const QStringList names = offered(scene);
            const auto buttons = scene.window.findChildren<Button*>();
            for (const Button* one : buttons) {
                if (!one->isVisible() || !one->isEnabled() || isKeptFromPalette(*one)) {
                    continue;
                }
                const QString name = plain(one->accessibleName().isEmpty() ? one->text() : one->accessibleName());
                ++seen;
                if (!names.contains(name)) {
                    missing.append(QStringLiteral("%1: %2").arg(QLatin1String(pageSpec(id).name), name));
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
        QVERIFY(seen > 15);
    }

    /// What stands above the page is done by keyboard, too.
    void notesAreInThePalette() {
        Scene scene;
        scene.session.openText(
            QStringLiteral("curl https://one.example.org/oauth2/token -d grant_type=client_credentials\n\n"
                           "and the server says:\n\n{\"error\":\"invalid_client\"}\n"));
        QTRY_VERIFY(!scene.session.view().intake.empty() && scene.session.idle());
        const QStringList names = offered(scene);
        QVERIFY2(names.contains(QStringLiteral("Take it back")), qPrintable(names.join(QLatin1Char('|'))));
        QVERIFY(names.contains(QStringLiteral("Close this note")));
    }

    /// The addresses of the vendor are no longer behind a menu alone.
    void entriesOfMenusAreInThePalette() {
        Scene scene;
        scene.window.go(PageId::Credentials);
        scene.session.setVendor(QStringLiteral("epic"));
        QTRY_VERIFY(scene.session.idle());
        const QStringList addresses = offered(scene).filter(QStringLiteral("Known addresses: https://"));
        QVERIFY(!addresses.isEmpty());
        scene.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(scene.palette() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), addresses.front());
        scene.press(Qt::Key_Return);
        QTRY_COMPARE(scene.session.view().server, addresses.front().mid(17));
    }

    /// What the focus is on is explained, and not what stands beside it.
    void helpIsOfWhatHasTheFocus() {
        Scene scene;
        scene.window.go(PageId::Credentials);
        for (const auto& [name, title] : {std::pair{"Vendor", "Vendor"}, std::pair{"Open key…", "The private key"}}) {
            const auto all = scene.window.page(PageId::Credentials)->findChildren<QWidget*>();
            const auto it = std::find_if(all.begin(), all.end(), [name = QString::fromUtf8(name)](const QWidget* one) {
                const auto* button = qobject_cast<const QAbstractButton*>(one);
                return one->isVisible() && (one->focusPolicy() & Qt::TabFocus) != 0 &&
                       (one->accessibleName() == name || (button != nullptr && button->text().remove(u'&') == name));
            });
            QVERIFY2(it != all.end(), name);
            (*it)->setFocus();
            scene.press(Qt::Key_F1);
            QTRY_VERIFY(scene.sheet() != nullptr);
            QVERIFY2(scene.sheet()->accessibleName().contains(QString::fromUtf8(title)),
                     qPrintable(scene.sheet()->accessibleName()));
            scene.sheet()->dismiss();
            QTRY_VERIFY(scene.sheet() == nullptr);
        }
    }

    /// A list of addresses goes when one is written out, and a click beside it is taken by what is there.
    void theListOfAddressesIsNotInTheWay() {
        Scene scene;
        scene.window.go(PageId::Credentials);
        QWidget* page = scene.window.page(PageId::Credentials);
        const auto field = [page](const char* name) {
            const auto all = page->findChildren<QLineEdit*>();
            return *std::find_if(all.begin(), all.end(),
                                 [&](const QLineEdit* one) { return one->accessibleName() == QLatin1String(name); });
        };
        QLineEdit* address = field("FHIR base or token endpoint");
        QLineEdit* client = field("Client ID");
        address->setFocus();
        QStringList all;
        for (int row = 0; row < address->completer()->model()->rowCount(); ++row) {
            all.append(address->completer()->model()->index(row, 0).data().toString());
        }
        const QString known = *std::find_if(all.cbegin(), all.cend(), [&all](const QString& one) {
            return all.filter(one, Qt::CaseInsensitive).size() == 1;
        });
        QWidget* list = address->completer()->popup();
        QTest::keyClicks(address, known.chopped(1));
        QTRY_VERIFY(list->isVisible());
        QTest::mouseClick(list, Qt::LeftButton, {}, list->mapFromGlobal(client->mapToGlobal(client->rect().center())));
        QTRY_COMPARE(QApplication::focusWidget(), client);
        QVERIFY(!list->isVisible());
        address->setFocus();
        address->end(false);
        QTest::keyClicks(address, known.right(1));
        QTRY_VERIFY(!list->isVisible());
        QCOMPARE(scene.session.view().server, known);
    }

    void comparingIsAnAction() {
        const Stand stand;
        Filled scene(stand, true);
        scene.action(ActionId::CompareToken)->trigger();
        QCOMPARE(scene.window.current(), PageId::Assertion);
        const auto fields = scene.window.page(PageId::Assertion)->findChildren<QPlainTextEdit*>();
        QVERIFY(std::any_of(fields.begin(), fields.end(),
                            [](const QPlainTextEdit* one) { return one->isVisible() && !one->isReadOnly(); }));
    }

    /// F1 on everything that takes the focus: an explanation of its own page or of itself, never the general one, but
    /// for the start, which that belongs to.
    void helpAnswersEverywhere_data() { everyButtonIsInThePalette_data(); }
    void helpAnswersEverywhere() {
        QFETCH(const bool, open);
        const Stand stand;
        Filled scene(stand, open);
        QStringList silent;
        int asked = 0;
        for (int i = 0; i < pageCount; ++i) {
            const auto id = static_cast<PageId>(i);
            scene.window.go(id);
            QCoreApplication::processEvents();
            QWidget* page = scene.window.page(id);
            QList<QWidget*> stops;
            const auto all = page->findChildren<QWidget*>();
            for (QWidget* one : all) {
                if (one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) != 0) {
                    stops.append(one);
                }
            }
            for (QWidget* one : std::as_const(stops)) {
                one->setFocus(Qt::TabFocusReason);
                scene.press(Qt::Key_F1);
                ++asked;
                const Sheet* sheet = scene.sheet();
                const bool general = sheet != nullptr && sheet->accessibleName() == QLatin1String("How this works");
                if (sheet == nullptr || seen(*sheet).size() < 80 || general != (id == PageId::Start)) {
                    silent.append(QStringLiteral("%1: %2 \"%3\": %4")
                                      .arg(QLatin1String(pageSpec(id).name), placeOf(one), one->accessibleName(),
                                           sheet == nullptr ? QStringLiteral("nothing") : sheet->accessibleName()));
                }
                // Once more it opens no second one over the first.
                scene.press(Qt::Key_F1);
                const auto sheets = scene.window.findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly);
                QVERIFY(std::count_if(sheets.begin(), sheets.end(), [](const Sheet* s) { return s->isVisible(); }) < 2);
                if (sheet != nullptr) {
                    scene.sheet()->dismiss();
                }
            }
        }
        QVERIFY2(silent.isEmpty(), qPrintable(QLatin1Char('\n') + silent.join(QLatin1Char('\n'))));
        QVERIFY2(asked > 40, qPrintable(QString::number(asked)));
    }
};

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
