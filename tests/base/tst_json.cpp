#include "base/json_number.h"
#include "base/json_reader.h"

#include <QTest>
#include <random>

class TestJson : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void placesAndText();
    void duplicates();
    void duplicatesStayBounded();
    void written();
    void numbersStayAsTheyWereWritten_data();
    void numbersStayAsTheyWereWritten();
    void writtenInTheSameForm();
    void hugeNumbersKeepTheirPlaces();
    void digitsAloneDoNotDiffer();
    void manyMembersAreWritten();
    void errors_data();
    void errors();
    void deepNesting();
    void integers_data();
    void integers();
    void bothReadersAgree_data();
    void bothReadersAgree();
    void bothReadersAgreeOnWhatWasChanged();
};

void TestJson::placesAndText() {
    const std::string source = "{ \"a\" : [1.50, \"x\\u00e9y\", null ],\n  \"b\":{\"c\":true} }";
    const auto document = ad::json::parse(source);
    QVERIFY(document.has_value());
    const auto* a = document->root.find("a");
    QVERIFY(a);
    QCOMPARE(a->items.size(), 3U);
    QCOMPARE(a->items[0].text, std::string("1.50"));
    QCOMPARE(source.substr(a->items[1].offset, a->items[1].length), std::string("\"x\\u00e9y\""));
    QCOMPARE(a->items[1].text, std::string("x\xC3\xA9y"));
    QCOMPARE(source.substr(a->offset, a->length), std::string("[1.50, \"x\\u00e9y\", null ]"));
    const auto* b = document->root.find("b");
    QCOMPARE(source.substr(b->offset, b->length), std::string("{\"c\":true}"));
    QCOMPARE(document->root.members[1].nameOffset, source.find("\"b\""));
    QCOMPARE(document->root.length, source.size());
}

void TestJson::duplicates() {
    const auto document = ad::json::parse(R"({"a":1,"x":[{"k":1,"k":2}],"a":2})");
    QVERIFY(document.has_value());
    QCOMPARE(document->duplicates.size(), 2U);
    QCOMPARE(document->duplicates[0].pointer, std::string("/x/0/k"));
    QCOMPARE(document->duplicates[1].pointer, std::string("/a"));
    QCOMPARE(document->root.members.size(), 3U);
}

void TestJson::duplicatesStayBounded() {
    // Every pointer repeats the long name above it: their sum may not grow with the product.
    std::string source = "{\"" + std::string(20000, 'x') + "\":{";
    for (int i = 0; i < 20000; ++i)
        source += "\"a\":1,";
    const auto document = ad::json::parse(source + "\"a\":1}}");
    QVERIFY(document.has_value());
    QVERIFY(!document->duplicates.empty());
    std::size_t total = 0;
    for (const auto& d : document->duplicates)
        total += d.pointer.size();
    QVERIFY(total < 2000000);
}

void TestJson::written() {
    const auto document = ad::json::parse(R"({"b":1,"a":{"y":[true,null]},"b":"two","c":1.50,"a":3})");
    QVERIFY(document.has_value());
    QCOMPARE(ad::json::writeCompact(ad::json::toWritable(document->root)), std::string(R"({"b":"two","a":3,"c":1.5})"));
}

void TestJson::numbersStayAsTheyWereWritten_data() {
    QTest::addColumn<QByteArray>("number");
    for (const char* number : {"0", "-0", "1.10", "1e3", "1E+03", "-2.50e-7", "12345678901234567890123", "1e400",
                               "-1e400", "1E+0400", "1e-400", "18446744073709551616", "0.1000", "123.0e309"})
        QTest::newRow(number) << QByteArray(number);
    QTest::newRow("of many digits") << QByteArray(400, '7');
    QTest::newRow("of many digits, and a fraction") << QByteArray(400, '7') + ".5";
}

void TestJson::numbersStayAsTheyWereWritten() {
    QFETCH(QByteArray, number);
    const std::string source =
        R"({"a":[)" + number.toStdString() + R"(,"1e400"],"b":{"c":)" + number.toStdString() + "}}";
    const auto document = ad::json::parse(source, nullptr, ad::json::Numbers::AsWritten);
    QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().toText()));
    QCOMPARE(ad::json::writeCompact(ad::json::toWritable(document->root, ad::json::Numbers::AsWritten)), source);
}

void TestJson::writtenInTheSameForm() {
    // Beside such a number all else is written as it is without one.
    const std::string source =
        R"({"a":{},"b":[],"c":[1,"two \u0007 \"three\" é",null,true,{"d \"e\"":[[-1]]}],"f":1.5})";
    const auto document = ad::json::parse(source);
    QVERIFY(document.has_value());
    auto plain = ad::json::toWritable(document->root);
    auto node = plain;
    plain["n"] = 7;
    node["n"] = ad::json::numberAsWritten("7");
    QCOMPARE(ad::json::write(node), ad::json::write(plain));
    QCOMPARE(ad::json::writeCompact(node), ad::json::writeCompact(plain));
    QCOMPARE(ad::json::writeCompact(ad::json::numberAsWritten("1.10")), std::string("1.10"));
}

