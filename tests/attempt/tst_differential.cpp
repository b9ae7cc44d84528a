// The diagnosis against the practice server, which judges by rules of its own: requests with one fault each are really
// sent to every server that is played, and of each recorded answer the fault has to be found; what is right is never
// accused. Prints how often the cause was first and among the first three.
#include "attempt/attempt.h"
#include "base/base64.h"
#include "base/json.h"
#include "diagnosis/diagnosis.h"
#include "jose/jws.h"
#include "practice/server.h"
#include <QTest>
#include <map>

using ad::practice::Manner;
using nlohmann::ordered_json;

namespace {

constexpr std::int64_t nowMs = 1795428000LL * 1000;
constexpr std::int64_t now = nowMs / 1000;
constexpr const char* clientId = "d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e";

/// One request in the making, right in all unless a fault changes it.
struct Scene {
    Manner manner = Manner::Smart;
    ad::attempt::Credentials credentials;
    const ad::keys::ReadKey* key = nullptr;
    const ad::keys::ReadKey* other = nullptr; ///< a key of the same kind that nobody registered
    ad::practice::Registration registration;
    ad::diagnosis::Answers answers;
    std::string fhirBase;
    std::int64_t propagationMs = 0;
    bool sentTwice = false;
    std::function<std::string(std::string)> damage;           ///< of the signed assertion
    std::function<void(ad::smart::HttpRequest&)> requestEdit; ///< after the form was written

