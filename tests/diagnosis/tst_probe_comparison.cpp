// What a probe's answer says of the first request: differences that count, and those that only look like some.
#include "diagnosis/probe_comparison.h"

#include <QTest>

using namespace ad::diagnosis;

Q_DECLARE_METATYPE(ad::diagnosis::CaseResponse)
Q_DECLARE_METATYPE(ad::diagnosis::Sureness)
Q_DECLARE_METATYPE(ad::diagnosis::ProbeShows)

class TestProbeComparison : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void answers_data();
    void answers();
    void times_data();
    void times();
    void shows_data();
    void shows();
    void noiseComesFromEqualAnswers();
    void scopeBeforeSignature();
    void acceptedTheSecondTime();
    void nothingToCompareWith();
    void theLastOfAKind();
};

namespace {

CaseResponse answer(int status, const std::string& body) {
    CaseResponse r;
    r.status = status;
    r.headers = {{"Content-Type", "application/json"}};
    r.body = body;
    return r;
}

CaseResponse error(int status, const std::string& code, const std::string& description = {}) {
    return answer(status, description.empty()
                              ? R"({"error":")" + code + R"(","error_description":null})"
                              : R"({"error":")" + code + R"(","error_description":")" + description + R"("})");
}

CaseResponse granted() { return answer(200, R"({"access_token":"[removed, 20 characters]","token_type":"bearer"})"); }

CaseResponse waited(CaseResponse r, std::int64_t ms) {
    r.timings.sent = 50;
    r.timings.firstByte = 50 + ms;
    return r;
}

CaseFile caseOf(const CaseResponse& first, const std::string& kind, const CaseResponse& probe) {
    CaseFile file;
    file.vendor = "epic";
    file.clientId = "the-client";
    file.scope = "system/Patient.rs";
    file.response = first;
    file.probes.push_back({kind, probe});
    return file;
}

} // namespace

