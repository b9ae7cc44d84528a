// Keys that openssl made, assertions that openssl signed, and key sets fetched from a URL.
#include "practice/support.h"

#include <QTemporaryDir>
#include <thread>

using namespace practice_test;
using ad::practice::Manner;
using ad::practice::Registration;
using ad::practice::Server;

namespace {

QByteArray openssl(const QStringList& arguments, const QByteArray& input = {}) {
    return run(QStringLiteral("openssl"), arguments, input);
}

QByteArray url64(const QByteArray& bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// R and S of openssl's DER, each padded to `size`.
QByteArray rawOf(const QByteArray& der, int size) {
    QByteArray out;
    int at = 2;
    for (int i = 0; i < 2; ++i) {
        const int length = static_cast<unsigned char>(der[at + 1]);
        QByteArray number = der.mid(at + 2, length);
        while (number.size() > size)
            number.remove(0, 1);
        out += QByteArray(size - number.size(), '\0') + number;
        at += 2 + length;
    }
    return out;
}

// A key set host on loopback: each path has an answer of its own.
class SetHost {
  public:
    SetHost() {
        m_server.Get("/good", [this](const auto& request, auto& response) {
            accept = request.get_header_value("Accept");
            response.set_content(publicSet(), "application/json");
        });
        m_server.Get("/text", [](const auto&, auto& response) { response.set_content(publicSet(), "text/plain"); });
        m_server.Get("/moved", [](const auto&, auto& response) { response.set_redirect("/good"); });
        m_server.Get("/html", [](const auto&, auto& response) { response.set_content("<html>", "text/html"); });
        m_server.Get("/bare", [](const auto&, auto& response) {
            response.set_content(publicKey("vec-rsa").dump(), "application/json");
        });
        m_server.Get("/huge", [](const auto&, auto& response) {
            response.set_content(std::string(std::size_t{2} << 20U, ' ') + publicSet(), "application/json");
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~SetHost() {
        m_server.stop();
        m_thread.join();
    }
    SetHost(const SetHost&) = delete;
    SetHost& operator=(const SetHost&) = delete;
    [[nodiscard]] std::string base() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    std::string accept;

  private:
    httplib::Server m_server;
    int m_port = 0;
    std::thread m_thread;
};

} // namespace

class TestKeys : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void byOpenssl_data();
    void byOpenssl();
    void keyUrl_data();
    void keyUrl();
    void keyUrlNeedsTrust();
    void jku();
    void epicTakesEcFromUrl();
    void sourcesInOrder();
};

void TestKeys::byOpenssl_data() {
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("form");
    for (const char* form : {"certificate", "SPKI", "PKCS#1"})
        QTest::addRow("RS384 %s", form) << "RS384" << form;
    for (const char* form : {"certificate", "SPKI"}) {
        QTest::addRow("ES384 %s", form) << "ES384" << form;
        QTest::addRow("ES512 %s", form) << "ES512" << form;
    }
    QTest::newRow("PS256") << "PS256"
                           << "SPKI";
}

void TestKeys::byOpenssl() {
    QFETCH(QString, alg);
    QFETCH(QString, form);
    QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString hash = QStringLiteral("-sha") + alg.mid(2);
    const bool ec = alg.startsWith(QLatin1Char('E'));
    QStringList making{QStringLiteral("genpkey"), QStringLiteral("-out"), key, QStringLiteral("-algorithm")};
    if (ec)
        making += {QStringLiteral("EC"), QStringLiteral("-pkeyopt"),
                   QStringLiteral("ec_paramgen_curve:") +
                       (alg == QStringLiteral("ES384") ? QStringLiteral("P-384") : QStringLiteral("P-521"))};
    else
        making += {QStringLiteral("RSA"), QStringLiteral("-pkeyopt"), QStringLiteral("rsa_keygen_bits:2048")};
    openssl(making);

    Registration r;
    r.clientId = clientId;
    if (form == QStringLiteral("certificate"))
        // What the certificate says besides the key does not matter.
        r.certificatePem = openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-key"), key,
                                    QStringLiteral("-subj"), QStringLiteral("/CN=client"), QStringLiteral("-days"),
                                    QStringLiteral("1")})
                               .toStdString();
    else if (form == QStringLiteral("SPKI"))
        r.publicKeyPem =
            openssl({QStringLiteral("pkey"), QStringLiteral("-in"), key, QStringLiteral("-pubout")}).toStdString();
    else
        r.publicKeyPem =
            openssl({QStringLiteral("rsa"), QStringLiteral("-in"), key, QStringLiteral("-RSAPublicKey_out")})
                .toStdString();
    Server server(options());
    server.registerClient(r);
    QVERIFY(server.start().has_value());

    Draft draft(server.tokenEndpoint());
    draft.header["alg"] = alg.toStdString();
    draft.header.erase("kid");
    const QByteArray input = url64(QByteArray::fromStdString(draft.header.dump())) + "." +
                             url64(QByteArray::fromStdString(draft.claims.dump()));
    QStringList signing{QStringLiteral("dgst"), hash, QStringLiteral("-binary"), QStringLiteral("-sign"), key};
    if (alg.startsWith(QLatin1Char('P')))
        signing += {QStringLiteral("-sigopt"), QStringLiteral("rsa_padding_mode:pss"), QStringLiteral("-sigopt"),
                    QStringLiteral("rsa_pss_saltlen:digest")};
    QByteArray signature = openssl(signing, input);
    if (alg == QStringLiteral("ES384"))
        signature = rawOf(signature, 48);
    else if (alg == QStringLiteral("ES512"))
        signature = rawOf(QByteArray("\x30\x00", 2) + signature.mid(3), 66); // its length takes two bytes
    draft.set("client_assertion", (input + "." + url64(signature)).toStdString());
    const Reply reply = post(server, draft);
    QVERIFY2(reply.status == 200, reply.body.c_str());

    // The same with one claim changed afterwards.
    draft.claims["jti"] = "changed";
    draft.set("client_assertion", (url64(QByteArray::fromStdString(draft.header.dump())) + "." +
                                   url64(QByteArray::fromStdString(draft.claims.dump())) + "." + url64(signature))
                                      .toStdString());
    QCOMPARE(post(server, draft).status, 401);
    QCOMPARE(server.judgements().back().code,
             std::string(alg == QStringLiteral("RS384") ? "signature_invalid" : "public_key_mismatch"));
}

void TestKeys::keyUrl_data() {
    QTest::addColumn<QString>("url"); // beginning with a slash: on the key host
    QTest::addColumn<QString>("code");
    QTest::newRow("good") << "/good"
                          << "";
    QTest::newRow("good with a fragment") << "/good#x"
                                          << "";
    QTest::newRow("as text") << "/text"
                             << "";
    QTest::newRow("missing") << "/missing"
                             << "jwks_unreachable";
    QTest::newRow("redirect") << "/moved"
                              << "jwks_unreachable";
    QTest::newRow("too large") << "/huge"
                               << "jwks_unreachable";
    QTest::newRow("page") << "/html"
                          << "jwks_invalid";
    QTest::newRow("bare key") << "/bare"
                              << "jwks_invalid";
    QTest::newRow("no server") << "http://127.0.0.1:1/jwks"
                               << "jwks_unreachable";
    QTest::newRow("no such host") << "http://key-set.invalid/jwks"
                                  << "jwks_unreachable";
    QTest::newRow("file") << "file:///etc/passwd"
                          << "jwks_unreachable";
    QTest::newRow("no URL") << "jwks"
                            << "jwks_unreachable";
    QTest::newRow("only a scheme") << "http://"
                                   << "jwks_unreachable";
    QTest::newRow("port no number") << "http://127.0.0.1:99999999999/"
                                    << "jwks_unreachable";
    QTest::newRow("line feed") << "http://127.0.0.1/\r\nX: y"
                               << "jwks_unreachable";
}

void TestKeys::keyUrl() {
    QFETCH(QString, url);
    QFETCH(QString, code);
    SetHost host;
    Server server(options());
    Registration r;
    r.clientId = clientId;
    r.jwksUrl = (url.startsWith(QLatin1Char('/')) ? host.base() : std::string()) + url.toStdString();
    server.registerClient(r);
    QVERIFY(server.start().has_value());
    std::vector<Draft> drafts{Draft(server.tokenEndpoint())};
    QVERIFY(sign(drafts));
    const Reply reply = post(server, drafts[0]);
    QCOMPARE(QString::fromStdString(server.judgements().back().code), code);
    QCOMPARE(reply.status, code.isEmpty() ? 200 : 401);
    if (url == QStringLiteral("/good"))
        QCOMPARE(host.accept, std::string("application/json"));
}

void TestKeys::keyUrlNeedsTrust() {
    auto o = options();
    o.tls = true;
    Server stranger(o);
    QVERIFY(stranger.start().has_value());
    Server server(options());
    Registration r;
    r.clientId = clientId;
    r.jwksUrl = stranger.fhirBaseUrl() + "/metadata";
    server.registerClient(r);
    QVERIFY(server.start().has_value());
    std::vector<Draft> drafts{Draft(server.tokenEndpoint())};
    QVERIFY(sign(drafts));
    QCOMPARE(post(server, drafts[0]).status, 401);
    QCOMPARE(server.judgements().back().code, std::string("jwks_unreachable"));
}

void TestKeys::jku() {
    SetHost host;
    Server server(options());
    Registration r;
    r.clientId = clientId;
    r.jwksUrl = host.base() + "/good";
    server.registerClient(r);
    QVERIFY(server.start().has_value());
    std::vector<Draft> drafts{Draft(server.tokenEndpoint()), Draft(server.tokenEndpoint())};
    drafts[0].header["jku"] = r.jwksUrl;
    drafts[1].header["jku"] = host.base() + "/text";
    QVERIFY(sign(drafts));
    QCOMPARE(post(server, drafts[0]).status, 200);
    QCOMPARE(post(server, drafts[1]).status, 401);
    QCOMPARE(server.judgements().back().code, std::string("jku_mismatch"));
}

void TestKeys::epicTakesEcFromUrl() {
    SetHost host;
    Server server(options(Manner::Epic));
    Registration r;
    r.clientId = clientId;
    r.jwksUrl = host.base() + "/good";
    server.registerClient(r);
    QVERIFY(server.start().has_value());
    std::vector<Draft> drafts{Draft(server.tokenEndpoint()), Draft(server.tokenEndpoint())};
    drafts[0].use("ES384", "vec-p384");
    drafts[1].use("ES384", "vec-p384");
    drafts[1].header.erase("kid");
    QVERIFY(sign(drafts));
    QCOMPARE(post(server, drafts[0]).status, 200);
    // Without a kid every key of the kind is tried; only one is on P-384.
    QCOMPARE(post(server, drafts[1]).status, 200);
}

void TestKeys::sourcesInOrder() {
    Server server(options());
    Registration r = registration();
    r.jwks = "{}";
    r.publicKeyPem = "no key";
    server.registerClient(r);
    QVERIFY(server.start().has_value());
    std::vector<Draft> drafts{Draft(server.tokenEndpoint())};
    QVERIFY(sign(drafts));
    QCOMPARE(post(server, drafts[0]).status, 401);
    QCOMPARE(server.judgements().back().code, std::string("jwks_invalid"));
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
