#include "watch/machine.h"

#include "base/time.h"
#include "watch/tr.h"
#include <QElapsedTimer>
#include <algorithm>
#include <cstdlib>
#include <ctime>

namespace ad::watch {
namespace {

/// What the two clocks may differ by between two looks without anybody having set one.
constexpr std::int64_t jumpMs = 2000;
/// A person's own tries: not more often than this.
constexpr std::int64_t hurryMs = 60'000;

} // namespace

Moment systemMoment() {
    Moment now;
    now.wallMs = systemNowMs();
#ifdef CLOCK_BOOTTIME
    timespec time{};
    if (::clock_gettime(CLOCK_BOOTTIME, &time) == 0) {
        now.steadyMs = std::int64_t{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
        return now;
    }
#endif
    static const QElapsedTimer start = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    now.steadyMs = start.elapsed();
    return now;
}

std::string_view stopName(Stop stop) {
    switch (stop) {
    case Stop::None:
        break;
    case Stop::Granted:
        return "granted";
    case Stop::Changed:
        return "changed";
    case Stop::Limit:
        return "limit";
    case Stop::Until:
        return "until";
    case Stop::KeyGone:
        return "key_gone";
    case Stop::Stopped:
        return "stopped";
    case Stop::Failed:
        return "failed";
    }
    return "";
}

QString stopText(Stop stop) {
    switch (stop) {
    case Stop::None:
        break;
    case Stop::Granted:
        return Tr::tr("It works: the server granted a token.");
    case Stop::Changed:
        return Tr::tr("The answer changed: the server says something else than before.");
    case Stop::Limit:
        return Tr::tr("All tries that were asked for are used up; the answer stayed the same.");
    case Stop::Until:
        return Tr::tr("The time that was asked for is over; the answer stayed the same.");
    case Stop::KeyGone:
        return Tr::tr("The private key cannot be read any more.");
    case Stop::Stopped:
        return Tr::tr("The watch was stopped.");
    case Stop::Failed:
        return Tr::tr("The watch ended because a try could not be saved.");
    }
    return {};
}

Machine::Machine(profiles::WatchRow row, Pace pace, std::int64_t sinceMs, Moment now)
    : m_row(std::move(row)), m_pace(pace), m_sinceMs(sinceMs > 0 ? sinceMs : m_row.startedAtMs), m_last(now) {
    // A tenth is added at random to a pace, to the hour of one that backs off, and to the day that a server may ask
    // for.
    const std::int64_t longest = longestRetryAfterMs * 11 / 10;
    const std::int64_t own = m_pace.at(now.wallMs - m_sinceMs);
    const std::int64_t usual = (m_row.troubles == 0 ? own : std::max<std::int64_t>(own, 3'600'000)) * 11 / 10;
    if (m_row.nextAtMs > now.wallMs + (m_row.notBeforeMs != 0 ? longest : usual))
        m_row.nextAtMs = now.wallMs + m_pace.at(now.wallMs - m_sinceMs);
    if (m_row.notBeforeMs > now.wallMs + longest)
        m_row.notBeforeMs = 0;
}

void Machine::follow(Moment now) {
    const std::int64_t jump = (now.wallMs - m_last.wallMs) - (now.steadyMs - m_last.steadyMs);
    if (std::llabs(jump) > jumpMs)
        for (std::int64_t* const at : {&m_row.nextAtMs, &m_row.lastTryAtMs, &m_row.notBeforeMs})
            if (*at != 0)
                *at += jump;
    m_last = now;
}

Decision Machine::decide(Moment now) {
    follow(now);
    if (!m_row.running)
        return {Decision::Do::Stop, Stop::Stopped, 0};
    if (m_row.maxAttempts && m_row.tries >= *m_row.maxAttempts)
        return {Decision::Do::Stop, Stop::Limit, 0};
    if (m_row.untilMs && std::max(now.wallMs, m_row.nextAtMs) > *m_row.untilMs)
        return {Decision::Do::Stop, Stop::Until, 0};
    if (m_row.nextAtMs <= now.wallMs)
        return {Decision::Do::Try, Stop::None, 0};
    return {Decision::Do::Wait, Stop::None, std::min(m_row.nextAtMs - now.wallMs, longestLookMs)};
}

void Machine::begun(Moment now, const Random& random) {
    follow(now);
    ++m_row.tries;
    m_row.lastTryAtMs = now.wallMs;
    m_row.nextAtMs = now.wallMs + delayMs(m_pace.at(now.wallMs - m_sinceMs), m_row.troubles, 0, random);
}

Stop Machine::answered(const Answer& answer, Moment now, const Random& random) {
    follow(now);
    m_row.troubles = answer.kind == Answer::Kind::Later ? m_row.troubles + 1 : 0;
    m_row.nextAtMs =
        now.wallMs + delayMs(m_pace.at(now.wallMs - m_sinceMs), m_row.troubles, answer.retryAfterMs, random);
    m_row.notBeforeMs = answer.retryAfterMs > 0 ? now.wallMs + std::min(answer.retryAfterMs, longestRetryAfterMs) : 0;
    Stop reason = Stop::None;
    if (answer.kind == Answer::Kind::Granted)
        reason = Stop::Granted;
    else if (answer.kind == Answer::Kind::Refused && m_row.firstAnswer.empty())
        m_row.firstAnswer = answer.key;
    else if (answer.kind == Answer::Kind::Refused && answer.key != m_row.firstAnswer)
        reason = Stop::Changed;
    if (reason != Stop::None) {
        m_row.changedAtMs = now.wallMs;
        stop(reason);
    }
    return reason;
}

bool Machine::hurry(Moment now, bool loopback) {
    follow(now);
    // Either way: a clock that was set back while nothing ran makes nobody wait for hours.
    const bool early = m_row.lastTryAtMs != 0 && std::llabs(now.wallMs - m_row.lastTryAtMs) < hurryMs;
    if ((early && !loopback) || m_row.notBeforeMs > now.wallMs)
        return false;
    m_row.nextAtMs = now.wallMs;
    return true;
}

void Machine::stop(Stop reason) {
    m_row.running = false;
    m_row.stopReason = stopName(reason);
}

} // namespace ad::watch
