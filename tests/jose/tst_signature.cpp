#include "base/base64.h"
#include "jose/signature.h"
#include "support.h"

#include <QTemporaryDir>
#include <atomic>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <thread>

using namespace ad;
using jose::Match;

namespace {

using Json = nlohmann::ordered_json;

const char* const allMatches[] = {"Verifies",  "Mismatch",      "WrongLength",     "AlgKeyMismatch", "UnknownAlg",
                                  "DerEcdsa",  "PssSalt",       "OtherHash",       "OtherPadding",   "HashedTwice",
                                  "RawDigest", "ReversedBytes", "HexOrBase64Text", "OtherInput",     "LeadingZero"};
QString name(Match m) { return QLatin1String(allMatches[static_cast<int>(m)]); }

Json keysFile() { return Json::parse(support::fixture("assertion-keys.json").toStdString()); }

Json privateJwk(const std::string& kid) {
    const Json file = keysFile();
    for (const auto& jwk : file.at("registered").at("keys"))
        if (jwk.at("kid") == kid)
            return jwk;
    qFatal("no key %s", kid.c_str());
}

keys::Key rsaKey() { return support::keyOf(privateJwk("vec-rsa")); }
keys::Key p384Key() { return support::keyOf(privateJwk("vec-p384")); }
keys::Key p256Key() { return support::keyOf(privateJwk("vec-p256")); }

const std::string claims =
    R"({"iss":"me","sub":"me","aud":"https://ehr.example.com/token","jti":"a","exp":1795428240})";
std::string head(const std::string& alg) { return R"({"alg":")" + alg + R"(","typ":"JWT"})"; }
std::string inputOf(const std::string& alg) { return base64::encodeUrl(head(alg)) + '.' + base64::encodeUrl(claims); }

jose::Verification check(const std::string& alg, const std::string& signature, const keys::Key& key) {
    return jose::verify(jose::readJws(inputOf(alg) + '.' + base64::encodeUrl(signature)), key);
}

/// What the OpenSSL program makes of `input` with the key: an implementation beside ours for every odd signature.
std::string openssl(const keys::Key& key, const QStringList& arguments, const std::string& input) {
    QTemporaryDir folder;
    const auto write = [&](const char* file, std::string_view bytes) {
        QFile out(folder.filePath(QLatin1String(file)));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        out.write(bytes.data(), static_cast<qint64>(bytes.size()));
    };
    write("key", key.pkcs8Pem().view());
    write("in", input);
    QStringList all;
    for (const QString& a : arguments)
        all += a == QLatin1String("KEY")  ? folder.filePath(QStringLiteral("key"))
               : a == QLatin1String("IN") ? folder.filePath(QStringLiteral("in"))
                                          : a;
    const support::Ran ran = support::run(QStringLiteral("openssl"), all);
    if (ran.code != 0)
        qFatal("openssl: %s", ran.errors.constData());
    return ran.output.toStdString();
}
std::string dgst(const keys::Key& key, const char* hash, const std::string& input, const QStringList& more = {}) {
    QStringList arguments{QStringLiteral("dgst"), QLatin1String(hash), QStringLiteral("-sign"), QStringLiteral("KEY")};
    for (const QString& m : more)
        arguments += {QStringLiteral("-sigopt"), m};
    return openssl(key, arguments + QStringList{QStringLiteral("IN")}, input);
}
std::string hashOf(const char* hash, const std::string& input) {
    std::string out(64, '\0');
    unsigned length = 0;
    EVP_Digest(input.data(), input.size(), reinterpret_cast<unsigned char*>(out.data()), &length,
               EVP_get_digestbyname(hash), nullptr);
    return out.substr(0, length);
}
std::string hexOf(const std::string& bytes) { return QByteArray::fromStdString(bytes).toHex().toStdString(); }
std::string reversed(const std::string& s) { return {s.rbegin(), s.rend()}; }

/// R ∥ S as a JWT has it, of OpenSSL's DER, without our own code.
std::string rawOf(const std::string& der, std::size_t field) {
    std::size_t at = static_cast<unsigned char>(der[1]) > 0x80 ? 3 : 2;
    std::string out;
    for (int i = 0; i < 2; ++i) {
        const auto length = static_cast<unsigned char>(der[at + 1]);
        std::string n = der.substr(at + 2, length);
        at += 2U + length;
        n.erase(0, n.find_first_not_of('\0'));
        out += std::string(field - n.size(), '\0') + n;
    }
    return out;
}

} // namespace

