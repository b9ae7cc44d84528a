#include "smart/assertion.h"

#include "jose/jws.h"
#include "jose/signature.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ad;
using ad::smart::AssertionSpec;

namespace {

std::string zeros(std::size_t n) { return std::string(n, '\0'); }

AssertionSpec spec() {
    AssertionSpec s;
    s.clientId = "https://bili-monitor.example.com";
    s.audience = "https://authorize.smarthealthit.org/token";
    s.alg = "RS384";
    s.kid = "eee9f17a3b598fd86417a980b591fbe6";
    return s;
}

keys::Key key(const char* kind) { return keys::generate(kind).value_or(keys::Key()); }

} // namespace

class TestAssertion : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void inSmartsOrder();
    void freshJti();
    void changes();
    void oddTimes();
    void oddAlgInHeader();
    void algorithms_data();
    void algorithms();
    void signedForReal();
    void refusals();
};

void TestAssertion::inSmartsOrder() {
    const auto parts = smart::compose(spec(), 1422568620, zeros);
    const std::string header = R"({"typ":"JWT","alg":"RS384","kid":"eee9f17a3b598fd86417a980b591fbe6"})";
    const std::string claims = R"({"iss":"https://bili-monitor.example.com","sub":"https://bili-monitor.example.com",)"
                               R"("aud":"https://authorize.smarthealthit.org/token","exp":1422568860,"iat":1422568620,)"
                               R"("jti":"00000000-0000-4000-8000-000000000000"})";
    QCOMPARE(parts.headerJson, header);
    QCOMPARE(parts.payloadJson, claims);
    QCOMPARE(parts.alg, std::string("RS384"));

    AssertionSpec s = spec();
    s.kid.clear();
    s.jku = "https://example.org/jwks.json";
    s.withIat = false;
    s.jti = "mine";
    s.lifetime = 60;
    const auto other = smart::compose(s, 100, zeros);
    const std::string otherHeader = R"({"typ":"JWT","alg":"RS384","jku":"https://example.org/jwks.json"})";
    QCOMPARE(other.headerJson, otherHeader);
    const std::string end = R"("exp":160,"jti":"mine"})";
    QVERIFY(other.payloadJson.ends_with(end));
}

void TestAssertion::freshJti() {
    const auto a = smart::compose(spec(), 1, systemRandom);
    const auto b = smart::compose(spec(), 1, systemRandom);
    QVERIFY(a.payloadJson != b.payloadJson);
}

void TestAssertion::changes() {
    AssertionSpec s = spec();
    s.headerChanges = nlohmann::ordered_json::parse(R"({"typ":null,"x5t":"abc","kid":"new"})");
    s.claimChanges = nlohmann::ordered_json::parse(R"({"nbf":5,"aud":["a","b"],"iat":null,"exp":"soon"})");
    const auto parts = smart::compose(s, 100, zeros);
    const std::string header = R"({"alg":"RS384","kid":"new","x5t":"abc"})";
    const std::string claims =
        R"({"iss":"https://bili-monitor.example.com","sub":"https://bili-monitor.example.com","aud":["a","b"],)"
        R"("exp":"soon","jti":"00000000-0000-4000-8000-000000000000","nbf":5})";
    QCOMPARE(parts.headerJson, header);
    QCOMPARE(parts.payloadJson, claims);
    s.headerChanges = nlohmann::ordered_json::array({1});
    QCOMPARE(smart::compose(s, 100, zeros).headerJson, smart::compose(spec(), 100, zeros).headerJson);
}

void TestAssertion::oddTimes() {
    AssertionSpec s = spec();
    s.lifetime = 10;
    QVERIFY(smart::compose(s, INT64_MAX, zeros).payloadJson.find("\"exp\":9223372036854775807,") != std::string::npos);
    s.lifetime = -10;
    QVERIFY(smart::compose(s, INT64_MIN, zeros).payloadJson.find("\"exp\":-9223372036854775808,") != std::string::npos);
    QVERIFY(smart::compose(s, 100, zeros).payloadJson.find("\"exp\":90,") != std::string::npos);
    s.clientId = "bytes \xFF that are not UTF-8";
    QVERIFY(!smart::compose(s, 100, zeros).payloadJson.empty());
}

