// From credentials to an assertion to an exchange to a case: with real keys, and with the practice server as judge.
#include "attempt/attempt.h"

#include "base/json.h"
#include "diagnosis/diagnosis.h"
#include "jose/signature.h"
#include "practice/server.h"
#include <QTest>

using ad::attempt::Credentials;

class TestAttempt : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void defaults();
    void overrides();
    void kidOfRegisteredSet();
    void kidOfFetchedSet();
    void algorithmByVendor();
    void vendorsRules_data();
    void vendorsRules();
    void certificateByThumbprint();
    void errors_data();
    void errors();
    void recordsAnswer();
    void recordsTheRequestAsItWent();
    void recordsThatAnAnswerWasCut();
    void recordsNetworkError();
    void cancelledIsNoNetworkError();
    void granted();
    void wrongAudience();
    void notPropagated();
    void discovery();

  private:
    ad::keys::ReadKey m_rsa, m_ec;
};

namespace {

std::string fixed(std::size_t n) { return std::string(n, '\x5A'); }

Credentials credentials() {
    Credentials c;
    c.tokenEndpoint = "https://a.example/oauth2/token";
    c.clientId = "my-client";
    c.scope = "system/Patient.rs";
    return c;
}

ad::practice::Registration registration(const ad::keys::Key& key) {
    ad::practice::Registration r;
    r.clientId = "my-client";
    r.publicKeyPem = key.spkiPem();
    return r;
}

} // namespace

void TestAttempt::initTestCase() {
    auto rsa = ad::keys::generate("rsa2048");
    auto ec = ad::keys::generate("p384");
    QVERIFY(rsa.has_value() && ec.has_value());
    m_rsa.key = *rsa;
    m_ec.key = *ec;
}

void TestAttempt::defaults() {
    const auto spec = ad::attempt::specFor(credentials(), m_rsa);
    QCOMPARE(spec.alg, std::string("RS384"));
    QCOMPARE(spec.audience, std::string("https://a.example/oauth2/token"));
    QCOMPARE(spec.clientId, std::string("my-client"));
    QCOMPARE(spec.lifetime, 240);
    QVERIFY(spec.kid.empty() && spec.jku.empty());
    QCOMPARE(ad::attempt::specFor(credentials(), m_ec).alg, std::string("ES384"));

    const auto prepared = ad::attempt::prepare(credentials(), m_rsa, {}, 1000, fixed);
    QVERIFY(prepared.has_value());
    const auto jws = ad::jose::readJws(prepared->assertion);
    QVERIFY(jws.problems.empty());
    QCOMPARE(jws.claim("exp")->integer(), std::optional<std::int64_t>(1240));
    QCOMPARE(ad::jose::verify(jws, m_rsa.key).match, ad::jose::Match::Verifies);
    QVERIFY(prepared->request.body.find(prepared->assertion) != std::string::npos);
    // Same clock, same randomness, same key: the same bytes.
    QCOMPARE(ad::attempt::prepare(credentials(), m_rsa, {}, 1000, fixed)->assertion, prepared->assertion);
}

void TestAttempt::overrides() {
    Credentials c = credentials();
    c.alg = "RS256";
    c.kid = "k1";
    c.audience = "https://b.example/";
    c.jku = "https://c.example/jwks";
    c.lifetime = 60;
    auto key = m_rsa;
    key.kid = "of-file";
    auto spec = ad::attempt::specFor(c, key);
    QCOMPARE(spec.alg, std::string("RS256"));
    QCOMPARE(spec.kid, std::string("k1"));
    QCOMPARE(spec.audience, std::string("https://b.example/"));
    QCOMPARE(spec.jku, std::string("https://c.example/jwks"));
    QCOMPARE(spec.lifetime, 60);
    c.kid.clear();
    QCOMPARE(ad::attempt::specFor(c, key).kid, std::string("of-file"));
    c.changes.claimChanges["extra"] = 1;
    const auto prepared = ad::attempt::prepare(c, key, {}, 1000, fixed);
    QVERIFY(prepared.has_value());
    QVERIFY(ad::jose::readJws(prepared->assertion).claim("extra"));
}

