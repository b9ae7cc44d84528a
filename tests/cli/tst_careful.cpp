// What the command line must never do: judge by a word that nobody knows, say a secret again, or leave a person without
// the reason.
#include "cli/run_cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cli_test;

class TestCareful : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_keys.make(), "openssl is needed"); }

    void unknownAnswersProveNothing_data() {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("cause");
        QTest::newRow("environment") << QByteArray("\"registered_environment\":\"staging\"") << QByteArray("staging")
                                     << QStringLiteral("client_id_wrong_environment");
        QTest::newRow("environment in capitals") << QByteArray("\"registered_environment\":\"Sandbox\"") << QByteArray()
                                                 << QStringLiteral("client_id_wrong_environment");
        QTest::newRow("audience") << QByteArray("\"app_audience\":\"everybody\"") << QByteArray("everybody")
                                  << QStringLiteral("app_type_wrong");
        QTest::newRow("audience in capitals")
            << QByteArray("\"app_audience\":\"Backend\"") << QByteArray() << QStringLiteral("app_type_wrong");
        QTest::newRow("method") << QByteArray("\"registered_auth_method\":\"magic\"") << QByteArray("magic")
                                << QStringLiteral("auth_method_mismatch");
        QTest::newRow("method in capitals") << QByteArray("\"registered_auth_method\":\"PRIVATE_KEY_JWT\"")
                                            << QByteArray() << QStringLiteral("auth_method_mismatch");
    }
    void unknownAnswersProveNothing() {
        QFETCH(QByteArray, answers);
        QFETCH(QByteArray, word);
        QFETCH(QString, cause);
        const QByteArray source =
            "{\"now\":\"2026-11-23T10:00:00Z\",\"vendor\":\"epic\",\"environment\":\"sandbox\",\"answers\":{" +
            answers + "},\"response\":{\"status\":400,\"body\":\"{\\\"error\\\":\\\"invalid_client\\\"}\"}}";
        const Ran ran = cli(words("diagnose --json --case -"), source);
        QCOMPARE(ran.code, 1);
        const auto causes = QJsonDocument::fromJson(ran.out)[QLatin1String("causes")].toArray();
        QVERIFY2(!causes.isEmpty(), ran.out + ran.err);
        for (const auto& one : causes)
            if (one.toObject()[QLatin1String("cause")].toString() == cause)
                QVERIFY2(one.toObject()[QLatin1String("likelihood")].toString() != QLatin1String("certain"), ran.out);
        QCOMPARE(ran.err.simplified().contains("no word that is known here"), !word.isEmpty());
        QVERIFY2(ran.err.contains(word), ran.err);
    }

    void optionsTakeTheirWords_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        const auto row = [](const char* line, int code) { QTest::newRow(line) << QString::fromUtf8(line) << code; };
        row("--app-audience Backend", 1);
        row("--app-audience everybody", 2);
        row("--registered-auth-method PRIVATE_KEY_JWT", 1);
        row("--registered-auth-method magic", 2);
        row("--registered-environment SANDBOX", 1);
        row("--environment Production", 1);
        row("--environment staging", 2);
        row("--customer-activated YES", 1);
    }
    void optionsTakeTheirWords() {
        QFETCH(QString, line);
        QFETCH(int, code);
        const Ran ran = cli(QStringList{QStringLiteral("diagnose"), QStringLiteral("-")} + line.split(QLatin1Char(' ')),
                            R"({"error":"invalid_client"})");
        QVERIFY2(ran.code == code, ran.out + ran.err);
    }

    void aSecretIsNotSaidAgain() {
        for (const char* line : {"sign --passphrase hunter2-secret", "sign --passphrase=hunter2-secret",
                                 "key show --pass hunter2-secret x", "token --password hunter2-secret"}) {
            const Ran ran = cli(words(line));
            QVERIFY2(ran.code == 2, line);
            QVERIFY2(!(ran.out + ran.err).contains("hunter2"), ran.err);
            QVERIFY2(ran.err.contains("--pass") && ran.err.contains("--passphrase-file"), ran.err);
        }
        const Ran glued = cli(words("sign -phunter2-secret"));
        QVERIFY2(glued.code == 2 && glued.err.contains("-p") && !glued.err.contains("hunter2"), glued.err);
        const Ran token = cli({QStringLiteral("token"), QStringLiteral("--token-endpoint"),
                               QStringLiteral("https://user:hunter2@127.0.0.1:1/token"), QStringLiteral("--client-id"),
                               QStringLiteral("a"), QStringLiteral("--key"), m_keys.at("key.pem")});
        QVERIFY2(token.code == 3 && token.err.contains("127.0.0.1") && !token.err.contains("hunter2"), token.err);
    }

    void leftoversKeepTheirSecrets() {
        const QByteArray env =
            contentOf(m_keys.at("public.pem")) +
            "\nKEY_PASSPHRASE=TOPPASS99 and more\nDB_PASSWORD=\"TOPDB\"\napiSecret: TOPAPI\nPORT=8080\n";
        for (const char* line : {"inspect -", "inspect --json -"}) {
            const Ran ran = cli(words(line), env);
            QVERIFY2(ran.out.contains("DB_PASSWORD"), ran.out + ran.err);
            for (const char* secret : {"TOPPASS99", "and more", "TOPDB", "TOPAPI"})
                QVERIFY2(!(ran.out + ran.err).contains(secret), ran.out);
        }
    }

    void aVariableThatIsNotSetIsNamed() {
        const Ran ran = cli({QStringLiteral("key"), QStringLiteral("show"), m_keys.at("locked.pem"),
                             QStringLiteral("--passphrase-env"), QStringLiteral("AD_NOT_SET")});
        QVERIFY2(ran.code == 3 && ran.err.contains("AD_NOT_SET is not set"), ran.err);
    }

    void aPassphraseCanComeFromStandardInput() {
        const Ran ran = cli({QStringLiteral("key"), QStringLiteral("show"), m_keys.at("locked.pem"),
                             QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                            "correct horse\n");
        QVERIFY2(ran.code == 0, ran.err);
    }

    void aKeyThatCannotSignIsNamed() {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("X25519"),
                       QStringLiteral("-out"), m_keys.at("x.pem")});
        QVERIFY(openssl.waitForFinished(30000) && openssl.exitCode() == 0);
        const QStringList client{QStringLiteral("--client-id"),
                                 QStringLiteral("a"),
                                 QStringLiteral("--token-endpoint"),
                                 QStringLiteral("https://ehr.example.org/token"),
                                 QStringLiteral("--key"),
                                 m_keys.at("x.pem")};
        const Ran signing = cli(QStringList{QStringLiteral("sign")} + client);
        QVERIFY2(signing.code == 3 && signing.err.contains("x.pem") && signing.err.contains("X25519"), signing.err);
        const Ran diagnosis = cli(QStringList{QStringLiteral("diagnose"), QStringLiteral("--json")} + client);
        QVERIFY2(diagnosis.code == 1 && diagnosis.out.contains("key_type_not_accepted"), diagnosis.out + diagnosis.err);
    }

    void whatWasMendedIsTold() {
        QByteArray quoted;
        const auto lines = contentOf(m_keys.at("key.pem")).split('\n');
        for (const QByteArray& line : lines)
            quoted += "> " + line + '\n';
        QVERIFY(put(m_keys.at("quoted.pem"), quoted));
        const Ran signing = cli({QStringLiteral("sign"), QStringLiteral("--client-id"), QStringLiteral("a"),
                                 QStringLiteral("--token-endpoint"), QStringLiteral("https://ehr.example.org/token"),
                                 QStringLiteral("--key"), m_keys.at("quoted.pem")});
        QVERIFY2(signing.code == 0 && signing.err.contains("quoted.pem: Mended: "), signing.err);
        QCOMPARE(signing.out.count('\n'), 1);
    }

    void aKeySetNamesAFittingAlgorithm() {
        const auto run = [this](const char* alg) {
            return cli({QStringLiteral("key"), QStringLiteral("jwks"), m_keys.at("key.pem"), QStringLiteral("--alg"),
                        QString::fromUtf8(alg)});
        };
        QCOMPARE(run("RS384").code, 0);
        QCOMPARE(run("none").code, 2);
        const Ran other = run("ES384");
        QVERIFY2(other.code == 2 && other.out.isEmpty() && other.err.contains("ES384"), other.err);
    }

    void sourcesHaveTitleAndAddress() {
        const Ran ran = cli(words("diagnose --json --case -"), fixture("rejected.json"));
        int sources = 0;
        const auto causes = QJsonDocument::fromJson(ran.out)[QLatin1String("causes")].toArray();
        for (const auto& cause : causes) {
            const auto references = cause.toObject()[QLatin1String("references")].toArray();
            for (const auto& one : references) {
                QVERIFY(!one.toObject()[QLatin1String("title")].toString().isEmpty());
                QVERIFY(one.toObject()[QLatin1String("url")].toString().startsWith(QLatin1String("https://")));
                ++sources;
            }
        }
        QVERIFY(sources > 0);
    }

    void whatCannotBeReadHasItsPlace() {
        const Ran har = cli(words("inspect --json -"), "{\"log\":{\"version\":\"1.2\",\n\"entries\":[}}");
        QCOMPARE(har.code, 3);
        const auto document = QJsonDocument::fromJson(har.out);
        QVERIFY2(document.isObject(), har.out);
        QVERIFY2(!har.out.contains("key-readable"), har.out);
        QCOMPARE(document[QLatin1String("error")][QLatin1String("where")].toString().contains(QLatin1String("line 2")),
                 true);
    }

    void namesAsJson() {
        const Ran list = cli(words("explain --list --json"));
        QCOMPARE(list.code, 0);
        QVERIFY(QJsonDocument::fromJson(list.out)[QLatin1String("names")].toArray().size() > 100);
        const Ran nothing = cli(words("explain --json"));
        QVERIFY2(nothing.code == 2 && nothing.out.isEmpty(), nothing.out);
    }

    void jsonEvenWithoutAnAnswer() {
        // Port 1 of this machine: nobody listens there.
        const Ran ran = cli({QStringLiteral("token"), QStringLiteral("--json"), QStringLiteral("--token-endpoint"),
                             QStringLiteral("http://127.0.0.1:1/token"), QStringLiteral("--client-id"),
                             QStringLiteral("a"), QStringLiteral("--key"), m_keys.at("key.pem")});
        QVERIFY2(ran.code == 4, ran.err);
        QVERIFY2(QJsonDocument::fromJson(ran.out).object().contains(QLatin1String("network_error")), ran.out);
    }

    void changesOfProfilesAsJson() {
        const auto profile = [this](const QStringList& arguments) {
            return cli(QStringList{QStringLiteral("profile")} + arguments +
                       QStringList{QStringLiteral("--json"), QStringLiteral("--data-dir"), m_keys.at("data")});
        };
        QCOMPARE(
            profile({QStringLiteral("add"), QStringLiteral("one"), QStringLiteral("--client-id"), QStringLiteral("a")})
                .code,
            0);
        for (const char* command : {"remove", "restore"}) {
            const Ran ran = profile({QString::fromUtf8(command), QStringLiteral("one")});
            QVERIFY2(ran.code == 0, ran.err);
            QVERIFY2(!QJsonDocument::fromJson(ran.out)[QLatin1String("id")].toString().isEmpty(), ran.out);
        }
    }

    void optionsThatWouldDoNothing() {
        QCOMPARE(cli(words("practice --certificate expired")).code, 2);
        QCOMPARE(cli(words("practice --ca-out ca.pem")).code, 2);
        QCOMPARE(cli(words("practice --propagation -1")).code, 2);
        QCOMPARE(cli(words("key new --out -")).code, 2);
    }

  private:
    Keys m_keys;
};

QTEST_GUILESS_MAIN(TestCareful)
#include "tst_careful.moc"
