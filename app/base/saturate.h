// Numbers that others wrote, as whole numbers: the language leaves open what too large a cast gives.
#pragma once

#include <cstdint>
#include <limits>

namespace ad {

/// The number without its fraction, and the nearest whole number of 64 bits where it lies beyond them; 0 for what is no
/// number.
[[nodiscard]] constexpr std::int64_t saturated(double number) {
    constexpr double beyond = 9223372036854775808.0; // 2^63, which no std::int64_t reaches
    return number >= beyond    ? std::numeric_limits<std::int64_t>::max()
           : number <= -beyond ? std::numeric_limits<std::int64_t>::min()
           : number == number  ? static_cast<std::int64_t>(number)
                               : 0;
}

} // namespace ad
