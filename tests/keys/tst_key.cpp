// Keys as values: what they are, their public forms and thumbprints, each compared with what other programs say.
#include "keys/key.h"

#include "base/base64.h"
#include "keys/reader.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <openssl/err.h>

using namespace ad;
using namespace ad::keys;

class TestKey : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void generated_data();
    void generated();
    void kindsOfOpenSsl_data();
    void kindsOfOpenSsl();
    void rfc7638();
    void publishedKeys();
    void leadingZeros();
    void privateJwkWithoutPrimes();
    void brokenJwk_data();
    void brokenJwk();
    void emptyKey();
};

namespace {

struct Result {
    int code = -1;
    QByteArray out;
};

Result run(const QString& program, const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(10000))
        return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput()};
}

nlohmann::ordered_json parse(const char* text) { return nlohmann::ordered_json::parse(text); }

nlohmann::ordered_json fixture(const char* name) {
    QFile file(QStringLiteral(AD_FIXTURES "/keys/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return nlohmann::ordered_json::parse(file.readAll().toStdString());
}

} // namespace

void TestKey::generated_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("RSA 2048") << "rsa2048"
                              << "RSA 2048"
                              << "RS384";
    QTest::newRow("RSA 3072") << "rsa3072"
                              << "RSA 3072"
                              << "RS384";
    QTest::newRow("P-256") << "p256"
                           << "EC P-256"
                           << "ES256";
    QTest::newRow("P-384") << "p384"
                           << "EC P-384"
                           << "ES384";
    QTest::newRow("P-521") << "p521"
                           << "EC P-521"
                           << "ES512";
}

void TestKey::generated() {
    QFETCH(QString, kind);
    QFETCH(QString, description);
    QFETCH(QString, algorithm);
    const auto key = generate(kind.toStdString());
    QVERIFY(key.has_value());
    QVERIFY(key->isPrivate());
    QCOMPARE(key->description(), description);
    QCOMPARE(text(key->algorithms().front()), algorithm);
    QVERIFY(key->objection().isEmpty());
    QVERIFY(!key->publicHalf().isPrivate());
    QVERIFY(key->publicHalf().samePublicAs(*key));

    // The same thumbprint from two independent programs.
    const QByteArray jwk = QByteArray::fromStdString(key->publicJwk("k1").dump());
    const auto jose =
        run(QStringLiteral("jose"),
            {QStringLiteral("jwk"), QStringLiteral("thp"), QStringLiteral("-i-"), QStringLiteral("-aS256")}, jwk);
    QCOMPARE(jose.code, 0);
    QCOMPARE(text(key->thumbprint()), QString::fromUtf8(jose.out.trimmed()));
    const QString script =
        QStringLiteral("import sys;from jwcrypto.jwk import "
                       "JWK;k=JWK.from_pem(sys.stdin.buffer.read());print(k.thumbprint());print(k.has_private)");
    const std::string spki = key->spkiPem();
    const auto python =
        run(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script}, QByteArray::fromStdString(spki));
    QCOMPARE(python.out, QByteArray::fromStdString(key->thumbprint()) + "\nFalse\n");
    const Secret pem = key->pkcs8Pem();
    const auto whole = run(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script},
                           QByteArray(pem.view().data(), static_cast<qsizetype>(pem.size())));
    QCOMPARE(whole.out, QByteArray::fromStdString(key->thumbprint()) + "\nTrue\n");

    // openssl writes the same public forms from the private one.
    const QByteArray secret(pem.view().data(), static_cast<qsizetype>(pem.size()));
    QCOMPARE(run(QStringLiteral("openssl"), {QStringLiteral("pkey"), QStringLiteral("-pubout")}, secret).out,
             QByteArray::fromStdString(spki));
    QCOMPARE(run(QStringLiteral("openssl"),
                 {QStringLiteral("pkey"), QStringLiteral("-pubout"), QStringLiteral("-outform"), QStringLiteral("DER")},
                 secret)
                 .out,
             QByteArray::fromStdString(key->spkiDer()));
    QCOMPARE(run(QStringLiteral("openssl"),
                 {QStringLiteral("pkey"), QStringLiteral("-check"), QStringLiteral("-noout")}, secret)
                 .code,
             0);
    if (key->type() == Type::Rsa)
        QCOMPARE(
            run(QStringLiteral("openssl"), {QStringLiteral("rsa"), QStringLiteral("-RSAPublicKey_out")}, secret).out,
            QByteArray::fromStdString(key->pkcs1PublicPem()));
    else
        QVERIFY(key->pkcs1PublicPem().empty());

    // The public JWK holds nothing private, and gives the key again.
    const auto members = key->publicJwk("k1", "RS384");
    for (const char* name : {"d", "p", "q", "dp", "dq", "qi", "k"})
        QVERIFY(!members.contains(name));
    QCOMPARE(members["kid"].get<std::string>(), std::string("k1"));
    const auto again = fromJwk(members);
    QVERIFY(again.has_value());
    QVERIFY(again->samePublicAs(*key));
    QVERIFY(!again->isPrivate());
}

