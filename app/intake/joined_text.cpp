#include "intake/joined_text.h"

#include "base/ascii.h"
#include "intake/segments.h"

#include <algorithm>
#include <array>

namespace ad::intake {
namespace {

constexpr std::size_t farthest = 16U << 10; ///< bytes of the source that are looked at for one expression
constexpr int deepest = 12, mostParts = 60;

bool opensText(char c) { return c == '"' || c == '\'' || c == '`'; }
bool isGap(char c) { return c == ' ' || c == '\t' || c == '\r'; }
bool isNameSign(char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '$'; }

/// A value as far as the source tells it.
struct Part {
    std::string text;
    bool known = true;
    bool holes = false; ///< a literal that the program fills
};

Part holeOf(std::string_view name) {
    constexpr std::size_t longest = 60;
    std::string clean("${");
    for (const char c : name.substr(0, longest))
        clean += isNameSign(c) || c == '.' ? c : '_';
    return {clean + '}', false, true};
}

class Joiner {
  public:
    explicit Joiner(std::string_view source) : m_source(source) {}

    std::optional<JoinedText> run(std::size_t at) {
        if (auto calls = queryCalls(at))
            return calls;
        const auto opening = openingOf(at);
        if (opening == npos)
            return std::nullopt;
        m_at = opening;
        JoinedText out;
        out.begin = opening;
        const std::string target = targetOf(opening);
        bool joined = isJoinedBefore(opening) || m_appended;
        for (int n = 0; n < mostParts; ++n) {
            const auto part = n == 0 ? literal() : operand(0);
            if (!part)
                break;
            joined = joined || n > 0 || part->holes;
            out.text += part->text;
            out.end = m_at;
            if (!goesOn(out.text, target))
                break;
        }
        if (!joined || out.end <= out.begin)
            return std::nullopt;
        const auto first = firstName(out.text);
        out.inUrl = first != npos && (out.text.find('?') < first || isPutBehindQuestionMark(target));
        return first == npos ? std::nullopt : std::optional(std::move(out));
    }

  private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0';
    }
    void skipSpace() {
        while (isGap(peek()) || peek() == '\n')
            ++m_at;
    }
    [[nodiscard]] std::size_t lineBegin(std::size_t at) const {
        const auto before = at == 0 ? npos : m_source.rfind('\n', at - 1);
        return before == npos ? 0 : before + 1;
    }
    /// The place of the first parameter's name that only a token request has.
    static std::size_t firstName(std::string_view text) {
        int known = 0;
        auto first = npos;
        for (const auto name : parameterNames) {
            const std::string field = std::string(name) + '=';
            for (auto at = text.find(field); at != npos; at = text.find(field, at + 1)) {
                if (at != 0 && text[at - 1] != '&' && text[at - 1] != '?')
                    continue;
                ++known;
                first = std::min(first, at);
                break;
            }
        }
        return known >= 2 && (has(text, "grant_type=") || has(text, "client_assertion=")) ? first : npos;
    }

