// Okta, Microsoft Entra, Spring Authorization Server and Ory Hydra: what each refuses, what it overlooks, and that its
// words are those that were seen of the real one.
#include "practice/support.h"

#include <QRegularExpression>

using namespace practice_test;
using ad::practice::Manner;
using ad::practice::Server;

namespace {

constexpr std::int64_t now = startMs / 1000;
constexpr auto ok = Manner::Okta;
constexpr auto ms = Manner::Entra;
constexpr auto sp = Manner::Spring;
constexpr auto hy = Manner::Hydra;

struct Case {
    Manner manner;
    const char* name;
    int status; ///< 200: granted
    const char* error;
    const char* text; ///< a pattern of the description; empty: there is none
    const char* code; ///< of the judgement
    std::function<void(Draft&)> change;
};

std::vector<Case> okta() {
    return {
        {ok, "Okta good", 200, "", "", "", [](Draft&) {}},
        {ok, "Okta an hour ahead", 200, "", "", "", [](Draft& d) { d.claims["exp"] = now + 3600; }},
        {ok, "Okta more than an hour", 401, "invalid_client",
         "^The client_assertion token has an expiration too far into the future\\.?$", "exp_too_far",
         [](Draft& d) { d.claims["exp"] = now + 3700; }},
        {ok, "Okta expired", 401, "invalid_client", "^The client_assertion token is expired\\.?$", "exp_passed",
         [](Draft& d) { d.claims["exp"] = now - 5; }},
        {ok, "Okta without jti", 200, "", "", "", [](Draft& d) { d.claims.erase("jti"); }},
        {ok, "Okta aud in a list", 200, "", "", "",
         [](Draft& d) {
             d.claims["aud"] = Json::array({"x", d.claims["aud"]});
         }},
        {ok, "Okta aud", 401, "invalid_client",
         "^The audience claim for client_assertion must be the endpoint invoked for the request\\.?$", "aud_mismatch",
         [](Draft& d) { d.claims["aud"] = "https://example.com/"; }},
        {ok, "Okta kid unknown", 401, "invalid_client", "^The client_assertion JWT kid is invalid\\.?$", "kid_unknown",
         [](Draft& d) { d.header["kid"] = "nobody"; }},
        {ok, "Okta no kid among several keys", 401, "invalid_client", "^The client_assertion JWT kid is invalid\\.?$",
         "kid_missing", [](Draft& d) { d.header.erase("kid"); }},
        {ok, "Okta key", 401, "invalid_client", "^The client_assertion signature is invalid\\.?$",
         "public_key_mismatch", [](Draft& d) { d.key = "vec-not-registered"; }},
        {ok, "Okta client", 401, "invalid_client", "^A client_id must be provided in the request\\.?$",
         "client_unknown", [](Draft& d) { d.useClient("nobody"); }},
        {ok, "Okta assertion type", 401, "invalid_client", "^The client_assertion_type is invalid\\.?$",
         "assertion_type_wrong", [](Draft& d) { d.set("client_assertion_type", "jwt"); }},
        {ok, "Okta no keys", 401, "invalid_client", "JWKSet not configured", "key_not_registered",
         [](Draft& d) { d.useClient("keyless"); }},
    };
}

std::vector<Case> entra() {
    const auto good = [](Draft& d) {
        d.use("PS256", "vec-rsa");
        d.set("scope", "api://practice/.default");
    };
    const auto with = [good](auto change) {
        return [good, change](Draft& d) {
            good(d);
            change(d);
        };
    };
    return {
        {ms, "Entra good", 200, "", "", "", good},
        {ms, "Entra an hour ahead, no jti", 200, "", "", "", with([](Draft& d) {
             d.claims["exp"] = now + 3600;
             d.claims.erase("jti");
         })},
        {ms, "Entra scope", 400, "invalid_scope", "AADSTS70011|AADSTS1002012", "scope_invalid",
         with([](Draft& d) { d.set("scope", "system/Patient.rs"); })},
        {ms, "Entra client", 400, "unauthorized_client", "AADSTS700016", "client_unknown",
         with([](Draft& d) { d.useClient("nobody"); })},
        {ms, "Entra iss", 401, "invalid_client", "AADSTS700021", "iss_sub_mismatch",
         with([](Draft& d) { d.claims["iss"] = "other"; })},
        {ms, "Entra aud", 401, "invalid_client", "AADSTS700023(?=.*audience)", "aud_mismatch",
         with([](Draft& d) { d.claims["aud"] = "https://example.com/"; })},
        {ms, "Entra expired", 401, "invalid_client", "AADSTS700024", "exp_passed",
         with([](Draft& d) { d.claims["exp"] = now - 5; })},
        {ms, "Entra kid unknown", 401, "invalid_client", "AADSTS700027(?=.*key was not found)", "kid_unknown",
         with([](Draft& d) { d.header["kid"] = "nobody"; })},
        {ms, "Entra key", 401, "invalid_client", "AADSTS700027", "public_key_mismatch",
         with([](Draft& d) { d.key = "vec-not-registered"; })},
        {ms, "Entra no assertion", 401, "invalid_client", "AADSTS7000218", "assertion_missing",
         with([](Draft& d) { d.drop("client_assertion"); })},
        {ms, "Entra malformed", 401, "invalid_client", "AADSTS50027", "assertion_malformed",
         with([](Draft& d) { d.damage = [](auto t) { return t.substr(0, 60); }; })},
        {ms, "Entra no grant type", 400, "invalid_request", "AADSTS900144", "grant_type_wrong",
         with([](Draft& d) { d.drop("grant_type"); })},
    };
}

std::vector<Case> spring() {
    const auto with = [](auto change) {
        return [change](Draft& d) {
            d.set("client_id", clientId);
            change(d);
        };
    };
    return {
        {sp, "Spring good", 200, "", "", "", with([](Draft&) {})},
        {sp, "Spring issuer as aud", 200, "", "", "", with([](Draft& d) {
             const std::string token = d.claims["aud"];
             d.claims["aud"] = token.substr(0, token.find("/oauth2"));
         })},
        {sp, "Spring within its tolerance", 200, "", "", "", with([](Draft& d) { d.claims["exp"] = now - 30; })},
        {sp, "Spring without client_id", 400, "invalid_request", "", "client_id_param_missing", [](Draft&) {}},
        {sp, "Spring expired", 401, "invalid_client", "", "exp_passed",
         with([](Draft& d) { d.claims["exp"] = now - 90; })},
        {sp, "Spring key", 401, "invalid_client", "", "public_key_mismatch",
         with([](Draft& d) { d.key = "vec-not-registered"; })},
        {sp, "Spring client", 401, "invalid_client", "", "client_unknown",
         [](Draft& d) {
             d.useClient("nobody");
             d.set("client_id", "nobody");
         }},
        {sp, "Spring scope", 400, "invalid_scope", "", "scope_invalid",
         with([](Draft& d) { d.set("scope", "patient/Patient.rs"); })},
    };
}

std::vector<Case> hydra() {
    return {
        {hy, "Hydra good", 200, "", "", "", [](Draft&) {}},
        {hy, "Hydra alg of the client", 401, "invalid_client",
         "The 'client_assertion' uses signing algorithm 'RS384' but the requested OAuth 2\\.0 Client enforces signing "
         "algorithm 'RS256'\\.",
         "alg_not_accepted", [](Draft& d) { d.useClient("keyless"); }},
        {hy, "Hydra kid unknown", 400, "invalid_request",
         "The JSON Web Token uses signing key with kid 'nobody', which could not be found\\.", "kid_unknown",
         [](Draft& d) { d.header["kid"] = "nobody"; }},
        {hy, "Hydra key", 401, "invalid_client", "Unable to verify the integrity of the 'client_assertion' value\\.",
         "public_key_mismatch", [](Draft& d) { d.key = "vec-not-registered"; }},
        {hy, "Hydra client", 401, "invalid_client", "unsupported authentication method\\)\\.$", "client_unknown",
         [](Draft& d) { d.useClient("nobody"); }},
        {hy, "Hydra iss", 401, "invalid_client", "Claim 'iss' from 'client_assertion' must match", "iss_sub_mismatch",
         [](Draft& d) { d.claims["iss"] = "other"; }},
        {hy, "Hydra aud", 401, "invalid_client",
         "Claim 'audience' from 'client_assertion' must match the "
         "authorization server's token endpoint 'http://127",
         "aud_mismatch", [](Draft& d) { d.claims["aud"] = "https://example.com/"; }},
        {hy, "Hydra expired", 401, "invalid_client", "check if the expiry time is set correctly\\.", "exp_passed",
         [](Draft& d) { d.claims["exp"] = now - 1; }},
        {hy, "Hydra no jti", 401, "invalid_client", "Claim 'jti' from 'client_assertion' must be set but is not\\.",
         "jti_missing", [](Draft& d) { d.claims.erase("jti"); }},
        {hy, "Hydra assertion type", 400, "invalid_request", "Unknown client_assertion_type 'jwt'\\.",
         "assertion_type_wrong", [](Draft& d) { d.set("client_assertion_type", "jwt"); }},
    };
}

} // namespace

