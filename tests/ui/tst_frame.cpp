// The frame: every action by keyboard and palette, help where the focus is, what is remembered, what is dropped, and a
// window that keeps everything when its language changes.
#include "base/language.h"
#include "frame/fuzzy.h"
#include "frame/main_window.h"
#include "frame/palette.h"
#include "frame/preferences.h"
#include "frame/profile_source.h"
#include "frame/rail.h"
#include "frame/status_line.h"
#include "frame/window_host.h"
#include "theme/theme.h"
#include "widgets/help.h"
#include "widgets/text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <openssl/crypto.h>

using namespace ad;
using namespace ad::ui;

namespace {

struct Scene {
    explicit Scene(const QString& dataDir = {}) : preferences(dataDir) {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("the window does not become active");
        }
    }
    [[nodiscard]] QAction* action(ActionId id) const { return window.actions()[id]; }
    [[nodiscard]] CommandPalette* palette() const {
        return window.findChild<CommandPalette*>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// The sheet that is open, if one is.
    [[nodiscard]] Sheet* sheet() const {
        const auto all = window.findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly);
        for (Sheet* sheet : all) {
            if (sheet->isVisible()) {
                return sheet;
            }
        }
        return nullptr;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window;
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    }

    Session session;
    Preferences preferences;
    MainWindow window{session, preferences};
};

QStringList textsOf(const QWidget& widget) {
    QStringList texts;
    const auto labels = widget.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        texts.append(label->text());
    }
    return texts;
}

class FakeProfiles : public ProfileSource {
  public:
    [[nodiscard]] QList<ProfileEntry> entries() const override {
        return {{QStringLiteral("1"),
                 QStringLiteral("Bulk export, sandbox"),
                 QStringLiteral("Epic · fhir.epic.com"),
                 QStringLiteral("waiting since 9:45"),
                 Mark::Waiting,
                 {},
                 {},
                 Mark::None},
                {QStringLiteral("2"),
                 QStringLiteral("Lakeside & Sons"),
                 QStringLiteral("Oracle"),
                 {},
                 Mark::Pass,
                 {},
                 {},
                 Mark::None}};
    }
    [[nodiscard]] QString current() const override { return m_current; }
    void open(const QString& id) override {
        m_current = id;
        Q_EMIT changed();
    }

  private:
    QString m_current;
};

} // namespace

class TestFrame : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void fuzzy_data();
    void fuzzy();
    void betterMatchesComeFirst();
    void shortcutsAreUnique();
    void everyActionIsInThePalette();
    void paletteByKeyboard();
    void paletteKeepsTheFocusAndGivesItBack();
    void helpExplainsWhatIsFocused();
    void aboutNamesTheVersions();
    void keyboardShowsEveryShortcut();
    void stepsByKeyboard();
    void undoByKeyboard();
    void copyIsConfirmed();
    void settingsAreKeptAsText();
    void placeAndFilesAreRemembered();
    void nothingIsKeptWithoutAFolder();
    void themeFollowsTheChoice();
    void filesDroppedOnFieldsAreRead();
    void profilesFillTheSwitcher();
    void languageChangesAndNothingIsLost();
    void narrowRailHasTooltips();
};

void TestFrame::initTestCase() {
    Theme::instance().install(*qApp);
    Theme::instance().force(Scheme::Light);
}

void TestFrame::fuzzy_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("positions");
    QTest::addColumn<bool>("fits");
    QTest::newRow("beginnings of words") << "cpc"
                                         << "Copy Public Curl" << QList<int>{0, 5, 12} << true;
    QTest::newRow("a word") << "curl"
                            << "Copy the request as curl" << QList<int>{20, 21, 22, 23} << true;
    QTest::newRow("case does not count") << "UNDO"
                                         << "Undo" << QList<int>{0, 1, 2, 3} << true;
    QTest::newRow("accents do not count") << "konn"
                                          << "Können" << QList<int>{0, 1, 2, 3} << true;
    QTest::newRow("blanks do not count") << "go to"
                                         << "Goto" << QList<int>{0, 1, 2, 3} << true;
    QTest::newRow("the better place wins") << "t"
                                           << "Hunt the token" << QList<int>{5} << true;
    QTest::newRow("order counts") << "ba"
                                  << "ab" << QList<int>{} << false;
    QTest::newRow("longer than the text") << "abc"
                                          << "ab" << QList<int>{} << false;
    QTest::newRow("nothing wanted") << ""
                                    << "anything" << QList<int>{} << true;
    QTest::newRow("nothing there") << "a"
                                   << "" << QList<int>{} << false;
}

