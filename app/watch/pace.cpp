#include "watch/pace.h"

#include "base/time.h"
#include "watch/tr.h"
#include <algorithm>
#include <charconv>

namespace ad::watch {
namespace {

constexpr std::int64_t second = 1000, minute = 60 * second, hour = 60 * minute;

QString every(std::int64_t ms) {
    if (ms == hour)
        return Tr::tr("hourly");
    if (ms % hour == 0)
        return Tr::tr("every %n h", nullptr, static_cast<int>(ms / hour));
    if (ms >= minute)
        return Tr::tr("every %n min", nullptr, static_cast<int>((ms + minute / 2) / minute));
    return Tr::tr("every %n s", nullptr, static_cast<int>((ms + second - 1) / second));
}

} // namespace

QString Pace::text() const {
    return firstMs == laterMs ? every(firstMs) : Tr::tr("%1, then %2").arg(every(firstMs), every(laterMs));
}

Pace paceFor(const vendors::Vendor& vendor, const std::string& environment, bool loopback, std::int64_t everyMs) {
    Pace pace;
    std::optional<std::int64_t> window;
    if (environment == "sandbox")
        window = vendor.propagationSandbox;
    else if (environment == "production")
        window = vendor.propagationProduction;
    else if (vendor.propagationSandbox || vendor.propagationProduction)
        window = std::max(vendor.propagationSandbox.value_or(0), vendor.propagationProduction.value_or(0));
    if (window && *window > 0) {
        pace.vendorWindowMs = *window * second;
        pace.windowMs = *pace.vendorWindowMs;
        pace.firstMs = std::clamp(pace.windowMs / 3, 5 * minute, hour);
    }
    if (loopback) {
        pace.firstMs = pace.laterMs = everyMs > 0 ? std::max(everyMs, second) : 5 * second;
    } else {
        pace.firstMs = std::max(pace.firstMs, everyMs);
        pace.laterMs = std::max(pace.laterMs, everyMs);
    }
    return pace;
}

std::int64_t delayMs(std::int64_t paceMs, int troubles, std::int64_t retryAfterMs, const Random& random) {
    std::int64_t delay = paceMs;
    const std::int64_t longest = std::max(hour, paceMs);
    for (int i = 0; i < troubles && delay < longest; ++i)
        delay = std::min(delay * 2, longest);
    delay = std::max(delay, std::clamp<std::int64_t>(retryAfterMs, 0, longestRetryAfterMs));
    const std::string bytes = random(2);
    const auto chance =
        bytes.size() < 2 ? 0 : (static_cast<unsigned char>(bytes[0]) << 8 | static_cast<unsigned char>(bytes[1]));
    return delay + delay / 10 * chance / 65536;
}

std::int64_t retryAfterMs(const std::optional<std::string>& value, std::int64_t nowMs) {
    if (!value)
        return 0;
    std::int64_t seconds = 0;
    const char* const end = value->data() + value->size();
    const auto [read, error] = std::from_chars(value->data(), end, seconds);
    if (error == std::errc::result_out_of_range)
        return longestRetryAfterMs;
    if (error == std::errc() && read == end)
        return std::clamp<std::int64_t>(seconds, 0, longestRetryAfterMs / second) * second;
    const auto at = parseHttpDate(*value);
    return at ? std::clamp<std::int64_t>(*at * second - nowMs, 0, longestRetryAfterMs) : 0;
}

} // namespace ad::watch
