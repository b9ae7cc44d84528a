// Watches in the window: what is in the way and the ways out, pausing, how each ends; from the diagnosis that says
// "wait" to the token, with a notification on a bus of its own; and a window that is killed half way.
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "keys/write.h"
#include "net/test_server.h"
#include "practice/server.h"
#include "ui/profiles_support.h"
#include "watch/time_line.h"
#include "watch/watch_page.h"
#include "widgets/text.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QSignalSpy>
#include <iostream>

using namespace ad;
using namespace ad::ui;

namespace {

QByteArray answer(int status, const QByteArray& body) {
    return "HTTP/1.1 " + QByteArray::number(status) +
           " X\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
const QByteArray refusal = answer(400, "{\"error\":\"invalid_client\",\"error_description\":null}");
const QByteArray grant = answer(
    200,
    "{\"access_token\":\"the-very-token\",\"token_type\":\"bearer\",\"expires_in\":3600,\"scope\":\"system/*.rs\"}");

/// All texts that are seen there.
QString seen(const QWidget& inside) {
    QStringList texts;
    const auto labels = inside.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(QLatin1Char('\n'));
}

QByteArray lineOf(QProcess& process) {
    while (!process.canReadLine() && process.waitForReadyRead(20000)) {
    }
    return process.readLine().trimmed();
}

} // namespace

class TestWatch : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { m_key = *keys::generate("p384"); }
    void init() {
        m_stand = std::make_unique<Stand>();
        m_store = m_stand->store();
        m_server = std::make_unique<test::Server>(test::saying(refusal));
        m_profile.name = "A";
        m_profile.credentials.clientId = "me";
        m_profile.credentials.tokenEndpoint = m_server->url();
        m_profile.key.path = m_stand->keyFile(m_key);
        m_session = std::make_unique<Session>();
    }
    void cleanup() {
        m_page.reset();
        m_keeper.reset();
        m_session.reset();
        m_store.reset();
        m_server.reset();
        m_stand.reset();
        m_profile = {};
    }

