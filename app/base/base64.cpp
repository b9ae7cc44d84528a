#include "base/base64.h"

#include <array>

namespace ad::base64 {
namespace {

constexpr std::string_view urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view plainAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string encodeWith(std::string_view bytes, std::string_view alphabet, bool pad) {
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    std::uint32_t group = 0;
    int held = 0;
    for (const char c : bytes) {
        group = (group << 8) | static_cast<unsigned char>(c);
        held += 8;
        while (held >= 6) {
            held -= 6;
            out += alphabet[(group >> held) & 0x3F];
        }
    }
    if (held > 0)
        out += alphabet[(group << (6 - held)) & 0x3F];
    while (pad && out.size() % 4 != 0)
        out += '=';
    return out;
}

constexpr std::uint8_t noDigit = 64;

constexpr std::array<std::uint8_t, 256> makeTable() {
    std::array<std::uint8_t, 256> table{};
    for (auto& v : table)
        v = noDigit;
    for (std::uint8_t i = 0; i < 64; ++i) {
        table[static_cast<unsigned char>(urlAlphabet[i])] = i;
        table[static_cast<unsigned char>(plainAlphabet[i])] = i;
    }
    return table;
}
constexpr auto table = makeTable();

constexpr std::uint32_t noUrlDigit = 1U << 31, ofUrlAlone = 1U << 30;

/// The digits of base64url at one of the four places of a group, where they belong in its 24 bits, with those marked
/// that plain base64 does not have.
constexpr std::array<std::uint32_t, 256> makeUrlTable(unsigned place) {
    std::array<std::uint32_t, 256> digits{};
    for (auto& v : digits)
        v = noUrlDigit;
    for (std::uint32_t i = 0; i < 64; ++i)
        digits[static_cast<unsigned char>(urlAlphabet[i])] = i << (6 * (3 - place)) | (i < 62 ? 0 : ofUrlAlone);
    return digits;
}
constexpr std::array urlTables{makeUrlTable(0), makeUrlTable(1), makeUrlTable(2), makeUrlTable(3)};

/// Decodes whole groups of four as long as all is base64url; gives how many characters that were.
std::size_t decodeGroups(std::string_view text, Lenient& out) {
    out.bytes.resize(text.size() / 4 * 3);
    char* to = out.bytes.data();
    std::size_t at = 0;
    std::uint32_t marks = 0;
    for (; at + 4 <= text.size(); at += 4) {
        const auto digit = [&](std::size_t place) {
            return urlTables[place][static_cast<unsigned char>(text[at + place])];
        };
        const std::uint32_t group = digit(0) | digit(1) | digit(2) | digit(3);
        if ((group & noUrlDigit) != 0)
            break;
        marks |= group;
        *to++ = static_cast<char>(group >> 16 & 0xFFU);
        *to++ = static_cast<char>(group >> 8 & 0xFFU);
        *to++ = static_cast<char>(group & 0xFFU);
    }
    out.bytes.resize(at / 4 * 3);
    out.urlAlphabet = (marks & ofUrlAlone) != 0;
    return at;
}

} // namespace

bool isUrlOrDots(std::string_view text) {
    // Without a way out of the loop and with nothing wider than a byte in it, so that a compiler compares many
    // characters at once: ten times as fast with GCC as with bool and unsigned.
    std::uint8_t bad = 0;
    for (const char character : text) {
        const auto c = static_cast<std::uint8_t>(character);
        const auto letter = static_cast<std::uint8_t>(static_cast<std::uint8_t>((c | 0x20) - 'a') < 26 ? 1 : 0);
        const auto digit = static_cast<std::uint8_t>(static_cast<std::uint8_t>(c - '0') < 10 ? 1 : 0);
        const auto mark = static_cast<std::uint8_t>((c == '-' ? 1 : 0) | (c == '_' ? 1 : 0) | (c == '.' ? 1 : 0));
        bad = static_cast<std::uint8_t>(bad | ((letter | digit | mark) ^ 1));
    }
    return bad == 0;
}

std::string encodeUrl(std::string_view bytes) { return encodeWith(bytes, urlAlphabet, false); }
std::string encode(std::string_view bytes) { return encodeWith(bytes, plainAlphabet, true); }

std::optional<std::string> decodeUrl(std::string_view text) {
    // Moved and not copied: they may be those of a key, and whoever gets them wipes them.
    Lenient read = decodeLenient(text);
    if (!read.ok() || read.padding || read.plainAlphabet || read.blanks || read.looseBits)
        return std::nullopt;
    return std::move(read.bytes);
}

Lenient decodeLenient(std::string_view text) {
    Lenient out;
    out.bytes.reserve(text.size() / 4 * 3 + 2);
    std::uint32_t group = 0;
    int held = 0;
    std::size_t digits = decodeGroups(text, out);
    for (std::size_t i = digits; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            out.blanks = true;
            continue;
        }
        if (c == '=') {
            out.padding = true;
            continue;
        }
        const std::uint8_t digit = table[static_cast<unsigned char>(c)];
        if (digit == noDigit || out.padding) {
            out.badAt = i;
            return out;
        }
        out.plainAlphabet |= c == '+' || c == '/';
        out.urlAlphabet |= c == '-' || c == '_';
        ++digits;
        group = (group << 6) | digit;
        held += 6;
        if (held >= 8) {
            held -= 8;
            out.bytes += static_cast<char>((group >> held) & 0xFF);
        }
    }
    out.badLength = digits % 4 == 1;
    out.looseBits = held > 0 && (group & ((1U << held) - 1U)) != 0;
    return out;
}

} // namespace ad::base64
