// `watch` against a server that changes its mind: real processes, real signals.
#include "cli/run_cli.h"
#include "net/test_server.h"
#include <csignal>
#include <nlohmann/json.hpp>

using namespace cli_test;

namespace {

using test::jsonAnswer;

const QByteArray refusal = test::invalidClient();
const QByteArray grant =
    jsonAnswer(200, R"({"access_token":"SECRETTOKENSECRETTOKEN","token_type":"bearer","expires_in":60})");

} // namespace

class TestWatch : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_keys.make(), "openssl is needed"); }
    void init() {
        m_data = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<test::Server>();
    }

    void untilItWorks() {
        int asked = 0;
        m_server->answer = [&](QTcpSocket* socket, const QByteArray&) {
            socket->write(++asked < 3 ? refusal : grant);
            socket->disconnectFromHost();
        };
        const Ran ran = finish(started(words("--every 1 --json")));
        QVERIFY2(ran.code == 0, ran.err);
        const auto lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4); // three tries, and the diagnosis
        for (int i = 0; i < 3; ++i) {
            const auto line = nlohmann::json::parse(lines.at(i).begin(), lines.at(i).end(), nullptr, false);
            QVERIFY2(line.is_object(), lines.at(i));
            QCOMPARE(line.value("try", 0), i + 1);
            QCOMPARE(line.value("outcome", ""), std::string(i < 2 ? "rejected" : "granted"));
        }
        const auto last = nlohmann::json::parse(lines.at(3).begin(), lines.at(3).end(), nullptr, false);
        QCOMPARE(last.value("schema", ""), std::string("assertion-doctor/diagnosis/1"));
        QCOMPARE(last.value("outcome", ""), std::string("granted"));
        QVERIFY(!ran.out.contains("SECRETTOKEN") && !ran.err.contains("SECRETTOKEN"));
    }
    void oneLineATry() {
        m_server->answer = test::saying(refusal);
        const Ran ran = finish(started(words("--every 1 --max-attempts 2")));
        QCOMPARE(ran.code, 1);
        const auto lines = ran.out.split('\n');
        QVERIFY2(lines.at(0).contains("400 invalid_client") && lines.at(1).contains("400 invalid_client"), ran.out);
        QVERIFY2(lines.at(2).isEmpty(), ran.out); // then the diagnosis
    }
    void whatWaitingDoesNotMendIsTold_data() {
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("told");
        QTest::newRow("nothing is wrong with the request") << QString() << false;
        QTest::newRow("the request is wrong") << QStringLiteral(" --vendor epic --aud nowhere") << true;
    }
    void whatWaitingDoesNotMendIsTold() {
        QFETCH(QString, options);
        QFETCH(bool, told);
        m_server->answer = test::saying(refusal);
        const Ran ran =
            finish(started(words("--every 1 --max-attempts 2") + options.split(QLatin1Char(' '), Qt::SkipEmptyParts)));
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err.count("Waiting will hardly change this answer."), told ? 1 : 0);
        QVERIFY2(!told || ran.err.simplified().contains("The audience is not this server"), ran.err);
    }
    void anotherError() {
        int asked = 0;
        m_server->answer = [&](QTcpSocket* socket, const QByteArray&) {
            socket->write(++asked < 2 ? refusal : jsonAnswer(400, R"({"error":"invalid_scope"})"));
            socket->disconnectFromHost();
        };
        const Ran ran = finish(started(words("--every 1")));
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("answer changed"), ran.err);
        QVERIFY2(ran.out.contains("scope"), ran.out);
    }
    void nobodyThere() {
        m_server->close();
        QCOMPARE(finish(started(words("--every 1 --max-attempts 1"))).code, 4);
    }
    void untilATime() {
        m_server->answer = test::saying(refusal);
        const Ran ran = finish(started(words("--until 2020-01-01T00:00:00Z")));
        QCOMPARE(ran.code, 1);
        QCOMPARE(m_server->requests.size(), 0);
        QVERIFY2(ran.err.contains("nothing was sent"), ran.err);
    }
    void anotherTimeThanTheClock() {
        m_server->answer = test::saying(refusal);
        const Ran ran = finish(started(words("--every 1 --max-attempts 2 --now 2020-01-01T00:00:00Z")));
        QCOMPARE(ran.code, 1);
        QCOMPARE(m_server->requests.size(), 2);
        // It goes on from there as the clock does.
        const std::int64_t first = issuedAt(m_server->requests.at(0)), second = issuedAt(m_server->requests.at(1));
        QVERIFY2(first >= 1577836800 && first < 1577836800 + 60, QByteArray::number(qint64{first}));
        QVERIFY2(second > first && second < first + 60, QByteArray::number(qint64{second}));
    }
    void ctrlC() {
        m_server->answer = test::saying(refusal);
        auto process = started(words("--every 3000"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(process->bytesAvailable() > 0, 20000);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QCOMPARE(finish(std::move(process)).code, 130);
    }
    void theVendorsPaceCounts() {
        // Nothing is sent: the time is over before the first try.
        const Ran ran = cli(words("watch --every 1 --until 2020-01-01T00:00:00Z --environment sandbox --client-id me "
                                  "--token-endpoint https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token --key")
                            << m_keys.at("key.pem"));
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("every 10 min, then hourly"), ran.err);
    }

    void killedAndGoneOnWith() {
        QVERIFY(addProfile());
        m_server->answer = {}; // never answers
        auto first = startedWith(words("watch --profile A --every 2"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), 1, 20000);
        first->kill();
        QVERIFY(first->waitForFinished(10000));
        m_server->answer = test::saying(refusal);
        const Ran second = finish(startedWith(words("watch --profile A --every 1 --max-attempts 3 --json")));
        QCOMPARE(second.code, 1);
        QCOMPARE(m_server->requests.size(), 3); // the one that was cut off counts
        const auto lines = second.out.trimmed().split('\n');
        QVERIFY2(lines.at(0).contains("\"try\":2"), second.out);
        const Ran shown = cli(words("profile show A --json --data-dir") << m_data->path());
        const auto history = nlohmann::json::parse(shown.out.begin(), shown.out.end(), nullptr, false)["history"];
        QCOMPARE(history.size(), std::size_t{2});
    }
    void theLastTryCanBeReported() {
        QVERIFY(addProfile());
        m_server->answer = test::saying(refusal);
        QCOMPARE(finish(startedWith(words("watch --profile A --every 1 --max-attempts 2"))).code, 1);
        // A try that was cut off after them has no answer to report.
        m_server->answer = {};
        auto cutOff = startedWith(words("watch --profile A --every 1"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), 3, 20000);
        cutOff->kill();
        QVERIFY(cutOff->waitForFinished(10000));
        const Ran ran = cli(words("report --profile A --json --data-dir") << m_data->path());
        QVERIFY2(ran.code == 0, ran.err);
        const auto told = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        QVERIFY2(told.is_object(), ran.out);
        QCOMPARE(told["case"]["response"].value("status", 0), 400);
        QVERIFY(told["case"]["request"].contains("body"));
        QCOMPARE(told["case"]["history"].size(), std::size_t{1}); // the try before it
        QCOMPARE(told["diagnosis"].value("outcome", ""), std::string("rejected"));

        // Judged by what held when it was sent, whatever the profile says since.
        QCOMPARE(cli(words("profile edit A --client-id another --token-endpoint https://elsewhere.example/token "
                           "--data-dir")
                     << m_data->path())
                     .code,
                 0);
        const Ran later = cli(words("report --profile A --json --data-dir") << m_data->path());
        QVERIFY2(later.code == 0, later.err);
        const auto same = nlohmann::json::parse(later.out.begin(), later.out.end(), nullptr, false);
        QVERIFY2(same.is_object(), later.out);
        QCOMPARE(same["case"]["client_id"], told["case"]["client_id"]);
        QCOMPARE(same["diagnosis"]["causes"].dump(), told["diagnosis"]["causes"].dump());
    }
    void troubleAheadIsTold() {
        QVERIFY(addProfile({QStringLiteral("--registered"), m_keys.at("certificate.pem")}));
        m_server->answer = test::saying(refusal);
        const Ran first = finish(startedWith(words("watch --profile A --every 1 --max-attempts 1 --json")));
        QVERIFY2(first.err.simplified().contains("A: The registered certificate ends on"), first.err);
        const auto line = first.out.split('\n').at(0);
        QVERIFY2(nlohmann::json::accept(line.begin(), line.end()), first.out);
        const Ran second = finish(startedWith(words("watch --profile A --every 1 --max-attempts 1")));
        QVERIFY2(!second.err.contains("certificate"), second.err);
    }
    void onlyOneAtATime() {
        QVERIFY(addProfile());
        m_server->answer = test::saying(refusal);
        auto first = startedWith(words("watch --profile A --every 5"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), 1, 20000);
        const Ran second = finish(startedWith(words("watch --profile A --every 5")));
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.contains("watches this profile already"), second.err);
        // Told to end by systemd: it is left to be gone on with, and another one may.
        ::kill(static_cast<pid_t>(first->processId()), SIGTERM);
        QCOMPARE(finish(std::move(first)).code, 130);
        const Ran third = finish(startedWith(words("watch --profile A --every 1 --max-attempts 3")));
        QCOMPARE(third.code, 1);
        QVERIFY2(!third.out.contains("  1  400"), third.out);
    }

    void troubleAheadThatNobodyWasCalledFor() {
        // The certificate ends in 30 days; no desktop is there to call a person on, and nobody reads this log.
        QVERIFY(addProfile({QStringLiteral("--registered"), m_keys.at("certificate.pem")}));
        m_server->answer = test::saying(refusal);
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment noDesktop = QProcessEnvironment::systemEnvironment();
        noDesktop.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
        process->setProcessEnvironment(noDesktop);
        process->start(program(), words("watch --profile A --every 3000 --notify --data-dir") << m_data->path());
        QVERIFY(process->waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), 1, 20000);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += process->readAllStandardError()).contains("no notification service"), 20000);
        QVERIFY2(said.simplified().contains("A: The registered certificate ends on"), said);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QCOMPARE(finish(std::move(process)).code, 130);
        // So the window and a terminal still have it to tell.
        const Ran told = run(QStringLiteral("python3"),
                             {QStringLiteral("-c"),
                              QStringLiteral("import sqlite3,sys\n"
                                             "for r in sqlite3.connect(sys.argv[1]).execute('select whom from told'): "
                                             "print(*r)"),
                              m_data->filePath(QStringLiteral("profiles.db"))});
        QCOMPARE(told.out, QByteArray("log\n"));
    }

  private:
    /// `iat` of the assertion in a request.
    static std::int64_t issuedAt(const QByteArray& request) {
        const auto from = request.indexOf("client_assertion=") + 17;
        const QByteArray claims = request.mid(from).split('.').value(1);
        const QByteArray plain = QByteArray::fromBase64(claims, QByteArray::Base64UrlEncoding);
        return nlohmann::json::parse(plain.begin(), plain.end(), nullptr, false).value("iat", std::int64_t{0});
    }
    [[nodiscard]] QString endpoint() const { return QString::fromStdString(m_server->url()); }
    bool addProfile(const QStringList& more = {}) const {
        return cli(words("profile add A --client-id me --key")
                   << m_keys.at("key.pem") << QStringLiteral("--token-endpoint") << endpoint()
                   << QStringLiteral("--data-dir") << m_data->path() << more)
                   .code == 0;
    }
    std::unique_ptr<QProcess> startedWith(QStringList arguments) const {
        auto process = std::make_unique<QProcess>();
        process->start(program(), arguments << QStringLiteral("--data-dir") << m_data->path());
        return process->waitForStarted() ? std::move(process) : nullptr;
    }
    std::unique_ptr<QProcess> started(const QStringList& more) const {
        return startedWith(words("watch --client-id me --key") + QStringList{m_keys.at("key.pem")} +
                           QStringList{QStringLiteral("--token-endpoint"), endpoint()} + more);
    }
    /// Waits with the event loop running: the server lives in it.
    static Ran finish(std::unique_ptr<QProcess> process) {
        if (!process)
            return {};
        if (process->state() != QProcess::NotRunning) {
            QSignalSpy ended(process.get(), &QProcess::finished);
            if (!ended.wait(40000)) {
                process->kill();
                process->waitForFinished(5000);
                return {-1, process->readAllStandardOutput(), process->readAllStandardError()};
            }
        }
        return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                process->readAllStandardOutput(), process->readAllStandardError()};
    }

    Keys m_keys;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<test::Server> m_server;
};

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