class TestSignature : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void published_data();
    void published();
    void assertions_data();
    void assertions();
    void signAndVerifyElsewhere_data();
    void signAndVerifyElsewhere();
    void madeElsewhere_data();
    void madeElsewhere();
    void edwards();
    void oneKeyManyAlgorithms();
    void oneKeyManyThreads_data();
    void oneKeyManyThreads();
    void signingErrors_data();
    void signingErrors();
    void algorithmsFit();
    void rsaDiagnoses_data();
    void rsaDiagnoses();
    void ecdsaDiagnoses_data();
    void ecdsaDiagnoses();
    void leadingZeros();
    void changedContent();
    void unknownAlgorithms_data();
    void unknownAlgorithms();
    void actualAlgorithmOfAMismatch();
    void nothingToVerify();
    void everySignatureByteCounts();
};

void TestSignature::published_data() {
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("expected");
    const Json all = support::published();
    for (int i = 0; i < static_cast<int>(all.at("jws").size()); ++i) {
        const Json v = all.at("jws").at(static_cast<std::size_t>(i));
        const auto called = v.at("name").get<std::string>();
        // Padding and plain base64 are faults of the text (tst_jws); the bytes verify.
        const char* expected = called.ends_with("-der")       ? "DerEcdsa"
                               : called.ends_with("-flipped") ? "Mismatch"
                                                              : "Verifies";
        QTest::newRow(called.c_str()) << i << QString::fromLatin1(expected);
    }
}

void TestSignature::published() {
    QFETCH(int, index);
    QFETCH(QString, expected);
    const Json v = support::published().at("jws").at(static_cast<std::size_t>(index));
    const keys::Key key = support::keyOf(v.at("jwk"));
    const jose::Jws jws = jose::readJws(v.at("compact").get<std::string>());
    QCOMPARE(name(jose::verify(jws, key).match), expected);
    QCOMPARE(name(jose::verify(jws, key.publicHalf()).match), expected);
    QCOMPARE(jose::verifies(jws, key), expected == QLatin1String("Verifies"));
    QVERIFY(!jose::verifies(jws, keys::Key()));
    QCOMPARE(v.at("valid").get<bool>(),
             expected == QLatin1String("Verifies") &&
                 jws.problems.size() ==
                     (QString::fromStdString(v.at("name")).startsWith(QLatin1String("rfc7520")) ? 1U : 0U));
}

void TestSignature::assertions_data() {
    QTest::addColumn<QByteArray>("assertion");
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("expected");
    const std::map<std::string, const char*> special{{"signed-by-another-key", "Mismatch"},
                                                     {"signature-damaged", "Mismatch"},
                                                     {"signature-der", "DerEcdsa"},
                                                     {"es384-with-p256", "AlgKeyMismatch"},
                                                     {"alg-none", "UnknownAlg"},
                                                     {"two-parts", "WrongLength"},
                                                     {"padded", "OtherInput"}, // signed before the padding was put in
                                                     {"empty", "UnknownAlg"}};
    for (const Json& line : support::assertions()) {
        const auto called = line.at("name").get<std::string>();
        const auto assertion = line.at("case").value("assertion", std::string());
        const std::string kid = jose::readJws(assertion).kid();
        const Json& set = line.at("case").at("registered").at("jwks").at("keys");
        Json jwk = set.at(0);
        for (const Json& one : set)
            if (one.at("kid") == kid) {
                jwk = one;
                break;
            }
        const auto at = special.find(called);
        QTest::newRow(called.c_str()) << QByteArray::fromStdString(assertion) << QByteArray::fromStdString(jwk.dump())
                                      << QString::fromLatin1(at == special.end() ? "Verifies" : at->second);
    }
}

