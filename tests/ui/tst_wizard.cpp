// A person's way through the window, with a real practice server: key and client ID, assertion, request, diagnosis.
#include "base/time.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "keys/certificate.h"
#include "keys/key.h"
#include "practice/server.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace ad;

namespace {

template <class T>
T* named(QWidget& window, const QString& name) {
    const auto all = window.findChildren<T*>();
    for (T* w : all)
        if (w->isVisible() && (w->accessibleName().remove(QLatin1Char('&')) == name))
            return w;
    return nullptr;
}

QAbstractButton* button(QWidget& window, const QString& words) {
    const auto all = window.findChildren<QAbstractButton*>();
    for (QAbstractButton* b : all)
        if (b->isVisible() && b->text().remove(QLatin1Char('&')).startsWith(words))
            return b;
    return nullptr;
}

} // namespace

class TestWizard : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void fromKeyToDiagnosis();
    void granted();
    void stories_data();
    void stories();
    void answerAlone();
    void everyControlHasAName();
};

void TestWizard::initTestCase() {
    ui::Theme::instance().install(*qApp, std::nullopt);
    ui::Theme::instance().force(ui::Scheme::Light);
}

namespace {

struct Scene {
    explicit Scene(std::int64_t propagationMs)
        : key(*keys::generate("rsa2048")), server([&] {
              practice::Options o;
              o.manner = practice::Manner::Epic;
              o.propagationMs = propagationMs;
              return o;
          }()) {
        if (!server.start())
            qFatal("the practice server does not start");
        practice::Registration r;
        r.clientId = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";
        r.publicKeyPem = key.spkiPem();
        r.registeredAtMs = systemNowMs();
        server.registerClient(r);
        window.resize(1280, 800);
        window.show();
    }

    void fillIn() {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        // The key is pasted, as from a clipboard of an editor: with its line breaks written as \n.
        QString pem = text(key.pkcs8Pem().view());
        pem.replace(QLatin1Char('\n'), QLatin1String("\\n"));
        QGuiApplication::clipboard()->setText(pem);
        QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(static_cast<int>(session.view().key.state), static_cast<int>(ui::KeyView::State::Ready));
        QVERIFY(!session.view().key.repairs.isEmpty());
        window.go(ui::MainWindow::Credentials);
        auto* address = named<QLineEdit>(window, QStringLiteral("FHIR base or token endpoint"));
        QVERIFY(address);
        QTest::keyClicks(address, text(server.fhirBaseUrl()));
        QTest::keyClick(address, Qt::Key_Tab);
        auto* client = named<QLineEdit>(window, QStringLiteral("Client ID"));
        QVERIFY(client);
        QTest::keyClicks(client, QStringLiteral("3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55"));
        QTest::keyClick(client, Qt::Key_Tab);
        QTRY_COMPARE(session.view().discovery.tokenEndpoint, text(server.tokenEndpoint()));
        QTRY_VERIFY(session.view().assertion.source == ui::AssertionView::Source::Signed);
    }

    keys::Key key;
    practice::Server server;
    ui::Session session;
    ui::Preferences preferences{QString()};
    ui::MainWindow window{session, preferences};
};

} // namespace

void TestWizard::fromKeyToDiagnosis() {
    Scene scene(30LL * 60 * 1000);
    scene.fillIn();
    if (QTest::currentTestFailed())
        return;
    scene.session.setAnswer(QStringLiteral("key_registered_at"), text(formatRfc3339(systemNowMs() / 1000)));
    auto* next = button(scene.window, QStringLiteral("Next: assertion"));
    QVERIFY(next);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(scene.window.current(), ui::MainWindow::Assertion);
    QCOMPARE(scene.session.view().assertion.compact.count(QLatin1Char('.')), 2);
    next = button(scene.window, QStringLiteral("Next: request"));
    QVERIFY(next);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(scene.window.current(), ui::MainWindow::Request);
    QTest::keyClick(&scene.window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!scene.session.view().sending && scene.session.view().exchange.present);
    QCOMPARE(scene.session.view().exchange.status, 400);
    QTRY_VERIFY(scene.session.view().diagnosed &&
                scene.session.view().diagnosis.outcome == diagnosis::Outcome::Rejected);
    const auto& d = scene.session.view().diagnosis;
    QVERIFY2(d.summary.startsWith(
                 QLatin1String("Nothing is wrong with this token. Epic most likely does not use the new key yet.")),
             qPrintable(d.summary));
    QCOMPARE(d.causes.front().cause, std::string("key_not_propagated"));
    QCOMPARE(scene.server.judgements().back().code, std::string("key_not_propagated"));
    scene.window.go(ui::MainWindow::Diagnosis);
    QVERIFY(button(scene.window, QStringLiteral("Copy report, safe to share")));
    const QString report = scene.session.report();
    QVERIFY(report.contains(d.summary));
    QVERIFY(!report.contains(scene.session.view().assertion.compact.section(QLatin1Char('.'), 2)));
    QVERIFY(!report.contains(QLatin1String("PRIVATE KEY")));
}

