#include "base/base64.h"
#include "jose/jws.h"
#include "support.h"

#include <random>

using namespace ad;
using jose::Flaw;
using jose::Part;

namespace {

// {"alg":"RS384"} . {"iss":"a?>","n":1} . three bytes
const std::string header = "eyJhbGciOiJSUzM4NCJ9";
const std::string payload = "eyJpc3MiOiJhPz4iLCJuIjoxfQ";
const std::string signature = "q83v";
const std::string token = header + '.' + payload + '.' + signature;

QByteArray bytes(const std::string& s) { return QByteArray::fromStdString(s); }
std::string encoded(const std::string& h, const std::string& p, const std::string& s = "abc") {
    return base64::encodeUrl(h) + '.' + base64::encodeUrl(p) + '.' + base64::encodeUrl(s);
}

} // namespace

class TestJws : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void wellFormed();
    void exactBytes();
    void flaws_data();
    void flaws();
    void compactIsWhatWasMeant_data();
    void compactIsWhatWasMeant();
    void jsonFlaws_data();
    void jsonFlaws();
    void encodedTwice();
    void duplicatesHavePointers();
    void placesMapThroughDecoding();
    void serialization();
    void encrypted();
    void detailsArePlain_data() { flaws_data(); }
    void detailsArePlain();
    void publishedTokens();
    void assertions_data();
    void assertions();
    void mutations();
    void linearTime_data();
    void linearTime();
};

void TestJws::wellFormed() {
    const jose::Jws jws = jose::readJws(token);
    QCOMPARE(support::names(jws), QString());
    QVERIFY(jws.readable());
    QCOMPARE(jws.compact, token);
    QCOMPARE(jws.source, token);
    QCOMPARE(jws.parts.size(), 3U);
    QCOMPARE(jws.parts[1].offset, header.size() + 1);
    QCOMPARE(jws.parts[1].length, payload.size());
    QCOMPARE(jws.alg(), std::string("RS384"));
    QCOMPARE(jws.kid(), std::string());
    QCOMPARE(jws.claim("iss")->text, std::string("a?>"));
    QVERIFY(!jws.claim("alg"));
    QVERIFY(!jws.parameter("iss"));
    QCOMPARE(std::string(jws.signingInput()), header + '.' + payload);
    QCOMPARE(jws.signature, std::string("\xAB\xCD\xEF"));
}

void TestJws::exactBytes() {
    const std::string h = "\r\n {\"typ\" : \"JWT\",\n \"alg\":\"RS384\" }\n";
    const std::string p = "{\"exp\":1.50e3,\"a\":\"\\u00e9\",\"z\":1,\"b\":9007199254740993}";
    const jose::Jws jws = jose::readJws(encoded(h, p));
    QCOMPARE(support::names(jws), QString());
    QVERIFY(jws.readable());
    QCOMPARE(jws.headerJson, h);
    QCOMPARE(jws.payloadJson, p);
    QCOMPARE(jws.claim("exp")->text, std::string("1.50e3"));
    QCOMPARE(jws.claim("b")->text, std::string("9007199254740993"));
    QCOMPARE(p.substr(jws.claim("a")->offset, jws.claim("a")->length), std::string("\"\\u00e9\""));
}

