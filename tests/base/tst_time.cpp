#include "base/time.h"

#include <QDateTime>
#include <QTest>
#include <ctime>
#include <limits>

using namespace ad;

class TestTime : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void rfc3339_data();
    void rfc3339();
    void notRfc3339_data();
    void notRfc3339();
    void format_data();
    void format();
    void formatAndParse();
    void httpDate_data();
    void httpDate();
    void httpDateInEveryZone_data();
    void httpDateInEveryZone();
    void notHttpDate_data();
    void notHttpDate();
    void now();
};

void TestTime::rfc3339_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qlonglong>("seconds");
    QTest::newRow("beginning") << "1970-01-01T00:00:00Z" << 0LL;
    QTest::newRow("before it") << "1969-12-31T23:59:59Z" << -1LL;
    QTest::newRow("the vectors' moment") << "2026-11-23T10:00:00Z" << 1795428000LL;
    QTest::newRow("RFC 3339 5.8, offset") << "1996-12-19T16:39:57-08:00" << 851042397LL;
    QTest::newRow("RFC 3339 5.8, fraction") << "1985-04-12T23:20:50.52Z" << 482196050LL;
    QTest::newRow("RFC 3339 5.8, 20 minutes") << "1937-01-01T12:00:27.87+00:20" << -1041337173LL;
    QTest::newRow("leap second") << "1990-12-31T23:59:60Z" << 662688000LL;
    QTest::newRow("small letters") << "2026-11-23t10:00:00z" << 1795428000LL;
    QTest::newRow("leap day") << "2024-02-29T00:00:00Z" << 1709164800LL;
    QTest::newRow("leap day of 2000") << "2000-02-29T00:00:00Z" << 951782400LL;
    QTest::newRow("year 1") << "0001-01-01T00:00:00Z" << -62135596800LL;
    QTest::newRow("year 9999") << "9999-12-31T23:59:59Z" << 253402300799LL;
}

void TestTime::rfc3339() {
    QFETCH(QString, text);
    QFETCH(qlonglong, seconds);
    const auto read = parseRfc3339(text.toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(static_cast<qlonglong>(*read), seconds);
}

void TestTime::notRfc3339_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "0000-01-01T00:00:00Z",
                             "0001-01-01T00:00:00+01:00",
                             "9999-12-31T23:59:59-00:01",
                             "2026-11-23",
                             "2026-11-23T10:00:00",
                             "2026-11-23T10:00Z",
                             "2026-13-01T00:00:00Z",
                             "2026-00-01T00:00:00Z",
                             "2026-02-30T00:00:00Z",
                             "2023-02-29T00:00:00Z",
                             "1900-02-29T00:00:00Z",
                             "2026-11-23T24:00:00Z",
                             "2026-11-23T10:60:00Z",
                             "2026-11-23T10:00:61Z",
                             "2026-11-23T10:00:00.Z",
                             "2026-11-23T10:00:00+0100",
                             "2026-11-23T10:00:00+01",
                             "2026-11-23T10:00:00+24:00",
                             "2026-11-23T10:00:00Zx",
                             "2026-11-23T10:00:00+01:00 ",
                             "1795428000",
                             " 2026-11-23T10:00:00Z",
                             "2026/11/23T10:00:00Z",
                             "+026-11-23T10:00:00Z"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTime::notRfc3339() {
    QFETCH(QByteArray, text);
    QVERIFY(!parseRfc3339(text.toStdString()).has_value());
}

void TestTime::format_data() {
    QTest::addColumn<qlonglong>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("beginning") << 0LL << "1970-01-01T00:00:00Z";
    QTest::newRow("before it") << -1LL << "1969-12-31T23:59:59Z";
    QTest::newRow("leap day") << 1709164800LL << "2024-02-29T00:00:00Z";
    QTest::newRow("first") << -62135596800LL << "0001-01-01T00:00:00Z";
    QTest::newRow("before the first") << -62135596801LL << "-62135596801";
    QTest::newRow("last") << 253402300799LL << "9999-12-31T23:59:59Z";
    QTest::newRow("milliseconds taken for seconds") << 1795428000000LL << "1795428000000";
    QTest::newRow("largest") << std::numeric_limits<qlonglong>::max() << "9223372036854775807";
    QTest::newRow("smallest") << std::numeric_limits<qlonglong>::min() << "-9223372036854775808";
}

void TestTime::format() {
    QFETCH(qlonglong, seconds);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(formatRfc3339(seconds)), text);
}