void TestFrame::fuzzy() {
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const QList<int>, positions);
    QFETCH(const bool, fits);
    const auto match = fuzzyMatch(pattern, text);
    QCOMPARE(match.has_value(), fits);
    if (fits) {
        QCOMPARE(match->positions, positions);
    }
}

void TestFrame::betterMatchesComeFirst() {
    const auto score = [](const char* pattern, const char* text) {
        return fuzzyMatch(QString::fromLatin1(pattern), QString::fromLatin1(text)).value_or(FuzzyMatch{-1, {}}).score;
    };
    QVERIFY(score("send", "Send the request") > score("send", "Set the new dates"));
    QVERIFY(score("copy", "Copy") > score("copy", "Copy the claims"));
    QVERIFY(score("token", "Copy the token") > score("token", "Go to the kitchen now"));
}

void TestFrame::shortcutsAreUnique() {
    const Scene scene;
    QMap<QString, QString> owners;
    QCOMPARE(scene.window.actions().all().size(), actionCount);
    for (const QAction* action : scene.window.actions().all()) {
        QVERIFY(!Actions::plainName(*action).isEmpty());
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence& keys : shortcuts) {
            const QString text = keys.toString();
            QVERIFY2(
                !owners.contains(text),
                qPrintable(QStringLiteral("%1: %2 and %3").arg(text, owners.value(text), Actions::plainName(*action))));
            owners.insert(text, Actions::plainName(*action));
        }
    }
}

void TestFrame::everyActionIsInThePalette() {
    const Scene scene;
    PaletteModel model(scene.window.actions());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), actionCount - 1); // all but the palette itself
    bool disabledSeen = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        QVERIFY(!index.data(PaletteModel::Group).toString().isEmpty());
        const bool enabled = index.data(PaletteModel::Enabled).toBool();
        QVERIFY2(!(enabled && disabledSeen), "what can be done comes before what cannot");
        disabledSeen = disabledSeen || !enabled;
    }
    model.search(QStringLiteral("safe share"));
    QCOMPARE(model.action(0), scene.action(ActionId::CopyReport));
    model.search(QStringLiteral("xyzzy"));
    QCOMPARE(model.rowCount(), 0);
}

void TestFrame::paletteByKeyboard() {
    Scene scene;
    scene.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(scene.palette() != nullptr);
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(edit != nullptr);
    QTest::keyClicks(edit, QStringLiteral("go diag"));
    scene.press(Qt::Key_Return);
    QTRY_COMPARE(scene.window.current(), PageId::Diagnosis);
    QTRY_VERIFY(scene.palette() == nullptr);
    // The arrows choose; what cannot be done now is passed over by Enter.
    scene.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(scene.palette() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("go to the"));
    const auto* list = scene.palette()->findChild<QListView*>();
    const QString first = list->currentIndex().data().toString();
    scene.press(Qt::Key_Down);
    const QString second = list->currentIndex().data().toString();
    QVERIFY(first != second);
    scene.press(Qt::Key_Up);
    QCOMPARE(list->currentIndex().data().toString(), first);
    scene.press(Qt::Key_Escape);
    QTRY_VERIFY(scene.palette() == nullptr);
}