void TestJson::hugeNumbersKeepTheirPlaces() {
    const std::string source = R"({"a \" 1e400":1e400,"b":[-1e999, "1e400"],"c":01e400})";
    std::size_t offset = 0;
    const auto broken = ad::json::parse(source, &offset, ad::json::Numbers::AsWritten);
    QVERIFY(!broken.has_value());
    QVERIFY(offset > source.find("01e400") && offset <= source.find("01e400") + 6);
    const std::string whole = R"({"a \" 1e400":1e400,"b":[-1e999, "1e400"]})";
    const auto document = ad::json::parse(whole, nullptr, ad::json::Numbers::AsWritten);
    QVERIFY(document.has_value());
    const auto& huge = document->root.members.back().value.items.front();
    QCOMPARE(huge.text, std::string("-1e999"));
    QCOMPARE(whole.substr(huge.offset, huge.length), std::string("-1e999"));
    QVERIFY(!huge.integer() && !huge.number());
    for (const char* number : {"1e400x", "1.e400", ".5e400", "+1e400", "1e+", "--1e400", "-01e400"})
        QVERIFY2(!ad::json::parse(number, nullptr, ad::json::Numbers::AsWritten), number);
}

void TestJson::digitsAloneDoNotDiffer() {
    const auto tree = [](const char* source, ad::json::Numbers numbers) {
        return ad::json::toWritable(ad::json::parse(source, nullptr, ad::json::Numbers::AsWritten)->root, numbers);
    };
    using ad::json::Numbers;
    const char* const source = R"({"a":[1.10,{"b":12345678901234567890123}],"c":"1.10"})";
    const auto written = tree(source, Numbers::AsWritten);
    QVERIFY(ad::json::sameButForDigits(written, tree(source, Numbers::AsHeld)));
    QVERIFY(ad::json::sameButForDigits(written, written));
    for (const char* other :
         {R"({"a":[1.2,{"b":12345678901234567890123}],"c":"1.10"})", R"({"a":[1.10],"c":"1.10"})",
          R"({"a":[1.10,{"b":12345678901234567890123}],"d":"1.10"})", R"({"a":[1.10,{"b":1}],"c":"1.10"})",
          R"({"a":[1.10,{"b":12345678901234567890123}],"c":1.10})", "1"})
        QVERIFY2(!ad::json::sameButForDigits(written, tree(other, Numbers::AsHeld)), other);
}

// Where each member is looked for among all before it, the test is stopped for its time.
void TestJson::manyMembersAreWritten() {
    constexpr int count = 400000;
    std::string source = "{";
    for (int i = 0; i < count; ++i)
        source += (i == 0 ? "\"" : ",\"") + std::to_string(i % (count - 1)) + "\":" + std::to_string(i);
    const auto document = ad::json::parse(source + '}');
    QVERIFY(document.has_value());
    const auto made = ad::json::toWritable(document->root);
    QCOMPARE(made.size(), static_cast<std::size_t>(count - 1));
    QCOMPARE(made.begin().key(), std::string("0"));
    QCOMPARE(made.begin().value(), count - 1);
}

void TestJson::errors_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << QByteArray("  ") << "line 1, column 1";
    QTest::newRow("cut") << QByteArray("{\"a\":1,\n\"b\":") << "line 2, column 5";
    QTest::newRow("single quote") << QByteArray("{\n 'a': 1}") << "line 2, column 2";
    QTest::newRow("trailing comma") << QByteArray("{\"a\":1,}") << "line 1, column 8";
    QTest::newRow("text after the end") << QByteArray("{} x") << "line 1, column 4";
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << "line 1, column 1";
    QTest::newRow("UTF-16 with its mark") << QByteArray("\xFF\xFE{\0}\0", 6) << "line 1, column 1";
    QTest::newRow("UTF-16 without one") << QByteArray("{\0}\0", 4) << "line 1, column 1";
    QTest::newRow("half a character") << QByteArray("{\"a\":\n \"\\ud800\"}") << "line 2, column 2";
    QTest::newRow("a number that is too large") << QByteArray("{\"a\":\n 1e400}") << "line 2, column 2";
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xFF\"}") << "line 1, column 7";
}

void TestJson::errors() {
    QFETCH(QByteArray, source);
    QFETCH(QString, where);
    const auto document = ad::json::parse(source.toStdString());
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, std::string("json_invalid"));
    QCOMPARE(document.error().where, where);
    // The reason is told, and not the letter that a reader stopped at.
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    if (tag.startsWith(QLatin1String("UTF-16")))
        QVERIFY2(document.error().what.contains(QLatin1String("UTF-16")), qPrintable(document.error().what));
    if (tag.startsWith(QLatin1String("half")) || tag.startsWith(QLatin1String("a number")))
        QVERIFY2(!document.error().what.contains(QLatin1String("belong")), qPrintable(document.error().what));
}

