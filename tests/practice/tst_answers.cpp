// The answers of each vendor, byte for byte, and what discovery says.
#include "practice/support.h"

#include <QRegularExpression>

using namespace practice_test;
using ad::practice::Manner;
using ad::practice::Registration;
using ad::practice::Server;

namespace {

constexpr std::int64_t now = startMs / 1000;

struct Case {
    Manner manner;
    const char* name;
    int status;
    std::string body; ///< %TOKEN%: the token endpoint; %ID%: the correlation id
    std::function<void(Draft&)> change;
};

std::string described(const char* error, const std::string& description) {
    return std::string(R"({"error":")") + error + R"(","error_description":")" + description + "\"}";
}

std::vector<Case> smartAndEpic() {
    const std::string epicClient = R"({"error":"invalid_client","error_description":null})";
    const std::string epicRequest = R"({"error":"invalid_request","error_description":null})";
    return {
        {Manner::Smart, "SMART aud", 401,
         described("invalid_client", "aud is 'https://example.com/'; it must be %TOKEN%."),
         [](Draft& d) { d.claims["aud"] = "https://example.com/"; }},
        {Manner::Smart, "SMART hostile text", 401,
         described("invalid_client", std::string("iss is '<b>????"
                                                 "?', and sub is '") +
                                         clientId + "'; both must be the client ID."),
         [](Draft& d) { d.claims["iss"] = "<b>\"\\\xC3\xA9\n"; }},
        {Manner::Smart, "SMART grant type", 400,
         described("unsupported_grant_type", "grant_type is 'password'; it must be client_credentials."),
         [](Draft& d) { d.set("grant_type", "password"); }},
        {Manner::Smart, "SMART scope", 400, described("invalid_scope", "The parameter scope is missing."),
         [](Draft& d) { d.drop("scope"); }},
        {Manner::Smart, "SMART twice", 400, described("invalid_request", "The parameter 'scope' is there twice."),
         [](Draft& d) { d.form.emplace_back("scope", "x"); }},
        {Manner::Epic, "Epic unknown client", 400, epicClient, [](Draft& d) { d.useClient("nobody"); }},
        {Manner::Epic, "Epic wrong key", 400, epicClient, [](Draft& d) { d.key = "vec-not-registered"; }},
        {Manner::Epic, "Epic aud", 400, epicClient, [](Draft& d) { d.claims["aud"] = "https://example.com/"; }},
        {Manner::Epic, "Epic expired", 400, epicClient, [](Draft& d) { d.claims["exp"] = now - 1; }},
        {Manner::Epic, "Epic cut assertion", 400, epicClient,
         [](Draft& d) { d.damage = [](auto t) { return t.substr(0, 50); }; }},
        {Manner::Epic, "Epic no assertion", 400, epicRequest, [](Draft& d) { d.drop("client_assertion"); }},
        {Manner::Epic, "Epic JSON", 400, epicRequest, [](Draft& d) { d.contentType = "application/json"; }},
        {Manner::Epic, "Epic scope", 400, R"({"error":"invalid_scope","error_description":null})",
         [](Draft& d) { d.set("scope", "openid,profile"); }},
    };
}

std::vector<Case> bulkData() {
    constexpr auto bulk = Manner::BulkDataServer;
    const auto unverified = [](const char* tail) {
        return described("invalid_grant",
                         std::string("Unable to verify the token with any of the public keys found in the JWKS: ") +
                             tail);
    };
    return {
        {bulk, "bulk content type", 400,
         described("invalid_request",
                   "Invalid request content-type header (must be 'application/x-www-form-urlencoded')"),
         [](Draft& d) { d.contentType = "application/json"; }},
        {bulk, "bulk no grant type", 400, described("invalid_grant", "Missing grant_type parameter"),
         [](Draft& d) { d.drop("grant_type"); }},
        {bulk, "bulk grant type", 400,
         described("unsupported_grant_type", "The grant_type parameter should equal 'client_credentials'"),
         [](Draft& d) { d.set("grant_type", "password"); }},
        {bulk, "bulk no assertion type", 400, described("invalid_request", "Missing client_assertion_type parameter"),
         [](Draft& d) { d.drop("client_assertion_type"); }},
        {bulk, "bulk assertion type", 400,
         described("invalid_request", "Invalid client_assertion_type parameter. Must be "
                                      "'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'."),
         [](Draft& d) { d.set("client_assertion_type", "x"); }},
        {bulk, "bulk no assertion", 400,
         described("invalid_request", "Invalid registration token: The token must be a string"),
         [](Draft& d) { d.drop("client_assertion"); }},
        {bulk, "bulk two parts", 400,
         described("invalid_request", "Invalid registration token: Invalid token structure. Must contain 3 parts."),
         [](Draft& d) { d.damage = [](auto t) { return t.substr(0, t.rfind('.')); }; }},
        {bulk, "bulk no kid", 400,
         described("invalid_request", "Invalid registration token: Invalid JWT token header. Missing 'kid' property."),
         [](Draft& d) { d.header.erase("kid"); }},
        {bulk, "bulk typ", 400,
         described("invalid_request",
                   "Invalid registration token: Invalid JWT token header.The 'typ' property must equal 'JWT'."),
         [](Draft& d) { d.header["typ"] = "jwt"; }},
        {bulk, "bulk unknown client", 400,
         described("invalid_request", "Invalid client details token: Invalid token structure. Must contain 3 parts."),
         [](Draft& d) { d.useClient("nobody"); }},
        {bulk, "bulk aud", 400, described("invalid_grant", "Invalid token 'aud' value. Must be '%TOKEN%'."),
         [](Draft& d) { d.claims["aud"] = "x"; }},
        {bulk, "bulk iss", 400,
         described("invalid_grant",
                   std::string("The given iss 'x' does not match the registered client_id '") + clientId + "'"),
         [](Draft& d) { d.claims["iss"] = "x"; }},
        {bulk, "bulk no scope", 400, described("invalid_scope", "Empty scope"), [](Draft& d) { d.drop("scope"); }},
        {bulk, "bulk bad scope", 400, described("invalid_scope", R"(Invalid scope \"openid\")"),
         [](Draft& d) { d.set("scope", "openid"); }},
        {bulk, "bulk patient scope", 400,
         described("invalid_scope",
                   R"(Only system-level scopes are allowed for bulk data export (bad scope: \"patient/Patient.rs\"))"),
         [](Draft& d) { d.set("scope", "patient/Patient.rs"); }},
        {bulk, "bulk write scope", 400,
         described("invalid_scope",
                   R"(Cannot grant permissions to update resources requested by scope \"system/Patient.ru\")"),
         [](Draft& d) { d.set("scope", "system/Patient.ru"); }},
        {bulk, "bulk jku", 400,
         described("invalid_grant",
                   "The provided jku 'https://a/' is different than the one used at registration time ()"),
         [](Draft& d) { d.header["jku"] = "https://a/"; }},
        {bulk, "bulk no key", 400, described("invalid_grant", "No JWKS found"),
         [](Draft& d) { d.useClient("keyless"); }},
        {bulk, "bulk no keys", 400, described("invalid_grant", "The registration-time jwks object has no keys array."),
         [](Draft& d) { d.useClient("set-bare"); }},
        {bulk, "bulk kid", 400,
         described("invalid_grant", R"(No public keys found in the JWKS with \"kid\" equal to \"nobody\")"),
         [](Draft& d) { d.header["kid"] = "nobody"; }},
        {bulk, "bulk signature", 400, unverified("invalid signature"), [](Draft& d) { d.key = "vec-not-registered"; }},
        {bulk, "bulk expired", 400, unverified("jwt expired"), [](Draft& d) { d.claims["exp"] = now - 5; }},
        {bulk, "bulk not active", 400, unverified("jwt not active"), [](Draft& d) { d.claims["nbf"] = now + 5; }},
        {bulk, "bulk exp text", 400, unverified("invalid exp value"), [](Draft& d) { d.claims["exp"] = "soon"; }},
        {bulk, "bulk alg none", 400, unverified("invalid algorithm"),
         [](Draft& d) {
             d.header["alg"] = "none";
             d.how = "none";
         }},
    };
}

std::vector<Case> keycloak() {
    constexpr auto kc = Manner::Keycloak;
    const auto client = [](const std::string& text) { return described("invalid_client", text); };
    return {
        {kc, "Keycloak no assertion type", 400, client("Parameter client_assertion_type is missing"),
         [](Draft& d) { d.drop("client_assertion_type"); }},
        {kc, "Keycloak assertion type", 400,
         client(std::string("Parameter client_assertion_type has value 'x' but expected is '") + assertionType + "'"),
         [](Draft& d) { d.set("client_assertion_type", "x"); }},
        {kc, "Keycloak no assertion", 400, client("client_assertion parameter missing"),
         [](Draft& d) { d.drop("client_assertion"); }},
        {kc, "Keycloak no sub", 400, client("Token sub claim is required"), [](Draft& d) { d.claims.erase("sub"); }},
        {kc, "Keycloak client_id", 400, client("client_id parameter does not match sub claim"),
         [](Draft& d) { d.set("client_id", "x"); }},
        {kc, "Keycloak unknown client", 401, client("Invalid client or Invalid client credentials"),
         [](Draft& d) { d.useClient("nobody"); }},
        {kc, "Keycloak iss", 401, client("Invalid client or Invalid client credentials"),
         [](Draft& d) { d.claims["iss"] = "x"; }},
        {kc, "Keycloak alg", 400, client("Invalid signature algorithm"),
         [](Draft& d) {
             d.header["alg"] = "none";
             d.how = "none";
         }},
        {kc, "Keycloak kid", 400, client("Unable to load public key"), [](Draft& d) { d.header["kid"] = "nobody"; }},
        {kc, "Keycloak signature", 400,
         client("Client authentication with signed JWT failed: Signature on JWT token failed validation"),
         [](Draft& d) { d.key = "vec-not-registered"; }},
        {kc, "Keycloak aud", 400, client("Invalid token audience"), [](Draft& d) { d.claims["aud"] = "x"; }},
        {kc, "Keycloak two aud", 400, client("Multiple audiences not allowed"),
         [](Draft& d) {
             d.claims["aud"] = Json::array({"x", d.claims["aud"]});
         }},
        {kc, "Keycloak no exp", 400, client("Token exp claim is required"), [](Draft& d) { d.claims.erase("exp"); }},
        {kc, "Keycloak expired", 400, client("Token is not active"), [](Draft& d) { d.claims["exp"] = now - 60; }},
        {kc, "Keycloak far exp", 400,
         client("Token expiration is too far in the future and iat claim not present in token"),
         [](Draft& d) {
             d.claims["exp"] = now + 3600;
             d.claims.erase("iat");
         }},
        {kc, "Keycloak iat ahead", 400, client("Token was issued in the future"),
         [](Draft& d) { d.claims["iat"] = now + 60; }},
        {kc, "Keycloak old iat", 400, client("Token was issued too far in the past to be used now"),
         [](Draft& d) { d.claims["iat"] = now - 600; }},
        {kc, "Keycloak no jti", 400, client("Token jti claim is required"), [](Draft& d) { d.claims.erase("jti"); }},
    };
}

std::string cernerBody(const char* error, const std::string& urn, const char* client) {
    return std::string(R"({"error":")") + error + R"(","error_uri":"https://authorization.cerner.com/errors/)" +
           encoded("urn:cerner:error:authorization-server:" + urn) + "/instances/%ID%?client=" + client +
           "&tenant=ec2458f2-1e24-41c8-b71b-0e701af7583d\"}";
}

std::vector<Case> cerner() {
    constexpr auto oh = Manner::Cerner;
    return {
        {oh, "Cerner no authentication", 401,
         cernerBody("invalid_client", "oauth2:token:invalid-authorization-header", "unknown"),
         [](Draft& d) {
             d.headers.emplace("Authorization", "Bearer x");
             d.drop("client_assertion");
             d.drop("client_assertion_type");
         }},
        {oh, "Cerner signature", 401,
         cernerBody("invalid_client", "client-assertion:jwt-bearer:invalid-signature", clientId),
         [](Draft& d) { d.key = "vec-not-registered"; }},
        {oh, "Cerner aud", 401, cernerBody("invalid_client", "client-assertion:jwt-bearer:invalid-audience", clientId),
         [](Draft& d) { d.claims["aud"] = "x"; }},
        {oh, "Cerner scope", 400, cernerBody("invalid_scope", "oauth2:token:empty-scopes", clientId),
         [](Draft& d) { d.set("scope", "patient/Patient.rs"); }},
        {oh, "Cerner grant type", 400,
         cernerBody("unsupported_grant_type", "oauth2:token:unsupported-grant-type", "unknown"),
         [](Draft& d) { d.set("grant_type", "password"); }},
        {oh, "Cerner unknown client", 401, cernerBody("invalid_client", "oauth2:grant:unknown-client", "unknown"),
         [](Draft& d) { d.useClient("nobody"); }},
    };
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void bytes_data();
    void bytes();
    void granted_data();
    void granted();
    void discovery_data();
    void discovery();
    void otherTenant();
    void names();

  private:
    std::vector<Case> m_cases;
    std::vector<Draft> m_drafts, m_good;
    std::vector<std::unique_ptr<Server>> m_servers;
    Server& serverOf(Manner manner) { return *m_servers.at(static_cast<std::size_t>(manner)); }
};

void TestAnswers::initTestCase() {
    for (const Manner manner :
         {Manner::Smart, Manner::Epic, Manner::BulkDataServer, Manner::Keycloak, Manner::Cerner}) {
        m_servers.push_back(std::make_unique<Server>(options(manner)));
        QVERIFY(m_servers.back()->start().has_value());
        m_servers.back()->registerClient(registration());
        Registration keyless = registration("keyless");
        keyless.jwks.clear();
        m_servers.back()->registerClient(keyless);
        Registration bare = registration("set-bare");
        bare.jwks = publicKey("vec-rsa").dump();
        m_servers.back()->registerClient(bare);
        m_good.emplace_back(m_servers.back()->tokenEndpoint());
    }
    for (const auto& cases : {smartAndEpic(), bulkData(), keycloak(), cerner()})
        for (const auto& one : cases) {
            m_cases.push_back(one);
            m_drafts.emplace_back(serverOf(one.manner).tokenEndpoint());
            one.change(m_drafts.back());
        }
    QVERIFY(sign(m_drafts));
    QVERIFY(sign(m_good));
}

void TestAnswers::bytes_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases[i].name) << static_cast<int>(i);
}