void TestKey::kindsOfOpenSsl_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("algorithms");
    QTest::addColumn<bool>("taken");
    const auto opt = [](std::initializer_list<const char*> list) {
        QStringList out;
        for (const char* o : list)
            out << QStringLiteral("-pkeyopt") << QLatin1String(o);
        return out;
    };
    const auto algorithm = [](const char* name) {
        return QStringList{QStringLiteral("-algorithm"), QLatin1String(name)};
    };
    QTest::newRow("RSA 512") << algorithm("RSA") + opt({"rsa_keygen_bits:512"}) << "RSA"
                             << "RSA 512"
                             << "" << false;
    QTest::newRow("RSA 1024") << algorithm("RSA") + opt({"rsa_keygen_bits:1024"}) << "RSA"
                              << "RSA 1024"
                              << "RS384 RS256 RS512 PS384 PS256" << false;
    QTest::newRow("RSA 2048") << algorithm("RSA") + opt({"rsa_keygen_bits:2048"}) << "RSA"
                              << "RSA 2048"
                              << "RS384 RS256 RS512 PS384 PS256 PS512" << true;
    QTest::newRow("RSA-PSS") << algorithm("RSA-PSS") + opt({"rsa_keygen_bits:2048"}) << "RSA-PSS"
                             << "RSA-PSS 2048"
                             << "PS384 PS256 PS512" << false;
    QTest::newRow("RSA-PSS for SHA-384") << algorithm("RSA-PSS") +
                                                opt({"rsa_keygen_bits:2048", "rsa_pss_keygen_md:sha384",
                                                     "rsa_pss_keygen_mgf1_md:sha384", "rsa_pss_keygen_saltlen:48"})
                                         << "RSA-PSS"
                                         << "RSA-PSS 2048"
                                         << "PS384" << false;
    QTest::newRow("RSA-PSS for SHA-1") << algorithm("RSA-PSS") + opt({"rsa_keygen_bits:2048", "rsa_pss_keygen_md:sha1"})
                                       << "RSA-PSS"
                                       << "RSA-PSS 2048"
                                       << "" << false;
    QTest::newRow("secp256k1") << algorithm("EC") + opt({"ec_paramgen_curve:secp256k1"}) << "EC"
                               << "EC secp256k1"
                               << "" << false;
    QTest::newRow("brainpool") << algorithm("EC") + opt({"ec_paramgen_curve:brainpoolP256r1"}) << "EC"
                               << "EC brainpoolP256r1"
                               << "" << false;
    QTest::newRow("Ed25519") << algorithm("ED25519") << "OKP"
                             << "Ed25519"
                             << "" << false;
    QTest::newRow("Ed448") << algorithm("ED448") << "OKP"
                           << "Ed448"
                           << "" << false;
    QTest::newRow("X25519") << algorithm("X25519") << "OKP"
                            << "X25519"
                            << "" << false;
}

void TestKey::kindsOfOpenSsl() {
    QFETCH(QStringList, options);
    QFETCH(QString, type);
    QFETCH(QString, description);
    QFETCH(QString, algorithms);
    QFETCH(bool, taken);
    const auto made = run(QStringLiteral("openssl"), QStringList{QStringLiteral("genpkey")} + options);
    QCOMPARE(made.code, 0);
    const auto read = readPrivateKey(made.out.toStdString());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toText()));
    const Key& key = read->first().key;
    QCOMPARE(text(key.typeName()), type);
    QCOMPARE(key.description(), description);
    QStringList names;
    for (const auto& a : key.algorithms())
        names << text(a);
    QCOMPARE(names.join(QLatin1Char(' ')), algorithms);
    QCOMPARE(key.objection().isEmpty(), taken);
    QCOMPARE(ERR_peek_error(), 0UL);
}

