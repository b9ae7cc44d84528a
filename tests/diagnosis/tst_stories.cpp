// The stories that the product exists for, from case file to verdict.
#include "base/json.h"
#include "base/time.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/listed.h"
#include "diagnosis/weights.h"
#include "jose/signature.h"
#include "keys/certificate.h"
#include "keys/key.h"
#include "smart/assertion.h"

#include <QTest>
#include <cmath>
#include <set>

using namespace ad;
using namespace ad::diagnosis;

namespace {

constexpr std::int64_t now = 1795428000; // 2026-11-23T10:00:00Z
constexpr const char* endpoint = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
constexpr const char* client = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";

const keys::Key& key() {
    static const keys::Key k = *keys::generate("rsa2048");
    return k;
}

/// An Epic sandbox app with everything right, refused with invalid_client and description null.
CaseFile epicCase() {
    smart::AssertionSpec spec;
    spec.clientId = client;
    spec.audience = endpoint;
    spec.alg = "RS384";
    CaseFile file;
    file.now = now;
    file.vendor = "epic";
    file.environment = "sandbox";
    file.fhirBaseUrl = "https://fhir.epic.com/interconnect-fhir-oauth/api/FHIR/R4";
    file.tokenEndpoint = endpoint;
    file.clientId = client;
    file.assertion = *smart::makeAssertion(spec, key(), now - 2, [](std::size_t n) { return std::string(n, 'j'); });
    CaseResponse response;
    response.receivedAt = now;
    response.status = 400;
    response.headers = {{"date", "Mon, 23 Nov 2026 10:00:00 GMT"}, {"content-type", "application/json"}};
    response.body = R"({"error":"invalid_client","error_description":null})";
    file.response = response;
    return file;
}

const RankedCause* find(const Diagnosis& d, std::string_view cause) {
    for (const RankedCause& c : d.causes)
        if (c.cause == cause)
            return &c;
    return nullptr;
}

} // namespace

class TestStories : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void waiting_data();
    void waiting();
    void waitingSaysUntilWhen();
    void unknownAgeAsks();
    void wrongEnvironmentIsProved();
    void proofGoesFirst();
    void serverWordsGoFirst();
    void grantedAccusesNobody();
    void grantedKeepsWarnings();
    void grantedWaitsForNothing();
    void notSentAccusesNobody();
    void authenticationPassed();
    void network_data();
    void network();
    void anotherKeyIsRegistered();
    void evidenceTable_data();
    void evidenceTable();
    void questionsByWhatTheyChange();
    void staleTokenIsNotCertain();
    void wordsWinOverALocalFault();
    void sameBytesEachTime();
    void everyCheckIsThereOnce();
    void pipelineIsWhole();
    void pipelineStates();
    void pipelineNamesWhatDidNotPass();
    void answersAlone();
};

void TestStories::waiting_data() {
    QTest::addColumn<QString>("environment");
    QTest::addColumn<qlonglong>("age");
    QTest::addColumn<bool>("first");
    QTest::addColumn<QString>("likelihood");
    QTest::newRow("sandbox, 18 minutes") << "sandbox" << 18 * 60LL << true << "very_likely";
    QTest::newRow("sandbox, 5 hours") << "sandbox" << 5 * 3600LL << true << "likely";
    QTest::newRow("sandbox, 30 hours") << "sandbox" << 30 * 3600LL << false << "possible";
    QTest::newRow("sandbox, 5 days") << "sandbox" << 5 * 86400LL << false << "unlikely";
    QTest::newRow("customer, 5 hours") << "production" << 5 * 3600LL << true << "very_likely";
    QTest::newRow("customer, 14 hours") << "production" << 14 * 3600LL << true << "likely";
    QTest::newRow("customer, 3 weeks") << "production" << 21 * 86400LL << false << "unlikely";
}

void TestStories::waiting() {
    QFETCH(QString, environment);
    QFETCH(qlonglong, age);
    QFETCH(bool, first);
    QFETCH(QString, likelihood);
    CaseFile file = epicCase();
    file.environment = environment.toStdString();
    file.answers.keyRegisteredAt = now - age;
    const Diagnosis d = diagnose(file, 0);
    QCOMPARE(d.outcome, Outcome::Rejected);
    const RankedCause* waitingCause = find(d, "key_not_propagated");
    QVERIFY2(waitingCause, qPrintable(test::listed(d)));
    QVERIFY2((waitingCause == &d.causes.front()) == first, qPrintable(test::listed(d)));
    QVERIFY2(text(std::string(likelihoodName(waitingCause->likelihood))) == likelihood, qPrintable(test::listed(d)));
    QCOMPARE(waitingCause->settle.how, std::string("wait"));
    for (const Finding& f : d.findings)
        QVERIFY2(f.verdict != Verdict::Fail, qPrintable(test::listed(d)));
}

