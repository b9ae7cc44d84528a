// The exit codes of the contract, for each command.
#include "cli/run_cli.h"
#include <QFileInfo>

using namespace cli_test;

class TestExitCodes : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_keys.make(), "openssl is needed"); }

    void codes_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* arguments, int code, const QByteArray& input = {}) {
            QTest::newRow(name) << words(arguments) << input << code;
        };
        const QByteArray rejected = fixture("rejected.json");
        const QByteArray granted = fixture("granted.json");
        QVERIFY(!rejected.isEmpty() && !granted.isEmpty());
        row("version", "--version", 0);
        row("help", "--help", 0);
        row("help of a command", "diagnose --help", 0);
        row("no command", "", 2);
        row("unknown command", "cure", 2);
        row("unknown option", "diagnose --insecure", 2);
        row("a time that is none", "diagnose --now yesterday", 2);
        row("unknown vendor", "diagnose --vendor nobody", 2);
        row("unknown environment", "diagnose --environment moon", 2);
        row("a case that is empty, with =", "diagnose --case=", 2);
        row("nothing to diagnose", "diagnose --offline --json", 2);
        row("a case behind the mark of an editor", "diagnose --case -", 1,
            "\xEF\xBB\xBF{\"response\":{\"status\":401,\"body\":\"{\\\"error\\\":\\\"invalid_client\\\"}\"}}");
        row("send and offline", "diagnose --send --offline", 2);
        row("send without a key", "diagnose --send", 2);
        row("rejected", "diagnose --case -", 1, rejected);
        row("granted", "diagnose --case -", 0, granted);
        row("case is missing", "diagnose --case /nonexistent/case.json", 3);
        row("case is broken", "diagnose --case -", 3, "{\"now\": ");
        row("case has a wrong type", "diagnose --case -", 3, R"({"client_id": 7})");
        row("case has a member twice", "diagnose --case -", 3, R"({"client_id":"a","client_id":"b"})");
        row("stored network error", "diagnose --case -", 1,
            R"({"now":"2026-11-23T10:00:00Z","response":{"network_error":{"kind":"dns","message":"no such host"}}})");
        row("inspect nothing", "inspect -", 3, "");
        row("inspect prose", "inspect -", 3, "Dear support, it does not work.");
        row("inspect what was refused", "inspect -", 1, R"({"error":"invalid_client"})");
        row("inspect a rejected case", "inspect -", 1, rejected);
        row("inspect a granted case", "inspect -", 0, granted);
        row("inspect a network error", "inspect -", 1,
            R"({"schema":"assertion-doctor/case/1","response":{"network_error":{"kind":"dns","message":"no host"}}})");
        // The words of the text are read once, and not for each of the thousand requests: that took minutes.
        row("inspect a long recording", "inspect -", 1, QByteArray("POST /t HTTP/1.1\n").repeated(6000).constData());
        row("sign without a key", "sign --client-id a --token-endpoint https://example.org/token", 2);
        row("token without a key", "token --client-id a --token-endpoint https://example.org/token", 2);
        row("watch without a key", "watch --client-id a --token-endpoint https://example.org/token", 2);
        for (const char* command : {"sign", "token"})
            QTest::addRow("%s without a client", command)
                << QStringList{QString::fromUtf8(command), QStringLiteral("--key"), m_keys.at("key.pem"),
                               QStringLiteral("--token-endpoint"), QStringLiteral("https://example.org/token")}
                << QByteArray() << 2;
        row("vendor of a SMART server", "diagnose --vendor smart --offline --case -", 1, rejected);
        row("show without a key", "key show", 2);
        row("match without a key", "key match", 2);
        row("key without a command", "key", 2);
        row("unknown form", "key public --format pdf --key x", 2);
        row("key is missing", "key show --key /nonexistent/key.pem", 3);
        row("key without --key is missing", "key show /nonexistent/key.pem", 3);
        row("unknown command", "diagnoze", 2);
        row("unknown command of keys", "key shw", 2);
        row("explain", "explain key_not_propagated", 0);
        row("explain with a hyphen", "explain key-not-propagated", 0);
        row("explain all", "explain --list", 0);
        row("explain nothing known", "explain key_not_propagatd", 2);
        row("unknown manner", "practice --vendor nobody", 2);
        row("registration without a file", "practice --register abc", 2);
    }
    void codes() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, code);
        const Ran ran = cli(arguments, input);
        QVERIFY2(ran.code == code, QByteArray::number(ran.code) + "\n" + ran.out + ran.err);
        if (code == 2 || code == 3)
            QVERIFY2(!ran.err.isEmpty() && ran.out.isEmpty(), ran.out);
    }

    void emptyValues_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("named");
        // Each works, or complains of something else, without what is empty: a script whose variable is not set.
        QTest::newRow("case") << QStringLiteral("diagnose --case @") << QByteArray("--case");
        QTest::newRow("profile") << QStringLiteral("diagnose --profile @") << QByteArray("--profile");
        QTest::newRow("authority") << QStringLiteral("diagnose --case REJECTED --ca-file @") << QByteArray("--ca-file");
        QTest::newRow("passphrase file") << QStringLiteral("key show --key KEY --passphrase-file @")
                                         << QByteArray("--passphrase-file");
        QTest::newRow("passphrase variable")
            << QStringLiteral("key show --key KEY --passphrase-env @") << QByteArray("--passphrase-env");
        QTest::newRow("key ID") << QStringLiteral(
                                       "sign --client-id a --token-endpoint https://a.example/t --key KEY --kid @")
                                << QByteArray("--kid");
        QTest::newRow("client ID") << QStringLiteral("diagnose --case REJECTED --client-id @")
                                   << QByteArray("--client-id");
        QTest::newRow("a file without an option") << QStringLiteral("inspect @") << QByteArray("file");
        QTest::newRow("a log") << QStringLiteral("lint @") << QByteArray("file");
        QTest::newRow("folder of data") << QStringLiteral("profile list --data-dir @") << QByteArray("--data-dir");
        QTest::newRow("part of a profile")
            << QStringLiteral("profile add p --data-dir DATA --client-id a --notes @") << QByteArray("--notes");
    }
    void emptyValues() {
        QFETCH(QString, line);
        QFETCH(QByteArray, named);
        QVERIFY(put(m_keys.at("rejected.json"), fixture("rejected.json")));
        QStringList arguments = line.split(QLatin1Char(' '));
        for (QString& argument : arguments)
            argument = argument == QLatin1String("@")          ? QString()
                       : argument == QLatin1String("KEY")      ? m_keys.at("key.pem")
                       : argument == QLatin1String("REJECTED") ? m_keys.at("rejected.json")
                       : argument == QLatin1String("DATA")     ? m_keys.at("data")
                                                               : argument;
        const Ran ran = cli(arguments);
        QVERIFY2(ran.code == 2 && ran.out.isEmpty(), QByteArray::number(ran.code) + ran.out + ran.err);
        QVERIFY2(ran.err.contains(named) && ran.err.contains("empty value"), ran.err);
        QVERIFY(!QFileInfo::exists(m_keys.at("data")));
    }

    void whatIsWrongAltogether_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("says"); // where, what, and what to do
        QTest::newRow("twice") << QStringLiteral("sign --client-id a --client-id b")
                               << QByteArray("--client-id: This was given more than once. Give it once.");
        QTest::newRow("excludes") << QStringLiteral("diagnose --send --offline")
                                  << QByteArray(
                                         "--send, --offline: These two do not go together. Leave one of them out.");
        QTest::newRow("needs another") << QStringLiteral("diagnose --with-secrets")
                                       << QByteArray(
                                              "--with-secrets: This says something only beside --save-case. Give "
                                              "--save-case as well.");
        QTest::newRow("without its value")
            << QStringLiteral("sign --client-id")
            << QByteArray("--client-id: Its value is missing. Write the value behind it.");
        QTest::newRow("a value that is none") << QStringLiteral("diagnose --timeout soon") << QByteArray("See --help.");
        QTest::newRow("explain what") << QStringLiteral("explain")
                                      << QByteArray("No check or cause was named. See explain --list.");
    }
    void whatIsWrongAltogether() {
        QFETCH(QString, line);
        QFETCH(QByteArray, says);
        const Ran ran = cli(line.split(QLatin1Char(' ')));
        QVERIFY2(ran.code == 2 && ran.out.isEmpty(), ran.out + ran.err);
        const QByteArray said = ran.err.simplified();
        QVERIFY2(said.startsWith("error: ") && said.contains(says), said);
    }

    void anErrorNamesTheInputAndThePlace() {
        const Ran input = cli(words("diagnose --case -"), "{\n  \"client_id\": 7\n}");
        QVERIFY2(input.err.contains("standard input") && input.err.contains("line 2, column"), input.err);
        const Ran file = cli(words("key show --key /nonexistent/key.pem"));
        QVERIFY2(file.err.contains("/nonexistent/key.pem"), file.err);
    }

    void nearNamesAreTold_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("near");
        QTest::newRow("cause") << QStringLiteral("explain key_not_propagatd") << QByteArray("key_not_propagated");
        QTest::newRow("check") << QStringLiteral("explain aud-is-token-enpoint") << QByteArray("aud-is-token-endpoint");
        QTest::newRow("command") << QStringLiteral("diagnoze --case x") << QByteArray("diagnose");
        QTest::newRow("command of keys") << QStringLiteral("key mach") << QByteArray("match");
        QTest::newRow("nothing near") << QStringLiteral("abracadabra") << QByteArray("--help");
    }
    void nearNamesAreTold() {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, near);
        const Ran ran = cli(arguments.split(QLatin1Char(' ')));
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains(near), ran.err);
    }

    void aKeyNeedsNoOption() {
        for (const char* command : {"show", "public", "jwks", "certificate"}) {
            const QStringList key{QStringLiteral("key"), QString::fromUtf8(command), m_keys.at("key.pem")};
            QVERIFY2(cli(key).code == 0, command);
        }
        QCOMPARE(cli({QStringLiteral("key"), QStringLiteral("match"), m_keys.at("key.pem"),
                      QStringLiteral("--registered"), m_keys.at("public.pem")})
                     .code,
                 0);
    }

    void match() {
        const auto match = [this](const char* registered) {
            return cli({QStringLiteral("key"), QStringLiteral("match"), QStringLiteral("--key"), m_keys.at("key.pem"),
                        QStringLiteral("--registered"), m_keys.at(registered)});
        };
        QCOMPARE(match("public.pem").code, 0);
        QCOMPARE(match("certificate.pem").code, 0);
        QCOMPARE(match("other.pem").code, 1);
        QCOMPARE(match("missing.pem").code, 3);
    }

    void aNewKeyIsPrivateAndOverwritesNothing() {
        const QString path = m_keys.at("new.pem");
        const QStringList arguments{QStringLiteral("key"),  QStringLiteral("new"),   QStringLiteral("--type"),
                                    QStringLiteral("p384"), QStringLiteral("--out"), path};
        QCOMPARE(cli(arguments).code, 0);
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const QByteArray before = contentOf(path);
        QVERIFY(before.contains("PRIVATE KEY"));
        QCOMPARE(run(QStringLiteral("openssl"), {QStringLiteral("pkey"), QStringLiteral("-in"), path,
                                                 QStringLiteral("-check"), QStringLiteral("-noout")})
                     .code,
                 0);
        QCOMPARE(cli(arguments).code, 3);
        QCOMPARE(contentOf(path), before);
    }

    void publicFormsAreWhatOpensslMakes() {
        const auto form = [this](const char* format) {
            return cli({QStringLiteral("key"), QStringLiteral("public"), QStringLiteral("--key"), m_keys.at("key.pem"),
                        QStringLiteral("--format"), QString::fromUtf8(format)})
                .out;
        };
        QCOMPARE(form("spki"), contentOf(m_keys.at("public.pem")));
        const Ran pkcs1 = run(QStringLiteral("openssl"), {QStringLiteral("rsa"), QStringLiteral("-in"),
                                                          m_keys.at("key.pem"), QStringLiteral("-RSAPublicKey_out")});
        QCOMPARE(pkcs1.code, 0);
        QCOMPARE(form("pkcs1"), pkcs1.out);
        const Ran ec = cli({QStringLiteral("key"), QStringLiteral("public"), QStringLiteral("--key"),
                            m_keys.at("other.pem"), QStringLiteral("--format"), QStringLiteral("pkcs1")});
        QCOMPARE(ec.code, 3);
    }

  private:
    Keys m_keys;
};

QTEST_GUILESS_MAIN(TestExitCodes)
#include "tst_exit_codes.moc"
