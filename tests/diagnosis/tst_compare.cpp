// A token of one's own code beside the reference: only what the server would mind stands out.
#include "base/base64.h"
#include "diagnosis/compare.h"
#include "jose/signature.h"
#include "keys/key.h"
#include "smart/assertion.h"

#include <QTest>
#include <algorithm>

using namespace ad;
using namespace ad::diagnosis;

namespace {

constexpr std::int64_t now = 1795428000; // 2026-11-23T10:00:00Z
constexpr const char* client = "d6f1c2a4-5b7e-4c39-9a80-6e1f2b3c4d5e";
constexpr const char* endpoint = "https://ehr.example.com/oauth2/token";

const keys::Key& key() {
    static const keys::Key k = *keys::generate("rsa2048");
    return k;
}

std::string token(const nlohmann::ordered_json& header, const nlohmann::ordered_json& claims, const char* jti = "one",
                  const keys::Key& signer = key()) {
    smart::AssertionSpec spec;
    spec.clientId = client;
    spec.audience = endpoint;
    spec.kid = "k1";
    spec.alg = "RS384";
    spec.jti = jti;
    spec.headerChanges = header;
    spec.claimChanges = claims;
    const auto parts = smart::compose(spec, now - 2, [](std::size_t n) { return std::string(n, '\x11'); });
    return *jose::signCompact(parts.headerJson, parts.payloadJson, "RS384", signer);
}

CaseFile context() {
    CaseFile file;
    file.now = now;
    file.tokenEndpoint = endpoint;
    file.clientId = client;
    file.registered.jwks = nlohmann::ordered_json{{"keys", {key().publicJwk("k1", "RS384")}}};
    return file;
}

Comparison compare(const std::string& given) { return compareAssertions(context(), given, token({}, {}), now); }

QString line(const Difference& d) {
    const auto value = [](bool has, const QString& v) { return has ? v : QStringLiteral("absent"); };
    static const char* const places[] = {"writing", "header", "claims", "signature"};
    return QStringLiteral("%1 %2: %3 | %4 [%5 %6]")
        .arg(QLatin1String(places[static_cast<int>(d.in)]), d.name, value(d.givenHas, d.given),
             value(d.referenceHas, d.reference), text(verdictName(d.verdict)), text(d.check));
}

QStringList lines(const std::vector<Difference>& differences) {
    QStringList out;
    for (const auto& d : differences)
        out.append(line(d));
    return out;
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void onlyWhatDiffersInEveryToken();
    void matters_data();
    void matters();
    void aMissingClaim();
    void namesInAnotherCase();
    void anotherKey();
    void anotherClient();
    void whatIsWrongInBoth();
    void whatDiffersIsNotTheSameInBoth();
    void whatIsSaidStandsWhereItBelongs();
    void aRightSignatureIsTold();
    void writing();
    void neverFails_data();
    void neverFails();
    void otherExchangesSayNothing();
};

void TestCompare::onlyWhatDiffersInEveryToken() {
    const Comparison c = compare(token({}, {{"iat", now - 5}, {"exp", now + 200}}, "two"));
    QVERIFY(c.readable);
    QVERIFY2(c.matters.empty(), qPrintable(lines(c.matters).join(QLatin1Char('\n'))));
    QStringList names;
    for (const auto& d : c.harmless)
        names.append(d.name);
    names.sort();
    QCOMPARE(names, QStringList({QStringLiteral("exp"), QStringLiteral("iat"), QStringLiteral("jti")}));
    QCOMPARE(c.same, 6); // typ, alg, kid, iss, sub, aud
    QVERIFY(c.alsoInBoth.empty());
    const Comparison same = compare(token({}, {}));
    QVERIFY(same.harmless.empty() && same.matters.empty());
    QCOMPARE(same.same, 9);
}

void TestCompare::matters_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("first");
    QTest::newRow("aud is the FHIR base")
        << QByteArray("{}") << QByteArray(R"({"aud":"https://ehr.example.com/fhir/r4"})")
        << "claims aud: https://ehr.example.com/fhir/r4 | "
           "https://ehr.example.com/oauth2/token [fail aud-is-token-endpoint]";
    QTest::newRow("exp in milliseconds") << QByteArray("{}") << QByteArray(R"({"exp":1795428240000})")
                                         << "claims exp: 1795428240000 | 1795428238 [fail times-are-seconds]";
    QTest::newRow("no typ") << QByteArray(R"({"typ":null})") << QByteArray("{}")
                            << "header typ: absent | JWT [fail typ-is-jwt]";
    QTest::newRow("another kid") << QByteArray(R"({"kid":"k2"})") << QByteArray("{}")
                                 << "header kid: k2 | k1 [fail kid-in-registered-set]";
}

void TestCompare::matters() {
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, claims);
    QFETCH(QString, first);
    const Comparison c = compare(token(nlohmann::ordered_json::parse(header.toStdString()),
                                       nlohmann::ordered_json::parse(claims.toStdString()), "two"));
    QVERIFY(!c.matters.empty());
    QCOMPARE(line(c.matters.front()), first);
    QVERIFY(!c.matters.front().consequence.isEmpty());
}

