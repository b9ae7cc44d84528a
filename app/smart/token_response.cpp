#include "smart/token_request.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ad::smart {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::array<std::string_view, 3> tokenNames{"access_token", "refresh_token", "id_token"};

bool startsWith(std::string_view s, std::string_view lowerCase) {
    return s.size() >= lowerCase.size() &&
           std::equal(lowerCase.begin(), lowerCase.end(), s.begin(), [](char a, char b) { return a == lower(b); });
}

bool looksLikeHtml(std::string_view body) {
    std::string head(body.substr(0, 4096));
    std::transform(head.begin(), head.end(), head.begin(), lower);
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    if (first == std::string::npos || head[first] != '<')
        return false;
    constexpr std::array<std::string_view, 7> marks{"<!doctype html", "<html",   "<head", "<body",
                                                    "<title",         "<center", "<h1"};
    return std::any_of(marks.begin(), marks.end(),
                       [&](std::string_view m) { return head.find(m, first) != std::string::npos; });
}

std::optional<std::int64_t> wholeNumber(const std::string& s) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
    return error == std::errc() && end == s.data() + s.size() ? std::optional(value) : std::nullopt;
}

bool isTokenName(std::string_view name) {
    return std::find(tokenNames.begin(), tokenNames.end(), name) != tokenNames.end();
}

struct Range {
    std::size_t begin = 0, end = 0;
    bool quote = false; ///< what is put there needs quotes of its own
};

void findInTree(const json::Value& value, std::vector<Range>& out) {
    for (const json::Value& item : value.items)
        findInTree(item, out);
    for (const json::Member& member : value.members) {
        const json::Value& v = member.value;
        if (!isTokenName(member.name))
            findInTree(v, out);
        else if (v.isString() && v.length > 2)
            out.push_back({v.offset + 1, v.offset + v.length - 1, false});
        else if (!v.isString() && !v.isNull())
            out.push_back({v.offset, v.offset + v.length, true});
    }
}

// Reads what stands around a token in text that is no JSON, or JSON inside other text.
class Scanner {
  public:
    explicit Scanner(std::string_view body) : m_body(body) {}

    void findAll(std::vector<Range>& out) {
        for (std::size_t at = 0; at < m_body.size(); ++at) {
            const auto name = std::find_if(tokenNames.begin(), tokenNames.end(),
                                           [&](std::string_view n) { return startsWith(m_body.substr(at), n); });
            if (name == tokenNames.end())
                continue;
            at += name->size();
            if (const auto range = valueAfter(at); range && range->end > range->begin) {
                out.push_back(*range);
                at = range->end;
            }
            --at;
        }
    }

  private:
    // A quotation mark in whatever writing stands at `at`: "  '  \"  \\\"  &quot;  &#34;  %22
    std::string_view quoteAt(std::size_t at) const {
        std::size_t end = at;
        while (end < m_body.size() && m_body[end] == '\\')
            ++end;
        if (end < m_body.size() && (m_body[end] == '"' || m_body[end] == '\''))
            return m_body.substr(at, end + 1 - at);
        for (const std::string_view mark : {"&quot;", "&#34;", "%22"})
            if (startsWith(m_body.substr(at), mark))
                return m_body.substr(at, mark.size());
        return {};
    }

    std::size_t skipBlanks(std::size_t at) const {
        while (at < m_body.size()) {
            if (std::string_view(" \t\r\n").find(m_body[at]) != std::string_view::npos)
                ++at;
            else if (m_body.substr(at, 2) == "\\n" || m_body.substr(at, 2) == "\\r" || m_body.substr(at, 2) == "\\t")
                at += 2;
            else if (m_body.substr(at, 3) == "%20")
                at += 3;
            else
                break;
        }
        return at;
    }

    std::optional<Range> valueAfter(std::size_t at) const {
        const std::string_view closing = quoteAt(at);
        at = skipBlanks(at + closing.size());
        const bool coded = startsWith(m_body.substr(at), "%3a");
        if (at >= m_body.size() || (!coded && m_body[at] != ':' && m_body[at] != '='))
            return std::nullopt;
        const bool equals = m_body[at] == '=';
        at = skipBlanks(at + (coded ? 3 : 1));
        const std::string_view opening = quoteAt(at);
        if (!opening.empty())
            return Range{at + opening.size(), quotedEnd(at + opening.size(), opening), false};
        return bareValue(at, equals, !closing.empty());
    }

    std::size_t quotedEnd(std::size_t at, std::string_view opening) const {
        for (std::size_t i = at; i < m_body.size(); ++i) {
            if (m_body.substr(i, opening.size()) == opening)
                return i;
            // In plain JSON a backslash hides the next character; in JSON within a string the mark itself begins with
            // backslashes.
            if (m_body[i] == '\\' && opening.size() == 1)
                ++i;
        }
        return m_body.size();
    }

