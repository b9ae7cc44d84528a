#include "base/base64.h"
#include "jose/jwks.h"
#include "keys/certificate.h"
#include "support.h"

using namespace ad;
using Json = nlohmann::ordered_json;

namespace {

Json publicSet() {
    Json set = Json::parse(support::fixture("assertion-keys.json").toStdString()).at("registered");
    for (Json& jwk : set.at("keys"))
        for (const char* name : {"d", "p", "q", "dp", "dq", "qi"})
            jwk.erase(name);
    return set;
}
Json privateSet() { return Json::parse(support::fixture("assertion-keys.json").toStdString()).at("registered"); }

QString listed(const jose::Jwks& set) {
    QStringList out;
    for (const auto& p : set.problems)
        out += QStringLiteral("%1 %2%3").arg(text(p.code), text(p.pointer),
                                             p.fatal ? QStringLiteral(" fatal") : QString());
    return out.join(QStringLiteral("; "));
}

std::string plainBase64(std::string s) {
    for (char& c : s)
        c = c == '-' ? '+' : c == '_' ? '/' : c;
    return s;
}

} // namespace

class TestJwks : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void good();
    void registeredSets();
    void faults_data();
    void faults();
    void unreadable_data();
    void unreadable();
    void places();
    void certificates();
    void droppedZeros();
    void generatedByJwcrypto();
    void hostile();
};

void TestJwks::good() {
    const Json json = publicSet();
    const auto set = jose::readJwks(json);
    QVERIFY(set.has_value());
    QCOMPARE(listed(*set), QString());
    QCOMPARE(set->keys.size(), 3U);
    QCOMPARE(set->keys[0].kid, std::string("vec-rsa"));
    QCOMPARE(set->keys[0].kty, std::string("RSA"));
    QCOMPARE(set->keys[0].alg, std::string("RS384"));
    QCOMPARE(set->keys[1].pointer, std::string("/keys/1"));
    QCOMPARE(set->keys[1].key.curve(), std::string("P-384"));
    QCOMPARE(set->withKid("vec-p256").size(), 1U);
    QVERIFY(set->withKid("VEC-P256").empty());
    QVERIFY(set->withKid("").empty());
    const keys::Key key = support::keyOf(privateSet().at("keys").at(1));
    QVERIFY(key.isPrivate());
    QCOMPARE(set->find(key), &set->keys[1]);
    QCOMPARE(set->find(support::keyOf(
                 Json::parse(support::fixture("assertion-keys.json").toStdString()).at("others").at("keys").at(0))),
             nullptr);
    QCOMPARE(set->find(keys::Key()), nullptr);
}

void TestJwks::registeredSets() {
    for (const Json& line : support::assertions()) {
        const auto name = line.at("name").get<std::string>();
        const auto set = jose::readJwks(line.at("case").at("registered").at("jwks"));
        QVERIFY2(set.has_value(), name.c_str());
        QString expected;
        if (name == "kid-twice")
            expected = QStringLiteral("kid_duplicate");
        if (name == "rsa-1024")
            expected = QStringLiteral("key_too_weak");
        const QString found = listed(*set).section(QLatin1Char(' '), 0, 0);
        QVERIFY2(found == expected, qPrintable(text(name) + QLatin1Char(' ') + listed(*set)));
        for (const auto& entry : set->keys)
            QVERIFY(entry.key.valid());
    }
}