void TestCompare::aMissingClaim() {
    const Comparison c = compare(token({}, {{"aud", nullptr}, {"sub", nullptr}}));
    QStringList missing;
    for (const auto& d : c.matters)
        if (!d.givenHas && d.verdict == Verdict::Fail)
            missing.append(d.name);
    missing.sort();
    QCOMPARE(missing, QStringList({QStringLiteral("aud"), QStringLiteral("sub")}));
}

void TestCompare::namesInAnotherCase() {
    const Comparison c = compare(token({}, {{"jti", nullptr}, {"JTI", "one"}}));
    const auto it = std::find_if(c.matters.begin(), c.matters.end(),
                                 [](const Difference& d) { return d.name == QLatin1String("JTI"); });
    QVERIFY(it != c.matters.end());
    QVERIFY(it->consequence.contains(QLatin1String("jti")));
}

void TestCompare::anotherKey() {
    const Comparison c = compare(token({}, {}, "two", *keys::generate("rsa2048")));
    QVERIFY(!c.matters.empty());
    QCOMPARE(static_cast<int>(c.matters.front().in), static_cast<int>(Difference::In::Signature));
    QCOMPARE(c.matters.front().check, std::string("signature-fits-registered-key"));
    // One row, whichever checks looked at it, and no two values that read alike.
    CaseFile both = context();
    both.key.pem = std::string(key().pkcs8Pem().view());
    const Comparison once =
        compareAssertions(both, token({}, {}, "two", *keys::generate("rsa2048")), token({}, {}), now);
    QCOMPARE(std::count_if(once.matters.begin(), once.matters.end(),
                           [](const auto& d) { return d.in == Difference::In::Signature; }),
             1);
    QVERIFY(once.matters.front().given != once.matters.front().reference);
}

void TestCompare::anotherClient() {
    const Comparison c = compare(token({}, {{"iss", "another"}, {"sub", "another"}}, "two"));
    const auto matters = lines(c.matters).join(QLatin1Char('\n'));
    QVERIFY2(matters.contains(QLatin1String("claims iss: another")), qPrintable(matters));
    QVERIFY2(matters.contains(QLatin1String("claims sub: another")), qPrintable(matters));
    QVERIFY(std::none_of(c.harmless.begin(), c.harmless.end(), [](const auto& d) {
        return d.name == QLatin1String("iss") || d.name == QLatin1String("sub");
    }));
}

void TestCompare::whatIsWrongInBoth() {
    const std::string wrong = token({}, {{"aud", "https://ehr.example.com/fhir/r4"}}, "two");
    const Comparison c =
        compareAssertions(context(), wrong, token({}, {{"aud", "https://ehr.example.com/fhir/r4"}}), now);
    QVERIFY(c.matters.empty());
    QCOMPARE(c.alsoInBoth.size(), std::size_t(1));
    QCOMPARE(c.alsoInBoth.front().check, std::string("aud-is-token-endpoint"));
}

