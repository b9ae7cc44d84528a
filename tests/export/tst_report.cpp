// A report that can be shown to anybody: secrets are put into every field of a case, and none may come out.
#include "export/redact.h"
#include "export/report.h"

#include "base/base64.h"
#include "base/json.h"
#include "jose/signature.h"
#include "smart/token_request.h"
#include <QTest>

class TestReport : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void texts_data();
    void texts();
    void staysAsItIs_data();
    void staysAsItIs();
    void wrappedTokens();
    void knownSecrets();
    void everyField();
    void everyFieldOfOrigin();
    void reportReadsWell();
    void noMarkup();
    void sameBytes();
    void hostile();
    void nothingActsOnATerminal();

  private:
    void nothingSecret(const std::string& text) const;
    ad::keys::Key m_key;
    std::string m_pem, m_assertion, m_signature;
    const std::string m_accessToken = "opaque-access-token-0123456789";
    const std::string m_clientSecret = "s3cr3t-of-the-client-XYZ";
    const std::string m_password = "correct horse battery";
};

void TestReport::initTestCase() {
    auto key = ad::keys::generate("rsa2048");
    QVERIFY(key.has_value());
    m_key = *key;
    const auto pem = m_key.pkcs8Pem();
    m_pem = std::string(pem.view());
    const auto token = ad::jose::signCompact(
        R"({"alg":"RS384","typ":"JWT"})",
        R"({"iss":"my-client","sub":"my-client","aud":"https://a.example/token","exp":1700000240,"jti":"j1"})", "RS384",
        m_key);
    QVERIFY(token.has_value());
    m_assertion = *token;
    m_signature = m_assertion.substr(m_assertion.rfind('.') + 1);
}

void TestReport::nothingSecret(const std::string& text) const {
    const auto absent = [&](const std::string& secret) { return text.find(secret) == std::string::npos; };
    QVERIFY2(absent(m_signature), "the signature");
    QVERIFY2(absent(m_signature.substr(0, 40)), "the beginning of the signature");
    QVERIFY2(absent(m_signature.substr(m_signature.size() - 40)), "the end of the signature");
    QVERIFY2(absent(m_accessToken), "the access token");
    QVERIFY2(absent(m_clientSecret), "the client secret");
    QVERIFY2(absent(m_password), "the password");
    const QByteArray pem = QByteArray::fromStdString(m_pem);
    for (const QByteArray& line : pem.split('\n'))
        if (!line.startsWith('-') && line.size() >= 16)
            QVERIFY2(absent(line.toStdString()), line.constData());
}

