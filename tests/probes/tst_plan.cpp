// What a run would send: told before, and refused where it would show nothing.
#include "base/json.h"
#include "diagnosis/causes.h"
#include "diagnosis/probe_kinds.h"
#include "jose/signature.h"
#include "probes/support.h"
#include <QDir>
#include <QSet>

using namespace probes_test;
using nlohmann::ordered_json;

class TestPlan : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void everyFileIsAProbe();
    void question();
    void refusals_data();
    void refusals();
    void possible();
    void forACause();
    void nothingButOneThingDiffers_data();
    void nothingButOneThingDiffers();
    void keepsWhatThePersonSent();
    void timesMoveTogether_data();
    void timesMoveTogether();
    void throwAwayKeyIsAlike_data();
    void throwAwayKeyIsAlike();
    void theSameAssertion();

  private:
    ad::probes::Subject subject(ordered_json header = ordered_json::object(),
                                ordered_json claims = ordered_json::object()) const;
    ad::keys::ReadKey m_key;
};

namespace {

constexpr std::int64_t sent = startMs / 1000;
constexpr std::int64_t later = sent + 3600;
const char* const endpoint = "https://fhir.example.com/oauth2/token";

std::string fixedRandom(std::size_t n) { return std::string(n, '\x5A'); }

std::string value(const ad::attempt::Prepared& prepared, const std::string& name) {
    for (const auto& field : ad::smart::parseForm(prepared.request.body))
        if (field.name == name)
            return field.value;
    return "(absent)";
}

ordered_json part(const ad::attempt::Prepared& prepared, bool header) {
    const auto jws = ad::jose::readJws(prepared.assertion);
    return ad::json::toWritable((header ? jws.header : jws.payload)->root);
}

ad::attempt::Prepared made(const ad::probes::Subject& from, const char* kind) {
    auto draft = ad::probes::draftOf(from, later, ad::systemRandom).value();
    if (kind) [[maybe_unused]]
        const auto changed = ad::probes::findProbe(kind)->change(draft, ad::systemRandom);
    return ad::probes::finish(draft).value();
}

} // namespace

void TestPlan::initTestCase() { m_key = newKey(); }

ad::probes::Subject TestPlan::subject(ordered_json header, ordered_json claims) const {
    ad::attempt::Credentials c;
    c.tokenEndpoint = endpoint;
    c.clientId = clientId;
    c.scope = "system/Patient.rs";
    c.kid = "k1";
    c.changes.headerChanges = std::move(header);
    c.changes.claimChanges = std::move(claims);
    const auto prepared = ad::attempt::prepare(c, m_key, {}, sent, fixedRandom).value();
    ad::probes::Subject out;
    out.key = m_key;
    out.file.tokenEndpoint = endpoint;
    out.file.clientId = clientId;
    ad::diagnosis::CaseResponse response;
    response.receivedAt = sent;
    response.status = 400;
    response.body = R"({"error":"invalid_client","error_description":null})";
    ad::attempt::record(out.file, prepared, response);
    return out;
}

void TestPlan::everyFileIsAProbe() {
    const QStringList files =
        QDir(QStringLiteral(AD_SOURCE_DIR "/app/probes")).entryList({QStringLiteral("*.cpp")}, QDir::Files);
    QStringList probes;
    for (const auto& info : ad::probes::allProbes()) {
        const QString file = ad::text(info.kind) + QLatin1String(".cpp");
        QVERIFY2(files.contains(file), qPrintable(file));
        for (const char* words : {info.title, info.sends, info.proves, info.cannot})
            QVERIFY(words && *words);
        // What it shows is known to the diagnosis too.
        ad::probes::Subject s = subject();
        s.file.probes.push_back({std::string(info.kind), *s.file.response});
        QVERIFY2(ad::diagnosis::probeOf(ad::diagnosis::deriveFacts(s.file, later), info.kind), qPrintable(file));
    }
    QCOMPARE(ad::probes::allProbes().size(), 5U);
    QVERIFY(!ad::probes::findProbe("something_else"));
}

