// Every rule about header and claims, from each side: what passes, each way to fail, and the neighbour that must not
// fire.
#include "base/time.h"
#include "diagnosis/diagnosis.h"
#include "jose/signature.h"
#include "keys/key.h"
#include "smart/assertion.h"

#include <QTest>

using namespace ad;
using namespace ad::diagnosis;

namespace {

constexpr std::int64_t now = 1795428000; // 2026-11-23T10:00:00Z
constexpr const char* client = "d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e";

const keys::Key& key(const char* kind) {
    static const keys::Key rsa = *keys::generate("rsa2048");
    static const keys::Key ec = *keys::generate("p384");
    return std::string_view(kind) == "p384" ? ec : rsa;
}

std::string endpointOf(const std::string& vendor) {
    return vendor == "epic" ? "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token"
                            : "https://ehr.example.com/oauth2/token";
}

CaseFile makeCase(const std::string& vendor, const QByteArray& header, const QByteArray& claims) {
    smart::AssertionSpec spec;
    spec.clientId = client;
    spec.audience = endpointOf(vendor);
    spec.kid = "k1";
    spec.headerChanges = nlohmann::ordered_json::parse(header.isEmpty() ? "{}" : header.toStdString());
    spec.claimChanges = nlohmann::ordered_json::parse(claims.isEmpty() ? "{}" : claims.toStdString());
    spec.alg = "RS384";
    auto parts = smart::compose(spec, now - 2, [](std::size_t n) { return std::string(n, '\x11'); });
    CaseFile file;
    file.now = now;
    file.vendor = vendor;
    file.tokenEndpoint = endpointOf(vendor);
    file.fhirBaseUrl = vendor == "epic" ? "https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4"
                                        : "https://ehr.example.com/fhir/r4";
    file.clientId = client;
    file.registered.jwks =
        nlohmann::ordered_json{{"keys", {key("rsa").publicJwk("k1", "RS384"), key("p384").publicJwk("e1", "ES384")}}};
    file.assertion = *jose::signCompact(parts.headerJson, parts.payloadJson, "RS384", key("rsa"));
    return file;
}

const Finding* findingOf(const Diagnosis& d, const QString& check) {
    for (const Finding& f : d.findings)
        if (text(f.check) == check)
            return &f;
    return nullptr;
}

} // namespace

class TestAssertionChecks : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void rules_data();
    void rules();
    void setThatIsTooLong();
};