    [[nodiscard]] ordered_json& claims() { return credentials.changes.claimChanges; }
    [[nodiscard]] ordered_json& header() { return credentials.changes.headerChanges; }
};

struct Fault {
    const char* name;
    const char* cause;
    std::function<void(Scene&)> inject;
    /// What is wrong can be seen in the request and in what is registered: a server that tells nothing hides nothing.
    bool visible = true;
};

void replace(std::string& in, const std::string& what, const std::string& with) {
    for (auto at = in.find(what); at != std::string::npos; at = in.find(what, at + with.size()))
        in.replace(at, what.size(), with);
}

std::string withoutField(const std::string& body, const std::string& name) {
    std::vector<ad::smart::Parameter> kept;
    for (const auto& field : ad::smart::parseForm(body))
        if (field.name != name)
            kept.emplace_back(field.name, field.value);
    return ad::smart::formEncode(kept);
}

std::string withField(const std::string& body, const std::string& name, const std::string& value) {
    std::vector<ad::smart::Parameter> all;
    for (const auto& field : ad::smart::parseForm(body))
        all.emplace_back(field.name, field.name == name ? value : field.value);
    return ad::smart::formEncode(all);
}

std::function<void(Scene&)> edit(std::function<void(ad::smart::HttpRequest&)> change) {
    return [change = std::move(change)](Scene& s) { s.requestEdit = change; };
}

std::vector<Fault> claimFaults() {
    return {
        {"aud is the FHIR base", "aud_mismatch", [](Scene& s) { s.credentials.audience = s.fhirBase; }},
        {"aud with a slash", "aud_mismatch",
         [](Scene& s) { s.credentials.audience = s.credentials.tokenEndpoint + "/"; }},
        {"aud of another host", "aud_mismatch", [](Scene& s) { s.credentials.audience = "https://example.com/token"; }},
        {"aud missing", "claim_missing", [](Scene& s) { s.claims()["aud"] = nullptr; }},
        {"iss differs", "iss_sub_mismatch", [](Scene& s) { s.claims()["iss"] = "my-backend-service"; }},
        {"iss missing", "claim_missing", [](Scene& s) { s.claims()["iss"] = nullptr; }},
        {"sub missing", "claim_missing", [](Scene& s) { s.claims()["sub"] = nullptr; }},
        {"exp missing", "claim_missing", [](Scene& s) { s.claims()["exp"] = nullptr; }},
        {"expired", "exp_passed", [](Scene& s) { s.claims()["exp"] = now - 900, s.claims()["iat"] = now - 1140; }},
        {"two hours ahead", "exp_too_far", [](Scene& s) { s.claims()["exp"] = now + 7200; }},
        {"nbf ahead", "not_yet_valid", [](Scene& s) { s.claims()["nbf"] = now + 200; }},
        {"iat ahead", "not_yet_valid", [](Scene& s) { s.claims()["iat"] = now + 200; }},
        {"exp as text", "claim_type_wrong", [](Scene& s) { s.claims()["exp"] = std::to_string(now + 240); }},
        {"exp in milliseconds", "claim_type_wrong", [](Scene& s) { s.claims()["exp"] = (now + 240) * 1000; }},
        {"sub as a number", "claim_type_wrong", [](Scene& s) { s.claims()["sub"] = 12345; }},
        {"no jti", "jti_missing", [](Scene& s) { s.claims()["jti"] = nullptr; }},
        {"jti as a number", "claim_type_wrong", [](Scene& s) { s.claims()["jti"] = 12345678; }},
        {"jti too long for Epic", "jti_too_long", [](Scene& s) { s.claims()["jti"] = std::string(152, 'j'); }},
        {"the same assertion twice", "jti_reused", [](Scene& s) { s.sentTwice = true; }, false},
    };
}

std::vector<Fault> headerFaults() {
    return {
        {"typ", "typ_wrong", [](Scene& s) { s.header()["typ"] = "at+jwt"; }},
        {"no kid", "kid_missing", [](Scene& s) { s.header()["kid"] = nullptr; }},
        {"kid of nobody", "kid_unknown", [](Scene& s) { s.credentials.kid = "key-of-last-year"; }},
        {"crit", "header_invalid", [](Scene& s) { s.header()["crit"] = ordered_json::array({"exp"}); }},
        {"alg is HS256", "alg_not_accepted", [](Scene& s) { s.header()["alg"] = "HS256"; }},
        {"another jku", "jku_mismatch", [](Scene& s) { s.header()["jku"] = "https://example.com/jwks.json"; }},
        {"another key", "public_key_mismatch", [](Scene& s) { std::swap(s.key, s.other); }},
        {"changed after signing", "signature_invalid",
         [](Scene& s) {
             s.damage = [](std::string token) {
                 const auto dot = token.find('.');
                 const auto second = token.find('.', dot + 1);
                 const auto jws = ad::jose::readJws(token);
                 auto claims = ad::json::toWritable(jws.payload->root);
                 claims["extra"] = 1;
                 return token.substr(0, dot + 1) + ad::base64::encodeUrl(ad::json::writeCompact(claims)) +
                        token.substr(second);
             };
         }},
        {"signature padded", "signature_encoding_wrong",
         [](Scene& s) { s.damage = [](const std::string& token) { return token + "=="; }; }},
        {"cut", "assertion_malformed",
         [](Scene& s) { s.damage = [](const std::string& token) { return token.substr(0, token.rfind('.')); }; }},
        {"in quotes", "assertion_malformed",
         [](Scene& s) { s.damage = [](const std::string& token) { return '"' + token + '"'; }; }},
        {"signature cut off", "assertion_malformed",
         [](Scene& s) { s.damage = [](const std::string& token) { return token.substr(0, token.rfind('.') + 1); }; }},
    };
}

std::vector<Fault> requestFaults() {
    return {
        {"JSON in place of a form", "content_type_wrong", edit([](auto& r) {
             for (auto& [name, value] : r.headers)
                 if (name == "Content-Type")
                     value = "application/json";
         })},
        {"grant type missing", "grant_type_wrong", edit([](auto& r) { r.body = withoutField(r.body, "grant_type"); })},
        {"another grant type", "grant_type_wrong",
         edit([](auto& r) { r.body = withField(r.body, "grant_type", "authorization_code"); })},
        {"assertion type missing", "assertion_type_wrong",
         edit([](auto& r) { r.body = withoutField(r.body, "client_assertion_type"); })},
        {"assertion type misspelt", "assertion_type_wrong", edit([](auto& r) {
             r.body =
                 withField(r.body, "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt_bearer");
         })},
        {"no assertion", "assertion_missing", edit([](auto& r) { r.body = withoutField(r.body, "client_assertion"); })},
        {"scope twice", "duplicate_parameter", edit([](auto& r) { r.body += "&scope=system%2FPatient.rs"; })},
        {"parameters in the URL", "params_not_in_body", edit([](auto& r) {
             r.url += '?' + r.body;
             r.body.clear();
         })},
        {"encoded twice", "form_encoding_wrong", edit([](auto& r) { replace(r.body, "%3A", "%253A"); })},
        {"a secret besides", "multiple_auth_methods", edit([](auto& r) { r.body += "&client_secret=abc"; })},
        {"another client in the form", "client_id_param_mismatch",
         edit([](auto& r) { r.body = withoutField(r.body, "client_id") + "&client_id=somebody-else"; })},
        {"to another address", "token_endpoint_wrong", edit([](auto& r) { r.url += "s"; })},
        {"PUT", "method_wrong", edit([](auto& r) { r.method = "PUT"; })},
        {"scope of a user", "scope_invalid", [](Scene& s) { s.credentials.scope = "user/Patient.rs"; }},
        {"scope with commas", "scope_invalid",
         [](Scene& s) { s.credentials.scope = "system/Patient.rs;system/Group.rs"; }},
    };
}

std::vector<Fault> clientFaults() {
    return {
        {"a client ID that nobody has", "client_unknown",
         [](Scene& s) { s.credentials.clientId = "11111111-2222-4333-8444-555555555555"; }, false},
        {"saved five minutes ago", "key_not_propagated",
         [](Scene& s) {
             s.propagationMs = 1800000;
             s.registration.registeredAtMs = nowMs - 300000;
             s.answers.keyRegisteredAt = nowMs / 1000 - 300;
         }},
        {"not enabled", "app_not_ready", [](Scene& s) { s.registration.enabled = false; }, false},
        {"no key registered", "key_not_registered", [](Scene& s) { s.registration.jwks.clear(); }, false},
    };
}

/// The servers, each with the kind of request that it takes.
void makeRight(Scene& s) {
    s.credentials.scope = "system/Patient.rs";
    if (s.manner == Manner::Entra) {
        s.credentials.scope = "api://practice/.default";
        s.credentials.alg = "PS256";
    } else if (s.manner == Manner::Hydra) {
        s.registration.algorithms = {"RS384"};
    }
}

struct Score {
    int sent = 0, first = 0, amongThree = 0, hidden = 0, hiddenAmongThree = 0;
};

} // namespace

