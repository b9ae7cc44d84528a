// Every action by keyboard and palette, help where the focus is, and the sheets.
#include "frame/fuzzy.h"
#include "theme/theme.h"
#include "ui/frame_support.h"
#include "widgets/help.h"

#include <QAbstractItemModelTester>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <openssl/crypto.h>

using namespace ad;
using namespace ad::ui;

namespace {

QStringList textsOf(const QWidget& widget) {
    QStringList texts;
    const auto labels = widget.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        texts.append(label->text());
    }
    return texts;
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void fuzzy_data();
    void fuzzy();
    void betterMatchesComeFirst();
    void shortcutsAreUnique();
    void everyActionIsInThePalette();
    void whatStandsOnThePageIsInThePalette();
    void whatFitsComesBeforeGroups();
    void paletteByKeyboard();
    void endsOfThePalette();
    void whatOnlyShowsIsNoAction();
    void aFaultCanBeChosen();
    void theRingOutlivesAPalette();
    void noRingIsLeftOver();
    void paletteKeepsTheFocusAndGivesItBack();
    void helpExplainsWhatIsFocused();
    void aboutNamesTheVersions();
    void keyboardShowsEveryShortcut();
};

void TestPalette::initTestCase() {
    Theme::instance().install(*qApp);
    Theme::instance().force(Scheme::Light);
}

void TestPalette::fuzzy_data() {
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
    QTest::newRow("a word out of the middles of others") << "light"
                                                         << "The audience is almost right" << QList<int>{} << false;
    QTest::newRow("three letters out of the middles of others")
        << "cop"
        << "Den Server nach seinem Token-Endpunkt fragen" << QList<int>{} << false;
    QTest::newRow("a word of which a middle is another word's")
        << "theme"
        << "The token endpoint has moved" << QList<int>{} << false;
    QTest::newRow("a word with a letter left out") << "cpyrep"
                                                   << "Copy report" << QList<int>{0, 2, 3, 5, 6, 7} << true;
    QTest::newRow("nothing wanted") << ""
                                    << "anything" << QList<int>{} << true;
    QTest::newRow("nothing there") << "a"
                                   << "" << QList<int>{} << false;
}

void TestPalette::fuzzy() {
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

void TestPalette::betterMatchesComeFirst() {
    const auto score = [](const char* pattern, const char* text) {
        return fuzzyMatch(QString::fromLatin1(pattern), QString::fromLatin1(text)).value_or(FuzzyMatch{-1, {}}).score;
    };
    QVERIFY(score("send", "Send the request") > score("send", "Set the new dates"));
    QVERIFY(score("copy", "Copy") > score("copy", "Copy the claims"));
    QVERIFY(score("token", "Copy the token") > score("token", "Go to the kitchen now"));
}

void TestPalette::shortcutsAreUnique() {
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

void TestPalette::everyActionIsInThePalette() {
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

void TestPalette::whatStandsOnThePageIsInThePalette() {
    Scene scene;
    const auto names = [&] {
        QStringList all;
        const auto* list = scene.palette()->findChild<QListView*>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            all.append(list->model()->index(row, 0).data().toString());
        }
        return all;
    };
    // Of an empty window: what the start page wants first, and its examples.
    scene.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(scene.palette() != nullptr);
    QCOMPARE(names().front(), QStringLiteral("Open a file"));
    QVERIFY(names().contains(QStringLiteral("The audience is almost right")));
    QVERIFY(names().contains(QStringLiteral("Save as a profile")));
    scene.press(Qt::Key_Escape);
    QTRY_VERIFY(scene.palette() == nullptr);
    scene.action(ActionId::PracticeAudience)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(scene.session.view().exchange.present && scene.session.idle(), 20000);
    // Where nothing fits, that is said; a language is found by both its names.
    scene.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(scene.palette() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xyzzy"));
    const auto saysNone = [&scene] {
        const auto labels = scene.palette()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String("No action fits");
        });
    };
    QVERIFY(names().isEmpty() && saysNone());
    for (const char* words : {"german", "deutsch"}) {
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->clear();
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(words));
        QCOMPARE(names().front(), QStringLiteral("Language: Deutsch (German)"));
        QVERIFY(!saysNone());
    }
    scene.press(Qt::Key_Escape);
    QTRY_VERIFY(scene.palette() == nullptr);
    // What the diagnosis would do can be done from every page.
    for (const PageId page : {PageId::Start, PageId::Credentials, PageId::Request, PageId::Watch}) {
        scene.window.go(page);
        scene.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(scene.palette() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("fix aud"));
        QCOMPARE(names(), QStringList{QStringLiteral("Fix aud")});
        scene.press(Qt::Key_Escape);
        QTRY_VERIFY(scene.palette() == nullptr);
    }
    // What a page and the window do alike stands there once, with its keys.
    for (const auto& [page, words] : {std::pair{PageId::Diagnosis, "report"}, std::pair{PageId::Request, "as curl"}}) {
        scene.window.go(page);
        scene.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(scene.palette() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("copy %1").arg(QLatin1String(words)));
        QCOMPARE(names().filter(QLatin1String(words)).size(), 1);
        scene.press(Qt::Key_Escape);
        QTRY_VERIFY(scene.palette() == nullptr);
    }
    scene.window.go(PageId::Assertion);
    scene.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(scene.palette() != nullptr);
    QVERIFY2(names().indexOf(QStringLiteral("Practise: the audience is almost right")) < 3,
             qPrintable(names().mid(0, 4).join(QLatin1Char('|'))));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("fix aud"));
    QCOMPARE(names().front(), QStringLiteral("Fix aud"));
    scene.press(Qt::Key_Return);
    QTRY_VERIFY(scene.palette() == nullptr);
    QTRY_VERIFY(!scene.session.view().fixed.isEmpty());
}

