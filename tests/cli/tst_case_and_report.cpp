// Cases and reports as files: what is in them and what is not, and the same bytes on every machine.
#include "cli/run_cli.h"
#include <nlohmann/json.hpp>

using namespace cli_test;
using nlohmann::json;

namespace {

const QByteArray jwt =
    "eyJhbGciOiJSUzM4NCIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhIiwic3ViIjoiYSIsImF1ZCI6Imh0dHBzOi8vZXhhbXBsZS5v"
    "cmcvdG9rZW4iLCJleHAiOjE3NjM4OTI0MDAsImp0aSI6IngifQ.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg";
const QByteArray signature = "c2lnbmF0dXJlLW9mLXRoZS10b2tlbg";

json parsed(const QByteArray& text) { return json::parse(text.begin(), text.end(), nullptr, false); }

/// Words that no report may hold, wherever in a case they stood.
const QList<QByteArray>& planted() {
    static const QList<QByteArray> all{"Planted-Access-1111", "Planted-Refresh-2222", "Planted-Secret-3333",
                                       "Planted-Basic-4444",  "Planted-Cookie-5555",  "Planted-Query-6666",
                                       "Planted-Log-7777",    "Planted-Pass-8888",    "Planted-Disco-9999",
                                       "Planted-Id-0000",     "Planted-Later-1212",   signature};
    return all;
}

} // namespace

