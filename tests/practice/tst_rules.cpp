// Every rule broken once, over real HTTP, with assertions that python3-jwcrypto signed: which judgement follows.
#include "practice/support.h"

using namespace practice_test;
using ad::practice::Manner;
using ad::practice::Registration;
using ad::practice::Server;

namespace {

struct Case {
    Manner manner;
    const char* name;
    const char* code; ///< empty: granted
    std::function<void(Draft&)> change;
};

constexpr std::int64_t now = startMs / 1000;

std::string insertAt(std::string text, std::size_t at, const char* what) { return text.insert(at, what); }

std::vector<Case> formCases() {
    constexpr auto smart = Manner::Smart;
    return {
        {smart, "content type with charset", "", [](Draft& d) { d.contentType += "; charset=UTF-8"; }},
        {smart, "content type JSON", "content_type_wrong", [](Draft& d) { d.contentType = "application/json"; }},
        {smart, "content type longer", "content_type_wrong", [](Draft& d) { d.contentType += "x"; }},
        {smart, "content type multipart", "content_type_wrong",
         [](Draft& d) { d.contentType = "multipart/form-data; boundary=zzz"; }},
        {smart, "content type absent", "content_type_wrong", [](Draft& d) { d.contentType.clear(); }},
        {smart, "JSON declared as form", "content_type_wrong",
         [](Draft& d) { d.rewrite = [](auto) { return std::string("{\"grant_type\":\"client_credentials\"}"); }; }},
        {smart, "parameters in the URL", "params_not_in_body",
         [](Draft& d) { d.query = "grant_type=client_credentials"; }},
        {smart, "other parameters in the URL", "", [](Draft& d) { d.query = "trace=1"; }},
        {smart, "scope twice", "duplicate_parameter",
         [](Draft& d) { d.form.emplace_back("scope", "system/Patient.rs"); }},
        {smart, "percent sign alone", "form_encoding_wrong",
         [](Draft& d) { d.rewrite = [](auto b) { return b + "&x=%2"; }; }},
        {smart, "blank not encoded", "form_encoding_wrong",
         [](Draft& d) { d.rewrite = [](auto b) { return b + "&x=a b"; }; }},
        {smart, "line feed at the end", "form_encoding_wrong",
         [](Draft& d) { d.rewrite = [](auto b) { return b + "\n"; }; }},
        {smart, "empty body", "grant_type_wrong", [](Draft& d) { d.rewrite = [](auto) { return std::string(); }; }},
        {smart, "grant type absent", "grant_type_wrong", [](Draft& d) { d.drop("grant_type"); }},
        {smart, "grant type other", "grant_type_wrong",
         [](Draft& d) { d.set("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"); }},
        {smart, "assertion type absent", "assertion_type_wrong", [](Draft& d) { d.drop("client_assertion_type"); }},
        {smart, "assertion type other", "assertion_type_wrong",
         [](Draft& d) { d.set("client_assertion_type", "jwt-bearer"); }},
        {smart, "assertion type encoded twice", "form_encoding_wrong",
         [](Draft& d) { d.set("client_assertion_type", encoded(assertionType)); }},
        {smart, "assertion absent", "assertion_missing", [](Draft& d) { d.drop("client_assertion"); }},
        {smart, "assertion empty", "assertion_missing",
         [](Draft& d) { d.damage = [](auto) { return std::string(); }; }},
        {smart, "secret as well", "multiple_auth_methods", [](Draft& d) { d.set("client_secret", "s"); }},
        {smart, "Basic as well", "multiple_auth_methods",
         [](Draft& d) { d.headers.emplace("Authorization", "Basic eDp5"); }},
        {smart, "Basic instead", "auth_method_mismatch",
         [](Draft& d) {
             d.headers.emplace("Authorization", "Basic eDp5");
             d.drop("client_assertion");
             d.drop("client_assertion_type");
         }},
        {smart, "secret instead", "auth_method_mismatch",
         [](Draft& d) {
             d.set("client_secret", "s");
             d.drop("client_assertion");
             d.drop("client_assertion_type");
         }},
        {smart, "client_id as well", "", [](Draft& d) { d.set("client_id", clientId); }},
        {smart, "client_id of another", "client_id_param_mismatch", [](Draft& d) { d.set("client_id", "other"); }},
        {smart, "scope absent", "scope_missing", [](Draft& d) { d.drop("scope"); }},
        {smart, "scope blank", "scope_missing", [](Draft& d) { d.set("scope", " "); }},
        {smart, "scopes v1 and v2", "", [](Draft& d) { d.set("scope", "system/*.read system/Group.rs?a=b"); }},
        {smart, "scope with comma", "scope_invalid",
         [](Draft& d) { d.set("scope", "system/Patient.rs,system/Group.rs"); }},
        {smart, "two blanks", "scope_invalid", [](Draft& d) { d.set("scope", "system/Patient.rs  system/Group.rs"); }},
        {smart, "letters out of order", "scope_invalid", [](Draft& d) { d.set("scope", "system/Patient.sr"); }},
        {smart, "scope without permission", "scope_invalid", [](Draft& d) { d.set("scope", "system/Patient"); }},
        {smart, "small resource", "scope_invalid", [](Draft& d) { d.set("scope", "system/patient.rs"); }},
        {smart, "patient scope", "scope_invalid", [](Draft& d) { d.set("scope", "patient/Patient.rs"); }},
        {smart, "scope within the registered", "",
         [](Draft& d) {
             d.useClient("scoped");
             d.set("scope", "system/Patient.r system/Patient.read user/Group.rs");
         }},
        {smart, "scope beyond the registered", "scope_invalid",
         [](Draft& d) {
             d.useClient("scoped");
             d.set("scope", "system/Patient.cruds");
         }},
    };
}

std::vector<Case> assertionCases() {
    constexpr auto smart = Manner::Smart;
    return {
        {smart, "RS256", "", [](Draft& d) { d.use("RS256", "vec-rsa"); }},
        {smart, "RS384", "", [](Draft&) {}},
        {smart, "RS512", "", [](Draft& d) { d.use("RS512", "vec-rsa"); }},
        {smart, "PS256", "", [](Draft& d) { d.use("PS256", "vec-rsa"); }},
        {smart, "PS384", "", [](Draft& d) { d.use("PS384", "vec-rsa"); }},
        {smart, "PS512", "", [](Draft& d) { d.use("PS512", "vec-rsa"); }},
        {smart, "ES256", "", [](Draft& d) { d.use("ES256", "vec-p256"); }},
        {smart, "ES384", "", [](Draft& d) { d.use("ES384", "vec-p384"); }},
        {smart, "two parts", "assertion_malformed",
         [](Draft& d) { d.damage = [](auto t) { return t.substr(0, t.rfind('.')); }; }},
        {smart, "four parts", "assertion_malformed", [](Draft& d) { d.damage = [](auto t) { return t + ".x"; }; }},
        {smart, "quoted", "assertion_malformed", [](Draft& d) { d.damage = [](auto t) { return "\"" + t + "\""; }; }},
        {smart, "line break inside", "assertion_malformed",
         [](Draft& d) { d.damage = [](auto t) { return insertAt(t, 40, "\n"); }; }},
        {smart, "line feed after", "assertion_malformed", [](Draft& d) { d.damage = [](auto t) { return t + "\n"; }; }},
        {smart, "header padded", "assertion_malformed",
         [](Draft& d) { d.damage = [](auto t) { return insertAt(t, t.find('.'), "="); }; }},
        {smart, "signature padded", "signature_encoding_wrong",
         [](Draft& d) { d.damage = [](auto t) { return t + "=="; }; }},
        {smart, "signature in plain base64", "signature_encoding_wrong",
         [](Draft& d) { d.damage = [](auto t) { return t.substr(0, t.size() - 8) + "++//++//"; }; }},
        {smart, "signature empty", "assertion_malformed",
         [](Draft& d) { d.damage = [](auto t) { return t.substr(0, t.rfind('.') + 1); }; }},
        {smart, "header with a member twice", "assertion_malformed",
         [](Draft& d) { d.headerText = R"({"alg":"RS384","alg":"RS384","typ":"JWT","kid":"vec-rsa"})"; }},
        {smart, "claims not an object", "assertion_malformed", [](Draft& d) { d.claimsText = "[1]"; }},
        {smart, "claims with a member twice", "assertion_malformed",
         [](Draft& d) {
             d.claimsText = d.claims.dump();
             d.claimsText.insert(1, R"("jti":"x",)");
         }},
        {smart, "claims after a byte order mark", "assertion_malformed",
         [](Draft& d) { d.claimsText = "\xEF\xBB\xBF" + d.claims.dump(); }},
        {smart, "claims with a huge number", "assertion_malformed",
         [](Draft& d) { d.claimsText = R"({"exp":1e999})"; }},
        {smart, "claims nested deeply", "claim_missing",
         [](Draft& d) { d.claimsText = "{\"a\":" + std::string(20000, '[') + std::string(20000, ']') + "}"; }},
        {smart, "typ absent", "typ_wrong", [](Draft& d) { d.header.erase("typ"); }},
        {smart, "typ other", "typ_wrong", [](Draft& d) { d.header["typ"] = "client-authentication+jwt"; }},
        {smart, "typ no text", "typ_wrong", [](Draft& d) { d.header["typ"] = 1; }},
        {smart, "alg none", "alg_not_accepted",
         [](Draft& d) {
             d.header["alg"] = "none";
             d.how = "none";
         }},
        {smart, "alg HS256", "alg_not_accepted",
         [](Draft& d) {
             d.header["alg"] = "HS256";
             d.how = "swap";
         }},
        {smart, "alg not allowed for the client", "alg_not_accepted",
         [](Draft& d) {
             d.useClient("only-es384");
             d.use("RS256", "vec-rsa");
         }},
        {smart, "kid absent", "kid_missing", [](Draft& d) { d.header.erase("kid"); }},
        {smart, "kid unknown", "kid_unknown", [](Draft& d) { d.header["kid"] = "nobody"; }},
        {smart, "kid no text", "kid_unknown", [](Draft& d) { d.header["kid"] = 7; }},
        {smart, "kid twice in the set", "kid_duplicate", [](Draft& d) { d.useClient("kid-twice"); }},
        {smart, "crit", "header_invalid",
         [](Draft& d) {
             d.headerText = R"({"alg":"RS384","typ":"JWT","kid":"vec-rsa","crit":["exp"],"exp":1})";
             d.how = "force";
         }},
        {smart, "jku without a registered URL", "jku_mismatch",
         [](Draft& d) { d.header["jku"] = "https://example.com/jwks"; }},
        {smart, "sub absent", "claim_missing", [](Draft& d) { d.claims.erase("sub"); }},
        {smart, "iss absent", "claim_missing", [](Draft& d) { d.claims.erase("iss"); }},
        {smart, "sub a number", "claim_type_wrong", [](Draft& d) { d.claims["sub"] = 1; }},
        {smart, "iss is not sub", "iss_sub_mismatch", [](Draft& d) { d.claims["iss"] = "other"; }},
        {smart, "client unknown", "client_unknown", [](Draft& d) { d.useClient("nobody"); }},
        {smart, "client disabled", "app_not_ready", [](Draft& d) { d.useClient("disabled"); }},
        {smart, "client without key", "key_not_registered", [](Draft& d) { d.useClient("keyless"); }},
        {smart, "client with a broken certificate", "certificate_problem",
         [](Draft& d) { d.useClient("broken-certificate"); }},
        {smart, "set not JSON", "jwks_invalid", [](Draft& d) { d.useClient("set-not-json"); }},
        {smart, "set a bare key", "jwks_invalid", [](Draft& d) { d.useClient("set-bare"); }},
        {smart, "set with the private key", "jwks_invalid", [](Draft& d) { d.useClient("set-private"); }},
        {smart, "key for encryption", "jwks_invalid", [](Draft& d) { d.useClient("set-enc"); }},
        {smart, "key not for verifying", "jwks_invalid", [](Draft& d) { d.useClient("set-ops"); }},
        {smart, "coordinate too short", "jwks_invalid",
         [](Draft& d) {
             d.useClient("set-short");
             d.use("ES384", "vec-p384");
         }},
        {smart, "point not on the curve", "jwks_invalid",
         [](Draft& d) {
             d.useClient("set-off-curve");
             d.use("ES384", "vec-p384");
         }},
        {smart, "alg of another key type", "alg_key_mismatch",
         [](Draft& d) {
             d.use("RS384", "vec-rsa");
             d.header["kid"] = "vec-p384";
         }},
        {smart, "alg of another curve", "alg_key_mismatch",
         [](Draft& d) {
             d.use("ES384", "vec-p256");
             d.how = "force";
         }},
        {smart, "RSA 1024", "key_too_weak",
         [](Draft& d) {
             d.useClient("weak");
             d.use("RS384", "vec-rsa-1024");
         }},
        {smart, "another key signed", "public_key_mismatch", [](Draft& d) { d.key = "vec-not-registered"; }},
        {smart, "other claims signed", "signature_invalid", [](Draft& d) { d.how = "swap"; }},
        {smart, "signature damaged", "public_key_mismatch",
         [](Draft& d) {
             d.damage = [](auto t) {
                 return t.replace(t.size() - 30, 4, t.substr(t.size() - 30, 4) == "AAAA" ? "BBBB" : "AAAA");
             };
         }},
        {smart, "signature in DER", "signature_encoding_wrong",
         [](Draft& d) {
             d.use("ES384", "vec-p384");
             d.how = "der";
         }},
        {smart, "ECDSA signature cut", "signature_invalid",
         [](Draft& d) {
             d.use("ES384", "vec-p384");
             d.damage = [](auto t) { return t.substr(0, t.size() - 4); };
         }},
        {smart, "PSS salt too long", "signature_encoding_wrong",
         [](Draft& d) {
             d.use("PS256", "vec-rsa");
             d.how = "long-salt";
         }},
        {smart, "aud absent", "claim_missing", [](Draft& d) { d.claims.erase("aud"); }},
        {smart, "aud with a slash more", "aud_mismatch",
         [](Draft& d) { d.claims["aud"] = d.claims["aud"].get<std::string>() + "/"; }},
        {smart, "aud in a list", "aud_mismatch", [](Draft& d) { d.claims["aud"] = Json::array({d.claims["aud"]}); }},
        {smart, "aud a number", "claim_type_wrong", [](Draft& d) { d.claims["aud"] = 5; }},
        {smart, "exp absent", "claim_missing", [](Draft& d) { d.claims.erase("exp"); }},
        {smart, "exp a text", "claim_type_wrong", [](Draft& d) { d.claims["exp"] = std::to_string(now + 240); }},
        {smart, "exp in milliseconds", "claim_type_wrong", [](Draft& d) { d.claims["exp"] = (now + 240) * 1000; }},
        {smart, "exp now", "exp_passed", [](Draft& d) { d.claims["exp"] = now; }},
        {smart, "exp in a second", "", [](Draft& d) { d.claims["exp"] = now + 1; }},
        {smart, "exp in 300 s", "", [](Draft& d) { d.claims["exp"] = now + 300; }},
        {smart, "exp in 301 s", "exp_too_far", [](Draft& d) { d.claims["exp"] = now + 301; }},
        {smart, "nbf now", "", [](Draft& d) { d.claims["nbf"] = now; }},
        {smart, "nbf ahead", "not_yet_valid", [](Draft& d) { d.claims["nbf"] = now + 1; }},
        {smart, "nbf a text", "claim_type_wrong", [](Draft& d) { d.claims["nbf"] = "now"; }},
        {smart, "iat ahead", "not_yet_valid", [](Draft& d) { d.claims["iat"] = now + 1; }},
        {smart, "iat absent", "", [](Draft& d) { d.claims.erase("iat"); }},
        {smart, "jti absent", "jti_missing", [](Draft& d) { d.claims.erase("jti"); }},
        {smart, "jti empty", "jti_missing", [](Draft& d) { d.claims["jti"] = ""; }},
        {smart, "jti a number", "claim_type_wrong", [](Draft& d) { d.claims["jti"] = 12; }},
        {smart, "jti of 1000 characters", "", [](Draft& d) { d.claims["jti"] = std::string(1000, 'j'); }},
    };
}

std::vector<Case> vendorCases() {
    return {
        {Manner::Epic, "Epic: good", "", [](Draft&) {}},
        {Manner::Epic, "Epic: no scope, typ, kid", "",
         [](Draft& d) {
             d.drop("scope");
             d.header.erase("typ");
             d.header.erase("kid");
         }},
        {Manner::Epic, "Epic: PS256", "alg_not_accepted", [](Draft& d) { d.use("PS256", "vec-rsa"); }},
        {Manner::Epic, "Epic: ES384 uploaded", "alg_not_accepted", [](Draft& d) { d.use("ES384", "vec-p384"); }},
        {Manner::Epic, "Epic: jti of 151", "", [](Draft& d) { d.claims["jti"] = std::string(151, 'e'); }},
        {Manner::Epic, "Epic: jti of 152", "jti_too_long", [](Draft& d) { d.claims["jti"] = std::string(152, 'e'); }},
        {Manner::Epic, "Epic: iat to exp 301 s", "exp_too_far", [](Draft& d) { d.claims["iat"] = now - 61; }},
        {Manner::Epic, "Epic: nbf to exp 301 s", "exp_too_far", [](Draft& d) { d.claims["nbf"] = now - 61; }},
        {Manner::BulkDataServer, "bulk: good", "", [](Draft&) {}},
        {Manner::BulkDataServer, "bulk: no jti, no iss, far exp", "",
         [](Draft& d) {
             d.claims.erase("jti");
             d.claims.erase("iss");
             d.claims["exp"] = now + 86400;
         }},
        {Manner::BulkDataServer, "bulk: scope before key", "scope_invalid",
         [](Draft& d) {
             d.set("scope", "system/Patient.cruds");
             d.header["kid"] = "nobody";
         }},
        {Manner::BulkDataServer, "bulk: kid twice, both tried", "", [](Draft& d) { d.useClient("kid-twice"); }},
        {Manner::Keycloak, "Keycloak: good", "", [](Draft&) {}},
        {Manner::Keycloak, "Keycloak: aud the realm", "",
         [](Draft& d) {
             auto aud = d.claims["aud"].get<std::string>();
             d.claims["aud"] = aud.substr(0, aud.find("/protocol/"));
         }},
        {Manner::Keycloak, "Keycloak: aud a list of one", "",
         [](Draft& d) { d.claims["aud"] = Json::array({d.claims["aud"]}); }},
        {Manner::Keycloak, "Keycloak: skew of 14 s", "", [](Draft& d) { d.claims["exp"] = now - 14; }},
        {Manner::Keycloak, "Keycloak: skew of 15 s", "exp_passed", [](Draft& d) { d.claims["exp"] = now - 15; }},
        {Manner::Keycloak, "Keycloak: far exp with iat", "", [](Draft& d) { d.claims["exp"] = now + 3600; }},
        {Manner::Keycloak, "Keycloak: far exp without iat", "exp_too_far",
         [](Draft& d) {
             d.claims["exp"] = now + 3600;
             d.claims.erase("iat");
         }},
        {Manner::Keycloak, "Keycloak: old iat", "exp_passed", [](Draft& d) { d.claims["iat"] = now - 316; }},
        {Manner::Keycloak, "Keycloak: foreign jku, typ", "",
         [](Draft& d) {
             d.header["jku"] = "https://example.com/";
             d.header["typ"] = "client-authentication+jwt";
         }},
        {Manner::Cerner, "Cerner: ES384", "", [](Draft& d) { d.use("ES384", "vec-p384"); }},
        {Manner::Cerner, "Cerner: RS256", "alg_not_accepted", [](Draft& d) { d.use("RS256", "vec-rsa"); }},
    };
}

std::string changed(const std::string& kid, const std::function<void(Json&)>& change) {
    Json key = publicKey(kid);
    change(key);
    return Json{{"keys", Json::array({key})}}.dump();
}

void registerAll(Server& server) {
    server.registerClient(registration());
    const auto add = [&](const char* id, const std::function<void(Registration&)>& change) {
        Registration r = registration(id);
        change(r);
        server.registerClient(r);
    };
    add("scoped", [](Registration& r) { r.scope = "system/*.rs user/Group.read"; });
    add("only-es384", [](Registration& r) { r.algorithms = {"ES384"}; });
    add("disabled", [](Registration& r) { r.enabled = false; });
    add("keyless", [](Registration& r) { r.jwks.clear(); });
    add("broken-certificate", [](Registration& r) {
        r.jwks.clear();
        r.certificatePem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    });
    add("set-not-json", [](Registration& r) { r.jwks = "<html>"; });
    add("set-bare", [](Registration& r) { r.jwks = publicKey("vec-rsa").dump(); });
    add("set-private", [](Registration& r) { r.jwks = Json::parse(fixture("keys.json"))["registered"].dump(); });
    add("set-enc", [](Registration& r) { r.jwks = changed("vec-rsa", [](Json& k) { k["use"] = "enc"; }); });
    add("set-ops",
        [](Registration& r) { r.jwks = changed("vec-rsa", [](Json& k) { k["key_ops"] = Json::array({"encrypt"}); }); });
    add("set-short", [](Registration& r) {
        r.jwks = changed("vec-p384", [](Json& k) { k["x"] = k["x"].get<std::string>().substr(4); });
    });
    add("set-off-curve", [](Registration& r) {
        r.jwks = changed("vec-p384", [](Json& k) { k["x"] = "BBBB" + k["x"].get<std::string>().substr(4); });
    });
    add("weak", [](Registration& r) { r.jwks = publicSet({"vec-rsa-1024"}); });
    add("kid-twice", [](Registration& r) {
        Json other = publicKey("vec-not-registered");
        other["kid"] = "vec-rsa";
        r.jwks = Json{{"keys", Json::array({other, publicKey("vec-rsa")})}}.dump();
    });
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void rules_data();
    void rules();
    void replay();
    void replayAfterExpiry();
    void refusedLeavesNoTrace();

  private:
    Server& serverOf(Manner manner) { return *m_servers.at(static_cast<std::size_t>(manner)); }
    std::vector<Case> m_cases;
    std::vector<Draft> m_drafts;
    std::vector<std::unique_ptr<Server>> m_servers;
    std::atomic<std::int64_t> m_now{startMs};
};

void TestRules::initTestCase() {
    for (const Manner manner :
         {Manner::Smart, Manner::Epic, Manner::BulkDataServer, Manner::Keycloak, Manner::Cerner}) {
        auto o = options(manner);
        o.clock = [this] { return m_now.load(); };
        m_servers.push_back(std::make_unique<Server>(o));
        QVERIFY(m_servers.back()->start().has_value());
        registerAll(*m_servers.back());
    }
    for (const auto& cases : {formCases(), assertionCases(), vendorCases()})
        for (const auto& one : cases)
            m_cases.push_back(one);
    for (const auto& one : m_cases) {
        Draft draft(serverOf(one.manner).tokenEndpoint());
        one.change(draft);
        m_drafts.push_back(draft);
    }
    QVERIFY(sign(m_drafts));
}

void TestRules::rules_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases[i].name) << static_cast<int>(i);
}