    void itWaitsAndIsGranted() {
        const auto p = open();
        press("Watch");
        tried(1);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("One try so far. Next try at")));
        QVERIFY(m_page->findChild<TimeLine*>()->isVisible());
        QTRY_COMPARE(list("tries")->model()->rowCount(), 1);
        // Nothing is sent before its time, however often somebody looks.
        m_keeper->look();
        QTRY_VERIFY(m_keeper->idle());
        QCOMPARE(m_server->requests.size(), 1);
        m_server->answer = test::saying(grant);
        QSignalSpy ended(m_keeper.get(), &Keeper::watchEnded);
        forward(6000);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended.front().at(3).toBool());
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("It works: the server granted a token.")));
        QVERIFY2(seen(*m_page).contains(QStringLiteral("bearer · valid for another 1 h 0 min · system/*.rs")),
                 qPrintable(seen(*m_page)));
        press("Copy the access token");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("the-very-token"));
        const auto kept = m_store->attempt(m_store->attempts(p.id)->front().id);
        QVERIFY(!QString::fromStdString(kept->detail.dump()).contains(QLatin1String("the-very-token")));
    }

    void anotherErrorLeadsToItsDiagnosis() {
        open();
        press("Watch");
        tried(1);
        m_server->answer = test::saying(answer(400, "{\"error\":\"invalid_scope\"}"));
        QSignalSpy ended(m_keeper.get(), &Keeper::watchEnded);
        forward(6000);
        QTRY_COMPARE(ended.size(), 1);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The answer changed")));
        QSignalSpy opened(m_session.get(), &Session::opened);
        press("See the diagnosis");
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), QStringLiteral("diagnosis"));
        QTRY_VERIFY(m_session->idle() && m_session->view().diagnosed);
        QCOMPARE(m_session->view().exchange.status, 400);
        // The checks know what was answered before.
        QVERIFY(!m_session->caseFile().history.empty());
        QVERIFY(m_keeper->currentProfile() != nullptr);
    }

    void itRestsAndGoesOn() {
        const auto p = open();
        press("Watch");
        tried(1);
        QTRY_VERIFY(button(*m_page, "Pause") != nullptr);
        press("Pause");
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The watch rests.")));
        forward(3'600'000);
        QTRY_VERIFY(m_keeper->idle());
        QCOMPARE(m_server->requests.size(), 1);
        // It rests after a restart, too.
        restart();
        QTRY_VERIFY(button(*m_page, "Go on") != nullptr);
        QVERIFY(m_keeper->currentProfile() == nullptr);
        press("Go on");
        tried(2);
        QTRY_COMPARE(m_store->watch(p.id)->value().tries, 2);
        press("Stop");
        QTRY_VERIFY(!m_store->watch(p.id)->value().running);
        QTRY_VERIFY(button(*m_page, "Watch again") != nullptr);
    }

    void itEndsAtItsLimit() {
        open();
        auto* limit = m_page->findChild<QComboBox*>();
        limit->setCurrentIndex(1);
        press("Watch");
        tried(1);
        QSignalSpy ended(m_keeper.get(), &Keeper::watchEnded);
        forward(86'400'000 + 60'000);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(m_server->requests.size(), 1);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The time that was asked for is over")));
    }

    void severalAtOnce() {
        open();
        auto other = m_profile;
        other.id.clear();
        other.name = "B";
        const auto b = *m_store->add(other);
        QTRY_COMPARE(m_keeper->view().entries.size(), 2);
        press("Watch");
        m_keeper->startWatch(b.id);
        tried(2);
        QTRY_VERIFY(list("watches")->isVisible());
        QCOMPARE(list("watches")->model()->rowCount(), 2);
        list("watches")->setCurrentIndex(list("watches")->model()->index(1, 0));
        press("Stop");
        QTRY_COMPARE(m_store->watch(b.id)->value().running, false);
        QVERIFY(m_store->watches()->front().running);
    }

    void theKeyVanishes() {
        open();
        press("Watch");
        tried(1);
        QVERIFY(QFile::remove(QString::fromStdString(m_profile.key.path)));
        QSignalSpy ended(m_keeper.get(), &Keeper::watchEnded);
        forward(6000);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(m_server->requests.size(), 1);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The private key cannot be read any more.")));
        QVERIFY(button(*m_page, "Choose the key’s file…") != nullptr);
    }

    void aPassphraseIsAskedFor_data() {
        QTest::addColumn<bool>("keep");
        QTest::newRow("for now") << false;
        QTest::newRow("kept in the keychain") << true;
    }
    void aPassphraseIsAskedFor() {
        QFETCH(bool, keep);
        const auto pem = keys::encryptedPkcs8Pem(m_key, Secret("opensesame"));
        QVERIFY(pem.has_value());
        QVERIFY(writeFile(m_profile.key.path, *pem, true).has_value());
        const auto p = open();
        press("Watch");
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("a watch needs its passphrase")));
        auto* edit = m_page->findChild<QLineEdit*>();
        QVERIFY(edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("wrong"));
        press("Unlock and watch");
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("does not open the key")));
        QCOMPARE(m_server->requests.size(), 0);
        m_page->findChild<QCheckBox*>()->setChecked(keep);
        QTest::keyClicks(edit, QStringLiteral("opensesame"));
        press("Unlock and watch");
        tried(1);
        QTRY_VERIFY(!edit->isVisible());
        QTRY_COMPARE(m_store->profile(p.id)->key.passphraseInKeychain, keep);
        QCOMPARE(m_stand->keychain->has(profiles::passphraseEntry(p.id)), keep);
        // After a restart it goes on by itself only where the passphrase is kept.
        m_stand->clock->forward(6000);
        restart();
        if (keep) {
            tried(2);
        } else {
            QTRY_VERIFY(seen(*m_page).contains(QLatin1String("a watch needs its passphrase")));
            QCOMPARE(m_server->requests.size(), 1);
            QVERIFY(m_store->watch(p.id)->value().running);
        }
    }

    void aPastedKeyGoesIntoTheKeychain() {
        m_keeper = std::make_unique<Keeper>(m_stand->options());
        m_keeper->follow(*m_session);
        m_session->setServer(QString::fromStdString(m_server->url()));
        m_session->setClientId(QStringLiteral("me"));
        m_session->setKeyText(text(m_key.pkcs8Pem().view()), QStringLiteral("pasted key"));
        show();
        QTRY_VERIFY(m_session->view().canSend && m_session->idle());
        QTRY_VERIFY(button(*m_page, "Save and watch") != nullptr && button(*m_page, "Save and watch")->isEnabled());
        press("Save and watch");
        QTRY_VERIFY(button(*m_page, "Keep the key in the keychain") != nullptr);
        m_stand->keychain->refuse("keychain_locked");
        press("Keep the key in the keychain");
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The keychain says no. Unlock it.")));
        QCOMPARE(m_server->requests.size(), 0);
        m_stand->keychain->refuse(nullptr);
        press("Keep the key in the keychain");
        tried(1);
        const auto p = m_store->profiles()->front();
        QVERIFY(p.key.inKeychain && m_stand->keychain->has(profiles::keyEntry(p.id)));
    }

    void aKeychainThatIsLockedHalfWay() {
        m_profile.key = {};
        m_profile.key.inKeychain = true;
        const auto p = *m_store->add(m_profile);
        m_stand->keychain->secrets[profiles::keyEntry(p.id)] = m_key.pkcs8Pem();
        open(p);
        press("Watch");
        tried(1);
        m_stand->keychain->refuse("keychain_locked");
        forward(6000);
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("The keychain says no. Unlock it.")));
        QVERIFY(m_store->watch(p.id)->value().running);
        m_stand->keychain->refuse(nullptr);
        press("Try again"); // nobody has to wait until the watch looks by itself
        tried(2);
        QTRY_VERIFY(!seen(*m_page).contains(QLatin1String("The keychain says no.")));
    }

    void twoAttemptsSideBySide() {
        const auto p = open();
        for (const char* aud : {"https://one", "https://other"}) {
            profiles::AttemptRow row;
            row.profileId = p.id;
            row.state = profiles::AttemptState::Finished;
            row.begunAtMs = m_stand->clock->wallMs;
            row.outcome = "rejected";
            row.status = 400;
            row.error = "invalid_client";
            QVERIFY(m_store
                        ->addAttempt(
                            row, {{"case",
                                   {{"request", {{"method", "POST"}, {"url", aud}, {"body", "scope=system%2F*.rs"}}}}}})
                        .has_value());
        }
        QTRY_COMPARE(list("tries")->model()->rowCount(), 2);
        list("tries")->setCurrentIndex(list("tries")->model()->index(0, 0));
        press("Compare with the one before");
        QTRY_VERIFY(seen(*m_page).contains(QLatin1String("that were sent differ.")));
        bool found = false;
        const auto values = m_page->findChildren<ElidedLabel*>();
        for (const ElidedLabel* value : values) {
            found |= value->isVisible() && value->text() == QLatin1String("https://other");
        }
        QVERIFY(found);
    }

    void aWindowThatIsKilled() {
        profiles::WatchRow row;
        const auto p = *m_store->add(m_profile);
        row.profileId = p.id;
        row.owner = profiles::thisProcess("left", "window");
        QVERIFY(m_store->claimWatch(row).has_value());
        QVERIFY(m_store->releaseWatch(p.id, "left").has_value());
        QList<qint64> times;
        QElapsedTimer clock;
        clock.start();
        m_server->answer = [&](QTcpSocket* socket, const QByteArray&) {
            times.append(clock.elapsed());
            socket->write(refusal);
            socket->disconnectFromHost();
        };
        QProcess window;
        window.setProgram(QStringLiteral(AD_WINDOW));
        window.setArguments({QStringLiteral("--data-dir"), m_stand->folder.path()});
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        window.setProcessEnvironment(environment);
        window.start();
        QTRY_COMPARE_WITH_TIMEOUT(times.size(), 1, 30000);
        window.kill();
        QVERIFY(window.waitForFinished(20000));
        QCOMPARE(m_store->watch(p.id)->value().tries, 1);
        window.start();
        QTRY_COMPARE_WITH_TIMEOUT(times.size(), 2, 30000);
        // Not at once, and not twice: the pace is that of the watch, whoever runs it.
        QVERIFY2(times.at(1) - times.at(0) > 4500, qPrintable(QString::number(times.at(1) - times.at(0))));
        QTRY_COMPARE(m_store->watch(p.id)->value().tries, 2);
        QCOMPARE(*m_store->attemptCount(p.id), std::int64_t{2});
        window.kill();
        QVERIFY(window.waitForFinished(20000));
    }

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

  private:
    profiles::Profile open(const profiles::Profile& saved = {}) {
        const auto p = saved.id.empty() ? *m_store->add(m_profile) : saved;
        m_keeper = std::make_unique<Keeper>(m_stand->options());
        m_keeper->follow(*m_session);
        m_keeper->openNamed(QString::fromStdString(p.name));
        show();
        if (!QTest::qWaitFor([&] { return m_keeper->currentProfile() != nullptr && m_session->idle(); }, 10000)) {
            qWarning("the profile is not opened");
        }
        return p;
    }
    void show() {
        m_page = std::make_unique<WatchPage>(*m_session, *m_keeper);
        m_page->resize(1000, 760);
        m_page->show();
    }
    /// So many requests came, and each answer is taken note of: only then does the clock count for the next.
    void tried(int requests) {
        QTRY_COMPARE(m_server->requests.size(), requests);
        QTRY_VERIFY([&] {
            for (const auto& watch : m_keeper->view().entries) {
                const auto attempts = m_store->attempts(watch.profile.id);
                if (!attempts || std::any_of(attempts->begin(), attempts->end(), [](const profiles::AttemptRow& row) {
                        return row.state == profiles::AttemptState::Begun;
                    })) {
                    return false;
                }
            }
            return true;
        }());
    }
    /// Another window, with nothing open in it.
    void restart() {
        m_page.reset();
        m_keeper.reset();
        m_session = std::make_unique<Session>();
        m_keeper = std::make_unique<Keeper>(m_stand->options());
        m_keeper->follow(*m_session);
        show();
    }
    [[nodiscard]] QListView* list(const char* name) const { return m_page->findChild<QListView*>(QLatin1String(name)); }
    void press(const char* words) {
        QTRY_VERIFY2(button(*m_page, words) != nullptr && button(*m_page, words)->isEnabled(),
                     (QByteArray(words) + " is not there\n" + seen(*m_page).toUtf8()).constData());
        button(*m_page, words)->click();
    }
    void forward(std::int64_t ms) {
        m_stand->clock->forward(ms);
        m_keeper->look();
    }

    keys::Key m_key;
    profiles::Profile m_profile;
    std::unique_ptr<Stand> m_stand;
    std::unique_ptr<profiles::Store> m_store;
    std::unique_ptr<test::Server> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Keeper> m_keeper;
    std::unique_ptr<WatchPage> m_page;
};

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

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QStringList arguments = application.arguments();
    if (arguments.removeAll(QStringLiteral("--story")) > 0) {
        Story story;
        return QTest::qExec(&story, arguments);
    }
    TestWatch test;
    return QTest::qExec(&test, arguments);
}
#include "tst_watch.moc"
