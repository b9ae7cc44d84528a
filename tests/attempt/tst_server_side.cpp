// What the client does not do wrong: answers of servers, gateways, firewalls and networks as they were seen
// (tests/fixtures/attempt/answers.json), and key URLs that the server cannot use. Each is diagnosed with all that a
// person can tell, and as it is pasted. Prints how often a right cause was first and among the first three.
#include "attempt/key_host.h"
#include "attempt/scenes.h"
#include <QFile>

using namespace scenes;

namespace {

constexpr const char* endpoint = "https://auth.example.com/oauth2/token";

struct Score {
    int asked = 0, first = 0, amongThree = 0;

    void count(const std::string& name, const ad::diagnosis::Diagnosis& d, const std::vector<std::string>& causes,
               const std::string& said) {
        const auto within = [&](std::size_t n) {
            return std::any_of(
                d.causes.begin(), d.causes.begin() + static_cast<long>(std::min(n, d.causes.size())),
                [&](const auto& c) { return std::find(causes.begin(), causes.end(), c.cause) != causes.end(); });
        };
        ++asked;
        first += within(1) ? 1 : 0;
        amongThree += within(3) ? 1 : 0;
        if (within(1))
            return;
        std::string told;
        for (const auto& cause : d.causes)
            told += ' ' + cause.cause + ' ' + std::to_string(cause.score).substr(0, 4);
        qInfo("%s: %s, wanted %s; %s; diagnosed:%s", name.c_str(), within(3) ? "not first" : "NOT AMONG THREE",
              causes.front().c_str(), said.substr(0, 200).c_str(), told.c_str());
    }
};

std::vector<ordered_json> recordedAnswers() {
    QFile file(QStringLiteral(AD_FIXTURES "/attempt/answers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return ordered_json::parse(file.readAll().toStdString()).get<std::vector<ordered_json>>();
}

/// The request as the row wants it changed; absent members leave it right.
void change(ad::smart::HttpRequest& r, const ordered_json& row) {
    r.method = row.value("method", r.method);
    r.url = row.value("url", r.url);
    if (row.value("query", false) || r.method == "GET") {
        r.url += '?' + r.body;
        r.body.clear();
    }
    if (row.contains("accept"))
        setHeader(r, "Accept", row["accept"].get<std::string>());
    if (row.value("json", false)) {
        ordered_json fields;
        for (const auto& field : ad::smart::parseForm(r.body))
            fields[field.name] = field.value;
        r.body = fields.dump();
    }
    if (const auto type = row.find("content_type"); type != row.end()) {
        std::erase_if(r.headers, [](const auto& header) { return header.first == "Content-Type"; });
        if (type->is_string())
            setHeader(r, "Content-Type", type->get<std::string>());
    }
}

/// The request and the answer alone, as somebody puts them into a forum.
ad::diagnosis::CaseFile pasted(const ad::diagnosis::CaseFile& whole) {
    ad::diagnosis::CaseFile out;
    out.now = whole.now;
    out.request = whole.request;
    out.assertion = whole.assertion;
    out.response = whole.response;
    out.response.edit().receivedAt.reset();
    return out;
}

KeyHost::Handler text(std::string body, std::string type = "application/json", int status = 200) {
    return [=](const httplib::Request&, httplib::Response& response) {
        response.status = status;
        response.set_content(body, type.c_str());
    };
}

struct KeyFault {
    const char* name;
    std::vector<std::string> causes;
    std::function<KeyHost::Handler(const ordered_json& own, const ordered_json& other)> host;
    bool unreachable = false; ///< nobody listens at the registered address
    /// What the server has is an older copy: this key under the same or another name.
    const char* staleKid = nullptr;
};

std::string setOf(const std::vector<ordered_json>& keys) { return ordered_json{{"keys", keys}}.dump(); }
ordered_json named(ordered_json key, const char* kid) {
    key["kid"] = kid;
    return key;
}

std::vector<KeyFault> keyFaults() {
    using Json = ordered_json;
    const auto good = [](const Json& own, const Json&) { return text(setOf({own})); };
    return {
        {"nobody listens", {"jwks_unreachable"}, good, true},
        {"404", {"jwks_unreachable"}, [](const Json&, const Json&) { return text("not found", "text/plain", 404); }},
        {"500", {"jwks_unreachable"}, [](const Json&, const Json&) { return text("", "text/plain", 500); }},
        {"a login page",
         {"jwks_invalid", "jwks_unreachable"},
         [](const Json&, const Json&) {
             return text("<!DOCTYPE html><html><title>Sign in</title></html>", "text/html");
         }},
        {"a redirect",
         {"jwks_unreachable", "jwks_invalid"},
         [](const Json&, const Json&) {
             return [](const httplib::Request&, httplib::Response& response) {
                 response.set_redirect("https://login.example.com/");
             };
         }},
        {"the server is kept out",
         {"jwks_unreachable"},
         [](const Json& own, const Json&) {
             return [body = setOf({own})](const httplib::Request& request, httplib::Response& response) {
                 const bool server = request.get_header_value("User-Agent").find("httplib") != std::string::npos;
                 response.status = server ? 403 : 200;
                 response.set_content(server ? "blocked" : body, "application/json");
             };
         }},
        {"an empty object", {"jwks_invalid"}, [](const Json&, const Json&) { return text("{}"); }},
        {"an empty set",
         {"jwks_invalid", "key_not_registered"},
         [](const Json&, const Json&) { return text(setOf({})); }},
        {"one key without a set", {"jwks_invalid"}, [](const Json& own, const Json&) { return text(own.dump()); }},
        {"PEM in place of a set",
         {"jwks_invalid"},
         [](const Json&, const Json&) { return text("-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n"); }},
        {"cut JSON", {"jwks_invalid"}, [](const Json& own, const Json&) { return text(setOf({own}).substr(0, 100)); }},
        {"the key under another name",
         {"kid_unknown"},
         [](const Json& own, const Json&) { return text(setOf({named(own, "k2")})); }},
        {"another key under its name",
         {"public_key_mismatch"},
         [](const Json&, const Json& other) { return text(setOf({named(other, "k1")})); }},
        {"another key under another name",
         {"public_key_mismatch", "kid_unknown"},
         [](const Json&, const Json& other) { return text(setOf({named(other, "k2")})); }},
        {"two keys of one name",
         {"kid_duplicate"},
         [](const Json& own, const Json& other) {
             return text(setOf({named(other, "k1"), own}));
         }},
        {"a key for encrypting",
         {"jwks_invalid"},
         [](const Json& own, const Json&) {
             Json key = own;
             key["use"] = "enc";
             return text(setOf({key}));
         }},
        {"rotated, the new key under its old name", {"key_stale", "key_not_propagated"}, good, false, "k1"},
        {"rotated, the new key under a new name", {"key_stale", "key_not_propagated"}, good, false, "k0"},
    };
}

} // namespace

class TestServerSide : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void keyUrls_data();
    void keyUrls();
    void figures();

  private:
    ad::keys::ReadKey m_key, m_other;
    std::map<std::string, Score> m_scores;
};

void TestServerSide::initTestCase() {
    m_key.key = ad::keys::generate("rsa2048").value();
    m_other.key = ad::keys::generate("rsa2048").value();
}

void TestServerSide::answers_data() {
    QTest::addColumn<int>("row");
    const auto rows = recordedAnswers();
    QVERIFY(rows.size() > 90);
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].at("name").get<std::string>().c_str()) << static_cast<int>(i);
}

