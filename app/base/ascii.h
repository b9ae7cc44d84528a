// The letters and digits of ASCII.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace ad {

/// What std::string_view::find gives where nothing is found.
inline constexpr std::size_t npos = std::string_view::npos;

// The letters of ASCII alone, whatever the locale: the names of standards are written in them (RFC 9110 5.6.2, RFC 7517
// 4).

[[nodiscard]] constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool isLetter(char c) { return isUpper(c) || (c >= 'a' && c <= 'z'); }

/// The small letter of a capital one; anything else as it is.
[[nodiscard]] constexpr char lower(char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

/// The capital letter of a small one; anything else as it is.
[[nodiscard]] constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// The text in small letters.
[[nodiscard]] inline std::string lowerCase(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

/// Whether both are the same but for capital and small letters.
[[nodiscard]] constexpr bool sameWord(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace ad