void TestKey::rfc7638() {
    const auto vectors = fixture("published.json");
    QVERIFY(!vectors["thumbprint"].empty());
    for (const auto& entry : vectors["thumbprint"]) {
        const auto key = fromJwk(entry["jwk"]);
        QVERIFY(key.has_value());
        QCOMPARE(key->thumbprint(), entry["sha256"].get<std::string>());
    }
    QCOMPARE(vectors["thumbprint"][0]["sha256"].get<std::string>(),
             std::string("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
}

void TestKey::publishedKeys() {
    const auto published = fixture("published.json");
    int keys = 0;
    for (const auto& entry : published["jws"]) {
        const auto key = fromJwk(entry["jwk"]);
        QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error().toText()));
        QCOMPARE(key->isPrivate(), entry["jwk"].contains("d"));
        QCOMPARE(key->thumbprint(), entry["thumbprint_sha256"].get<std::string>());
        ++keys;
    }
    QVERIFY(keys >= 7);
    for (const char* set : {"registered", "others"}) {
        const auto list = fixture("assertion-keys.json")[set];
        for (const auto& jwk : list.contains("keys") ? list["keys"] : list) {
            const auto key = fromJwk(jwk);
            QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error().toText()));
            QVERIFY(key->isPrivate());
            auto half = jwk;
            for (const char* name : {"d", "p", "q", "dp", "dq", "qi"})
                half.erase(name);
            const auto publicKey = fromJwk(half);
            QVERIFY(publicKey.has_value());
            QVERIFY(!publicKey->isPrivate());
            QVERIFY(publicKey->samePublicAs(*key));
            QVERIFY(!(*publicKey == *key));
        }
    }
}

void TestKey::leadingZeros() {
    // The private number 1: 65 leading zero bytes, and the public point is the curve's own generator, whose x begins
    // with a zero byte.
    const auto hex = [](const char* digits) { return base64::encodeUrl(QByteArray::fromHex(digits).toStdString()); };
    nlohmann::ordered_json jwk{{"kty", "EC"}, {"crv", "P-521"}};
    jwk["x"] = hex("00C6858E06B70404E9CD9E3ECB662395B4429C648139053FB521F828AF606B4D3DBAA14B5E77EFE75928FE1DC127A2FFA8D"
                   "E3348B3C1856A429BF97E7E31C2E5BD66");
    jwk["y"] = hex("011839296A789A3BC0045C8A5FB42C7D1BD998F54449579B446817AFBD17273E662C97EE72995EF42640C550B9013FAD076"
                   "1353C7086A272C24088BE94769FD16650");
    std::string one(66, '\0');
    one.back() = '\x01';
    jwk["d"] = base64::encodeUrl(one);
    const auto key = fromJwk(jwk);
    QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error().toText()));
    const auto out = key->publicJwk();
    QCOMPARE(out["x"].get<std::string>(), jwk["x"].get<std::string>());
    QCOMPARE(out["x"].get<std::string>().size(), 88U);
    QCOMPARE(out["y"].get<std::string>().size(), 88U);
    // A number one byte short is a fault of the encoder, and the member is named.
    for (const char* name : {"x", "d"}) {
        auto cut = jwk;
        cut[name] = base64::encodeUrl(base64::decodeUrl(jwk[name].get<std::string>())->substr(1));
        const auto refused = fromJwk(cut, "/keys/0");
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, std::string("jwks_invalid"));
        QCOMPARE(refused.error().where, QStringLiteral("/keys/0/") + QLatin1String(name));
    }
}

void TestKey::privateJwkWithoutPrimes() {
    const auto set = fixture("assertion-keys.json");
    auto jwk = set["registered"]["keys"][0];
    QCOMPARE(jwk["kty"].get<std::string>(), std::string("RSA"));
    const auto whole = fromJwk(jwk);
    for (const char* name : {"p", "q", "dp", "dq", "qi"})
        jwk.erase(name);
    const auto key = fromJwk(jwk);
    QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error().toText()));
    QVERIFY(*key == *whole);
    const Secret pem = key->pkcs8Pem();
    const auto checked =
        run(QStringLiteral("openssl"), {QStringLiteral("pkey"), QStringLiteral("-check"), QStringLiteral("-noout")},
            QByteArray(pem.view().data(), static_cast<qsizetype>(pem.size())));
    QCOMPARE(checked.code, 0);
}