void TestServerSide::answers() {
    QFETCH(int, row);
    static const auto rows = recordedAnswers();
    const ordered_json& recorded = rows[static_cast<std::size_t>(row)];
    ad::attempt::Credentials credentials;
    credentials.tokenEndpoint = endpoint;
    credentials.clientId = clientId;
    credentials.scope = "system/Patient.rs";
    credentials.kid = "k1";
    credentials.alg = "RS384";
    auto prepared = ad::attempt::prepare(credentials, m_key, {}, now, ad::systemRandom).value();
    if (recorded.contains("request"))
        change(prepared.request, recorded["request"]);
    ordered_json document{{"response", recorded.at("response")}};
    document["response"]["received_at"] = "2026-11-23T10:00:00Z";
    auto file = ad::diagnosis::readCase(document.dump()).value();
    const auto response = *file.response;
    file.now = now;
    file.tokenEndpoint = endpoint;
    file.clientId = clientId;
    file.scope = credentials.scope;
    file.answers.keyRegisteredAt = now - 30LL * 86400;
    file.registered.jwks = ordered_json{{"keys", ordered_json::array({m_key.key.publicJwk("k1")})}};
    ad::attempt::record(file, prepared, response);
    const auto causes = recorded.at("causes").get<std::vector<std::string>>();
    const std::string name = recorded.at("name");
    const std::string said = std::to_string(response.status) + ' ' + response.body.value_or("");
    m_scores["answers, all told"].count(name, ad::diagnosis::diagnose(file, now), causes, said);
    m_scores["answers, pasted"].count(name + " (pasted)", ad::diagnosis::diagnose(pasted(file), now), causes, said);
}