void TestJws::flaws_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto n = static_cast<int>(token.size());
    const auto h = static_cast<int>(header.size());
    const auto row = [](const char* name, const std::string& text, const std::string& expected) {
        QTest::newRow(name) << bytes(text) << QString::fromStdString(expected);
    };
    const auto at = [](const std::string& what, int offset, int length) {
        return what + '@' + std::to_string(offset) + '+' + std::to_string(length);
    };

    row("empty", "", "Empty/Whole@0+0");
    row("only blanks", " \n\t ", "Empty/Whole@0+4");
    row("only quotes", "\"\"", "Quotes/Whole@0+2 Empty/Whole@0+2");
    row("one part", header, at("PartCount/Whole", 0, h));
    row("two parts", header + '.' + payload, at("PartCount/Whole", 0, h + 1 + static_cast<int>(payload.size())));
    row("four parts", token + ".abcd", at("PartCount/Whole", n, 5));
    row("full stop at the end", token + ".", at("PartCount/Whole", n, 1));
    row("two tokens joined", token + token, at("PartCount/Whole", n + h, n - h));
    row("five parts", header + ".e30.AAAA.AAAA.AAAA", at("PartCount/Whole", h + 9, 10));
    row("unsigned", header + '.' + payload + '.', at("EmptyPart/Signature", n - 4, 0));
    row("no claims", header + ".." + signature, at("EmptyPart/Payload", h + 1, 0));
    row("bearer", "Bearer " + token, "BearerPrefix/Whole@0+7");
    row("bearer without blank", "bearer" + token, "BearerPrefix/Whole@0+6");
    row("authorization header", "Authorization: Bearer " + token, "BearerPrefix/Whole@0+22");
    row("double quotes", '"' + token + '"', "Quotes/Whole@0+1 " + at("Quotes/Whole", n + 1, 1));
    row("typographic quotes", "\xE2\x80\x9C" + token + "\xE2\x80\x9D",
        "Quotes/Whole@0+3 " + at("Quotes/Whole", n + 3, 3));
    row("escaped quotes", "\\\"" + token + "\\\"", "Quotes/Whole@0+2 " + at("Quotes/Whole", n + 2, 2));
    row("Python bytes", "b'" + token + "'", "Quotes/Whole@0+2 " + at("Quotes/Whole", n + 2, 1));
    row("blank before", "  " + token, "Blank/Whole@0+2");
    row("blank after", token + "\t", at("Blank/Whole", n, 1));
    row("blank inside", header + ". " + payload + '.' + signature, at("Blank/Payload", h + 1, 1));
    row("line break at the end", token + "\r\n", at("LineBreak/Whole", n, 2));
    row("line break inside", "eyJh\r\n  bGciOiJSUzM4NCJ9." + payload + '.' + signature, "LineBreak/Header@4+4");
    row("continuation line", "eyJh\\\nbGciOiJSUzM4NCJ9." + payload + '.' + signature, "LineBreak/Header@4+2");
    row("line break as two characters", token + "\\n", at("LineBreak/Whole", n, 2));
    row("percent-encoded dots", header + "%2E" + payload + "%2e" + signature,
        at("PercentEncoded/Header", h, 3) + ' ' +
            at("PercentEncoded/Payload", h + 3 + static_cast<int>(payload.size()), 3));
    row("percent-encoded twice", header + "%252E" + payload + '.' + signature,
        at("PercentEncoded/Header", h, 3) + ' ' + at("PercentEncoded/Header", h, 5));
    row("byte order mark", "\xEF\xBB\xBF" + token, "InvisibleCharacter/Whole@0+3");
    row("zero-width space inside",
        "eyJh\xE2\x80\x8B"
        "bGciOiJSUzM4NCJ9." +
            payload + '.' + signature,
        "InvisibleCharacter/Header@4+3");
    row("no-break space at the end", token + "\xC2\xA0", at("InvisibleCharacter/Whole", n, 2));
    row("padding", header + '.' + payload + "==." + signature,
        at("Padding/Payload", h + 1 + static_cast<int>(payload.size()), 2));
    row("characters after padding", header + '.' + payload + "==x." + signature,
        at("Padding/Payload", h + 1 + static_cast<int>(payload.size()), 2) + ' ' +
            at("BadCharacter/Payload", h + 3 + static_cast<int>(payload.size()), 1));
    row("plain alphabet", header + '.' + payload + ".q+/v",
        at("PlainAlphabet/Signature", h + 3 + static_cast<int>(payload.size()), 2));
    row("bad character", header + '.' + payload + ".q8!v",
        at("BadCharacter/Signature", h + 4 + static_cast<int>(payload.size()), 1));
    row("bad character, UTF-8", header + '.' + payload + ".q8\xC3\xA9v",
        at("BadCharacter/Signature", h + 4 + static_cast<int>(payload.size()), 2));
    row("NUL", header + '.' + payload + ".q8" + std::string(1, '\0') + "v",
        at("BadCharacter/Signature", h + 4 + static_cast<int>(payload.size()), 1));
    row("typographic dash",
        header + '.' + payload +
            ".q\xE2\x80\x93"
            "3v",
        at("BadCharacter/Signature", h + 3 + static_cast<int>(payload.size()), 3));
    row("comma from JSON", token + "\",", at("Quotes/Whole", n, 1) + ' ' + at("BadCharacter/Whole", n + 1, 1));
    row("cut signature", header + '.' + payload + ".q83va",
        at("BadLength/Signature", h + 2 + static_cast<int>(payload.size()), 5));
    row("loose bits", header + '.' + payload + ".q9",
        at("LooseBits/Signature", h + 3 + static_cast<int>(payload.size()), 1));
    row("template", "{{client_assertion}}", "Template/Whole@0+20");
    row("shell variable", "$TOKEN", "Template/Whole@0+6");
    row("shell variable in braces", "${TOKEN}", "Template/Whole@0+8");
    row("angle brackets", "<signed jwt>", "Template/Whole@0+12");
    row("Windows variable", "%TOKEN%", "Template/Whole@0+7");
    row("words", "YOUR_JWT", "Template/Whole@0+8");
    row("undefined", "undefined", "Template/Whole@0+9");
    row("sample", "xxxxx.yyyyy.zzzzz", "Template/Whole@0+17");
    row("template as one part", header + '.' + payload + ".<value>",
        at("Template/Signature", n - 4, 7) + ' ' + at("EmptyPart/Signature", n - 4, 0));
    row("left out by a word", header + '.' + payload + ".<signature>",
        at("Cut/Signature", n - 4, 11) + ' ' + at("EmptyPart/Signature", n - 4, 0));
    row("ellipsis", header + '.' + payload + ".q8\xE2\x80\xA6", at("Cut/Signature", n - 2, 3));
    row("three dots", "eyJhbGciOiJSUzM4NCJ9...q83v", "PartCount/Whole@0+27 Cut/Header@20+3");
    row("form field", "client_assertion=" + token, "NestedAssertion/Whole@0+17");
    row("whole form", "grant_type=client_credentials&client_assertion=" + token + "&scope=a%2Fb",
        "NestedAssertion/Whole@0+47 " + at("NestedAssertion/Whole", 47 + n, 12));
    row("JSON around it", "{\"client_assertion\":\"" + token + "\"}", at("NestedAssertion/Whole", 0, n + 23));
    row("encoded twice", base64::encodeUrl(token),
        at("NestedAssertion/Whole", 0, static_cast<int>(base64::encodeUrl(token).size())));
}

