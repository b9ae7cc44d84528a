// What a command sends for a profile is among its attempts before it leaves, whatever ends the program; and what worked
// once is compared with what is sent now. Real processes.
#include "cli/run_cli.h"
#include "net/test_server.h"
#include "profiles/store.h"
#include <csignal>
#include <nlohmann/json.hpp>

using namespace cli_test;
using ad::profiles::AttemptState;

namespace {

const QByteArray refusal = test::invalidClient();
const QByteArray grant = test::jsonAnswer(200, R"({"access_token":"SECRETTOKENSECRETTOKEN","token_type":"bearer"})");

} // namespace

class TestAttempts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_keys.make(), "openssl is needed"); }
    void init() {
        m_data = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<test::Server>();
        m_key = m_data->filePath(QStringLiteral("key.pem"));
        QVERIFY(put(m_key, contentOf(m_keys.at("key.pem"))));
        const Ran added = cli({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("B"),
                               QStringLiteral("--token-endpoint"), QString::fromStdString(m_server->url()),
                               QStringLiteral("--client-id"), QStringLiteral("a-client"), QStringLiteral("--key"),
                               m_key, QStringLiteral("--data-dir"), m_data->path()});
        QVERIFY2(added.code == 0, added.err);
    }

    void keptBeforeItLeaves_data() {
        QTest::addColumn<QString>("command");
        QTest::newRow("diagnose") << QStringLiteral("diagnose --send");
        QTest::newRow("token") << QStringLiteral("token");
    }
    void keptBeforeItLeaves() {
        QFETCH(QString, command);
        // The server never answers: the program is killed while it waits.
        AttemptState seen = AttemptState::Finished;
        m_server->answer = [&](QTcpSocket*, const QByteArray&) {
            if (const auto rows = attempts(); rows.size() == 1)
                seen = rows.front().state;
        };
        auto process = start(command);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), 1, 20000);
        QVERIFY(seen == AttemptState::Begun);
        process->kill();
        QVERIFY(process->waitForFinished(10000));
        QCOMPARE(attempts().size(), std::size_t{1});
        QCOMPARE(attempts().front().by, std::string("send"));
    }
    void givenUpIsNotKnown() {
        auto process = start(QStringLiteral("token"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), 1, 20000);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(10000));
        QCOMPARE(process->exitCode(), 130);
        QCOMPARE(attempts().size(), std::size_t{1});
        QVERIFY(attempts().front().state == AttemptState::Unknown);
    }
    void whatDoesNotLeaveIsNoAttempt() {
        // Plain http to another machine is refused here, before anything is sent.
        const Ran ran = cli({QStringLiteral("token"), QStringLiteral("--profile"), QStringLiteral("B"),
                             QStringLiteral("--token-endpoint"), QStringLiteral("http://192.0.2.1/token"),
                             QStringLiteral("--data-dir"), m_data->path()});
        QVERIFY(ran.code != 0);
        QCOMPARE(attempts().size(), std::size_t{0});
    }
    void probesAreKept() {
        m_server->answer = test::saying(refusal);
        const Ran ran = finish(start(QStringLiteral("diagnose --send --probe unknown_client,throwaway_key --yes")));
        QCOMPARE(ran.code, 1);
        QCOMPARE(m_server->requests.size(), 3);
        const auto rows = attempts();
        QCOMPARE(rows.size(), std::size_t{3});
        QStringList by;
        for (const auto& row : rows) {
            QVERIFY(row.state == AttemptState::Finished);
            QCOMPARE(row.error, std::string("invalid_client"));
            by << QString::fromStdString(row.by);
        }
        QCOMPARE(by, QStringList({QStringLiteral("probe"), QStringLiteral("probe"), QStringLiteral("send")}));
        // A probe is made of another client or key: its answer is none of the profile's own.
        QVERIFY(rows.front().causes.empty() && !rows.back().causes.empty());
        const auto detail = store()->attempt(rows.front().id)->detail;
        QCOMPARE(detail.value("probe", ""), std::string("throwaway_key"));
    }
    void whatChangedSinceItWorkedIsTold_data() {
        QTest::addColumn<QStringList>("change");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<QByteArray>("cause");
        QTest::newRow("another key") << QStringList() << QByteArray("the key") << QByteArray("public_key_mismatch");
        QTest::newRow("another client") << QStringList{QStringLiteral("--client-id"), QStringLiteral("other")}
                                        << QByteArray("the client ID") << QByteArray("client_unknown");
    }
    void whatChangedSinceItWorkedIsTold() {
        QFETCH(QStringList, change);
        QFETCH(QByteArray, says);
        QFETCH(QByteArray, cause);
        m_server->answer = test::saying(grant);
        QCOMPARE(finish(start(QStringLiteral("token"))).code, 0);
        if (change.isEmpty())
            QVERIFY(put(m_key, contentOf(m_keys.at("other.pem"))));
        else
            QCOMPARE(cli(QStringList{QStringLiteral("profile"), QStringLiteral("edit"), QStringLiteral("B"),
                                     QStringLiteral("--data-dir"), m_data->path()} +
                         change)
                         .code,
                     0);
        m_server->answer = test::saying(refusal);
        const Ran ran = finish(start(QStringLiteral("diagnose --send --json")));
        QCOMPARE(ran.code, 1);
        const auto d = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        QVERIFY2(d.is_object(), ran.out);
        for (const auto& finding : d.at("findings"))
            if (finding.at("check") == "worked-before")
                QVERIFY2(QByteArray::fromStdString(finding.at("message").get<std::string>()).contains(says), ran.out);
        QVERIFY2(!ran.out.contains("nothing is known to have changed"), ran.out);
        QCOMPARE(QByteArray::fromStdString(d.at("causes").at(0).at("cause").get<std::string>()), cause);
    }

  private:
    [[nodiscard]] std::unique_ptr<ad::profiles::Store> store() const {
        auto opened = ad::profiles::Store::open({m_data->path().toStdString()});
        return opened ? std::move(*opened) : nullptr;
    }
    /// Of the profile, the newest first.
    [[nodiscard]] std::vector<ad::profiles::AttemptRow> attempts() const {
        const auto opened = store();
        const auto profile = opened->find("B");
        return *opened->attempts(profile->id);
    }
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString& command) const {
        auto process = std::make_unique<QProcess>();
        process->start(program(),
                       command.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--profile"), QStringLiteral("B"),
                                                                     QStringLiteral("--data-dir"), m_data->path()});
        (void)process->waitForStarted();
        return process;
    }
    static Ran finish(std::unique_ptr<QProcess> process) {
        // The server lives in this process's event loop.
        (void)QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 30000);
        return {process->state() == QProcess::NotRunning && process->exitStatus() == QProcess::NormalExit
                    ? process->exitCode()
                    : -1,
                process->readAllStandardOutput(), process->readAllStandardError()};
    }

    Keys m_keys;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<test::Server> m_server;
    QString m_key;
};

QTEST_GUILESS_MAIN(TestAttempts)
#include "tst_attempts.moc"