    /// The quote that opens the literal in which `at` stands.
    [[nodiscard]] std::size_t openingOf(std::size_t at) const {
        constexpr std::size_t longest = 300;
        const auto stop = std::max(lineBegin(at), at - std::min(at, longest));
        for (std::size_t i = at; i > stop; --i) {
            const char c = m_source[i - 1];
            if (c == '}') { // "{url}?grant_type=…"
                const auto open = m_source.rfind('{', i - 1);
                if (open == npos || open < stop)
                    return npos;
                i = open + 1;
                continue;
            }
            if (opensText(c)) {
                const bool whole = i < 2 || (m_source[i - 2] != '\\' && m_source[i - 2] != c);
                return whole ? i - 1 : npos;
            }
            if (isGap(c))
                return npos;
        }
        return npos;
    }
    /// Behind blanks and what marks a literal (f"…", $"…", @"…"), backwards.
    [[nodiscard]] std::size_t beforeOpening(std::size_t opening) const {
        std::size_t i = opening;
        while (i > 0 && std::string_view("fFrbuUsS$@").find(m_source[i - 1]) != npos)
            --i;
        if (i > 0 && isNameSign(m_source[i - 1]))
            i = opening;
        while (i > 0 && (isGap(m_source[i - 1]) || m_source[i - 1] == '\n'))
            --i;
        return i;
    }
    [[nodiscard]] bool isJoinedBefore(std::size_t opening) const {
        const auto before = beforeOpening(opening);
        const char sign = before == 0 ? '\0' : m_source[before - 1];
        return sign == '+' || (sign == '.' && before < opening) || (sign == '&' && before < opening);
    }
    /// The variable that the expression is put into: body = "…"; and whether it is put behind what that holds.
    std::string targetOf(std::size_t opening) {
        auto i = beforeOpening(opening);
        while (i > 0 && m_source[i - 1] == '(') // body = ("…"
            i = beforeOpening(i - 1);
        if (i == 0 || m_source[i - 1] != '=')
            return {};
        --i;
        if (i > 0 && std::string_view("+.&").find(m_source[i - 1]) != npos) {
            m_appended = true;
            --i;
        } else if (i > 0 && std::string_view(":?").find(m_source[i - 1]) != npos) {
            --i;
        }
        while (i > 0 && isGap(m_source[i - 1]))
            --i;
        auto begin = i;
        while (begin > 0 && isNameSign(m_source[begin - 1]))
            --begin;
        return std::string(m_source.substr(begin, i - begin));
    }
    /// url + "?" + name, `…?${name}`, "…?" . $name
    [[nodiscard]] bool isPutBehindQuestionMark(std::string_view name) const {
        if (name.empty())
            return false;
        for (auto at = m_source.find('?'); at != npos; at = m_source.find('?', at + 1)) {
            auto rest = m_source.substr(at + 1, name.size() + 16);
            const auto word = rest.find_first_not_of("\"'`+. \t${#(");
            const bool joins = word != npos && word > 0;
            if (joins && (rest.substr(word).starts_with(name) || rest.substr(word - 1).starts_with(name)) &&
                (rest.size() <= word + name.size() || !isNameSign(rest[word + name.size()])))
                return true;
        }
        return false;
    }

    /// The literal whose quote, or whose mark before it, is at the place; stands behind it then.
    std::optional<Part> literal() {
        bool filled = false;
        const auto from = m_at;
        for (; std::string_view("fFrbuUsS$@").find(peek()) != npos && peek() != '\0'; ++m_at)
            filled = filled || peek() == 'f' || peek() == 'F' || peek() == '$' || peek() == 's';
        const char quote = peek();
        if (!opensText(quote)) {
            m_at = from;
            return std::nullopt;
        }
        for (auto i = m_at; i > 0 && std::string_view("fF$@").find(m_source[i - 1]) != npos; --i)
            filled = true;
        ++m_at;
        Part out;
        while (peek() != quote) {
            if (peek() == '\0' || (peek() == '\n' && quote != '`'))
                return std::nullopt;
            if (!hole(out, quote, filled))
                sign(out);
        }
        ++m_at;
        return out;
    }
    void sign(Part& out) {
        if (peek() == '\\' && peek(1) != '\0') {
            out.text += peek(1) == 'n' ? '\n' : peek(1);
            m_at += 2;
        } else {
            out.text += m_source[m_at++];
        }
    }
    /// What the program puts in here. False: nothing.
    bool hole(Part& out, char quote, bool filled) {
        const auto fill = [&](std::size_t from, std::size_t to, std::size_t behind) {
            const Part value = filledWith(m_source.substr(from, to - from));
            out.text += value.text;
            out.known = out.known && value.known;
            out.holes = true;
            m_at = behind;
            return true;
        };
        const auto closed = [&](std::size_t open, char by) {
            constexpr std::size_t longest = 200;
            const auto close = m_source.substr(0, std::min(m_source.size(), open + longest)).find(by, open);
            return close == npos || close <= open ? false : fill(open, close, close + 1);
        };
        const char c = peek(), next = peek(1);
        if ((c == '$' || c == '#') && next == '{') // `${x}`, "#{x}"
            return closed(m_at + 2, '}');
        if (c == '{' && next == '$') // PHP
            return closed(m_at + 2, '}');
        if (c == '\\' && next == '(') // Swift
            return closed(m_at + 2, ')');
        if (c == '{' && next != '{' && (filled || isLetter(next) || isDigit(next)))
            return closed(m_at + 1, '}');
        if (c == '$' && quote == '"' && isLetter(next)) {
            auto end = m_at + 1;
            while (end < m_source.size() && isNameSign(m_source[end]) && m_source[end] != '$')
                ++end;
            return fill(m_at + 1, end, end);
        }
        // "%s" of a format; an escape has two digits of hexadecimal.
        if (c == '%' && (next == 's' || next == 'v' || next == '@'))
            return fill(m_at + 1, m_at + 1, m_at + 2);
        return false;
    }
    /// An expression within a literal, read as one beside it is.
    Part filledWith(std::string_view expression) {
        if (expression.empty() || m_depth > deepest)
            return holeOf("value");
        const auto back = m_at;
        const auto source = m_source;
        ++m_depth;
        m_at = static_cast<std::size_t>(expression.data() - m_source.data());
        m_source = m_source.substr(0, m_at + expression.size());
        const auto value = operand(0);
        const bool whole = value && trimmedText(m_source.substr(m_at)).empty();
        m_source = source;
        m_at = back;
        --m_depth;
        return whole ? *value : holeOf(expression);
    }

