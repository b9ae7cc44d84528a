#include "diagnosis/plain_token.h"

#include "base/ascii.h"
#include "base/base64.h"
#include <algorithm>
#include <cstdint>

namespace ad::diagnosis {
namespace {

constexpr std::size_t mostBytes = 8192;

/// Whether a part has a length that base64url can have, and no bits that are not used.
bool endsWell(std::string_view part) {
    const auto digit = [](char c) -> unsigned {
        return static_cast<unsigned>(c >= 'a'   ? c - 'a' + 26
                                     : c == '_' ? 63
                                     : c >= 'A' ? c - 'A'
                                     : c == '-' ? 62
                                                : c - '0' + 52);
    };
    switch (part.size() % 4) {
    case 0:
        return !part.empty();
    case 2:
        return (digit(part.back()) & 15U) == 0;
    case 3:
        return (digit(part.back()) & 3U) == 0;
    default:
        return false;
    }
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::size_t afterBlanks(std::string_view json, std::size_t at) {
    while (at < json.size() && isBlank(json[at]))
        ++at;
    return at;
}

/// The place behind a text's closing quote, `at` being its opening one; npos without one, or with an escape where none
/// is wanted.
std::size_t afterText(std::string_view json, std::size_t at, bool escapes) {
    const auto quote = json.find('"', ++at);
    if (quote == npos)
        return npos;
    if (json.substr(at, quote - at).find('\\') == npos)
        return quote + 1;
    for (; at < json.size(); ++at) {
        if (json[at] == '"')
            return at + 1;
        if (json[at] == '\\') {
            if (!escapes)
                return npos;
            ++at;
        }
    }
    return npos;
}

/// The place behind a value, taken as a run of texts, brackets and whatever else up to a comma or bracket of the level
/// it began on; npos where the text ends before.
std::size_t afterValue(std::string_view json, std::size_t at) {
    std::size_t depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = afterText(json, at, true);
            if (at == npos)
                return npos;
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}' || c == ']'))
            return at;
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        ++at;
    }
    return npos;
}

bool isPlainText(std::string_view text) {
    unsigned bad = 0;
    for (const char character : text) {
        const auto c = static_cast<unsigned char>(character);
        bad |= static_cast<unsigned>((c < 0x20) | (c >= 0x7F));
    }
    return bad == 0;
}

/// Digits that every reader takes for the same whole number.
bool isPlainInteger(std::string_view text) {
    constexpr std::size_t longest = 15;
    return !text.empty() && text.size() <= longest && text.front() != '0' &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isTime(std::size_t which) {
    const auto name = jose::ClaimReads::names.at(which);
    return name == "exp" || name == "iat" || name == "nbf";
}

/// All of the names have three letters: comparing them where they stand is quicker than asking memcmp for each.
constexpr std::size_t shortName = 3;
static_assert(std::all_of(jose::ClaimReads::names.begin(), jose::ClaimReads::names.end(),
                          [](std::string_view name) { return name.size() == shortName; }));
bool isSameShortName(std::string_view a, std::string_view b) {
    return a.size() == shortName && a[0] == b[0] && a[1] == b[1] && a[2] == b[2];
}

} // namespace

bool PlainToken::members(std::string_view json) {
    m_values = {};
    auto at = afterBlanks(json, 0);
    if (at == json.size() || json[at] != '{')
        return false;
    std::size_t copied = 0;
    unsigned seen = 0;
    at = afterBlanks(json, at + 1);
    while (at < json.size() && json[at] == '"') {
        const auto nameEnd = afterText(json, at, false);
        if (nameEnd == npos)
            return false;
        const auto name = json.substr(at + 1, nameEnd - at - 2);
        at = afterBlanks(json, nameEnd);
        if (at >= json.size() || json[at] != ':')
            return false;
        const auto from = afterBlanks(json, at + 1);
        at = afterValue(json, from);
        if (at == npos)
            return false;
        auto end = at;
        while (end > from && isBlank(json[end - 1]))
            --end;
        const auto known = std::find_if(jose::ClaimReads::names.begin(), jose::ClaimReads::names.end(),
                                        [&](std::string_view other) { return isSameShortName(name, other); });
        if (known != jose::ClaimReads::names.end()) {
            const auto which = static_cast<std::size_t>(known - jose::ClaimReads::names.begin());
            if ((seen & 1U << which) != 0)
                return false;
            seen |= 1U << which;
            auto value = json.substr(from, end - from);
            // Nothing at all would look like a number that was left out.
            if (value.empty())
                return false;
            bool leaveOut = false;
            if (isTime(which)) {
                leaveOut = isPlainInteger(value);
            } else {
                leaveOut = value.size() >= 2 && value.front() == '"' && afterText(json, from, false) == end &&
                           isPlainText(value.substr(1, value.size() - 2));
                if (leaveOut)
                    value = value.substr(1, value.size() - 2);
                else if (name == "jti")
                    return false;
            }
            if (leaveOut) {
                m_values.at(which) = value;
                const auto begin = static_cast<std::size_t>(value.data() - json.data());
                m_rest += json.substr(copied, begin - copied);
                copied = begin + value.size();
            }
        }
        if (json[at] != ',')
            break;
        at = afterBlanks(json, at + 1);
    }
    if (at >= json.size() || json[at] != '}' || afterBlanks(json, at + 1) != json.size())
        return false;
    m_rest += json.substr(copied);
    return true;
}

bool PlainToken::read(std::string_view token) {
    const auto first = token.find('.');
    const auto second = first == npos ? npos : token.find('.', first + 1);
    if (second == npos || token.size() > mostBytes || token.find('.', second + 1) != npos ||
        !base64::isUrlOrDots(token))
        return false;
    const auto header = token.substr(0, first), payload = token.substr(first + 1, second - first - 1);
    m_signature = token.substr(second + 1);
    m_signingInput = token.substr(0, second);
    if (!endsWell(header) || !endsWell(payload) || !endsWell(m_signature))
        return false;
    m_payload = std::move(base64::decodeLenient(payload).bytes);
    m_rest.assign(header);
    m_rest += '.';
    if (!members(m_payload))
        return false;
    m_rest += '.';
    m_rest += std::to_string(m_signature.size());
    return true;
}

} // namespace ad::diagnosis