void TestSignature::assertions() {
    QFETCH(QByteArray, assertion);
    QFETCH(QByteArray, jwk);
    QFETCH(QString, expected);
    const auto result =
        jose::verify(jose::readJws(assertion.toStdString()), support::keyOf(Json::parse(jwk.toStdString())));
    QVERIFY2(name(result.match) == expected, qPrintable(name(result.match) + QLatin1Char(' ') + result.detail));
    QVERIFY(result.detail.endsWith(QLatin1Char('.')));
}

void TestSignature::signAndVerifyElsewhere_data() {
    QTest::addColumn<QString>("alg");
    for (const std::string& alg : jose::signingAlgorithms())
        QTest::newRow(alg.c_str()) << QString::fromStdString(alg);
}

void TestSignature::signAndVerifyElsewhere() {
    QFETCH(QString, alg);
    const std::string a = alg.toStdString();
    const auto key = a.starts_with("ES") ? keys::generate(a == "ES256"   ? "p256"
                                                          : a == "ES384" ? "p384"
                                                                         : "p521")
                                         : keys::generate("rsa2048");
    QVERIFY(key.has_value());
    const std::string h = " { \"typ\":\"JWT\",  \"alg\":\"" + a + "\"}";
    const auto compact = jose::signCompact(h, claims, a, *key);
    QVERIFY(compact.has_value());
    const jose::Jws jws = jose::readJws(*compact);
    QCOMPARE(jws.headerJson, h);
    QCOMPARE(jws.payloadJson, claims);
    QVERIFY(jws.problems.empty());
    QCOMPARE(name(jose::verify(jws, *key).match), QStringLiteral("Verifies"));

    const Json ask{{"jwk", key->publicJwk()}, {"token", *compact}, {"alg", a}};
    const support::Ran python = support::python("import json,sys\n"
                                                "from jwcrypto import jwk, jws\n"
                                                "a = json.load(sys.stdin)\n"
                                                "t = jws.JWS()\n"
                                                "t.allowed_algs = [a['alg']]\n"
                                                "t.deserialize(a['token'], jwk.JWK(**a['jwk']))\n"
                                                "sys.stdout.write(t.payload.decode())\n",
                                                QByteArray::fromStdString(ask.dump()));
    QVERIFY2(python.code == 0, python.errors.constData());
    QCOMPARE(python.output.toStdString(), claims);

    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("key.jwk")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Json jwk = key->publicJwk();
    jwk["alg"] = a;
    file.write(QByteArray::fromStdString(jwk.dump()));
    file.close();
    const support::Ran tool = support::run(QStringLiteral("jose"),
                                           {QStringLiteral("jws"), QStringLiteral("ver"), QStringLiteral("-i-"),
                                            QStringLiteral("-k"), file.fileName(), QStringLiteral("-O-")},
                                           QByteArray::fromStdString(*compact));
    QVERIFY2(tool.code == 0, tool.errors.constData());
    QCOMPARE(tool.output.toStdString(), claims);
}

void TestSignature::madeElsewhere_data() { signAndVerifyElsewhere_data(); }

void TestSignature::madeElsewhere() {
    QFETCH(QString, alg);
    const std::string a = alg.toStdString();
    const support::Ran made =
        support::python("import json,sys\n"
                        "from jwcrypto import jwk, jws\n"
                        "alg = sys.stdin.read()\n"
                        "k = jwk.JWK.generate(kty='EC', crv={'ES256':'P-256','ES384':'P-384','ES512':'P-521'}[alg]) if "
                        "alg[0] == 'E' else jwk.JWK.generate(kty='RSA', size=2048)\n"
                        "out = []\n"
                        "for i in range(4):\n"
                        "  t = jws.JWS(b'{\"n\":%d}' % i)\n"
                        "  t.allowed_algs = [alg]\n"
                        "  t.add_signature(k, None, json.dumps({'alg': alg}))\n"
                        "  out.append(t.serialize(compact=True))\n"
                        "print(json.dumps({'jwk': json.loads(k.export_public()), 'tokens': out}))\n",
                        alg.toLatin1());
    QVERIFY2(made.code == 0, made.errors.constData());
    const Json answer = Json::parse(made.output.toStdString());
    Json jwk = answer.at("jwk");
    const keys::Key key = support::keyOf(jwk);
    QVERIFY(!key.isPrivate());
    for (const Json& token : answer.at("tokens")) {
        const jose::Jws jws = jose::readJws(token.get<std::string>());
        QCOMPARE(support::names(jws), QString());
        QCOMPARE(name(jose::verify(jws, key).match), QStringLiteral("Verifies"));
    }
}