void TestAssertionChecks::rules_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* vendor, const char* header, const char* claims, const char* check,
                        const char* verdict, const char* says = "") {
        QTest::newRow(name) << QString::fromLatin1(vendor) << QByteArray(header) << QByteArray(claims)
                            << QString::fromLatin1(check) << QString::fromLatin1(verdict) << QString::fromUtf8(says);
    };
    // aud: near misses
    row("aud right", "generic", "", "", "aud-is-token-endpoint", "pass");
    row("aud FHIR base", "generic", "", R"({"aud":"https://ehr.example.com/fhir/r4"})", "aud-is-token-endpoint", "fail",
        "FHIR base");
    row("aud slash", "generic", "", R"({"aud":"https://ehr.example.com/oauth2/token/"})", "aud-is-token-endpoint",
        "fail", "slash");
    row("aud http", "generic", "", R"({"aud":"http://ehr.example.com/oauth2/token"})", "aud-is-token-endpoint", "fail",
        "http");
    row("aud case", "generic", "", R"({"aud":"https://EHR.example.com/oauth2/Token"})", "aud-is-token-endpoint", "fail",
        "upper and lower case");
    row("aud port", "generic", "", R"({"aud":"https://ehr.example.com:443/oauth2/token"})", "aud-is-token-endpoint",
        "fail", "port");
    row("aud blank", "generic", "", R"({"aud":"https://ehr.example.com/oauth2/token "})", "aud-is-token-endpoint",
        "fail", "blank");
    row("aud other host", "generic", "", R"({"aud":"https://proxy.example.org/oauth2/token"})", "aud-is-token-endpoint",
        "fail", "host");
    row("aud query", "generic", "", R"({"aud":"https://ehr.example.com/oauth2/token?x=1"})", "aud-is-token-endpoint",
        "fail", "after the path");
    row("aud empty", "generic", "", R"({"aud":""})", "aud-is-token-endpoint", "fail", "empty");
    row("aud scheme ignored", "smart-bulk-data-server", "", R"({"aud":"http://ehr.example.com/oauth2/token"})",
        "aud-is-token-endpoint", "pass");
    row("aud issuer elsewhere", "keycloak", "", R"({"aud":"https://ehr.example.com/oauth2"})", "aud-is-token-endpoint",
        "warn");
    // RFC 7523, section 3: the server's own name is an audience, and many take nothing else.
    for (const char* aud : {R"({"aud":"https://ehr.example.com/oauth2"})", R"({"aud":"https://ehr.example.com"})"})
        row(aud, "generic", "", aud, "aud-is-token-endpoint", "warn", "own name");
    row("aud list generic", "generic", "", R"({"aud":["https://ehr.example.com/oauth2/token"]})", "aud-is-one-text",
        "warn");
    row("aud list launcher", "smart-launcher", "", R"({"aud":["https://ehr.example.com/oauth2/token"]})",
        "aud-is-one-text", "fail");
    row("aud two at keycloak", "keycloak", "", R"({"aud":["a","b"]})", "aud-is-one-text", "fail");
    row("aud number", "generic", "", R"({"aud":7})", "aud-is-one-text", "fail");
    // claims present
    row("claims there", "generic", "", "", "required-claims-present", "pass");
    row("no aud", "generic", "", R"({"aud":null})", "required-claims-present", "fail", "aud");
    row("no iss, sub", "generic", "", R"({"iss":null,"sub":null})", "required-claims-present", "fail", "iss, sub");
    row("no jti generic", "generic", "", R"({"jti":null})", "jti-present", "fail");
    row("no jti okta", "okta", "", R"({"jti":null})", "jti-present", "warn");
    row("empty jti", "generic", "", R"({"jti":""})", "jti-present", "fail");
    // identity
    row("iss not sub", "generic", "", R"({"iss":"x"})", "iss-is-sub", "fail");
    row("both other", "generic", "", R"({"iss":"x","sub":"x"})", "sub-is-client-id", "fail");
    row("client ID in capitals", "generic", "",
        R"({"iss":"D6F1C2A4-5B7E-4C39-9A80-6E1F2B3C4D5E","sub":"D6F1C2A4-5B7E-4C39-9A80-6E1F2B3C4D5E"})",
        "sub-is-client-id", "fail", "case");
    row("client ID with blank", "generic", "",
        R"({"iss":"d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e\n","sub":"d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e\n"})",
        "sub-is-client-id", "fail", "blank");
    row("iss a number", "generic", "", R"({"iss":5})", "texts-are-texts", "fail");
    row("jti a number", "epic", "", R"({"jti":12345})", "texts-are-texts", "fail");
    // times
    row("exp in milliseconds", "generic", "", R"({"exp":1795428240000})", "times-are-seconds", "fail", "milliseconds");
    row("exp as text", "generic", "", R"({"exp":"1795428240"})", "times-are-seconds", "fail", "text");
    row("exp a duration", "generic", "", R"({"exp":300})", "times-are-seconds", "fail", "length of time");
    row("exp with fraction", "generic", "", R"({"exp":1795428200.5})", "times-are-seconds", "warn", "fraction");
    row("iat in milliseconds", "generic", "", R"({"iat":1795427998000})", "times-are-seconds", "fail", "iat");
    row("exp just passed", "generic", "", R"({"exp":1795427999})", "exp-in-future", "fail");
    row("exp now", "generic", "", R"({"exp":1795428000})", "exp-in-future", "fail");
    row("exp a second ahead", "generic", "", R"({"exp":1795428001})", "exp-in-future", "pass");
    row("exp 301 s ahead", "generic", "", R"({"exp":1795428301})", "exp-within-limit", "fail");
    row("exp 300 s ahead", "generic", "", R"({"exp":1795428300})", "exp-within-limit", "warn");
    row("exp 299 s ahead", "generic", "", R"({"exp":1795428299})", "exp-within-limit", "pass");
    row("an hour at okta", "okta", "", R"({"exp":1795431500})", "exp-within-limit", "pass");
    row("an hour at epic", "epic", "", R"({"exp":1795431500})", "exp-within-limit", "fail", "Epic");
    row("an hour at an unknown limit", "node-oidc-provider", "", R"({"exp":1795431500})", "exp-within-limit", "warn");
    row("nbf ahead", "generic", "", R"({"nbf":1795428060})", "not-before-now", "fail", "nbf");
    row("iat ahead at epic", "epic", "", R"({"iat":1795428010})", "not-before-now", "fail", "iat");
    row("iat as far ahead as seconds can tell", "epic", "", R"({"iat":1795428002})", "not-before-now", "warn", "iat");
    row("iat a little ahead", "generic", "", R"({"iat":1795428010})", "not-before-now", "warn", "iat");
    row("iat old", "generic", "", R"({"iat":1795424000})", "iat-not-old", "warn");
    row("span at epic", "epic", "", R"({"iat":1795427900,"exp":1795428290})", "lifetime-span", "fail", "iat");
    row("span elsewhere", "generic", "", R"({"iat":1795427900,"exp":1795428290})", "lifetime-span", "not_applicable");
    row("jti 152 at epic", "epic", "",
        R"({"jti":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})",
        "jti-length", "fail", "152");
    row("jti 36 at epic", "epic", "", "", "jti-length", "pass");
    // header
    row("typ right", "generic", "", "", "typ-is-jwt", "pass");
    row("typ absent", "generic", R"({"typ":null})", "", "typ-is-jwt", "fail");
    row("typ absent at epic", "epic", R"({"typ":null})", "", "typ-is-jwt", "pass");
    row("typ absent at okta", "okta", R"({"typ":null})", "", "typ-is-jwt", "warn");
    row("typ of the draft", "smart-launcher", R"({"typ":"client-authentication+jwt"})", "", "typ-is-jwt", "fail");
    row("typ of the draft at duende", "duende-identityserver", R"({"typ":"client-authentication+jwt"})", "",
        "typ-is-jwt", "warn", "issuer");
    row("alg none", "generic", R"({"alg":"none"})", "", "alg-is-asymmetric", "fail", "not signed");
    row("alg HS256", "generic", R"({"alg":"HS256"})", "", "alg-is-asymmetric", "fail", "shared secret");
    row("alg in lower case", "generic", R"({"alg":"rs384"})", "", "alg-is-asymmetric", "fail", "case");
    row("alg absent", "generic", R"({"alg":null})", "", "alg-is-asymmetric", "fail");
    row("alg PS384 at epic", "epic", R"({"alg":"PS384"})", "", "alg-accepted-by-server", "fail");
    row("alg RS384 at epic", "epic", "", "", "alg-accepted-by-server", "pass");
    row("alg ES384 with an RSA key", "generic", R"({"alg":"ES384"})", "", "alg-fits-key", "fail");
    row("alg other than the JWK's", "generic", R"({"alg":"RS256"})", "", "alg-fits-key", "warn");
    row("kid absent", "generic", R"({"kid":null})", "", "kid-present", "fail");
    row("kid absent at epic", "epic", R"({"kid":null})", "", "kid-present", "pass");
    row("kid a number", "generic", R"({"kid":5})", "", "kid-present", "fail");
    row("kid unknown", "generic", R"({"kid":"other"})", "", "kid-in-registered-set", "fail", "another name");
    row("kid of an uploaded set at epic", "epic", R"({"kid":"other"})", "", "kid-in-registered-set", "not_applicable");
    row("jku http", "generic", R"({"jku":"http://keys.example.com/jwks"})", "", "jku-is-registered-url", "fail");
    row("jku not known", "generic", R"({"jku":"https://keys.example.com/jwks"})", "", "jku-is-registered-url", "warn");
    row("crit", "generic", R"({"crit":["exp"]})", "", "header-parameters-known", "fail", "crit");
    row("b64", "generic", R"({"b64":false})", "", "header-parameters-known", "fail", "b64");
    row("x5u", "generic", R"({"x5u":"https://x.example.com"})", "", "header-parameters-known", "warn");
    // signature
    row("signature right", "generic", "", "", "signature-fits-registered-key", "pass");
    row("strength", "generic", "", "", "key-strength", "pass", "long enough");
}

void TestAssertionChecks::rules() {
    QFETCH(QString, vendor);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, claims);
    QFETCH(QString, check);
    QFETCH(QString, verdict);
    QFETCH(QString, says);
    const Diagnosis d = diagnose(makeCase(vendor.toStdString(), header, claims), 0);
    const Finding* f = findingOf(d, check);
    QVERIFY(f);
    QVERIFY2(text(std::string(verdictName(f->verdict))) == verdict,
             qPrintable(text(std::string(verdictName(f->verdict))) + QLatin1String(": ") + f->message +
                        QLatin1String(" | ") + f->observed));
    QVERIFY2(f->message.contains(says), qPrintable(f->message));
    if (f->verdict == Verdict::Fail) {
        // What fails is shown where it stands, and is among the ranked causes.
        QVERIFY(!f->observed.isEmpty());
        QVERIFY(std::any_of(d.causes.begin(), d.causes.end(),
                            [&](const RankedCause& c) { return c.cause == f->causes.front(); }));
    }
}

/// The key that signed may be one of those that were not read.
void TestAssertionChecks::setThatIsTooLong() {
    CaseFile file = makeCase("epic", R"({"kid":"last"})", {});
    file.registered.jwksUrl = "https://keys.example.com/jwks.json";
    auto all = nlohmann::ordered_json::array();
    for (int i = 0; i < 1000; ++i)
        all.push_back(key("p384").publicJwk("e" + std::to_string(i), "ES384"));
    const auto verdictOf = [&](const char* check) {
        file.registered.jwks = nlohmann::ordered_json{{"keys", all}};
        const Diagnosis d = diagnose(file, 0);
        const Finding* finding = findingOf(d, QString::fromLatin1(check));
        return finding ? finding->verdict : Verdict::NotApplicable;
    };
    QCOMPARE(verdictOf("kid-in-registered-set"), Verdict::Fail);
    QCOMPARE(verdictOf("signature-fits-registered-key"), Verdict::Fail);
    all.push_back(key("rsa").publicJwk("last", "RS384"));
    QCOMPARE(verdictOf("kid-in-registered-set"), Verdict::Unknown);
    QCOMPARE(verdictOf("signature-fits-registered-key"), Verdict::Unknown);
}

QTEST_APPLESS_MAIN(TestAssertionChecks)
#include "tst_assertion_checks.moc"