void TestServerSide::keyUrls_data() {
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("fault");
    const auto faults = keyFaults();
    for (const std::string& name : ad::practice::mannerNames()) {
        if (name == "microsoft-entra")
            continue; // it takes certificates, and fetches nothing
        for (std::size_t i = 0; i < faults.size(); ++i)
            QTest::addRow("%s: %s", name.c_str(), faults[i].name)
                << QString::fromStdString(name) << static_cast<int>(i);
    }
}

void TestServerSide::keyUrls() {
    QFETCH(QString, server);
    QFETCH(int, fault);
    static const auto faults = keyFaults();
    const KeyFault& injected = faults[static_cast<std::size_t>(fault)];
    const auto manner = *ad::practice::mannerFromName(server.toStdString());
    KeyHost host;
    const ordered_json own = m_key.key.publicJwk("k1"), other = m_other.key.publicJwk("k0");
    host.setAnswer(injected.host(own, other));
    ad::practice::Options options;
    options.manner = manner;
    options.clock = [] { return nowMs; };
    ad::practice::Server practice(options);
    QVERIFY(practice.start().has_value());
    ad::practice::Registration registration;
    registration.clientId = clientId;
    if (manner == Manner::Hydra)
        registration.algorithms = {"RS384"};
    const std::string url = injected.unreachable ? "http://127.0.0.1:1/jwks.json" : host.url();
    if (injected.staleKid)
        registration.jwks = setOf({named(other, injected.staleKid)});
    else
        registration.jwksUrl = url;
    practice.registerClient(registration);

    ad::attempt::Credentials credentials;
    credentials.vendor = server == QLatin1String("smart") ? "generic" : server.toStdString();
    credentials.tokenEndpoint = practice.tokenEndpoint();
    credentials.clientId = clientId;
    credentials.scope = "system/Patient.rs";
    credentials.kid = "k1";
    credentials.alg = "RS384";
    auto prepared = ad::attempt::prepare(credentials, m_key, {}, now, ad::systemRandom).value();
    if (manner == Manner::Spring && prepared.request.body.find("&client_id=") == std::string::npos)
        prepared.request.body += std::string("&client_id=") + clientId;
    ad::net::Client client({}, [] { return nowMs; });
    ad::diagnosis::CaseFile file;
    file.now = now;
    file.vendor = credentials.vendor;
    file.environment = "sandbox";
    file.tokenEndpoint = credentials.tokenEndpoint;
    file.clientId = clientId;
    file.scope = credentials.scope;
    file.registered.jwksUrl = url;
    file.answers.keyRegisteredAt = now - (injected.staleKid ? 1200 : 30LL * 86400);
    file.answers.registeredEnvironment = "sandbox";
    ad::attempt::record(file, prepared, client.run(ad::attempt::toNet(prepared.request, true)));
    file.jwksFetch = ad::attempt::toCaseFetch(client.run(ad::attempt::jwksRequest(url)));
    const auto judgement = practice.judgements().back();
    const auto whole = ad::diagnosis::diagnose(file, now);
    const std::string said = judgement.code + " (" + judgement.reason + ") " + file.response->body.value_or("");
    if (judgement.code.empty()) {
        QVERIFY2(whole.causes.empty(), said.c_str());
        return;
    }
    const std::string name = QTest::currentDataTag();
    const bool bare = manner == Manner::Epic || manner == Manner::Spring;
    // A server that says nothing leaves what only it can see among several.
    const bool hidden = bare && (injected.staleKid || injected.causes.front() == "jwks_unreachable");
    m_scores[hidden ? "key URLs, hidden" : "key URLs, all told"].count(name, whole, injected.causes, said);
}

void TestServerSide::figures() {
    struct Floor {
        const char* what;
        int first, amongThree; ///< in a hundred
    };
    constexpr Floor floors[] = {
        {"answers, all told", 99, 100}, {"answers, pasted", 98, 100}, {"key URLs, all told", 96, 98}};
    for (const Floor& floor : floors) {
        const Score& s = m_scores[floor.what];
        QVERIFY2(s.asked > 90 && s.first * 100 >= s.asked * floor.first &&
                     s.amongThree * 100 >= s.asked * floor.amongThree,
                 floor.what);
    }
    for (const auto& [what, s] : m_scores)
        qInfo("%-20s %3d asked, first %3d (%.1f %%), among three %3d (%.1f %%)", what.c_str(), s.asked, s.first,
              100.0 * s.first / s.asked, s.amongThree, 100.0 * s.amongThree / s.asked);
}

QTEST_GUILESS_MAIN(TestServerSide)
#include "tst_server_side.moc"