void TestPlan::question() {
    const auto one = ad::probes::plan(subject(), {"unknown_client"}, sent + 5).value();
    QCOMPARE(one.requests(), 1);
    QCOMPARE(one.host(), QStringLiteral("fhir.example.com"));
    QCOMPARE(one.question(), QStringLiteral("This sends 1 request to fhir.example.com: a made-up client ID."));
    // Each once, and in their own order.
    const auto two =
        ad::probes::plan(subject(), {"throwaway_key", "unknown_client", "throwaway_key"}, sent + 5).value();
    QCOMPARE(two.requests(), 2);
    QCOMPARE(two.question(),
             QStringLiteral("This sends 2 requests to fhir.example.com: a made-up client ID; a throw-away key."));
    const auto expired = ad::probes::plan(subject(), {"unknown_client", "same_assertion"}, later).value();
    QCOMPARE(expired.requests(), 3);
    QCOMPARE(expired.probes().front().kind, std::string("same_assertion"));
    QVERIFY(expired.question().contains(QStringLiteral("a fresh request, then the same assertion again")));
    ad::probes::Subject local = subject();
    local.file.tokenEndpoint = "http://127.0.0.1:4000/token";
    local.file.request.reset();
    QCOMPARE(ad::probes::plan(local, {"wrong_aud"}, sent + 5).value().host(), QStringLiteral("127.0.0.1:4000"));
}

void TestPlan::refusals_data() {
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("unknown kind") << QByteArray("kind") << QByteArray("probe_kind_unknown");
    QTest::newRow("none") << QByteArray("none") << QByteArray("probe_none");
    QTest::newRow("too many") << QByteArray("all") << QByteArray("probe_too_many");
    QTest::newRow("no answer") << QByteArray("answer") << QByteArray("probe_no_answer");
    QTest::newRow("a network error only") << QByteArray("network") << QByteArray("probe_no_answer");
    QTest::newRow("no assertion") << QByteArray("assertion") << QByteArray("probe_no_answer");
    QTest::newRow("broken assertion") << QByteArray("broken") << QByteArray("probe_not_alike");
    QTest::newRow("another key") << QByteArray("other key") << QByteArray("probe_not_alike");
    QTest::newRow("no key") << QByteArray("key") << QByteArray("probe_no_key");
    QTest::newRow("plain http") << QByteArray("http") << QByteArray("probe_address");
    QTest::newRow("no address") << QByteArray("address") << QByteArray("probe_address");
}

void TestPlan::refusals() {
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, code);
    ad::probes::Subject s = subject();
    std::vector<std::string> kinds{"unknown_client"};
    if (what == "kind")
        kinds = {"unknown_client", "telepathy"};
    else if (what == "none")
        kinds.clear();
    else if (what == "all")
        kinds = {"unknown_client", "throwaway_key", "wrong_aud", "absurd_scope", "same_assertion"};
    else if (what == "answer")
        s.file.response.reset();
    else if (what == "network")
        s.file.response.edit().status = 0;
    else if (what == "assertion")
        s.file.assertion.reset(), s.file.request.reset();
    else if (what == "broken")
        s.file.assertion = "eyJh.bm8.x", s.file.request.reset();
    else if (what == "other key")
        s.key = newKey();
    else if (what == "key")
        s.key.reset();
    else
        s.file.request.reset(), s.file.tokenEndpoint = what == "http" ? "http://fhir.example.com/token" : "";
    const auto planned = ad::probes::plan(s, kinds, sent + 5);
    QVERIFY(!planned);
    QCOMPARE(QByteArray::fromStdString(planned.error().code), code);
    QVERIFY(!planned.error().what.isEmpty() && !planned.error().todo.isEmpty());
}