    /// A literal, a variable, or a call.
    std::optional<Part> operand(int depth) {
        skipSpace();
        if (depth > deepest)
            return std::nullopt;
        const auto from = m_at;
        if (auto text = literal())
            return text;
        if (peek() == '(') {
            ++m_at;
            auto inner = sum(depth + 1);
            moveBehind(from);
            return inner;
        }
        std::string name;
        std::size_t bracket = npos;
        while (m_at < m_source.size()) {
            const char c = peek();
            if (isNameSign(c) || ((c == '.' || c == ':') && isNameSign(peek(1)) && !name.empty()) ||
                (c == ':' && peek(1) == ':') || (c == '-' && peek(1) == '>') || (c == '>' && name.ends_with('-')) ||
                (c == '?' && peek(1) == '.') || (c == '!' && !name.empty() && peek(1) != '=')) {
                name += c;
                ++m_at;
            } else if ((c == '(' || c == '[') && !name.empty()) {
                bracket = bracket == npos && c == '(' ? m_at : bracket;
                moveBehind(m_at);
                if (peek() == '.' && isLetter(peek(1)) && !m_source.substr(m_at).starts_with(".append"))
                    name += m_source[m_at++];
            } else if (name == "new" || name == "await") {
                name.clear();
                skipSpace();
            } else {
                break;
            }
        }
        if (name.empty())
            return std::nullopt;
        const auto end = m_at;
        Part out = holeOf(name);
        if (bracket != npos && encodesValue(std::string_view(name).substr(0, bracket - from))) {
            m_at = bracket + 1;
            if (const auto inner = sum(depth + 1); inner && inner->known)
                out = {smart::formEncodeValue(inner->text), true, false};
        } else if (bracket == npos) {
            if (auto held = variable(name, from, depth))
                out = std::move(*held);
        }
        m_at = end;
        return out;
    }
    /// Parts joined with "+"; for an argument, which ends at its comma.
    std::optional<Part> sum(int depth) {
        auto out = operand(depth);
        while (out) {
            skipSpace();
            if (peek() != '+')
                break;
            ++m_at;
            const auto more = operand(depth);
            if (!more)
                break;
            out->text += more->text;
            out->known = out->known && more->known;
        }
        return out;
    }
    /// Behind the bracket that closes the one at `open`.
    void moveBehind(std::size_t open) {
        int depth = 0;
        for (m_at = open; m_at < m_source.size(); ++m_at) {
            const char c = peek();
            if (opensText(c)) {
                const auto close = m_source.find(c, m_at + 1);
                if (close == npos)
                    break;
                m_at = close;
                continue;
            }
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0) {
                ++m_at;
                return;
            }
        }
    }
    /// What the text sets a variable to before `limit`, where that is known to the last sign.
    std::optional<Part> variable(std::string_view name, std::size_t limit, int depth) {
        if (depth > 3 || m_lookups == 0)
            return std::nullopt;
        --m_lookups;
        const auto back = m_at;
        std::optional<Part> out;
        constexpr int most = 8;
        int tries = 0;
        for (auto at = m_source.find(name); at != npos && at < limit && ++tries < most;
             at = m_source.find(name, at + 1)) {
            if (at > 0 && (isNameSign(m_source[at - 1]) || m_source[at - 1] == '.'))
                continue;
            m_at = at + name.size();
            if (isNameSign(peek()))
                continue;
            while (isGap(peek()))
                ++m_at;
            if (peek() == ':' && peek(1) == '=')
                ++m_at;
            if (peek() != '=' || peek(1) == '=' || peek(1) == '>')
                continue;
            ++m_at;
            const auto value = operand(depth + 1);
            skipBlanks();
            const bool whole = peek() == ';' || peek() == '\n' || peek() == '\0' || peek() == '\r';
            if (value && value->known && whole)
                out = Part{value->text, true, false};
        }
        m_at = back;
        return out;
    }
    void skipBlanks() {
        while (isGap(peek()))
            ++m_at;
    }