void TestJws::flaws() {
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(support::names(jose::readJws(text.toStdString())), expected);
}

void TestJws::detailsArePlain() {
    QFETCH(QByteArray, text);
    for (const auto& p : jose::readJws(text.toStdString()).problems) {
        QVERIFY(p.detail.size() > 10);
        QVERIFY2(p.detail.endsWith(QLatin1Char('.')), qPrintable(p.detail));
        QVERIFY2(!p.detail.contains(QLatin1Char('%')), qPrintable(p.detail));
        QVERIFY2(!p.detail.contains(QLatin1String("eyJ")), qPrintable(p.detail));
        QVERIFY2(p.detail.at(0).isUpper() || p.detail.at(0) == QLatin1Char('"'), qPrintable(p.detail));
    }
}

void TestJws::compactIsWhatWasMeant_data() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const std::string& text) { QTest::newRow(name) << bytes(text); };
    row("as it is", token);
    row("quoted, with a comma", "  \"" + token + "\",\n");
    row("header line", "Authorization: Bearer " + token + "\r\n");
    row("broken at 16",
        "eyJhbGciOiJSUzM4\nNCJ9." + payload.substr(0, 10) + "\r\n" + payload.substr(10) + ".\n" + signature);
    row("continued", "eyJhbGciOiJSUzM4\\\nNCJ9." + payload + '.' + signature);
    row("percent", header + "%2E" + payload + "%2E" + signature + "%0A");
    row("percent twice", header + "%252E" + payload + "%252E" + signature);
    row("percent-encoded quotes", "%22" + token + "%22");
    row("zero width", "\xEF\xBB\xBF" + header + "\xE2\x80\x8B." + payload + '.' + signature + "\xC2\xA0");
    row("form", "scope=x&client_assertion=" + token + "&client_assertion_type=urn%3Aietf");
    row("JSON member", "\"client_assertion\": \"" + token + "\",");
    row("JSON object", "{\"jwt\":\"" + token + "\",\"a\":1}");
    row("Python bytes", "b\"" + token + '"');
    row("HTML quotes", "&quot;" + token + "&quot;");
    row("in brackets", "<" + token + ">");
    row("encoded once more", base64::encode(token));
    row("flattened JSON",
        "{\"payload\":\"" + payload + "\",\"protected\":\"" + header + "\",\"signature\":\"" + signature + "\"}");
}