void TestStories::waitingSaysUntilWhen() {
    CaseFile file = epicCase();
    file.answers.keyRegisteredAt = now - 18 * 60;
    const Diagnosis d = diagnose(file, 0);
    QVERIFY2(d.summary.startsWith(
                 QLatin1String("Nothing is wrong with this token. Epic most likely does not use the new key yet.")),
             qPrintable(test::listed(d)));
    QVERIFY2(d.detail.contains(QLatin1String("2026-11-23 10:12 UTC")), qPrintable(d.detail));
    QVERIFY2(d.detail.contains(QLatin1String("What would change this")), qPrintable(d.detail));
}

void TestStories::unknownAgeAsks() {
    const Diagnosis d = diagnose(epicCase(), 0);
    QVERIFY2(d.causes.front().cause == "key_not_propagated" && d.causes.front().likelihood == Likelihood::Likely,
             qPrintable(test::listed(d)));
    QVERIFY2(d.detail.contains(QLatin1String("Say when the key was saved")), qPrintable(d.detail));
    std::vector<std::string> asked;
    for (const Finding& f : d.findings)
        if (f.question)
            asked.push_back(f.question->member);
    QVERIFY(std::find(asked.begin(), asked.end(), "key_registered_at") != asked.end());
    QVERIFY(std::find(asked.begin(), asked.end(), "registered_environment") != asked.end());
}

void TestStories::wrongEnvironmentIsProved() {
    CaseFile file = epicCase();
    file.answers.registeredEnvironment = "production";
    const Diagnosis d = diagnose(file, 0);
    QVERIFY2(d.causes.front().cause == "client_id_wrong_environment" &&
                 d.causes.front().likelihood == Likelihood::Certain,
             qPrintable(test::listed(d)));
}

void TestStories::proofGoesFirst() {
    CaseFile file = epicCase();
    file.answers.keyRegisteredAt = now - 60;
    smart::AssertionSpec spec;
    spec.clientId = client;
    spec.audience = file.fhirBaseUrl;
    spec.alg = "RS384";
    file.assertion = *smart::makeAssertion(spec, key(), now - 2, systemRandom);
    const Diagnosis d = diagnose(file, 0);
    QVERIFY2(d.causes.front().cause == "aud_mismatch" && d.causes.front().likelihood == Likelihood::Certain,
             qPrintable(test::listed(d)));
    QCOMPARE(d.summary, QStringLiteral("aud is the FHIR base, not the token endpoint."));
    const RankedCause* waitingCause = find(d, "key_not_propagated");
    QVERIFY(!waitingCause || waitingCause->score < d.causes.front().score);
}

void TestStories::serverWordsGoFirst() {
    CaseFile file = epicCase();
    file.vendor = "keycloak";
    file.tokenEndpoint = "https://id.example.com/realms/r/protocol/openid-connect/token";
    file.fhirBaseUrl.clear();
    smart::AssertionSpec spec;
    spec.clientId = client;
    spec.audience = file.tokenEndpoint;
    spec.alg = "RS384";
    file.assertion = *smart::makeAssertion(spec, key(), now - 2, systemRandom);
    file.response.edit().body = R"({"error":"invalid_client","error_description":"Token reuse detected"})";
    const Diagnosis d = diagnose(file, 0);
    QVERIFY2(d.causes.front().cause == "jti_reused" && d.causes.front().likelihood == Likelihood::Certain,
             qPrintable(test::listed(d)));
}

void TestStories::grantedAccusesNobody() {
    CaseFile file = epicCase();
    file.response.edit().status = 200;
    file.response.edit().body = R"({"access_token":"x","token_type":"bearer","expires_in":3600})";
    const Diagnosis d = diagnose(file, 0);
    QCOMPARE(d.outcome, Outcome::Granted);
    QVERIFY2(d.causes.empty(), qPrintable(test::listed(d)));
    QVERIFY(!d.hasProblems());
    for (const PipelineStep& p : d.pipeline)
        QCOMPARE(p.state, StepState::Proved);
}

