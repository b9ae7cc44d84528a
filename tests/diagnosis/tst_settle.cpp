// What would settle it: facts before requests, a probe where it tells two of the first causes apart, and for waiting
// the fact or the moment that decides.
#include "diagnosis/diagnosis.h"
#include "diagnosis/facts.h"
#include "diagnosis/probe_kinds.h"
#include "diagnosis/settle.h"
#include "keys/key.h"
#include "smart/assertion.h"

#include <QTest>

using namespace ad;
using namespace ad::diagnosis;

namespace {

constexpr std::int64_t now = 1795428000; // 2026-11-23T10:00:00Z
constexpr const char* client = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55";
constexpr const char* endpoint = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";

CaseFile refused() {
    static const keys::Key key = *keys::generate("rsa2048");
    smart::AssertionSpec spec;
    spec.clientId = client;
    spec.audience = endpoint;
    spec.alg = "RS384";
    CaseFile file;
    file.now = now;
    file.vendor = "epic";
    file.environment = "sandbox";
    file.tokenEndpoint = endpoint;
    file.clientId = client;
    file.assertion = *smart::makeAssertion(spec, key, now - 2, [](std::size_t n) { return std::string(n, 'j'); });
    CaseResponse response;
    response.receivedAt = now;
    response.status = 400;
    response.body = R"({"error":"invalid_client","error_description":null})";
    file.response = response;
    return file;
}

RankedCause cause(const char* id, Likelihood likelihood = Likelihood::Possible) {
    RankedCause c;
    c.cause = id;
    c.likelihood = likelihood;
    c.title = QString::fromLatin1(id);
    return c;
}

/// How the first of these causes is settled in this case.
Settle first(const CaseFile& file, const std::vector<RankedCause>& ranked) {
    const Facts facts = deriveFacts(file, now);
    return settleFor(ranked.front(), ranked, facts);
}

} // namespace

class TestSettle : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyProbeIsOffered_data();
    void everyProbeIsOffered();
    void noProbeWithoutNeed();
    void waitingNamesWhatDecides();
};

void TestSettle::everyProbeIsOffered_data() {
    QTest::addColumn<QString>("id");
    for (const CauseInfo& info : allCauses())
        if (!probe::kindFor(info.id).empty() && info.id != "key_not_propagated")
            QTest::newRow(std::string(info.id).c_str()) << text(std::string(info.id));
}

void TestSettle::everyProbeIsOffered() {
    QFETCH(QString, id);
    CaseFile file = refused();
    // All that costs no request is given.
    file.answers.registeredEnvironment = "sandbox";
    file.answers.appAudience = "backend";
    file.answers.customerActivated = true;
    static const keys::Key registered = *keys::generate("rsa2048");
    file.registered.publicKeyPem = registered.spkiPem();
    file.jwksFetch = CaseFetch();
    const Settle s = first(file, {cause(utf8(id).c_str()), cause("server_error")});
    QCOMPARE(s.how, std::string("probe"));
    QVERIFY2(s.text.contains(QLatin1String("server_error")), qPrintable(s.text));
}

void TestSettle::noProbeWithoutNeed() {
    const CaseFile file = refused();
    // Nothing to tell it from; proved; sent already; no answer to compare with.
    QCOMPARE(first(file, {cause("aud_mismatch")}).how, std::string("compare"));
    QCOMPARE(first(file, {cause("aud_mismatch", Likelihood::Certain), cause("server_error")}).how,
             std::string("compare"));
    CaseFile sent = file;
    sent.probes.push_back({std::string(probe::wrongAud), *file.response});
    QCOMPARE(first(sent, {cause("aud_mismatch"), cause("server_error")}).how, std::string("compare"));
    CaseFile silent = file;
    silent.response.reset();
    QCOMPARE(first(silent, {cause("aud_mismatch"), cause("server_error")}).how, std::string("compare"));
    // A fact that is missing comes first.
    QCOMPARE(first(file, {cause("client_id_wrong_environment"), cause("aud_mismatch")}).how, std::string("ask"));
    QCOMPARE(first(file, {cause("public_key_mismatch"), cause("aud_mismatch")}).how, std::string("compare"));
    // Nothing can be fetched whose address nobody told.
    QCOMPARE(first(file, {cause("jwks_unreachable"), cause("aud_mismatch")}).how, std::string("compare"));
    CaseFile published = file;
    published.registered.jwksUrl = "https://example.org/jwks.json";
    QCOMPARE(first(published, {cause("jwks_unreachable"), cause("aud_mismatch")}).how, std::string("fetch"));
}

void TestSettle::waitingNamesWhatDecides() {
    CaseFile file = refused();
    const std::vector<RankedCause> ranked{cause("key_not_propagated"), cause("aud_mismatch")};
    const Settle unknown = first(file, ranked);
    QCOMPARE(unknown.how, std::string("wait"));
    QVERIFY2(unknown.text.contains(QLatin1String("when the key was saved")), qPrintable(unknown.text));
    file.answers.keyRegisteredAt = now - 600;
    const Settle inside = first(file, ranked);
    QVERIFY2(inside.text.contains(QLatin1String("2026-11-23 10:20 UTC")), qPrintable(inside.text));
    QVERIFY2(inside.text.contains(QLatin1String("aud_mismatch")), qPrintable(inside.text));
    file.answers.keyRegisteredAt = now - 3LL * 86400;
    const Settle over = first(file, ranked);
    QVERIFY2(over.text.contains(QLatin1String("Two days are over")), qPrintable(over.text));
}

QTEST_APPLESS_MAIN(TestSettle)
#include "tst_settle.moc"
