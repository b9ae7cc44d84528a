// Against the practice server, which is the same program in a second process.
#include "cli/run_cli.h"
#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpServer>
#include <csignal>
#include <nlohmann/json.hpp>

using namespace cli_test;

class TestNetwork : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_keys.make(), "openssl is needed");
        QVERIFY(serve(m_server, m_fhir, m_token, {QStringLiteral("--vendor"), QStringLiteral("smart")}));
    }
    void cleanupTestCase() {
        QVERIFY(m_server.state() == QProcess::Running);
        ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
        QVERIFY(m_server.waitForFinished(10000));
        QCOMPARE(m_server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_server.exitCode(), 0);
    }

    void aTokenIsGranted() {
        const Ran ran = token({QStringLiteral("--token-endpoint"), m_token});
        QVERIFY2(ran.code == 0, ran.err);
        QCOMPARE(ran.out.trimmed().split('\n').size(), 1);
        QVERIFY(ran.out.trimmed().size() > 8);
        QVERIFY2(!ran.err.contains(ran.out.trimmed()), "the token is for standard output alone");
    }
    void discoveryFindsTheEndpoint() {
        const Ran ran = token({QStringLiteral("--server"), m_fhir, QStringLiteral("--json")});
        QVERIFY2(ran.code == 0, ran.err);
        const auto answer = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        QVERIFY2(answer.is_object() && answer.contains("access_token"), "JSON alone on standard output");
        QVERIFY2(!ran.err.isEmpty(), "it says what it found");
    }
    void aServerMayBeATokenEndpoint() { QCOMPARE(token({QStringLiteral("--server"), m_token}).code, 0); }

    void aWrongAudienceIsRefused() {
        const Ran ran = token({QStringLiteral("--token-endpoint"), m_token, QStringLiteral("--aud"),
                               QStringLiteral("https://example.org/elsewhere")});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.out.isEmpty(), ran.out);
        QVERIFY2(ran.err.contains("aud"), ran.err);
    }
    void aWrongAudienceIsDiagnosed() {
        const Ran ran = send({QStringLiteral("--token-endpoint"), m_token, QStringLiteral("--aud"),
                              QStringLiteral("https://example.org/elsewhere")});
        QCOMPARE(ran.code, 1);
        const auto d = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        QVERIFY2(d.is_object() && !d["causes"].empty(), ran.out);
        QCOMPARE(d["causes"][0].value("cause", ""), std::string("aud_mismatch"));
    }
    void sentAndGranted() {
        const Ran ran = send({QStringLiteral("--fhir-base"), m_fhir});
        const auto d = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        QVERIFY2(d.is_object(), ran.out + ran.err);
        QCOMPARE(d.value("outcome", ""), std::string("granted"));
        QVERIFY(d["causes"].empty());
        QCOMPARE(ran.code, 0);
    }

    void nobodyListens() {
        // A port that was free a moment ago, and is closed now.
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const QString closed = QStringLiteral("http://127.0.0.1:%1/token").arg(free.serverPort());
        free.close();
        QCOMPARE(token({QStringLiteral("--token-endpoint"), closed}).code, 4);
        const Ran ran = send({QStringLiteral("--token-endpoint"), closed});
        QCOMPARE(ran.code, 4);
        const auto d = nlohmann::json::parse(ran.out.begin(), ran.out.end(), nullptr, false);
        QVERIFY2(d.is_object(), ran.out);
        QCOMPARE(d.value("outcome", ""), std::string("no_answer"));
    }

    void ctrlC() {
        // It accepts and never answers.
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QProcess process;
        process.start(program(),
                      arguments("token", {QStringLiteral("--token-endpoint"),
                                          QStringLiteral("http://127.0.0.1:%1/token").arg(silent.serverPort())}));
        QVERIFY(process.waitForStarted());
        QVERIFY(silent.waitForNewConnection(20000));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
    }

    void overTls() {
        QProcess server;
        QString fhir, endpoint;
        const QString ca = m_keys.at("ca.pem");
        QVERIFY(serve(server, fhir, endpoint,
                      {QStringLiteral("--vendor"), QStringLiteral("smart"), QStringLiteral("--tls"),
                       QStringLiteral("--ca-out"), ca}));
        QVERIFY(endpoint.startsWith(QLatin1String("https://")));
        QVERIFY(token({QStringLiteral("--token-endpoint"), endpoint}).code != 0);
        const Ran trusted = token({QStringLiteral("--token-endpoint"), endpoint, QStringLiteral("--ca-file"), ca});
        QVERIFY2(trusted.code == 0, trusted.err);
        server.kill();
        QVERIFY(server.waitForFinished(10000));
    }

    void demo() {
        const Ran ran = cli(words("practice --demo"));
        QVERIFY2(ran.code == 0, ran.out + ran.err);
        QString flat = QString::fromUtf8(ran.out).simplified();
        QVERIFY2(flat.contains(QLatin1String("Nothing is wrong with this token")), ran.out);
        QVERIFY(!ran.out.contains('\x1b'));
        QVERIFY(!ran.out.contains("PRIVATE KEY"));
    }

  private:
    bool serve(QProcess& server, QString& fhir, QString& endpoint, const QStringList& more) const {
        server.start(program(), QStringList{QStringLiteral("practice"), QStringLiteral("--register"),
                                            QStringLiteral("me=") + m_keys.at("public.pem")} +
                                    more);
        QByteArray said;
        while (!said.contains("Ctrl+C") && server.waitForReadyRead(20000))
            said += server.readAllStandardOutput();
        const auto address = [&said](const char* name) {
            const QRegularExpression line(QString::fromUtf8(name) + QStringLiteral(":\\s+(\\S+)"));
            return line.match(QString::fromUtf8(said)).captured(1);
        };
        fhir = address("FHIR base");
        endpoint = address("Token endpoint");
        return !fhir.isEmpty() && !endpoint.isEmpty();
    }
    QStringList arguments(const char* command, const QStringList& more) const {
        return words(command) +
               QStringList{QStringLiteral("--key"), m_keys.at("key.pem"),      QStringLiteral("--client-id"),
                           QStringLiteral("me"),    QStringLiteral("--scope"), QStringLiteral("system/Patient.rs"),
                           QStringLiteral("--kid"), QStringLiteral("k1")} +
               more;
    }
    Ran token(const QStringList& more) const { return cli(arguments("token", more)); }
    Ran send(const QStringList& more) const { return cli(arguments("diagnose --send --json", more)); }

    Keys m_keys;
    QProcess m_server;
    QString m_fhir, m_token;
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