void TestStories::grantedKeepsWarnings() {
    CaseFile file = epicCase();
    file.response.edit().status = 200;
    file.response.edit().body = R"({"access_token":"x","token_type":"bearer"})";
    file.tokenEndpoint = "https://fhir.epic.com/other/oauth2/token";
    const Diagnosis d = diagnose(file, 0);
    QVERIFY(d.causes.empty());
    QVERIFY(!d.hasProblems());
    QVERIFY(std::any_of(d.findings.begin(), d.findings.end(), [](const Finding& f) {
        return f.check == "aud-is-token-endpoint" && f.verdict == Verdict::Warn;
    }));
}

void TestStories::grantedWaitsForNothing() {
    CaseFile file = epicCase();
    file.answers.keyRegisteredAt = *file.response->receivedAt - 1800;
    const auto waits = [](const Finding& f) { return f.check == "registration-is-live" && f.verdict == Verdict::Warn; };
    const Diagnosis before = diagnose(file, 0);
    QVERIFY(std::any_of(before.findings.begin(), before.findings.end(), waits));
    file.response.edit().status = 200;
    file.response.edit().body = R"({"access_token":"x","token_type":"bearer"})";
    const Diagnosis d = diagnose(file, 0);
    QVERIFY(std::none_of(d.findings.begin(), d.findings.end(), waits));
}

void TestStories::notSentAccusesNobody() {
    CaseFile file = epicCase();
    file.response.reset();
    const Diagnosis d = diagnose(file, 0);
    QCOMPARE(d.outcome, Outcome::NotSent);
    QVERIFY2(d.causes.empty(), qPrintable(test::listed(d)));
    QVERIFY(!d.hasProblems());
}

void TestStories::authenticationPassed() {
    CaseFile file = epicCase();
    file.response.edit().body = R"({"error":"invalid_scope","error_description":null})";
    file.scope = "system/Patient.rs";
    const Diagnosis d = diagnose(file, 0);
    QVERIFY2(d.causes.front().cause == "scope_invalid", qPrintable(test::listed(d)));
    QVERIFY(!find(d, "key_not_propagated"));
    for (const PipelineStep& p : d.pipeline)
        if (p.step == Step::VerifySignature)
            QCOMPARE(p.state, StepState::Proved);
}

void TestStories::network_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("cause");
    QTest::newRow("dns") << "dns"
                         << "dns_failure";
    QTest::newRow("connect") << "connect"
                             << "connect_failure";
    QTest::newRow("closed") << "closed"
                            << "connect_failure";
    QTest::newRow("tls") << "tls"
                         << "tls_failure";
    QTest::newRow("timeout") << "timeout"
                             << "timeout";
    QTest::newRow("proxy") << "proxy"
                           << "proxy_interference";
}

void TestStories::network() {
    QFETCH(QString, kind);
    QFETCH(QString, cause);
    CaseFile file = epicCase();
    CaseResponse response;
    response.networkError = CaseNetworkError{kind.toStdString(), "it failed"};
    file.response = response;
    const Diagnosis d = diagnose(file, 0);
    QCOMPARE(d.outcome, Outcome::NoAnswer);
    QVERIFY2(!d.causes.empty() && text(d.causes.front().cause) == cause &&
                 d.causes.front().likelihood == Likelihood::Certain,
             qPrintable(test::listed(d)));
    QVERIFY(d.hasProblems());
    QCOMPARE(d.pipeline.front().state, StepState::Broken);
}

void TestStories::anotherKeyIsRegistered() {
    const auto other = keys::generate("rsa2048");
    QVERIFY(other.has_value());
    CaseFile file = epicCase();
    file.registered.publicKeyPem = other->spkiPem();
    file.key.pem = std::string(key().pkcs8Pem().view());
    Diagnosis d = diagnose(file, 0);
    QVERIFY2(d.causes.front().cause == "public_key_mismatch" && d.causes.front().likelihood == Likelihood::Certain,
             qPrintable(test::listed(d)));
    file.registered.publicKeyPem.clear();
    const auto certificate = keys::selfSigned(key(), QStringLiteral("test"), now - 3600, 365);
    QVERIFY(certificate.has_value());
    file.registered.certificatePem = certificate->pem();
    d = diagnose(file, 0);
    QVERIFY2(!find(d, "public_key_mismatch") || find(d, "public_key_mismatch")->likelihood == Likelihood::Unlikely,
             qPrintable(test::listed(d)));
    // An uploaded key, in 2026: the end of uploaded keys comes first, waiting second.
    QVERIFY2(d.causes.front().cause == "static_key_not_accepted", qPrintable(test::listed(d)));
    QVERIFY2(d.causes.at(1).cause == "key_not_propagated", qPrintable(test::listed(d)));
    // Saved within the hour: the page took it, and it is not live yet.
    file.answers.keyRegisteredAt = file.answers.appCreatedAt = now - 49 * 60;
    d = diagnose(file, 0);
    QVERIFY2(d.causes.front().cause == "key_not_propagated", qPrintable(test::listed(d)));
    QVERIFY2(d.summary.startsWith(QLatin1String("Nothing is wrong with this token")), qPrintable(d.summary));
    QVERIFY2(d.detail.contains(QLatin1String("give it until")), qPrintable(d.detail));
}