void TestJws::compactIsWhatWasMeant() {
    QFETCH(QByteArray, text);
    const jose::Jws jws = jose::readJws(text.toStdString());
    QCOMPARE(jws.compact, token);
    QVERIFY(jws.readable());
    QCOMPARE(jws.problems.empty(), text.toStdString() == token);
}

void TestJws::jsonFlaws_data() {
    QTest::addColumn<QByteArray>("headerJson");
    QTest::addColumn<QByteArray>("payloadJson");
    QTest::addColumn<QString>("flaw");
    QTest::addColumn<bool>("claimsRead");
    const auto row = [](const char* name, const std::string& h, const std::string& p, const char* flaw, bool read) {
        QTest::newRow(name) << bytes(h) << bytes(p) << QString::fromLatin1(flaw) << read;
    };
    const std::string good = "{\"alg\":\"RS384\"}";
    row("claims are text", good, "hello", "NotJson/Payload", false);
    row("header is text", "alg=RS384", "{\"iss\":\"a\"}", "NotJson/Header", true);
    row("single quotes", good, "{'iss':'a'}", "NotJson/Payload", false);
    row("cut JSON", good, "{\"iss\":\"a\",", "NotJson/Payload", false);
    row("an array", good, "[1]", "NotObject/Payload", false);
    row("JSON twice", good, "\"{\\\"iss\\\":\\\"a\\\"}\"", "NotObject/Payload", false);
    row("number as header", "17", "{\"iss\":\"a\"}", "NotObject/Header", true);
    row("byte order mark", good, "\xEF\xBB\xBF{\"iss\":\"a\"}", "ByteOrderMark/Payload", true);
    row("byte order mark in the header", "\xEF\xBB\xBF{\"alg\":\"RS384\"}", "{\"iss\":\"a\"}", "ByteOrderMark/Header",
        true);
    row("Latin-1", good, "{\"name\":\"\xE9\",\"iss\":\"a\"}", "NotUtf8/Payload", true);
    row("UTF-16", good, std::string("{\0\"\0i\0\"\0:\0001\0}\0", 14), "NotUtf8/Payload", false);
    row("twice a claim", good, "{\"iss\":\"a\",\"iss\":\"b\"}", "DuplicateMember/Payload", true);
    row("twice a parameter", "{\"alg\":\"RS384\",\"alg\":\"none\"}", "{\"iss\":\"a\"}", "DuplicateMember/Header", true);
    row("a token as claims", good, token, "NestedAssertion/Payload", false);
    row("too deep", good, std::string(300, '['), "NotJson/Payload", false);
}

