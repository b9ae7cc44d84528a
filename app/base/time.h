// Moments: NumericDate seconds (RFC 7519 §2) and RFC 3339 text. The clock is always a parameter.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ad {

/// Milliseconds since 1970-01-01T00:00:00Z. Tests give their own.
using Clock = std::function<std::int64_t()>;
/// The machine's clock.
[[nodiscard]] std::int64_t systemNowMs();

/// RFC 3339 (§5.6) with `Z` or an offset, fractions allowed, to whole seconds since 1970 (rounded down). Empty if it is
/// not such a text.
[[nodiscard]] std::optional<std::int64_t> parseRfc3339(std::string_view text);
/// Seconds since 1970 as `2026-11-23T10:00:00Z`. Any value in the years 0001…9999; outside, the number itself.
[[nodiscard]] std::string formatRfc3339(std::int64_t seconds);
/// An HTTP date (RFC 9110 §5.6.7: IMF-fixdate, and the two obsolete forms) to seconds since 1970.
[[nodiscard]] std::optional<std::int64_t> parseHttpDate(std::string_view text);

} // namespace ad
