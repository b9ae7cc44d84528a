// Every check of the families that judge what was sent and how it travelled, from each side:
// tests/fixtures/checks/<id>.json holds the rows. A row changes one thing of a case in which all is right.
#include "base/json.h"
#include "diagnosis/check.h"
#include "diagnosis/diagnosis.h"
#include "jose/signature.h"
#include "keys/certificate.h"
#include "keys/key.h"
#include "smart/assertion.h"
#include "smart/token_request.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <set>

using namespace ad;
using namespace ad::diagnosis;
using nlohmann::ordered_json;

namespace {

constexpr std::int64_t now = 1795428000; // 2026-11-23T10:00:00Z
constexpr const char* client = "d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e";
constexpr const char* keyUrl = "https://keys.clinic.org/jwks.json";

const keys::Key& key(const std::string& kind) {
    static std::map<std::string, keys::Key> all;
    const auto found = all.find(kind);
    return found != all.end() ? found->second : all.emplace(kind, *keys::generate(kind)).first->second;
}

const keys::Certificate& certificate() {
    static const keys::Certificate c = *keys::selfSigned(key("rsa2048"), QStringLiteral("backend"), now - 86400, 30);
    return c;
}

struct Place {
    std::string token, fhir, issuer;
};
Place placeOf(const std::string& vendor) {
    const std::map<std::string, Place> all{
        {"epic",
         {"https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token",
          "https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4",
          "https://fhir.epic.com/interconnect-fhir-oauth/oauth2"}},
        {"keycloak",
         {"https://kc.clinic.org/realms/fhir/protocol/openid-connect/token", "https://ehr.clinic.org/fhir/r4",
          "https://kc.clinic.org/realms/fhir"}},
        {"auth0",
         {"https://clinic.auth0.com/oauth/token", "https://ehr.clinic.org/fhir/r4", "https://clinic.auth0.com/"}},
        {"microsoft-entra",
         {"https://login.microsoftonline.com/5d929ae3-b37c-46aa-a3c8-c1558902f101/oauth2/v2.0/token",
          "https://ehr.clinic.org/fhir/r4",
          "https://login.microsoftonline.com/5d929ae3-b37c-46aa-a3c8-c1558902f101/v2.0"}},
        {"oracle-health",
         {"https://authorization.cerner.com/tenants/ec2458f2-1e24-41c8-b71b-0e701af7583d/hosts/"
          "fhir-ehr-code.cerner.com/"
          "protocols/oauth2/profiles/smart-v1/token",
          "https://fhir-ehr-code.cerner.com/r4/ec2458f2-1e24-41c8-b71b-0e701af7583d",
          "https://authorization.cerner.com"}}};
    const auto found = all.find(vendor);
    return found != all.end() ? found->second
                              : Place{"https://ehr.clinic.org/oauth2/token", "https://ehr.clinic.org/fhir/r4",
                                      "https://ehr.clinic.org/oauth2"};
}

std::string withToken(std::string s, const std::string& token) {
    for (auto at = s.find("@TOKEN@"); at != std::string::npos; at = s.find("@TOKEN@", at + token.size()))
        s.replace(at, 7, token);
    return s;
}
/// "rsa2048", or "one line of rsa2048", "public of …": a key file in the state that a row wants.
std::string pemOf(const std::string& what) {
    const std::string kind = what.substr(what.rfind(' ') + 1);
    if (what.starts_with("public"))
        return key(kind).spkiPem();
    std::string pem(key(kind).pkcs8Pem().view());
    if (what.starts_with("cut"))
        pem.resize(pem.size() / 2);
    if (what.starts_with("one line"))
        for (auto at = pem.find('\n'); at != std::string::npos; at = pem.find('\n', at))
            pem.replace(at, 1, "\\n");
    return pem;
}
void fill(ordered_json& value, const std::string& token) {
    if (value.is_string()) {
        const auto s = value.get<std::string>();
        if (s.starts_with("@KEY:")) {
            value = pemOf(s.substr(5));
            return;
        }
        value = s == "@CERTIFICATE@" ? certificate().pem()
                : s == "@X5T@"       ? certificate().x5tS256
                : s == "@X5T_HEX@"   ? certificate().sha256Hex
                                     : withToken(s, token);
    } else if (value.is_structured()) {
        for (auto& item : value)
            fill(item, token);
    }
}

/// The signed token of a row: "sign" says with what, "token" what happened to it afterwards.
std::string tokenOf(const ordered_json& row, const std::string& vendor) {
    const ordered_json sign = row.value("sign", ordered_json::object());
    smart::AssertionSpec spec;
    spec.clientId = client;
    spec.audience = placeOf(vendor).token;
    spec.kid = "k1";
    spec.alg = sign.value("alg", "RS384");
    spec.headerChanges = row.value("header", ordered_json::object());
    spec.claimChanges = row.value("claims", ordered_json::object());
    fill(spec.headerChanges, {});
    auto parts = smart::compose(spec, now - 2, [](std::size_t n) { return std::string(n, '\x11'); });
    if (row.contains("payload"))
        parts.payloadJson = row.at("payload").get<std::string>();
    std::string token =
        *jose::signCompact(parts.headerJson, parts.payloadJson, spec.alg, key(sign.value("key", "rsa2048")));
    const ordered_json done = row.value("token", ordered_json::object());
    if (done.contains("is"))
        token = done.at("is").get<std::string>();
    if (done.contains("cut"))
        token.resize(token.size() - done.at("cut").get<std::size_t>());
    if (done.contains("signature"))
        token = token.substr(0, token.rfind('.') + 1) + done.at("signature").get<std::string>();
    return done.value("before", "") + token + done.value("after", "");
}

CaseFile caseOf(const ordered_json& row) {
    const std::string vendor = row.value("vendor", "generic");
    const Place place = placeOf(vendor);
    const std::string token = tokenOf(row, vendor);
    ordered_json c{
        {"schema", "assertion-doctor/case/1"},
        {"now", "2026-11-23T10:00:00Z"},
        {"vendor", vendor},
        {"fhir_base_url", place.fhir},
        {"token_endpoint", place.token},
        {"client_id", client},
        {"registered",
         {{"jwks", {{"keys", {key("rsa2048").publicJwk("k1"), key("p384").publicJwk("e1")}}}}, {"jwks_url", keyUrl}}},
        {"assertion", token}};
    const std::string form = smart::formEncode({{"grant_type", "client_credentials"},
                                                {"scope", "system/Patient.rs"},
                                                {"client_assertion_type", std::string(smart::jwtBearerAssertionType)},
                                                {"client_assertion", token}});
    c["request"] = {
        {"method", "POST"},
        {"url", place.token},
        {"headers", {{"Content-Type", std::string(smart::formContentType)}, {"Accept", "application/json"}}},
        {"body", form}};
    c["response"] = {{"received_at", "2026-11-23T10:00:00Z"},
                     {"status", 400},
                     {"headers", {{"Date", "Mon, 23 Nov 2026 10:00:00 GMT"}, {"Content-Type", "application/json"}}},
                     {"body", R"({"error":"invalid_client"})"}};
    c["discovery"] = {{"url", place.fhir + "/.well-known/smart-configuration"},
                      {"status", 200},
                      {"body", ordered_json{{"token_endpoint", place.token},
                                            {"issuer", place.issuer},
                                            {"authorization_endpoint", "https://ehr.clinic.org/oauth2/authorize"},
                                            {"capabilities", {"permission-v1", "permission-v2"}}}
                                   .dump()}};
    ordered_json change = row.value("case", ordered_json::object());
    if (row.contains("form")) {
        // The parameters one after the other; a null takes one away.
        std::vector<smart::Parameter> parameters;
        for (const auto& pair : row.at("form"))
            parameters.emplace_back(pair.at(0).get<std::string>(), withToken(pair.at(1).get<std::string>(), token));
        change["request"]["body"] = smart::formEncode(parameters);
    }
    fill(change, token);
    c.merge_patch(change);
    return *readCase(c.dump());
}

const Finding* findingOf(const Diagnosis& d, const std::string& check) {
    const auto found =
        std::find_if(d.findings.begin(), d.findings.end(), [&](const Finding& f) { return f.check == check; });
    return found != d.findings.end() ? &*found : nullptr;
}

/// What the finding marks, cut out of the text that it points into.
std::string marked(const Finding& f, const CaseFile& file) {
    if (!f.at || !f.at->offset)
        return {};
    const std::string token = file.assertion.value_or("");
    std::string from = token;
    if (f.at->in == "claims" || f.at->in == "header") {
        const jose::Jws jws = jose::readJws(token);
        from = f.at->in == "claims" ? jws.payloadJson : jws.headerJson;
    } else if (f.at->in == "request") {
        from = file.request->value("body", "");
    }
    return *f.at->offset > from.size() ? "beyond the end" : from.substr(*f.at->offset, f.at->length.value_or(0));
}

bool ofTheseFamilies(Family family) {
    return family == Family::Claims || family == Family::Header || family == Family::Encoding ||
           family == Family::Request || family == Family::Key || family == Family::Network;
}

ordered_json rowsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return ordered_json::parse(file.readAll().toStdString(), nullptr, false);
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void rows_data();
    void rows();
    void everyCheckIsTried();
    void aCaseInOrderIsNotAccused_data();
    void aCaseInOrderIsNotAccused();
};