void TestJws::jsonFlaws() {
    QFETCH(QByteArray, headerJson);
    QFETCH(QByteArray, payloadJson);
    QFETCH(QString, flaw);
    QFETCH(bool, claimsRead);
    const jose::Jws jws = jose::readJws(encoded(headerJson.toStdString(), payloadJson.toStdString()));
    QCOMPARE(jws.problems.size(), 1U);
    QCOMPARE(support::names(jws).section(QLatin1Char('@'), 0, 0), flaw);
    QCOMPARE(jws.payloadJson, payloadJson.toStdString());
    QCOMPARE(jws.claim("iss") != nullptr, claimsRead);
}

void TestJws::encodedTwice() {
    const jose::Jws ofHeader = jose::readJws(encoded(header, "{\"iss\":\"a\"}"));
    QCOMPARE(ofHeader.problems.size(), 1U);
    QVERIFY2(ofHeader.problems[0].detail.startsWith(QStringLiteral("The header was encoded twice")),
             qPrintable(ofHeader.problems[0].detail));
    const jose::Jws ofClaims = jose::readJws(encoded("{\"alg\":\"RS384\"}", payload));
    QVERIFY(ofClaims.problems.size() == 1 && ofClaims.problems[0].detail.startsWith(QStringLiteral("The claims were")));
}

void TestJws::duplicatesHavePointers() {
    const jose::Jws jws =
        jose::readJws(encoded("{\"alg\":\"RS384\"}", R"({"iss":"a","x":[{"k":1,"k":2}],"a/b":1,"a/b":2})"));
    QCOMPARE(jws.problems.size(), 2U);
    QCOMPARE(jws.problems[0].pointer, std::string("/x/0/k"));
    QCOMPARE(jws.problems[1].pointer, std::string("/a~1b"));
    QVERIFY(jws.readable());
}

void TestJws::placesMapThroughDecoding() {
    // The second "iss" begins at byte 11 of the claims: characters 14 and 15 of the second part, here with wrapping
    // before it.
    const std::string inner = encoded("{}", "{\"iss\":\"a\",\"iss\":\"b\"}");
    const std::string text = "\"Bearer\n" + inner + '"';
    const jose::Jws jws = jose::readJws(text);
    QVERIFY(jws.hasProblem(Flaw::DuplicateMember));
    for (const auto& p : jws.problems) {
        if (p.flaw != Flaw::DuplicateMember)
            continue;
        QCOMPARE(p.part, Part::Payload);
        QCOMPARE(p.offset, 8U + 4U + 11U * 4U / 3U);
    }
}

void TestJws::serialization() {
    const std::string general = "{ \"payload\":\"" + payload + "\",\"signatures\":[{\"protected\":\"" + header +
                                "\",\"signature\":\"" + signature + "\"}]}";
    const jose::Jws one = jose::readJws(general);
    QCOMPARE(one.compact, token);
    QVERIFY(one.readable());
    QCOMPARE(support::names(one), QStringLiteral("JsonSerialization/Whole@0+%1").arg(general.size()));
    const std::string twice =
        "{\"payload\":\"" + payload + "\",\"signatures\":[{\"signature\":\"a\"},{\"signature\":\"b\"}]}";
    const jose::Jws two = jose::readJws(twice);
    QVERIFY(two.hasProblem(Flaw::JsonSerialization));
    QVERIFY(!two.readable());
}

void TestJws::encrypted() {
    // RFC 7516 A.1
    const jose::Jws jws = jose::readJws(
        "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.OKOawDo13gRp2ojaHV7L.48V1_ALb6US04U3b.5eym8TW_"
        "c8SuK0ltJ3rpYIzOeDQz7TALvtu6UG9oMo4vpzs9tX_EFShS8iB7j6jiSdiwkIr3ajwQzaBtQD_A.XFBoMYUZodetZdvTiFvSkQ");
    QVERIFY(jws.encrypted);
    QVERIFY(!jws.readable());
    QCOMPARE(jws.problems.size(), 1U);
    QCOMPARE(jws.problems[0].flaw, Flaw::Jwe);
    QCOMPARE(jws.parts.size(), 5U);
    QCOMPARE(jws.alg(), std::string("RSA-OAEP"));
    const jose::Jws json = jose::readJws(R"({"protected":"e30","ciphertext":"aa","iv":"bb","tag":"cc"})");
    QVERIFY(json.encrypted);
    QVERIFY(json.hasProblem(Flaw::JsonSerialization));
}