void TestKey::brokenJwk_data() {
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");
    const auto set = fixture("assertion-keys.json");
    const auto rsa = set["registered"]["keys"][0];
    const auto with = [](nlohmann::ordered_json jwk, const char* name, const nlohmann::ordered_json& value) {
        if (value.is_null())
            jwk.erase(name);
        else
            jwk[name] = value;
        return QByteArray::fromStdString(jwk.dump());
    };
    const auto flipped = [&](const char* name) {
        std::string bytes = *base64::decodeUrl(rsa[name].get<std::string>());
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        return base64::encodeUrl(bytes);
    };
    QTest::newRow("no object") << QByteArray("[]") << "jwks_invalid"
                               << "";
    QTest::newRow("no kty") << with(rsa, "kty", nullptr) << "jwks_invalid"
                            << "/kty";
    QTest::newRow("kty in small letters") << with(rsa, "kty", "rsa") << "jwks_invalid"
                                          << "/kty";
    QTest::newRow("a shared secret") << QByteArray(R"({"kty":"oct","k":"AAAA"})") << "jwks_invalid"
                                     << "/kty";
    QTest::newRow("no n") << with(rsa, "n", nullptr) << "jwks_invalid"
                          << "/n";
    QTest::newRow("e as a number") << with(rsa, "e", 65537) << "jwks_invalid"
                                   << "/e";
    QTest::newRow("padding") << with(rsa, "e", "AQAB=") << "jwks_invalid"
                             << "/e";
    QTest::newRow("unknown curve") << QByteArray(R"({"kty":"EC","crv":"P-999","x":"AA","y":"AA"})") << "jwks_invalid"
                                   << "/crv";
    QTest::newRow("another d") << with(rsa, "d", flipped("d")) << "key_unreadable"
                               << "";
    QTest::newRow("another n") << with(rsa, "n", flipped("n")) << "key_unreadable"
                               << "";
    QTest::newRow("another p") << with(rsa, "p", flipped("p")) << "key_unreadable"
                               << "";
    QTest::newRow("another dp") << with(rsa, "dp", flipped("dp")) << "key_unreadable"
                                << "";
    QTest::newRow("another qi") << with(rsa, "qi", flipped("qi")) << "key_unreadable"
                                << "";
    QTest::newRow("even e") << with(rsa, "e", "AQAA") << "key_unreadable"
                            << "";
    QTest::newRow("p of zero") << with(rsa, "p", "AA") << "key_unreadable"
                               << "";
    QTest::newRow("loose bits")
        << QByteArray(
               R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a1"})")
        << "jwks_invalid"
        << "/y";
    QTest::newRow("point off the curve")
        << QByteArray(
               R"({"kty":"EC","crv":"P-256","x":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","y":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"})")
        << "key_unreadable"
        << "";
}

void TestKey::brokenJwk() {
    QFETCH(QByteArray, jwk);
    QFETCH(QString, code);
    QFETCH(QString, where);
    const auto key = fromJwk(parse(jwk.constData()));
    QVERIFY(!key.has_value());
    QCOMPARE(text(key.error().code), code);
    QCOMPARE(key.error().where, where);
    QVERIFY(!key.error().what.isEmpty());
    QCOMPARE(ERR_peek_error(), 0UL);
}

void TestKey::emptyKey() {
    const Key none;
    QVERIFY(!none.valid() && !none.isPrivate());
    QVERIFY(none.thumbprint().empty() && none.spkiDer().empty() && none.pkcs1PublicPem().empty() &&
            none.pkcs8Pem().empty());
    QVERIFY(none.publicJwk().empty() && none.algorithms().empty() && none.description().isEmpty());
    QVERIFY(!none.samePublicAs(Key()));
    const auto unknown = generate("rsa512");
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().code, std::string("key_kind_unknown"));
}

QTEST_GUILESS_MAIN(TestKey)
#include "tst_key.moc"