    /// Whether more is joined behind the place; stands at the next part then.
    bool goesOn(std::string& text, const std::string& target) {
        const auto back = m_at;
        const auto stay = [&] {
            m_at = back;
            return false;
        };
        skipSpace();
        const bool nextLine = m_source.substr(back, m_at - back).find('\n') != npos;
        if (peek() == '+' && peek(1) != '+' && peek(1) != '=') {
            ++m_at;
            return true;
        }
        // PHP joins with ".", Visual Basic with "&", Lua with "..".
        if ((peek() == '.' && (isGap(peek(1)) || opensText(peek(1)) || peek(1) == '$' || peek(1) == '.')) ||
            (peek() == '&' && isGap(peek(1)) && !nextLine)) {
            while (peek() == '.' || peek() == '&')
                ++m_at;
            return true;
        }
        if (peek() == '\\' && peek(1) == '\n') {
            m_at += 2;
            skipSpace();
        }
        // Literals beside each other are one (Python, C).
        if (opensText(peek()) && !text.empty() && (peek(1) == '&' || text.back() == '&' || text.back() == '='))
            return true;
        if (peek() == ',' && startsWithParameter()) { // "&".join(["grant_type=…", "scope=…"])
            text += '&';
            return true;
        }
        return isAppended(target) ? true : stay();
    }
    /// Behind a comma a literal that begins with a parameter: stands at it then.
    bool startsWithParameter() {
        const auto back = m_at++;
        skipSpace();
        const auto rest = m_source.substr(m_at + (opensText(peek()) ? 1 : 0));
        const bool is = opensText(peek()) && std::any_of(parameterNames.begin(), parameterNames.end(), [&](auto name) {
                            return rest.starts_with(name) && rest.substr(name.size()).starts_with('=');
                        });
        if (!is)
            m_at = back;
        return is;
    }
    /// body += …, sb.append(…).append(…)
    bool isAppended(const std::string& target) {
        while (peek() == ')')
            ++m_at;
        skipSpace();
        if (peek() == ';')
            ++m_at;
        skipSpace();
        const auto from = m_at;
        while (isNameSign(peek()))
            ++m_at;
        const auto name = m_source.substr(from, m_at - from);
        for (const std::string_view call : {".append(", ".Append(", ".concat("})
            if (m_source.substr(m_at).starts_with(call)) {
                m_at += call.size();
                return true;
            }
        skipBlanks();
        if (target.empty() || name != target || (peek() != '+' && peek() != '.' && peek() != '&') || peek(1) != '=')
            return false;
        m_at += 2;
        return true;
    }