void TestJws::publishedTokens() {
    const auto all = support::published();
    QCOMPARE(all.at("jws").size(), 11U);
    for (const auto& v : all.at("jws")) {
        const auto name = v.at("name").get<std::string>();
        const jose::Jws jws = jose::readJws(v.at("compact").get<std::string>());
        QCOMPARE(jws.alg(), v.at("alg").get<std::string>());
        QString expected;
        if (name.starts_with("rfc7520"))
            expected = QStringLiteral("NotJson");
        else if (name.ends_with("padded"))
            expected = QStringLiteral("Padding");
        else if (name.ends_with("plain-base64"))
            expected = QStringLiteral("PlainAlphabet");
        for (const QString& one : support::names(jws).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            QVERIFY2(!expected.isEmpty() && one.startsWith(expected), qPrintable(text(name) + QLatin1Char(' ') + one));
        QCOMPARE(jws.problems.empty(), expected.isEmpty());
        if (v.contains("signature_bytes"))
            QCOMPARE(jws.signature.size(), v.at("signature_bytes").get<std::size_t>());
    }
}

void TestJws::assertions_data() {
    QTest::addColumn<QByteArray>("assertion");
    QTest::addColumn<QString>("expected");
    const std::map<std::string, std::string> flawed{{"alg-none", "EmptyPart/Signature"},
                                                    {"line-break-inside", "LineBreak/Payload"},
                                                    {"quoted", "Quotes/Whole Quotes/Whole"},
                                                    {"two-parts", "PartCount/Whole"},
                                                    {"padded", "Padding/Header Padding/Payload Padding/Signature"},
                                                    {"empty", "Empty/Whole"}};
    for (const auto& line : support::assertions()) {
        const auto name = line.at("name").get<std::string>();
        const auto at = flawed.find(name);
        QTest::newRow(name.c_str()) << bytes(line.at("case").value("assertion", std::string()))
                                    << QString::fromStdString(at == flawed.end() ? std::string() : at->second);
    }
}

void TestJws::assertions() {
    QFETCH(QByteArray, assertion);
    QFETCH(QString, expected);
    const jose::Jws jws = jose::readJws(assertion.toStdString());
    QStringList found;
    for (const QString& one : support::names(jws).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        found += one.section(QLatin1Char('@'), 0, 0);
    QCOMPARE(found.join(QLatin1Char(' ')), expected);
    const bool whole =
        !expected.startsWith(QLatin1String("Empty/")) && !expected.startsWith(QLatin1String("PartCount"));
    QCOMPARE(jws.readable(), whole);
    if (!expected.startsWith(QLatin1String("Empty/")))
        QVERIFY(jws.claim("iss"));
}

void TestJws::mutations() {
    std::mt19937 random(20261123); // NOLINT: always the same on purpose
    std::vector<std::string> seeds{token,
                                   "\"Bearer " + token + "\",\r\n",
                                   header + "%2E" + payload + "%2e" + signature,
                                   "{{x}}." + payload,
                                   "client_assertion=" + token + "&x=y",
                                   "{\"payload\":\"" + payload + "\",\"signatures\":[{\"protected\":\"" + header +
                                       "\",\"signature\":\"q83v\"}]}",
                                   base64::encode(token),
                                   encoded("\xEF\xBB\xBF{\"alg\":\"a\"}", "{\"a\":1,\"a\":\"\xFF\"}")};
    for (const auto& line : support::assertions())
        seeds.push_back(line.at("case").value("assertion", std::string()));
    const std::vector<std::string> pieces{".",
                                          "..",
                                          "...",
                                          "\xE2\x80\xA6",
                                          "\"",
                                          "%2E",
                                          "%25",
                                          "%",
                                          "{{",
                                          "}}",
                                          "${",
                                          "}",
                                          "<a>",
                                          "\n",
                                          "\\n",
                                          "\\\n",
                                          " ",
                                          "=",
                                          "+",
                                          "/",
                                          "\xEF\xBB\xBF",
                                          "\xE2\x80\x8B",
                                          "\xE2\x80\x93",
                                          "\xFF",
                                          std::string(1, '\0'),
                                          "Bearer ",
                                          "client_assertion=",
                                          "&",
                                          "{\"payload\":",
                                          "[",
                                          "]",
                                          "\\",
                                          "b'",
                                          "&quot;",
                                          "***"};
    const auto upTo = [&](std::size_t n) { return n == 0 ? 0 : random() % n; };
    for (int i = 0; i < 6000; ++i) {
        std::string text = seeds[upTo(seeds.size())];
        for (std::size_t k = upTo(6) + 1; k > 0; --k) {
            const std::size_t at = upTo(text.size() + 1);
            switch (upTo(5)) {
            case 0:
                text.insert(at, pieces[upTo(pieces.size())]);
                break;
            case 1:
                text.erase(at, upTo(20));
                break;
            case 2:
                if (at < text.size())
                    text[at] = static_cast<char>(upTo(256));
                break;
            case 3:
                text.insert(at, text.substr(upTo(text.size() + 1), upTo(60)));
                break;
            default:
                text = text.substr(0, at);
            }
        }
        const jose::Jws jws = jose::readJws(text);
        QCOMPARE(jws.source, text);
        std::size_t last = 0;
        for (const auto& p : jws.problems) {
            if (p.offset + p.length > text.size() || p.offset < last || p.detail.isEmpty())
                QFAIL(qPrintable(QStringLiteral("input %1 (%2): %3")
                                     .arg(i)
                                     .arg(QString::fromLatin1(bytes(text).toHex()), support::names(jws))));
            last = p.offset;
        }
        for (const auto& part : jws.parts)
            QVERIFY(part.offset + part.length <= jws.compact.size());
        if (jws.problems.empty()) {
            // Only a compact JWS is without a problem, and then it is its own compact form.
            QCOMPARE(jws.compact, text);
            QVERIFY(jws.readable());
            for (const auto& part : jws.parts)
                QVERIFY(base64::decodeUrl(std::string_view(text).substr(part.offset, part.length)).has_value());
        }
    }
}

void TestJws::linearTime_data() {
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("before");
    for (const char* unit : {"a",
                             ".",
                             "a.",
                             "..",
                             "\"",
                             "=",
                             "%",
                             "%25",
                             "%2E",
                             "{",
                             "{{",
                             "${",
                             "<",
                             "<a",
                             "$a.",
                             "\n",
                             "\\n",
                             " \"",
                             " ,",
                             ">",
                             "]",
                             "[",
                             ")",
                             "\\",
                             "Bearer ",
                             "jwt=",
                             "jwt ",
                             "client_assertion=",
                             "&",
                             "&quot;",
                             "\xE2\x80\x8B",
                             "\xE2\x80\xA6",
                             "***",
                             "+",
                             "!",
                             "{\"a\":",
                             "[1,",
                             "ZXlK",
                             "b'"})
        QTest::newRow(unit) << QByteArray(unit) << QByteArray();
    QTest::newRow("token, then blanks") << QByteArray(" ") << bytes(token);
    QTest::newRow("token, then commas after a field name")
        << QByteArray(",") << bytes("jwt" + std::string(2000, ' ') + token);
    QTest::newRow("percent after a token") << QByteArray("%20") << bytes(token + ".");
}

void TestJws::linearTime() {
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, before);
    // Work that grew with the square of the text would take this test far beyond its time limit.
    const QByteArray text = before + unit.repeated((512 << 10) / static_cast<int>(unit.size()));
    const jose::Jws jws = jose::readJws(text.toStdString());
    QVERIFY(jws.problems.size() <= 400);
}

QTEST_APPLESS_MAIN(TestJws)
#include "tst_jws.moc"