void TestWizard::granted() {
    Scene scene(0);
    scene.fillIn();
    if (QTest::currentTestFailed())
        return;
    scene.session.send();
    QTRY_VERIFY(!scene.session.view().sending && scene.session.view().exchange.present);
    QCOMPARE(scene.session.view().exchange.status, 200);
    QTRY_VERIFY(scene.session.view().diagnosed &&
                scene.session.view().diagnosis.outcome == diagnosis::Outcome::Granted);
    QVERIFY(scene.session.view().diagnosis.causes.empty());
    // The granted token is neither shown nor kept.
    QVERIFY(scene.session.caseFile().response->body->find("[removed") != std::string::npos);
}

void TestWizard::stories_data() {
    QTest::addColumn<int>("story");
    QTest::addColumn<QString>("cause");
    QTest::newRow("everything is right") << static_cast<int>(ui::Session::Story::RightAndRefused)
                                         << "key_not_propagated";
    QTest::newRow("the audience is almost right")
        << static_cast<int>(ui::Session::Story::AudienceAlmostRight) << "aud_mismatch";
    QTest::newRow("five minutes") << static_cast<int>(ui::Session::Story::FiveMinutes) << "";
}

void TestWizard::stories() {
    QFETCH(int, story);
    QFETCH(QString, cause);
    ui::Session session;
    ui::Preferences preferences{QString()};
    ui::MainWindow window(session, preferences);
    window.show();
    session.openStory(static_cast<ui::Session::Story>(story));
    // It is an explained case: the explanation is what one wants to see.
    QTRY_COMPARE_WITH_TIMEOUT(window.current(), ui::PageId::Diagnosis, 15000);
    QTRY_VERIFY_WITH_TIMEOUT(session.view().assertion.source == ui::AssertionView::Source::Signed, 15000);
    if (!session.view().exchange.present && !session.view().sending)
        session.send();
    QTRY_VERIFY_WITH_TIMEOUT(session.view().exchange.present && session.view().diagnosed &&
                                 session.view().diagnosis.outcome == diagnosis::Outcome::Rejected,
                             15000);
    QVERIFY(!session.view().diagnosis.causes.empty());
    if (!cause.isEmpty())
        QCOMPARE(text(session.view().diagnosis.causes.front().cause), cause);
}

void TestWizard::answerAlone() {
    ui::Session session;
    session.openText(
        QStringLiteral(R"json({"schema":"assertion-doctor/case/1","now":"2026-11-23T10:00:00Z","vendor":"epic",)json"
                       R"json("environment":"sandbox","client_id":"3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55",)json"
                       R"json("answers":{"key_registered_at":"2026-11-23T09:41:00Z"},)json"
                       R"json("response":{"received_at":"2026-11-23T09:59:58Z","status":400,)json"
                       R"json("body":"{\"error\":\"invalid_client\"}"}})json"));
    QTRY_VERIFY(session.view().diagnosed && session.idle());
    QVERIFY(!session.view().diagnosis.causes.empty());
    QCOMPARE(session.view().diagnosis.causes.front().cause, std::string("key_not_propagated"));
}

void TestWizard::everyControlHasAName() {
    ui::Session session;
    ui::Preferences preferences{QString()};
    ui::MainWindow window(session, preferences);
    window.resize(1280, 800);
    window.show();
    int seen = 0;
    for (int page = 0; page < ui::pageCount; ++page) {
        window.go(static_cast<ui::MainWindow::PageId>(page));
        const auto widgets = window.findChildren<QWidget*>();
        for (const QWidget* w : widgets) {
            if (!w->isVisible() || w->focusPolicy() == Qt::NoFocus)
                continue;
            const auto* b = qobject_cast<const QAbstractButton*>(w);
            const bool hasName = !w->accessibleName().isEmpty() || (b && !b->text().isEmpty());
            if (qobject_cast<const QLineEdit*>(w) || b) {
                ++seen;
                QVERIFY2(hasName, qPrintable(QStringLiteral("page %1: %2 %3")
                                                 .arg(page)
                                                 .arg(QLatin1String(w->metaObject()->className()), w->objectName())));
            }
        }
    }
    QVERIFY(seen > 10);
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