void TestAttempt::kidOfRegisteredSet() {
    ad::diagnosis::Registered registered;
    registered.jwks =
        nlohmann::ordered_json{{"keys", {m_ec.key.publicJwk("other"), m_rsa.key.publicJwk("mine", "RS512")}}};
    registered.jwksUrl = "https://c.example/jwks";
    auto key = m_rsa;
    key.kid = "of-file";
    const auto spec = ad::attempt::specFor(credentials(), key, registered);
    QCOMPARE(spec.kid, std::string("mine"));
    QCOMPARE(spec.alg, std::string("RS512"));
    QCOMPARE(spec.jku, std::string("https://c.example/jwks"));
}

void TestAttempt::kidOfFetchedSet() {
    ad::diagnosis::CaseFile file;
    file.registered.jwksUrl = "https://c.example/jwks";
    file.jwksFetch.emplace();
    file.jwksFetch.edit().status = 200;
    file.jwksFetch.edit().body =
        nlohmann::ordered_json{{"keys", {m_ec.key.publicJwk("other"), m_rsa.key.publicJwk("mine")}}}.dump();
    const auto kid = [&] { return ad::attempt::specFor(credentials(), m_rsa, ad::attempt::registeredOf(file)).kid; };
    QCOMPARE(kid(), std::string("mine"));
    // What the person gave as registered comes first.
    file.registered.jwks = nlohmann::ordered_json{{"keys", {m_rsa.key.publicJwk("given")}}};
    QCOMPARE(kid(), std::string("given"));
    file.registered.jwks.reset();
    file.jwksFetch.edit().body = "<html>";
    QCOMPARE(kid(), std::string());
}

void TestAttempt::vendorsRules_data() {
    QTest::addColumn<QByteArray>("vendor");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("audience");
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<bool>("clientId");
    const QByteArray other = "https://a.example/oauth2/token";
    QTest::newRow("unknown") << QByteArray() << other << other << QByteArray("RS384") << false;
    QTest::newRow("spring") << QByteArray("spring-authorization-server") << other << other << QByteArray("RS384")
                            << true;
    QTest::newRow("eclinicalworks") << QByteArray("eclinicalworks") << other << other << QByteArray("RS384") << true;
    QTest::newRow("auth0") << QByteArray("auth0") << QByteArray("https://t.us.auth0.com/oauth/token")
                           << QByteArray("https://t.us.auth0.com/") << QByteArray("RS384") << false;
    QTest::newRow("auth0, told by its address")
        << QByteArray() << QByteArray("https://t.us.auth0.com/oauth/token") << QByteArray("https://t.us.auth0.com/")
        << QByteArray("RS384") << false;
    QTest::newRow("auth0, own domain") << QByteArray("auth0") << QByteArray("https://login.clinic.example/oauth/token")
                                       << QByteArray("https://login.clinic.example/") << QByteArray("RS384") << false;
    const QByteArray entra = "https://login.microsoftonline.com/t/oauth2/v2.0/token";
    QTest::newRow("entra") << QByteArray() << entra << entra << QByteArray("PS256") << false;
    QTest::newRow("node-oidc-provider") << QByteArray("node-oidc-provider") << other << other << QByteArray("RS256")
                                        << false;
}

void TestAttempt::vendorsRules() {
    QFETCH(QByteArray, vendor);
    QFETCH(QByteArray, endpoint);
    QFETCH(QByteArray, audience);
    QFETCH(QByteArray, alg);
    QFETCH(bool, clientId);
    Credentials c = credentials();
    c.vendor = vendor.toStdString();
    c.tokenEndpoint = endpoint.toStdString();
    const auto prepared = ad::attempt::prepare(c, m_rsa, {}, 1000, fixed);
    QVERIFY(prepared.has_value());
    const auto jws = ad::jose::readJws(prepared->assertion);
    QCOMPARE(jws.alg(), alg.toStdString());
    QCOMPARE(jws.claim("aud")->text, audience.toStdString());
    std::string sent;
    for (const auto& field : ad::smart::parseForm(prepared->request.body))
        if (field.name == "client_id")
            sent = field.value;
    QCOMPARE(sent, clientId ? c.clientId : std::string());
    // What a person sets goes before every rule.
    c.audience = "https://own.example";
    c.alg = "RS512";
    const auto spec = ad::attempt::specFor(c, m_rsa);
    QCOMPARE(spec.audience, c.audience);
    QCOMPARE(spec.alg, c.alg);
}