void TestFrame::paletteKeepsTheFocusAndGivesItBack() {
    Scene scene;
    scene.window.go(PageId::Credentials);
    auto* client = scene.window.page(PageId::Credentials)->findChild<QLineEdit*>();
    QVERIFY(client != nullptr);
    client->setFocus();
    scene.press(Qt::Key_F1, Qt::ControlModifier);
    QTRY_VERIFY(scene.sheet() != nullptr);
    for (int i = 0; i < 5; ++i) {
        scene.press(Qt::Key_Tab);
        QVERIFY(scene.sheet()->isAncestorOf(QApplication::focusWidget()));
    }
    scene.press(Qt::Key_Escape);
    QTRY_VERIFY(scene.sheet() == nullptr);
    QCOMPARE(QApplication::focusWidget(), client);
    // A click beside the card closes it as well.
    scene.press(Qt::Key_F1, Qt::ControlModifier);
    QTRY_VERIFY(scene.sheet() != nullptr);
    QTest::mouseClick(scene.sheet(), Qt::LeftButton, {}, QPoint(4, 4));
    QTRY_VERIFY(scene.sheet() == nullptr);
}

void TestFrame::helpExplainsWhatIsFocused() {
    Scene scene;
    scene.press(Qt::Key_F1);
    QTRY_VERIFY(scene.sheet() != nullptr);
    QCOMPARE(scene.sheet()->accessibleName(), QStringLiteral("How this works"));
    scene.press(Qt::Key_Escape);
    scene.window.go(PageId::Request);
    scene.press(Qt::Key_F1);
    QTRY_VERIFY(scene.sheet() != nullptr);
    const QString ofThePage = scene.sheet()->accessibleName();
    QVERIFY(!ofThePage.isEmpty() && ofThePage != QLatin1String("How this works"));
    scene.press(Qt::Key_Escape);
    // A widget with a topic of its own comes before its page.
    scene.window.go(PageId::Credentials);
    auto* edit = scene.window.page(PageId::Credentials)->findChild<QLineEdit*>();
    setHelpTopic(edit->parentWidget(), QStringLiteral("client-id-clean"));
    QCOMPARE(helpTopic(edit), QStringLiteral("client-id-clean"));
    edit->setFocus();
    scene.press(Qt::Key_F1);
    QTRY_VERIFY(scene.sheet() != nullptr);
    QVERIFY(scene.sheet()->accessibleName() != ofThePage);
    QVERIFY(textsOf(*scene.sheet()).join(QLatin1Char(' ')).contains(QLatin1String("client")));
}

void TestFrame::aboutNamesTheVersions() {
    Scene scene;
    scene.action(ActionId::About)->trigger();
    QTRY_VERIFY(scene.sheet() != nullptr);
    const QStringList texts = textsOf(*scene.sheet());
    QVERIFY(texts.contains(QString::fromLatin1(qVersion())));
    QVERIFY(texts.contains(QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING))));
    QVERIFY(texts.contains(QStringLiteral(AD_VERSION)));
}

void TestFrame::keyboardShowsEveryShortcut() {
    Scene scene;
    scene.action(ActionId::Keyboard)->trigger();
    QTRY_VERIFY(scene.sheet() != nullptr);
    const QStringList texts = textsOf(*scene.sheet());
    for (const QAction* action : scene.window.actions().all()) {
        QCOMPARE(texts.contains(Actions::plainName(*action)), !action->shortcuts().isEmpty());
    }
}

void TestFrame::stepsByKeyboard() {
    Scene scene;
    const PageId pages[] = {PageId::Start, PageId::Credentials, PageId::Assertion, PageId::Request, PageId::Diagnosis};
    for (std::size_t i = 0; i < std::size(pages); ++i) {
        scene.press(Qt::Key_1 + static_cast<int>(i), Qt::ControlModifier);
        QCOMPARE(scene.window.current(), pages[i]);
    }
    scene.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.window.current(), PageId::Request);
    scene.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.window.current(), PageId::Diagnosis);
    scene.press(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(scene.window.current(), PageId::Settings);
    // In the rail the arrows do it, and the rail comes first in the order of Tab.
    scene.window.go(PageId::Start);
    const auto* rail = scene.window.findChild<Rail*>();
    QWidget* first = rail->nextInFocusChain();
    QVERIFY(rail->isAncestorOf(first));
    const auto items = rail->findChildren<RailItem*>();
    items.first()->setFocus(Qt::TabFocusReason);
    scene.press(Qt::Key_Down);
    QCOMPARE(scene.window.current(), PageId::Credentials);
    QVERIFY(items.at(1)->hasFocus() && items.at(1)->isChecked() && !items.first()->isChecked());
    // Pressing the current step again leaves it chosen.
    scene.press(Qt::Key_Space);
    QVERIFY(items.at(1)->isChecked());
}