void TestTime::formatAndParse() {
    // Days apart by a number without a common factor with weeks, months and years; Qt is the other judge.
    for (std::int64_t at = -62135596800; at <= 253402300799; at += 86400LL * 1009 + 12345) {
        const std::string text = formatRfc3339(at);
        QCOMPARE(parseRfc3339(text).value_or(0), at);
        QCOMPARE(QString::fromStdString(text), QDateTime::fromSecsSinceEpoch(at).toUTC().toString(Qt::ISODate));
    }
}

void TestTime::httpDate_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qlonglong>("seconds");
    QTest::newRow("IMF-fixdate") << "Sun, 06 Nov 1994 08:49:37 GMT" << 784111777LL;
    QTest::newRow("RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT" << 784111777LL;
    QTest::newRow("asctime") << "Sun Nov  6 08:49:37 1994" << 784111777LL;
    QTest::newRow("asctime, two digits") << "Mon Nov 23 10:00:00 2026" << 1795428000LL;
    QTest::newRow("now") << "Mon, 23 Nov 2026 10:00:00 GMT" << 1795428000LL;
    QTest::newRow("RFC 850 of this century") << "Monday, 23-Nov-26 10:00:00 GMT" << 1795428000LL;
    QTest::newRow("leap day") << "Thu, 29 Feb 2024 00:00:00 GMT" << 1709164800LL;
    // 02:30 does not exist on this day in most of Europe, 02:30 of the other twice.
    QTest::newRow("spring") << "Sun, 29 Mar 2026 02:30:00 GMT" << 1774751400LL;
    QTest::newRow("autumn") << "Sun, 25 Oct 2026 02:30:00 GMT" << 1792895400LL;
}

void TestTime::httpDate() {
    QFETCH(QString, text);
    QFETCH(qlonglong, seconds);
    QCOMPARE(static_cast<qlonglong>(parseHttpDate(text.toStdString()).value_or(-1)), seconds);
}

void TestTime::httpDateInEveryZone_data() { httpDate_data(); }

void TestTime::httpDateInEveryZone() {
    QFETCH(QString, text);
    QFETCH(qlonglong, seconds);
    const QByteArray before = qgetenv("TZ");
    for (const char* zone : {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia"}) {
        qputenv("TZ", zone);
        tzset();
        const auto read = parseHttpDate(text.toStdString());
        qputenv("TZ", before);
        tzset();
        QCOMPARE(static_cast<qlonglong>(read.value_or(-1)), seconds);
    }
}

void TestTime::notHttpDate_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "0", "now", "2026-11-23T10:00:00Z", "Mon, 23 Nov 2026", "Mon, 32 Nov 2026 10:00:00 GMT",
          "Mon, 23 Nov 2026 25:00:00 GMT", "Mo, 23 Nov 2026 10:00:00 GMT", "Mon, 23 Nov 2026 10:00:00 GMT x"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTime::notHttpDate() {
    QFETCH(QByteArray, text);
    QVERIFY(!parseHttpDate(text.toStdString()).has_value());
}

void TestTime::now() {
    const std::int64_t a = systemNowMs();
    QVERIFY(a > 1700000000000LL);
    QVERIFY(systemNowMs() >= a);
}

QTEST_APPLESS_MAIN(TestTime)
#include "tst_time.moc"
