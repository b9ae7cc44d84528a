// Every page, empty and with a case, in both schemes and at the sizes that are promised: nothing warns, no text is cut,
// and in the language of tests no text was left out of the translation.
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "theme/theme.h"
#include "ui/window_support.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTest>

using namespace ad::ui;

namespace {

constexpr int settleMs = 500;
QStringList warnings;

void keepWarning(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type != QtDebugMsg && type != QtInfoMsg) {
        warnings.append(QStringLiteral("%1: %2").arg(QLatin1String(context.category), text));
    }
}

struct Look {
    const char* name;
    QSize size;
    Scheme scheme;
};

const Look looks[] = {
    {"light, 1280x800", {1280, 800}, Scheme::Light},
    {"dark, 1280x800", {1280, 800}, Scheme::Dark},
    {"light, 900x600", {900, 600}, Scheme::Light},
    {"dark, 900x600", {900, 600}, Scheme::Dark},
};

} // namespace

class TestPages : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void init() { warnings.clear(); }
    void empty_data() { rows(); }
    void empty();
    void withACase_data() { rows(); }
    void withACase();
    void openedWhileShown_data();
    void openedWhileShown();
    void pseudoEmpty();
    void pseudoWithACase();

  private:
    static void rows();
    void lookAtAll(MainWindow& window, Session& session);
};

void TestPages::rows() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scheme");
    for (const Look& look : looks) {
        QTest::newRow(look.name) << look.size << static_cast<int>(look.scheme);
    }
}

void TestPages::initTestCase() {
    QVERIFY2(QFontDatabase::families().contains(QStringLiteral("DejaVu Sans")), "fonts-dejavu-core is not installed");
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    Theme::instance().install(*qApp);
    qInstallMessageHandler(keepWarning);
}

void TestPages::lookAtAll(MainWindow& window, Session& session) {
    QStringList problems;
    for (int i = 0; i < pageCount; ++i) {
        const auto page = static_cast<PageId>(i);
        window.go(page);
        QTRY_VERIFY_WITH_TIMEOUT(session.idle(), 20000);
        // Heights that follow from widths settle in several passes.
        QElapsedTimer settling;
        settling.start();
        do {
            QCoreApplication::processEvents();
        } while (settling.elapsed() < settleMs && !cutTexts(window).isEmpty());
        const QImage picture = window.grab().toImage();
        QCOMPARE(picture.size(), window.size() * window.devicePixelRatio());
        QVERIFY(picture.pixelColor(picture.width() - 4, 4) == ink(Role::Canvas));
        const auto cut = cutTexts(window);
        for (const QString& what : cut) {
            problems.append(QStringLiteral("%1 | %2").arg(QLatin1String(pageSpec(page).name), what));
        }
    }
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
}

void TestPages::empty() {
    QFETCH(QSize, size);
    QFETCH(int, scheme);
    Theme::instance().force(static_cast<Scheme>(scheme));
    Session session;
    Preferences preferences{QString()};
    MainWindow window(session, preferences);
    window.resize(size);
    window.show();
    lookAtAll(window, session);
}

void TestPages::withACase() {
    QFETCH(QSize, size);
    QFETCH(int, scheme);
    Theme::instance().force(static_cast<Scheme>(scheme));
    Session session;
    Preferences preferences{QString()};
    MainWindow window(session, preferences);
    window.resize(size);
    window.show();
    session.openStory(Session::Story::AudienceAlmostRight);
    QTRY_VERIFY_WITH_TIMEOUT(session.view().diagnosed && session.view().exchange.present && session.idle(), 30000);
    lookAtAll(window, session);
}

void TestPages::openedWhileShown_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QSize>("size");
    for (const char* name : {"epic-aud-fhir-base", "epic-saved-ten-minutes-ago", "epic-null-null-thread"}) {
        const QString file = QStringLiteral(AD_SOURCE_DIR "/tests/corpus/cases/%1.case.json").arg(QLatin1String(name));
        QTest::addRow("%s, 1280x800", name) << file << QSize(1280, 800);
        QTest::addRow("%s, 900x600", name) << file << QSize(900, 600);
    }
}

/// Rows come and go while the page is looked at: everything still gets the room that it needs.
void TestPages::openedWhileShown() {
    QFETCH(QString, file);
    QFETCH(QSize, size);
    Theme::instance().force(Scheme::Light);
    Session session;
    Preferences preferences{QString()};
    MainWindow window(session, preferences);
    window.resize(size);
    window.stayOn(PageId::Diagnosis);
    window.show();
    for (int round = 0; round < 2; ++round) {
        window.openFile(file);
        QTRY_VERIFY_WITH_TIMEOUT(session.view().diagnosed && session.idle(), 20000);
        QTRY_VERIFY2(cutTexts(window).isEmpty(), qPrintable(cutTexts(window).join(QLatin1Char('\n'))));
        session.clear();
        QTRY_VERIFY(session.idle() && !session.view().diagnosed);
    }
}

void TestPages::pseudoWithACase() {
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    Theme::instance().force(Scheme::Light);
    Session session;
    Preferences preferences{QString()};
    MainWindow window(session, preferences);
    window.resize(900, 600);
    window.show();
    session.openStory(Session::Story::RightAndRefused);
    QTRY_VERIFY_WITH_TIMEOUT(session.view().diagnosed && session.view().exchange.present && session.idle(), 30000);
    lookAtAll(window, session);
    QCoreApplication::removeTranslator(&pseudo);
}

void TestPages::pseudoEmpty() {
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    Theme::instance().force(Scheme::Light);
    Session session;
    Preferences preferences{QString()};
    MainWindow window(session, preferences);
    window.resize(900, 600);
    window.show();
    lookAtAll(window, session);
    if (QTest::currentTestFailed()) {
        return;
    }
    // Names of languages, programs and standards are the same everywhere.
    const QStringList same{QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("Español"),
                           QStringLiteral("Qt"),      QStringLiteral("OpenSSL"), QStringLiteral("MIT"),
                           QStringLiteral("JSON"),    QStringLiteral("HTTP"),    QStringLiteral("curl")};
    QStringList forgotten;
    for (int i = 0; i < pageCount; ++i) {
        window.go(static_cast<PageId>(i));
        const auto widgets = window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (!widget->isVisible()) {
                continue;
            }
            QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                texts.append(label->text());
            } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
                texts.append(button->text());
            } else if (const auto* elided = qobject_cast<const ElidedLabel*>(widget)) {
                texts.append(elided->text());
            } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
                // An example of an address or an ID is the same in every language.
                if (!edit->placeholderText().contains(QLatin1String("://")) &&
                    edit->placeholderText().contains(QLatin1Char(' '))) {
                    texts.append(edit->placeholderText());
                }
            }
            for (const QString& text : std::as_const(texts)) {
                const bool words = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
                const bool keys = text.startsWith(QLatin1String("Ctrl+")) || text.startsWith(QLatin1String("<qt>⟦"));
                if (words && !keys && !text.contains(QChar(0x27E6)) && !same.contains(text)) {
                    forgotten.append(QStringLiteral("%1: \"%2\"").arg(placeOf(widget), text.left(80)));
                }
            }
        }
    }
    forgotten.removeDuplicates();
    QVERIFY2(forgotten.isEmpty(), qPrintable(QLatin1Char('\n') + forgotten.join(QLatin1Char('\n'))));
    QCoreApplication::removeTranslator(&pseudo);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