void TestAttempt::certificateByThumbprint() {
    Credentials c = credentials();
    c.tokenEndpoint = "https://login.microsoftonline.com/t/oauth2/v2.0/token";
    const auto certificate = ad::keys::selfSigned(m_rsa.key, QStringLiteral("me"), 1000, 30).value();
    ad::diagnosis::Registered registered;
    registered.certificatePem = certificate.pem();
    QCOMPARE(ad::attempt::specFor(c, m_rsa, registered).x5tS256, certificate.x5tS256);
    const auto prepared = ad::attempt::prepare(c, m_rsa, registered, 1000, fixed);
    QCOMPARE(ad::jose::readJws(prepared->assertion).parameter("x5t#S256")->text, certificate.x5tS256);
    // Of a keystore, which holds the certificate beside the key.
    auto bundle = m_rsa;
    bundle.certificate = certificate;
    QCOMPARE(ad::attempt::specFor(c, bundle).x5tS256, certificate.x5tS256);
    QCOMPARE(ad::attempt::specFor(c, m_rsa).x5tS256, std::string());
    c.vendor = "epic";
    QCOMPARE(ad::attempt::specFor(c, m_rsa, registered).x5tS256, std::string());
}

void TestAttempt::algorithmByVendor() {
    Credentials c = credentials();
    c.vendor = "epic";
    auto key = m_rsa;
    key.alg = "ES256"; // a wrong label in the file does not make the key an EC key
    QCOMPARE(ad::attempt::specFor(c, key).alg, std::string("RS384"));
    key.alg = "PS256";
    QCOMPARE(ad::attempt::specFor(c, key).alg, std::string("PS256"));
}

void TestAttempt::errors_data() {
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no endpoint") << QByteArray() << QByteArray("c") << QByteArray("token_endpoint_wrong");
    QTest::newRow("no address") << QByteArray("a.example/token") << QByteArray("c")
                                << QByteArray("token_endpoint_wrong");
    QTest::newRow("another scheme") << QByteArray("ftp://a.example/token") << QByteArray("c")
                                    << QByteArray("token_endpoint_wrong");
    QTest::newRow("a blank in it") << QByteArray("https://a.example /token") << QByteArray("c")
                                   << QByteArray("token_endpoint_wrong");
    QTest::newRow("no client ID") << QByteArray("https://a.example/token") << QByteArray()
                                  << QByteArray("client_unknown");
}

void TestAttempt::errors() {
    QFETCH(QByteArray, endpoint);
    QFETCH(QByteArray, client);
    QFETCH(QByteArray, code);
    Credentials c = credentials();
    c.tokenEndpoint = endpoint.toStdString();
    c.clientId = client.toStdString();
    const auto prepared = ad::attempt::prepare(c, m_rsa, {}, 1000, fixed);
    QVERIFY(!prepared.has_value());
    QCOMPARE(QByteArray::fromStdString(prepared.error().code), code);
    QVERIFY(!prepared.error().todo.isEmpty());
}

void TestAttempt::recordsAnswer() {
    ad::net::Exchange x;
    x.receivedAtMs = 1700000000999;
    x.status = 200;
    x.headers = {{"date", "Tue, 14 Nov 2023 22:13:20 GMT"}};
    x.body = R"({"access_token":"very-secret-token","expires_in":300})";
    x.tls = ad::net::TlsFacts{"TLSv1.3", "", {"PEM"}, {}};
    x.redirect = ad::net::Redirect{302, "https://b.example/"};
    const auto prepared = ad::attempt::prepare(credentials(), m_rsa, {}, 1000, fixed);
    ad::diagnosis::CaseFile file;
    file.clientId = "stays";
    ad::attempt::record(file, *prepared, x);
    QCOMPARE(file.clientId, std::string("stays"));
    QCOMPARE(file.assertion, std::optional(prepared->assertion));
    QCOMPARE(file.response->receivedAt, std::optional<std::int64_t>(1700000000));
    QCOMPARE(file.response->tls->protocol, std::string("TLSv1.3"));
    QCOMPARE(file.response->redirects.size(), 1U);
    QVERIFY(file.response->body->find("very-secret-token") == std::string::npos);
    QCOMPARE((*file.request)["method"].get<std::string>(), std::string("POST"));
    ad::attempt::record(file, *prepared, x, true);
    QVERIFY(file.response->body->find("very-secret-token") != std::string::npos);
    // What was recorded reads back as it is.
    const auto again = ad::diagnosis::readCase(ad::json::write(ad::diagnosis::toJson(file, {true})));
    QVERIFY(again.has_value());
    QVERIFY(again->response == file.response);
}