void TestSignature::edwards() {
    // RFC 8037 A.4
    const keys::Key key = support::keyOf(
        Json::parse(R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"));
    const std::string token = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-"
                              "09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
    QCOMPARE(name(jose::verify(jose::readJws(token), key).match), QStringLiteral("Verifies"));
    QCOMPARE(name(jose::verify(
                      jose::readJws("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmf" + token.substr(55)), key)
                      .match),
             QStringLiteral("Mismatch"));
    QCOMPARE(name(jose::verify(jose::readJws(token.substr(0, token.size() - 6)), key).match),
             QStringLiteral("WrongLength"));
    QCOMPARE(name(jose::verify(jose::readJws(token), rsaKey()).match), QStringLiteral("AlgKeyMismatch"));
    QCOMPARE(jose::sign("EdDSA", key, "x").error().code, std::string("alg_not_accepted"));
}

void TestSignature::oneKeyManyAlgorithms() {
    // What was prepared for one algorithm is never used for the next.
    const keys::Key key = *keys::generate("rsa2048");
    for (int round = 0; round < 3; ++round)
        for (const char* alg : {"RS256", "PS256", "PS512", "RS256", "RS256", "RS384"}) {
            const auto token = jose::signCompact(QByteArray(R"({"alg":")").toStdString() + alg + "\"}", "{}", alg, key);
            QVERIFY(token.has_value());
            QCOMPARE(jose::verify(jose::readJws(*token), key.publicHalf()).match, jose::Match::Verifies);
        }
    // Nor after a refusal.
    QCOMPARE(jose::sign("ES256", key, "text").error().code, std::string("alg_key_mismatch"));
    QVERIFY(jose::sign("RS256", key, "text").has_value());
}

void TestSignature::oneKeyManyThreads_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("alg");
    QTest::newRow("RSA") << QStringLiteral("rsa2048") << QStringLiteral("PS256");
    QTest::newRow("EC") << QStringLiteral("p256") << QStringLiteral("ES256");
}

void TestSignature::oneKeyManyThreads() {
    QFETCH(QString, kind);
    QFETCH(QString, alg);
    const keys::Key key = *keys::generate(kind.toStdString());
    const std::string header = "{\"alg\":\"" + alg.toStdString() + "\"}";
    std::atomic<int> right{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, copy = key, t] {
            for (int i = 0; i < 25; ++i) {
                const std::string payload = "{\"n\":" + std::to_string(t * 100 + i) + '}';
                const auto token = jose::signCompact(header, payload, alg.toStdString(), copy);
                if (token && jose::verifies(jose::readJws(*token), copy))
                    ++right;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(right.load(), 100);
}

void TestSignature::signingErrors_data() {
    QTest::addColumn<QString>("alg");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown algorithm") << "RS123" << 0 << "alg_not_accepted";
    QTest::newRow("wrong case") << "rs384" << 0 << "alg_not_accepted";
    QTest::newRow("shared secret") << "HS256" << 0 << "alg_not_accepted";
    QTest::newRow("curve does not fit") << "ES384" << 1 << "alg_key_mismatch";
    QTest::newRow("type does not fit") << "RS384" << 1 << "alg_key_mismatch";
    QTest::newRow("public key") << "RS384" << 2 << "key_is_public";
    QTest::newRow("no key") << "RS384" << 3 << "key_is_public";
    QTest::newRow("modulus too short for the hash") << "PS512" << 4 << "key_too_weak";
    QTest::newRow("modulus too short for PKCS#1") << "RS512" << 5 << "key_too_weak";
}

void TestSignature::signingErrors() {
    QFETCH(QString, alg);
    QFETCH(int, key);
    QFETCH(QString, code);
    keys::Key used;
    if (key == 0)
        used = rsaKey();
    if (key == 1)
        used = p256Key();
    if (key == 2)
        used = rsaKey().publicHalf();
    if (key >= 4)
        used = keys::Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", key == 4 ? std::size_t{1024} : std::size_t{512}),
                         true);
    const auto result = jose::sign(alg.toStdString(), used, "input");
    QVERIFY(!result.has_value());
    QCOMPARE(QString::fromStdString(result.error().code), code);
    QVERIFY(!result.error().todo.isEmpty());
}

void TestSignature::algorithmsFit() {
    QVERIFY(jose::fits("RS256", rsaKey()));
    QVERIFY(jose::fits("PS512", rsaKey()));
    QVERIFY(!jose::fits("ES256", rsaKey()));
    QVERIFY(jose::fits("ES384", p384Key()));
    QVERIFY(!jose::fits("ES384", p256Key()));
    QVERIFY(!jose::fits("es256", p256Key()));
    QVERIFY(!jose::fits("ES256", keys::Key()));
}

void TestSignature::rsaDiagnoses_data() {
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<int>("salt");
    const keys::Key key = rsaKey();
    const auto row = [](const char* called, const char* alg, const std::string& signature, const char* expected,
                        const char* actual = "", int salt = 0) {
        QTest::newRow(called) << QString::fromLatin1(alg) << QByteArray::fromStdString(signature)
                              << QString::fromLatin1(expected) << QString::fromLatin1(actual) << salt;
    };
    const auto pss = [&](const char* alg, const char* hash, const char* salt, const char* mgf = nullptr) {
        QStringList options{QStringLiteral("rsa_padding_mode:pss"),
                            QStringLiteral("rsa_pss_saltlen:") + QLatin1String(salt)};
        if (mgf)
            options += QStringLiteral("rsa_mgf1_md:") + QLatin1String(mgf);
        return dgst(key, hash, inputOf(alg), options);
    };
    const std::string i384 = inputOf("RS384");
    const std::string good = dgst(key, "-sha384", i384);
    row("right", "RS384", good, "Verifies");
    row("right, PSS", "PS384", pss("PS384", "-sha384", "digest"), "Verifies");
    row("largest salt", "PS384", pss("PS384", "-sha384", "max"), "PssSalt", "", 256 - 48 - 2);
    row("no salt", "PS256", pss("PS256", "-sha256", "0"), "PssSalt", "", 0);
    row("salt of 20 bytes", "PS512", pss("PS512", "-sha512", "20"), "PssSalt", "", 20);
    row("SHA-1 in the mask", "PS256", pss("PS256", "-sha256", "digest", "sha1"), "OtherPadding", "PS256", 32);
    row("other hash", "RS384", dgst(key, "-sha256", i384), "OtherHash", "RS256");
    row("SHA-1", "RS384", dgst(key, "-sha1", i384), "OtherHash");
    row("other hash, PSS", "PS384", pss("PS384", "-sha256", "digest"), "OtherHash", "PS256", 32);
    row("PKCS#1 for PSS", "PS384", dgst(key, "-sha384", inputOf("PS384")), "OtherPadding", "RS384");
    row("PSS for PKCS#1", "RS384", pss("RS384", "-sha384", "digest"), "OtherPadding", "PS384", 48);
    row("PSS for PKCS#1, other hash", "RS384", pss("RS384", "-sha256", "max"), "OtherPadding", "PS256", 256 - 32 - 2);
    row("hashed twice", "RS384", dgst(key, "-sha384", hashOf("sha384", i384)), "HashedTwice");
    row("hash as hex, hashed again", "RS384", dgst(key, "-sha384", hexOf(hashOf("sha384", i384))), "HashedTwice");
    row("hashed twice, PSS", "PS256",
        dgst(key, "-sha256", hashOf("sha256", inputOf("PS256")),
             {QStringLiteral("rsa_padding_mode:pss"), QStringLiteral("rsa_pss_saltlen:digest")}),
        "HashedTwice");
    const auto bare = [&](const std::string& content) {
        EVP_PKEY_CTX* context = EVP_PKEY_CTX_new(key.handle(), nullptr);
        std::string out(256, '\0');
        std::size_t length = out.size();
        const bool ok = EVP_PKEY_sign_init(context) == 1 &&
                        EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1 &&
                        EVP_PKEY_sign(context, reinterpret_cast<unsigned char*>(out.data()), &length,
                                      reinterpret_cast<const unsigned char*>(content.data()), content.size()) == 1;
        EVP_PKEY_CTX_free(context);
        return ok ? out : std::string();
    };
    row("bare digest", "RS384", bare(hashOf("sha384", i384)), "RawDigest");
    row("bare digest in hex", "RS384", bare(hexOf(hashOf("sha384", i384))), "RawDigest");
    row("little-endian", "RS384", reversed(good), "ReversedBytes", "RS384");
    row("hex text", "RS384", hexOf(good), "HexOrBase64Text", "RS384");
    row("hex itself", "RS384", base64::decodeLenient(hexOf(good)).bytes, "HexOrBase64Text", "RS384");
    row("base64 text", "RS384", base64::encode(good), "HexOrBase64Text", "RS384");
    row("base64url text", "RS384", base64::encodeUrl(good), "HexOrBase64Text", "RS384");
    row("line break signed too", "RS384", dgst(key, "-sha384", i384 + "\n"), "OtherInput");
    row("claims alone", "RS384", dgst(key, "-sha384", base64::encodeUrl(claims)), "OtherInput");
    row("not encoded", "RS384", dgst(key, "-sha384", head("RS384") + '.' + claims), "OtherInput");
    row("raw claims", "RS384", dgst(key, "-sha384", claims), "OtherInput");
    row("without the dot", "RS384", dgst(key, "-sha384", base64::encodeUrl(head("RS384")) + base64::encodeUrl(claims)),
        "OtherInput");
    row("dot at the end", "RS384", dgst(key, "-sha384", i384 + "."), "OtherInput");
    row("UTF-16", "RS384",
        dgst(key, "-sha384",
             [&] {
                 std::string w;
                 for (const char c : i384) {
                     w += c;
                     w += '\0';
                 }
                 return w;
             }()),
        "OtherInput");
    row("something else", "RS384", dgst(key, "-sha384", "something else"), "OtherInput");
    row("something else, PSS", "PS384",
        dgst(key, "-sha384", "something else",
             {QStringLiteral("rsa_padding_mode:pss"), QStringLiteral("rsa_pss_saltlen:digest")}),
        "OtherInput");
    row("sign byte before it", "RS384", std::string(1, '\0') + good, "LeadingZero", "RS384");
    row("cut", "RS384", good.substr(0, 200), "WrongLength");
    row("one byte short", "RS384", good.substr(0, 255), "WrongLength");
    row("empty", "RS384", "", "WrongLength");
    row("another size", "RS384", std::string(512, 'x'), "WrongLength");
    row("all zero", "RS384", std::string(256, '\0'), "Mismatch");
    row("larger than the modulus", "RS384", std::string(256, '\xFF'), "Mismatch");
    const auto other = keys::generate("rsa2048");
    row("another key", "RS384", dgst(*other, "-sha384", i384), "Mismatch");
    row("another key, PSS", "PS384",
        dgst(*other, "-sha384", inputOf("PS384"),
             {QStringLiteral("rsa_padding_mode:pss"), QStringLiteral("rsa_pss_saltlen:digest")}),
        "Mismatch");
}

void TestSignature::rsaDiagnoses() {
    QFETCH(QString, alg);
    QFETCH(QByteArray, signature);
    QFETCH(QString, expected);
    QFETCH(QString, actual);
    QFETCH(int, salt);
    const auto result = check(alg.toStdString(), signature.toStdString(), rsaKey().publicHalf());
    QVERIFY2(name(result.match) == expected, qPrintable(name(result.match) + QLatin1Char(' ') + result.detail));
    QCOMPARE(QString::fromStdString(result.actualAlg), actual);
    QCOMPARE(result.saltLength, salt);
    QVERIFY2(result.detail.endsWith(QLatin1Char('.')) && !result.detail.contains(QLatin1String("%1")),
             qPrintable(result.detail));
    QCOMPARE(result.madeByThisKey(), expected != QLatin1String("Mismatch") && expected != QLatin1String("WrongLength"));
}

void TestSignature::ecdsaDiagnoses_data() {
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* called, const char* alg, const std::string& signature, const char* expected) {
        QTest::newRow(called) << QString::fromLatin1(alg) << QByteArray::fromStdString(signature)
                              << QString::fromLatin1(expected);
    };
    const keys::Key key = p384Key();
    const std::string i = inputOf("ES384");
    const std::string der = dgst(key, "-sha384", i);
    const std::string good = rawOf(der, 48);
    row("right", "ES384", good, "Verifies");
    row("right, P-256", "ES256", rawOf(dgst(p256Key(), "-sha256", inputOf("ES256")), 32), "Verifies");
    row("DER", "ES384", der, "DerEcdsa");
    row("DER, P-256", "ES256", dgst(p256Key(), "-sha256", inputOf("ES256")), "DerEcdsa");
    row("other hash", "ES384", rawOf(dgst(key, "-sha256", i), 48), "OtherHash");
    row("other hash, DER", "ES384", dgst(key, "-sha512", i), "OtherHash");
    row("hashed twice", "ES384", rawOf(dgst(key, "-sha384", hashOf("sha384", i)), 48), "HashedTwice");
    row("hashed twice, DER", "ES384", dgst(key, "-sha384", hashOf("sha384", i)), "HashedTwice");
    row("line break signed too", "ES384", rawOf(dgst(key, "-sha384", i + "\n"), 48), "OtherInput");
    row("line break signed too, DER", "ES384", dgst(key, "-sha384", i + "\n"), "OtherInput");
    row("claims alone", "ES384", rawOf(dgst(key, "-sha384", base64::encodeUrl(claims)), 48), "OtherInput");
    row("R and S little-endian", "ES384", reversed(good.substr(0, 48)) + reversed(good.substr(48)), "ReversedBytes");
    row("all little-endian", "ES384", reversed(good), "ReversedBytes");
    row("S before R", "ES384", good.substr(48) + good.substr(0, 48), "ReversedBytes");
    row("hex text", "ES384", hexOf(good), "HexOrBase64Text");
    row("hex itself", "ES384", base64::decodeLenient(hexOf(good)).bytes, "HexOrBase64Text");
    row("base64 of DER", "ES384", base64::encode(der), "HexOrBase64Text");
    row("cut", "ES384", good.substr(0, 90), "WrongLength");
    row("other curve's length", "ES384", good.substr(0, 64), "WrongLength");
    row("changed", "ES384", good.substr(0, 95) + static_cast<char>(good[95] ^ 1), "Mismatch");
    row("all zero", "ES384", std::string(96, '\0'), "Mismatch");
    row("all ones", "ES384", std::string(96, '\xFF'), "Mismatch");
    row("sign bytes kept", "ES384", std::string(1, '\0') + good.substr(0, 48) + std::string(1, '\0') + good.substr(48),
        "LeadingZero");
}

void TestSignature::ecdsaDiagnoses() {
    QFETCH(QString, alg);
    QFETCH(QByteArray, signature);
    QFETCH(QString, expected);
    const keys::Key key = alg == QLatin1String("ES256") ? p256Key() : p384Key();
    const auto result = check(alg.toStdString(), signature.toStdString(), key.publicHalf());
    QVERIFY2(name(result.match) == expected, qPrintable(name(result.match) + QLatin1Char(' ') + result.detail));
    QVERIFY2(result.detail.endsWith(QLatin1Char('.')) && !result.detail.contains(QLatin1String("%1")),
             qPrintable(result.detail));
}

void TestSignature::leadingZeros() {
    // Signs until a number begins with a zero byte (once in 256), then drops it as big-integer libraries do.
    const keys::Key ec = p256Key();
    int seen = 0;
    for (int i = 0; i < 20000 && seen < 3; ++i) {
        const auto signature = jose::sign("ES256", ec, inputOf("ES256"));
        QVERIFY(signature.has_value());
        const bool inR = (*signature)[0] == '\0' && seen != 1;
        if (!inR && (*signature)[32] != '\0')
            continue;
        std::string shorter = *signature;
        shorter.erase(inR ? 0 : 32, 1);
        const auto result = check("ES256", shorter, ec);
        QCOMPARE(name(result.match), QStringLiteral("LeadingZero"));
        QVERIFY(result.madeByThisKey());
        ++seen;
    }
    QCOMPARE(seen, 3);
}

void TestSignature::changedContent() {
    // An RSA signature shows by itself that this key made it, whatever was signed.
    const auto compact = jose::signCompact(head("RS384"), claims, "RS384", rsaKey());
    QVERIFY(compact.has_value());
    const std::string last = compact->substr(compact->rfind('.'));
    const auto changed = jose::verify(
        jose::readJws(base64::encodeUrl(head("RS384")) + '.' + base64::encodeUrl("{\"iss\":\"other\"}") + last),
        rsaKey());
    QCOMPARE(name(changed.match), QStringLiteral("OtherInput"));
    QVERIFY(changed.detail.contains(QLatin1String("changed")));
    // Signed without padding, sent with it: the same bytes in another writing.
    const std::string padded = base64::encodeUrl(head("RS384")) + "==." + base64::encodeUrl(claims) + "=" + last;
    QCOMPARE(name(jose::verify(jose::readJws(padded), rsaKey()).match), QStringLiteral("OtherInput"));
}

void TestSignature::unknownAlgorithms_data() {
    QTest::addColumn<QString>("header");
    QTest::newRow("none") << R"({"alg":"none"})";
    QTest::newRow("shared secret") << R"({"alg":"HS256"})";
    QTest::newRow("lower case") << R"({"alg":"rs384"})";
    QTest::newRow("a number") << R"({"alg":384})";
    QTest::newRow("missing") << R"({"typ":"JWT"})";
    QTest::newRow("hostile") << R"({"alg":"%1%2<b>"})";
    QTest::newRow("no JSON") << "alg";
}

void TestSignature::unknownAlgorithms() {
    QFETCH(QString, header);
    const auto result = jose::verify(
        jose::readJws(base64::encodeUrl(header.toStdString()) + '.' + base64::encodeUrl(claims) + ".abcd"), rsaKey());
    QCOMPARE(name(result.match), QStringLiteral("UnknownAlg"));
    QVERIFY(!result.madeByThisKey());
    QVERIFY(!result.detail.isEmpty());
}

void TestSignature::actualAlgorithmOfAMismatch() {
    const auto wrong = [&](const char* declared, const std::string& signature, const keys::Key& key) {
        return check(declared, signature, key);
    };
    const auto es = wrong("ES384", rawOf(dgst(p256Key(), "-sha256", inputOf("ES384")), 32), p256Key());
    QCOMPARE(name(es.match), QStringLiteral("AlgKeyMismatch"));
    QCOMPARE(es.actualAlg, std::string("ES256"));
    const auto rs = wrong("ES384", dgst(rsaKey(), "-sha384", inputOf("ES384")), rsaKey());
    QCOMPARE(name(rs.match), QStringLiteral("AlgKeyMismatch"));
    QCOMPARE(rs.actualAlg, std::string("RS384"));
    const auto none = wrong("ES384", std::string(64, 'a'), p256Key());
    QCOMPARE(name(none.match), QStringLiteral("AlgKeyMismatch"));
    QVERIFY(none.actualAlg.empty());
}

void TestSignature::nothingToVerify() {
    for (const char* text : {"", ".", "..", "a.b.c", "eyJhbGciOiJSUzM4NCJ9", "eyJhbGciOiJSUzM4NCJ9.",
                             "eyJhbGciOiJSUzM4NCJ9..", "eyJhbGciOiJSUzM4NCJ9.e30.", "eyJhbGciOiJFUzM4NCJ9.e30.!"})
        for (const keys::Key& key : {rsaKey(), p384Key(), keys::Key()})
            QVERIFY2(!jose::verify(jose::readJws(text), key).madeByThisKey(), text);
}

void TestSignature::everySignatureByteCounts() {
    const auto compact = jose::signCompact(head("PS256"), claims, "PS256", rsaKey());
    const std::string input = inputOf("PS256");
    const std::string signature = *base64::decodeUrl(compact->substr(input.size() + 1));
    for (std::size_t i = 0; i < signature.size(); i += 5) {
        std::string changed = signature;
        changed[i] = static_cast<char>(changed[i] ^ 0x10);
        QCOMPARE(name(check("PS256", changed, rsaKey()).match), QStringLiteral("Mismatch"));
    }
}

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