void TestProbeComparison::answers_data() {
    QTest::addColumn<CaseResponse>("first");
    QTest::addColumn<CaseResponse>("second");
    QTest::addColumn<bool>("comparable");
    QTest::addColumn<Sureness>("sureness");
    const CaseResponse bare = error(400, "invalid_client");
    QTest::newRow("equal") << bare << bare << true << Sureness::Same;
    QTest::newRow("order and blanks of the JSON")
        << bare << answer(400, "{ \"error_description\": null, \"error\": \"invalid_client\" }") << true
        << Sureness::Same;
    QTest::newRow("status") << bare << error(401, "invalid_client") << true << Sureness::Certain;
    QTest::newRow("code") << bare << error(400, "invalid_scope") << true << Sureness::Certain;
    QTest::newRow("text") << error(400, "invalid_client", "jwt expired")
                          << error(400, "invalid_client", "invalid signature") << true << Sureness::Certain;
    QTest::newRow("text against none") << bare << error(400, "invalid_client", "invalid signature") << true
                                       << Sureness::Certain;
    QTest::newRow("trace and time change each time")
        << error(401, "invalid_client",
                 "AADSTS700027: no key. Trace ID: 7f1a0c9e-0000-4e4e-8c2b-5a1d1a2b3c4d Timestamp: 2026-11-23 "
                 "10:00:00Z")
        << error(401, "invalid_client",
                 "AADSTS700027: no key. Trace ID: 11111111-2222-4e4e-8c2b-5a1d1a2b3c4d Timestamp: 2026-11-23 "
                 "10:00:09Z")
        << true << Sureness::Same;
    QTest::newRow("another number of Entra")
        << error(401, "invalid_client", "AADSTS700027: no key.")
        << error(401, "invalid_client", "AADSTS700016: no app.") << true << Sureness::Certain;
    QTest::newRow("repeats the client") << error(400, "invalid_client", "Unknown client the-client")
                                        << error(400, "invalid_client",
                                                 "Unknown client 7f1a0c9e-0000-4e4e-8c2b-5a1d1a2b3c4d")
                                        << true << Sureness::Same;
    QTest::newRow("repeats an address") << error(400, "invalid_grant", "Bad aud 'https://a.example/fhir'")
                                        << error(400, "invalid_grant", "Bad aud 'https://audience.invalid/'") << true
                                        << Sureness::Same;
    QTest::newRow("names another claim") << error(401, "invalid_client", "Missing token 'iss' claim")
                                         << error(401, "invalid_client", "Missing token 'aud' claim") << true
                                         << Sureness::Certain;
    QTest::newRow("error_uri with another instance")
        << answer(401, R"({"error":"invalid_client","error_uri":"https://e.example/urn/unknown-client/instances/)"
                       R"(7f1a0c9e-0000-4e4e-8c2b-5a1d1a2b3c4d?client=unknown"})")
        << answer(401, R"({"error":"invalid_client","error_uri":"https://e.example/urn/unknown-client/instances/)"
                       R"(22222222-0000-4e4e-8c2b-5a1d1a2b3c4d?client=unknown"})")
        << true << Sureness::Same;
    QTest::newRow("error_uri with another word")
        << answer(401,
                  R"({"error":"invalid_client","error_uri":"https://e.example/urn/unknown-client?client=unknown"})")
        << answer(401, R"({"error":"invalid_client","error_uri":"https://e.example/urn/invalid-signature?client=a"})")
        << true << Sureness::Certain;
    CaseResponse otherServer = bare;
    otherServer.headers.emplace_back("Server", "edge");
    QTest::newRow("another machine answered") << bare << otherServer << true << Sureness::Perhaps;
    CaseResponse otherDate = bare;
    otherDate.headers.emplace_back("Date", "Mon, 23 Nov 2026 10:00:00 GMT");
    QTest::newRow("headers that always change") << bare << otherDate << true << Sureness::Same;
    QTest::newRow("too many requests") << bare << answer(429, "") << false << Sureness::Same;
    QTest::newRow("failure beside an answer") << bare << answer(503, "") << false << Sureness::Same;
    QTest::newRow("a failure first") << error(500, "server_error", "Unable to fetch JSON Web Keys")
                                     << error(401, "invalid_client", "unknown") << true << Sureness::Certain;
    QTest::newRow("no answer") << bare << CaseResponse() << false << Sureness::Same;
    QTest::newRow("a token") << bare << granted() << true << Sureness::Certain;
    QTest::newRow("a page") << answer(400, "<html>a</html>") << answer(400, "<html>b 12</html>") << true
                            << Sureness::Same;
    QTest::newRow("a page against a text")
        << answer(400, "<html>a</html>") << answer(400, "no") << true << Sureness::Certain;
}

void TestProbeComparison::answers() {
    QFETCH(CaseResponse, first);
    QFETCH(CaseResponse, second);
    QFETCH(bool, comparable);
    QFETCH(Sureness, sureness);
    const auto difference = compareAnswers(first, second, {"the-client"});
    QCOMPARE(difference.comparable, comparable);
    QCOMPARE(difference.sureness(), sureness);
    if (comparable && second.status < 500 && first.status < 500) {
        // It makes no difference which of the two came first.
        QCOMPARE(compareAnswers(second, first, {"the-client"}).sureness(), sureness);
    }
}

void TestProbeComparison::times_data() {
    QTest::addColumn<qlonglong>("first");
    QTest::addColumn<qlonglong>("second");
    QTest::addColumn<qlonglong>("noise"); // -1: not known
    QTest::addColumn<bool>("differs");
    QTest::newRow("a little") << 100LL << 180LL << -1LL << false;
    QTest::newRow("much, with nothing to compare with") << 100LL << 900LL << -1LL << false;
    QTest::newRow("a second and more") << 100LL << 1200LL << -1LL << true;
    QTest::newRow("the other way round") << 1200LL << 100LL << -1LL << true;
    QTest::newRow("slow, but not three times") << 2000LL << 4000LL << -1LL << false;
    QTest::newRow("outside of a known noise") << 100LL << 700LL << 50LL << true;
    QTest::newRow("within a known noise") << 100LL << 700LL << 200LL << false;
    QTest::newRow("small, however quiet") << 10LL << 150LL << 0LL << false;
}

void TestProbeComparison::times() {
    QFETCH(qlonglong, first);
    QFETCH(qlonglong, second);
    QFETCH(qlonglong, noise);
    QFETCH(bool, differs);
    const auto difference =
        compareAnswers(waited(error(400, "invalid_client"), first), waited(error(400, "invalid_client"), second), {},
                       noise < 0 ? std::nullopt : std::optional<std::int64_t>(noise));
    QCOMPARE(difference.time, differs);
    QCOMPARE(difference.sureness(), differs ? Sureness::Perhaps : Sureness::Same);
}

void TestProbeComparison::shows_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<CaseResponse>("probe");
    QTest::addColumn<ProbeShows>("shows");
    QTest::addColumn<QString>("says");
    for (const char* kind : {"unknown_client", "throwaway_key", "wrong_aud", "absurd_scope", "same_assertion"}) {
        QTest::addRow("%s alike", kind) << QByteArray(kind) << error(400, "invalid_client") << ProbeShows::Alike
                                        << QStringLiteral("in the same way");
        QTest::addRow("%s in other words", kind) << QByteArray(kind) << error(401, "invalid_client", "no such thing")
                                                 << ProbeShows::Passed << QStringLiteral("in another way");
        QTest::addRow("%s slower", kind) << QByteArray(kind) << waited(error(400, "invalid_client"), 5000)
                                         << ProbeShows::PerhapsPassed << QStringLiteral("perhaps");
        QTest::addRow("%s too often", kind)
            << QByteArray(kind) << answer(429, "") << ProbeShows::Nothing << QStringLiteral("cannot be compared");
        QTest::addRow("%s without an answer", kind)
            << QByteArray(kind) << CaseResponse() << ProbeShows::Nothing << QStringLiteral("cannot be compared");
        QTest::addRow("%s granted", kind) << QByteArray(kind) << granted() << ProbeShows::Granted << QString();
    }
    QTest::newRow("the scope is refused as a scope") << QByteArray("absurd_scope") << error(400, "invalid_scope")
                                                     << ProbeShows::Passed << QStringLiteral("authentication works");
}