void TestFrame::undoByKeyboard() {
    Scene scene;
    scene.session.setClientId(QStringLiteral("one"));
    QVERIFY(scene.action(ActionId::Undo)->isEnabled());
    QVERIFY(scene.action(ActionId::Undo)->text().contains(QStringLiteral("Client ID")));
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.session.view().clientId, QString());
    QVERIFY(!scene.action(ActionId::Undo)->isEnabled());
    scene.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.session.view().clientId, QStringLiteral("one"));
}

void TestFrame::copyIsConfirmed() {
    Scene scene;
    scene.session.openStory(Session::Story::AudienceAlmostRight);
    QTRY_VERIFY_WITH_TIMEOUT(scene.session.view().diagnosed && scene.session.idle(), 30000);
    scene.window.go(PageId::Start);
    const auto* status = scene.window.findChild<StatusLine*>();
    scene.action(ActionId::CopyCurl)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), scene.session.view().assertion.curl);
    QVERIFY(status->activity().contains(QLatin1String("copied")));
    scene.action(ActionId::CopyReport)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(scene.session.view().diagnosis.summary));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(
        scene.session.view().assertion.compact.section(QLatin1Char('.'), 2)));
}

void TestFrame::settingsAreKeptAsText() {
    const QTemporaryDir folder;
    {
        Preferences preferences(folder.path());
        preferences.setTheme(Preferences::ThemeChoice::Dark);
        preferences.setLanguage(QStringLiteral("es"));
        preferences.setRetentionDays(90);
        preferences.setReducedMotion(true);
    }
    const QSettings text(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QCOMPARE(text.value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
    QCOMPARE(text.value(QStringLiteral("language")).toString(), QStringLiteral("es"));
    const Preferences again(folder.path());
    QCOMPARE(again.theme(), Preferences::ThemeChoice::Dark);
    QCOMPARE(again.language(), QStringLiteral("es"));
    QCOMPARE(again.retentionDays(), 90);
    QVERIFY(again.reducedMotion());
    Theme::instance().setReducedMotion(false);
    Theme::instance().force(Scheme::Light);
}

void TestFrame::placeAndFilesAreRemembered() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("request.txt"));
    {
        QFile request(file);
        QVERIFY(request.open(QIODevice::WriteOnly));
        request.write("curl -d grant_type=client_credentials https://fhir.example.org/oauth2/token");
    }
    {
        Scene scene(folder.path());
        scene.window.openFile(file);
        QTRY_VERIFY(!scene.session.empty());
        scene.window.resize(1010, 700);
        scene.window.go(PageId::Request);
        scene.window.close();
    }
    Session session;
    session.setClientId(QStringLiteral("something is open"));
    Preferences preferences(folder.path());
    MainWindow window(session, preferences);
    window.restorePlace();
    window.restorePage();
    QCOMPARE(window.size(), QSize(1010, 700));
    QCOMPARE(window.current(), PageId::Request);
    QCOMPARE(preferences.recentFiles(), QStringList{QFileInfo(file).absoluteFilePath()});
    QCOMPARE(preferences.lastScheme(), std::optional(Scheme::Light));
    preferences.forgetRecentFiles();
    QVERIFY(Preferences(folder.path()).recentFiles().isEmpty());
}

void TestFrame::nothingIsKeptWithoutAFolder() {
    Preferences preferences{QString()};
    preferences.remember(QStringLiteral("/etc/hostname"));
    QCOMPARE(preferences.recentFiles().size(), 1); // for as long as the window is open
    QVERIFY(Preferences{QString()}.recentFiles().isEmpty());
}

void TestFrame::themeFollowsTheChoice() {
    Scene scene;
    scene.action(ActionId::ThemeDark)->trigger();
    QCOMPARE(Theme::instance().scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tableColour(Scheme::Dark, Role::Canvas));
    scene.action(ActionId::ThemeLight)->trigger();
    QCOMPARE(Theme::instance().scheme(), Scheme::Light);
}