void TestJwks::faults_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("keyRead");
    const auto row = [](const char* name, const std::string& source, const char* expected, bool read = true) {
        QTest::newRow(name) << QByteArray::fromStdString(source) << QString::fromLatin1(expected) << read;
    };
    const Json keys = publicSet().at("keys");
    const Json& rsa = keys.at(0);
    const Json& ec = keys.at(1);
    const auto set = [](const Json& jwk) { return Json{{"keys", Json::array({jwk})}}.dump(); };
    const auto with = [&](Json jwk, const char* name, const Json& value) {
        jwk[name] = value;
        return set(jwk);
    };
    const auto without = [&](Json jwk, const char* name) {
        jwk.erase(name);
        return set(jwk);
    };
    const auto n = rsa.at("n").get<std::string>();
    row("bare JWK", rsa.dump(), "jwks_invalid  fatal");
    row("array", Json::array({rsa}).dump(), "jwks_invalid  fatal");
    row("wrapped", Json{{"jwks", publicSet()}}.dump(), "jwks_invalid /jwks fatal");
    row("keys is an object", Json{{"keys", rsa}}.dump(), "jwks_invalid /keys fatal");
    row("capital Keys", Json{{"Keys", Json::array({rsa})}}.dump(), "jwks_invalid /Keys fatal");
    row("capital names", set({{"Kty", "RSA"}, {"N", n}, {"E", "AQAB"}, {"Kid", "a"}}),
        "jwks_invalid /keys/0/Kty fatal");
    row("byte order mark", "\xEF\xBB\xBF" + set(rsa), "jwks_invalid ");
    row("two keys, one kid",
        Json{{"keys", Json::array({rsa,
                                   [&] {
                                       Json k = ec;
                                       k["kid"] = "vec-rsa";
                                       return k;
                                   }()})}}
            .dump(),
        "kid_duplicate /keys/1/kid");
    row("kid is a number", with(rsa, "kid", 17), "jwks_invalid /keys/0/kid fatal");
    row("kid is null", with(rsa, "kid", nullptr), "jwks_invalid /keys/0/kid fatal");
    row("no kid", without(rsa, "kid"), "kid_missing /keys/0");
    row("empty kid", with(rsa, "kid", ""), "kid_missing /keys/0/kid");
    row("private half", Json{{"keys", Json::array({privateSet().at("keys").at(0)})}}.dump(),
        "jwks_invalid /keys/0 fatal");
    row("for encryption", with(rsa, "use", "enc"), "jwks_invalid /keys/0/use fatal");
    row("use is an array", with(rsa, "use", Json::array({"sig"})), "jwks_invalid /keys/0/use fatal");
    row("key_ops sign", with(rsa, "key_ops", Json::array({"sign"})), "jwks_invalid /keys/0/key_ops fatal");
    row("key_ops sign and verify", with(rsa, "key_ops", Json::array({"sign", "verify"})),
        "jwks_invalid /keys/0/key_ops");
    row("key_ops verify", with(rsa, "key_ops", Json::array({"verify"})), "");
    row("key_ops is a text", with(rsa, "key_ops", "verify"), "jwks_invalid /keys/0/key_ops fatal");
    row("alg of another type", with(rsa, "alg", "ES384"), "alg_key_mismatch /keys/0/alg fatal");
    row("alg of another curve", with(ec, "alg", "ES256"), "alg_key_mismatch /keys/0/alg fatal");
    row("alg unknown", with(rsa, "alg", "RSA-OAEP"), "alg_key_mismatch /keys/0/alg fatal");
    row("alg in lower case", with(rsa, "alg", "rs384"), "alg_key_mismatch /keys/0/alg fatal");
    row("no alg", without(rsa, "alg"), "");
    row("no use", without(rsa, "use"), "");
    row("sign byte in n", with(rsa, "n", base64::encodeUrl(std::string(1, '\0') + *base64::decodeUrl(n))),
        "jwks_invalid /keys/0/n");
    row("padding", with(rsa, "n", n + "=="), "jwks_invalid /keys/0/n fatal");
    row("plain base64", with(rsa, "n", plainBase64(n)), "jwks_invalid /keys/0/n fatal");
    row("hex", with(rsa, "n", QByteArray::fromStdString(*base64::decodeUrl(n)).toHex().toStdString()),
        "jwks_invalid /keys/0/n fatal");
    row("e as a number", with(rsa, "e", 65537), "jwks_invalid /keys/0/e fatal");
    row("e as digits", with(rsa, "e", "65537"), "jwks_invalid /keys/0/e fatal");
    row("e with zero bytes", with(rsa, "e", "AAEAAQ"), "jwks_invalid /keys/0/e");
    row("e is 3", with(rsa, "e", "Aw"), "jwks_invalid /keys/0/e");
    row("e is even", with(rsa, "e", "Ag"), "jwks_invalid /keys/0/e fatal", false);
    row("no n", without(rsa, "n"), "jwks_invalid /keys/0 fatal", false);
    row("no kty", without(rsa, "kty"), "jwks_invalid /keys/0 fatal", false);
    row("kty in lower case", with(rsa, "kty", "rsa"), "jwks_invalid /keys/0/kty fatal");
    row("shared secret", set({{"kty", "oct"}, {"k", "c2VjcmV0"}, {"kid", "a"}}),
        "key_type_not_accepted /keys/0/kty fatal", false);
    row("unknown type", set({{"kty", "XYZ"}, {"kid", "a"}}), "key_type_not_accepted /keys/0/kty fatal", false);
    row("Ed25519",
        set({{"kty", "OKP"}, {"crv", "Ed25519"}, {"x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}, {"kid", "a"}}),
        "key_type_not_accepted /keys/0/crv");
    row("curve by its OpenSSL name", with(ec, "crv", "secp384r1"), "jwks_invalid /keys/0/crv fatal");
    row("a point off the curve", with(ec, "y", ec.at("x")), "key_unreadable /keys/0 fatal", false);
    row("an entry that is no object", R"({"keys":["a",)" + rsa.dump() + "]}", "jwks_invalid /keys/0 fatal");
    row("a member twice", R"({"keys":[)" + rsa.dump().substr(0, rsa.dump().size() - 1) + R"(,"kid":"b"}]})",
        "jwks_invalid /keys/0/kid");
}

void TestJwks::faults() {
    QFETCH(QByteArray, source);
    QFETCH(QString, expected);
    QFETCH(bool, keyRead);
    const auto set = jose::readJwks(source.toStdString());
    QVERIFY2(set.has_value(), set.has_value() ? "" : qPrintable(set.error().toText()));
    QCOMPARE(listed(*set), expected);
    QCOMPARE(set->keys.front().key.valid(), keyRead);
    QVERIFY(!set->keys.front().key.isPrivate());
    for (const auto& p : set->problems) {
        QVERIFY(p.offset <= static_cast<std::size_t>(source.size()));
        QVERIFY2(p.what.endsWith(QLatin1Char('.')), qPrintable(p.what));
        for (const char* left : {"%1", "%2", "%3"})
            QVERIFY2(!p.what.contains(QLatin1String(left)), qPrintable(p.what));
    }
}

void TestJwks::unreadable_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray("  \n") << "empty";
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>") << "web page";
    QTest::newRow("PEM") << QByteArray("-----BEGIN PUBLIC KEY-----\n") << "PEM";
    QTest::newRow("no JSON") << QByteArray("{keys:[]}") << "not JSON";
    QTest::newRow("no keys") << QByteArray("{\"keys\":[]}") << "no key";
    QTest::newRow("other JSON") << QByteArray("{\"error\":\"x\"}") << "no key";
    QTest::newRow("a text") << QByteArray("\"keys\"") << "no key";
    QTest::newRow("discovery") << QByteArray("{\"issuer\":\"x\",\"jwks_uri\":\"https://x\"}") << "discovery";
    QTest::newRow("not UTF-8") << QByteArray("{\"keys\":[{\"kid\":\"\xFF\"}]}") << "UTF-8";
}

void TestJwks::unreadable() {
    QFETCH(QByteArray, source);
    QFETCH(QString, word);
    const auto set = jose::readJwks(source.toStdString());
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().code, std::string("jwks_invalid"));
    QVERIFY2(set.error().what.contains(word), qPrintable(set.error().what));
}