void TestAnswers::bytes() {
    QFETCH(int, index);
    const Case& one = m_cases[static_cast<std::size_t>(index)];
    Server& server = serverOf(one.manner);
    const Reply reply = post(server, m_drafts[static_cast<std::size_t>(index)]);
    QString expected = QString::fromStdString(one.body);
    expected.replace(QStringLiteral("%TOKEN%"), QString::fromStdString(server.tokenEndpoint()));
    const QString id = QString::fromStdString(reply.header("Cerner-Correlation-Id"));
    QCOMPARE(id.isEmpty(), one.manner != Manner::Cerner);
    expected.replace(QStringLiteral("%ID%"), id);
    QCOMPARE(QString::fromStdString(reply.body), expected);
    QCOMPARE(reply.status, one.status);
    QCOMPARE(reply.header("Content-Type"), std::string("application/json"));
    QCOMPARE(reply.header("Pragma"), std::string("no-cache"));
}

void TestAnswers::granted_data() {
    QTest::addColumn<int>("manner");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("lifetime");
    QTest::newRow("smart") << static_cast<int>(Manner::Smart) << "bearer" << 300;
    QTest::newRow("epic") << static_cast<int>(Manner::Epic) << "bearer" << 3600;
    QTest::newRow("bulk") << static_cast<int>(Manner::BulkDataServer) << "bearer" << 300;
    QTest::newRow("keycloak") << static_cast<int>(Manner::Keycloak) << "Bearer" << 300;
    QTest::newRow("cerner") << static_cast<int>(Manner::Cerner) << "Bearer" << 570;
}

