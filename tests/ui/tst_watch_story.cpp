// From the diagnosis that says "wait" to the token, in the whole window, with a notification service on a bus of its
// own: the test starts itself again inside of dbus-run-session.
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "practice/server.h"
#include "ui/profiles_support.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

using namespace ad;
using namespace ad::ui;

/// The answer to the original question, as a person lives it: Epic says no for half an hour, then yes.
class Story : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void fromTheDiagnosisToTheToken() {
        QProcess bus;
        bus.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(AD_SOURCE_DIR "/tests/ui/notifications.py")});
        QVERIFY2(lineOf(bus) == "ready", bus.readAllStandardError().constData());
        constexpr std::int64_t minute = 60'000;
        Stand stand;
        stand.clock->wallMs = systemNowMs();
        practice::Options options;
        options.manner = practice::Manner::Epic;
        options.propagationMs = 30 * minute;
        options.clock = [clock = stand.clock] { return clock->wallMs.load(); };
        practice::Server server(options);
        QVERIFY(server.start().has_value());
        const keys::Key key = *keys::generate("rsa2048");
        practice::Registration registration;
        registration.clientId = "7d2f1c7e-5a0b-4f58-9a34-8c1f0e6b2d11";
        registration.publicKeyPem = key.spkiPem();
        registration.registeredAtMs = stand.clock->wallMs - 18 * minute;
        server.registerClient(registration);

        Session session;
        Keeper keeper(stand.options());
        keeper.follow(session);
        Preferences preferences{QString()};
        MainWindow window(session, preferences);
        window.setProfiles(&keeper);
        window.resize(1280, 800);
        window.show();
        session.setVendor(QStringLiteral("epic"));
        session.setEnvironment(QStringLiteral("sandbox"));
        session.setServer(QString::fromStdString(server.fhirBaseUrl()));
        session.setClientId(QString::fromStdString(registration.clientId));
        session.setKeyFile(QString::fromStdString(stand.keyFile(key)));
        session.setRegisteredText(QString::fromStdString(registration.publicKeyPem));
        session.setAnswer(QStringLiteral("key_registered_at"),
                          QString::fromStdString(formatRfc3339(registration.registeredAtMs / 1000)));
        session.setAnswer(QStringLiteral("registered_environment"), QStringLiteral("sandbox"));
        session.setAnswer(QStringLiteral("app_audience"), QStringLiteral("backend"));
        QTRY_VERIFY(session.idle() && session.view().canSend);
        // The window signs by the machine's clock; the server's must not lie behind it.
        stand.clock->wallMs = systemNowMs() + 10'000;
        window.actions()[ActionId::Send]->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(session.view().exchange.present && session.idle(), 20000);
        QCOMPARE(session.view().exchange.status, 400);
        QCOMPARE(QString::fromStdString(session.view().diagnosis.causes.front().cause),
                 QStringLiteral("key_not_propagated"));
        window.go(PageId::Diagnosis);
        auto* diagnosis = window.page(PageId::Diagnosis);
        QTRY_VERIFY(button(*diagnosis, "Watch, and tell me") != nullptr);
        button(*diagnosis, "Watch, and tell me")->click();
        QCOMPARE(window.current(), PageId::Watch);
        auto* watch = window.page(PageId::Watch);
        QTRY_COMPARE(keeper.entries().size(), 1);
        QTRY_COMPARE(server.judgements().size(), std::size_t{2});
        QTRY_VERIFY(seen(*watch).contains(QLatin1String("Next try at")));
        // A try counts as over when its answer is written down: before that a look would find the watch busy.
        const auto over = [&](int tries) {
            const auto& entry = keeper.view().entries.front();
            return entry.watch && entry.watch->tries == tries && entry.last &&
                   entry.last->state == profiles::AttemptState::Finished && entry.watch->nextAtMs > stand.clock->wallMs;
        };
        QTRY_VERIFY(over(1));
        for (int tries = 2; tries <= 3; ++tries) {
            stand.clock->wallMs = keeper.view().entries.front().watch->nextAtMs + 1;
            keeper.look();
            QTRY_VERIFY(over(tries));
            // The first judgement was that of the window's own request.
            QCOMPARE(server.judgements().size(), static_cast<std::size_t>(tries) + 1);
        }
        // Who answers the notification is led back to the watch.
        window.go(PageId::Start);
        stand.clock->forward(15 * minute);
        keeper.look();
        QTRY_COMPARE(server.judgements().size(), std::size_t{5});
        QTRY_COMPARE(window.current(), PageId::Watch);
        QTRY_VERIFY(seen(*watch).contains(QLatin1String("It works: the server granted a token.")));
        QTRY_VERIFY(button(*watch, "Copy the access token") != nullptr);
        button(*watch, "Copy the access token")->click();
        QVERIFY(QGuiApplication::clipboard()->text().size() > 16);
        const QByteArray line = lineOf(bus);
        QVERIFY2(line.startsWith("Assertion Doctor|It works: the server granted a token.|Epic, sandbox"), line);
        QCOMPARE(keeper.entries().front().mark, Mark::Pass);
        bus.kill();
        bus.waitForFinished();
    }
};

class TestWatchStory : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theWholeStory() {
        QProcess session;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QCoreApplication::applicationFilePath(), QStringLiteral("--story")});
        if (!session.waitForStarted()) {
            QSKIP("dbus-run-session is not installed");
        }
        QVERIFY2(session.waitForFinished(90000), "it hangs");
        const QByteArray said = session.readAll();
        QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, said.constData());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QStringList arguments = application.arguments();
    if (arguments.removeAll(QStringLiteral("--story")) > 0) {
        Story story;
        return QTest::qExec(&story, arguments);
    }
    TestWatchStory test;
    return QTest::qExec(&test, arguments);
}
#include "tst_watch_story.moc"