void TestReport::texts_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("PEM") << QByteArray("a -----BEGIN PRIVATE KEY-----\nMIIabc\n-----END PRIVATE KEY----- b")
                         << QByteArray("a [PRIVATE KEY removed] b");
    QTest::newRow("variables") << QByteArray("A=1\nKEY_PASSPHRASE=one two\nDB_PASSWORD=\"x y\"\ndbSecret=z\nB=2")
                               << QByteArray("A=1\nKEY_PASSPHRASE=[removed]\nDB_PASSWORD=\"[removed]\"\n"
                                             "dbSecret=[removed]\nB=2");
    QTest::newRow("PEM in one line")
        << QByteArray("{\"key\":\"-----BEGIN RSA PRIVATE KEY-----\\nMIIabc\\n-----END RSA PRIVATE KEY-----\\n\"}")
        << QByteArray("{\"key\":\"[RSA PRIVATE KEY removed]\\n\"}");
    QTest::newRow("PEM that was cut") << QByteArray("-----BEGIN EC PRIVATE KEY-----\nMIIabc\nMIIdef")
                                      << QByteArray("[EC PRIVATE KEY removed]");
    QTest::newRow("token") << QByteArray("log eyJhbGciOiJSUzM4NCJ9.eyJpc3MiOiJhIn0.AQIDBAUGBwg, done")
                           << QByteArray("log eyJhbGciOiJSUzM4NCJ9.eyJpc3MiOiJhIn0.[signature removed], done");
    QTest::newRow("token with a plain base64 signature")
        << QByteArray("eyJhbGciOiJSUzM4NCJ9.eyJpc3MiOiJhIn0.AQ+IDB/AUG== x")
        << QByteArray("eyJhbGciOiJSUzM4NCJ9.eyJpc3MiOiJhIn0.[signature removed] x");
    QTest::newRow("JSON member") << QByteArray("{\"access_token\" : \"abc\\\"def\", \"a\":1}")
                                 << QByteArray("{\"access_token\" : \"[removed]\", \"a\":1}");
    QTest::newRow("JSON in JSON") << QByteArray("\"{\\\"access_token\\\":\\\"abc\\\",\\\"x\\\":1}\"")
                                  << QByteArray("\"{\\\"access_token\\\":\\\"[removed]\\\",\\\"x\\\":1}\"");
    QTest::newRow("form") << QByteArray("a=1&client_secret=abc%20d&b=2")
                          << QByteArray("a=1&client_secret=[removed]&b=2");
    QTest::newRow("header") << QByteArray("Host: a\r\nAuthorization: Basic YTpi\r\nX: y")
                            << QByteArray("Host: a\r\nAuthorization: [removed]\r\nX: y");
    QTest::newRow("header in curl") << QByteArray("curl -H 'authorization: Bearer abc' https://a")
                                    << QByteArray("curl -H 'authorization: [removed]' https://a");
    QTest::newRow("user in curl") << QByteArray("curl -s -u me:pw https://a")
                                  << QByteArray("curl -s -u [removed] https://a");
    QTest::newRow("quoted user in curl") << QByteArray("curl --user 'me:p w' https://a")
                                         << QByteArray("curl --user '[removed]' https://a");
    QTest::newRow("keytool") << QByteArray("keytool -storepass changeit -alias a")
                             << QByteArray("keytool -storepass [removed] -alias a");
    QTest::newRow("openssl in JSON") << QByteArray(R"({"said":"openssl -passin pass:changeit"})")
                                     << QByteArray(R"({"said":"openssl -passin [removed]"})");
    QTest::newRow("user in URL") << QByteArray("see https://me:pw@a.example/x")
                                 << QByteArray("see https://[removed]@a.example/x");
    QTest::newRow("private JWK member") << QByteArray("{\"kty\":\"EC\",\"d\":\"0123456789abcdefXYZ\"}")
                                        << QByteArray("{\"kty\":\"EC\",\"d\":\"[removed]\"}");
    QTest::newRow("cookie") << QByteArray("Set-Cookie: a=b; c\nDate: x")
                            << QByteArray("Set-Cookie: [removed]\nDate: x");
}

void TestReport::texts() {
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(ad::exporting::Redactor().text(source.toStdString())), expected);
    // What is shared may be shared again.
    QCOMPARE(QByteArray::fromStdString(ad::exporting::Redactor().text(expected.toStdString())), expected);
}

void TestReport::staysAsItIs_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("prose") << QByteArray("The access_token is opaque; send the password by hand. d: e. ey.");
    QTest::newRow("public key") << QByteArray("-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----");
    QTest::newRow("certificate") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----");
    QTest::newRow("error") << QByteArray("{\"error\":\"invalid_client\",\"error_description\":null}");
    QTest::newRow("null token") << QByteArray("{\"access_token\":null}");
    QTest::newRow("short member names") << QByteArray("{\"d\":\"x\",\"k\":\"v\",\"p\":1}");
    QTest::newRow("client ID") << QByteArray(
        "client_id=3f1c2a9e-0000-4c4c-8d8d-1234567890ab&scope=system%2FPatient.rs");
    QTest::newRow("address with a port") << QByteArray("https://a.example:8443/x@y?z=1");
    QTest::newRow("empty") << QByteArray("");
}

void TestReport::staysAsItIs() {
    QFETCH(QByteArray, source);
    QCOMPARE(QByteArray::fromStdString(ad::exporting::Redactor().text(source.toStdString())), source);
}

