#include "diagnosis/post_words.h"

#include "base/ascii.h"
#include "diagnosis/told_right.h"
#include "vendors/learnt_words.h"

#include <algorithm>

namespace ad::diagnosis {
namespace {

constexpr std::size_t mostSpokenBytes = 64U << 10;

/// That come with answers and requests of any kind.
constexpr std::string_view headers[]{"accept",
                                     "accept-encoding",
                                     "accept-language",
                                     "accept-ranges",
                                     "access-control-allow-credentials",
                                     "access-control-allow-headers",
                                     "access-control-allow-methods",
                                     "access-control-allow-origin",
                                     "access-control-expose-headers",
                                     "age",
                                     "allow",
                                     "alt-svc",
                                     "authorization",
                                     "cache-control",
                                     "cf-cache-status",
                                     "cf-ray",
                                     "connection",
                                     "content-encoding",
                                     "content-language",
                                     "content-length",
                                     "content-security-policy",
                                     "content-type",
                                     "cookie",
                                     "date",
                                     "etag",
                                     "expires",
                                     "host",
                                     "keep-alive",
                                     "last-modified",
                                     "location",
                                     "nel",
                                     "origin",
                                     "p3p",
                                     "permissions-policy",
                                     "pragma",
                                     "referer",
                                     "referrer-policy",
                                     "report-to",
                                     "request-id",
                                     "retry-after",
                                     "server",
                                     "server-timing",
                                     "set-cookie",
                                     "strict-transport-security",
                                     "transfer-encoding",
                                     "upgrade",
                                     "user-agent",
                                     "vary",
                                     "via",
                                     "www-authenticate"};

/// In small letters, with blanks for the quotes, dashes and blanks that are not of ASCII.
std::string plain(std::string_view text) {
    std::string out = lowerCase(text.substr(0, mostSpokenBytes));
    for (std::size_t i = 0; i + 1 < out.size(); ++i) {
        if (out[i] == '\xE2' && out[i + 1] == '\x80' && i + 2 < out.size())
            out.replace(i, 3, 3, ' ');
        else if (out[i] == '\xC2' && out[i + 1] == '\xA0')
            out.replace(i, 2, 2, ' ');
    }
    return out;
}

std::string_view withoutBlanks(std::string_view line) {
    constexpr std::string_view blanks(" \t\r");
    const auto begin = line.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : line.substr(begin, line.find_last_not_of(blanks) + 1 - begin);
}

bool isAsciiLetter(char c) { return c >= 'a' && c <= 'z'; }

/// "content-type: …", "x-request-id: …".
bool beginsWithHeader(std::string_view line) {
    auto name = line.substr(0, line.find(':'));
    if (name.size() == line.size())
        return false;
    name = name.substr(0, name.find_last_not_of(' ') + 1);
    const bool own = name.size() > 2 && name.starts_with("x-") && std::all_of(name.begin(), name.end(), [](char c) {
                         return isAsciiLetter(c) || isDigit(c) || c == '-';
                     });
    return own || std::find(std::begin(headers), std::end(headers), name) != std::end(headers);
}

/// A member of an object: `"name": …`.
bool beginsWithMember(std::string_view line) {
    if (line.empty() || (line.front() != '"' && line.front() != '\''))
        return false;
    const auto end = line.find_first_of("\"'", 1);
    if (end == std::string_view::npos || line[end] != line.front())
        return false;
    const auto next = line.find_first_not_of(' ', end + 1);
    return next != std::string_view::npos && line[next] == ':';
}

/// A statement of a program that sends a request: it has the signs of one, and nowhere four words in a row as a
/// sentence has.
bool isStatement(std::string_view line) {
    constexpr int sentence = 4;
    constexpr std::string_view ofRequests[]{"grant_type", "client_assertion", "http", "request",
                                            "post",       "content-type"};
    if (std::none_of(std::begin(ofRequests), std::end(ofRequests),
                     [&](std::string_view name) { return line.find(name) != std::string_view::npos; }))
        return false;
    int row = 0;
    bool calls = false;
    for (std::size_t i = 0; i < line.size();) {
        const auto end = std::min(line.find(' ', i), line.size());
        auto word = line.substr(i, end - i);
        calls = calls || word.find('(', 1) != std::string_view::npos || word == "=" || word == ":=" || word == "=>" ||
                word == "->" || word == "==";
        const bool listed = word.ends_with(',') || word.ends_with('.');
        if (listed)
            word.remove_suffix(1);
        const bool spoken = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
            return isAsciiLetter(c) || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
        });
        row = spoken ? row + 1 : 0;
        if (row >= sentence)
            return false;
        i = end + 1;
    }
    return calls || line.ends_with(';') || line.ends_with('{') || line.starts_with('}');
}

