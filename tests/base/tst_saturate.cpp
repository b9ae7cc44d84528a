// Numbers that fit no whole number of 64 bits.
#include "base/saturate.h"

#include <QTest>

using ad::saturated;

class TestSaturate : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void numbers_data();
    void numbers();
};

void TestSaturate::numbers_data() {
    constexpr auto least = std::numeric_limits<qint64>::min(), most = std::numeric_limits<qint64>::max();
    QTest::addColumn<double>("number");
    QTest::addColumn<qint64>("whole");
    const auto row = [](const char* name, double number, qint64 whole) { QTest::newRow(name) << number << whole; };
    row("none", 0.0, 0);
    row("a fraction", 2.9, 2);
    row("a negative fraction", -2.9, -2);
    row("a moment", 1795428000.0, 1795428000);
    row("exactly 2^63", 9223372036854775808.0, most);
    row("just below 2^63", 9223372036854774784.0, 9223372036854774784);
    row("exactly -2^63", -9223372036854775808.0, least);
    row("far above", 1e300, most);
    row("far below", -1e300, least);
    row("infinite", std::numeric_limits<double>::infinity(), most);
    row("no number", std::numeric_limits<double>::quiet_NaN(), 0);
}

void TestSaturate::numbers() {
    QFETCH(double, number);
    QFETCH(qint64, whole);
    QCOMPARE(saturated(number), whole);
}

QTEST_APPLESS_MAIN(TestSaturate)
#include "tst_saturate.moc"