void TestJwks::places() {
    const std::string source = "{\n  \"keys\": [ { \"kty\":\"oct\", \"kid\": 5 } ]\n}";
    const auto set = jose::readJwks(source);
    QVERIFY(set.has_value());
    QCOMPARE(set->problems.size(), 2U);
    QCOMPARE(set->problems[0].offset, source.find("\"oct\""));
    QCOMPARE(set->problems[1].offset, source.find("5 }"));
    const auto error = jose::readJwks("{\n  \"keys\": [ }");
    QVERIFY(!error.has_value());
    QCOMPARE(error.error().where, QStringLiteral("line 2, column 13"));
}

void TestJwks::certificates() {
    const auto key = keys::generate("p256");
    const auto other = keys::generate("p256");
    QVERIFY(key.has_value() && other.has_value());
    const auto certificate = keys::selfSigned(*key, QStringLiteral("test"), 1700000000, 365);
    QVERIFY(certificate.has_value());
    const auto problems = [&](const keys::Key& k, const Json& chain) {
        Json jwk = k.publicJwk("a");
        jwk["x5c"] = chain;
        const auto set = jose::readJwks(Json{{"keys", Json::array({jwk})}});
        return set.has_value() ? listed(*set) : set.error().toText();
    };
    const std::string der = certificate->der;
    QCOMPARE(problems(*key, Json::array({base64::encode(der)})), QString());
    QCOMPARE(problems(*other, Json::array({base64::encode(der)})),
             QStringLiteral("certificate_problem /keys/0/x5c/0 fatal"));
    QCOMPARE(problems(*key, Json::array({"AAAA"})), QStringLiteral("certificate_problem /keys/0/x5c/0 fatal"));
    QCOMPARE(problems(*key, Json::array()), QStringLiteral("certificate_problem /keys/0/x5c fatal"));
    QCOMPARE(problems(*key, base64::encode(der)), QStringLiteral("certificate_problem /keys/0/x5c fatal"));
}