void TestProbeComparison::shows() {
    QFETCH(QByteArray, kind);
    QFETCH(CaseResponse, probe);
    QFETCH(ProbeShows, shows);
    QFETCH(QString, says);
    const CaseFile file = caseOf(waited(error(400, "invalid_client"), 100), kind.toStdString(), probe);
    const auto all = compareProbes(deriveFacts(file, 0));
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().shows, shows);
    QVERIFY2(all.front().means.contains(says), qPrintable(all.front().means));
    QVERIFY2(all.front().observed.contains(QStringLiteral("before HTTP 400 invalid_client")),
             qPrintable(all.front().observed));
}

void TestProbeComparison::noiseComesFromEqualAnswers() {
    // Two equal answers 20 ms apart: 600 ms more is then outside of the noise, though less than a second.
    CaseFile file =
        caseOf(waited(error(400, "invalid_client"), 100), "unknown_client", waited(error(400, "invalid_client"), 120));
    file.probes.push_back({"throwaway_key", waited(error(400, "invalid_client"), 720)});
    QCOMPARE(probeOf(deriveFacts(file, 0), "throwaway_key")->shows, ProbeShows::PerhapsPassed);
    // An answer in other words is no measure of the noise.
    file.probes.front().response = waited(error(401, "invalid_client"), 120);
    QCOMPARE(probeOf(deriveFacts(file, 0), "throwaway_key")->shows, ProbeShows::Alike);
}

void TestProbeComparison::scopeBeforeSignature() {
    CaseFile file = caseOf(error(400, "invalid_grant", "jwt expired"), "absurd_scope",
                           error(400, "invalid_scope", "Invalid scope"));
    file.vendor = "smart-bulk-data-server";
    const auto comparison = probeOf(deriveFacts(file, 0), "absurd_scope");
    QCOMPARE(comparison->shows, ProbeShows::Nothing);
    QVERIFY2(comparison->means.contains(QStringLiteral("before the signature")), qPrintable(comparison->means));
}

void TestProbeComparison::acceptedTheSecondTime() {
    CaseFile file = caseOf(error(400, "invalid_client"), "same_assertion", granted());
    QVERIFY(probeOf(deriveFacts(file, 0), "same_assertion")->means.contains(QStringLiteral("accepted now")));
    file.response = granted();
    const auto comparison = probeOf(deriveFacts(file, 0), "same_assertion");
    QVERIFY2(comparison->means.contains(QStringLiteral("does not refuse repeated")), qPrintable(comparison->means));
    // Refused the second time, granted the first: the server remembers.
    file.probes.front().response = error(400, "invalid_client", "Token reuse detected");
    QCOMPARE(probeOf(deriveFacts(file, 0), "same_assertion")->shows, ProbeShows::Passed);
}

void TestProbeComparison::nothingToCompareWith() {
    CaseFile file = caseOf(CaseResponse(), "unknown_client", error(400, "invalid_client"));
    QVERIFY(compareProbes(deriveFacts(file, 0)).empty());
    file.response.reset();
    QVERIFY(compareProbes(deriveFacts(file, 0)).empty());
    file.response = error(400, "invalid_client");
    file.probes.front().kind = "of_a_later_version";
    QVERIFY(compareProbes(deriveFacts(file, 0)).empty());
    QVERIFY(!probeOf(deriveFacts(file, 0), "unknown_client"));
}

void TestProbeComparison::theLastOfAKind() {
    CaseFile file = caseOf(error(400, "invalid_client"), "unknown_client", error(400, "invalid_client"));
    file.probes.push_back({"unknown_client", error(401, "invalid_client")});
    QCOMPARE(probeOf(deriveFacts(file, 0), "unknown_client")->shows, ProbeShows::Passed);
}

QTEST_APPLESS_MAIN(TestProbeComparison)
#include "tst_probe_comparison.moc"