void TestAnswers::granted() {
    QFETCH(int, manner);
    QFETCH(QString, type);
    QFETCH(int, lifetime);
    const Reply reply = post(serverOf(static_cast<Manner>(manner)), m_good[static_cast<std::size_t>(manner)]);
    QCOMPARE(reply.status, 200);
    const QString token = QString::fromStdString(reply.json()["access_token"]);
    const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
    QVERIFY(form.match(token).hasMatch());
    QCOMPARE(QString::fromStdString(reply.body),
             QStringLiteral(R"({"access_token":"%1","token_type":"%2","expires_in":%3,"scope":"system/Patient.rs"})")
                 .arg(token, type)
                 .arg(lifetime));
    QCOMPARE(reply.header("Cache-Control"), std::string("no-store"));
    QCOMPARE(reply.header("Pragma"), std::string("no-cache"));
    const auto judgement = serverOf(static_cast<Manner>(manner)).judgements().back();
    QCOMPARE(judgement.code, std::string());
    QCOMPARE(judgement.reason, std::string());
    QCOMPARE(judgement.atMs, startMs);
}

void TestAnswers::discovery_data() {
    QTest::addColumn<int>("manner");
    QTest::addColumn<QString>("fhir");
    QTest::addColumn<QString>("token");
    QTest::newRow("smart") << static_cast<int>(Manner::Smart) << "/fhir"
                           << "/auth/token";
    QTest::newRow("epic") << static_cast<int>(Manner::Epic) << "/interconnect-practice/api/FHIR/R4"
                          << "/interconnect-practice/oauth2/token";
    QTest::newRow("bulk") << static_cast<int>(Manner::BulkDataServer) << "/fhir"
                          << "/auth/token";
    QTest::newRow("keycloak") << static_cast<int>(Manner::Keycloak) << "/fhir"
                              << "/realms/practice/protocol/openid-connect/token";
    QTest::newRow("cerner") << static_cast<int>(Manner::Cerner) << "/fhir"
                            << "/tenants/ec2458f2-1e24-41c8-b71b-0e701af7583d/hosts/127.0.0.1/protocols/oauth2/"
                               "profiles/smart-v1/token";
}