void TestRules::rules() {
    QFETCH(int, index);
    const auto i = static_cast<std::size_t>(index);
    Server& server = serverOf(m_cases[i].manner);
    const std::size_t before = server.judgements().size();
    const Reply reply = post(server, m_drafts[i]);
    QCOMPARE(server.judgements().size(), before + 1);
    const auto judgement = server.judgements().back();
    QVERIFY2(judgement.code == m_cases[i].code, (judgement.code + ": " + judgement.reason).c_str());
    QCOMPARE(judgement.status, reply.status);
    QCOMPARE(reply.header("Cache-Control"), std::string("no-store"));
    QCOMPARE(reply.header("Date"), std::string("Mon, 23 Nov 2026 10:00:00 GMT"));
    const Json json = reply.json();
    QVERIFY(json.is_object());
    if (judgement.code.empty()) {
        QCOMPARE(reply.status, 200);
        QVERIFY(json["access_token"].get<std::string>().size() >= 43);
        QVERIFY(json["expires_in"].is_number_integer());
        QVERIFY(!json["scope"].get<std::string>().empty());
    } else {
        QCOMPARE(json.value("error", ""), judgement.error);
        QVERIFY(reply.status == 400 || reply.status == 401);
        QVERIFY(!judgement.reason.empty());
        for (const char c : judgement.reason)
            QVERIFY(c >= ' ' && c <= '~' && c != '"' && c != '\\');
        if (m_cases[i].manner == Manner::Smart)
            QCOMPARE(json.value("error_description", ""), judgement.reason);
    }
    // The assertion must not come back, neither to the client nor into the judgement.
    for (const auto& [name, value] : m_drafts[i].form)
        if (name == "client_assertion" && value.size() > 100) {
            QVERIFY(reply.body.find(value.substr(0, 60)) == std::string::npos);
            QVERIFY(judgement.reason.find(value.substr(0, 60)) == std::string::npos);
        }
}