// exp is too far from now and from iat: two findings of one value, and the other token has neither.
void TestCompare::whatDiffersIsNotTheSameInBoth() {
    CaseFile file = context();
    file.tokenEndpoint = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
    const std::string aud = file.tokenEndpoint;
    const Comparison c =
        compareAssertions(file, token({}, {{"aud", aud}, {"exp", now + 600}}, "two"), token({}, {{"aud", aud}}), now);
    QVERIFY2(c.alsoInBoth.empty(), c.alsoInBoth.empty() ? "" : qPrintable(c.alsoInBoth.front().message));
    QCOMPARE(c.matters.size(), std::size_t(1));
    QCOMPARE(c.matters.front().name, QStringLiteral("exp"));
    QVERIFY2(c.matters.front().consequence.contains(QLatin1String("From iat to exp")),
             qPrintable(c.matters.front().consequence));
}

// An old token with a long life: iat is old, and exp is too far from it.
void TestCompare::whatIsSaidStandsWhereItBelongs() {
    CaseFile file = context();
    file.tokenEndpoint = "https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token";
    file.now.reset();
    const std::string aud = file.tokenEndpoint;
    const Comparison c =
        compareAssertions(file, token({}, {{"aud", aud}, {"iat", now - 810}, {"exp", now - 810 + 3600}}, "two"),
                          token({}, {{"aud", aud}}), now);
    QCOMPARE(c.matters.size(), std::size_t(2));
    QVERIFY(c.alsoInBoth.empty());
    for (const Difference& d : c.matters) {
        const bool exp = d.name == QLatin1String("exp");
        QVERIFY2(exp || d.name == QLatin1String("iat"), qPrintable(d.name));
        QVERIFY2(d.consequence.contains(QLatin1String("iat lies")) != exp, qPrintable(d.consequence));
        QVERIFY2(d.consequence.contains(QLatin1String("From iat to exp")) == exp, qPrintable(d.consequence));
        QVERIFY2(d.consequence.count(QLatin1String("Judged at")) <= 1, qPrintable(d.consequence));
    }
}

void TestCompare::aRightSignatureIsTold() {
    QVERIFY(compare(token({}, {}, "two")).signature.has_value());
    QVERIFY(!compare(token({}, {}, "two", *keys::generate("rsa2048"))).signature.has_value());
}

void TestCompare::writing() {
    const Comparison c = compare("\"" + token({}, {}) + "\"");
    QVERIFY(c.readable);
    QVERIFY(!c.matters.empty());
    QCOMPARE(static_cast<int>(c.matters.front().in), static_cast<int>(Difference::In::Writing));
    QCOMPARE(c.same, 9);
}

void TestCompare::neverFails_data() {
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("my token");
    QTest::newRow("two parts") << QByteArray("eyJhbGciOiJSUzM4NCJ9.e30");
    QTest::newRow("no objects") << QByteArray("MQ.Mg.Mw");
    QTest::newRow("zero bytes") << QByteArray("\0\0.\0.\0", 6);
}

void TestCompare::neverFails() {
    QFETCH(QByteArray, given);
    const Comparison c = compare(given.toStdString());
    QVERIFY(!c.readable);
    QVERIFY(!c.matters.empty());
    for (const auto& d : c.matters)
        QVERIFY(!d.consequence.isEmpty());
}

void TestCompare::otherExchangesSayNothing() {
    CaseFile file = context();
    CaseResponse response;
    response.status = 400;
    response.receivedAt = now + 100000; // by then both tokens have expired
    response.body = R"({"error":"invalid_client"})";
    file.response = response;
    const Comparison c = compareAssertions(file, token({}, {}, "two"), token({}, {}), now);
    QVERIFY2(c.matters.empty(), qPrintable(lines(c.matters).join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
