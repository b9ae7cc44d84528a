// Characters that are not seen where they stand and act on what is: on a terminal, in a ticket, in a name.
#pragma once

namespace ad {

/// Controls (C0, DEL, C1), marks that turn the direction of text, blanks without width, line ends of Unicode.
[[nodiscard]] constexpr bool isHidden(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0x2028 || c == 0x2029;
}

} // namespace ad