void TestJson::deepNesting() {
    QVERIFY(ad::json::parse(std::string(200, '[') + std::string(200, ']')).has_value());
    QVERIFY(!ad::json::parse(std::string(100000, '[')).has_value());
}

void TestJson::integers_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<qlonglong>("expected");
    QTest::newRow("whole") << QByteArray("12") << 12LL;
    QTest::newRow("beyond 2^53") << QByteArray("9007199254740993") << 9007199254740993LL;
    QTest::newRow("exponent") << QByteArray("1.2e1") << 12LL;
    QTest::newRow("fraction") << QByteArray("1.5") << -1LL;
    QTest::newRow("text") << QByteArray("\"12\"") << -1LL;
}

void TestJson::integers() {
    QFETCH(QByteArray, source);
    QFETCH(qlonglong, expected);
    const auto document = ad::json::parse(source.toStdString());
    QVERIFY(document.has_value());
    QCOMPARE(document->root.integer().value_or(-1), expected);
}

namespace {

bool same(const ad::json::Value& a, const ad::json::Value& b) {
    return a.kind == b.kind && a.text == b.text && a.offset == b.offset && a.length == b.length &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same) &&
           std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                      [](const ad::json::Member& x, const ad::json::Member& y) {
                          return x.name == y.name && x.nameOffset == y.nameOffset && same(x.value, y.value);
                      });
}

/// What the quick reader takes, the careful one reads as the same; `taken` counts.
bool agree(const std::string& source, int* taken = nullptr) {
    ad::json::Document quick;
    if (!ad::json::readPlain(source, quick))
        return true;
    if (taken)
        ++*taken;
    const auto careful = ad::json::readCarefully(source);
    return careful && quick.duplicates.empty() && careful->duplicates.empty() && same(quick.root, careful->root);
}

const std::vector<std::string>& documents() {
    static const std::vector<std::string> all{
        "{\"iss\":\"c\",\"aud\":[\"a\",\"b\"],\"exp\":1795428000,\"x\":{\"y\":[1,-2.50,true,false,null]}}",
        " { \"a\" : [ ] ,\t\"b\" : { } ,\r\n\"c\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\" } ",
        "[[[[0,0.0,-0,10,123456789012345678]]],\"\x7F\"]",
        "\"text\"",
        "-7",
        "null"};
    return all;
}

} // namespace

void TestJson::bothReadersAgree_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("quick");
    for (const std::string& one : documents())
        QTest::newRow(one.c_str()) << QByteArray::fromStdString(one) << true;
    const auto slow = [](const char* name, const std::string& source) {
        QTest::newRow(name) << QByteArray::fromStdString(source) << false;
    };
    slow("nothing", "");
    slow("exponent", "1e5");
    slow("zero before a digit", "01");
    slow("point without digits", "1.");
    slow("sign alone", "-");
    slow("long number", std::string(30, '9'));
    slow("unicode escape", "\"\\u0041\"");
    slow("unknown escape", "\"\\x\"");
    slow("beyond ASCII", "\"\xC3\xA4\"");
    slow("control character", "\"\n\"");
    slow("open text", "\"a");
    slow("escape at the end", "\"\\");
    slow("comma at the end", "[1,]");
    slow("comma in an object", "{\"a\":1,}");
    slow("two values", "1 2");
    slow("member twice", "{\"a\":1,\"a\":2}");
    slow("no colon", "{\"a\" 1}");
    slow("name without quotes", "{a:1}");
    slow("cut word", "tru");
    slow("zero byte", std::string("1\0", 2));
    slow("byte order mark", "\xEF\xBB\xBF{}");
    slow("deep", std::string(40, '[') + std::string(40, ']'));
    slow("large", "\"" + std::string(70000, 'x') + '"');
}

void TestJson::bothReadersAgree() {
    QFETCH(QByteArray, source);
    QFETCH(bool, quick);
    ad::json::Document document;
    QCOMPARE(ad::json::readPlain(source.toStdString(), document), quick);
    QVERIFY(agree(source.toStdString()));
}

void TestJson::bothReadersAgreeOnWhatWasChanged() {
    std::mt19937 random(20261123);
    static constexpr char letters[] = "{}[]\",:\\ 0123456789.-+eEtfnu/ab\t\n\x7F\0\xC3\xA4";
    const std::string bytes(letters, sizeof letters - 1);
    int taken = 0;
    for (int i = 0; i < 30000; ++i) {
        std::string one = documents()[random() % documents().size()];
        for (unsigned changes = 1 + random() % 3; changes > 0; --changes) {
            const auto at = random() % one.size();
            if (random() % 3 == 0 && one.size() > 1)
                one.erase(at, 1);
            else if (random() % 2 == 0)
                one.insert(at, 1, bytes[random() % bytes.size()]);
            else
                one[at] = bytes[random() % bytes.size()];
        }
        QVERIFY2(agree(one, &taken), one.c_str());
    }
    QVERIFY2(taken > 3000, QByteArray::number(taken));
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
