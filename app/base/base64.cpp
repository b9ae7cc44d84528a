#include "base/base64.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

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
#ifdef __SSE2__
    // By hand: of all compilers here none compares sixteen characters at once by itself, and a log is read by it whole.
    const auto each = [](int value) { return _mm_set1_epi8(static_cast<char>(value)); };
    const auto within = [&](__m128i bytes, char first, int count) {
        const __m128i fromLeast = _mm_add_epi8(bytes, each(-128 - first));
        return _mm_cmpgt_epi8(each(-128 + count), fromLeast);
    };
    constexpr std::size_t step = sizeof(__m128i);
    __m128i all = each(-1);
    const auto look = [&](std::size_t at) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
        const __m128i letter = within(_mm_or_si128(bytes, each(0x20)), 'a', 26);
        const __m128i digit = within(bytes, '0', 10);
        const __m128i dash = _mm_or_si128(_mm_cmpeq_epi8(bytes, each('-')), _mm_cmpeq_epi8(bytes, each('_')));
        const __m128i mark = _mm_or_si128(dash, _mm_cmpeq_epi8(bytes, each('.')));
        all = _mm_and_si128(all, _mm_or_si128(_mm_or_si128(letter, digit), mark));
    };
    if (text.size() >= step) {
        for (std::size_t at = 0; at + step <= text.size(); at += step)
            look(at);
        look(text.size() - step);
        return _mm_movemask_epi8(all) == 0xFFFF;
    }
#endif
    return std::all_of(text.begin(), text.end(), [](char c) { return isUrlDigit(c) || c == '.'; });
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