class TestDifferential : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void faults_data();
    void faults();
    void rightIsNeverAccused_data();
    void rightIsNeverAccused();
    void figures();

  private:
    struct Outcome {
        ad::practice::Judgement judgement;
        ad::diagnosis::CaseFile file;
        ad::diagnosis::Diagnosis diagnosis;
    };
    Scene sceneOf(Manner manner);
    Outcome send(Scene& scene);

    ad::keys::ReadKey m_key, m_other;
    std::vector<Fault> m_faults;
    std::map<Manner, std::unique_ptr<ad::practice::Server>> m_servers;
    std::map<Manner, Score> m_scores;
    ad::net::Client m_client{{}, [] { return nowMs; }};
};

void TestDifferential::initTestCase() {
    m_key.key = ad::keys::generate("rsa2048").value();
    m_other.key = ad::keys::generate("rsa2048").value();
    for (const auto& group : {claimFaults(), headerFaults(), requestFaults(), clientFaults()})
        m_faults.insert(m_faults.end(), group.begin(), group.end());
    for (const std::string& name : ad::practice::mannerNames()) {
        ad::practice::Options options;
        options.manner = *ad::practice::mannerFromName(name);
        options.clock = [] { return nowMs; };
        auto& server = m_servers[options.manner] = std::make_unique<ad::practice::Server>(options);
        QVERIFY(server->start().has_value());
    }
}

