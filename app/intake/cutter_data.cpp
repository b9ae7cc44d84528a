// Finding JSON, pages, forms and tokens.
#include "base/ascii.h"
#include "intake/cutter.h"
#include "intake/described.h"
#include "intake/joined_text.h"
#include "intake/printed_json.h"
#include "smart/placeholder.h"

#include <algorithm>

namespace ad::intake {

std::size_t placeholderEnd(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 60;
    if (at == 0 || at >= text.size() || text[at - 1] != '=')
        return 0;
    const auto rest = text.substr(at, longest);
    const bool braces = rest.starts_with("{{");
    if (!braces && rest.front() != '<')
        return 0;
    const auto close = rest.find(braces ? "}}" : ">", 1);
    const auto inside = rest.substr(1, close == npos ? 0 : close - 1);
    if (inside.empty() || inside.find_first_of(braces ? "\n\"' " : "\n\"'</") != npos)
        return 0;
    return at + close + (braces ? 2 : 1);
}

std::optional<Segment> Cutter::form(std::size_t from) {
    for (auto at = nextName(from); at != npos; at = nextName(at + 1)) {
        if (auto joined = joinedForm(at, from))
            return joined;
        std::size_t begin = at;
        while (begin > from && std::string_view(" \t\r\n\"'`<>(){}[],|").find(m_text[begin - 1]) == npos)
            --begin;
        // A list has the name near the front of its line.
        constexpr std::size_t near = 40;
        const auto ahead = m_text.substr(at - std::min(at, near), std::min(at, near));
        const auto lineEnd = ahead.rfind('\n');
        if (at <= near || lineEnd != npos)
            if (auto list = parameters(at - ahead.size() + (lineEnd == npos ? 0 : lineEnd + 1), from))
                return list;
        constexpr std::string_view ends = " \t\r\n\"'`<>(){}|";
        auto end = std::min(m_text.find_first_of(ends, at), m_text.size());
        // "code=[long code goes here]&…": a value that was left out in several words.
        constexpr std::size_t longestPlaceholder = 60;
        while (end < m_text.size() && m_text[end] == ' ') {
            const auto before = std::min(end - at, longestPlaceholder);
            const auto value = m_text.substr(end - before, before), rest = m_text.substr(end, longestPlaceholder);
            const auto open = value.rfind("=["), close = rest.find_first_of("]\n");
            if (open == npos || close == npos || rest[close] != ']' || has(value.substr(open), "]"))
                break;
            end = std::min(m_text.find_first_of(ends, end + close), m_text.size());
        }
        // "client_assertion={{jwt}}&…", "client_assertion=<the JWT>&…"
        while (const auto stop = placeholderEnd(m_text, end))
            end = std::min(m_text.find_first_of(ends, stop), m_text.size());
        const auto word = m_text.substr(begin, end - begin);
        int known = 0;
        for (const auto name : parameterNames)
            for (auto k = word.find(name); k != npos; k = word.find(name, k + 1))
                if ((k == 0 || word[k - 1] == '&' || word[k - 1] == '?') &&
                    word.substr(k + name.size()).starts_with('='))
                    ++known;
        const bool unfilled = word.starts_with("client_assertion=") && smart::asksToBeFilled(word.substr(17));
        if (known < 2 && !unfilled && !(known == 1 && has(word, "&") && has(word, "=")) &&
            !(known == 1 && has(word, "?"))) {
            at = std::max(at, end > at ? end - 1 : at);
            continue;
        }
        // A form that is shown with "&" at the front of each line goes on.
        while (end < m_text.size()) {
            const auto line = next(end);
            const auto more = trimmedText(lineAt(m_text, line));
            if (line >= m_text.size() || trimmedText(m_text.substr(end, line - end)).size() > 0 ||
                !(more.starts_with('&') || word.ends_with('&')) || more.find(' ') != npos || more.find('=') == npos)
                break;
            end = line + lineAt(m_text, line).size();
        }
        return Segment{Shape::Form, begin, end};
    }
    return std::nullopt;
}

std::optional<Segment> Cutter::joinedForm(std::size_t at, std::size_t from) {
    const bool goesOn = at > 1 && m_text[at - 1] == '&';
    const char before = at == 0 ? '\n' : m_text[at - (goesOn ? 2 : 1)];
    // Where a form or an address begins, behind it one was looked at already.
    if (std::string_view("\"'`?").find(before) == npos || m_joins == 0)
        return std::nullopt;
    --m_joins;
    const auto joined = joinedAt(m_text, at);
    return joined && joined->begin >= from ? Found(Segment{Shape::Joined, joined->begin, joined->end}) : std::nullopt;
}

std::size_t Cutter::nextName(std::size_t from) {
    auto first = npos;
    for (std::size_t i = 0; i < formMarks.size(); ++i) {
        if (!m_names[i] || (*m_names[i] != npos && *m_names[i] < from))
            m_names[i] = m_text.find(formMarks[i], from);
        first = std::min(first, *m_names[i]);
    }
    return first;
}

std::optional<Segment> Cutter::parameters(std::size_t at, std::size_t from) const {
    if (at < from)
        return std::nullopt;
    std::size_t stop = at;
    std::size_t end = at;
    int count = 0;
    bool assertion = false;
    while (stop < m_text.size()) {
        const auto line = lineAt(m_text, stop);
        const auto found = parameterLine(line);
        if (found.name.empty() || found.value.find('&') != npos) {
            if (count == 0 || !(isBlankLine(line) && count < 2))
                break;
        } else {
            ++count;
            assertion = assertion || found.name == "grant_type" || found.name.starts_with("client_assertion");
            end = stop + line.size();
        }
        stop = next(stop);
    }
    return count >= 2 && assertion ? Found(Segment{Shape::Parameters, at, end}) : std::nullopt;
}

std::optional<Segment> Cutter::json(std::size_t from) {
    constexpr auto words =
        std::to_array<std::string_view>({"error",     "access_token", "keys",       "kty",        "token_endpoint",
                                         "schema",    "entries",      "signature",  "grant_type", "client_assertion",
                                         "postman",   "alg",          "typ",        "kid",        "iss",
                                         "sub",       "aud",          "exp",        "iat",        "jti",
                                         "header",    "token_type",   "expires_in", "id_token",   "\"detail",
                                         "\"message", "\"title"});
    for (auto at = m_text.find_first_of("{[", from); at != npos; at = m_text.find_first_of("{[", at + 1)) {
        const auto inside = m_text.find_first_not_of(" \t\r\n", at + 1);
        if (inside == npos)
            return std::nullopt;
        const char c = m_text[inside];
        const bool opens = c == '"' || c == '\'' || c == '\\' || (m_text[at] == '[' && c == '{') ||
                           m_text.substr(inside).starts_with("\xE2\x80\x9C") ||
                           (m_text[at] == '{' && (std::isalpha(static_cast<unsigned char>(c)) != 0));
        if (!opens)
            continue;
        if (m_text[at] == '{' && std::isalpha(static_cast<unsigned char>(c)) != 0 &&
            std::none_of(words.begin(), words.end(),
                         [&](std::string_view w) { return m_text.substr(inside).starts_with(w); }))
            continue;
        const auto rest = m_text.substr(at);
        std::size_t length = bracketedLength(rest);
        if (!spend(length == 0 ? rest.size() : length))
            return std::nullopt;
        if (length == 0)
            length = lineAt(m_text, at).size(); // cut: its line is what is left of it
        const auto source = rest.substr(0, length);
        if (std::none_of(words.begin(), words.end(), [&](std::string_view w) { return has(source, w); }))
            continue;
        if (isKnownJson(source))
            return Segment{Shape::Json, at, at + length};
        if (readDecoded(source))
            return Segment{Shape::Claims, at, at + length};
    }
    return std::nullopt;
}

std::optional<Segment> Cutter::html(std::size_t from) {
    for (auto at = m_text.find('<', from); at != npos; at = m_text.find('<', at + 1)) {
        const auto rest = m_text.substr(at);
        if (!rest.starts_with("<!DOCTYPE html") && !rest.starts_with("<!doctype html") && !rest.starts_with("<html") &&
            !rest.starts_with("<HTML"))
            continue;
        auto end = std::min(rest.find("</html>"), rest.find("</HTML>"));
        end = end == npos ? rest.size() : end + 7;
        return Segment{Shape::Html, at, at + end};
    }
    return std::nullopt;
}

std::optional<Segment> Cutter::token(std::size_t from) {
    std::size_t runEnd = from;
    int tries = 0;
    // With a byte order mark before its bracket, the header begins there.
    const auto find = [&](std::size_t at) {
        const auto plain = m_text.find("ey", at);
        const bool marked = plain != npos && plain >= at + 4 && m_text.substr(plain - 4, 4) == "77u_";
        return marked && mayBeginToken(m_text, plain - 4) ? plain - 4 : plain;
    };
    for (auto at = find(from); at != npos; at = find(at + 2)) {
        if (at > from && !mayBeginToken(m_text, at))
            continue; // inside of a word: the token would have begun before
        if (const auto length = tokenLength(m_text.substr(at)))
            return Segment{Shape::Token, at, at + length};
        // What begins within the same run is looked at a few times only.
        const auto stop = m_text.find_first_of(" \t\r\n\"'`<>,;&=", at);
        tries = stop == runEnd ? tries + 1 : 0;
        runEnd = stop;
        if (tries > 8 && stop != npos)
            at = stop;
        else if (tries > 8)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace ad::intake
