// The rows of watches: what a watch needs to go on after a restart, and who runs it now.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace ad::profiles {

/// A running program as others can recognise it: a process number is given again after a while, together with the time
/// of its start (and the machine) it is not.
struct Owner {
    std::string token; ///< a UUID of this very runner
    std::string host;  ///< machine and its boot
    std::int64_t pid = 0;
    std::int64_t startedAt = 0; ///< the process's start in the system's own unit; 0: not known
    std::string program;        ///< "window", "command line": for people
    bool operator==(const Owner&) const = default;
};

/// This process as an owner. `token` tells its watches apart.
[[nodiscard]] Owner thisProcess(std::string token, std::string program);
/// Whether that process is still there. On another machine: by its heartbeat alone, younger than `staleHeartbeatMs`
/// either way, so that a clock that jumps by an hour does not keep a dead one.
[[nodiscard]] bool isAlive(const Owner& owner, std::int64_t heartbeatMs, std::int64_t nowMs);
inline constexpr std::int64_t staleHeartbeatMs = 120'000;

/// A watch of one profile.
struct WatchRow {
    std::string profileId;
    bool running = true; ///< stands to be gone on with, whether or not a program does so now
    /// "granted", "changed", "limit", "until", "key_gone", "stopped", "failed"; "paused": it stands to be gone on with,
    /// when a person says so; empty: running
    std::string stopReason;
    std::int64_t startedAtMs = 0;
    std::int64_t nextAtMs = 0;    ///< when the next try is due; 0: at once
    std::int64_t lastTryAtMs = 0; ///< when the last one left; 0: none did
    std::int64_t notBeforeMs = 0; ///< the server asked to be left alone until then (Retry-After); 0: it did not
    std::int64_t changedAtMs = 0; ///< when the answer changed; 0: not yet
    int tries = 0;                ///< also those whose answer is not known
    int troubles = 0;             ///< answers in a row that only say "later": no network, 5xx, 429
    std::string firstAnswer;      ///< what all further answers are compared with; empty: none yet
    std::int64_t everyMs = 0;     ///< what the person asked for; 0: the vendor's pace
    std::optional<std::int64_t> untilMs;
    std::optional<int> maxAttempts;
    /// Of the server's clock, by which the times of the assertions are written; empty: nothing is known of it.
    std::optional<std::int64_t> aheadSeconds;
    Owner owner;                  ///< empty token: nobody runs it
    std::int64_t heartbeatMs = 0; ///< the owner's last sign of life
    bool operator==(const WatchRow&) const = default;
};

} // namespace ad::profiles