Scene TestDifferential::sceneOf(Manner manner) {
    Scene s;
    s.manner = manner;
    s.key = &m_key;
    s.other = &m_other;
    s.fhirBase = m_servers[manner]->fhirBaseUrl();
    s.credentials.vendor = ad::practice::mannerName(manner) == "smart" ? "generic" : ad::practice::mannerName(manner);
    s.credentials.tokenEndpoint = m_servers[manner]->tokenEndpoint();
    s.credentials.clientId = clientId;
    s.credentials.kid = "k1";
    s.credentials.alg = "RS384";
    s.registration.clientId = clientId;
    s.registration.jwks = ordered_json{{"keys", ordered_json::array({m_key.key.publicJwk("k1")})}}.dump();
    makeRight(s);
    return s;
}

TestDifferential::Outcome TestDifferential::send(Scene& s) {
    ad::practice::Server& server = *m_servers[s.manner];
    server.registerClient(s.registration);
    server.setPropagationMs(s.propagationMs);
    Outcome out;
    out.file.now = nowMs / 1000;
    out.file.vendor = s.credentials.vendor;
    out.file.environment = "sandbox";
    out.file.tokenEndpoint = s.credentials.tokenEndpoint;
    out.file.clientId = s.credentials.clientId;
    out.file.scope = s.credentials.scope;
    out.file.answers = s.answers;
    out.file.answers.registeredEnvironment = "sandbox";
    if (!s.answers.keyRegisteredAt)
        out.file.answers.keyRegisteredAt = nowMs / 1000 - 30 * 86400;
    if (!s.registration.jwks.empty())
        out.file.registered.jwks = ordered_json::parse(s.registration.jwks);
    auto prepared = ad::attempt::prepare(s.credentials, *s.key, {}, nowMs / 1000, ad::systemRandom).value();
    if (s.damage) {
        const std::string damaged = s.damage(prepared.assertion);
        prepared.request.body = withField(prepared.request.body, "client_assertion", damaged);
        prepared.assertion = damaged;
    }
    // This one wants the client beside the assertion.
    if (s.manner == Manner::Spring)
        prepared.request.body += "&client_id=" + s.credentials.clientId;
    if (s.requestEdit)
        s.requestEdit(prepared.request);
    const auto post = [&] { return m_client.run(ad::attempt::toNet(prepared.request, true)); };
    if (s.sentTwice) [[maybe_unused]]
        const auto first = post();
    ad::attempt::record(out.file, prepared, post());
    if (ad::smart::parseForm(prepared.request.body).empty() ||
        prepared.request.body.find("client_assertion=") == std::string::npos)
        out.file.assertion.reset();
    out.judgement = server.judgements().back();
    out.diagnosis = ad::diagnosis::diagnose(out.file, nowMs / 1000);
    return out;
}

void TestDifferential::faults_data() {
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("fault");
    for (const auto& [manner, server] : m_servers)
        for (std::size_t i = 0; i < m_faults.size(); ++i)
            QTest::addRow("%s: %s", ad::practice::mannerName(manner).c_str(), m_faults[i].name)
                << static_cast<int>(manner) << static_cast<int>(i);
}

void TestDifferential::faults() {
    QFETCH(int, manner);
    QFETCH(int, fault);
    const Fault& injected = m_faults[static_cast<std::size_t>(fault)];
    Scene scene = sceneOf(static_cast<Manner>(manner));
    injected.inject(scene);
    const Outcome out = send(scene);
    const auto& d = out.diagnosis;
    std::string said = "judged " + out.judgement.code + " (" + out.judgement.reason + "), told HTTP " +
                       std::to_string(out.judgement.status) + ' ' +
                       out.file.response->body.value_or("").substr(0, 300) + "; diagnosed:";
    for (const auto& cause : d.causes)
        said += ' ' + cause.cause + ' ' + std::to_string(cause.score).substr(0, 4);
    if (out.judgement.code.empty()) {
        // This server does not mind: then nothing is accused.
        QVERIFY2(d.outcome == ad::diagnosis::Outcome::Granted && d.causes.empty(), said.c_str());
        return;
    }
    Score& score = m_scores[scene.manner];
    const auto within = [&](std::size_t n) {
        return std::any_of(d.causes.begin(), d.causes.begin() + static_cast<long>(std::min(n, d.causes.size())),
                           [&](const auto& c) { return c.cause == injected.cause || c.cause == out.judgement.code; });
    };
    // Where the answer says nothing of the reason, and the request neither, only the order of likely causes can help.
    const bool bare = scene.manner == Manner::Epic || scene.manner == Manner::Spring;
    if (bare && !injected.visible) {
        ++score.hidden;
        score.hiddenAmongThree += within(3) ? 1 : 0;
        QVERIFY2(std::none_of(d.causes.begin(), d.causes.end(),
                              [](const auto& c) { return c.likelihood == ad::diagnosis::Likelihood::Certain; }),
                 said.c_str());
        return;
    }
    ++score.sent;
    score.first += within(1) ? 1 : 0;
    score.amongThree += within(3) ? 1 : 0;
    if (!within(1))
        qInfo("%s: not first; %s", QTest::currentDataTag(), said.c_str());
}