void TestAnswers::discovery() {
    QFETCH(int, manner);
    QFETCH(QString, fhir);
    QFETCH(QString, token);
    const Server& server = serverOf(static_cast<Manner>(manner));
    const std::string base = server.baseUrl();
    QCOMPARE(server.fhirBaseUrl(), base + fhir.toStdString());
    QCOMPARE(server.tokenEndpoint(), base + token.toStdString());

    httplib::Client client(base);
    const Reply reply = replyOf(client.Get(fhir.toStdString() + "/.well-known/smart-configuration"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), std::string("application/json"));
    const Json json = reply.json();
    QCOMPARE(json.value("token_endpoint", ""), server.tokenEndpoint());
    QCOMPARE(json["grant_types_supported"].dump(), std::string(R"(["client_credentials"])"));
    QCOMPARE(json["token_endpoint_auth_methods_supported"].dump(), std::string(R"(["private_key_jwt"])"));
    QVERIFY(json["capabilities"].dump().find("client-confidential-asymmetric") != std::string::npos);
    QCOMPARE(json.contains("token_endpoint_auth_signing_alg_values_supported"),
             static_cast<Manner>(manner) != Manner::Epic);

    const Reply metadata = replyOf(client.Get(fhir.toStdString() + "/metadata"));
    QCOMPARE(metadata.status, 200);
    QCOMPARE(metadata.json().value("resourceType", ""), std::string("CapabilityStatement"));
    QCOMPARE(metadata.json()["rest"][0]["security"]["extension"][0]["extension"][0].value("valueUri", ""),
             server.tokenEndpoint());
}

