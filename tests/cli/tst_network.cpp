// Against the practice server, which is the same program in a second process.
#include "cli/run_cli.h"
#include "net/test_server.h"
#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <csignal>
#include <memory>
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
        QCOMPARE(m_server.exitCode(), 130);
    }

    void aCrashLeavesNoKeys() {
        const QString process = QStringLiteral("/proc/%1/").arg(m_server.processId());
        const QByteArray limits = contentOf(process + QStringLiteral("limits"));
        const QRegularExpression core(QStringLiteral("Max core file size\\s+0\\s"));
        QVERIFY2(core.match(QString::fromUtf8(limits)).hasMatch(), limits);
        QCOMPARE(contentOf(process + QStringLiteral("coredump_filter")).trimmed(), QByteArray("00000000"));
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
    void timesAreTold_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("name");
        for (const char* command : {"token", "diagnose --send"}) {
            QTest::addRow("%s, address", command) << QString::fromLatin1(command) << false;
            QTest::addRow("%s, name", command) << QString::fromLatin1(command) << true;
        }
    }
    void timesAreTold() {
        QFETCH(QString, command);
        QFETCH(bool, name);
        QString endpoint = m_token;
        if (name)
            endpoint.replace(QLatin1String("127.0.0.1"), QLatin1String("localhost"));
        const Ran ran = cli(arguments(
            qPrintable(command), {QStringLiteral("--token-endpoint"), endpoint, QStringLiteral("--aud"), m_token}));
        QCOMPARE(ran.code, 0);
        const QRegularExpression times(QStringLiteral("Milliseconds: (name found at \\d+, )?connected at \\d+, request "
                                                      "sent at \\d+, answer from \\d+ on, over at \\d+\\."));
        const auto found = times.match(QString::fromUtf8(QByteArray(ran.err).replace("\n  ", " ").replace('\n', ' ')));
        QVERIFY2(found.hasMatch(), ran.err);
        QCOMPARE(!found.captured(1).isEmpty(), name);
        // A program gets nothing that it did not ask for.
        const Ran json = cli(
            arguments(qPrintable(command), {QStringLiteral("--token-endpoint"), m_token, QStringLiteral("--json")}));
        QVERIFY2(!json.err.contains("Milliseconds"), json.err);
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

    void whetherItIsAFhirBaseIsNotGuessedWithoutAnAnswer_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("nobody listens") << QByteArray() << 4;
        QTest::newRow("out of order") << test::jsonAnswer(503, "{}") << 3;
        QTest::newRow("too many") << test::jsonAnswer(429, "{}") << 3;
        QTest::newRow("redirect") << test::jsonAnswer(302, "{}", "Location: https://login.example/\r\n") << 3;
        // Whatever gives a document there, nothing speaks for a token endpoint: no assertion goes to it.
        QTest::newRow("a page") << test::ok("<html>login</html>") << 3;
        QTest::newRow("another document")
            << test::jsonAnswer(200, "{\"authorization_endpoint\":\"https://a.example/\"}") << 3;
        QTest::newRow("too large") << test::ok("{\"x\":\"" + QByteArray(2 << 20, 'x') + "\"}") << 3;
    }
    void whetherItIsAFhirBaseIsNotGuessedWithoutAnAnswer() {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        test::Server server(test::saying(answer));
        if (answer.isEmpty())
            server.close();
        const QString base = QString::fromStdString(server.url("/fhir"));
        for (const char* command : {"token", "watch --max-attempts 1", "diagnose --send --json"}) {
            QProcess process;
            process.start(program(), arguments(command, {QStringLiteral("--server"), base}));
            QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30000);
            const QByteArray err = process.readAllStandardError();
            QVERIFY2(process.exitCode() == code, QByteArray(command) + ": " + err);
            QVERIFY2(!err.contains("taken as the token endpoint"), err);
            if (code == 4 && QByteArray(command).startsWith("diagnose")) {
                const QByteArray out = process.readAllStandardOutput();
                const auto d = nlohmann::json::parse(out.begin(), out.end(), nullptr, false);
                QVERIFY2(d.is_object() && d.value("outcome", "") == "no_answer", out + err);
                QCOMPARE(d["causes"][0].value("cause", ""), std::string("connect_failure"));
            }
        }
        for (const QByteArray& request : server.requests)
            QVERIFY2(request.startsWith("GET "), "nothing was sent but the question");
    }
    void whatIsNoJsonIsTold() {
        const QByteArray page = "<html>\x1B]0;pwn\x07</html>";
        const auto document = [&](const QByteArray& answer) {
            test::Server server(test::saying(answer));
            QProcess process;
            process.start(program(), arguments("token --json", {QStringLiteral("--token-endpoint"),
                                                                QString::fromStdString(server.url())}));
            [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30000); }();
            return process.readAllStandardOutput();
        };
        const QByteArray html =
            document("HTTP/1.1 502 X\r\nContent-Length: " + QByteArray::number(page.size()) + "\r\n\r\n" + page);
        const auto read = nlohmann::json::parse(html.begin(), html.end(), nullptr, false);
        QVERIFY2(read.is_object(), html);
        QCOMPARE(read.value("status", 0), 502);
        QCOMPARE(read.value("body", ""), page.toStdString());
        const QByteArray c1 = document(test::jsonAnswer(400, "{\"error\":\"a\xC2\x9B\"}"));
        QVERIFY2(!c1.isEmpty() && !c1.contains('\xC2'), c1);
        const QByteArray plain = document(test::invalidClient());
        QVERIFY2(plain.contains("invalid_client"), plain);
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
    void ctrlCAfterItWasSentIsTold() {
        // It reads the request and never answers.
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        for (const char* command : {"token", "diagnose --send"}) {
            QProcess process;
            process.start(program(),
                          arguments(command, {QStringLiteral("--token-endpoint"),
                                              QStringLiteral("http://127.0.0.1:%1/token").arg(silent.serverPort())}));
            QVERIFY(silent.waitForNewConnection(20000));
            const auto connection = std::unique_ptr<QTcpSocket>(silent.nextPendingConnection());
            QByteArray received;
            while (!received.contains("client_assertion=") && connection->waitForReadyRead(20000))
                received += connection->readAll();
            QVERIFY(received.contains("client_assertion="));
            QTest::qWait(100); // until the program has seen that it is out
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
            QVERIFY(process.waitForFinished(10000));
            QCOMPARE(process.exitCode(), 130);
            const QByteArray said = process.readAllStandardError();
            QVERIFY2(said.simplified().contains("Interrupted after the request had been sent"), said);
        }
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