void TestDifferential::rightIsNeverAccused_data() {
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("variant");
    const char* const variants[] = {"plain", "exp at its limit", "with nbf", "without iat", "refused all the same"};
    for (const auto& [manner, server] : m_servers)
        for (int i = 0; i < 5; ++i)
            QTest::addRow("%s: %s", ad::practice::mannerName(manner).c_str(), variants[i])
                << static_cast<int>(manner) << i;
}

void TestDifferential::rightIsNeverAccused() {
    QFETCH(int, manner);
    QFETCH(int, variant);
    Scene scene = sceneOf(static_cast<Manner>(manner));
    if (variant == 1)
        scene.credentials.lifetime = 300;
    else if (variant == 2)
        scene.claims()["nbf"] = nowMs / 1000 - 5;
    else if (variant == 3)
        scene.claims()["iat"] = nullptr;
    else if (variant == 4)
        scene.registration.enabled = false;
    const Outcome out = send(scene);
    std::string said = out.file.response->body.value_or("");
    for (const auto& finding : out.diagnosis.findings)
        if (finding.verdict == ad::diagnosis::Verdict::Fail)
            said += "\n" + finding.check + ": " + ad::utf8(finding.message);
    if (variant == 4) {
        // Nothing in the request explains the refusal: no check of the request may claim to. Only the answer speaks.
        for (const auto& finding : out.diagnosis.findings)
            if (finding.verdict == ad::diagnosis::Verdict::Fail)
                QVERIFY2(finding.family == ad::diagnosis::Family::Response ||
                             finding.family == ad::diagnosis::Family::Registration,
                         said.c_str());
        return;
    }
    QVERIFY2(out.judgement.code.empty(), out.judgement.reason.c_str());
    QVERIFY2(out.diagnosis.outcome == ad::diagnosis::Outcome::Granted && out.diagnosis.causes.empty(), said.c_str());
    QVERIFY2(std::none_of(out.diagnosis.findings.begin(), out.diagnosis.findings.end(),
                          [](const auto& f) { return f.verdict == ad::diagnosis::Verdict::Fail; }),
             said.c_str());
}

// A floor under the figures. They are strict: where a server's own words point to another cause than the injected one
// (an absent aud that is called a wrong one, a client that is not live yet and is called unknown), that one is counted
// as missed, though it is what anybody would look at first.
void TestDifferential::figures() {
    Score all;
    for (const auto& [manner, s] : m_scores) {
        qInfo("%-28s %3d judged, first %3d, among three %3d; hidden %2d, among three %2d",
              ad::practice::mannerName(manner).c_str(), s.sent, s.first, s.amongThree, s.hidden, s.hiddenAmongThree);
        all.sent += s.sent, all.first += s.first, all.amongThree += s.amongThree;
        all.hidden += s.hidden, all.hiddenAmongThree += s.hiddenAmongThree;
    }
    qInfo("%-28s %3d judged, first %3d, among three %3d; hidden %2d, among three %2d", "all", all.sent, all.first,
          all.amongThree, all.hidden, all.hiddenAmongThree);
    QVERIFY(all.sent > 200);
    QVERIFY2(all.first * 100 >= all.sent * 70, "fewer than seventy in a hundred were first");
    QVERIFY2(all.amongThree * 100 >= all.sent * 93, "too many were not among the first three");
}

QTEST_GUILESS_MAIN(TestDifferential)
#include "tst_differential.moc"
