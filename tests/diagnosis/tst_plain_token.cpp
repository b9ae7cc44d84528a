// What is left out of a token's rest, and which tokens are not of the plain kind.
#include "base/base64.h"
#include "diagnosis/plain_token.h"
#include <QTest>

using ad::diagnosis::PlainToken;

namespace {

std::string token(const std::string& claims, const std::string& signature = "c2ln") {
    return ad::base64::encodeUrl(R"({"alg":"RS384"})") + '.' + ad::base64::encodeUrl(claims) + '.' + signature;
}

} // namespace

class TestPlainToken : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void leavesOutWhatDiffers() {
        PlainToken first, second;
        const std::string a = token(R"({"iss":"c","jti":"one","exp":1795428000, "iat" : 1795427999 ,"aud":["x","y"]})");
        const std::string b = token(R"({"iss":"c","jti":"another","exp":1,"iat" : 12 ,"aud":["x","y"]})", "AAAA");
        QVERIFY(first.read(a));
        QCOMPARE(std::string(first.values()[0]), std::string("one"));
        QCOMPARE(std::string(first.values()[1]), std::string("1795428000"));
        QCOMPARE(std::string(first.values()[2]), std::string("1795427999"));
        QVERIFY(first.values()[3].data() == nullptr);
        QCOMPARE(std::string(first.signingInput()) + '.' + std::string(first.signatureText()), a);
        // The blank before "iat" is part of the rest.
        QVERIFY(second.read(b));
        QVERIFY(first.rest() != second.rest());
        const std::string c = token(R"({"iss":"another","jti":"","exp":1, "iat" : 12 ,"aud":["x","y"]})", "AAAA");
        QVERIFY(second.read(c));
        QCOMPARE(second.rest(), first.rest());
        QVERIFY(second.values()[0].data() != nullptr);
        QVERIFY(second.values()[0].empty());
        QCOMPARE(std::string(first.values()[4]), std::string("c"));
        QCOMPARE(std::string(second.values()[4]), std::string("another"));
        QVERIFY(second.values()[5].data() == nullptr);
    }

    void restKeepsAllElse_data() {
        QTest::addColumn<QString>("claims");
        QTest::newRow("an escape") << QStringLiteral(R"({"iss":"\u0063","jti":"j","exp":1})");
        QTest::newRow("a list") << QStringLiteral(R"({"iss":["c"],"jti":"j","exp":1})");
        QTest::newRow("a value more") << QStringLiteral(R"({"iss":"c","jti":"j","exp":1,"aud":"a"})");
        QTest::newRow("another order") << QStringLiteral(R"({"jti":"j","iss":"c","exp":1})");
        QTest::newRow("another name") << QStringLiteral(R"({"iss":"c","jti":"j","nbf":1})");
        QTest::newRow("a fraction") << QStringLiteral(R"({"iss":"c","jti":"j","exp":1.5})");
        QTest::newRow("a text") << QStringLiteral(R"({"iss":"c","jti":"j","exp":"1"})");
        QTest::newRow("negative") << QStringLiteral(R"({"iss":"c","jti":"j","exp":-1})");
        QTest::newRow("zero") << QStringLiteral(R"({"iss":"c","jti":"j","exp":0})");
        QTest::newRow("a claim more") << QStringLiteral(R"({"iss":"c","jti":"j","exp":1,"x":1})");
        QTest::newRow("within another") << QStringLiteral(R"({"iss":"c","x":{"jti":"k"},"jti":"j","exp":1})");
    }
    void restKeepsAllElse() {
        QFETCH(QString, claims);
        PlainToken one, other;
        const std::string a = token(R"({"iss":"c","jti":"j","exp":1})"), b = token(claims.toStdString());
        QVERIFY(one.read(a));
        QVERIFY(other.read(b));
        QVERIFY(one.rest() != other.rest());
    }

    void notPlain_data() {
        QTest::addColumn<QString>("token");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QString::fromStdString(text);
        };
        row("nothing", "");
        row("two parts", "e30.e30");
        row("four parts", "e30.e30.AAAA.AAAA");
        row("no signature", token("{}", ""));
        row("padding", token("{}", "AA=="));
        row("plain alphabet", token("{}", "AA+A"));
        row("loose bits", token("{}", "AB"));
        row("cut signature", token("{}", "AAAAA"));
        row("blank", token("{}", "AA A"));
        row("no object", token("[]"));
        row("cut claims", token(R"({"jti":"j")"));
        row("after the end", token("{} {}"));
        row("jti is no text", token(R"({"jti":7})"));
        row("jti twice", token(R"({"jti":"a","jti":"b"})"));
        row("exp twice", token(R"({"exp":1,"exp":2})"));
        row("escape in jti", token(R"({"jti":"a\/b"})"));
        row("escape in a name", token(R"({"\u006ati":"a"})"));
        row("jti beyond ASCII", token("{\"jti\":\"\xC3\xA4\"}"));
        row("too long", token("{\"x\":\"" + std::string(9000, 'x') + "\"}"));
    }
    void notPlain() {
        QFETCH(QString, token);
        PlainToken plain;
        QVERIFY(!plain.read(token.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestPlainToken)
#include "tst_plain_token.moc"