void TestAttempt::recordsTheRequestAsItWent() {
    ad::practice::Server server({});
    QVERIFY(server.start().has_value());
    Credentials c = credentials();
    c.tokenEndpoint = server.tokenEndpoint();
    const auto prepared = ad::attempt::prepare(c, m_rsa, {}, ad::systemNowMs() / 1000, ad::systemRandom);
    ad::net::Client client;
    const auto exchange = client.run(ad::attempt::toNet(prepared->request, true));
    QVERIFY(exchange.status != 0);
    ad::diagnosis::CaseFile file;
    ad::attempt::record(file, *prepared, exchange);
    // From what is kept, every byte that went out can be written again.
    const auto& request = *file.request;
    const QUrl url(QString::fromStdString(request["url"].get<std::string>()));
    std::string again = request["method"].get<std::string>() + ' ' + url.path().toStdString() + " HTTP/1.1\r\n";
    for (const auto& [name, value] : request["headers"].items())
        again += name + ": " + value.get<std::string>() + "\r\n";
    again += "\r\n" + request["body"].get<std::string>();
    QCOMPARE(QByteArray::fromStdString(again), QByteArray::fromStdString(exchange.requestBytes));
    QCOMPARE(request["headers"]["Content-Length"].get<std::string>(),
             std::to_string(request["body"].get<std::string>().size()));
    // What never went out is kept as it was made.
    ad::attempt::record(file, *prepared, ad::net::Exchange());
    QCOMPARE((*file.request)["headers"].size(), prepared->request.headers.size());
}

void TestAttempt::recordsThatAnAnswerWasCut() {
    ad::practice::Options options;
    options.fault = ad::practice::Fault::HugeBody;
    ad::practice::Server server(options);
    QVERIFY(server.start().has_value());
    Credentials c = credentials();
    c.tokenEndpoint = server.tokenEndpoint();
    c.vendor = "epic";
    const std::int64_t now = ad::systemNowMs() / 1000;
    const auto prepared = ad::attempt::prepare(c, m_rsa, {}, now, ad::systemRandom);
    ad::net::Client client;
    const auto exchange = client.run(ad::attempt::toNet(prepared->request, true));
    QVERIFY(exchange.bodyTruncated);
    ad::diagnosis::CaseFile sent;
    sent.vendor = "epic";
    sent.answers.keyRegisteredAt = now - 600;
    ad::attempt::record(sent, *prepared, exchange);
    QVERIFY(sent.response->truncated);
    const auto kept = ad::diagnosis::readCase(ad::json::write(ad::diagnosis::toJson(sent)));
    QVERIFY(kept.has_value() && kept->response->truncated);
    const auto d = ad::diagnosis::diagnose(*kept, now);
    const auto message = [&](const char* check) {
        for (const auto& f : d.findings)
            if (f.check == check)
                return f.message + QLatin1Char('|') + f.observed;
        return QString();
    };
    // That it gives no reason is not known.
    QVERIFY2(message("answer-text").contains(QLatin1String("not known")), qPrintable(message("answer-text")));
    QVERIFY2(message("answer-text").endsWith(QLatin1String("the first 1 MiB")), qPrintable(message("answer-text")));
    QVERIFY2(message("answer-code").contains(QLatin1String("was not kept")), qPrintable(message("answer-code")));
    QVERIFY2(message("answer-is-oauth").contains(QLatin1String("longer than what was kept")),
             qPrintable(message("answer-is-oauth")));
    QVERIFY2(d.detail.startsWith(QLatin1String("Only the beginning of the answer was kept")), qPrintable(d.detail));
}

void TestAttempt::recordsNetworkError() {
    ad::net::Exchange x;
    x.startedAtMs = 5000;
    x.error = ad::net::NetworkError{"dns", QStringLiteral("no such name"), {}};
    const auto response = ad::attempt::toCaseResponse(x);
    QCOMPARE(response.status, 0);
    QVERIFY(!response.body);
    QCOMPARE(response.networkError->kind, std::string("dns"));
    QCOMPARE(ad::attempt::toCaseFetch(x).networkError->kind, std::string("dns"));
}

