#include "base/error.h"
#include "vendors/known_endpoint.h"
#include "vendors/rule_words.h"
#include "vendors/vendor.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

using ad::vendors::Vendor;
using nlohmann::json;

namespace {

json table(const char* name) {
    QFile file(QStringLiteral(AD_SOURCE_DIR "/resources/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return json::parse(bytes.begin(), bytes.end());
}

const Vendor& vendor(const char* id) {
    const Vendor* found = ad::vendors::find(id);
    return found ? *found : ad::vendors::generic();
}

using Names = std::vector<std::string>;

} // namespace

class TestVendors : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyRowIsRead();
    void unverifiedMeansEmpty();
    void epic();
    void everyPatternCompiles();
    void everyCauseIsKnown();
    void versionsSpeakTheLanguage();
    void everyFamilyExists();
    void endpointsThatAreKnown();
    void recognises_data();
    void recognises();
    void environments_data();
    void environments();
    void words_data();
    void words();
    void headersAndOrder();
    void longAndOddAnswers();
    void fromManyThreads();
};

void TestVendors::everyRowIsRead() {
    const json source = table("vendors.json");
    QVERIFY(source.is_array());
    QVERIFY(source.size() >= 35);
    QCOMPARE(ad::vendors::all().size(), source.size());
    QCOMPARE(ad::vendors::all().front().id, std::string("generic"));
    QCOMPARE(&ad::vendors::generic(), &ad::vendors::all().front());
    std::set<std::string> ids;
    for (const json& row : source) {
        const std::string id = row["id"];
        const Vendor* v = ad::vendors::find(id);
        QVERIFY2(v, id.c_str());
        QVERIFY2(ids.insert(id).second, id.c_str());
        QCOMPARE(v->name, row["name"].get<std::string>());
        QVERIFY2(!v->shortName.empty() && v->shortName.size() < 40, id.c_str());
        QCOMPARE(v->verified, row["verified"].get<bool>());
        QCOMPARE(v->fhirBaseUrls.size(), row["fhir_base_url"].size());
        QCOMPARE(v->notes.size(), row["notes"].size());
        QCOMPARE(v->maxLifetime.value_or(-1), row["max_lifetime_s"].is_null() ? -1 : row["max_lifetime_s"].get<int>());
    }
    QVERIFY(!ad::vendors::find("nobody"));
}

void TestVendors::unverifiedMeansEmpty() {
    static const QRegularExpression jose(QStringLiteral("^(RS|PS|ES|HS)(256|384|512)$|^Ed25519$|^EdDSA$"));
    for (const Vendor& v : ad::vendors::all()) {
        for (const std::string& alg : v.algorithms)
            QVERIFY2(jose.match(QString::fromStdString(alg)).hasMatch(), (v.id + ": " + alg).c_str());
        if (!v.algorithms.empty())
            QCOMPARE(v.algorithms, v.knownAlgorithms);
        for (const std::string* words :
             {&v.tokenEndpoint, &v.typRule, &v.kidRule, &v.jkuRule, &v.jtiRule, &v.audRule, &v.source})
            QVERIFY2(words->find("not verified") == std::string::npos, v.id.c_str());
    }
    QCOMPARE(vendor("cms-bcda").algorithms, Names{});
    QCOMPARE(vendor("cms-bcda").knownAlgorithms, Names{});
    QCOMPARE(vendor("cms-dpc").algorithms, Names{});
    QCOMPARE(vendor("cms-dpc").knownAlgorithms, (Names{"RS384", "ES384"}));
    QCOMPARE(vendor("athenahealth").algorithms, Names{});
    QCOMPARE(vendor("athenahealth").knownAlgorithms, Names{"RS384"});
    QCOMPARE(vendor("microsoft-entra").algorithms, Names{});
    QCOMPARE(vendor("microsoft-entra").knownAlgorithms, (Names{"PS256", "RS256"}));
    QCOMPARE(vendor("generic").algorithms, Names{});
    QCOMPARE(vendor("generic").knownAlgorithms, (Names{"RS384", "ES384"}));
    QCOMPARE(vendor("keycloak").algorithms, Names{});
    QCOMPARE(vendor("auth0").algorithms, Names{});
    QCOMPARE(vendor("eclinicalworks").algorithms, Names{"RS384"});
    QVERIFY(!vendor("spring-authorization-server").clockSkew);
    QCOMPARE(vendor("keycloak").clockSkew.value_or(-1), 15);
    QVERIFY(!vendor("okta").propagationSandbox);
    QVERIFY(!vendor("oracle-health").propagationSandbox);
    QCOMPARE(vendor("keycloak").propagationProduction.value_or(-1), 0);
    QCOMPARE(vendor("cms-dpc").minRsaBits.value_or(0), 4096);
}

void TestVendors::epic() {
    const Vendor& v = vendor("epic");
    QCOMPARE(v.shortName, std::string("Epic"));
    QCOMPARE(v.algorithms, (Names{"RS256", "RS384", "RS512", "ES256", "ES384"}));
    QCOMPARE(v.maxLifetime.value_or(0), 300);
    QCOMPARE(v.jtiMaxLength.value_or(0), 151U);
    QCOMPARE(v.minRsaBits.value_or(0), 2048);
    QCOMPARE(v.scopeRequired.value_or(true), false);
    QCOMPARE(v.propagationSandbox.value_or(0), 1800);
    QCOMPARE(v.propagationProduction.value_or(0), 43200);
    QVERIFY(!v.kidRule.empty());
}

void TestVendors::everyPatternCompiles() {
    for (const auto& m : ad::vendors::messages()) {
        const QRegularExpression pattern(ad::text(m.pattern));
        QVERIFY2(pattern.isValid(), (m.id + ": " + m.pattern).c_str());
    }
    for (const Vendor& v : ad::vendors::all())
        for (const std::string* p :
             {&v.hostRegex, &v.tokenEndpointRegex, &v.pathRegex, &v.sandboxRegex, &v.productionRegex})
            QVERIFY2(QRegularExpression(ad::text(*p)).isValid(), (v.id + ": " + *p).c_str());
}

void TestVendors::everyCauseIsKnown() {
    const json source = table("server-messages.json");
    QCOMPARE(ad::vendors::messages().size(), source.size());
    // The contract's list.
    const std::set<std::string> causes{"key_not_propagated",
                                       "client_id_wrong_environment",
                                       "client_unknown",
                                       "app_not_ready",
                                       "app_not_activated_by_customer",
                                       "app_type_wrong",
                                       "auth_method_mismatch",
                                       "public_key_mismatch",
                                       "key_not_registered",
                                       "key_stale",
                                       "static_key_not_accepted",
                                       "certificate_problem",
                                       "jwks_unreachable",
                                       "jwks_invalid",
                                       "kid_missing",
                                       "kid_unknown",
                                       "kid_duplicate",
                                       "alg_not_accepted",
                                       "alg_key_mismatch",
                                       "typ_wrong",
                                       "jku_mismatch",
                                       "header_invalid",
                                       "key_type_not_accepted",
                                       "key_too_weak",
                                       "key_unreadable",
                                       "key_file_mangled",
                                       "key_is_public",
                                       "aud_mismatch",
                                       "iss_sub_mismatch",
                                       "claim_missing",
                                       "claim_not_allowed",
                                       "claim_type_wrong",
                                       "exp_passed",
                                       "exp_too_far",
                                       "not_yet_valid",
                                       "iat_too_old",
                                       "clock_skew",
                                       "jti_missing",
                                       "jti_reused",
                                       "jti_too_long",
                                       "assertion_missing",
                                       "assertion_malformed",
                                       "signature_invalid",
                                       "signature_encoding_wrong",
                                       "token_endpoint_wrong",
                                       "method_wrong",
                                       "redirected",
                                       "content_type_wrong",
                                       "params_not_in_body",
                                       "form_encoding_wrong",
                                       "duplicate_parameter",
                                       "grant_type_wrong",
                                       "assertion_type_wrong",
                                       "client_id_param_missing",
                                       "client_id_param_mismatch",
                                       "multiple_auth_methods",
                                       "secret_wrong",
                                       "accept_header_wrong",
                                       "scope_missing",
                                       "scope_invalid",
                                       "resource_invalid",
                                       "tenant_unknown",
                                       "dns_failure",
                                       "connect_failure",
                                       "tls_failure",
                                       "proxy_interference",
                                       "timeout",
                                       "rate_limited",
                                       "server_error",
                                       "opaque",
                                       "no_fault",
                                       "other_flow"};
    const std::set<std::string> fields{"error", "error_description", "body", "status", "header", "log"};
    std::set<std::string> ids;
    for (const auto& m : ad::vendors::messages()) {
        QVERIFY2(causes.count(m.cause), (m.id + ": " + m.cause).c_str());
        QVERIFY2(fields.count(m.field), (m.id + ": " + m.field).c_str());
        QVERIFY2(ids.insert(m.id).second, m.id.c_str());
        QVERIFY2(!m.meaning.empty() && !m.fix.empty() && !m.source.empty(), m.id.c_str());
    }
}

void TestVendors::everyFamilyExists() {
    std::set<std::string> families;
    for (const auto& m : ad::vendors::messages())
        families.insert(m.server);
    std::set<std::string> used{"any", "jsonwebtoken", std::string(ad::vendors::clientLibraries)};
    for (const Vendor& v : ad::vendors::all())
        for (const std::string& name : v.messageFamilies) {
            QVERIFY2(families.count(name), (v.id + ": " + name).c_str());
            used.insert(name);
        }
    QCOMPARE(used, families);
}

void TestVendors::recognises_data() {
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("fhir");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const char* token, const char* fhir, const char* id) {
        QTest::newRow(name) << QString::fromLatin1(token) << QString::fromLatin1(fhir) << QString::fromLatin1(id);
    };
    row("nothing", "", "", "generic");
    row("epic sandbox", "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token", "", "epic");
    row("epic sandbox, upper case, port", "https://FHIR.EPIC.COM:443/x", "", "epic");
    row("epic by FHIR base only", "", "https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4", "epic");
    row("epic hosted", "https://epicproxy.et1234.epichosted.com/FHIRProxy/oauth2/token", "", "epic");
    row("epic at a customer, by path", "https://fhir.hospital.example/interconnect-prd-oauth/oauth2/token", "", "epic");
    row("epic at a customer, by FHIR path", "https://fhir.hospital.example/oauth2/token",
        "https://fhir.hospital.example/api/FHIR/R4/", "epic");
    row("epic practice", "http://127.0.0.1:4011/interconnect-practice/oauth2/token",
        "http://127.0.0.1:4011/interconnect-practice/api/FHIR/R4", "epic");
    row("no epic: another host that ends alike", "https://notepic.com/token", "", "generic");
    row("no epic: host in the path", "https://example.org/fhir.epic.com/token", "", "generic");
    row("no epic: host as user name", "https://fhir.epic.com@example.org/token", "", "generic");
    row("oauth2/token alone means nothing", "https://example.org/oauth2/token", "https://example.org/fhir", "generic");
    row("auth/token alone means nothing", "https://example.org/auth/token", "", "generic");
    row("lower-case fhir path is not epic's", "", "https://example.org/api/fhir/r4", "generic");
    row("cerner",
        "https://authorization.cerner.com/tenants/ec2458f2-1e24-41c8-b71b-0e701af7583d/protocols/oauth2/profiles/"
        "smart-v1/token",
        "", "oracle-health");
    row("athena", "https://api.preview.platform.athenahealth.com/oauth2/v1/token", "", "athenahealth");
    row("keycloak by path", "https://id.example.org/auth/realms/x/protocol/openid-connect/token",
        "https://example.org/fhir", "keycloak");
    row("nextgen office before keycloak",
        "https://idp-prod.prod.ngo.nextgenaws.net/auth/realms/nextgen/protocol/openid-connect/token", "",
        "nextgen-office");
    row("host rule before path rule", "https://fhir.epic.com/realms/x/protocol/openid-connect/token", "", "epic");
    row("healthlake with keycloak", "https://id.example.org/realms/x/protocol/openid-connect/token",
        "https://healthlake.us-east-1.amazonaws.com/datastore/1/r4/", "keycloak");
    row("healthlake alone", "https://id.example.org/token",
        "https://healthlake.us-east-1.amazonaws.com/datastore/1/r4/", "aws-healthlake");
    row("azure", "", "https://w-s.fhir.azurehealthcareapis.com", "azure-health-data-services");
    row("entra", "https://login.microsoftonline.com/t/oauth2/v2.0/token", "https://w-s.fhir.azurehealthcareapis.com",
        "microsoft-entra");
    row("okta", "https://dev-1.okta.com/oauth2/default/v1/token", "", "okta");
    row("okta, own domain", "https://login.example.org/oauth2/default/v1/token", "", "okta");
    row("launcher", "https://launch.smarthealthit.org/v/r4/sim/abc/auth/token", "", "smart-launcher");
    row("bulk data server", "https://bulk-data.smarthealthit.org/auth/token", "", "smart-bulk-data-server");
    row("dpc", "https://sandbox.dpc.cms.gov/api/v1/Token/auth", "", "cms-dpc");
    row("without a scheme", "fhir.epic.com/interconnect-fhir-oauth/oauth2/token", "", "epic");
    row("no URL", "\x01 not a url %%% [", "::::", "generic");
}