void TestStories::evidenceTable_data() {
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("registered");
    QTest::addColumn<qlonglong>("age");
    QTest::addColumn<QString>("first");
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("then");
    // What is known of a bare answer of Epic, and what leads then. The shares are judgement from reading public
    // threads, so they hold within a few hundredths.
    QTest::newRow("nothing") << ""
                             << "" << -1LL << "key_not_propagated" << 0.35
                             << "client_id_wrong_environment,public_key_mismatch";
    QTest::newRow("inside the window") << "sandbox"
                                       << "" << 600LL << "key_not_propagated" << 0.7
                                       << "client_id_wrong_environment,public_key_mismatch";
    QTest::newRow("inside the customer's window")
        << "production"
        << "" << 7200LL << "key_not_propagated" << 0.7 << "client_id_wrong_environment";
    QTest::newRow("same day") << "sandbox"
                              << "" << 6 * 3600LL << "key_not_propagated" << 0.45 << "client_id_wrong_environment";
    QTest::newRow("older than two days") << "sandbox"
                                         << "" << 9 * 86400LL << "client_id_wrong_environment" << 0.25
                                         << "public_key_mismatch";
    QTest::newRow("customer, key URL, older than the window")
        << "production"
        << "url" << 3 * 86400LL << "jwks_unreachable" << 0.5 << "client_id_wrong_environment";
    QTest::newRow("uploaded, 2026") << "sandbox"
                                    << "certificate" << -1LL << "static_key_not_accepted" << 0.4
                                    << "key_not_propagated";
}

void TestStories::evidenceTable() {
    QFETCH(QString, environment);
    QFETCH(QString, registered);
    QFETCH(qlonglong, age);
    QFETCH(QString, first);
    QFETCH(double, share);
    QFETCH(QString, then);
    CaseFile file = epicCase();
    file.environment = environment.toStdString();
    if (environment != QLatin1String("sandbox")) {
        file.tokenEndpoint.clear();
        file.fhirBaseUrl.clear();
    }
    if (age >= 0)
        file.answers.keyRegisteredAt = now - age;
    if (registered == QLatin1String("url"))
        file.registered.jwksUrl = "https://keys.example.org/jwks.json";
    if (registered == QLatin1String("certificate"))
        file.registered.certificatePem = keys::selfSigned(key(), QStringLiteral("test"), now - 3600, 365)->pem();
    const Diagnosis d = diagnose(file, 0);
    QVERIFY2(text(d.causes.front().cause) == first, qPrintable(test::listed(d)));
    QVERIFY2(std::abs(d.causes.front().score - share) < 0.12, qPrintable(test::listed(d)));
    const QStringList causes = then.split(QLatin1Char(','));
    for (const QString& cause : causes) {
        const auto place = std::find_if(d.causes.begin(), d.causes.end(),
                                        [&](const RankedCause& c) { return text(c.cause) == cause; });
        QVERIFY2(place != d.causes.end() && place - d.causes.begin() <= 3,
                 qPrintable(cause + QLatin1Char('\n') + test::listed(d)));
    }
}

