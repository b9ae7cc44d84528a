#include "base/json.h"

#include <QTest>

class TestJson : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void placesAndText();
    void duplicates();
    void duplicatesStayBounded();
    void errors_data();
    void errors();
    void deepNesting();
    void integers_data();
    void integers();
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

void TestJson::errors_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << QByteArray("  ") << "line 1, column 1";
    QTest::newRow("cut") << QByteArray("{\"a\":1,\n\"b\":") << "line 2, column 5";
    QTest::newRow("single quote") << QByteArray("{\n 'a': 1}") << "line 2, column 2";
    QTest::newRow("trailing comma") << QByteArray("{\"a\":1,}") << "line 1, column 8";
    QTest::newRow("text after the end") << QByteArray("{} x") << "line 1, column 4";
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << "line 1, column 1";
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xFF\"}") << "line 1, column 7";
}

void TestJson::errors() {
    QFETCH(QByteArray, source);
    QFETCH(QString, where);
    const auto document = ad::json::parse(source.toStdString());
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, std::string("json_invalid"));
    QCOMPARE(document.error().where, where);
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

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
