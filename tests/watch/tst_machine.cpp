// The pace and the state machine: pure values, no clock, no network.
#include "watch/machine.h"

#include "base/error.h"
#include <QtTest>

using namespace ad;
using namespace ad::watch;

namespace {

constexpr std::int64_t second = 1000, minute = 60 * second, hour = 60 * minute;
constexpr std::int64_t start = 1764000000000;

const Random none = [](std::size_t n) { return std::string(n, '\0'); };
const Random most = [](std::size_t n) { return std::string(n, '\xff'); };

Pace epic(const char* environment, std::int64_t everyMs = 0, bool loopback = false) {
    return paceFor(*vendors::find("epic"), environment, loopback, everyMs);
}

profiles::WatchRow fresh() {
    profiles::WatchRow row;
    row.startedAtMs = start;
    return row;
}

Answer refused(const char* key = "400 invalid_client") { return {Answer::Kind::Refused, key, 0}; }

} // namespace

class TestMachine : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void paces_data() {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<qint64>("everyMs");
        QTest::addColumn<bool>("loopback");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("later");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* environment, std::int64_t every, bool loopback,
                            std::int64_t first, std::int64_t later, const char* text) {
            QTest::newRow(name) << QString::fromLatin1(environment) << qint64{every} << loopback << qint64{first}
                                << qint64{later} << QString::fromLatin1(text);
        };
        row("a third of 30 minutes", "sandbox", 0, false, 10 * minute, hour, "every 10 min, then hourly");
        row("a third of 12 hours is too long", "production", 0, false, hour, hour, "hourly");
        row("unknown: the longer window", "", 0, false, hour, hour, "hourly");
        row("asked for quicker", "sandbox", 5 * second, false, 10 * minute, hour, "every 10 min, then hourly");
        row("asked for slower", "sandbox", 2 * hour, false, 2 * hour, 2 * hour, "every 2 h");
        row("loopback", "sandbox", 0, true, 5 * second, 5 * second, "every 5 s");
        row("loopback, quicker", "sandbox", second, true, second, second, "every 1 s");
    }
    void paces() {
        QFETCH(QString, environment);
        QFETCH(qint64, everyMs);
        QFETCH(bool, loopback);
        QFETCH(qint64, first);
        QFETCH(qint64, later);
        QFETCH(QString, text);
        const Pace pace = epic(utf8(environment).c_str(), everyMs, loopback);
        QCOMPARE(qint64{pace.firstMs}, first);
        QCOMPARE(qint64{pace.laterMs}, later);
        QCOMPARE(pace.text(), text);
        QCOMPARE(pace.at(pace.windowMs - 1), pace.firstMs);
        QCOMPARE(pace.at(pace.windowMs), pace.laterMs);
    }
    void aVendorWithoutAWindow() {
        const Pace pace = paceFor(vendors::generic(), "production", false, 0);
        QVERIFY(!pace.vendorWindowMs);
        QCOMPARE(pace.text(), QStringLiteral("every 10 min, then hourly"));
        QCOMPARE(pace.windowMs, hour);
    }
    void noVendorIsAskedQuickerThanEveryFiveMinutes() {
        for (const auto& vendor : vendors::all())
            for (const char* environment : {"sandbox", "production", ""}) {
                const Pace pace = paceFor(vendor, environment, false, 1);
                QVERIFY2(pace.firstMs >= 5 * minute && pace.laterMs >= pace.firstMs, vendor.id.c_str());
            }
    }

    void delays_data() {
        QTest::addColumn<int>("troubles");
        QTest::addColumn<qint64>("retryAfter");
        QTest::addColumn<qint64>("delay");
        QTest::newRow("no trouble") << 0 << qint64{0} << qint64{10 * minute};
        QTest::newRow("one") << 1 << qint64{0} << qint64{20 * minute};
        QTest::newRow("two") << 2 << qint64{0} << qint64{40 * minute};
        QTest::newRow("at most an hour") << 3 << qint64{0} << qint64{hour};
        QTest::newRow("for ever") << 1000000 << qint64{0} << qint64{hour};
        QTest::newRow("Retry-After is longer") << 1 << qint64{3 * hour} << qint64{3 * hour};
        QTest::newRow("Retry-After is shorter") << 1 << qint64{second} << qint64{20 * minute};
        QTest::newRow("a week is too long") << 1 << qint64{168 * hour} << qint64{24 * hour};
        QTest::newRow("negative") << 0 << qint64{-5} << qint64{10 * minute};
    }
    void delays() {
        QFETCH(int, troubles);
        QFETCH(qint64, retryAfter);
        QFETCH(qint64, delay);
        QCOMPARE(qint64{delayMs(10 * minute, troubles, retryAfter, none)}, delay);
        const std::int64_t jittered = delayMs(10 * minute, troubles, retryAfter, most);
        QVERIFY(jittered > delay && jittered <= delay + delay / 10);
    }
    void retryAfterValues_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("seconds") << "120" << qint64{120 * second};
        QTest::newRow("date") << "Mon, 24 Nov 2025 16:05:00 GMT" << qint64{5 * minute};
        QTest::newRow("past date") << "Mon, 24 Nov 2025 15:00:00 GMT" << qint64{0};
        QTest::newRow("nothing that can be read") << "soon" << qint64{0};
        QTest::newRow("negative") << "-5" << qint64{0};
        QTest::newRow("fraction") << "1.5" << qint64{0};
        QTest::newRow("beyond all numbers") << "99999999999999999999999" << qint64{24 * hour};
    }
    void retryAfterValues() {
        QFETCH(QString, value);
        QFETCH(qint64, ms);
        QCOMPARE(qint64{retryAfterMs(utf8(value), start)}, ms);
        QCOMPARE(retryAfterMs(std::nullopt, start), std::int64_t{0});
    }

    void triesUntilTheAnswerChanges() {
        Moment now{start, 0};
        Machine m(fresh(), epic("sandbox"), start, now);
        const auto forward = [&](std::int64_t ms) {
            now.wallMs += ms;
            now.steadyMs += ms;
        };
        for (int n = 1; n <= 3; ++n) {
            QVERIFY(m.decide(now).what == Decision::Do::Try);
            m.begun(now, none);
            QCOMPARE(m.row().tries, n);
            QVERIFY(m.decide(now).what == Decision::Do::Wait); // also if the answer never comes
            forward(400);
            QVERIFY(m.answered(refused(), now, none) == Stop::None);
            QCOMPARE(m.row().nextAtMs, now.wallMs + 10 * minute);
            forward(10 * minute - 1);
            const Decision wait = m.decide(now);
            QVERIFY(wait.what == Decision::Do::Wait && wait.waitMs == 1);
            forward(1);
        }
        // 30 minutes are over: hourly from now on.
        QVERIFY(m.decide(now).what == Decision::Do::Try);
        m.begun(now, none);
        QVERIFY(m.answered(refused(), now, none) == Stop::None);
        QCOMPARE(m.row().nextAtMs, now.wallMs + hour);
        QCOMPARE(m.decide(now).waitMs, longestLookMs);
        forward(hour);
        m.begun(now, none);
        QVERIFY(m.answered({Answer::Kind::Granted, {}, 0}, now, none) == Stop::Granted);
        QCOMPARE(m.row().changedAtMs, now.wallMs);
        QVERIFY(!m.row().running);
        QCOMPARE(m.row().stopReason, std::string("granted"));
        QVERIFY(m.decide(now).what == Decision::Do::Stop);
    }
    void anotherErrorStopsIt() {
        Moment now{start, 0};
        Machine m(fresh(), epic("sandbox"), 0, now);
        m.begun(now, none);
        QVERIFY(m.answered(refused(), now, none) == Stop::None);
        m.begun(now, none);
        QVERIFY(m.answered({Answer::Kind::Later, {}, 0}, now, none) == Stop::None); // says nothing
        QCOMPARE(m.row().troubles, 1);
        m.begun(now, none);
        QVERIFY(m.answered(refused("400 invalid_scope"), now, none) == Stop::Changed);
    }
    void silenceFirstIsNoAnswer() {
        Moment now{start, 0};
        Machine m(fresh(), epic("sandbox"), 0, now);
        for (int i = 0; i < 3; ++i) {
            m.begun(now, none);
            QVERIFY(m.answered({Answer::Kind::Later, {}, 0}, now, none) == Stop::None);
        }
        m.begun(now, none);
        QVERIFY(m.answered(refused(), now, none) == Stop::None);
        QCOMPARE(m.row().firstAnswer, std::string("400 invalid_client"));
        QCOMPARE(m.row().troubles, 0);
    }
    void tooManyRequests() {
        Moment now{start, 0};
        Machine m(fresh(), epic("sandbox"), 0, now);
        m.begun(now, none);
        QVERIFY(m.answered({Answer::Kind::Later, {}, 2 * hour}, now, none) == Stop::None);
        QCOMPARE(m.row().nextAtMs, start + 2 * hour);
    }
    void limits() {
        Moment now{start, 0};
        auto row = fresh();
        row.maxAttempts = 1;
        Machine m(row, epic("sandbox"), 0, now);
        QVERIFY(m.decide(now).what == Decision::Do::Try);
        m.begun(now, none);
        QVERIFY(m.answered(refused(), now, none) == Stop::None);
        QVERIFY(m.decide(now) == (Decision{Decision::Do::Stop, Stop::Limit, 0}));

        row = fresh();
        row.untilMs = start + 5 * minute;
        Machine until(row, epic("sandbox"), 0, now);
        QVERIFY(until.decide(now).what == Decision::Do::Try);
        until.begun(now, none);
        QVERIFY(until.answered(refused(), now, none) == Stop::None);
        // The next try would come after it: there is nothing to wait for.
        QVERIFY(until.decide(now) == (Decision{Decision::Do::Stop, Stop::Until, 0}));
    }

    void clockJumps_data() {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("an hour ahead") << qint64{hour};
        QTest::newRow("an hour back") << qint64{-hour};
        QTest::newRow("a year back") << qint64{-8760 * hour};
    }
    void clockJumps() {
        QFETCH(qint64, jump);
        Moment now{start, 0};
        Machine m(fresh(), epic("sandbox"), 0, now);
        m.begun(now, none);
        QVERIFY(m.answered(refused(), now, none) == Stop::None);
        now.wallMs += jump + 3 * minute;
        now.steadyMs += 3 * minute;
        // Seven minutes are left, whatever the clock on the wall says.
        QVERIFY(m.decide(now).what == Decision::Do::Wait);
        QCOMPARE(m.row().nextAtMs - now.wallMs, 7 * minute);
        now.wallMs += 7 * minute;
        now.steadyMs += 7 * minute;
        QVERIFY(m.decide(now).what == Decision::Do::Try);
    }
    void sleep() {
        // Eight hours with the lid closed: both clocks went on. One try comes, not forty-eight.
        Moment now{start, 0};
        Machine m(fresh(), epic("sandbox"), 0, now);
        m.begun(now, none);
        QVERIFY(m.answered(refused(), now, none) == Stop::None);
        now.wallMs += 8 * hour;
        now.steadyMs += 8 * hour;
        QVERIFY(m.decide(now).what == Decision::Do::Try);
        m.begun(now, none);
        QVERIFY(m.answered(refused(), now, none) == Stop::None);
        QVERIFY(m.decide(now).what == Decision::Do::Wait);
        QCOMPARE(m.row().tries, 2);
    }
    void networkGoneForHours() {
        Moment now{start, 0};
        Machine m(fresh(), epic("sandbox"), start, now);
        int tries = 0;
        const std::int64_t end = start + 6 * hour;
        std::int64_t longest = 0;
        while (now.wallMs < end) {
            const Decision d = m.decide(now);
            QVERIFY(d.what != Decision::Do::Stop);
            if (d.what == Decision::Do::Try) {
                m.begun(now, most);
                QVERIFY(m.answered({Answer::Kind::Later, {}, 0}, now, most) == Stop::None);
                longest = std::max(longest, m.row().nextAtMs - now.wallMs);
                ++tries;
            }
            now.wallMs += longestLookMs;
            now.steadyMs += longestLookMs;
        }
        QVERIFY2(tries >= 6 && tries <= 9, qPrintable(QString::number(tries)));
        QVERIFY(longest <= hour + hour / 10);
    }
    void restart() {
        // Killed after the try was written down and before its answer: it counts, and the pace is kept.
        Moment now{start, 0};
        Machine first(fresh(), epic("sandbox"), 0, now);
        first.begun(now, none);
        const profiles::WatchRow saved = first.row();
        Moment later{start + minute, 77}; // another steady clock
        Machine next(saved, epic("sandbox"), 0, later);
        QCOMPARE(next.row().tries, 1);
        QVERIFY(next.decide(later).what == Decision::Do::Wait);
        later.wallMs += 9 * minute;
        later.steadyMs += 9 * minute;
        QVERIFY(next.decide(later).what == Decision::Do::Try);
    }
    void restartWithAClockThatWasSetBack() {
        auto row = fresh();
        row.nextAtMs = start + 8760 * hour;
        Machine m(row, epic("sandbox"), 0, {start, 0});
        QVERIFY(m.row().nextAtMs <= start + hour);
    }
    void restartWithAClockThatWasSetBackAnHour() {
        Moment now{start, 0};
        Machine m(fresh(), epic("sandbox"), 0, now);
        m.begun(now, most);
        QVERIFY(m.answered(refused(), now, most) == Stop::None);
        const Machine next(m.row(), epic("sandbox"), 0, {start - hour, 0});
        QVERIFY(next.row().nextAtMs - (start - hour) <= 11 * minute);
        // Without a jump it stays as it is.
        QCOMPARE(Machine(m.row(), epic("sandbox"), 0, now).row().nextAtMs, m.row().nextAtMs);
    }
    void aDayOfWaitingOutlastsARestart() {
        auto row = fresh();
        row.nextAtMs = start + delayMs(hour, 1, 24 * hour, most);
        row.notBeforeMs = start + 24 * hour; // the server asked for it
        Machine m(row, epic("sandbox"), 0, {start + minute, 0});
        QCOMPARE(m.row().nextAtMs, row.nextAtMs);
    }
    void impatience() {
        Moment now{start, 0};
        Machine m(fresh(), epic("sandbox"), 0, now);
        m.begun(now, none);
        QVERIFY(m.answered(refused(), now, none) == Stop::None);
        QVERIFY(!m.hurry(now, false));
        QVERIFY(m.decide(now).what == Decision::Do::Wait);
        now.wallMs += minute;
        now.steadyMs += minute;
        QVERIFY(m.hurry(now, false));
        QVERIFY(m.decide(now).what == Decision::Do::Try);
    }
    void impatienceOutlastsARestart() {
        Moment now{start, 5};
        Machine before(fresh(), epic("sandbox"), 0, now);
        before.begun(now, none);
        QVERIFY(before.answered(refused(), now, none) == Stop::None);
        // Another program, or the machine's next boot: the steady clock tells nothing of the last try.
        now = {start + minute / 2, 900 * hour};
        Machine after(before.row(), epic("sandbox"), 0, now);
        QVERIFY(!after.hurry(now, false));
        QVERIFY(after.hurry(now, true));
        now.wallMs += minute / 2;
        QVERIFY(Machine(before.row(), epic("sandbox"), 0, now).hurry(now, false));
        // Set back by hours meanwhile: nobody waits for the time to come again.
        now.wallMs = start - 5 * hour;
        QVERIFY(Machine(before.row(), epic("sandbox"), 0, now).hurry(now, false));
    }
    void nobodyHurriesAServerThatAskedToWait() {
        Moment now{start, 0};
        const auto forward = [&now](std::int64_t ms) {
            now.wallMs += ms;
            now.steadyMs += ms;
        };
        Machine m(fresh(), epic("sandbox"), 0, now);
        m.begun(now, none);
        QVERIFY(m.answered({Answer::Kind::Later, {}, 2 * hour}, now, none) == Stop::None);
        forward(hour);
        for (const bool loopback : {false, true})
            QVERIFY(!m.hurry(now, loopback));
        QVERIFY(!Machine(m.row(), epic("sandbox"), 0, now).hurry(now, false));
        // The clock is set: what the server asked for stays as long as it was.
        now.wallMs += hour;
        QVERIFY(!m.hurry(now, false));
        forward(hour);
        QVERIFY(m.hurry(now, false));
        // What no server may ask for is taken for a clock that was set back.
        auto row = m.row();
        row.notBeforeMs = now.wallMs + 8760 * hour;
        QVERIFY(Machine(row, epic("sandbox"), 0, now).hurry(now, false));
        // The next answer takes it back.
        m.begun(now, none);
        QVERIFY(m.answered(refused(), now, none) == Stop::None);
        QCOMPARE(m.row().notBeforeMs, std::int64_t{0});
    }
    void everyReasonHasWords() {
        for (const Stop stop :
             {Stop::Granted, Stop::Changed, Stop::Limit, Stop::Until, Stop::KeyGone, Stop::Stopped, Stop::Failed}) {
            QVERIFY(!stopName(stop).empty());
            QVERIFY(stopText(stop).endsWith(QLatin1Char('.')));
        }
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