void TestPlan::possible() {
    QCOMPARE(ad::probes::possibleKinds(subject(), sent + 5).size(), 5U);
    ad::probes::Subject keyless = subject();
    keyless.key.reset();
    QCOMPARE(ad::probes::possibleKinds(keyless, sent + 5),
             (std::vector<std::string>{"throwaway_key", "same_assertion"}));
    // Its assertion has expired, and a fresh one cannot be signed.
    QCOMPARE(ad::probes::possibleKinds(keyless, later), std::vector<std::string>{"throwaway_key"});
}

void TestPlan::forACause() {
    QCOMPARE(ad::diagnosis::probe::kindFor("client_unknown"), std::string_view("unknown_client"));
    QCOMPARE(ad::diagnosis::probe::kindFor("dns_failure"), std::string_view());
    // Every probe tells some cause from others, and no cause names a probe that is not there.
    QSet<QString> named;
    for (const auto& cause : ad::diagnosis::allCauses())
        if (const std::string kind(ad::diagnosis::probe::kindFor(cause.id)); !kind.empty()) {
            QVERIFY(ad::probes::findProbe(kind));
            named << ad::text(kind);
        }
    QCOMPARE(named.size(), static_cast<qsizetype>(ad::probes::allProbes().size()));
}

void TestPlan::nothingButOneThingDiffers_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QStringList>("members");
    QTest::newRow("nothing") << QByteArray() << QStringList{};
    QTest::newRow("unknown_client") << QByteArray("unknown_client")
                                    << QStringList{QStringLiteral("iss"), QStringLiteral("sub")};
    QTest::newRow("throwaway_key") << QByteArray("throwaway_key") << QStringList{};
    QTest::newRow("wrong_aud") << QByteArray("wrong_aud") << QStringList{QStringLiteral("aud")};
    QTest::newRow("absurd_scope") << QByteArray("absurd_scope") << QStringList{QStringLiteral("scope")};
}

void TestPlan::nothingButOneThingDiffers() {
    QFETCH(QByteArray, kind);
    QFETCH(QStringList, members);
    const auto from = subject(ordered_json{{"x-own", 7}}, ordered_json{{"extra", "kept"}});
    ad::attempt::Prepared first;
    first.assertion = *from.file.assertion;
    first.request.body = (*from.file.request)["body"].get<std::string>();
    const ad::attempt::Prepared probe = made(from, kind.isEmpty() ? nullptr : kind.constData());

    QCOMPARE(part(probe, true).dump(), part(first, true).dump());
    QStringList differ;
    const ordered_json before = part(first, false);
    const ordered_json after = part(probe, false);
    QCOMPARE(after.size(), before.size());
    for (const auto& [name, was] : before.items())
        if (after[name] != was)
            differ << ad::text(name);
    for (const char* name : {"scope", "grant_type", "client_assertion_type"})
        if (value(probe, name) != value(first, name))
            differ << QString::fromUtf8(name);
    // Every request has its own jti and its own times, as long a life as before.
    for (const char* name : {"exp", "iat", "jti"})
        QVERIFY2(differ.removeOne(QString::fromUtf8(name)), name);
    QCOMPARE(differ, members);
    QCOMPARE(after["exp"].get<std::int64_t>() - after["iat"].get<std::int64_t>(), 240);
    QCOMPARE(after["iat"].get<std::int64_t>(), later);
    QCOMPARE(ad::jose::verifies(ad::jose::readJws(probe.assertion), m_key.key), kind != "throwaway_key");
    QCOMPARE(probe.request.url, std::string(endpoint));
    QCOMPARE(probe.request.method, std::string("POST"));
    // Two of a kind are never the same.
    QVERIFY(part(made(from, kind.isEmpty() ? nullptr : kind.constData()), false)["jti"] != after["jti"]);
}

