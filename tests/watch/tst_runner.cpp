// A watch with a store, a real socket and a clock that the test moves.
#include "jose/jws.h"
#include "net/test_server.h"
#include "profiles/support.h"
#include "watch/runner.h"

using namespace profiles_test;
using namespace ad::watch;

namespace {

using test::jsonAnswer;

const QByteArray refusal = test::invalidClient();
const QByteArray grant =
    jsonAnswer(200, R"({"access_token":"SECRETTOKENSECRETTOKEN","token_type":"bearer","expires_in":60})");

} // namespace

class TestRunner : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsNoAnswerEndsNoWatch() {
        const auto answer = [](int status, const char* body) {
            net::Exchange exchange;
            exchange.status = status;
            exchange.body = body;
            return answerOf(exchange, 0);
        };
        for (const auto& later : {answer(403, "<html><body>Request blocked</body></html>"),
                                  answer(200, "<!DOCTYPE html><title>Please log in to WiFi</title>"), answer(407, ""),
                                  answer(200, ""), answer(403, " ")})
            QVERIFY(later.kind == Answer::Kind::Later);
        QVERIFY(answer(400, R"({"error":"invalid_client"})").kind == Answer::Kind::Refused);
        QVERIFY(answer(400, "").kind == Answer::Kind::Refused);
        // What is new in each answer is no change.
        const auto described = [&](const char* words) {
            return answer(400,
                          (std::string(R"({"error":"invalid_client","error_description":")") + words + "\"}").c_str())
                .key;
        };
        QCOMPARE(described("Failed (request 1234567)"), described("Failed (request 1234568)"));
        QCOMPARE(described("Failed [4bf92f3577b34da6]"), described("Failed [00f067aa0ba902b7]"));
        QVERIFY(described("AADSTS700016") != described("AADSTS700027"));
        QVERIFY(described("key not found") != described("client not found"));
    }
    void initTestCase() { m_key = *keys::generate("p384"); }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = {1764000000000, 1000};
        m_store = openIn(
            m_folder->path(), [this] { return m_now.wallMs; }, 200);
        m_server = std::make_unique<test::Server>(test::saying(refusal));
        m_keyGone = false;
        m_keyFailures = 0;
        m_keyError.reset();
        auto p = sample("A");
        p.credentials.tokenEndpoint = m_server->url();
        p.credentials.environment.clear();
        m_profile = *m_store->add(p);
    }
    void cleanup() {
        m_server.reset();
        m_store.reset();
    }

    void untilItIsGranted() {
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        QTRY_VERIFY(!runner->isSending());
        QCOMPARE(stopped.size(), 0);
        const auto row = m_store->watch(m_profile.id)->value();
        QCOMPARE(row.tries, 1);
        QVERIFY(row.running);
        QVERIFY(row.nextAtMs >= m_now.wallMs + 5000 && row.nextAtMs <= m_now.wallMs + 5500);
        runner->look(); // nothing is due
        QCOMPARE(m_server->requests.size(), 1);
        m_server->answer = test::saying(grant);
        forward(6000);
        runner->look();
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(stopped.front().at(0).value<Stop>() == Stop::Granted);
        QCOMPARE(m_server->requests.size(), 2);
        // A fresh assertion each time.
        QVERIFY(m_server->requests.at(0) != m_server->requests.at(1));
        const auto attempts = m_store->attempts(m_profile.id);
        QCOMPARE(attempts->size(), std::size_t{2});
        QCOMPARE(attempts->at(0).outcome, std::string("granted"));
        QCOMPARE(attempts->at(1).error, std::string("invalid_client"));
        QCOMPARE(attempts->at(1).by, std::string("watch"));
        QCOMPARE(m_store->watch(m_profile.id)->value().stopReason, std::string("granted"));
        QVERIFY(runner->last()->diagnosis.outcome == diagnosis::Outcome::Granted);
        const auto detail = json::write(m_store->attempt(attempts->at(0).id)->detail);
        QVERIFY(detail.find("SECRETTOKEN") == std::string::npos);
    }
    void anotherErrorIsDiagnosed() {
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        m_server->answer = test::saying(jsonAnswer(400, R"({"error":"invalid_scope"})"));
        forward(6000);
        runner->look();
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(stopped.front().at(0).value<Stop>() == Stop::Changed);
        QCOMPARE(runner->last()->end.error, std::string("invalid_scope"));
        QVERIFY(!runner->last()->diagnosis.causes.empty());
        QCOMPARE(runner->last()->file.history->size(), std::size_t{1}); // what was before is known to it
    }
    void whatIsNewInEachAnswerIsNoChange() {
        const auto entra = [](const char* trace, const char* time) {
            return jsonAnswer(
                401, QByteArray(R"({"error":"invalid_client","error_description":"AADSTS700027: no. Trace ID: )") +
                         trace + " Timestamp: " + time + "\"}");
        };
        m_server->answer = test::saying(entra("0f1e2d3c-0000-4000-8000-aabbccddeeff", "2025-11-24 16:00:00Z"));
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        m_server->answer = test::saying(entra("11111111-2222-4333-8444-555555555555", "2025-11-24 16:10:05Z"));
        forward(6000);
        runner->look();
        QTRY_COMPARE(tried.size(), 2);
        QCOMPARE(stopped.size(), 0);
    }
    void anAnswerThatWasCutIsNoAnswer() {
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        m_server->answer = test::saying(refusal.left(refusal.size() - 10));
        forward(6000);
        runner->look();
        QTRY_COMPARE(tried.size(), 2);
        QCOMPARE(stopped.size(), 0);
        QCOMPARE(runner->machine().row().troubles, 1);
    }
    void retryAfterIsKept() {
        m_server->answer = test::saying(jsonAnswer(429, "{}", "Retry-After: 600\r\n"));
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        QVERIFY(runner->machine().row().nextAtMs >= m_now.wallMs + 600'000);
        QCOMPARE(m_store->watch(m_profile.id)->value().troubles, 1);
    }
    void stoppingAndStartingOutrunsNoServer() {
        m_server->answer = test::saying(jsonAnswer(429, "{}", "Retry-After: 600\r\n"));
        {
            auto runner = make();
            QSignalSpy tried(runner.get(), &Runner::tried);
            OK(runner->start());
            QTRY_COMPARE(tried.size(), 1);
            runner->stop();
        }
        forward(120'000);
        auto again = make();
        QSignalSpy waiting(again.get(), &Runner::waiting);
        OK(again->start());
        QTRY_COMPARE(waiting.size(), 1);
        QVERIFY(!again->hurry());
        QCOMPARE(m_server->requests.size(), 1);
        forward(600'000);
        QVERIFY(again->hurry());
        QTRY_COMPARE(m_server->requests.size(), 2);
    }
    void assertionsOfAnotherTime() {
        auto runner = make("cli", -7'200'000);
        QSignalSpy tried(runner.get(), &Runner::tried);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        const auto jws = jose::readJws(runner->last()->file.assertion.value_or(std::string()));
        const auto* issued = jws.payload ? jws.payload->root.find("iat") : nullptr;
        QVERIFY(issued && issued->integer() == m_now.wallMs / 1000 - 7200);
    }
    void howLongAgoIsNoOtherAnswer() {
        const auto keyOf = [](const char* description) {
            net::Exchange exchange;
            exchange.status = 401;
            exchange.body = nlohmann::json{{"error", "invalid_client"}, {"error_description", description}}.dump();
            return answerOf(exchange, 0).key;
        };
        QCOMPARE(keyOf("Registered 59 s ago; it takes 330 s."), keyOf("Registered 64 s ago; it takes 330 s."));
        QCOMPARE(keyOf("Try again in 3 minutes."), keyOf("Try again in 1 minute."));
        QVERIFY(keyOf("Unknown key 3.") != keyOf("Unknown client 3."));
    }
    void theServersClockIsKnownAfterARestart() {
        profiles::WatchRow row;
        row.profileId = m_profile.id;
        row.owner = profiles::thisProcess("left", "window");
        row.owner.pid = 0;
        row.aheadSeconds = 3600;
        OK(m_store->claimWatch(row));
        OK(m_store->releaseWatch(m_profile.id, "left"));
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        const auto jws = jose::readJws(runner->last()->file.assertion.value_or(std::string()));
        const auto* issued = jws.payload ? jws.payload->root.find("iat") : nullptr;
        QVERIFY(issued && issued->integer() == m_now.wallMs / 1000 + 3600);
        QCOMPARE(m_store->watch(m_profile.id)->value().aheadSeconds, std::optional<std::int64_t>{3600});
    }
    void networkGone() {
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped);
        m_server->close();
        OK(runner->start());
        for (int n = 1; n <= 4; ++n) {
            QTRY_COMPARE(tried.size(), n);
            forward(3'600'000);
            runner->look();
        }
        QTRY_COMPARE(tried.size(), 5);
        QCOMPARE(stopped.size(), 0);
        QCOMPARE(m_store->attempts(m_profile.id)->front().outcome, std::string("no_answer"));
    }
    void keyVanishes() {
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        m_keyGone = true;
        forward(6000);
        runner->look();
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(stopped.front().at(0).value<Stop>() == Stop::KeyGone);
        QCOMPARE(m_server->requests.size(), 1);
        QCOMPARE(m_store->watch(m_profile.id)->value().stopReason, std::string("key_gone"));
    }
    void keyIsBeingRewritten() {
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        // Empty for a moment, as an editor or a deployment leaves it.
        m_keyFailures = 2;
        forward(6000);
        runner->look();
        QTRY_COMPARE(tried.size(), 2);
        QCOMPARE(m_keyFailures, 0);
        QCOMPARE(stopped.size(), 0);
        // Later failures are counted anew.
        m_keyFailures = 2;
        forward(6000);
        runner->look();
        QTRY_COMPARE(tried.size(), 3);
        QCOMPARE(stopped.size(), 0);
    }
    void aPageIsToldAsTrouble() {
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped),
            troubled(runner.get(), &Runner::troubled);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        QCOMPARE(troubled.size(), 0);
        m_server->answer = test::saying("HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 34\r\n"
                                        "\r\n<html><body>Blocked</body></html>\n");
        forward(6000);
        runner->look();
        QTRY_COMPARE(tried.size(), 2);
        QCOMPARE(stopped.size(), 0);
        QCOMPARE(troubled.size(), 1);
        QCOMPARE(troubled.front().front().value<Error>().code, std::string("answer_from_elsewhere"));
    }
    void oldAttemptsGoByThemselves() {
        const auto old = m_store->addAttempt(attemptOf(m_profile.id, m_now.wallMs - 400LL * 86'400'000), {});
        OK(old);
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        QTRY_VERIFY(!m_store->attempt(*old));
        // And again after a day, not at each look.
        const auto second = m_store->addAttempt(attemptOf(m_profile.id, m_now.wallMs - 400LL * 86'400'000), {});
        runner->look();
        OK(m_store->attempt(*second));
        forward(86'400'000);
        runner->look();
        QTRY_COMPARE(tried.size(), 2);
        QTRY_VERIFY(!m_store->attempt(*second));
    }
    void keyringInTheWay_data() {
        QTest::addColumn<QString>("code");
        for (const char* code : {"keychain_locked", "keychain_absent", "keychain_failed", "keychain_refused"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void keyringInTheWay() {
        QFETCH(QString, code);
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped),
            troubled(runner.get(), &Runner::troubled);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        m_keyError = Error{utf8(code), {}, {}, {}};
        forward(6000);
        runner->look();
        QTRY_COMPARE(troubled.size(), 1);
        QCOMPARE(stopped.size(), 0);
        QCOMPARE(m_server->requests.size(), 1);
        m_keyError.reset(); // unlocked again
        runner->look();
        QTRY_COMPARE(tried.size(), 2);
        QCOMPARE(runner->machine().row().tries, 2);
    }
    void stoppedFromElsewhere() {
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        const auto other = openIn(m_folder->path());
        OK(other->stopWatch(m_profile.id, "stopped"));
        runner->look();
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(stopped.front().at(0).value<Stop>() == Stop::Stopped);
        forward(3'600'000);
        runner->look();
        QCOMPARE(m_server->requests.size(), 1);
    }
    void whoLostItStopsNobody_data() {
        QTest::addColumn<bool>("paused");
        QTest::newRow("another goes on with it") << false;
        QTest::newRow("it rests") << true;
    }
    void whoLostItStopsNobody() {
        QFETCH(bool, paused);
        auto first = make(), second = make("cli");
        QSignalSpy tried(first.get(), &Runner::tried);
        OK(first->start());
        QTRY_COMPARE(tried.size(), 1);
        const auto other = openIn(m_folder->path());
        if (paused) {
            OK(other->pauseWatch(m_profile.id));
        } else {
            OK(other->stopWatch(m_profile.id, "stopped"));
            OK(second->start());
        }
        first->stop(); // before it has looked
        const auto row = m_store->watch(m_profile.id)->value();
        QVERIFY(row.running);
        QVERIFY(row.stopReason != "stopped");
    }
    void onlyOneWatchesAProfile() {
        auto window = make("window"), cli = make("cli");
        OK(window->start());
        const auto refused = cli->start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("watch_running"));
        QVERIFY(refused.error().what.contains(QString::number(QCoreApplication::applicationPid())));
        QSignalSpy tried(window.get(), &Runner::tried);
        QTRY_COMPARE(tried.size(), 1);
        window->stop();
        OK(cli->start());
    }
    void severalAtOnce() {
        std::vector<std::unique_ptr<Runner>> runners;
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        for (int n = 0; n < 5; ++n) {
            auto p = sample("many " + std::to_string(n));
            p.credentials.tokenEndpoint = m_server->url();
            m_profile = *m_store->add(p);
            runners.push_back(make());
            spies.push_back(std::make_unique<QSignalSpy>(runners.back().get(), &Runner::tried));
            OK(runners.back()->start());
        }
        for (const auto& spy : spies)
            QTRY_COMPARE(spy->size(), 1);
        QCOMPARE(m_server->requests.size(), 5);
        QCOMPARE(m_store->watches()->size(), std::size_t{5});
    }
    void killedBetweenSendingAndAnswer() {
        // The server never answers, and the program dies: the try is on the disk before it left.
        m_server->answer = {};
        {
            auto runner = make();
            OK(runner->start());
            QTRY_COMPARE(m_server->requests.size(), 1);
            QVERIFY(m_store->attempts(m_profile.id)->front().state == profiles::AttemptState::Begun);
            // As kill -9 leaves it: nothing is given back.
            auto dead = m_store->watch(m_profile.id)->value();
            dead.owner.pid = 0;
            OK(m_store->saveWatch(dead));
        }
        m_server->answer = test::saying(refusal);
        forward(1000);
        auto next = make();
        QSignalSpy tried(next.get(), &Runner::tried), waiting(next.get(), &Runner::waiting);
        OK(next->start());
        QTRY_COMPARE(waiting.size(), 1);
        QCOMPARE(m_server->requests.size(), 1); // no try is doubled
        QVERIFY(m_store->attempts(m_profile.id)->front().state == profiles::AttemptState::Unknown);
        forward(5000);
        next->look();
        QTRY_COMPARE(tried.size(), 1);
        QCOMPARE(next->machine().row().tries, 2); // and none is lost
        QCOMPARE(m_store->attempts(m_profile.id)->size(), std::size_t{2});
    }
    void whatIsNotWrittenDownIsNotSent() {
        auto runner = make();
        QSignalSpy troubled(runner.get(), &Runner::troubled);
        OK(runner->start());
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],isolation_level=None)\n"
                                     "c.execute('BEGIN IMMEDIATE')\nprint('held',flush=True)\nsys.stdin.read()"),
                      m_store->path()});
        QVERIFY(python.waitForStarted());
        // No event loop in between: the first look has not come yet.
        QVERIFY(python.waitForReadyRead(20000));
        QTRY_VERIFY_WITH_TIMEOUT(troubled.size() >= 1, 20000);
        QCOMPARE(troubled.front().at(0).value<Error>().code, std::string("store_busy"));
        QCOMPARE(m_server->requests.size(), 0);
        QCOMPARE(runner->machine().row().tries, 0);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(20000));
        runner->look();
        QTRY_COMPARE(m_server->requests.size(), 1);
    }
    void diskFullWhileWaiting() {
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped),
            troubled(runner.get(), &Runner::troubled);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        {
            const FullDisk full;
            forward(6000);
            runner->look();
            QTRY_COMPARE(troubled.size(), 1);
            const auto code = troubled.front().at(0).value<Error>().code;
            QVERIFY2(code == "store_write_failed" || code == "store_full", code.c_str());
        }
        QCOMPARE(stopped.size(), 0);
        QCOMPARE(m_server->requests.size(), 1); // what cannot be written down is not sent
        QCOMPARE(runner->machine().row().tries, 1);
        runner->look();
        QTRY_COMPARE(tried.size(), 2);
        QCOMPARE(m_store->attempts(m_profile.id)->size(), std::size_t{2});
    }
    void diskFullAtTheEnd() {
        m_server->answer = {};
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), stopped(runner.get(), &Runner::stopped);
        OK(runner->start());
        QTRY_COMPARE(m_server->requests.size(), 1);
        {
            const FullDisk full;
            for (QTcpSocket* socket : m_server->findChildren<QTcpSocket*>()) {
                socket->write(grant);
                socket->disconnectFromHost();
            }
            QTRY_COMPARE(stopped.size(), 1);
            QVERIFY(!runner->settle());
        }
        // The person is called at once; it is written down when there is room.
        QVERIFY(stopped.front().at(0).value<Stop>() == Stop::Granted);
        QVERIFY(stopped.front().at(1).value<std::optional<Error>>().has_value());
        QVERIFY(!runner->isSettled());
        QVERIFY(m_store->watch(m_profile.id)->value().running);
        QVERIFY(runner->settle());
        QVERIFY(!m_store->watch(m_profile.id)->value().running);
        QCOMPARE(m_store->watch(m_profile.id)->value().stopReason, std::string("granted"));
        QCOMPARE(m_store->attempts(m_profile.id)->front().outcome, std::string("granted"));
    }
    void anAnswerThatCannotBeWrittenDownIsKept() {
        m_server->answer = {};
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried), troubled(runner.get(), &Runner::troubled),
            stopped(runner.get(), &Runner::stopped);
        OK(runner->start());
        QTRY_COMPARE(m_server->requests.size(), 1);
        // Another program holds the file while the answer comes.
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],isolation_level=None)\n"
                                     "c.execute('BEGIN IMMEDIATE')\nprint('held',flush=True)\nsys.stdin.read()"),
                      m_store->path()});
        QVERIFY(python.waitForStarted());
        QVERIFY(python.waitForReadyRead(20000));
        for (QTcpSocket* socket : m_server->findChildren<QTcpSocket*>()) {
            socket->write(refusal);
            socket->disconnectFromHost();
        }
        QTRY_COMPARE_WITH_TIMEOUT(tried.size(), 1, 20000);
        QTRY_VERIFY(troubled.size() >= 1);
        QVERIFY(m_store->attempts(m_profile.id)->front().state == profiles::AttemptState::Begun);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(20000));
        runner->look();
        QVERIFY(m_store->attempts(m_profile.id)->front().state == profiles::AttemptState::Finished);
        QCOMPARE(m_store->attempts(m_profile.id)->front().error, std::string("invalid_client"));
        QCOMPARE(stopped.size(), 0);
        QCOMPARE(m_server->requests.size(), 1);
    }
    void releasedToBeGoneOnWith() {
        {
            auto runner = make();
            QSignalSpy tried(runner.get(), &Runner::tried);
            OK(runner->start());
            QTRY_COMPARE(tried.size(), 1);
            runner->release();
        }
        QVERIFY(m_store->watch(m_profile.id)->value().running);
        auto next = make();
        OK(next->start());
        QCOMPARE(next->machine().row().tries, 1);
    }
    void withoutAProfile() {
        m_profile.id.clear();
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        QCOMPARE(runner->last()->attemptId, 0);
    }
    void pinnedClaimsAreNotSentAgain() {
        m_profile.credentials.changes.claimChanges = {
            {"jti", "once"}, {"iat", 1}, {"nbf", nullptr}, {"exp", 2}, {"aud", "https://aud.example.org"}};
        QCOMPARE(pinnedClaims(m_profile.credentials), (std::vector<std::string>{"jti", "iat", "exp"}));
        auto runner = make();
        QSignalSpy tried(runner.get(), &Runner::tried);
        OK(runner->start());
        QTRY_COMPARE(tried.size(), 1);
        forward(6000);
        runner->look();
        QTRY_COMPARE(tried.size(), 2);
        QStringList ids;
        for (const auto& made : tried) {
            const auto jws = jose::readJws(made.front().value<Try>().file.assertion.value());
            ids << text(jws.claim("jti")->text);
            QCOMPARE(jws.claim("aud")->text, std::string("https://aud.example.org"));
            QVERIFY(jws.claim("exp")->text != "2" && jws.claim("iat")->text != "1");
            QVERIFY(jws.claim("nbf") == nullptr);
        }
        QVERIFY(ids.at(0) != ids.at(1) && !ids.contains(QStringLiteral("once")));
    }
    void plainHttpIsNotUsed() {
        m_profile.credentials.tokenEndpoint = "http://example.invalid/token";
        auto runner = make();
        QSignalSpy stopped(runner.get(), &Runner::stopped);
        OK(runner->start());
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(stopped.front().at(0).value<Stop>() == Stop::Failed);
        // Nothing left, so there is no try that would stay under way for ever.
        QCOMPARE(*m_store->attemptCount(m_profile.id), 0);
    }

  private:
    void forward(std::int64_t ms) {
        m_now.wallMs += ms;
        m_now.steadyMs += ms;
    }
    std::unique_ptr<Runner> make(const char* program = "window", std::optional<std::int64_t> assertionsAheadMs = {}) {
        Job job;
        job.row.profileId = m_profile.id;
        job.row.owner = profiles::thisProcess(uuid4(systemRandom), program);
        job.credentials = m_profile.credentials;
        profiles::fillCase(m_profile, job.file);
        job.file.answers = {};
        Runner::Surroundings with;
        with.store = m_store.get();
        with.client = &m_client;
        with.clock = [this] { return m_now; };
        with.keyAgainMs = 20;
        with.assertionsAheadMs = assertionsAheadMs;
        with.loadKey = [this](const profiles::KeyLoaded& loaded) {
            if (m_keyError) {
                loaded(tl::make_unexpected(*m_keyError));
                return;
            }
            if (m_keyGone || m_keyFailures > 0) {
                m_keyFailures -= m_keyGone ? 0 : 1;
                loaded(fail("file_not_found", QStringLiteral("gone")));
                return;
            }
            keys::KeyFile file;
            file.keys.push_back({});
            file.keys.front().key = m_key;
            loaded(std::move(file));
        };
        return std::make_unique<Runner>(std::move(job), std::move(with));
    }

    keys::Key m_key;
    Moment m_now;
    net::Client m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<test::Server> m_server;
    Profile m_profile;
    bool m_keyGone = false;
    int m_keyFailures = 0; ///< looks that find no key
    std::optional<Error> m_keyError;
};

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
