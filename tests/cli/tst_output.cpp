// What stands on standard output: JSON alone with --json, plain text of 80 columns in a pipe, the same bytes each time.
#include "cli/run_cli.h"
#include <nlohmann/json.hpp>

using namespace cli_test;
using nlohmann::json;

namespace {

const QByteArray rejected = fixture("rejected.json");

const QByteArray jwt =
    "eyJhbGciOiJSUzM4NCIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhIiwic3ViIjoiYSIsImF1ZCI6Imh0dHBzOi8vZXhhbXBsZS5v"
    "cmcvdG9rZW4iLCJleHAiOjE3NjM4OTI0MDAsImp0aSI6IngifQ.c2lnbmF0dXJl";

json parsed(const QByteArray& text) { return json::parse(text.begin(), text.end(), nullptr, false); }

bool among(const json& value, std::initializer_list<const char*> allowed) {
    return value.is_string() &&
           std::any_of(allowed.begin(), allowed.end(), [&](const char* a) { return value.get<std::string>() == a; });
}

} // namespace

class TestOutput : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_keys.make(), "openssl is needed"); }

    void diagnosisHasTheMembersOfItsSchema() {
        const Ran ran = cli(words("diagnose --case - --json"), rejected);
        QCOMPARE(ran.code, 1);
        const json d = parsed(ran.out);
        QVERIFY2(d.is_object(), ran.out);
        QCOMPARE(d.value("schema", ""), std::string("assertion-doctor/diagnosis/1"));
        QCOMPARE(d.value("outcome", ""), std::string("rejected"));
        QVERIFY(!d.value("summary", "").empty());
        QVERIFY(d["causes"].is_array() && !d["causes"].empty());
        double last = 1;
        for (const json& c : d["causes"]) {
            for (const char* member :
                 {"cause", "likelihood", "score", "title", "because", "fix", "settle", "references", "checks"})
                QVERIFY2(c.contains(member), member);
            QVERIFY(among(c["likelihood"], {"certain", "very_likely", "likely", "possible", "unlikely"}));
            QVERIFY(c["score"].get<double>() <= last && c["score"].get<double>() >= 0);
            last = c["score"].get<double>();
        }
        QCOMPARE(d["pipeline"].size(), std::size_t(9));
        for (const json& s : d["pipeline"])
            QVERIFY(among(s["state"], {"proved", "consistent", "broken", "unknown"}));
        QVERIFY(!d["findings"].empty());
        for (const json& f : d["findings"]) {
            for (const char* member :
                 {"check", "family", "verdict", "observed", "expected", "message", "causes", "fixable"})
                QVERIFY2(f.contains(member), member);
            QVERIFY(among(f["verdict"], {"pass", "fail", "warn", "unknown", "not_applicable"}));
        }
    }

    void aKeyThatIsTooYoungComesFirst() {
        const json d = parsed(cli(words("diagnose --case - --json"), rejected).out);
        QVERIFY(d.is_object());
        QCOMPARE(d["causes"][0].value("cause", ""), std::string("key_not_propagated"));
    }

    void theSameCaseGivesTheSameBytes() {
        for (const char* arguments : {"diagnose --case - --json", "diagnose --case - --verbose"}) {
            const Ran first = cli(words(arguments), rejected);
            QVERIFY(!first.out.isEmpty());
            QCOMPARE(cli(words(arguments), rejected).out, first.out);
        }
    }

    void optionsReplaceMembersOfTheCase() {
        // Registered a day before: waiting is no explanation any more.
        const json d =
            parsed(cli(words("diagnose --case - --json --key-registered-at 2026-11-20T00:00:00Z"), rejected).out);
        QVERIFY(d.is_object() && !d["causes"].empty());
        QVERIFY(d["causes"][0].value("cause", "") != "key_not_propagated");
    }

    void plain_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        const auto row = [](const char* line, const QByteArray& input = {}) {
            QTest::newRow(line) << words(line) << input;
        };
        row("diagnose --case -", rejected);
        row("diagnose --case - --verbose", rejected);
        row("inspect -", jwt);
        row("explain key_not_propagated");
        row("explain aud_mismatch");
        row("diagnose --case /nonexistent/a/name/that/is/longer/than/a/line/of/a/terminal/is/wide/case.json");
        QTest::newRow("key show") << QStringList{QStringLiteral("key"), QStringLiteral("show"), QStringLiteral("--key"),
                                                 m_keys.at("key.pem")}
                                  << QByteArray();
    }
    void plain() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        // Whatever a person's terminal wishes: a pipe gets no colour.
        const Ran ran = cli(arguments, input, {QStringLiteral("TERM=xterm-256color"), QStringLiteral("COLUMNS=200")});
        const QByteArray all = ran.out + ran.err;
        QVERIFY(!all.isEmpty());
        QVERIFY2(!all.contains('\x1b'), all);
        const auto lines = QString::fromUtf8(all).split(QLatin1Char('\n'));
        // A command to copy stays in one piece: broken, it would not run.
        const bool hasCommands = arguments.first() == QLatin1String("explain");
        for (const QString& line : lines)
            QVERIFY2(line.size() <= 80 || (hasCommands && line.startsWith(QLatin1String("    "))),
                     qUtf8Printable(line));
    }

    void sourcesCanBeOpened() {
        const QByteArray out = cli(words("explain kid-present")).out;
        QVERIFY2(out.contains("\n    https://www.rfc-editor.org/rfc/rfc7515#section-4.1\n") && !out.contains("]("),
                 out);
    }

    void inspection_data() {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("private key") << contentOf(m_keys.at("key.pem")) << QByteArray("private_key");
        QTest::newRow("public key") << contentOf(m_keys.at("public.pem")) << QByteArray("public_key");
        QTest::newRow("certificate") << contentOf(m_keys.at("certificate.pem")) << QByteArray("certificate");
        QTest::newRow("jwt") << jwt << QByteArray("jwt");
        QTest::newRow("curl")
            << QByteArray(
                   "curl -X POST https://example.org/token -d grant_type=client_credentials -d client_assertion=") +
                   jwt
            << QByteArray("curl");
        QTest::newRow("error") << QByteArray(R"({"error":"invalid_client"})") << QByteArray("error_response");
        QTest::newRow("case") << rejected << QByteArray("case");
    }
    void inspection() {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, kind);
        const Ran ran = cli(words("inspect - --json"), input);
        const json i = parsed(ran.out);
        QVERIFY2(i.is_object(), ran.out + ran.err);
        QCOMPARE(i.value("schema", ""), std::string("assertion-doctor/inspection/1"));
        QCOMPARE(i.value("kind", ""), kind.toStdString());
        QVERIFY(i["repairs"].is_array() && i["findings"].is_array());
        const bool fails = std::any_of(i["findings"].begin(), i["findings"].end(),
                                       [](const json& f) { return f["verdict"] == "fail"; });
        // A refusal is a problem by itself, whatever the checks find.
        const bool refused = kind == "error_response" || kind == "case";
        QCOMPARE(ran.code, fails || refused ? 1 : 0);
        if (kind.endsWith("_key"))
            QCOMPARE(i["key"].value("bits", 0), 2048);
        if (kind == "jwt") {
            QCOMPARE(i["jwt"]["header"].value("alg", ""), std::string("RS384"));
            QCOMPARE(i["jwt"]["claims"].value("iss", ""), std::string("a"));
            QVERIFY2(fails, "a token that expired long ago");
        }
    }

    void numbersStayAsWritten_data() {
        QTest::addColumn<QByteArray>("number");
        for (const char* number : {"1.0", "1e2", "1782000240.50", "-0", "1E+3", "0.10", "12345678901234567890123"})
            QTest::newRow(number) << QByteArray(number);
    }
    void numbersStayAsWritten() {
        QFETCH(QByteArray, number);
        const auto part = [](const QByteArray& bytes) {
            return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const QByteArray token = part("{\"alg\":\"RS384\",\"v\":" + number + "}") + '.' +
                                 part("{\"iss\":\"a\",\"n\":" + number + ",\"o\":{\"p\":[" + number + "]}}") + ".AAAA";
        const QByteArray told = cli(words("inspect -"), token).out;
        for (const QByteArray& line :
             {QByteArray("  v: " + number), QByteArray("  n: " + number), QByteArray("  o: {\"p\":[" + number + "]}")})
            QVERIFY2(told.contains(line + '\n'), told);
        const QByteArray written = cli(words("inspect - --json"), token).out;
        QVERIFY2(parsed(written).is_object(), written);
        QVERIFY2(written.contains("\"v\": " + number + '\n') && written.contains("\"n\": " + number + ','), written);
    }

    void whatHoldsNoKeyIsCalledWhatItIs_data() {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("says");
        const QByteArray jks = QByteArray::fromHex("feedfeed00000002") + QByteArray(200, 'x');
        QTest::newRow("Java keystore") << jks << QByteArray("keystore") << QByteArray("keytool -importkeystore");
        QTest::newRow("Java keystore in base64") << jks.toBase64() << QByteArray("keystore") << QByteArray("base64 -d");
        QTest::newRow("keybox of GnuPG") << QByteArray::fromHex("00000020010100024b425866") + QByteArray(100, '\1')
                                         << QByteArray("keystore") << QByteArray("gpg --export-secret-keys");
        // A packet of an RSA key: the header, version 4, a time, algorithm 1.
        const QByteArray rest = QByteArray::fromHex("010d0460000000010800") + QByteArray(260, '\x7A');
        QTest::newRow("public PGP key") << QByteArray::fromHex("99") + rest << QByteArray("public_key")
                                        << QByteArray("public PGP key");
        QTest::newRow("private PGP key") << QByteArray::fromHex("95") + rest << QByteArray("private_key")
                                         << QByteArray("gpgsm");
        QTest::newRow("parameters") << QByteArray("-----BEGIN DH PARAMETERS-----\nMIIBCAKCAQEA\n"
                                                  "-----END DH PARAMETERS-----\n")
                                    << QByteArray("unknown") << QByteArray("holds no key");
    }
    void whatHoldsNoKeyIsCalledWhatItIs() {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, says);
        const Ran ran = cli(words("inspect - --json"), input);
        QCOMPARE(ran.code, 3);
        const json i = parsed(ran.out);
        QVERIFY2(i.is_object(), ran.out + ran.err);
        QCOMPARE(QByteArray::fromStdString(i.value("kind", "")), kind);
        QVERIFY2(ran.err.simplified().contains(says), ran.err);
    }

    void theParametersOfACurveBelongToItsKey_data() {
        QTest::addColumn<QByteArray>("lineBreak");
        QTest::newRow("as it is") << QByteArray("\n");
        QTest::newRow("of a page") << QByteArray("<br>\n");
        QTest::newRow("of XML") << QByteArray("&#xA;");
    }
    void theParametersOfACurveBelongToItsKey() {
        QFETCH(QByteArray, lineBreak);
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), words("ecparam -name secp384r1 -genkey"));
        QVERIFY(openssl.waitForFinished(20000) && openssl.exitCode() == 0);
        const QByteArray text = openssl.readAllStandardOutput();
        QVERIFY(text.contains("EC PARAMETERS"));
        const Ran ran = cli(words("inspect - --json"), QByteArray(text).replace("\n", lineBreak));
        const json i = parsed(ran.out);
        QVERIFY2(i.is_object(), ran.err);
        QCOMPARE(i["pieces"].size(), std::size_t(1));
        QCOMPARE(i["key"].value("curve", ""), std::string("P-384"));
        QVERIFY2(ran.code == 0, ran.out);
    }

    void whatCannotBeReadIsADocumentToo() {
        const Ran ran = cli(words("inspect --json /nonexistent/file"));
        QCOMPARE(ran.code, 3);
        const json i = parsed(ran.out);
        QVERIFY2(i.is_object(), ran.out);
        QCOMPARE(i.value("schema", ""), std::string("assertion-doctor/inspection/1"));
        QCOMPARE(i.value("kind", ""), std::string("unknown"));
        QCOMPARE(i["error"].value("code", ""), std::string("file_not_found"));
        QVERIFY(i["repairs"].is_array() && i["findings"].is_array());
        QVERIFY2(ran.err.contains("/nonexistent/file"), ran.err);
    }

    void severalKeysAreTold() {
        const QByteArray both = contentOf(m_keys.at("key.pem")) + contentOf(m_keys.at("other.pem"));
        const QByteArray told = "2 private keys are in it; the first is used (RSA 2048).";
        const Ran shown = cli(words("key show --key -"), both);
        QVERIFY2(shown.code == 0 && shown.out.contains(told), shown.out);
        const json notes = parsed(cli(words("key show --json --key -"), both).out)["notes"];
        QVERIFY(notes.is_array() && notes[0] == told.toStdString());
        const Ran signed_ = cli(words("sign --client-id a --token-endpoint https://example.org/token --key -"), both);
        QVERIFY2(signed_.code == 0 && signed_.err.simplified().contains(told), signed_.err);
    }

    void colourIsForTerminalsThatWantIt_data() {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<bool>("colour");
        QTest::newRow("a terminal") << QStringLiteral("TERM=xterm") << true;
        QTest::newRow("NO_COLOR") << QStringLiteral("NO_COLOR=1") << false;
        QTest::newRow("NO_COLOR, empty") << QStringLiteral("NO_COLOR=") << true;
        QTest::newRow("a terminal without colours") << QStringLiteral("TERM=dumb") << false;
    }
    void colourIsForTerminalsThatWantIt() {
        QFETCH(QString, setting);
        QFETCH(bool, colour);
        const QString caseFile = m_keys.at("rejected.json");
        QVERIFY(put(caseFile, rejected));
        // python3 gives the program a terminal of its own, and passes on what it prints there.
        for (const QStringList& command :
             {QStringList{QStringLiteral("diagnose"), QStringLiteral("--case"), caseFile},
              QStringList{QStringLiteral("key"), QStringLiteral("show"), QStringLiteral("x")}}) {
            QStringList environment{QStringLiteral("TERM=xterm")};
            if (!setting.startsWith(QLatin1String("NO_COLOR")))
                environment << QStringLiteral("NO_COLOR=");
            const Ran ran = run(QStringLiteral("python3"),
                                QStringList{QStringLiteral("-c"),
                                            QStringLiteral("import pty, sys; pty.spawn(sys.argv[1:])"), program()} +
                                    command,
                                {}, environment + QStringList{setting});
            QVERIFY2(!ran.out.isEmpty(), ran.err);
            QVERIFY2(ran.out.contains("\x1B[") == colour, ran.out);
        }
    }

    void aDamagedKeyIsCalledSo() {
        QByteArray pem = contentOf(m_keys.at("key.pem"));
        pem.truncate(pem.size() / 2);
        const Ran ran = cli(words("inspect - --json"), pem);
        QCOMPARE(ran.code, 3);
        const json i = parsed(ran.out);
        QVERIFY2(i.is_object() && !i["findings"].empty(), ran.out);
        QVERIFY2(i["findings"][0]["causes"] == json::array({"key_file_mangled"}), ran.out);
        QVERIFY(!ran.err.isEmpty());
    }

    void aSignedAssertionVerifiesElsewhere() {
        const QStringList arguments{QStringLiteral("sign"),
                                    QStringLiteral("--json"),
                                    QStringLiteral("--key"),
                                    m_keys.at("key.pem"),
                                    QStringLiteral("--client-id"),
                                    QStringLiteral("me"),
                                    QStringLiteral("--token-endpoint"),
                                    QStringLiteral("https://example.org/token"),
                                    QStringLiteral("--now"),
                                    QStringLiteral("2026-11-23T10:00:00Z"),
                                    QStringLiteral("--lifetime"),
                                    QStringLiteral("120"),
                                    QStringLiteral("--kid"),
                                    QStringLiteral("k1")};
        const Ran ran = cli(arguments);
        QCOMPARE(ran.code, 0);
        const json s = parsed(ran.out);
        QVERIFY(s.is_object());
        QCOMPARE(s["header"].value("kid", ""), std::string("k1"));
        QCOMPARE(s["claims"].value("iss", ""), std::string("me"));
        QCOMPARE(s["claims"].value("sub", ""), std::string("me"));
        QCOMPARE(s["claims"].value("aud", ""), std::string("https://example.org/token"));
        QCOMPARE(s["claims"].value("iat", 0LL), 1795428000LL);
        QCOMPARE(s["claims"].value("exp", 0LL), 1795428120LL);
        const QByteArray script = "import sys\nfrom jwcrypto import jwk, jws\n"
                                  "k = jwk.JWK.from_pem(open(sys.argv[1], 'rb').read())\nt = jws.JWS()\n"
                                  "t.deserialize(sys.stdin.read().strip(), k)\nprint('verified')\n";
        QVERIFY(put(m_keys.at("verify.py"), script));
        const Ran verified = run(QStringLiteral("/usr/bin/python3"), {m_keys.at("verify.py"), m_keys.at("public.pem")},
                                 QByteArray::fromStdString(s.value("assertion", "")));
        QVERIFY2(verified.out == "verified\n", verified.err);
    }

    void explanationsAreThereForAllNames() {
        const auto names = cli(words("explain --list")).out.split('\n');
        QVERIFY(names.size() > 60);
        const json e = parsed(cli(words("explain key_not_propagated --json")).out);
        QVERIFY(e.is_object() && !e.value("title", "").empty());
    }

  private:
    Keys m_keys;
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