void TestRules::rows_data() {
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("row");
    const QDir folder(QStringLiteral(AD_FIXTURES "/checks"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    for (const QString& name : files) {
        const QString check = name.chopped(5);
        const ordered_json rows = rowsOf(folder.filePath(name));
        QVERIFY2(rows.is_array(), qPrintable(name));
        for (const auto& row : rows)
            QTest::addRow("%s: %s", qPrintable(check), row.at("name").get<std::string>().c_str())
                << check << text(row.dump());
    }
}

void TestRules::rows() {
    QFETCH(QString, check);
    QFETCH(QString, row);
    const ordered_json r = ordered_json::parse(utf8(row));
    const CaseFile file = caseOf(r);
    const Diagnosis d = diagnose(file, 0);
    const Finding* f = findingOf(d, utf8(check));
    QVERIFY(f);
    const QString seen =
        text(verdictName(f->verdict)) + QLatin1String(": ") + f->message + QLatin1String(" | ") + f->observed;
    QVERIFY2(text(verdictName(f->verdict)) == text(r.at("verdict").get<std::string>()), qPrintable(seen));
    if (r.contains("says"))
        QVERIFY2(f->message.contains(text(r.at("says").get<std::string>())), qPrintable(seen));
    if (r.contains("cause"))
        QCOMPARE(f->causes.front(), r.at("cause").get<std::string>());
    if (r.contains("marks"))
        QCOMPARE(text(marked(*f, file)), text(r.at("marks").get<std::string>()));
    if (r.contains("proof"))
        QCOMPARE(f->proof, r.at("proof").get<bool>());
    // A server's words are told as they are.
    if (f->verdict == Verdict::Fail && !f->serverSaid) {
        // What fails says what it saw and what it expected. Whether its cause is ranked is up to the answer as well,
        // which may contradict it: rows with "first" look at that.
        QVERIFY2(!f->observed.isEmpty() && !f->expected.isEmpty(), qPrintable(seen));
    }
    if (r.contains("first"))
        QCOMPARE(d.causes.empty() ? std::string() : d.causes.front().cause, r.at("first").get<std::string>());
}

void TestRules::everyCheckIsTried() {
    // Each check has rows that show it right, wrong, and silent where it has nothing to say.
    for (const RegisteredCheck& c : allChecks()) {
        if (!ofTheseFamilies(c.info.family))
            continue;
        const std::string id(c.info.id);
        const ordered_json rows = rowsOf(QStringLiteral(AD_FIXTURES "/checks/%1.json").arg(text(id)));
        QVERIFY2(rows.is_array(), (id + " has no rows").c_str());
        std::set<std::string> verdicts, names;
        for (const auto& row : rows) {
            verdicts.insert(row.at("verdict").get<std::string>());
            QVERIFY2(names.insert(row.at("name").get<std::string>()).second, id.c_str());
        }
        QVERIFY2(verdicts.contains("pass"), (id + " is never right").c_str());
        QVERIFY2(verdicts.contains("fail") || verdicts.contains("warn"), (id + " never speaks").c_str());
        QVERIFY2(verdicts.contains("unknown") || verdicts.contains("not_applicable"),
                 (id + " is never silent").c_str());
    }
}

void TestRules::aCaseInOrderIsNotAccused_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("change");
    const auto row = [](const char* name, const char* vendor, const char* change) {
        QTest::newRow(name) << QString::fromLatin1(vendor) << QString::fromLatin1(change);
    };
    row("SMART", "generic", "{}");
    row("Epic, without kid and typ", "epic", R"({"header":{"kid":null,"typ":null}})");
    row("Epic, without scope", "epic",
        R"({"form":[["grant_type","client_credentials"],["client_assertion_type","urn:ietf:params:oauth:client-assertion-type:jwt-bearer"],["client_assertion","@TOKEN@"]]})");
    row("Keycloak by its issuer", "keycloak", R"({"claims":{"aud":"https://kc.clinic.org/realms/fhir"}})");
    row("Keycloak, within its tolerance", "keycloak", R"({"claims":{"iat":1795428010}})");
    row("Okta, an hour", "okta", R"({"claims":{"exp":1795431500}})");
    row("Medplum, an hour", "medplum", R"({"claims":{"exp":1795431500}})");
    row("Auth0", "auth0", R"({"claims":{"aud":"https://clinic.auth0.com/"}})");
    row("Spring", "spring-authorization-server",
        R"({"form":[["grant_type","client_credentials"],["client_id","d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e"],["scope","system/Patient.rs"],["client_assertion_type","urn:ietf:params:oauth:client-assertion-type:jwt-bearer"],["client_assertion","@TOKEN@"]]})");
    row("Hydra", "ory-hydra", R"({"sign":{"alg":"RS256"}})");
    row("extra claims", "generic", R"({"claims":{"scope":"system/Patient.rs"}})");
    row("a charset", "generic",
        R"({"case":{"request":{"headers":{"Content-Type":"application/x-www-form-urlencoded; charset=UTF-8"}}}})");
    row("without iat", "generic", R"({"claims":{"iat":null}})");
    row("a second between the clocks", "epic", R"({"case":{"response":{"received_at":"2026-11-23T10:00:03Z"}}})");
    row("through a proxy that adds Via", "generic", R"({"case":{"response":{"headers":{"Via":"1.1 gateway"}}}})");
}

void TestRules::aCaseInOrderIsNotAccused() {
    QFETCH(QString, vendor);
    QFETCH(QString, change);
    ordered_json row = ordered_json::parse(utf8(change));
    row["vendor"] = utf8(vendor);
    for (const char* kind : {"refused", "not sent", "granted"}) {
        ordered_json r = row;
        if (QByteArray(kind) == "not sent")
            r["case"]["response"] = nullptr;
        if (QByteArray(kind) == "granted")
            r["case"]["response"].merge_patch(
                {{"status", 200}, {"body", R"({"access_token":"a","token_type":"bearer","expires_in":300})"}});
        const Diagnosis d = diagnose(caseOf(r), 0);
        for (const Finding& f : d.findings)
            QVERIFY2(f.verdict != Verdict::Fail, qPrintable(QString::fromLatin1(kind) + QLatin1String(": ") +
                                                            text(f.check) + QLatin1String(": ") + f.message));
        for (const RankedCause& c : d.causes)
            QVERIFY2(c.likelihood != Likelihood::Certain, c.cause.c_str());
    }
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