    /// builder.queryParam("grant_type", …): calls that put parameters into an address, from the first one's name on.
    std::optional<JoinedText> queryCalls(std::size_t at) {
        constexpr auto calls = std::to_array<std::string_view>(
            {"queryParam(", "addQueryParameter(", "AddQueryParameter(", "appendQueryParameter(", "addQueryParam(",
             "AddQueryParam(", "searchParams.append(", "searchParams.set("});
        const auto callBefore = [&](std::size_t quote) {
            const auto before = m_source.substr(0, quote);
            const auto call = std::find_if(calls.begin(), calls.end(), [&](auto c) { return before.ends_with(c); });
            return call == calls.end() ? npos : quote - call->size();
        };
        if (at < 2 || !opensText(m_source[at - 1]) || callBefore(at - 1) == npos)
            return std::nullopt;
        JoinedText out;
        out.begin = callBefore(at - 1);
        out.inUrl = true;
        for (m_at = at - 1; m_at < m_source.size();) {
            const auto name = literal();
            skipSpace();
            if (!name || peek() != ',')
                break;
            ++m_at;
            const auto value = sum(0);
            out.text += (out.text.empty() ? "?" : "&") + name->text + '=' + (value ? value->text : "${value}");
            out.end = m_at;
            constexpr std::size_t near = 200; // what stands between two of them
            auto next = npos;
            for (const auto call : calls)
                if (const auto found = m_source.substr(m_at, near).find(call); found != npos)
                    next = std::min(next, m_at + found + call.size());
            if (next == npos)
                break;
            m_at = next;
            skipSpace();
        }
        return firstName(out.text) == npos ? std::nullopt : std::optional(std::move(out));
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    int m_depth = 0, m_lookups = 64;
    bool m_appended = false;
};

} // namespace

bool encodesValue(std::string_view function) {
    constexpr auto names = std::to_array<std::string_view>(
        {"encodeURIComponent", "quote", "quote_plus", "urlencode", "rawurlencode", "UrlEncode", "EscapeDataString",
         "URLEncoder.encode", "QueryEscape", "PathEscape", "CGI.escape", "url_encode", "encode_www_form_component",
         "uri_escape", "escape", "UrlEncodeToString", "urlEncode", "encodeComponent", "encodeQueryComponent"});
    while (!function.empty() && !isNameSign(function.back()))
        function.remove_suffix(1);
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        return function.ends_with(name) &&
               (function.size() == name.size() || !isNameSign(function[function.size() - name.size() - 1]));
    });
}

std::optional<JoinedText> joinedAt(std::string_view source, std::size_t at) {
    constexpr std::size_t before = 4096;
    const auto from = at - std::min(at, before);
    auto found = Joiner(source.substr(from, before + farthest)).run(at - from);
    if (found) {
        found->begin += from;
        found->end += from;
    }
    return found;
}

void leaveUnseenOpen(smart::HttpRequest& request) {
    const auto query = request.url.find('?');
    auto seen = smart::parseForm(request.body);
    if (query != std::string::npos)
        for (auto& field : smart::parseForm(std::string_view(request.url).substr(query + 1)))
            seen.push_back(std::move(field));
    for (const auto& field : seen)
        if (has(field.rawValue, "${") && !request.isOpen(field.name))
            request.openParameters.push_back(field.name);
    if (query != std::string::npos)
        return;
    for (const std::string_view name : {"grant_type", "client_assertion_type", "client_assertion", "scope"})
        if (std::none_of(seen.begin(), seen.end(), [&](const auto& field) { return field.name == name; }) &&
            !request.isOpen(name))
            request.openParameters.emplace_back(name);
}

smart::HttpRequest requestOf(const JoinedText& joined) {
    smart::HttpRequest request;
    if (joined.inUrl) {
        const auto query = joined.text.find('?');
        const auto base = std::string_view(joined.text).substr(0, query == npos ? 0 : query);
        const bool told = base.starts_with("http") && !has(base, "${");
        request.url = (told ? std::string(base) : std::string()) +
                      (query == npos ? '?' + joined.text : joined.text.substr(query));
        request.bodyKnown = false;
    } else {
        request.method = "POST";
        request.headers.emplace_back("Content-Type", std::string(smart::formContentType));
        request.body = joined.text.starts_with('&') ? joined.text.substr(1) : joined.text;
    }
    leaveUnseenOpen(request);
    return request;
}

} // namespace ad::intake
