// What is remembered of a token gives the verdict that judging it afresh would give, and so does the whole diagnosis.
#include "base/base64.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/lint.h"
#include "jose/signature.h"
#include "keys/key.h"
#include <QTest>
#include <array>
#include <random>

using namespace ad;
using diagnosis::Linter;
using diagnosis::LintVerdict;

namespace {

constexpr std::int64_t now = 1795428000;

std::string token(const std::string& header, const std::string& claims, std::size_t signature, char fill) {
    return base64::encodeUrl(header) + "." + base64::encodeUrl(claims) + "." +
           base64::encodeUrl(std::string(signature, fill));
}

const char* const plainHeader = R"({"alg":"ES256","typ":"JWT","kid":"k"})";

std::string claims(const std::string& jti, const std::string& exp, const std::string& iat) {
    return R"({"iss":"c","sub":"c","aud":"https://a.example/token","jti":)" + jti + R"(,"exp":)" + exp + R"(,"iat":)" +
           iat + "}";
}

/// What may stand as iss and sub.
constexpr std::array clients{R"("c")",
                             R"(" c")",
                             R"("c ")",
                             R"("")",
                             R"("{{client_id}}")",
                             R"("C")",
                             "7",
                             R"("null")",
                             "null",
                             R"(["c"])",
                             R"({})",
                             R"("a\u0062")",
                             "",
                             "\"\xC3\xA4\"",
                             R"("client\"")",
                             R"("https://a.example/token")",
                             R"("3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55")",
                             R"("a@b.iam.gserviceaccount.com")"};

/// Claims in which what lint leaves out of its memory stands in every way it can: what one of them teaches must not be
/// taken for another.
std::vector<std::string> twistedClaims() {
    std::vector<std::string> out;
    const auto at = [](std::int64_t seconds) { return std::to_string(now + seconds); };
    for (const char* jti :
         {R"("4f1c2a9e-0000-4c4c-8d8d-1234567890ab")", R"("f9eaafba-2e49-11ea-8880-5ce0c5aee679")",
          R"("00000000-0000-0000-0000-000000000000")", R"("null")", R"("")", R"("{{jti}}")", R"("xxxxaaaaxxxx")", "7",
          "null", R"(["a"])", R"("a\"b")", "\"\xC3\xA4\"", "\"\t\"", R"("a"b)"})
        out.push_back(claims(jti, at(240), at(0)));
    for (const std::string& exp : {at(-1),
                                   at(0),
                                   at(1),
                                   at(299),
                                   at(300),
                                   at(301),
                                   at(3600),
                                   at(7200),
                                   std::string("0"),
                                   std::string("1"),
                                   at(0) + "000",
                                   at(0) + ".5",
                                   '"' + at(60) + '"',
                                   at(0) + "e0",
                                   '-' + at(0),
                                   std::string("01"),
                                   std::string("99999999999999999999"),
                                   std::string("null"),
                                   std::string(),
                                   "{\"exp\":" + at(0) + '}'})
        for (const std::string& iat : {at(0), at(-700), at(5), at(3600), at(-86400)})
            out.push_back(claims(R"("4f1c2a9e-0000-4c4c-8d8d-1234567890ab")", exp, iat));
    for (const char* iss : clients)
        for (const char* sub : clients)
            for (const char* jti : {"4f1c2a9e-0000-4c4c-8d8d-1234567890ab", "f9eaafba-2e49-11ea-8880-5ce0c5aee679"})
                out.push_back(R"({"iss":)" + std::string(iss) + R"(,"sub":)" + sub +
                              R"(,"aud":"https://a.example/token","jti":")" + jti + R"(","exp":)" + at(240) + '}');
    const std::vector<std::string> additions{R"(,"nbf":)" + at(10),
                                             R"(,"nbf":)" + at(-10),
                                             R"(,"exp":)" + at(-100),
                                             R"(,"jti":"another")",
                                             R"(,"iss":"another")",
                                             R"(,"sub":"c")",
                                             R"(,"su\u0062":"another")",
                                             R"(,"jt\u0069":"another")",
                                             R"(,"x":{"jti":"a"})",
                                             R"(,"x":")",
                                             R"(,"x":[1,"]",{"}":"{"}])",
                                             ",",
                                             "}",
                                             R"( , "y" : 1 )"};
    for (const std::string& more : additions) {
        std::string one = claims(R"("4f1c2a9e-0000-4c4c-8d8d-1234567890ab")", at(240), at(0));
        one.pop_back();
        out.push_back(one + more + '}');
        out.push_back('{' + more.substr(std::min<std::size_t>(more.size(), 1)) + ',' + one.substr(1) + '}');
    }
    return out;
}