void TestPlan::keepsWhatThePersonSent() {
    ad::probes::Subject s = subject();
    const std::string assertion = *s.file.assertion;
    s.file.request = ordered_json{
        {"curl", "curl -H 'Accept: text/html' -H 'Cookie: a=b' -H 'X-Tenant: t1' -d grant_type=client_credentials -d "
                 "client_id=" +
                     std::string(clientId) + " -d resource=r1 -d client_assertion=" + assertion + ' ' + endpoint}};
    s.file.assertion.reset();
    const auto probe = made(s, "unknown_client");
    QCOMPARE(value(probe, "resource"), std::string("r1"));
    QCOMPARE(value(probe, "scope"), std::string("(absent)"));
    QVERIFY(value(probe, "client_id") != clientId);
    QCOMPARE(value(probe, "client_id"), part(probe, false)["sub"].get<std::string>());
    QCOMPARE(value(probe, "client_assertion"), probe.assertion);
    QCOMPARE(probe.request.header("x-tenant"), std::optional<std::string>("t1"));
    QVERIFY(!probe.request.header("cookie"));
    QCOMPARE(value(made(s, "wrong_aud"), "client_id"), std::string(clientId));
    QCOMPARE(value(made(s, "absurd_scope"), "scope"), std::string(ad::diagnosis::absurdScope));
}

void TestPlan::timesMoveTogether_data() {
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("moved");
    const auto at = [](std::int64_t seconds) { return QByteArray::number(qlonglong(seconds)); };
    QTest::newRow("expired stays expired")
        << QByteArray("{\"exp\":" + at(sent - 60) + ",\"iat\":" + at(sent - 300) + "}")
        << QByteArray("{\"exp\":" + at(later - 60) + ",\"iat\":" + at(later - 300) + "}");
    QTest::newRow("not before, in a minute")
        << QByteArray("{\"nbf\":" + at(sent + 60) + "}") << QByteArray("{\"nbf\":" + at(later + 60) + "}");
    QTest::newRow("milliseconds stay milliseconds") << QByteArray("{\"exp\":" + at((sent + 240) * 1000) + "}")
                                                    << QByteArray("{\"exp\":" + at((later + 240) * 1000) + "}");
    QTest::newRow("a text stays as it is")
        << QByteArray("{\"exp\":\"" + at(sent + 240) + "\"}") << QByteArray("{\"exp\":\"" + at(sent + 240) + "\"}");
    QTest::newRow("a lifetime in place of a moment") << QByteArray("{\"exp\":300}") << QByteArray("{\"exp\":300}");
    QTest::newRow("half a second") << QByteArray("{\"iat\":" + at(sent) + ".5}")
                                   << QByteArray("{\"iat\":" + at(later) + ".5}");
}

void TestPlan::timesMoveTogether() {
    QFETCH(QByteArray, claims);
    QFETCH(QByteArray, moved);
    const auto from = subject({}, ordered_json::parse(claims.toStdString()));
    const ordered_json after = part(made(from, nullptr), false);
    const ordered_json wanted = ordered_json::parse(moved.toStdString());
    for (const auto& [name, want] : wanted.items())
        QCOMPARE(after[name].dump(), want.dump());
}

void TestPlan::throwAwayKeyIsAlike_data() {
    QTest::addColumn<QByteArray>("kind");
    for (const char* kind : {"rsa2048", "rsa3072", "p256", "p384", "p521"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestPlan::throwAwayKeyIsAlike() {
    QFETCH(QByteArray, kind);
    const ad::keys::ReadKey own = m_key;
    m_key = newKey(kind.constData());
    const auto probe = made(subject(), "throwaway_key");
    const auto first = subject();
    // As long as a signature of the person's own key, and not made by it.
    QCOMPARE(ad::jose::readJws(probe.assertion).signature.size(),
             ad::jose::readJws(*first.file.assertion).signature.size());
    QVERIFY(!ad::jose::verifies(ad::jose::readJws(probe.assertion), m_key.key));
    m_key = own;
}

void TestPlan::theSameAssertion() {
    const auto s = subject();
    QCOMPARE(made(s, "same_assertion").assertion, *s.file.assertion);
    QCOMPARE(made(s, "same_assertion").request.body, (*s.file.request)["body"].get<std::string>());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
