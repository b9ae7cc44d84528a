// Moments as people write them, and back.
#include "widgets/moment.h"

#include <QDateTime>
#include <QTest>
#include <ctime>

using namespace ad::ui;
using namespace Qt::StringLiterals;

namespace {
// 2026-11-23T10:03:00Z; the tests run with TZ=UTC.
constexpr std::int64_t now = 1795428180;
} // namespace

class TestMoment : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(QDateTime::fromSecsSinceEpoch(now).toUTC().toString(Qt::ISODate), u"2026-11-23T10:03:00Z"_s);
    }
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsBack_data();
    void readsBack();
    void distances_data();
    void distances();
    void inThisPlace_data();
    void inThisPlace();
};

void TestMoment::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment");
    QTest::newRow("time of today") << u"9:45"_s << u"2026-11-23T09:45:00"_s;
    QTest::newRow("time ahead is yesterday's") << u"23:10"_s << u"2026-11-22T23:10:00"_s;
    QTest::newRow("today") << u"today 9:45"_s << u"2026-11-23T09:45:00"_s;
    QTest::newRow("with a comma") << u"Today, 9:45"_s << u"2026-11-23T09:45:00"_s;
    QTest::newRow("yesterday") << u"yesterday 14:00"_s << u"2026-11-22T14:00:00"_s;
    QTest::newRow("date and time") << u"2026-11-20 8:05"_s << u"2026-11-20T08:05:00"_s;
    QTest::newRow("date alone") << u"2026-11-20"_s << u"2026-11-20T00:00:00"_s;
    QTest::newRow("seconds") << u"2026-11-20 8:05:09"_s << u"2026-11-20T08:05:09"_s;
    QTest::newRow("RFC 3339") << u"2026-11-20T08:05:00Z"_s << u"2026-11-20T08:05:00"_s;
    QTest::newRow("RFC 3339 with offset") << u"2026-11-20T08:05:00+01:00"_s << u"2026-11-20T07:05:00"_s;
    QTest::newRow("minutes ago") << u"20 min ago"_s << u"2026-11-23T09:43:00"_s;
    QTest::newRow("hours ago") << u"3 h ago"_s << u"2026-11-23T07:03:00"_s;
    QTest::newRow("days ago") << u"2 days ago"_s << u"2026-11-21T10:03:00"_s;
    QTest::newRow("German hours") << u"vor 3 h"_s << u"2026-11-23T07:03:00"_s;
    QTest::newRow("German minutes") << u"vor 20 Minuten"_s << u"2026-11-23T09:43:00"_s;
    QTest::newRow("German hours in full") << u"Vor 2 Std"_s << u"2026-11-23T08:03:00"_s;
    QTest::newRow("German days") << u"vor 2 Tagen"_s << u"2026-11-21T10:03:00"_s;
    QTest::newRow("Spanish hours") << u"hace 3 h"_s << u"2026-11-23T07:03:00"_s;
    QTest::newRow("Spanish minutes") << u"hace 20 minutos"_s << u"2026-11-23T09:43:00"_s;
    QTest::newRow("Spanish days") << u"hace 2 días"_s << u"2026-11-21T10:03:00"_s;
    QTest::newRow("Spanish weeks") << u"hace 1 semana"_s << u"2026-11-16T10:03:00"_s;
    QTest::newRow("to come") << u"in 5 min"_s << u"2026-11-23T10:08:00"_s;
    QTest::newRow("to come, in Spanish") << u"en 2 horas"_s << u"2026-11-23T12:03:00"_s;
    QTest::newRow("now") << u" now "_s << u"2026-11-23T10:03:00"_s;
}

void TestMoment::reads() {
    QFETCH(const QString, text);
    QFETCH(const QString, moment);
    const auto read = parseMoment(text, now);
    QVERIFY(read);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(*read).toString(Qt::ISODate), moment);
}

void TestMoment::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const auto* text : {"", "   ", "soon", "25:00", "9:75", "2026-13-01", "yesterday at noon", "9", "-3 h ago",
                             "999999 h ago", "3 h", "vor h", "vor 3 h ago", "hace mucho", "2026-11-20 later"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestMoment::refuses() {
    QFETCH(const QString, text);
    QVERIFY(!parseMoment(text, now));
}

void TestMoment::readsBack_data() {
    QTest::addColumn<qint64>("moment");
    QTest::newRow("this morning") << qint64(now - 3600);
    QTest::newRow("yesterday") << qint64(now - 20 * 3600);
    QTest::newRow("last month") << qint64(now - 30 * 86400);
}

void TestMoment::readsBack() {
    QFETCH(const qint64, moment);
    const auto read = parseMoment(momentForEditing(moment, now), now);
    QVERIFY(read);
    QCOMPARE(*read / 60, moment / 60);
}

void TestMoment::distances_data() {
    QTest::addColumn<qint64>("distance");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << qint64(0) << u"now"_s;
    QTest::newRow("seconds") << qint64(-12) << u"12 s ago"_s;
    QTest::newRow("minutes and seconds") << qint64(232) << u"in 3 min 52 s"_s;
    QTest::newRow("minutes") << qint64(-18 * 60) << u"18 min ago"_s;
    QTest::newRow("hours") << qint64(-5400) << u"1 h 30 min ago"_s;
    QTest::newRow("days") << qint64(-5 * 86400) << u"5 days ago"_s;
    QTest::newRow("milliseconds taken for seconds") << qint64(1795428180000LL - now) << u"in 20759638 days"_s;
}

void TestMoment::distances() {
    QFETCH(const qint64, distance);
    QFETCH(const QString, words);
    QCOMPARE(distanceInWords(now + distance, now), words);
}

void TestMoment::inThisPlace_data() {
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("shown");
    QTest::newRow("today") << u"Expect it by 2026-11-23 10:15 UTC."_s << u"Expect it by 15:45."_s;
    QTest::newRow("tomorrow here") << u"by 2026-11-23 20:00 UTC"_s << u"by tomorrow 1:30"_s;
    QTest::newRow("yesterday") << u"2026-11-22 10:00:07 UTC, 1 day ago"_s << u"yesterday 15:30:07, 1 day ago"_s;
    QTest::newRow("another day") << u"from 2026-12-01 00:00 UTC on"_s << u"from 2026-12-01 5:30 on"_s;
    QTest::newRow("two of them") << u"2026-11-23 10:15 UTC to 2026-11-23 10:16 UTC"_s << u"15:45 to 15:46"_s;
    QTest::newRow("no such day") << u"2026-13-45 10:15 UTC"_s << u"2026-13-45 10:15 UTC"_s;
    QTest::newRow("a day alone") << u"since 2026-11-23"_s << u"since 2026-11-23"_s;
    QTest::newRow("the word alone") << u"UTC is meant"_s << u"UTC is meant"_s;
}

void TestMoment::inThisPlace() {
    QFETCH(const QString, told);
    QFETCH(const QString, shown);
    const QByteArray zone = qgetenv("TZ");
    const auto put = [](const QByteArray& name) {
        qputenv("TZ", name);
        tzset();
    };
    put("XXX-5:30");
    const QString here = inLocalTime(told, now);
    put(zone);
    QCOMPARE(here, shown);
}

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