/// The same tokens with bytes changed, cut out or doubled; always the same ones.
std::vector<std::string> mutated(const std::vector<std::string>& from, std::size_t count) {
    std::mt19937 random(20261123);
    std::vector<std::string> out;
    constexpr std::string_view bytes = "ABCMQgwz019-_.=+/ \n\"";
    while (out.size() < count) {
        std::string one = from[random() % from.size()];
        for (unsigned changes = 1 + random() % 3; changes > 0 && !one.empty(); --changes) {
            const auto where = random() % one.size();
            switch (random() % 4) {
            case 0:
                one.erase(where, 1 + random() % 4);
                break;
            case 1:
                one.insert(where, 1, bytes[random() % bytes.size()]);
                break;
            default:
                one[where] = bytes[random() % bytes.size()];
            }
        }
        out.push_back(one);
    }
    return out;
}

/// The same claims as JSON with bytes changed, signed by nobody.
std::vector<std::string> mutatedClaims(std::size_t count) {
    std::mt19937 random(20261124);
    const auto from = twistedClaims();
    std::vector<std::string> out;
    constexpr std::string_view bytes = "0123456789\"\\{}[],: ejti-.\0\xC3";
    while (out.size() < count) {
        std::string one = from[random() % from.size()];
        for (unsigned changes = 1 + random() % 2; changes > 0; --changes)
            one[random() % one.size()] = bytes[random() % bytes.size()];
        out.push_back(token(plainHeader, one, 64, 's'));
    }
    return out;
}

/// Tokens that differ in one thing each, several times with another jti and signature.
std::vector<std::string> tokens() {
    std::vector<std::string> out;
    const std::vector<std::string> headers{R"({"alg":"RS384","typ":"JWT","kid":"k"})", R"({"alg":"none"})",
                                           R"({"alg":"ES384","typ":"at+jwt"})", R"({"alg":"HS256","kid":""})"};
    const std::vector<std::string> jtis{"4f1c2a9e-0000-4c4c-8d8d-1234567890ab",
                                        "aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb",
                                        "x",
                                        std::string(200, 'j'),
                                        "with blank and more",
                                        "f9eaafba2e4911ea88805ce0c5aee679"};
    for (const auto& header : headers)
        for (const auto& jti : jtis)
            for (const int expires : {-10, 100, 300, 301, 4000})
                for (const char* client : {"c", " c"})
                    for (const std::size_t size : {0U, 2U, 64U, 96U, 256U})
                        out.push_back(token(header,
                                            R"({"iss":"c","sub":")" + std::string(client) +
                                                R"(","aud":"https://a.example/token","jti":")" + jti + R"(","exp":)" +
                                                std::to_string(now + expires) + R"(,"iat":)" + std::to_string(now - 5) +
                                                "}",
                                            size, static_cast<char>('0' + static_cast<char>(size % 7))));
    return out;
}

} // namespace

