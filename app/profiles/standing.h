// What a profile is doing now, in one line: for the start page, the switcher and `profile list`.
#pragma once

#include "profiles/attempts.h"
#include "profiles/calendar.h"
#include "profiles/watches.h"

namespace ad::profiles {

struct Standing {
    enum class Kind {
        New,     ///< nothing was sent yet
        Waiting, ///< a watch goes on
        Works,   ///< the last answer was a token
        Fails,   ///< the last answer was a refusal
        Unclear  ///< no answer, or one that says nothing
    };
    Kind kind = Kind::New;
    QString text;  ///< "waiting since 9:45, next try 10:15"
    QString ahead; ///< the nearest trouble ahead, short: "certificate ends in 41 days"; empty: none
    bool operator==(const Standing&) const = default;
};

/// `last`, `watch`: the newest attempt and the watch, or nullptr. Clock times are local ones, with the date where it is
/// another day.
[[nodiscard]] Standing standing(const Profile& profile, const AttemptRow* last, const WatchRow* watch,
                                std::int64_t nowMs);

/// "certificate ends in 41 days".
[[nodiscard]] QString aheadText(const Ahead& ahead, std::int64_t nowSeconds);
/// "9:45", "yesterday 9:45", "2026-11-23 9:45".
[[nodiscard]] QString clockText(std::int64_t atMs, std::int64_t nowMs);
/// "400 invalid_client", "no answer (timeout)", "token granted", "not known".
[[nodiscard]] QString answerText(const AttemptRow& row);

} // namespace ad::profiles