void TestStories::questionsByWhatTheyChange() {
    const Diagnosis d = diagnose(epicCase(), 0);
    QVERIFY2(d.questions.size() >= 2, qPrintable(test::listed(d)));
    // The age of the registration is the one question that decides the bare answer.
    QCOMPARE(d.questions.front().question.member, std::string("key_registered_at"));
    for (std::size_t i = 1; i < d.questions.size(); ++i)
        QVERIFY(d.questions[i - 1].change >= d.questions[i].change);
    // Which key it is, and how it is registered, only the person knows.
    const auto asks = [](const Diagnosis& one, const char* member) {
        return std::any_of(one.questions.begin(), one.questions.end(),
                           [&](const OpenQuestion& q) { return q.question.member == member; });
    };
    QVERIFY2(asks(d, "registered_key") && asks(d, "key_registration"), qPrintable(test::listed(d)));
    CaseFile known = epicCase();
    known.registered.publicKeyPem = key().spkiPem();
    const Diagnosis compared = diagnose(known, 0);
    QVERIFY2(!asks(compared, "registered_key") && !asks(compared, "key_registration"),
             qPrintable(test::listed(compared)));
    CaseFile scope = epicCase();
    scope.response.edit().body = R"({"error":"invalid_scope"})";
    QVERIFY(!asks(diagnose(scope, 0), "registered_key"));
    CaseFile answered = epicCase();
    answered.answers.keyRegisteredAt = now - 600;
    const Diagnosis after = diagnose(answered, 0);
    QVERIFY(std::none_of(after.questions.begin(), after.questions.end(),
                         [](const OpenQuestion& q) { return q.question.member == "key_registered_at"; }));
    QVERIFY(after.causes.front().score > d.causes.front().score);
    QVERIFY(diagnose(CaseFile{}, now).questions.empty());
}

void TestStories::staleTokenIsNotCertain() {
    // Pasted for inspection months later, with an answer whose time nobody noted.
    CaseFile file = epicCase();
    file.now = now + 90 * 86400;
    file.response.edit().receivedAt.reset();
    file.response.edit().headers.clear();
    const Diagnosis d = diagnose(file, 0);
    for (const RankedCause& c : d.causes)
        QVERIFY2(c.likelihood != Likelihood::Certain, qPrintable(test::listed(d)));
    QVERIFY2(d.causes.front().cause == "key_not_propagated", qPrintable(test::listed(d)));
    for (const Finding& f : d.findings)
        QVERIFY2(f.verdict != Verdict::Fail, qPrintable(test::listed(d)));
}

void TestStories::wordsWinOverALocalFault() {
    // An hour ahead would be too far by the standard; the server complains of something else.
    CaseFile file = epicCase();
    file.vendor.clear();
    file.fhirBaseUrl = "https://ehr.example.com/fhir";
    file.tokenEndpoint = "https://ehr.example.com/oauth2/token";
    smart::AssertionSpec spec;
    spec.clientId = client;
    spec.audience = file.tokenEndpoint;
    spec.alg = "RS384";
    spec.kid = "k";
    spec.lifetime = 3600;
    file.assertion = *smart::makeAssertion(spec, key(), now - 2, systemRandom);
    file.response.edit().body = R"({"error":"invalid_client","error_description":"Client is disabled"})";
    const Diagnosis d = diagnose(file, 0);
    QVERIFY2(d.causes.front().cause == "app_not_ready", qPrintable(test::listed(d)));
    const RankedCause* beside = find(d, "exp_too_far");
    QVERIFY2(beside && beside->likelihood != Likelihood::Certain, qPrintable(test::listed(d)));
}

void TestStories::sameBytesEachTime() {
    const CaseFile file = epicCase();
    const std::string first = json::write(toJson(diagnose(file, 1)));
    QCOMPARE(json::write(toJson(diagnose(file, 2000000000))), first);
    const auto again = readCase(json::write(toJson(file)));
    QVERIFY(again.has_value());
    QCOMPARE(json::write(toJson(diagnose(*again, 5))), first);
}

void TestStories::everyCheckIsThereOnce() {
    const Diagnosis d = diagnose(CaseFile{}, now);
    std::set<std::string> ids;
    for (const Finding& f : d.findings)
        QVERIFY2(ids.insert(f.check).second, f.check.c_str());
    QVERIFY(ids.size() > 40);
    QVERIFY(d.causes.empty());
}

void TestStories::pipelineIsWhole() {
    const Diagnosis d = diagnose(epicCase(), 0);
    const std::vector<std::string> expected{"reach_server", "read_request",     "identify_client",
                                            "find_key",     "verify_signature", "check_claims",
                                            "check_replay", "authorize",        "grant"};
    std::vector<std::string> steps;
    for (const PipelineStep& p : d.pipeline)
        steps.emplace_back(stepName(p.step));
    QCOMPARE(steps, expected);
    QCOMPARE(d.pipeline[0].state, StepState::Proved);
    QCOMPARE(d.pipeline[1].state, StepState::Proved);
    QCOMPARE(d.pipeline[5].state, StepState::Consistent);
    QCOMPARE(d.pipeline[8].state, StepState::Unknown);
}

