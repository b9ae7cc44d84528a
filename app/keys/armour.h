// BEGIN and END lines and the base64 between them, however they were damaged.
#pragma once

#include "keys/mend.h"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::keys::detail {

/// A BEGIN or END line.
struct Marker {
    std::size_t from = 0; ///< of its dashes, in the mended text
    std::size_t to = 0;   ///< behind its dashes
    bool begin = false;
    bool known = false; ///< the label is one of those that exist
    bool exact = false; ///< written just as RFC 7468 wants it
    std::string label;  ///< upper case, single blanks
};
[[nodiscard]] std::vector<Marker> markersIn(const Mended& source);

/// What stands before the BEGIN on its line.
struct Prefix {
    std::size_t from = 0;   ///< the beginning of the line
    bool indented = false;  ///< blanks
    bool quoted = false;    ///< a quotation mark
    bool mail = false;      ///< `> `
    bool numbered = false;  ///< a line number
    bool otherText = false; ///< words
    std::string_view marks; ///< `//`, `#`, …
    std::string_view name;  ///< `NAME=` or `name:`
};
/// Nothing before `floor` is looked at.
[[nodiscard]] Prefix prefixOf(const Mended& source, std::size_t from, std::size_t floor);

/// The base64 of one block and what stood in its way.
struct Body {
    std::string digits;                 ///< plain alphabet, no padding
    std::vector<std::uint32_t> at;      ///< place of each digit in the mended text
    std::vector<std::size_t> allBlanks; ///< as `blanks`, with those at the ends of lines
    std::vector<std::size_t> blanks;    ///< numbers of digits that a blank inside a line stood before
    std::optional<std::size_t>
        badAt; ///< the first character that is not base64, in the mended text; nothing was read behind it
    bool oneLine = false;
    bool indented = false;
    bool mail = false;
    bool quotes = false;
    bool comment = false;
    bool numbered = false;
    bool emptyLines = false;
    bool urlAlphabet = false;
    bool quotedPrintable = false;
    bool backslashes = false; ///< at the ends of lines
    bool encrypted = false;   ///< Proc-Type or DEK-Info
    std::string cipher;
    std::string iv; ///< hex

    Body() = default;
    Body(Body&&) = default;
    Body& operator=(Body&&) = default;
    Body(const Body&) = delete;
    Body& operator=(const Body&) = delete;
    ~Body() { wipe(digits); }
};
[[nodiscard]] Body collect(const Mended& source, std::size_t from, std::size_t to, const Prefix& prefix);

} // namespace ad::keys::detail