/// Whether a line, in small letters and without blanks around it, is a header, a command, a form, a member of an object
/// or a statement of a program.
bool isNotation(std::string_view line) {
    const auto begin = line.find_first_not_of(" \t<>*|#$`");
    line = begin == std::string_view::npos ? std::string_view() : line.substr(begin);
    if (line.starts_with("http/") || line.starts_with("curl "))
        return true;
    for (const std::string_view method : {"get ", "post ", "put ", "head "})
        if (line.starts_with(method) && line.find(" http/", method.size() - 1) != std::string_view::npos)
            return true;
    if (line.starts_with('-') && line.size() > 1 &&
        (isAsciiLetter(line[1]) || (line[1] == '-' && line.size() > 2 && isAsciiLetter(line[2]))))
        return true;
    if (beginsWithHeader(line) || beginsWithMember(line) || isStatement(line))
        return true;
    return line.find(' ') == std::string_view::npos && line.find('=') != std::string_view::npos &&
           line.find('&') != std::string_view::npos;
}

/// Where the next object of JSON begins, `{"` or `{'`, and what stands behind its first quote.
std::pair<std::size_t, std::size_t> nextObject(std::string_view line, std::size_t from) {
    for (auto at = line.find('{', from); at != std::string_view::npos; at = line.find('{', at + 1)) {
        const auto quote = line.find_first_not_of(' ', at + 1);
        if (quote != std::string_view::npos && (line[quote] == '"' || line[quote] == '\''))
            return {at, quote + 1};
    }
    return {std::string_view::npos, std::string_view::npos};
}

/// What is left where lines and objects that nobody speaks are taken out.
std::string spokenOnly(std::string_view text) {
    // No word, so that no pair reaches across it.
    constexpr std::string_view apart(" 0 ");
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i <= text.size();) {
        const std::size_t end = std::min(text.find('\n', i), text.size());
        const auto line = withoutBlanks(text.substr(i, end - i));
        i = end + 1;
        if (isNotation(line)) {
            out += apart;
        } else {
            for (std::size_t from = 0; from < line.size();) {
                const auto [at, inside] = nextObject(line, from);
                out += line.substr(from, at == std::string_view::npos ? at : at - from);
                if (at == std::string_view::npos)
                    break;
                out += apart;
                const auto close = line.rfind('}');
                from = close == std::string_view::npos || close < inside ? line.size() : close + 1;
            }
        }
        out += '\n';
    }
    return out;
}

bool isSpokenLetter(char c) { return isAsciiLetter(c) || static_cast<unsigned char>(c) >= 0x80; }

} // namespace

bool isSpoken(std::string_view text) {
    constexpr int enough = 8;
    constexpr std::size_t shortest = 2, longest = 32;
    const std::string said = spokenOnly(plain(text));
    const auto isPart = [](char c) { return isSpokenLetter(c) || isDigit(c) || c == '_'; };
    int words = 0;
    for (auto begin = said.begin(); begin != said.end();) {
        const auto end = std::find_if_not(begin, said.end(), isPart);
        const auto length = static_cast<std::size_t>(end - begin);
        words += length >= shortest && length <= longest && std::all_of(begin, end, isSpokenLetter) ? 1 : 0;
        begin = end == said.end() ? end : end + 1;
    }
    return words >= enough;
}

std::vector<std::string> postWordsIn(std::string_view text, std::string_view spoken) {
    // Whoever only says what is right has told nothing of what is wrong.
    return isSpoken(withoutWhatIsRight(spoken.substr(0, mostSpokenBytes)))
               ? vendors::knownWordsIn(withoutWhatIsRight(text.substr(0, mostSpokenBytes)))
               : std::vector<std::string>();
}

} // namespace ad::diagnosis