void TestRules::replay() {
    for (const Manner manner : {Manner::Smart, Manner::Epic, Manner::Keycloak, Manner::Cerner}) {
        std::vector<Draft> drafts{Draft(serverOf(manner).tokenEndpoint()), Draft(serverOf(manner).tokenEndpoint())};
        drafts[1].claims["jti"] = drafts[0].claims["jti"];
        drafts[1].claims["iat"] = now - 1;
        QVERIFY(sign(drafts));
        QCOMPARE(post(serverOf(manner), drafts[0]).status, 200);
        QCOMPARE(post(serverOf(manner), drafts[0]).status == 200, false);
        QCOMPARE(serverOf(manner).judgements().back().code, std::string("jti_reused"));
        // The same jti in another assertion is no better.
        QCOMPARE(post(serverOf(manner), drafts[1]).status == 200, false);
        QCOMPARE(serverOf(manner).judgements().back().code, std::string("jti_reused"));
    }
    std::vector<Draft> drafts{Draft(serverOf(Manner::BulkDataServer).tokenEndpoint())};
    QVERIFY(sign(drafts));
    QCOMPARE(post(serverOf(Manner::BulkDataServer), drafts[0]).status, 200);
    QCOMPARE(post(serverOf(Manner::BulkDataServer), drafts[0]).status, 200);
    QVERIFY(serverOf(Manner::BulkDataServer).judgements().back().reason.find("was used before") != std::string::npos);
}

void TestRules::replayAfterExpiry() {
    Server& server = serverOf(Manner::Smart);
    std::vector<Draft> drafts{Draft(server.tokenEndpoint()), Draft(server.tokenEndpoint())};
    drafts[1].claims["jti"] = drafts[0].claims["jti"];
    drafts[1].claims["iat"] = now + 299;
    drafts[1].claims["exp"] = now + 500;
    QVERIFY(sign(drafts));
    QCOMPARE(post(server, drafts[0]).status, 200);
    m_now = startMs + 300 * 1000;
    const Reply again = post(server, drafts[1]);
    m_now = startMs;
    QCOMPARE(again.status, 200);
}

void TestRules::refusedLeavesNoTrace() {
    // A refused assertion leaves no trace: its jti is free for a right one.
    Server& server = serverOf(Manner::Smart);
    std::vector<Draft> drafts{Draft(server.tokenEndpoint()), Draft(server.tokenEndpoint())};
    drafts[0].claims["jti"] = drafts[1].claims["jti"];
    drafts[0].key = "vec-not-registered";
    QVERIFY(sign(drafts));
    QCOMPARE(post(server, drafts[0]).status, 401);
    QCOMPARE(post(server, drafts[1]).status, 200);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
