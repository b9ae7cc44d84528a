// Watches that begin and end while others do, or while the window closes: what is asked for comes back later, and finds
// another state than the one it was asked in.
#include "base/file.h"
#include "keys/write.h"
#include "net/test_server.h"
#include "profiles/keeper_worker.h"
#include "ui/profiles_support.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace ad;
using namespace ad::ui;

class TestWatchStarts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { m_key = *keys::generate("p256"); }
    void init() {
        m_stand = std::make_unique<Stand>();
        m_store = m_stand->store();
        m_server = std::make_unique<test::Server>(test::saying(test::invalidClient()));
    }
    void cleanup() {
        m_store.reset();
        m_server.reset();
        m_stand.reset();
    }

    void allThatWereLeftGoOn() {
        for (const char* name : {"A", "B", "C"}) {
            profiles::WatchRow row;
            row.profileId = add(name).id;
            row.owner = profiles::thisProcess("left", "window");
            row.owner.pid = 0; // of a program that is gone
            QVERIFY(m_store->claimWatch(row).has_value());
            QVERIFY(m_store->releaseWatch(row.profileId, "left").has_value());
        }
        // The worker alone: nobody else holds the list that it goes through.
        KeeperWorker worker(options());
        worker.open();
        QTRY_COMPARE(m_server->requests.size(), 3);
        worker.close();
    }

    void aKeychainThatSaysNoIsLeftAlone() {
        profiles::Profile p;
        p.name = "A";
        p.credentials.clientId = "me";
        p.credentials.tokenEndpoint = m_server->url();
        p.key.inKeychain = true;
        p = *m_store->add(p);
        m_stand->keychain->secrets[profiles::keyEntry(p.id)] = m_key.pkcs8Pem();
        m_stand->keychain->refuse("keychain_locked");
        profiles::WatchRow row;
        row.profileId = p.id;
        row.owner = profiles::thisProcess("left", "window");
        row.owner.pid = 0;
        QVERIFY(m_store->claimWatch(row).has_value());
        QVERIFY(m_store->releaseWatch(p.id, "left").has_value());
        KeeperOptions often = options();
        often.tickMs = 20;
        KeeperWorker worker(often);
        worker.open();
        QTRY_COMPARE(m_stand->keychain->reads.load(), 1);
        // Each time a real one may open the window that asks to unlock it.
        QTest::qWait(300);
        QCOMPARE(m_stand->keychain->reads.load(), 1);
        m_stand->clock->forward(61'000);
        QTRY_COMPARE(m_stand->keychain->reads.load(), 2);
        m_stand->clock->forward(61'000);
        QTest::qWait(200);
        QCOMPARE(m_stand->keychain->reads.load(), 2);
        // Whoever presses "Go on" does not wait.
        m_stand->keychain->refuse(nullptr);
        worker.startWatch(p.id, {});
        QTRY_COMPARE(m_server->requests.size(), 1);
        worker.close();
    }

    void oneOfSeveralIsStoppedFromElsewhere() {
        const auto a = add("A");
        const auto b = add("B");
        const auto c = add("C");
        KeeperWorker worker(options());
        worker.open();
        for (const auto& p : {a, b, c}) {
            worker.startWatch(p.id, {});
        }
        QTRY_COMPARE(m_server->requests.size(), 3);
        QTRY_VERIFY(answered(c.id));
        // The one that was started first: the others move up.
        QSignalSpy ended(&worker, &KeeperWorker::viewChanged);
        QVERIFY(m_store->stopWatch(a.id, "stopped").has_value());
        QTRY_VERIFY(!ended.isEmpty());
        QVERIFY(!m_store->watch(a.id)->value().running);
        m_stand->clock->forward(60'000);
        worker.look();
        QTRY_COMPARE(m_server->requests.size(), 5);
        worker.close();
    }

    void stoppedBeforeItsEndpointWasFound_data() {
        QTest::addColumn<bool>("pause");
        QTest::newRow("stop") << false;
        QTest::newRow("pause") << true;
    }
    void stoppedBeforeItsEndpointWasFound() {
        QFETCH(bool, pause);
        QTcpServer slow;
        QVERIFY(slow.listen(QHostAddress::LocalHost));
        const auto p = addAt(slow);
        KeeperWorker worker(options());
        worker.open();
        worker.startWatch(p.id, {});
        QTRY_VERIFY(slow.hasPendingConnections());
        pause ? worker.pauseWatch(p.id) : worker.stopWatch(p.id);
        // It would be the token endpoint itself now.
        QTcpSocket* asked = slow.nextPendingConnection();
        asked->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        QTest::qWait(500);
        QVERIFY(!slow.hasPendingConnections());
        QVERIFY(!m_store->watch(p.id)->has_value());
        worker.close();
    }

    void stoppedWhileTheKeychainIsAsked() {
        profiles::Profile wanted;
        wanted.name = "A";
        wanted.credentials.clientId = "me";
        wanted.credentials.tokenEndpoint = m_server->url();
        wanted.key.inKeychain = true;
        const auto p = *m_store->add(wanted);
        m_stand->keychain->secrets[profiles::keyEntry(p.id)] = m_key.pkcs8Pem();
        KeeperWorker worker(options());
        worker.open();
        worker.startWatch(p.id, {});
        worker.stopWatch(p.id);
        QTest::qWait(300);
        QCOMPARE(m_server->requests.size(), 0);
        // A start after the stop is another one, and counts.
        worker.startWatch(p.id, {});
        QTRY_COMPARE(m_server->requests.size(), 1);
        worker.close();
    }

    void closedWhileAnEndpointIsLookedFor() {
        QTcpServer slow;
        QVERIFY(slow.listen(QHostAddress::LocalHost));
        const auto p = addAt(slow);
        KeeperWorker worker(options());
        worker.open();
        worker.startWatch(p.id, {});
        QTRY_VERIFY(slow.hasPendingConnections());
        QSignalSpy failed(&worker, &KeeperWorker::failed);
        worker.close();
        // The end of that request was on its way already.
        QTest::qWait(100);
        QVERIFY(failed.isEmpty());
        QVERIFY(!m_store->watch(p.id)->has_value());
    }

    void practicesOfAProgramThatWasKilledGo() {
        const auto mine = add("Mine");
        const auto became = add("Became mine");
        const auto practice = add("Practice: a");
        KeeperWorker killed(options());
        killed.open();
        killed.forgetAtEnd(became);
        killed.forgetAtEnd(practice);
        killed.startWatch(practice.id, {});
        QTRY_VERIFY(m_server->requests.size() == 1 && answered(practice.id));
        auto own = *m_store->profile(became.id);
        own.credentials.tokenEndpoint = "https://own.example/token";
        QVERIFY(m_store->update(own).has_value());
        const auto lists = [&] {
            return QDir(m_stand->folder.path()).entryList({QStringLiteral("practices-*.json")}, QDir::Files);
        };
        QCOMPARE(lists().size(), 1);
        // While its program runs, another window leaves it alone.
        KeeperWorker other(options());
        other.open();
        QCOMPARE(m_store->profiles()->size(), std::size_t{3});
        other.close();
        // Killed: its list and its watch name a process that is no more.
        const QString path = m_stand->folder.filePath(lists().front());
        auto list = text(readFile(utf8(path))->view());
        list.replace(QStringLiteral("\"pid\": \"%1\"").arg(QCoreApplication::applicationPid()),
                     QStringLiteral("\"pid\": \"0\""));
        QVERIFY(writeFile(utf8(path), utf8(list), true).has_value());
        auto row = m_store->watch(practice.id)->value();
        row.owner.pid = 0;
        QVERIFY(m_store->saveWatch(row).has_value());
        KeeperWorker next(options());
        QSignalSpy ended(&next, &KeeperWorker::watchEnded);
        next.open();
        const auto left = *m_store->profiles();
        QCOMPARE(left.size(), std::size_t{2});
        QVERIFY(left[0].id != practice.id && left[1].id != practice.id);
        QVERIFY(m_store->removed()->empty());
        QVERIFY(lists().isEmpty());
        QTest::qWait(100);
        QCOMPARE(ended.size(), 0); // nobody is called for it
        QVERIFY(m_store->profile(mine.id).has_value());
        next.close();
        killed.close();
    }

    void oneThatRestedIsThisProcessesAgain() {
        const auto p = add("A");
        KeeperWorker worker(options());
        ProfilesView view;
        connect(&worker, &KeeperWorker::viewChanged, this, [&view](const ProfilesView& now) { view = now; });
        worker.open();
        worker.startWatch(p.id, {});
        QTRY_VERIFY(m_server->requests.size() == 1 && answered(p.id));
        worker.pauseWatch(p.id);
        QVERIFY(view.find(p.id)->paused());
        worker.startWatch(p.id, {});
        QTRY_VERIFY(view.find(p.id)->alive);
        QVERIFY(!view.find(p.id)->paused());
        // Nobody else gets it, and a pause from elsewhere is found.
        auto row = m_store->watch(p.id)->value();
        row.owner = profiles::thisProcess("another", "cli");
        QVERIFY(!m_store->claimWatch(row).has_value());
        QVERIFY(m_store->pauseWatch(p.id).has_value());
        QTRY_VERIFY(view.find(p.id)->paused());
        m_stand->clock->forward(3'600'000);
        worker.look();
        QTest::qWait(200);
        QCOMPARE(m_server->requests.size(), 1);
        worker.close();
    }

  private:
    /// Nothing but what the test asks for: no looks by itself.
    [[nodiscard]] KeeperOptions options() const {
        KeeperOptions options = m_stand->options();
        options.tickMs = 3'600'000;
        return options;
    }
    profiles::Profile add(const char* name) {
        profiles::Profile p;
        p.name = name;
        p.credentials.clientId = "me";
        p.credentials.tokenEndpoint = m_server->url();
        p.key.path = m_stand->keyFile(m_key, QString::fromLatin1(name) + QStringLiteral(".pem"));
        return *m_store->add(p);
    }
    /// With an address that may be the FHIR base or the token endpoint.
    profiles::Profile addAt(const QTcpServer& server) {
        profiles::Profile p;
        p.name = "slow";
        p.credentials.clientId = "me";
        p.server = utf8(QStringLiteral("http://127.0.0.1:%1/token").arg(server.serverPort()));
        p.key.path = m_stand->keyFile(m_key);
        return *m_store->add(p);
    }
    [[nodiscard]] bool answered(const std::string& id) const {
        const auto attempts = m_store->attempts(id);
        return attempts && !attempts->empty() && attempts->front().state == profiles::AttemptState::Finished;
    }

    keys::Key m_key;
    std::unique_ptr<Stand> m_stand;
    std::unique_ptr<profiles::Store> m_store;
    std::unique_ptr<test::Server> m_server;
};

QTEST_MAIN(TestWatchStarts)
#include "tst_watch_starts.moc"