void TestAttempt::cancelledIsNoNetworkError() {
    ad::net::Exchange x;
    x.error = ad::net::NetworkError{"cancelled", {}, {}};
    QVERIFY(!ad::attempt::toCaseResponse(x).networkError);
}

void TestAttempt::granted() {
    ad::practice::Server server({});
    QVERIFY(server.start().has_value());
    server.registerClient(registration(m_ec.key));
    Credentials c = credentials();
    c.tokenEndpoint = server.tokenEndpoint();
    const auto prepared = ad::attempt::prepare(c, m_ec, {}, ad::systemNowMs() / 1000, ad::systemRandom);
    QVERIFY(prepared.has_value());
    ad::net::Client client;
    const auto exchange = client.run(ad::attempt::toNet(prepared->request, true));
    QVERIFY2(exchange.status == 200, exchange.body.c_str());
    ad::diagnosis::CaseFile file;
    ad::attempt::record(file, *prepared, exchange);
    QCOMPARE(ad::diagnosis::diagnose(file, ad::systemNowMs() / 1000).outcome, ad::diagnosis::Outcome::Granted);
}

void TestAttempt::wrongAudience() {
    ad::practice::Server server({});
    QVERIFY(server.start().has_value());
    server.registerClient(registration(m_rsa.key));
    Credentials c = credentials();
    c.tokenEndpoint = server.tokenEndpoint();
    c.kid = "k1";
    c.audience = server.fhirBaseUrl();
    const auto prepared = ad::attempt::prepare(c, m_rsa, {}, ad::systemNowMs() / 1000, ad::systemRandom);
    ad::net::Client client;
    const auto exchange = client.run(ad::attempt::toNet(prepared->request, true));
    QVERIFY(exchange.status == 400 || exchange.status == 401);
    QCOMPARE(server.judgements().back().code, std::string("aud_mismatch"));
    ad::diagnosis::CaseFile file;
    file.tokenEndpoint = c.tokenEndpoint;
    ad::attempt::record(file, *prepared, exchange);
    const auto diagnosis = ad::diagnosis::diagnose(file, ad::systemNowMs() / 1000);
    const std::string shown =
        file.response->body.value_or("") + '\n' + ad::json::write(ad::diagnosis::toJson(diagnosis));
    QVERIFY2(!diagnosis.causes.empty() && diagnosis.causes.front().cause == "aud_mismatch", shown.c_str());
}

void TestAttempt::notPropagated() {
    ad::practice::Options options;
    options.manner = ad::practice::Manner::Epic;
    options.propagationMs = 1800000;
    ad::practice::Server server(options);
    QVERIFY(server.start().has_value());
    auto r = registration(m_rsa.key);
    r.registeredAtMs = ad::systemNowMs();
    server.registerClient(r);
    Credentials c = credentials();
    c.tokenEndpoint = server.tokenEndpoint();
    const auto prepared = ad::attempt::prepare(c, m_rsa, {}, ad::systemNowMs() / 1000, ad::systemRandom);
    ad::net::Client client;
    const auto exchange = client.run(ad::attempt::toNet(prepared->request, true));
    QCOMPARE(exchange.status, 400);
    QCOMPARE(server.judgements().back().code, std::string("key_not_propagated"));
    server.setPropagationMs(0);
    const auto later = ad::attempt::prepare(c, m_rsa, {}, ad::systemNowMs() / 1000, ad::systemRandom);
    QCOMPARE(client.run(ad::attempt::toNet(later->request, true)).status, 200);
}

void TestAttempt::discovery() {
    ad::practice::Server server({});
    QVERIFY(server.start().has_value());
    ad::net::Client client;
    const auto exchange = client.run(ad::attempt::discoveryRequest(server.fhirBaseUrl()));
    QCOMPARE(exchange.status, 200);
    const auto fetch = ad::attempt::toCaseFetch(exchange);
    const auto found = ad::smart::parseDiscovery(*fetch.body, server.fhirBaseUrl());
    QVERIFY(found.has_value());
    QCOMPARE(found->tokenEndpoint, server.tokenEndpoint());
}

QTEST_GUILESS_MAIN(TestAttempt)
#include "tst_attempt.moc"