void TestVendors::recognises() {
    QFETCH(QString, token);
    QFETCH(QString, fhir);
    QFETCH(QString, id);
    QCOMPARE(QString::fromStdString(ad::vendors::recognise(token.toStdString(), fhir.toStdString()).id), id);
}

void TestVendors::environments_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("fhir");
    QTest::addColumn<QString>("environment");
    const auto row = [](const char* name, const char* id, const char* token, const char* fhir,
                        const char* environment) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(token) << QString::fromLatin1(fhir)
                            << QString::fromLatin1(environment);
    };
    row("epic sandbox", "epic", "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token", "", "sandbox");
    row("epic vendor services", "epic", "", "https://vendorservices.epic.com/interconnect-amcurprd-oauth/api/FHIR/R4",
        "sandbox");
    row("epic customer", "epic", "https://fhir.hospital.example/interconnect-prd-oauth/oauth2/token", "", "production");
    row("epic customer, r in a word", "epic", "", "https://mycare.relay.example/api/FHIR/R4", "production");
    row("epic customer's test system", "epic", "https://fhir.hospital.example/interconnect-tst-oauth/oauth2/token", "",
        "");
    row("epic practice", "epic", "http://127.0.0.1:4011/interconnect-practice/oauth2/token", "", "sandbox");
    row("epic, nothing known", "epic", "", "", "");
    row("cerner code tenant", "oracle-health",
        "https://authorization.cerner.com/tenants/ec2458f2-1e24-41c8-b71b-0e701af7583d/protocols/oauth2/profiles/"
        "smart-v1/token",
        "", "sandbox");
    row("cerner sandbox host in path", "oracle-health",
        "https://authorization.cerner.com/tenants/00000000-1e24-41c8-b71b-0e701af7583d/hosts/fhir-ehr-code.cerner.com/"
        "protocols/oauth2/profiles/"
        "smart-v1/token",
        "", "sandbox");
    row("cerner production", "oracle-health", "", "https://fhir-ehr.cerner.com/r4/00000000-1e24-41c8-b71b-0e701af7583d",
        "production");
    row("athena preview", "athenahealth", "https://api.preview.platform.athenahealth.com/oauth2/v1/token", "",
        "sandbox");
    row("athena", "athenahealth", "https://api.platform.athenahealth.com/oauth2/v1/token", "", "production");
    row("generic", "generic", "https://example.org/token", "", "");
}