class TestOtherServers : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void jtiIsNotedBeforeAud();
    void anotherTenant();
    void keyUrlThatFails();

  private:
    Server& serverOf(Manner manner) { return *m_servers.at(manner); }
    std::map<Manner, std::unique_ptr<Server>> m_servers;
    std::vector<Case> m_cases;
    std::vector<Draft> m_drafts;
};

void TestOtherServers::initTestCase() {
    for (const Manner manner : {ok, ms, sp, hy}) {
        auto& server = m_servers[manner] = std::make_unique<Server>(options(manner));
        QVERIFY(server->start().has_value());
        auto client = registration();
        if (manner == hy)
            client.algorithms = {"RS384"};
        server->registerClient(client);
        auto keyless = registration("keyless");
        keyless.jwks.clear();
        server->registerClient(keyless);
    }
    for (const auto& cases : {okta(), entra(), spring(), hydra()})
        for (const auto& one : cases) {
            m_cases.push_back(one);
            m_drafts.emplace_back(serverOf(one.manner).tokenEndpoint());
            one.change(m_drafts.back());
        }
    QVERIFY(sign(m_drafts));
}

void TestOtherServers::answers_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases[i].name) << static_cast<int>(i);
}

void TestOtherServers::answers() {
    QFETCH(int, index);
    const Case& one = m_cases[static_cast<std::size_t>(index)];
    Server& server = serverOf(one.manner);
    const Reply reply = post(server, m_drafts[static_cast<std::size_t>(index)]);
    QVERIFY2(reply.status == one.status, (std::to_string(reply.status) + ' ' + reply.body).c_str());
    const auto judgement = server.judgements().back();
    QVERIFY2(judgement.code == one.code, (judgement.code + ": " + judgement.reason).c_str());
    if (one.status == 200)
        return;
    const Json answer = reply.json();
    QCOMPARE(answer["error"].get<std::string>(), std::string(one.error));
    if (!*one.text) {
        QCOMPARE(answer.size(), 1U);
        return;
    }
    const QString text = QString::fromStdString(answer["error_description"].get<std::string>());
    QVERIFY2(QRegularExpression(QString::fromUtf8(one.text)).match(text).hasMatch(), qPrintable(text));
}

