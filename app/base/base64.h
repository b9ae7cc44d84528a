// Base64 and base64url (RFC 4648), read strictly or with everything that people do to it.
#pragma once

#include "base/ascii.h"
#include "base/error.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ad::base64 {

/// Whether base64url is written with this character (RFC 4648 §5).
[[nodiscard]] constexpr bool isUrlDigit(char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '_'; }

/// Whether there is nothing but such characters and dots, as in a compact JWS (RFC 7515 §7.1). Compares many at once.
[[nodiscard]] bool isUrlOrDots(std::string_view text);

/// base64url without padding (RFC 4648 §5, RFC 7515 §2).
[[nodiscard]] std::string encodeUrl(std::string_view bytes);
/// Plain base64 with padding (RFC 4648 §4), on one line.
[[nodiscard]] std::string encode(std::string_view bytes);

/// Strict base64url: only `A–Z a–z 0–9 - _`, no padding, no line breaks, length mod 4 never 1. Nothing else is
/// accepted.
[[nodiscard]] std::optional<std::string> decodeUrl(std::string_view text);

/// What a lenient reading had to overlook.
struct Lenient {
    std::string bytes;
    bool padding = false;             ///< `=` at the end
    bool plainAlphabet = false;       ///< `+` or `/`
    bool urlAlphabet = false;         ///< `-` or `_`
    bool blanks = false;              ///< blanks or line breaks inside
    bool looseBits = false;           ///< unused low bits of the last character are not zero
    std::optional<std::size_t> badAt; ///< offset of the first character that is in neither alphabet
    bool badLength = false;           ///< length mod 4 is 1: a character is missing or too many
    [[nodiscard]] bool ok() const { return !badAt && !badLength; }
};
/// Reads either alphabet with or without padding, blanks and line breaks; says what it overlooked. Never fails: `ok()`
/// tells.
[[nodiscard]] Lenient decodeLenient(std::string_view text);

} // namespace ad::base64