class TestLint : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void rememberedIsJudged() {
        Linter remembers({}, now);
        for (int round = 0; round < 2; ++round)
            for (const std::string& one : tokens()) {
                Linter fresh({}, now);
                QVERIFY2(remembers.judge(one) == fresh.judge(one), one.c_str());
            }
    }

    void rememberedIsJudgedWhateverStandsThere() {
        std::vector<std::string> all;
        for (const std::string& one : twistedClaims())
            for (const std::size_t size : {64U, 63U, 70U})
                all.push_back(token(plainHeader, one, size, size == 70 ? '0' : 's'));
        const auto changed = mutated(all, 2000), changedClaims = mutatedClaims(2000);
        all.insert(all.end(), changed.begin(), changed.end());
        all.insert(all.end(), changedClaims.begin(), changedClaims.end());
        // With the classes of every token known, and in an order in which each follows others of its class.
        Linter remembers({}, now);
        for (int round = 0; round < 2; ++round)
            for (const std::string& one : all)
                (void)remembers.judge(one);
        diagnosis::CaseFile noMemory; // a history: every token is judged by itself
        noMemory.history.edit().push_back({});
        Linter fresh(noMemory, now);
        for (const std::string& one : all) {
            const auto a = remembers.judge(one), b = fresh.judge(one);
            QVERIFY2(a == b, (one + ' ' + (a.causes.empty() ? "" : a.causes.front()) + " / " +
                              (b.causes.empty() ? "" : b.causes.front()))
                                 .c_str());
        }
    }

    void everyVendorIsRemembered() {
        for (const char* vendor :
             {"epic", "keycloak", "okta", "smart-bulk-data-server", "medplum", "cms-bcda", "ibm-verify"}) {
            diagnosis::CaseFile file;
            file.vendor = vendor;
            file.tokenEndpoint = "https://a.example/token";
            file.clientId = "c";
            diagnosis::CaseFile noMemory = file;
            noMemory.history.edit().push_back({});
            Linter remembers(file, now), fresh(noMemory, now);
            for (const std::string& one : twistedClaims()) {
                const std::string made = token(plainHeader, one, 64, 's');
                QVERIFY2(remembers.judge(made) == fresh.judge(made), one.c_str());
            }
        }
    }

    void theAudienceNamesTheVendor() {
        // Epic does not ask for kid, and ends a life at five minutes; an unknown server may ask for it.
        const auto made = [](const std::string& header, const std::string& audience, int life) {
            return token(header,
                         R"({"iss":"c","sub":"c","aud":")" + audience +
                             R"(","jti":"4f1c2a9e-0000-4c4c-8d8d-1234567890ab","iat":)" + std::to_string(now - 5) +
                             R"(,"exp":)" + std::to_string(now - 5 + life) + '}',
                         256, 's');
        };
        const std::string epic = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
        const std::vector<std::string> audiences{epic,
                                                 "https://ehr.example.org/interconnect-prd-oauth/oauth2/token",
                                                 "https://sso.example.org/realms/research",
                                                 "https://login.microsoftonline.com/common/oauth2/v2.0/token",
                                                 "https://dev-1.okta.com/oauth2/v1/token",
                                                 "https://oauth2.googleapis.com/token",
                                                 "https://login.salesforce.com",
                                                 "https://a.example/token"};
        Linter remembers({}, now);
        for (int round = 0; round < 2; ++round)
            for (const auto& audience : audiences)
                for (const char* header :
                     {R"({"alg":"RS384","typ":"JWT"})", R"({"alg":"RS256","typ":"JWT"})", plainHeader})
                    for (const int life : {240, 299, 3500}) {
                        const std::string one = made(header, audience, life);
                        Linter fresh({}, now);
                        QVERIFY2(remembers.judge(one) == fresh.judge(one), one.c_str());
                    }
        const auto right = remembers.judge(made(R"({"alg":"RS384","typ":"JWT"})", epic, 240));
        QVERIFY2(right.verdict != LintVerdict::Fail, right.causes.empty() ? "" : right.causes.front().c_str());
        const auto lives = remembers.judge(made(R"({"alg":"RS384","typ":"JWT"})", epic, 3500));
        QVERIFY(lives.verdict == LintVerdict::Fail);
        QCOMPARE(QByteArray::fromStdString(lives.causes.front()), QByteArray("exp_too_far"));
    }

    void signaturesAreNotRemembered_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("alg");
        QTest::newRow("RSA") << QStringLiteral("rsa2048") << QStringLiteral("RS384");
        QTest::newRow("EC") << QStringLiteral("p256") << QStringLiteral("ES256");
    }
    void signaturesAreNotRemembered() {
        QFETCH(QString, kind);
        QFETCH(QString, alg);
        const auto key = *keys::generate(kind.toStdString()), other = *keys::generate(kind.toStdString());
        diagnosis::CaseFile file;
        file.registered.publicKeyPem = key.spkiPem();
        diagnosis::CaseFile noMemory = file;
        noMemory.history.edit().push_back({});
        Linter remembers(file, now), fresh(noMemory, now);
        const std::string header = "{\"alg\":\"" + alg.toStdString() + "\",\"typ\":\"JWT\",\"kid\":\"k\"}";
        std::vector<std::string> all;
        for (int i = 0; i < 8; ++i) {
            const std::string one = claims("\"jti-number-" + std::to_string(i) + '"', std::to_string(now + 100 + i),
                                           std::to_string(now - i));
            all.push_back(*jose::signCompact(header, one, alg.toStdString(), key));
            all.push_back(*jose::signCompact(header, one, alg.toStdString(), other));
        }
        const auto changed = mutated(all, 60);
        all.insert(all.end(), changed.begin(), changed.end());
        int verified = 0;
        for (const std::string& one : all) {
            const auto result = remembers.judge(one);
            QVERIFY2(result == fresh.judge(one), one.c_str());
            verified += result.verdict != LintVerdict::Fail && result.verdict != LintVerdict::Unreadable;
        }
        QVERIFY(verified >= 8);
        QVERIFY(verified < 40);
    }

    void agreesWithTheDiagnosis() {
        // Every failure that lint names is one of the diagnosis of the same assertion alone, and the reverse.
        Linter linter({}, now);
        int fails = 0;
        const auto all = tokens();
        for (std::size_t i = 0; i < all.size(); i += 13) {
            const auto judged = linter.judge(all[i]);
            diagnosis::CaseFile file;
            file.assertion = all[i];
            const auto whole = diagnosis::diagnose(file, now);
            std::vector<std::string> causes;
            for (const auto& finding : whole.findings)
                if (finding.verdict == diagnosis::Verdict::Fail && !finding.causes.empty())
                    causes.push_back(finding.causes.front());
            if (judged.verdict == LintVerdict::Fail) {
                ++fails;
                for (const std::string& cause : judged.causes)
                    QVERIFY2(std::find(causes.begin(), causes.end(), cause) != causes.end(), cause.c_str());
            } else if (judged.verdict != LintVerdict::Unreadable) {
                QVERIFY2(causes.empty(), causes.empty() ? "" : causes.front().c_str());
            }
        }
        QVERIFY(fails > 10);
    }

    void blanksWithin_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("within");
        const std::string whole =
            token(plainHeader, claims(R"("4f1c")", std::to_string(now + 240), std::to_string(now)), 64, 's');
        const QString good = QString::fromStdString(whole);
        const auto with = [&](qsizetype at, const char* blanks = " ") {
            return QString(good).insert(at, QLatin1String(blanks));
        };
        const auto second = good.lastIndexOf(QLatin1Char('.'));
        QTest::newRow("none") << good << false;
        QTest::newRow("header") << with(20) << true;
        QTest::newRow("before the first dot") << with(good.indexOf(QLatin1Char('.'))) << true;
        QTest::newRow("behind the first dot") << with(good.indexOf(QLatin1Char('.')) + 1) << true;
        QTest::newRow("claims") << with(second - 10, "  ") << true;
        QTest::newRow("before the second dot") << with(second) << true;
        QTest::newRow("behind the second dot") << with(second + 1, "\t") << true;
        QTest::newRow("signature") << with(second + 30) << true;
        QTest::newRow("end of the signature") << with(good.size() - 2) << true;
        QTest::newRow("words behind it") << good + QStringLiteral(" was refused") << false;
        QTest::newRow("number behind it") << good + QStringLiteral(" 400") << false;
    }
    void blanksWithin() {
        QFETCH(QString, line);
        QFETCH(bool, within);
        const auto result = Linter({}, now).judge(line.toStdString());
        QVERIFY(result.verdict != LintVerdict::Unreadable);
        QCOMPARE(std::find(result.causes.begin(), result.causes.end(), "assertion_malformed") != result.causes.end(),
                 within);
    }

    void lines_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("readable");
        const QString good = QString::fromStdString(tokens().at(4));
        QTest::newRow("token") << good << true;
        QTest::newRow("blanks around it") << QStringLiteral("  ") + good + QStringLiteral(" \r") << true;
        QTest::newRow("log line") << QStringLiteral("10:00 jwt=\"") + good + QStringLiteral("\" end") << true;
        QTest::newRow("JSON line") << QStringLiteral("{\"a\":\"") + good + QStringLiteral("\"}") << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("words") << QStringLiteral("hey there, eye of the beholder") << false;
        QTest::newRow("two parts") << good.section(QLatin1Char('.'), 0, 1) << false;
    }
    void lines() {
        QFETCH(QString, line);
        QFETCH(bool, readable);
        const auto result = Linter({}, now).judge(line.toStdString());
        QCOMPARE(result.verdict != LintVerdict::Unreadable, readable);
        QVERIFY(readable || !result.causes.empty());
    }
};

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