void TestPalette::whatFitsComesBeforeGroups() {
    const Scene scene;
    PaletteModel model(scene.window.actions(), nullptr,
                       {{QStringLiteral("Fix aud"), QStringLiteral("Assertion"), [] {}, false},
                        {QStringLiteral("Open the profile “Ward 7”"), QStringLiteral("Profiles"), [] {}, false}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.search(QStringLiteral("fix"));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.action(0) == nullptr);
    model.search(QStringLiteral("ward"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Open the profile “Ward 7”"));
    // What cannot be done stays out where something else fits.
    model.search(QStringLiteral("go"));
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(model.index(row).data(PaletteModel::Enabled).toBool());
    }
    // By other words for the same.
    model.search(QStringLiteral("theme"));
    QCOMPARE(model.action(0), scene.action(ActionId::ThemeSystem));
    model.search(QStringLiteral("help"));
    QVERIFY(model.rowCount() > 0 && model.action(0) == scene.action(ActionId::Explain));
    model.search(QStringLiteral("looks dark"));
    QCOMPARE(model.action(0), scene.action(ActionId::ThemeDark));
}

void TestPalette::endsOfThePalette() {
    Scene scene;
    scene.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(scene.palette() != nullptr);
    auto* list = scene.palette()->findChild<QListView*>();
    QWidget* edit = QApplication::focusWidget();
    QTest::keyClick(edit, Qt::Key_End);
    // What cannot be done now stands behind it.
    const int last = list->currentIndex().row();
    QVERIFY(last > 0 && list->currentIndex().data(PaletteModel::Enabled).toBool());
    QVERIFY(last + 1 == list->model()->rowCount() ||
            !list->model()->index(last + 1, 0).data(PaletteModel::Enabled).toBool());
    QTest::keyClick(edit, Qt::Key_Home);
    QCOMPARE(list->currentIndex().row(), 0);
    // In what is written they move the cursor.
    QTest::keyClicks(edit, QStringLiteral("open"));
    QTest::keyClick(edit, Qt::Key_End);
    QCOMPARE(list->currentIndex().row(), 0);
}

void TestPalette::whatOnlyShowsIsNoAction() {
    Scene scene;
    scene.action(ActionId::PracticeAudience)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(scene.session.view().exchange.present && scene.session.idle(), 20000);
    scene.window.go(PageId::Diagnosis);
    scene.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(scene.palette() != nullptr);
    const auto* model = scene.palette()->findChild<QListView*>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString name = model->index(row, 0).data().toString();
        QVERIFY2(!name.startsWith(QStringLiteral("Reach server")) && !name.startsWith(QStringLiteral("Fold ")) &&
                     !name.startsWith(QStringLiteral("Problems")),
                 qPrintable(name));
    }
}

void TestPalette::aFaultCanBeChosen() {
    Scene scene;
    scene.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(scene.palette() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("asks to wait"));
    scene.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(scene.session.view().exchange.present && scene.session.idle(), 20000);
    QCOMPARE(scene.session.view().exchange.status, 429);
    QVERIFY(scene.session.practises());
    QCOMPARE(text(scene.session.view().diagnosis.causes.front().cause), QStringLiteral("rate_limited"));
}

void TestPalette::paletteByKeyboard() {
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

/// The ring stands in the list of what has the keyboard, and goes with that; the next one has a ring all the same.
void TestPalette::theRingOutlivesAPalette() {
    Scene scene;
    scene.window.go(PageId::Credentials);
    scene.press(Qt::Key_Tab);
    scene.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(scene.palette() != nullptr);
    scene.press(Qt::Key_Tab);
    auto* ring = scene.window.findChild<QFocusFrame*>();
    QVERIFY(ring != nullptr);
    ring->setParent(scene.palette());
    scene.press(Qt::Key_Escape);
    QTRY_VERIFY(scene.palette() == nullptr);
    QTest::mouseClick(&scene.window, Qt::LeftButton, {}, {5, 5});
    scene.press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != nullptr);
    ring = scene.window.findChild<QFocusFrame*>();
    QVERIFY(ring != nullptr);
    QCOMPARE(ring->widget(), QApplication::focusWidget());
}

// The frame comes back by itself when something around its widget moves: hidden, the widget must have none.
void TestPalette::noRingIsLeftOver() {
    Scene scene;
    scene.window.go(PageId::Credentials);
    scene.press(Qt::Key_Tab);
    auto* ring = scene.window.findChild<QFocusFrame*>();
    QVERIFY(ring != nullptr && ring->widget() != nullptr);
    const auto paints = [&ring] {
        QImage image(ring->size().expandedTo({16, 16}), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        ring->render(&image, {}, {}, QWidget::RenderFlags());
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 0) {
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(paints());
    QWidget* around = ring->widget();
    QWidget hidden(&scene.window); // has no size, as what is not laid out yet
    hidden.setGeometry(40, 40, 0, 0);
    hidden.show();
    ring->setWidget(&hidden);
    ring->show();
    QVERIFY(!paints());
    hidden.resize(80, 30);
    ring->show();
    QVERIFY(paints());
    hidden.hide();
    ring->show();
    QVERIFY(!paints());
    ring->setWidget(around);
}

void TestPalette::paletteKeepsTheFocusAndGivesItBack() {
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

void TestPalette::helpExplainsWhatIsFocused() {
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

void TestPalette::aboutNamesTheVersions() {
    Scene scene;
    scene.action(ActionId::About)->trigger();
    QTRY_VERIFY(scene.sheet() != nullptr);
    const QStringList texts = textsOf(*scene.sheet());
    QVERIFY(texts.contains(QString::fromLatin1(qVersion())));
    QVERIFY(texts.contains(QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING))));
    QVERIFY(texts.contains(QStringLiteral(AD_VERSION)));
}

void TestPalette::keyboardShowsEveryShortcut() {
    Scene scene;
    scene.action(ActionId::Keyboard)->trigger();
    QTRY_VERIFY(scene.sheet() != nullptr);
    const QStringList texts = textsOf(*scene.sheet());
    for (const QAction* action : scene.window.actions().all()) {
        QCOMPARE(texts.contains(Actions::plainName(*action)), !action->shortcuts().isEmpty());
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