void TestOtherServers::jtiIsNotedBeforeAud() {
    Server& server = serverOf(hy);
    std::vector<Draft> drafts(2, Draft(server.tokenEndpoint()));
    drafts[0].claims["jti"] = drafts[1].claims["jti"] = "noted";
    drafts[0].claims["aud"] = "https://example.com/";
    QVERIFY(sign(drafts));
    QCOMPARE(post(server, drafts[0]).status, 401);
    const Reply corrected = post(server, drafts[1]);
    QCOMPARE(corrected.status, 400);
    QCOMPARE(corrected.json()["error"].get<std::string>(), std::string("jti_known"));
}

void TestOtherServers::anotherTenant() {
    Server& server = serverOf(ms);
    httplib::Client client(server.baseUrl());
    const Reply reply = replyOf(client.Post("/nobody/oauth2/v2.0/token", "a=b", "application/x-www-form-urlencoded"));
    QVERIFY(reply.json()["error_description"].get<std::string>().starts_with("AADSTS90002:"));
    QCOMPARE(server.judgements().back().code, std::string("tenant_unknown"));
}

void TestOtherServers::keyUrlThatFails() {
    Server& server = serverOf(hy);
    auto client = registration("by-url");
    client.jwks.clear();
    client.algorithms = {"RS384"};
    client.jwksUrl = server.baseUrl() + "/nothing-here";
    server.registerClient(client);
    std::vector<Draft> drafts(1, Draft(server.tokenEndpoint()));
    drafts[0].useClient("by-url");
    QVERIFY(sign(drafts));
    const Reply reply = post(server, drafts[0]);
    QCOMPARE(reply.status, 500);
    QVERIFY(reply.json()["error_description"].get<std::string>().find("Unable to fetch JSON Web Keys from location '" +
                                                                      client.jwksUrl + "'.") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestOtherServers)
#include "tst_other_servers.moc"