void TestStories::pipelineNamesWhatDidNotPass() {
    const auto why = [](const CaseFile& file, Step step) {
        for (const PipelineStep& p : diagnose(file, now).pipeline)
            if (p.step == step)
                return p.why;
        return QString();
    };
    CaseFile open = epicCase();
    open.response.reset();
    const QString claims = why(open, Step::CheckClaims);
    QVERIFY2(claims.contains(QLatin1String("checks passed. Not known: The two clocks agree.")), qPrintable(claims));
    // What is worth a look is no pass: it is counted, and named as such.
    smart::AssertionSpec spec;
    spec.clientId = client;
    spec.audience = open.tokenEndpoint;
    spec.alg = "RS384";
    spec.lifetime = 300;
    open.assertion = *smart::makeAssertion(spec, key(), now, systemRandom);
    const QString edge = why(open, Step::CheckClaims);
    QVERIFY2(edge.contains(QLatin1String("Worth a look: exp is within the limit.")), qPrintable(edge));
    // Many are not told one by one.
    CaseFile alone = epicCase();
    alone.request.reset();
    alone.response.reset();
    const QString form = why(alone, Step::ReadRequest);
    QVERIFY2(form.count(QLatin1Char(';')) == 3 && form.endsWith(QLatin1String("more.")), qPrintable(form));
}

void TestStories::pipelineStates() {
    const auto state = [](const Diagnosis& d, Step step) {
        for (const PipelineStep& p : d.pipeline)
            if (p.step == step)
                return p.state;
        return StepState::Unknown;
    };
    // An answer with a text breaks the step that it names, and proves what every order has before it.
    CaseFile named = epicCase();
    named.vendor = "okta";
    named.response.edit().body =
        R"({"error":"invalid_client","error_description":"The client_assertion signature is invalid."})";
    Diagnosis d = diagnose(named, 0);
    QCOMPARE(state(d, Step::IdentifyClient), StepState::Proved);
    QCOMPARE(state(d, Step::VerifySignature), StepState::Broken);
    // Nothing was sent, no answer came, a page of somebody else.
    CaseFile open = epicCase();
    open.response.reset();
    QCOMPARE(state(diagnose(open, 0), Step::Grant), StepState::Unknown);
    CaseFile silent = epicCase();
    silent.response = CaseResponse{};
    silent.response.edit().networkError = CaseNetworkError{"timeout", "no answer"};
    QCOMPARE(state(diagnose(silent, 0), Step::ReachServer), StepState::Broken);
    CaseFile page = epicCase();
    page.response.edit().status = 403;
    page.response.edit().body = "<html><title>Blocked</title></html>";
    QCOMPARE(state(diagnose(page, 0), Step::ReachServer), StepState::Broken);
    // A probe that is answered otherwise proves what it did not change.
    CaseFile probed = epicCase();
    CaseProbe probe;
    probe.kind = "wrong_aud";
    probe.response.edit().status = 401;
    probe.response.edit().body = R"({"error":"invalid_client","error_description":"aud"})";
    probed.probes.push_back(probe);
    d = diagnose(probed, 0);
    QCOMPARE(state(d, Step::VerifySignature), StepState::Proved);
    QCOMPARE(state(d, Step::Grant), StepState::Unknown);
}

void TestStories::answersAlone() {
    // Somebody has nothing but the answer: it says so, and guesses no fault of a token that nobody has seen.
    CaseFile file;
    file.vendor = "epic";
    file.now = now;
    CaseResponse response;
    response.status = 400;
    response.body = R"({"error":"invalid_client","error_description":null})";
    file.response = response;
    const Diagnosis d = diagnose(file, 0);
    QCOMPARE(d.outcome, Outcome::Rejected);
    QVERIFY2(d.causes.front().cause == "key_not_propagated", qPrintable(test::listed(d)));
    QVERIFY2(!d.summary.contains(QLatin1String("Nothing is wrong with this token")), qPrintable(d.summary));
    for (const RankedCause& c : d.causes)
        QVERIFY(c.likelihood != Likelihood::Certain);
}

QTEST_APPLESS_MAIN(TestStories)
#include "tst_stories.moc"