void TestReport::wrappedTokens() {
    for (const std::size_t width : {64U, 76U, 200U})
        for (const std::string& lineBreak : {std::string("\n"), std::string("\r\n    "), std::string("\\n")}) {
            std::string wrapped;
            for (std::size_t at = 0; at < m_assertion.size(); at += width)
                wrapped += m_assertion.substr(at, width) + lineBreak;
            const std::string clean = ad::exporting::Redactor().text("token:\n" + wrapped + "next words");
            QVERIFY(clean.find("next words") != std::string::npos);
            for (std::size_t at = 0; at + 20 < m_signature.size(); at += 10)
                QVERIFY2(clean.find(m_signature.substr(at, 20)) == std::string::npos, clean.c_str());
        }
}

void TestReport::knownSecrets() {
    ad::exporting::Redactor redactor;
    redactor.add("0123456789");
    redactor.add("x0123456789y");
    redactor.add("short");
    QCOMPARE(redactor.text("a x0123456789y b 0123456789 short"), std::string("a [removed] b [removed] short"));
    const auto out = redactor.json(
        {{"a", "0123456789"}, {"client_secret", 12345}, {"0123456789", {{"kty", "RSA"}, {"n", "1"}, {"d", "2"}}}});
    QCOMPARE(out.dump(),
             std::string(R"({"a":"[removed]","client_secret":"[removed]","[removed]":{"kty":"RSA","n":"1"}})"));
}

void TestReport::everyField() {
    const std::string secrets = "key " + m_pem + " token " + m_assertion + " {\"access_token\":\"" + m_accessToken +
                                "\"} client_secret=" + m_clientSecret + " \"password\":\"" + m_password + "\" " +
                                m_signature + " " + m_accessToken;
    ad::diagnosis::CaseFile f;
    f.now = 1700000000;
    f.vendor = f.environment = f.fhirBaseUrl = f.tokenEndpoint = f.clientId = f.scope = secrets;
    f.key.pem = m_pem;
    f.key.path = secrets;
    f.registered.certificatePem = f.registered.publicKeyPem = f.registered.jwksUrl = secrets;
    f.registered.jwks = nlohmann::ordered_json{{"keys", {m_key.publicJwk("k")}}, {"x", secrets}};
    f.answers.registeredEnvironment = f.answers.appAudience = f.answers.registeredAuthMethod = secrets;
    f.assertion = m_assertion;
    f.request = nlohmann::ordered_json{
        {"method", "POST"},
        {"url", "https://a.example/token?client_secret=" + m_clientSecret + "&access_token=" + m_accessToken},
        {"headers", {{"Authorization", "Bearer " + m_accessToken}, {"X", secrets}}},
        {"body", "client_assertion=" + m_assertion + "&client_secret=" + m_clientSecret + "&x=" + secrets}};
    f.serverLog = secrets;
    ad::diagnosis::CaseResponse r;
    r.status = 200;
    r.headers = {{"set-cookie", m_accessToken}, {"x", secrets}};
    r.body = "{\"access_token\":\"" + m_accessToken + "\",\"x\":\"" + m_accessToken + "\"}";
    r.networkError = ad::diagnosis::CaseNetworkError{"tls", secrets};
    r.tls = ad::diagnosis::CaseTls{secrets, {secrets}, {secrets}};
    r.redirects = {{302, "https://b.example/?access_token=" + m_accessToken + "&" + secrets}};
    f.response = r;
    ad::diagnosis::CaseFetch fetch;
    fetch.url = secrets;
    fetch.headers = {{"x", secrets}};
    fetch.body = secrets;
    fetch.networkError = ad::diagnosis::CaseNetworkError{"dns", secrets};
    f.discovery = f.jwksFetch = fetch;
    f.probes = {{secrets, r}};
    f.history = std::vector<ad::diagnosis::CaseAttempt>{{1, 400, secrets}};
    // A password may be a word that everybody uses.
    f.toldWords = {m_clientSecret};
    const auto diagnosis = ad::diagnosis::diagnose(f, 0);
    nothingSecret(ad::exporting::markdownReport(f, diagnosis, 0));
    nothingSecret(ad::json::write(ad::exporting::jsonReport(f, diagnosis)));

    // The same with an assertion that is damaged, and the requests in their other forms.
    f.assertion = "\"Bearer " + m_assertion.substr(0, 200) + "\n" + m_assertion.substr(200) + "\n\"";
    for (const auto& request :
         {nlohmann::ordered_json{
              {"curl", "curl -u me:" + m_clientSecret + " https://a.example/token -d client_assertion=" + m_assertion}},
          nlohmann::ordered_json{{"http", "POST /token HTTP/1.1\r\nHost: a\r\nCookie: " + m_accessToken +
                                              "\r\n\r\nclient_assertion=" + m_assertion}},
          nlohmann::ordered_json{{"curl", "curl 'broken " + secrets}}}) {
        f.request = request;
        const auto again = ad::diagnosis::diagnose(f, 0);
        nothingSecret(ad::exporting::markdownReport(f, again, 0));
        nothingSecret(ad::json::write(ad::exporting::jsonReport(f, again)));
    }
}

