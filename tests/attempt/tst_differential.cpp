// The diagnosis against the practice server, which judges by rules of its own: requests with one fault each are really
// sent to every server that is played, and of each recorded answer the fault has to be found; what is right is never
// accused. Each answer is diagnosed twice: with all that a person can tell, and as it is pasted, the request and the
// answer alone. Prints how often the cause was first and among the first three.
#include "attempt/key_host.h"
#include "attempt/scenes.h"

using namespace scenes;

namespace {

enum class Told { All, Pasted };
constexpr std::array<const char*, 2> toldNames{"all told", "pasted"};

struct Score {
    int sent = 0, first = 0, amongThree = 0, hidden = 0, hiddenAmongThree = 0;
};

/// Answers say nothing of the reason: where the request does not either, only the order of likely causes can help.
bool isBare(Manner manner) { return manner == Manner::Epic || manner == Manner::Spring; }

bool isHidden(const Fault& fault, Manner manner, Told told) {
    return isBare(manner) &&
           (fault.seen == Seen::Nowhere || (fault.seen == Seen::Registration && told == Told::Pasted));
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

std::string inWords(const ad::diagnosis::Diagnosis& d) {
    std::string out;
    for (const auto& cause : d.causes)
        out += ' ' + cause.cause + ' ' + std::to_string(cause.score).substr(0, 4);
    return out;
}

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
    void count(const Fault& fault, Manner manner, Told told, const Outcome& out);

    ad::keys::ReadKey m_key, m_other;
    std::vector<Fault> m_faults;
    std::map<Manner, std::unique_ptr<ad::practice::Server>> m_servers;
    std::map<std::pair<Told, Manner>, Score> m_scores;
    KeyHost m_keyHost;
    std::int64_t m_ownMs = nowMs;
    ad::net::Client m_client{{}, [this] { return m_ownMs; }};
};

void TestDifferential::initTestCase() {
    m_key.key = ad::keys::generate("rsa2048").value();
    m_other.key = ad::keys::generate("rsa2048").value();
    for (const auto& group : {claimFaults(), headerFaults(), requestFaults(), clientFaults(), clockFaults()})
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
    s.answers.registeredEnvironment = "sandbox";
    s.answers.keyRegisteredAt = now - 30LL * 86400;
    s.registration.clientId = clientId;
    s.registration.jwks = ordered_json{{"keys", ordered_json::array({m_key.key.publicJwk("k1")})}}.dump();
    s.knownJwks = s.registration.jwks;
    // It keeps no kid of a set that is uploaded: the set is published.
    if (manner == Manner::Epic)
        s.registration.jwksUrl = m_keyHost.url();
    makeRight(s);
    return s;
}

TestDifferential::Outcome TestDifferential::send(Scene& s) {
    ad::practice::Server& server = *m_servers[s.manner];
    if (s.registration.jwksUrl.empty())
        server.registerClient(s.registration);
    server.setPropagationMs(s.propagationMs);
    m_ownMs = nowMs + s.ownClock * 1000;
    const std::int64_t own = now + s.ownClock;
    Outcome out;
    out.file.now = own;
    out.file.vendor = s.credentials.vendor;
    out.file.environment = "sandbox";
    out.file.tokenEndpoint = s.credentials.tokenEndpoint;
    out.file.clientId = s.credentials.clientId;
    out.file.scope = s.credentials.scope;
    out.file.answers = s.answers;
    if (s.registration.jwksUrl.empty()) {
        out.file.registered.jwks = ordered_json::parse(s.knownJwks);
    } else {
        m_keyHost.setAnswer([body = s.registration.jwks](const httplib::Request&, httplib::Response& response) {
            response.set_content(body, "application/json");
        });
        out.file.registered.jwksUrl = s.registration.jwksUrl;
        out.file.jwksFetch = ad::attempt::toCaseFetch(m_client.run(ad::attempt::jwksRequest(s.registration.jwksUrl)));
        server.registerClient([&] {
            ad::practice::Registration published = s.registration;
            published.jwks.clear();
            return published;
        }());
    }
    auto prepared = ad::attempt::prepare(s.credentials, *s.key, {}, own, ad::systemRandom).value();
    if (s.damage) {
        const std::string changed = s.damage(prepared.assertion);
        prepared.request.body = withField(prepared.request.body, "client_assertion", changed);
        prepared.assertion = changed;
    }
    // This one wants the client beside the assertion, and is not always known for what it is.
    if (s.manner == Manner::Spring && prepared.request.body.find("&client_id=") == std::string::npos)
        prepared.request.body += "&client_id=" + s.credentials.clientId;
    if (s.requestEdit)
        s.requestEdit(prepared.request);
    const auto post = [&] { return m_client.run(ad::attempt::toNet(prepared.request, true)); };
    if (s.sentTwice) [[maybe_unused]]
        const auto first = post();
    ad::attempt::record(out.file, prepared, post());
    if (prepared.request.body.find("client_assertion=") == std::string::npos)
        out.file.assertion.reset();
    out.judgement = server.judgements().back();
    out.diagnosis = ad::diagnosis::diagnose(out.file, own);
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
    Outcome out = send(scene);
    count(injected, scene.manner, Told::All, out);
    // What somebody pastes into a forum: the request and the answer.
    ad::diagnosis::CaseFile pasted;
    pasted.now = out.file.now;
    pasted.request = out.file.request;
    pasted.assertion = out.file.assertion;
    pasted.response = out.file.response;
    pasted.response.edit().receivedAt.reset();
    out.file = std::move(pasted);
    out.diagnosis = ad::diagnosis::diagnose(out.file, now);
    count(injected, scene.manner, Told::Pasted, out);
}

void TestDifferential::count(const Fault& injected, Manner manner, Told told, const Outcome& out) {
    const auto& d = out.diagnosis;
    const std::string said = std::string(toldNames[static_cast<std::size_t>(told)]) + "; judged " + out.judgement.code +
                             " (" + out.judgement.reason + "), told HTTP " + std::to_string(out.judgement.status) +
                             ' ' + out.file.response->body.value_or("").substr(0, 300) + "; diagnosed:" + inWords(d);
    if (out.judgement.code.empty()) {
        // This server does not mind: then nothing is accused.
        QVERIFY2(d.outcome == ad::diagnosis::Outcome::Granted && d.causes.empty(), said.c_str());
        return;
    }
    Score& score = m_scores[{told, manner}];
    // Epic's waiting time, and when an answer came, tell some of them apart for whoever knows them.
    const bool alike =
        injected.alike && (told == Told::Pasted || (injected.seen != Seen::Request && manner != Manner::Epic));
    const bool exact = injected.exact && told == Told::All;
    const auto isRight = [&](const std::string& cause) {
        return cause == injected.cause || (!exact && cause == out.judgement.code) || (alike && cause == injected.alike);
    };
    const auto within = [&](std::size_t n) {
        return std::any_of(d.causes.begin(), d.causes.begin() + static_cast<long>(std::min(n, d.causes.size())),
                           [&](const auto& c) { return isRight(c.cause); });
    };
    if (isHidden(injected, manner, told)) {
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
        qInfo("%s: %s; %s", QTest::currentDataTag(), within(3) ? "not first" : "NOT AMONG THREE", said.c_str());
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
        scene.claims()["nbf"] = now - 5;
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

void TestDifferential::figures() {
    std::array<Score, 2> all;
    for (const auto& [who, s] : m_scores) {
        const auto told = static_cast<std::size_t>(who.first);
        qInfo("%-9s %-28s %3d judged, first %3d, among three %3d; hidden %2d, among three %2d", toldNames[told],
              ad::practice::mannerName(who.second).c_str(), s.sent, s.first, s.amongThree, s.hidden,
              s.hiddenAmongThree);
        Score& sum = all[told];
        sum.sent += s.sent, sum.first += s.first, sum.amongThree += s.amongThree;
        sum.hidden += s.hidden, sum.hiddenAmongThree += s.hiddenAmongThree;
    }
    for (std::size_t told = 0; told < all.size(); ++told) {
        const Score& s = all[told];
        qInfo("%-9s %-28s %3d judged, first %3d (%.1f %%), among three %3d (%.1f %%); hidden %2d, among three %2d",
              toldNames[told], "all", s.sent, s.first, 100.0 * s.first / s.sent, s.amongThree,
              100.0 * s.amongThree / s.sent, s.hidden, s.hiddenAmongThree);
        QVERIFY(s.sent > 400);
        // A floor under the figures: a change that makes the diagnosis worse does not pass.
        const int first = told == 0 ? 98 : 97;
        QVERIFY2(s.first * 100 >= s.sent * first, "too few were first");
        QVERIFY2(s.amongThree * 100 >= s.sent * 99, "too few were among the first three");
    }
}

QTEST_GUILESS_MAIN(TestDifferential)
#include "tst_differential.moc"
