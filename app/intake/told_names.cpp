#include "intake/told_names.h"

#include "base/ascii.h"
#include "base/saturate.h"
#include "intake/described.h"
#include "intake/literals.h"
#include "intake/segments.h"
#include "intake/told_time.h"
#include <algorithm>

namespace ad::intake {
namespace {

constexpr std::size_t longestSource = 256U << 10;
constexpr int deepestName = 6;

/// A text in quotes and nothing else; prefixes of Python, C# and Go are taken off.
std::optional<std::string> quoted(std::string_view e, bool& open) {
    open = false;
    bool fills = false;
    while (!e.empty() &&
           (e.front() == 'f' || e.front() == 'b' || e.front() == 'r' || e.front() == '$' || e.front() == '@') &&
           e.size() > 1 && (e[1] == '"' || e[1] == '\'' || e[1] == '$' || e[1] == '@')) {
        fills = fills || e.front() == 'f' || e.front() == '$';
        e.remove_prefix(1);
    }
    if (e.size() < 2 || (e.front() != '"' && e.front() != '\'' && e.front() != '`') || e.back() != e.front())
        return std::nullopt;
    const auto inside = e.substr(1, e.size() - 2);
    if (inside.find(e.front()) != npos || inside.find('\\') != npos || inside.find('\n') != npos)
        return std::nullopt;
    open = (fills && inside.find('{') != npos) || inside.find("${") != npos || inside.find("#{") != npos;
    return std::string(inside);
}

} // namespace

std::string_view expressionAt(std::string_view source, std::size_t at) {
    while (at < source.size() && (source[at] == ' ' || source[at] == '\t'))
        ++at;
    std::size_t end = at;
    int depth = 0;
    while (end < source.size()) {
        const char c = source[end];
        if (c == '"' || c == '\'' || c == '`') {
            const auto close = source.find(c, end + 1);
            const auto line = source.find('\n', end);
            if (close == npos || (line < close && c != '`'))
                break;
            end = close + 1;
            continue;
        }
        if (c == '(' || c == '[' || c == '{') {
            ++depth;
        } else if (c == ')' || c == ']' || c == '}') {
            if (depth == 0)
                break;
            --depth;
        } else if (depth == 0 && (c == ',' || c == ';' || c == '\n' || c == '#')) {
            // A chain goes on in the next line.
            const auto next = source.find_first_not_of(" \t\r\n", end);
            const bool chain = c == '\n' && next != npos && source[next] == '.' && next + 1 < source.size() &&
                               std::isalpha(static_cast<unsigned char>(source[next + 1])) != 0;
            if (!chain)
                break;
        } else if (c == '/' && source.substr(end).starts_with("//") && (end == 0 || source[end - 1] != ':')) {
            break;
        }
        ++end;
    }
    return trimmedText(source.substr(at, end - at));
}

ToldNames::ToldNames(std::string_view source) : m_source(source.substr(0, longestSource)) {}

std::string ToldNames::setTo(std::string_view name) const {
    if (name.empty())
        return {};
    auto known = m_known.find(name);
    if (known == m_known.end())
        known = m_known.emplace(name, lookedUp(name)).first;
    return known->second;
}

std::string ToldNames::lookedUp(std::string_view name) const {
    for (auto at = m_source.find(name); at != npos; at = m_source.find(name, at + 1)) {
        if (at > 0 && (isName(m_source[at - 1]) || m_source[at - 1] == '.' || m_source[at - 1] == '"' ||
                       m_source[at - 1] == '\''))
            continue;
        auto after = at + name.size();
        if (after < m_source.size() && isName(m_source[after]))
            continue;
        while (after < m_source.size() && (m_source[after] == ' ' || m_source[after] == '\t'))
            ++after;
        // name := x, name = x, name string = x, name: string = x
        if (m_source.substr(after).starts_with("string ") || m_source.substr(after).starts_with(": string ")) {
            after = m_source.find_first_of("=\n", after);
            if (after == npos || m_source[after] == '\n')
                continue;
        }
        if (m_source.substr(after).starts_with(":="))
            ++after;
        if (after >= m_source.size() || m_source[after] != '=' || m_source.substr(after).starts_with("==") ||
            m_source.substr(after).starts_with("=>"))
            continue;
        const auto expression = expressionAt(m_source, after + 1);
        if (!expression.empty() && expression != name)
            return std::string(expression);
    }
    return {};
}

std::optional<nlohmann::ordered_json> ToldNames::value(std::string_view expression, int depth) const {
    expression = trimmedText(expression);
    if (expression.empty() || depth > deepestName)
        return std::nullopt;
    bool open = false;
    if (auto said = quoted(expression, open)) {
        if (open || isElided(*said) || isSentence(*said))
            return std::nullopt;
        return nlohmann::ordered_json(std::move(*said));
    }
    if (std::all_of(expression.begin(), expression.end(), isDigit) && expression.size() < 18)
        return nlohmann::ordered_json(std::stoll(std::string(expression)));
    if ((expression.starts_with("https://") || expression.starts_with("http://")) &&
        expression.find_first_of(" \t\"'<>{}") == npos)
        return nlohmann::ordered_json(std::string(expression));
    if (const auto time = readToldTime(expression, [&](std::string_view name) { return setTo(name); })) {
        if (time->text || (time->perSecond != 1 && time->perSecond != 1000))
            return std::nullopt;
        return nlohmann::ordered_json{{"after", saturated(time->after)}, {"unit", time->perSecond == 1 ? "s" : "ms"}};
    }
    if (std::all_of(expression.begin(), expression.end(), [](char c) { return isName(c) || c == '.'; })) {
        const auto dot = expression.rfind('.');
        const auto name = dot == npos ? expression : expression.substr(dot + 1);
        if (const auto source = setTo(name); !source.empty())
            return value(source, depth + 1);
    }
    return std::nullopt;
}

} // namespace ad::intake
