// How often to try again. Values in, values out: clock and randomness are parameters.
#pragma once

#include "base/random.h"
#include "vendors/vendor.h"
#include <QString>
#include <cstdint>
#include <optional>
#include <string>

namespace ad::watch {

/// The pace of one profile. All times in milliseconds.
///
/// Where the vendor names how long it takes until a registration is live (its *window*: `propagation_s` of the vendor
/// table; Epic: 30 minutes in the sandbox, 12 hours in production), tries come every third of it, but not more often
/// than every 5 minutes and at least hourly: Epic's sandbox every 10 minutes, production every hour. After the window,
/// or an hour where no window is known, tries come hourly. A server that names no window is asked every 10 minutes.
/// On loopback nobody is bothered: every 5 seconds.
struct Pace {
    std::int64_t firstMs = 600'000;  ///< between two tries inside of the window
    std::int64_t laterMs = 3600'000; ///< after it
    std::int64_t windowMs = 3600'000;
    std::optional<std::int64_t> vendorWindowMs; ///< as the vendor names it; empty: it names none
    bool operator==(const Pace&) const = default;

    /// Between two tries when the registration is `ageMs` old (where it is not known: since the watch began).
    [[nodiscard]] std::int64_t at(std::int64_t ageMs) const { return ageMs < windowMs ? firstMs : laterMs; }
    /// "every 10 min, then hourly"
    [[nodiscard]] QString text() const;
};

/// The pace for a server. `everyMs` is what the person asked for (0: nothing): it can make the pace slower, and quicker
/// only on loopback (at least a second). `environment`: "sandbox", "production", "" (then the longer window counts).
[[nodiscard]] Pace paceFor(const vendors::Vendor& vendor, const std::string& environment, bool loopback,
                           std::int64_t everyMs);

/// What a server may ask to wait at most (Retry-After).
inline constexpr std::int64_t longestRetryAfterMs = 86'400'000;

/// The time until the next try: the pace; doubled for each of `troubles` answers in a row that only say "later" (no
/// network, 5xx, 429), up to an hour or the pace itself; not below `retryAfterMs` (RFC 9110 §10.2.3, at most a day);
/// and up to a tenth more by chance, so that many machines do not ask at once. Never less than the pace.
[[nodiscard]] std::int64_t delayMs(std::int64_t paceMs, int troubles, std::int64_t retryAfterMs, const Random& random);

/// A Retry-After value in milliseconds from `nowMs`: seconds or an HTTP date. 0: none, past, or not readable.
[[nodiscard]] std::int64_t retryAfterMs(const std::optional<std::string>& value, std::int64_t nowMs);

} // namespace ad::watch