void TestReport::everyFieldOfOrigin() {
    nlohmann::ordered_json jwk = m_key.publicJwk("k");
    jwk["d"] = "private-exponent-in-base64url-AAAA";
    const nlohmann::ordered_json source{{"schema", "assertion-doctor/case/1"},
                                        {"key", {{"jwk", jwk}}},
                                        {"later",
                                         {{"client_secret", m_clientSecret},
                                          {"list", {m_pem, m_assertion, {{"password", m_password}}}},
                                          {"again", m_clientSecret + " and " + "private-exponent-in-base64url-AAAA"}}}};
    const auto file = ad::diagnosis::readCase(source.dump());
    QVERIFY(file.has_value());
    const auto diagnosis = ad::diagnosis::diagnose(*file, 1700000000);
    const std::string out = ad::json::write(ad::exporting::jsonReport(*file, diagnosis));
    nothingSecret(out);
    QVERIFY(out.find("private-exponent") == std::string::npos);
    QVERIFY(out.find("\"later\"") != std::string::npos);
    QVERIFY(ad::exporting::markdownReport(*file, diagnosis, 1700000000).find("private-exponent") == std::string::npos);
}

void TestReport::reportReadsWell() {
    ad::diagnosis::CaseFile f;
    f.now = 1700000000;
    f.vendor = "epic";
    f.clientId = "my-client";
    f.tokenEndpoint = "https://a.example/token";
    f.key.pem = m_pem;
    f.assertion = m_assertion;
    ad::diagnosis::CaseResponse r;
    r.status = 400;
    r.headers = {{"Date", "Tue, 14 Nov 2023 22:13:20 GMT"}};
    r.body = "{\"error\":\"invalid_client\",\"error_description\":null}";
    f.response = r;
    const auto diagnosis = ad::diagnosis::diagnose(f, 0);
    const QString report = QString::fromStdString(ad::exporting::markdownReport(f, diagnosis, 0));
    QVERIFY(report.startsWith(QLatin1String("# Token request: report\n\n**")));
    for (const QString& part :
         {QStringLiteral("my-client"),
          QString::fromStdString(m_key.thumbprint()).replace(QLatin1Char('_'), QLatin1String("\\_")),
          QStringLiteral("invalid_client"), QStringLiteral("\"exp\": 1700000240"),
          QStringLiteral(".[signature removed]"), QStringLiteral("2023-11-14T22:13:20Z"),
          QStringLiteral("| Result | Check |")})
        QVERIFY2(report.contains(part), qPrintable(part + QLatin1Char('\n') + report));
    QVERIFY(!report.contains(QLatin1String("\n\n\n")));
    // What is right takes one line of all, and the token stands there once.
    QVERIFY2(!report.contains(QLatin1String("| passed |")), qPrintable(report));
    QCOMPARE(report.count(QLatin1String("Passed (")), 1);
    const QString line = report.mid(report.indexOf(QLatin1String("Passed ("))).section(QLatin1Char('\n'), 0, 0);
    QVERIFY2(line.contains(QLatin1String("typ-is-jwt")), qPrintable(line));
    QCOMPARE(report.count(QLatin1String(".[signature removed]")), 1);
    f.request = nlohmann::ordered_json{{"method", "POST"},
                                       {"url", "https://a.example/token"},
                                       {"headers", {{"Content-Type", "application/x-www-form-urlencoded"}}},
                                       {"body", "grant_type=client_credentials&client_assertion=" + m_assertion}};
    const QString sent = QString::fromStdString(ad::exporting::markdownReport(f, ad::diagnosis::diagnose(f, 0), 0));
    QCOMPARE(sent.count(QLatin1String(".[signature removed]")), 1);
}