void TestAssertion::oddAlgInHeader() {
    AssertionSpec s = spec();
    s.headerChanges["alg"] = "rs384";
    QCOMPARE(smart::compose(s, 1, zeros).alg, std::string("RS384"));
    s.headerChanges["alg"] = 7;
    QCOMPARE(smart::compose(s, 1, zeros).alg, std::string("RS384"));
    s.headerChanges["alg"] = "PS256";
    QCOMPARE(smart::compose(s, 1, zeros).alg, std::string("PS256"));
}

void TestAssertion::algorithms_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("alg");
    QTest::newRow("RSA, any server") << "rsa2048"
                                     << "generic"
                                     << "RS384";
    QTest::newRow("RSA, Epic") << "rsa2048"
                               << "epic"
                               << "RS384";
    QTest::newRow("RSA, Entra") << "rsa2048"
                                << "microsoft-entra"
                                << "PS256";
    QTest::newRow("RSA, node-oidc-provider") << "rsa2048"
                                             << "node-oidc-provider"
                                             << "RS256";
    QTest::newRow("RSA, Hydra: where the client names none") << "rsa2048"
                                                             << "ory-hydra"
                                                             << "RS256";
    QTest::newRow("P-384, Hydra: its own") << "p384"
                                           << "ory-hydra"
                                           << "ES384";
    QTest::newRow("P-384, any server") << "p384"
                                       << "generic"
                                       << "ES384";
    QTest::newRow("P-256, any server: its own only one") << "p256"
                                                         << "generic"
                                                         << "ES256";
    QTest::newRow("P-521, Epic: refused, but the only one") << "p521"
                                                            << "epic"
                                                            << "ES512";
}

void TestAssertion::algorithms() {
    QFETCH(QString, kind);
    QFETCH(QString, vendor);
    QFETCH(QString, alg);
    const auto* v = vendors::find(vendor.toStdString());
    QVERIFY(v);
    QCOMPARE(QString::fromStdString(smart::chooseAlgorithm(key(kind.toLatin1().constData()), *v)), alg);
    QCOMPARE(smart::chooseAlgorithm(keys::Key(), *v), std::string());
}

void TestAssertion::signedForReal() {
    AssertionSpec s = spec();
    s.alg.clear();
    const keys::Key k = key("p384");
    const auto token = smart::makeAssertion(s, k, 1422568620, systemRandom);
    QVERIFY(token.has_value());
    const auto jws = jose::readJws(*token);
    QVERIFY(jws.problems.empty());
    QCOMPARE(jws.alg(), std::string("ES384"));
    QCOMPARE(jws.kid(), s.kid);

    // By a library that we did not write.
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys,json\n"
                                 "from jwcrypto import jwk,jws\n"
                                 "k=jwk.JWK.from_json(sys.argv[1]); t=jws.JWS(); t.allowed_algs=['ES384']\n"
                                 "t.deserialize(sys.argv[2],k); print(json.loads(t.payload)['exp'])"),
                  QString::fromStdString(k.publicJwk().dump()), QString::fromStdString(*token)});
    QVERIFY2(python.waitForFinished(30000), qPrintable(python.errorString()));
    const QByteArray complaint = python.readAllStandardError();
    QVERIFY2(python.exitCode() == 0, complaint.constData());
    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("1422568860"));
}

void TestAssertion::refusals() {
    const keys::Key k = key("p256");
    AssertionSpec s = spec();
    s.clientId = " ";
    QCOMPARE(smart::makeAssertion(s, k, 1, zeros).error().code, std::string("client_unknown"));
    s = spec();
    s.audience.clear();
    QCOMPARE(smart::makeAssertion(s, k, 1, zeros).error().code, std::string("aud_mismatch"));
    s = spec();
    QCOMPARE(smart::makeAssertion(s, k, 1, zeros).error().code, std::string("alg_key_mismatch"));
    s.alg.clear();
    QCOMPARE(smart::makeAssertion(s, k.publicHalf(), 1, zeros).error().code, std::string("key_is_public"));
}

QTEST_APPLESS_MAIN(TestAssertion)
#include "tst_assertion.moc"
