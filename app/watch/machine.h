// The watch as a pure state machine: the store's row, the time and an answer in; what to do out. No clock, no network.
#pragma once

#include "profiles/watches.h"
#include "watch/pace.h"

namespace ad::watch {

/// The clocks at one moment.
struct Moment {
    std::int64_t wallMs = 0;   ///< since 1970; jumps when somebody sets it
    std::int64_t steadyMs = 0; ///< goes on evenly, also while the machine sleeps (CLOCK_BOOTTIME)
};
/// Both clocks of this machine, now.
[[nodiscard]] Moment systemMoment();

/// Why a watch ended.
enum class Stop {
    None,
    Granted, ///< a token was granted
    Changed, ///< another error than before: to be diagnosed anew
    Limit,   ///< as many tries as were asked for
    Until,   ///< the next try would come after the time that was asked for
    KeyGone, ///< the key cannot be read any more
    Stopped, ///< by a person
    Failed   ///< it could not be written down, so it does not go on
};
[[nodiscard]] std::string_view stopName(Stop stop); ///< "granted", "changed", "limit", …; "" for None
[[nodiscard]] QString stopText(Stop stop);          ///< one sentence

/// What an answer says to a watch.
struct Answer {
    enum class Kind {
        Granted,
        Refused, ///< the server judged the request and said no
        Later    ///< no answer, 5xx or 429: says nothing about the credentials
    };
    Kind kind = Kind::Later;
    std::string key; ///< of a refusal: what must stay the same ("400 invalid_client …")
    std::int64_t retryAfterMs = 0;
    bool fromElsewhere = false; ///< of a Later: a page or silence of whatever stands between, not of a token endpoint
    bool operator==(const Answer&) const = default;
};

/// What to do now.
struct Decision {
    enum class Do { Wait, Try, Stop };
    Do what = Do::Wait;
    Stop stop = Stop::None;
    std::int64_t waitMs = 0; ///< Wait: until the next look, at most `longestLookMs`
    bool operator==(const Decision&) const = default;
};
/// The clocks are compared at least this often.
inline constexpr std::int64_t longestLookMs = 30'000;

class Machine {
  public:
    /// Goes on with `row` as the store has it. `sinceMs`: when the registration was made, by the person's answers; 0:
    /// not known, and the watch's beginning counts. A next time that lies further ahead than any pace (the clock was
    /// set back while nothing ran) is brought near.
    Machine(profiles::WatchRow row, Pace pace, std::int64_t sinceMs, Moment now);

    [[nodiscard]] const profiles::WatchRow& row() const { return m_row; }
    [[nodiscard]] const Pace& pace() const { return m_pace; }
    /// Since when the vendor's window runs.
    [[nodiscard]] std::int64_t sinceMs() const { return m_sinceMs; }

    /// What to do at `now`. A wall clock that jumped moves the next time along, so that tries come neither early nor
    /// late; sleep does not: a try that fell due meanwhile comes at once, and only one.
    [[nodiscard]] Decision decide(Moment now);
    /// A try begins: it counts, and the next one is due a pace later even if this program ends before the answer.
    void begun(Moment now, const Random& random);
    /// The answer of that try. Gives the reason to stop, or None.
    [[nodiscard]] Stop answered(const Answer& answer, Moment now, const Random& random);
    /// The person wants a try now. Not before the time that the server asked for (Retry-After), and later than a minute
    /// after the last one (always on loopback), so that impatience does not outrun the vendor, nor stopping and
    /// starting again; false: too early, nothing changed.
    bool hurry(Moment now, bool loopback);
    /// Ends it for a reason of the outside.
    void stop(Stop reason);

  private:
    void follow(Moment now);

    profiles::WatchRow m_row;
    Pace m_pace;
    std::int64_t m_sinceMs;
    Moment m_last;
};

} // namespace ad::watch
