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

constexpr std::uint8_t ofUrlAlone = 128;

/// The digits of base64url, those that plain base64 does not have marked; all else is noDigit.
constexpr std::array<std::uint8_t, 256> makeUrlTable() {
    std::array<std::uint8_t, 256> digits{};
    for (auto& v : digits)
        v = noDigit;
    for (std::uint8_t i = 0; i < 64; ++i)
        digits[static_cast<unsigned char>(urlAlphabet[i])] = i < 62 ? i : static_cast<std::uint8_t>(i | ofUrlAlone);
    return digits;
}
constexpr auto urlTable = makeUrlTable();

/// Decodes whole groups of four as long as all is base64url; gives how many characters that were.
std::size_t decodeGroups(std::string_view text, Lenient& out) {
    const auto digit = [&](std::size_t i) { return urlTable[static_cast<unsigned char>(text[i])]; };
    out.bytes.resize(text.size() / 4 * 3);
    std::size_t at = 0, to = 0;
    unsigned marks = 0;
    for (; at + 4 <= text.size(); at += 4) {
        const unsigned a = digit(at), b = digit(at + 1), c = digit(at + 2), d = digit(at + 3);
        const unsigned all = a | b | c | d;
        if ((all & noDigit) != 0)
            break;
        marks |= all;
        const unsigned group = (a & 63U) << 18 | (b & 63U) << 12 | (c & 63U) << 6 | (d & 63U);
        out.bytes[to++] = static_cast<char>(group >> 16);
        out.bytes[to++] = static_cast<char>(group >> 8 & 0xFFU);
        out.bytes[to++] = static_cast<char>(group & 0xFFU);
    }
    out.bytes.resize(to);
    out.urlAlphabet = (marks & ofUrlAlone) != 0;
    return at;
}

} // namespace

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