class TestCaseAndReport : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_keys.make(), "openssl is needed"); }

    void reportsHoldNoSecret_data() {
        QTest::addColumn<QString>("format");
        for (const char* format : {"markdown", "html", "json"})
            QTest::newRow(format) << QString::fromUtf8(format);
    }
    void reportsHoldNoSecret() {
        QFETCH(QString, format);
        const Ran ran = cli({QStringLiteral("report"), QStringLiteral("--case"), QStringLiteral("-"),
                             QStringLiteral("--format"), format},
                            secretCase());
        QCOMPARE(ran.code, 0);
        const QByteArray all = ran.out + ran.err;
        for (const QByteArray& word : planted())
            QVERIFY2(!all.contains(word), word.constData());
        for (const QByteArray& line : m_keys.secretLines())
            QVERIFY2(!all.contains(line), "a line of the private key");
        // And what a reader needs is there.
        for (const char* word : {"my-client", "invalid_client", "https://example.org/token"})
            QVERIFY2(all.contains(word), word);
    }

    void aCaseOfThePastIsJudgedThen() {
        json c{{"schema", "assertion-doctor/case/1"},
               {"now", "2026-01-05T10:00:00Z"},
               {"vendor", "epic"},
               {"client_id", "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55"},
               {"token_endpoint", "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token"}};
        c["key"]["pem"] = contentOf(m_keys.at("key.pem")).toStdString();
        const QString path = m_keys.at("past.case.json");
        QVERIFY(put(path, QByteArray::fromStdString(c.dump())));
        const QStringList arguments{QStringLiteral("diagnose"), QStringLiteral("--case"), path,
                                    QStringLiteral("--offline"), QStringLiteral("--json")};
        const Ran first = cli(arguments);
        QVERIFY2(first.code == 0, first.out + first.err);
        QCOMPARE(cli(arguments).out, first.out);
    }
    void aDamagedKeyIsTold_data() {
        QTest::addColumn<bool>("inCase");
        QTest::newRow("in the case") << true;
        QTest::newRow("in a file") << false;
    }
    void aDamagedKeyIsTold() {
        QFETCH(bool, inCase);
        json c{{"schema", "assertion-doctor/case/1"},
               {"client_id", "my-client"},
               {"token_endpoint", "https://example.org/token"}};
        const QByteArray damaged = contentOf(m_keys.at("key.pem")).replace("\n", "\\n");
        const QString path = m_keys.at("damaged.case.json"), key = m_keys.at("damaged.pem");
        if (inCase)
            c["key"]["pem"] = damaged.toStdString();
        QVERIFY(put(path, QByteArray::fromStdString(c.dump())) && put(key, damaged));
        QStringList arguments{QStringLiteral("diagnose"), QStringLiteral("--case"), path, QStringLiteral("--json")};
        if (!inCase)
            arguments << QStringLiteral("--key") << key;
        const json out = parsed(cli(arguments).out);
        QVERIFY(out.is_object() && !out["causes"].empty());
        QCOMPARE(out["causes"][0].value("cause", ""), std::string("key_file_mangled"));
    }
    void theKeyOfACaseSigns_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("command");
        for (const char* member : {"pem", "jwk", "path"})
            for (const char* command : {"sign", "diagnose", "key match"})
                QTest::addRow("%s, %s", command, member) << QString::fromUtf8(member) << QString::fromUtf8(command);
    }
    void theKeyOfACaseSigns() {
        QFETCH(QString, member);
        QFETCH(QString, command);
        json c{{"schema", "assertion-doctor/case/1"},
               {"client_id", "my-client"},
               {"token_endpoint", "https://example.org/token"}};
        if (member == QLatin1String("pem")) {
            c["key"]["pem"] = contentOf(m_keys.at("key.pem")).toStdString();
        } else if (member == QLatin1String("jwk")) {
            const Ran ran = run(QStringLiteral("/usr/bin/python3"),
                                {QStringLiteral("-c"),
                                 QStringLiteral("import sys;from jwcrypto import jwk;"
                                                "print(jwk.JWK.from_pem(open(sys.argv[1],'rb').read()).export())"),
                                 m_keys.at("key.pem")});
            QCOMPARE(ran.code, 0);
            c["key"]["jwk"] = parsed(ran.out);
        } else {
            c["key"]["path"] = "key.pem"; // beside the case
        }
        const QString path = m_keys.at("signing.case.json");
        QVERIFY(put(path, QByteArray::fromStdString(c.dump())));
        QStringList arguments = command.split(QLatin1Char(' '));
        arguments << QStringLiteral("--case") << path << QStringLiteral("--json");
        if (command != QLatin1String("sign"))
            arguments << QStringLiteral("--registered") << m_keys.at("public.pem");
        const Ran ran = cli(arguments);
        const json out = parsed(ran.out);
        QVERIFY2(out.is_object(), ran.err.constData());
        if (command == QLatin1String("sign"))
            QCOMPARE(out["claims"].value("iss", ""), std::string("my-client"));
        else if (command == QLatin1String("key match"))
            QCOMPARE(ran.code, 0);
        else
            QVERIFY2(std::any_of(out["findings"].begin(), out["findings"].end(),
                                 [](const json& finding) {
                                     return finding.value("check", "") == "signature-fits-registered-key" &&
                                            finding.value("verdict", "") == "pass";
                                 }),
                     ran.out.constData());
    }

    void htmlEscapesEverything() {
        QByteArray text = secretCase();
        text.replace("my-client", "<script>alert(1)</script>\\\"><img src=x onerror=alert(2)>");
        text.replace("invalid_client", "</pre><script>alert(3)</script>");
        const Ran ran = cli(words("report --case - --format html"), text);
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.startsWith("<!DOCTYPE html>"));
        QVERIFY(ran.out.contains("default-src 'none'"));
        QVERIFY(!ran.out.contains("<script"));
        QVERIFY(!ran.out.contains("<img"));
        QVERIFY(ran.out.contains("&lt;script&gt;"));
        // Every tag that is opened is closed, in order.
        QStringList open;
        static const QRegularExpression tag(QStringLiteral("<(/?)([a-z][a-z0-9]*)[^>]*>"));
        for (auto it = tag.globalMatch(QString::fromUtf8(ran.out)); it.hasNext();) {
            const auto match = it.next();
            const QString name = match.captured(2);
            if (name == QLatin1String("meta"))
                continue;
            if (match.captured(1).isEmpty())
                open.append(name);
            else
                QCOMPARE(name, open.isEmpty() ? QString() : open.takeLast());
        }
        QVERIFY(open.isEmpty());
    }

    void aReportIsWrittenToAFile() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.md"));
        const Ran ran = cli({QStringLiteral("report"), QStringLiteral("-"), QStringLiteral("--output"), path},
                            fixture("rejected.json"));
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(contentOf(path).startsWith("# Token request: report"));
        QCOMPARE(cli(words("report")).code, 2);
        QCOMPARE(cli(words("report --case /nonexistent.json")).code, 3);
        QCOMPARE(cli(words("report --format xml --case -"), fixture("rejected.json")).code, 2);
    }

    void aSavedCaseHasNoSecretUnlessAsked() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("saved.json"));
        const QStringList save{QStringLiteral("diagnose"), QStringLiteral("--case"),      QStringLiteral("-"),
                               QStringLiteral("--json"),   QStringLiteral("--save-case"), path};
        const Ran first = cli(save, secretCase());
        QCOMPARE(first.code, 1);
        const QByteArray saved = contentOf(path);
        for (const QByteArray& word : planted())
            QVERIFY2(word == signature || !saved.contains(word), word.constData());
        for (const QByteArray& line : m_keys.secretLines())
            QVERIFY(!saved.contains(line));
        QVERIFY(QFile::permissions(path) ==
                (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
        // The assertion stays whole, members of a later version stay, and it can be diagnosed again.
        QVERIFY(saved.contains(jwt));
        QCOMPARE(parsed(saved)["later"]["kept"], json("yes"));
        const Ran again = cli({QStringLiteral("diagnose"), path, QStringLiteral("--json")});
        QCOMPARE(again.code, 1);
        // The form of the secret was the first fault; it is gone with the secret, and the next one leads.
        QCOMPARE(parsed(first.out)["causes"][0]["cause"], json("secret_wrong"));
        QCOMPARE(parsed(again.out)["causes"][0]["cause"], parsed(first.out)["causes"][1]["cause"]);
        // Asked for, they are there, with a warning.
        const Ran whole = cli(save + QStringList{QStringLiteral("--with-secrets")}, secretCase());
        QVERIFY(contentOf(path).contains("Planted-Secret-3333"));
        QVERIFY(contentOf(path).contains(m_keys.secretLines().constFirst()));
        QVERIFY(whole.err.contains("keep it to yourself"));
        QCOMPARE(cli(words("diagnose --with-secrets --case -"), secretCase()).code, 2);
    }

    void numbersOfOthersAreKept() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("saved.json"));
        const QByteArray source =
            R"({"schema":"assertion-doctor/case/1","client_id":"a","later":{"n":[1e400,12345678901234567890123,1.10]},)"
            R"("response":{"status":400,"body":"{}","later":-0.50}})";
        const QString given = folder.filePath(QStringLiteral("given.json"));
        QVERIFY(put(given, source));
        QCOMPARE(cli({QStringLiteral("inspect"), given}).code, 1);
        for (const QStringList& how : {QStringList{QStringLiteral("--case"), given}, QStringList{given}})
            for (const QString& more : {QStringLiteral("--json"), QStringLiteral("--with-secrets")}) {
                QFile::remove(path);
                const Ran ran = cli(QStringList{QStringLiteral("diagnose"), QStringLiteral("--scope"),
                                                QStringLiteral("s"), QStringLiteral("--save-case"), path, more} +
                                    how);
                QVERIFY2(ran.code == 1, ran.err);
                const QByteArray saved = contentOf(path).simplified();
                QVERIFY2(saved.contains("[ 1e400, 12345678901234567890123, 1.10 ]"), saved);
                QVERIFY2(saved.contains("\"later\": -0.50"), saved);
                QVERIFY2(saved.contains("\"scope\": \"s\""), saved);
            }
    }

    void savingTwiceChangesNothing() {
        QTemporaryDir folder;
        const QString one = folder.filePath(QStringLiteral("1.json"));
        const QString two = folder.filePath(QStringLiteral("2.json"));
        (void)cli({QStringLiteral("diagnose"), QStringLiteral("--case"), QStringLiteral("-"),
                   QStringLiteral("--save-case"), one},
                  secretCase());
        (void)cli({QStringLiteral("diagnose"), one, QStringLiteral("--save-case"), two});
        QVERIFY(!contentOf(one).isEmpty());
        QCOMPARE(contentOf(two), contentOf(one));
    }

    void theSameBytesEverywhere_data() {
        QTest::addColumn<QStringList>("arguments");
        for (const char* line :
             {"diagnose --case - --json", "diagnose --case - --verbose", "report --case -",
              "report --case - --format html", "report --case - --format json", "inspect - --json", "lint - --json"})
            QTest::newRow(line) << words(line);
    }
    void theSameBytesEverywhere() {
        QFETCH(QStringList, arguments);
        QByteArray input = secretCase();
        if (arguments.first() == QLatin1String("lint")) {
            input = (jwt + '\n').repeated(500);
            arguments << QStringLiteral("--now") << QStringLiteral("2026-11-23T10:00:00Z");
        } else if (arguments.first() == QLatin1String("inspect")) {
            arguments << QStringLiteral("--now") << QStringLiteral("2026-11-23T10:00:00Z");
        }
        const Ran here = cli(arguments, input,
                             {QStringLiteral("LC_ALL=C"), QStringLiteral("TZ=UTC"), QStringLiteral("QT_HASH_SEED=0")});
        QVERIFY(!here.out.isEmpty());
        const QList<QStringList> machines{{QStringLiteral("LC_ALL=de_DE.UTF-8"), QStringLiteral("LANG=de_DE.UTF-8"),
                                           QStringLiteral("TZ=Asia/Kathmandu"), QStringLiteral("QT_HASH_SEED=4711")},
                                          {QStringLiteral("LC_ALL=tr_TR.UTF-8"), QStringLiteral("TZ=America/St_Johns"),
                                           QStringLiteral("QT_HASH_SEED=99")}};
        // What people read is in their language; what programs read is not.
        const bool forPrograms =
            arguments.contains(QLatin1String("--json")) || arguments.contains(QLatin1String("json"));
        for (const QStringList& machine : machines) {
            if (!forPrograms && machine.constFirst().startsWith(QLatin1String("LC_ALL=de")))
                continue;
            const Ran there = cli(arguments, input, machine);
            QCOMPARE(there.out, here.out);
            QCOMPARE(there.code, here.code);
        }
    }

    void diagnoseTakesAnything() {
        const QByteArray post =
            "Hello,\n\n    curl https://example.org/token -d grant_type=client_credentials -d client_assertion=" + jwt +
            "\n\nanswers 400 Bad Request: {\"error\":\"invalid_client\"}\n";
        const Ran ran = cli(words("diagnose - --json --now 2026-11-23T10:00:00Z"), post);
        QCOMPARE(ran.code, 1);
        const json d = parsed(ran.out);
        QVERIFY2(d.is_object(), ran.err);
        QCOMPARE(d["outcome"], json("rejected"));
        QVERIFY(ran.err.contains("a curl command"));
        QVERIFY(ran.err.contains("an error response"));
        const json i = parsed(cli(words("inspect - --json --now 2026-11-23T10:00:00Z"), post).out);
        QCOMPARE(i["kind"], json("curl"));
        QCOMPARE(i["pieces"].size(), std::size_t(2));
        QCOMPARE(i["pieces"][1]["kind"], json("error_response"));
        QCOMPARE(i["pieces"][1]["status"], json(400));
        QVERIFY(i["leftovers"].size() >= 1);
        QCOMPARE(cli(words("diagnose -"), "nothing of use").code, 3);
    }

  private:
    /// A case with a secret in every place that can hold one.
    [[nodiscard]] QByteArray secretCase() const {
        const QString pem = QString::fromUtf8(contentOf(m_keys.at("key.pem")));
        json c;
        c["schema"] = "assertion-doctor/case/1";
        c["now"] = "2026-11-23T10:00:00Z";
        c["client_id"] = "my-client";
        c["token_endpoint"] = "https://example.org/token";
        c["key"]["pem"] = pem.toStdString();
        c["assertion"] = jwt.toStdString();
        c["request"] = {
            {"method", "POST"},
            {"url", "https://example.org/token?api_key=Planted-Query-6666"},
            {"headers", {{"Authorization", "Basic Planted-Basic-4444"}, {"Cookie", "session=Planted-Cookie-5555"}}},
            {"body",
             "grant_type=client_credentials&client_secret=Planted-Secret-3333&client_assertion=" + jwt.toStdString()}};
        c["response"] = {
            {"status", 400},
            {"headers", {{"Set-Cookie", "sid=Planted-Cookie-5555; Secure"}}},
            {"body",
             R"({"error":"invalid_client","access_token":"Planted-Access-1111","refresh_token":"Planted-Refresh-2222","id_token":"Planted-Id-0000"})"}};
        c["server_log"] = "10:00 POST /token client_secret=Planted-Log-7777 password: Planted-Pass-8888\n" +
                          pem.toStdString() + "\nassertion " + jwt.toStdString();
        c["discovery"] = {
            {"url", "https://example.org/.well-known/smart-configuration?access_token=Planted-Disco-9999"},
            {"status", 200},
            {"body", "{\"token_endpoint\":\"https://example.org/token\",\"client_secret\":\"Planted-Disco-9999\"}"}};
        c["later"] = {{"kept", "yes"}, {"client_secret", "Planted-Later-1212"}};
        return QByteArray::fromStdString(c.dump());
    }
    Keys m_keys;
};

QTEST_GUILESS_MAIN(TestCaseAndReport)
#include "tst_case_and_report.moc"