void TestJwks::droppedZeros() {
    // A coordinate that begins with a zero byte, as one in 128 keys has, written without it.
    for (int i = 0; i < 5000; ++i) {
        const auto key = keys::generate("p256");
        QVERIFY(key.has_value());
        Json jwk = key->publicJwk("a");
        std::string x = *base64::decodeUrl(jwk.at("x").get<std::string>());
        if (x[0] != '\0')
            continue;
        jwk["x"] = base64::encodeUrl(x.substr(1));
        const auto set = jose::readJwks(Json{{"keys", Json::array({jwk})}});
        QVERIFY(set.has_value());
        QCOMPARE(listed(*set), QStringLiteral("jwks_invalid /keys/0/x fatal"));
        QVERIFY(set->keys.front().key.samePublicAs(*key));
        jwk["x"] = base64::encodeUrl(std::string(1, '\0') + x);
        const auto longer = jose::readJwks(Json{{"keys", Json::array({jwk})}});
        QCOMPARE(listed(*longer), QStringLiteral("jwks_invalid /keys/0/x fatal"));
        QVERIFY(longer->keys.front().key.samePublicAs(*key));
        return;
    }
    QFAIL("no such key came up");
}

void TestJwks::generatedByJwcrypto() {
    const support::Ran made =
        support::python("import json\n"
                        "from jwcrypto import jwk\n"
                        "s = jwk.JWKSet()\n"
                        "t = []\n"
                        "for a in (dict(kty='RSA', size=2048), dict(kty='EC', crv='P-256'), dict(kty='EC', "
                        "crv='P-384'), dict(kty='EC', crv='P-521')):\n"
                        "  k = jwk.JWK.generate(kid=str(len(t)), use='sig', **a)\n"
                        "  s.add(k)\n"
                        "  t.append(k.thumbprint())\n"
                        "print(json.dumps({'set': s.export(private_keys=False), 'thumbprints': t}))\n",
                        {});
    QVERIFY2(made.code == 0, made.errors.constData());
    const Json answer = Json::parse(made.output.toStdString());
    const auto set = jose::readJwks(answer.at("set").get<std::string>());
    QVERIFY(set.has_value());
    QCOMPARE(listed(*set), QString());
    QCOMPARE(set->keys.size(), 4U);
    for (std::size_t i = 0; i < 4; ++i) {
        const auto found = set->withKid(std::to_string(i));
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front()->key.thumbprint(), answer.at("thumbprints").at(i).get<std::string>());
    }
}

void TestJwks::hostile() {
    // Wrong types everywhere, long sets, deep nesting: an answer, and soon.
    for (const char* value : {"null", "true", "1", "-1e300", "\"\"", "[]", "{}", "[[1]]", "\"\\u0000\""})
        for (const char* name : {"kty", "kid", "alg", "use", "key_ops", "n", "e", "crv", "x", "y", "x5c", "d"}) {
            Json jwk = publicSet().at("keys").at(0);
            jwk.erase(name);
            const std::string rest = jwk.dump();
            const auto set =
                jose::readJwks("{\"keys\":[{\"" + std::string(name) + "\":" + value + "," + rest.substr(1) + "]}");
            QVERIFY2(set.has_value() && !set->keys.empty(), value);
        }
    std::string many = "{\"keys\":[";
    for (int i = 0; i < 5000; ++i)
        many += "{\"kty\":\"oct\",\"kid\":\"a\"},";
    many += "1]}";
    const auto set = jose::readJwks(many);
    QVERIFY(set.has_value());
    QCOMPARE(set->keys.size(), 1000U);
    QVERIFY(set->cutOff);
    QVERIFY(set->problems.size() <= 200U);
    QVERIFY(!jose::readJwks(std::string(100000, '[')).has_value());
}

QTEST_APPLESS_MAIN(TestJwks)
#include "tst_jwks.moc"
