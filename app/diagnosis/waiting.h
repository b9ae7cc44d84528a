// The vendor's own waiting time against the age of the registration: the one fact that decides a bare invalid_client.
#pragma once

#include "diagnosis/facts.h"

namespace ad::diagnosis {

struct Waiting {
    /// The latest of key_registered_at, app_created_at, app_marked_ready_at that is known; seconds since 1970.
    std::optional<std::int64_t> since;
    QString what; ///< "the key was saved", "the app was created", "the app was marked ready"
    std::optional<std::int64_t>
        window; ///< seconds the vendor names for this environment (the longer one where the environment is unknown)
    std::optional<std::int64_t> reported; ///< seconds that people report beyond it; unofficial
    bool fromText = false;                ///< that time was read out of a text
    std::int64_t age = 0;                 ///< seconds from `since` to the answer; 0 without `since`
    enum class Stage { Unknown, Future, Inside, SameDay, SecondDay, Older };
    Stage stage =
        Stage::Unknown; ///< Inside: younger than the window; SameDay: past it, below 24 h; SecondDay: below 48 h
};

/// Reads the registration's times and the vendor's; the moment of judging is that of `facts`.
[[nodiscard]] Waiting waiting(const Facts& facts);

/// The last request that is known was refused without a reason. What only the person can say of it is as open before
/// the next one is sent, be something mended by then or not.
[[nodiscard]] bool refusedBefore(const Facts& facts);

/// "2026-11-23 10:15 UTC".
[[nodiscard]] QString minuteText(std::int64_t seconds);

} // namespace ad::diagnosis