void TestReport::noMarkup() {
    ad::diagnosis::CaseFile f;
    f.now = 1700000000;
    f.clientId = "<script>alert(1)</script> | [x](http://evil.example) `code";
    ad::diagnosis::CaseResponse r;
    r.status = 400;
    r.body = "```\n# Not a heading of ours\n<img src=x>\x1B[31m";
    f.response = r;
    const QString report = QString::fromStdString(ad::exporting::markdownReport(f, ad::diagnosis::diagnose(f, 0), 0));
    QVERIFY(!report.contains(QLatin1String("<script>")));
    QVERIFY(report.contains(QLatin1String("\\<script\\>")));
    QVERIFY(report.contains(QLatin1String("````http\n")));
    QVERIFY(!report.contains(QChar(0x1B)));
}

void TestReport::sameBytes() {
    ad::diagnosis::CaseFile f;
    f.now = 1700000000;
    f.assertion = m_assertion;
    const auto diagnosis = ad::diagnosis::diagnose(f, 0);
    QCOMPARE(ad::exporting::markdownReport(f, diagnosis, 1), ad::exporting::markdownReport(f, diagnosis, 2));
}

// Where a text is read again from each place, the test is stopped for its time.
void TestReport::hostile() {
    for (const char* unit : {"ey", "eyJ.", "a.", "\"access_token\":", "-----BEGIN ", "-----BEGIN PRIVATE KEY-----",
                             "://", "curl -u ", "password=", "\\\\\"", "eyJhbGciOiJSUzM4NCJ9eyJhbGciOiJSUzM4NCJ9\n"}) {
        std::string all;
        while (all.size() < 300000)
            all += unit;
        (void)ad::exporting::Redactor().text(all);
        for (std::size_t n = 0; n < 60; ++n)
            (void)ad::exporting::Redactor().text(all.substr(0, n));
    }
    // Lines that go on in the next one, and end with more parts than a token has.
    std::string lines;
    while (lines.size() < 500000)
        lines += "ey" + std::string(38, 'A') + '\n';
    lines += "a.a.a.a.a.a";
    QCOMPARE(ad::exporting::Redactor().text(lines), lines);
}

void TestReport::nothingActsOnATerminal() {
    ad::diagnosis::CaseFile f;
    f.response.emplace();
    f.response.edit().status = 400;
    f.response.edit().body = "a\x1B[31mb\xC2\x9B"
                             "31mc\xE2\x80\xAE"
                             "d\xEF\xBB\xBF"
                             "e\r\nf";
    const auto diagnosis = ad::diagnosis::diagnose(f, 1);
    for (const std::string& report :
         {ad::exporting::markdownReport(f, diagnosis, 1), ad::exporting::htmlReport(f, diagnosis, 1)}) {
        QVERIFY2(report.find("a?[31mb?31mc?d?e\nf") != std::string::npos, report.c_str());
        for (const char* acting : {"\x1B", "\xC2\x9B", "\xE2\x80\xAE", "\xEF\xBB\xBF"})
            QVERIFY(report.find(acting) == std::string::npos);
    }
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
