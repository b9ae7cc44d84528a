// The practice server as a command: what it tells programs, and how it ends.
#include "cli/run_cli.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>

using namespace cli_test;

class TestPractice : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_keys.make(), "openssl is needed"); }

    void oneDocumentForPrograms() {
        QProcess server;
        const QString ca = m_keys.at("ca.pem");
        server.start(program(), words("practice --json --vendor smart --tls --ca-out") +
                                    QStringList{ca, QStringLiteral("--register"),
                                                QStringLiteral("me=") + m_keys.at("public.pem")});
        QByteArray said;
        while (!said.contains("\n}\n") && server.waitForReadyRead(20000))
            said += server.readAllStandardOutput();
        const QJsonObject told = QJsonDocument::fromJson(said).object();
        QCOMPARE(told[QLatin1String("schema")].toString(), QStringLiteral("assertion-doctor/practice/1"));
        QCOMPARE(told[QLatin1String("ca_file")].toString(), ca);
        for (const char* name : {"fhir_base_url", "token_endpoint", "jwks_url"})
            QVERIFY2(told[QLatin1String(name)].toString().startsWith(QLatin1String("https://127.0.0.1:")), name);
        // The authority may come from standard input too.
        const QStringList token =
            words("token --client-id me --scope system/Patient.rs --kid k --key") +
            QStringList{m_keys.at("key.pem"), QStringLiteral("--ca-file"), QStringLiteral("-"),
                        QStringLiteral("--server"), told[QLatin1String("fhir_base_url")].toString()};
        const Ran granted = cli(token, contentOf(ca));
        QVERIFY2(granted.code == 0, granted.err);
        const Ran none = cli(token, "no certificate");
        QVERIFY2(none.code == 3 && none.err.contains("standard input"), none.err);
        // The judgements are for people.
        ::kill(static_cast<pid_t>(server.processId()), SIGTERM);
        QVERIFY(server.waitForFinished(10000));
        QVERIFY(server.readAllStandardOutput().isEmpty());
        QVERIFY(server.readAllStandardError().contains("granted"));
    }

    void ends_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("code");
        QTest::newRow("by Ctrl+C") << SIGINT << 130;
        QTest::newRow("told to by a service manager") << SIGTERM << 0;
    }
    void ends() {
        QFETCH(int, number);
        QFETCH(int, code);
        QProcess server;
        server.start(program(), words("practice"));
        QByteArray said;
        while (!said.contains("Ctrl+C") && server.waitForReadyRead(20000))
            said += server.readAllStandardOutput();
        ::kill(static_cast<pid_t>(server.processId()), number);
        QVERIFY(server.waitForFinished(10000));
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), code);
    }

    void theStoryForPrograms() {
        const Ran ran = cli(words("practice --demo --json"));
        QVERIFY2(ran.code == 0, ran.err);
        const QJsonObject diagnosis = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(diagnosis[QLatin1String("schema")].toString(), QStringLiteral("assertion-doctor/diagnosis/1"));
        QCOMPARE(diagnosis[QLatin1String("outcome")].toString(), QStringLiteral("rejected"));
        QVERIFY2(ran.err.contains("A signed token request was sent"), ran.err);
    }

  private:
    Keys m_keys;
};

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
