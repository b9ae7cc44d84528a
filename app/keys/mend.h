// Text as it came, with what can be undone character by character undone, and every character's own place kept.
#pragma once

#include "keys/detail.h"
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ad::keys::detail {

/// What was undone at a character.
enum Mark : std::uint8_t {
    DashMark = 1,      ///< a typographic dash
    BlankMark = 2,     ///< a non-breaking or other wide blank
    InvisibleMark = 4, ///< a zero-width character was left out before it
    EscapeMark = 8,    ///< `\n`, `\/`, `\u000a`, … written out
    PercentMark = 16,  ///< `%0A`, `%2B`, …
    ReturnMark = 32,   ///< a carriage return alone for a line break
    MarkupMark = 64,   ///< `<br>`, `&#10;`, `&#x2B;`, …
};

struct Mended {
    std::string text;
    std::vector<std::uint32_t> at;   ///< where each character stood in the source
    std::vector<std::uint8_t> marks; ///< Mark of each character
    std::size_t sourceSize = 0;

    Mended() = default;
    Mended(Mended&&) = default;
    Mended& operator=(Mended&&) = default;
    Mended(const Mended&) = delete;
    Mended& operator=(const Mended&) = delete;
    ~Mended() { wipe(text); }

    [[nodiscard]] std::size_t sourceOf(std::size_t i) const { return i < at.size() ? at[i] : sourceSize; }
    /// The marks of all characters in [from, to).
    [[nodiscard]] std::uint8_t marksIn(std::size_t from, std::size_t to) const;
};

/// Undoes what never stands in PEM or base64 (dashes, blanks, escapes, CR LF); meant for those alone, not for JSON.
[[nodiscard]] Mended mend(std::string_view utf8);

/// Text of UTF-8, UTF-16 or Windows-1252 as UTF-8 without a byte order mark.
struct Decoded {
    Secret text;
    bool utf16 = false;
    bool byteOrderMark = false;
};
/// Reads bytes so; what they were is told beside the text.
[[nodiscard]] Decoded decodeText(std::string_view bytes);
/// Whether these bytes are text in one of those encodings.
[[nodiscard]] bool looksLikeText(std::string_view bytes);

/// U+2018 and its like as ' and ", and all blanks as a plain one.
[[nodiscard]] std::string plainQuotes(std::string_view utf8);

} // namespace ad::keys::detail