void TestVendors::environments() {
    QFETCH(QString, id);
    QFETCH(QString, token);
    QFETCH(QString, fhir);
    QFETCH(QString, environment);
    const Vendor* v = ad::vendors::find(id.toStdString());
    QVERIFY(v);
    QCOMPARE(QString::fromStdString(ad::vendors::recogniseEnvironment(*v, token.toStdString(), fhir.toStdString())),
             environment);
}

void TestVendors::words_data() {
    QTest::addColumn<QStringList>("cells");
    QFile file(QStringLiteral(AD_FIXTURES "/vendors/messages.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int line = 0;
    while (!file.atEnd()) {
        ++line;
        const QString all = QString::fromUtf8(file.readLine()).remove(QLatin1Char('\n'));
        if (all.isEmpty() || all.startsWith(QLatin1Char('#')))
            continue;
        const QStringList cells = all.split(QLatin1Char('\t'));
        QTest::addRow("line %d: %s", line, qPrintable(cells.value(5))) << cells;
    }
}

void TestVendors::words() {
    QFETCH(QStringList, cells);
    QCOMPARE(cells.size(), 8);
    const Vendor* v = ad::vendors::find(cells[0].toStdString());
    QVERIFY(v);
    const auto given = [&](int i) { return cells[i] == QLatin1String("-") ? std::string() : cells[i].toStdString(); };
    ad::vendors::AnswerText answer;
    answer.status = cells[1].toInt();
    answer.error = given(2);
    if (cells[3] != QLatin1String("-"))
        answer.errorDescription = cells[3].toStdString();
    answer.body = given(4);
    const auto matches = ad::vendors::matchMessages(*v, answer);
    if (cells[5] == QLatin1String("none")) {
        QVERIFY(matches.empty());
        return;
    }
    QVERIFY(!matches.empty());
    const auto& first = matches.front();
    QCOMPARE((first.vendorsOwn ? QStringLiteral("!") : QString()) + QString::fromStdString(first.message->id),
             cells[5]);
    QCOMPARE(QString::fromStdString(first.message->cause), cells[6]);
    QCOMPARE(first.captured.empty() ? QString() : QString::fromStdString(first.captured.front()), cells[7]);
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto& m : matches)
        QVERIFY2(seen.insert({m.message->server, m.message->field}).second, m.message->id.c_str());
}

void TestVendors::headersAndOrder() {
    ad::vendors::AnswerText answer;
    answer.status = 404;
    answer.headerNames = {"date", "cerner-correlation-id", "www-authenticate"};
    answer.body = "<html>Not found</html>";
    std::vector<std::string> ids;
    for (const auto& m : ad::vendors::matchMessages(vendor("oracle-health"), answer))
        ids.push_back(m.message->id);
    QCOMPARE(ids, (std::vector<std::string>{"oracle-health-cerner/11", "any/11", "any/9", "any/12"}));
}

void TestVendors::longAndOddAnswers() {
    ad::vendors::AnswerText answer;
    answer.status = 400;
    answer.error = std::string("\xFF\xFE\0x", 4);
    answer.errorDescription = std::string(1U << 20, '\'');
    answer.body = std::string(1U << 20, ' ') + "JWT is expired";
    QVERIFY(ad::vendors::matchMessages(vendor("cms-dpc"), answer).empty());
    answer.body = std::string(1000, ' ') + "JWT is expired";
    QCOMPARE(ad::vendors::matchMessages(vendor("cms-dpc"), answer).size(), 1U);
}

void TestVendors::fromManyThreads() {
    ad::vendors::AnswerText answer;
    answer.status = 400;
    answer.error = "invalid_client";
    answer.errorDescription = "Token reuse detected";
    std::vector<std::thread> threads;
    std::vector<std::string> got(4);
    for (std::size_t i = 0; i < got.size(); ++i)
        threads.emplace_back(
            [&, i] { got[i] = ad::vendors::matchMessages(ad::vendors::generic(), answer).front().message->cause; });
    for (auto& t : threads)
        t.join();
    QCOMPARE(got, std::vector<std::string>(4, "jti_reused"));
}

void TestVendors::endpointsThatAreKnown() {
    using ad::vendors::knownTokenEndpoint;
    const std::string sandbox = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
    QCOMPARE(knownTokenEndpoint("https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4"), sandbox);
    QCOMPARE(knownTokenEndpoint("https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4/"), sandbox);
    QCOMPARE(knownTokenEndpoint("https://fhir4.healow.com/fhir/r4/ABCDEF"),
             std::string("https://oauthserver.eclinicalworks.com/oauth/oauth2/token"));
    QCOMPARE(knownTokenEndpoint("https://api.medplum.com/fhir/R4/"),
             std::string("https://api.medplum.com/oauth2/token"));
    // Another server of a vendor, another form of the base, a table that names two or says where it is to be taken
    // from, and no server at all.
    for (const char* base :
         {"https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/STU3", "https://fhir.epic.com",
          "https://fhir.lakeside.meditech.com/v2/uscore/STU6", "https://fhir.nextgen.com/nge/test/fhir-api-r4/fhir/r4",
          "https://api.platform.athenahealth.com/fhir/r4", "https://fhir.example.org/r4",
          "http://127.0.0.1:8080/interconnect-practice/api/FHIR/R4", ""})
        QCOMPARE(knownTokenEndpoint(base), std::string());
}

void TestVendors::versionsSpeakTheLanguage() {
    const QLocale before;
    ad::vendors::Rule rule;
    rule.version = "February 2026";
    QLocale::setDefault(QLocale::c());
    QCOMPARE(ad::vendors::versionOf(rule), QStringLiteral("February 2026"));
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(ad::vendors::versionOf(rule), QStringLiteral("Februar 2026"));
    rule.version = "8.1";
    QCOMPARE(ad::vendors::versionOf(rule), QStringLiteral("8.1"));
    QLocale::setDefault(before);
}

QTEST_APPLESS_MAIN(TestVendors)
#include "tst_vendors.moc"