void TestAnswers::otherTenant() {
    const auto postTo = [](const Server& server, const char* path) {
        httplib::Client client(server.baseUrl());
        return replyOf(client.Post(path, "grant_type=client_credentials", "application/x-www-form-urlencoded"));
    };
    const Reply realm = postTo(serverOf(Manner::Keycloak), "/realms/other/protocol/openid-connect/token");
    QCOMPARE(realm.status, 404);
    QCOMPARE(realm.body, std::string(R"({"error":"Realm does not exist"})"));
    const Reply tenant =
        postTo(serverOf(Manner::Cerner), "/tenants/0/hosts/127.0.0.1/protocols/oauth2/profiles/smart-v1/token");
    QCOMPARE(tenant.status, 400);
    QCOMPARE(tenant.json().value("error", ""), std::string("invalid_grant"));
    QVERIFY(tenant.body.find("token%3Ainvalid-tenant") != std::string::npos);
    QCOMPARE(serverOf(Manner::Cerner).judgements().back().code, std::string("tenant_unknown"));
}

void TestAnswers::names() {
    using namespace ad::practice;
    for (const auto& name : mannerNames())
        QCOMPARE(mannerName(mannerFromName(name).value()), name);
    for (const auto& name : faultNames())
        QCOMPARE(faultName(faultFromName(name).value()), name);
    QCOMPARE(mannerNames().size(), 9U);
    QCOMPARE(faultNames().size(), 11U);
    QVERIFY(!mannerFromName("Epic"));
    QVERIFY(!faultFromName(""));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