void TestFrame::filesDroppedOnFieldsAreRead() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("token.txt"));
    {
        QFile token(path);
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write("eyJhbGciOiJSUzM4NCJ9.eyJpc3MiOiJhIiwic3ViIjoiYSJ9.c2ln");
    }
    Scene scene;
    scene.window.go(PageId::Credentials);
    auto* field = scene.window.page(PageId::Credentials)->findChild<QLineEdit*>();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    mime.setText(QUrl::fromLocalFile(path).toString());
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter); // Qt gives a drop only to what took the drag
    QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &drop);
    QVERIFY(field->text().isEmpty());
    QTRY_COMPARE(scene.session.view().assertion.source, AssertionView::Source::Given);
    // Text is the field's own.
    QMimeData words;
    words.setText(QStringLiteral("abc"));
    QDragEnterEvent enterWords(QPoint(4, 4), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enterWords);
    QDropEvent dropWords(QPointF(4, 4), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &dropWords);
    QCOMPARE(field->text(), QStringLiteral("abc"));
}

void TestFrame::profilesFillTheSwitcher() {
    FakeProfiles profiles;
    Scene scene;
    scene.window.setProfiles(&profiles);
    auto* card = scene.window.findChild<Rail*>()->profile();
    QVERIFY(card->accessibleName().contains(QLatin1String("Nothing open")));
    auto* menu = scene.window.findChild<QMenu*>();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("Bulk export, sandbox"));
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("Lakeside && Sons"));
    menu->actions().at(0)->trigger();
    QCOMPARE(profiles.current(), QStringLiteral("1"));
    QVERIFY(card->accessibleName().contains(QLatin1String("Bulk export, sandbox")));
    // And the start page shows what each is doing.
    QCoreApplication::processEvents();
    const auto rows = scene.window.page(PageId::Start)->findChildren<QAbstractButton*>();
    const auto row = std::find_if(rows.begin(), rows.end(), [](const QAbstractButton* button) {
        return button->text() == QLatin1String("Bulk export, sandbox") && !button->isHidden();
    });
    QVERIFY(row != rows.end());
    QVERIFY((*row)->accessibleDescription().contains(QLatin1String("waiting since 9:45")));
    scene.window.setProfiles(nullptr);
}

void TestFrame::languageChangesAndNothingIsLost() {
    Session session;
    Preferences preferences{QString()};
    WindowHost host(session, preferences);
    host.window().resize(1100, 720);
    host.window().show();
    session.setClientId(QStringLiteral("client"));
    host.window().go(PageId::Settings);
    QCOMPARE(host.window().windowTitle(), QStringLiteral("Settings — Assertion Doctor"));
    preferences.setLanguage(QStringLiteral("de"));
    QTRY_COMPARE(spokenLanguage(), QStringLiteral("de"));
    QVERIFY(host.window().isVisible());
    QCOMPARE(host.window().current(), PageId::Settings);
    QCOMPARE(host.window().size(), QSize(1100, 720));
    QCOMPARE(session.view().clientId, QStringLiteral("client"));
    QVERIFY(host.window().windowTitle().startsWith(QStringLiteral("Einstellungen")));
    preferences.setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(spokenLanguage(), QStringLiteral("en"));
    QCOMPARE(host.window().windowTitle(), QStringLiteral("Settings — Assertion Doctor"));
}

void TestFrame::narrowRailHasTooltips() {
    Scene scene;
    scene.window.resize(900, 600);
    QCoreApplication::processEvents();
    auto* rail = scene.window.findChild<Rail*>();
    QCOMPARE(rail->width(), measure::railNarrow);
    const auto items = rail->findChildren<RailItem*>();
    for (const RailItem* item : items) {
        QVERIFY(!item->toolTip().isEmpty());
    }
    scene.window.resize(1280, 800);
    QCoreApplication::processEvents();
    QCOMPARE(rail->width(), measure::railWidth);
}

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