    std::optional<Range> bareValue(std::size_t at, bool equals, bool nameWasQuoted) const {
        // Before its end is looked for: of many such beginnings in a row, each would be read to the end of the text.
        const std::string_view rest = m_body.substr(at);
        if (rest.starts_with('{') || rest.starts_with('['))
            return std::nullopt;
        const std::size_t end = std::min(m_body.find_first_of(" \t\r\n,;&}]\"'<>)\\", at), m_body.size());
        const std::string_view value = m_body.substr(at, end - at);
        if (value == "null")
            return std::nullopt;
        // "access_token: missing" is prose; a long word without blanks is a token.
        if (!equals && !nameWasQuoted && value.size() < 16)
            return std::nullopt;
        return Range{at, end, nameWasQuoted};
    }

    std::string_view m_body;
};

std::size_t characters(std::string_view s) {
    return static_cast<std::size_t>(
        std::count_if(s.begin(), s.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string_view withoutMark(std::string_view body) {
    return body.starts_with(byteOrderMark) ? body.substr(byteOrderMark.size()) : body;
}

/// The code at the beginning of a JSON object that breaks off; empty: it is no such thing, or names none.
std::string codeOfCut(std::string_view body) {
    constexpr std::string_view blanks = " \t\r\n", name = "\"error\"";
    constexpr std::size_t beginning = 512;
    const auto first = body.find_first_not_of(blanks), last = body.find_last_not_of(blanks);
    if (first == std::string_view::npos || body[first] != '{' || body[last] == '}')
        return {};
    body = body.substr(first, beginning);
    const auto at = body.find(name);
    if (at == std::string_view::npos)
        return {};
    body.remove_prefix(at + name.size());
    const auto colon = body.find_first_not_of(blanks);
    if (colon == std::string_view::npos || body[colon] != ':')
        return {};
    body.remove_prefix(colon + 1);
    const auto quote = body.find_first_not_of(blanks);
    if (quote == std::string_view::npos || body[quote] != '"')
        return {};
    body.remove_prefix(quote + 1);
    const auto end = body.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
    return end != std::string_view::npos && body[end] == '"' ? std::string(body.substr(0, end)) : std::string();
}

} // namespace

TokenResponse parseTokenResponse(std::string_view body) {
    TokenResponse out;
    const auto document = json::parse(withoutMark(body));
    if (!document || !document->root.isObject()) {
        out.error = document ? std::string() : codeOfCut(withoutMark(body));
        out.isHtml = !document && looksLikeHtml(withoutMark(body));
        return out;
    }
    const json::Value& root = document->root;
    out.isJson = true;
    out.accessToken = root.string("access_token");
    out.tokenType = root.string("token_type").value_or("");
    out.scope = root.string("scope").value_or("");
    out.error = root.string("error").value_or("");
    out.errorUri = root.string("error_uri").value_or("");
    out.errorDescription = root.string("error_description");
    if (const json::Value* v = root.find("error_description"))
        out.errorDescriptionIsNull = v->isNull();
    const auto has = [&](const char* name) {
        const json::Value* v = root.find(name);
        return v && !v->isNull();
    };
    out.hasTokenType = has("token_type");
    out.hasExpiresIn = has("expires_in");
    out.hasScope = has("scope");
    out.hasRefreshToken = has("refresh_token");
    if (const json::Value* v = root.find("expires_in")) {
        out.expiresInIsText = v->isString();
        out.expiresIn = v->isString() ? wholeNumber(v->text) : v->integer();
    }
    return out;
}

std::string redactTokens(std::string_view body) {
    std::vector<Range> ranges;
    const std::size_t shift = body.size() - withoutMark(body).size();
    if (const auto document = json::parse(withoutMark(body))) {
        findInTree(document->root, ranges);
        for (Range& r : ranges) {
            r.begin += shift;
            r.end += shift;
        }
    }
    Scanner(body).findAll(ranges);
    std::stable_sort(ranges.begin(), ranges.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });

    std::string out;
    std::size_t done = 0;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        Range r = ranges[i];
        // Both ways may find the same place, or one inside the other: the larger one goes.
        for (; i + 1 < ranges.size() && ranges[i + 1].begin < r.end; ++i)
            r.end = std::max(r.end, ranges[i + 1].end);
        const std::string_view value = body.substr(r.begin, r.end - r.begin);
        out += body.substr(done, r.begin - done);
        if (value.starts_with("[removed, ") && (value.ends_with(" characters]") || value.ends_with(" character]"))) {
            out += value;
        } else {
            const auto count = characters(value);
            const std::string mark =
                "[removed, " + std::to_string(count) + (count == 1 ? " character]" : " characters]");
            out += r.quote ? '"' + mark + '"' : mark;
        }
        done = r.end;
    }
    out += body.substr(done);
    return out;
}

} // namespace ad::smart
