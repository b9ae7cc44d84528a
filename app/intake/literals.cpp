#include "intake/literals.h"

#include "base/ascii.h"
#include "base/json.h"
#include "smart/token_request.h"
#include <algorithm>

namespace ad::intake {
namespace {

Literal textOf(std::string value) {
    Literal out;
    out.kind = Literal::Kind::Text;
    out.text = std::move(value);
    return out;
}

/// What a part of a sum adds to the text: what is not known stands there as its source, in "${…}".
std::string addend(const Literal& part) {
    if (part.written == Literal::Written::Form && part.isObject()) {
        std::string form;
        for (const auto& [name, value] : part.members)
            form += (form.empty() ? "" : "&") + smart::formEncodeValue(name) + '=' +
                    (value.known() ? smart::formEncodeValue(value.text) : "${" + value.text + '}');
        return form;
    }
    return part.kind == Literal::Kind::Open && !part.text.starts_with("${") ? "${" + part.text + '}' : part.text;
}

} // namespace

bool Literal::known() const {
    if (kind == Kind::Open || open)
        return false;
    return std::all_of(members.begin(), members.end(), [](const auto& m) { return m.value.known(); }) &&
           std::all_of(items.begin(), items.end(), [](const Literal& i) { return i.known(); });
}

const Literal* Literal::find(std::string_view name) const {
    for (const auto& [n, value] : members)
        if (sameWord(n, name))
            return &value;
    return nullptr;
}

std::string Literal::json() const {
    std::string out;
    switch (kind) {
    case Kind::Plain:
        return text;
    case Kind::Text:
    case Kind::Open:
        return json::writeCompact(nlohmann::ordered_json(text));
    case Kind::Object:
        for (const auto& [name, value] : members)
            out += (out.empty() ? "" : ",") + json::writeCompact(nlohmann::ordered_json(name)) + ':' + value.json();
        return '{' + out + '}';
    case Kind::List:
        for (const Literal& item : items)
            out += (out.empty() ? "" : ",") + item.json();
        return '[' + out + ']';
    }
    return out;
}

std::size_t Literal::weight(std::size_t most) const {
    std::size_t sum = sizeof(Literal) + text.size();
    for (auto member = members.begin(); member != members.end() && sum < most; ++member)
        sum += sizeof(LiteralMember) + member->name.size() + member->value.weight(most - sum);
    for (auto item = items.begin(); item != items.end() && sum < most; ++item)
        sum += item->weight(most - sum);
    return sum;
}

void LiteralReader::skipBlanks() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\r')
        ++m_at;
}

void LiteralReader::skipAll() {
    for (;;) {
        while (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n')
            ++m_at;
        const bool hash = m_language != Language::JavaScript && peek() == '#';
        const bool slashes = m_language == Language::JavaScript && peek() == '/' && peek(1) == '/';
        if (hash || slashes) {
            m_at = std::min(m_source.find('\n', m_at), m_source.size());
        } else if (m_language == Language::JavaScript && peek() == '/' && peek(1) == '*') {
            const auto end = m_source.find("*/", m_at + 2);
            m_at = end == npos ? m_source.size() : end + 2;
        } else if ((peek(1) == '\n' || peek(1) == '\r') && ((m_language == Language::PowerShell && peek() == '`') ||
                                                            (m_language == Language::Python && peek() == '\\'))) {
            ++m_at;
        } else {
            return;
        }
    }
}

std::string LiteralReader::name() {
    const auto from = m_at;
    if (!isNameStart(peek()))
        return {};
    const bool scoped = m_language == Language::PowerShell && peek() == '$'; // $env:NAME, $script:name
    while (isName(peek()) || (peek() == '.' && isNameStart(peek(1))) ||
           (scoped && peek() == ':' && isNameStart(peek(1))))
        ++m_at;
    return std::string(m_source.substr(from, m_at - from));
}

Literal LiteralReader::openFrom(std::size_t from) const {
    Literal out;
    auto source = m_source.substr(from, m_at - from);
    while (!source.empty() && (source.back() == ' ' || source.back() == '\n' || source.back() == '\r'))
        source.remove_suffix(1);
    out.text = source.substr(0, 120);
    out.open = true;
    return out;
}

void LiteralReader::skipRest() {
    // To the next comma, semicolon or bracket that closes what is around; a line end only outside of brackets.
    std::size_t depth = 0;
    while (m_at < m_source.size()) {
        const char c = peek();
        if (c == '"' || c == '\'') {
            (void)quoted();
            continue;
        }
        if (depth == 0 && (c == ',' || c == ';' || c == ')' || c == ']' || c == '}'))
            return;
        if (c == '\n' && depth == 0 && (m_brackets == 0 || m_language == Language::PowerShell))
            return;
        if (c == '(' || c == '[' || c == '{')
            ++depth;
        else if ((c == ')' || c == ']' || c == '}') && depth > 0)
            --depth;
        ++m_at;
    }
}

Literal LiteralReader::value(int depth) {
    const auto from = m_at;
    if (depth > deepestLiteral) {
        skipRest();
        return openFrom(from);
    }
    Literal out = primary(depth);
    bool known = out.known();
    for (;;) {
        const auto back = m_at;
        if (m_brackets > 0)
            skipAll();
        else
            skipBlanks();
        const bool plus = peek() == '+' && peek(1) != '+' && peek(1) != '=';
        const bool beside = m_language == Language::Python && out.isText() && (peek() == '"' || peek() == '\'');
        if (!plus && !beside) {
            m_at = back;
            break;
        }
        if (plus) {
            ++m_at;
            skipAll();
        }
        const Literal right = primary(depth + 1);
        known = known && right.known();
        out.open = out.open || right.open || !known;
        out.text = addend(out) + addend(right);
        out.kind = Literal::Kind::Text;
    }
    skipBlanks();
    // An operator that is not known here makes something else of the value.
    const char c = peek();
    if (c == '?' || (c == '|' && peek(1) == '|') || c == '%' || c == '*' ||
        (m_language == Language::PowerShell && c == '-' && isNameStart(peek(1)) && m_brackets > 0)) {
        skipRest();
        return openFrom(from);
    }
    if (m_language == Language::PowerShell && c == '|') {
        ++m_at;
        skipBlanks();
        const bool json = sameWord(m_source.substr(m_at, 14), "ConvertTo-Json");
        skipRest();
        if (!json)
            return openFrom(from);
        out.written = Literal::Written::Json;
    }
    return out;
}

Literal LiteralReader::primary(int depth) {
    skipAll();
    const auto from = m_at;
    const char c = peek();
    if (m_language == Language::PowerShell && c == '@') {
        const char next = peek(1);
        if (next == '"' || next == '\'')
            return hereString(next);
        if (next == '{' || next == '(') {
            ++m_at;
            return next == '{' ? object(depth) : list(')', depth);
        }
    }
    if (m_language == Language::PowerShell && c == '[') { // a cast: [ordered]@{…}, [string]$x
        const auto close = m_source.find(']', m_at);
        if (close == npos || depth > deepestLiteral) {
            skipRest();
            return openFrom(from);
        }
        m_at = close + 1;
        return primary(depth + 1);
    }
    if (c == '"' || c == '\'') {
        Literal out = quoted();
        methods(out, depth);
        return out;
    }
    if (c == '`' && m_language == Language::JavaScript) {
        Literal out = templated(depth);
        methods(out, depth);
        return out;
    }
    if (c == '{' && m_language != Language::PowerShell)
        return object(depth);
    if (c == '[')
        return list(']', depth);
    if (c == '(') {
        Literal out = list(')', depth);
        if (out.items.size() == 1) {
            Literal only = std::move(out.items.front());
            out = std::move(only);
        }
        methods(out, depth);
        return out;
    }
    if (isDigit(c) || (c == '-' && isDigit(peek(1)))) {
        ++m_at;
        while (isDigit(peek()) || peek() == '.' || peek() == '_')
            ++m_at;
        Literal out;
        out.kind = Literal::Kind::Plain;
        for (const char digit : m_source.substr(from, m_at - from))
            if (digit != '_')
                out.text += digit;
        return out;
    }
    if (isNameStart(c))
        return named(depth);
    skipRest();
    if (m_at == from && m_at < m_source.size() && c != ',' && c != ')' && c != ']' && c != '}' && c != ';' && c != '\n')
        ++m_at;
    return openFrom(from);
}

const Literal* LiteralReader::filled(const std::string& wanted) {
    const auto found = variables.find(wanted);
    return found != variables.end() && m_expansion.take(found->second.weight(m_expansion.left())) ? &found->second
                                                                                                  : nullptr;
}

Literal LiteralReader::variable(const std::string& wanted, std::size_t from) {
    const Literal* const known = filled(wanted);
    return known ? *known : openFrom(from);
}

/// Python's f"…{x}…", PowerShell's "…$x…": the text up to `end` with what is known put in.
void LiteralReader::interpolate(Literal& into, std::size_t end) {
    const bool powerShell = m_language == Language::PowerShell;
    const auto from = m_at;
    const bool braces = peek() == '{' || peek(1) == '{' || peek(1) == '(';
    std::string wanted;
    if (braces) {
        const char open = peek() == '{' ? '{' : peek(1);
        const auto close = m_source.find(open == '(' ? ')' : '}', m_at);
        m_at = std::min(close == npos ? end : close + 1, end);
        const auto start = from + (m_source[from] == '{' ? 1U : 2U);
        if (m_at > start)
            wanted = m_source.substr(start, m_at - start - 1);
    } else {
        ++m_at;
        while (m_at < end && isName(peek()) && peek() != '$')
            ++m_at;
        wanted = m_source.substr(from + 1, m_at - from - 1);
    }
    if (powerShell && !wanted.starts_with('$'))
        wanted.insert(wanted.begin(), '$');
    const Literal* const known = filled(wanted);
    if (known && (known->isText() || known->kind == Literal::Kind::Plain)) {
        into.text += known->text;
        into.open = into.open || known->open;
    } else {
        into.text += m_source.substr(from, m_at - from);
        into.open = true;
    }
}

Literal LiteralReader::quoted() {
    const char quote = peek();
    const auto from = m_at;
    const bool formatted =
        m_language == Language::Python && from > 0 && (m_source[from - 1] == 'f' || m_source[from - 1] == 'F');
    const bool raw =
        m_language == Language::Python && from > 0 && (m_source[from - 1] == 'r' || m_source[from - 1] == 'R');
    const bool triple = m_language == Language::Python && peek(1) == quote && peek(2) == quote;
    Literal out = textOf({});
    m_at += triple ? 3 : 1;
    while (m_at < m_source.size()) {
        const char c = peek();
        if (c == quote && (!triple || (peek(1) == quote && peek(2) == quote))) {
            if (m_language == Language::PowerShell && peek(1) == quote) {
                out.text += quote;
                m_at += 2;
                continue;
            }
            m_at += triple ? 3 : 1;
            return out;
        }
        if (c == '\n' && !triple && m_language != Language::PowerShell)
            break; // never closed
        const char escape = m_language == Language::PowerShell ? '`' : '\\';
        if (c == escape && !raw && !(m_language == Language::PowerShell && quote == '\'')) {
            const char e = peek(1);
            m_at += 2;
            if (e == '\n')
                continue; // the line goes on
            out.text += e == 'n' ? '\n' : e == 'r' ? '\r' : e == 't' ? '\t' : e;
            continue;
        }
        const bool variable = m_language == Language::PowerShell && quote == '"' && c == '$' &&
                              (isNameStart(peek(1)) || peek(1) == '(' || peek(1) == '{');
        if (variable || (formatted && c == '{' && peek(1) != '{')) {
            interpolate(out, m_source.size());
            continue;
        }
        out.text += c;
        ++m_at;
    }
    out.open = true;
    return out;
}

Literal LiteralReader::templated(int depth) {
    Literal out = textOf({});
    ++m_at;
    while (m_at < m_source.size() && peek() != '`') {
        if (peek() == '\\') {
            const char e = peek(1);
            out.text += e == 'n' ? '\n' : e;
            m_at += 2;
        } else if (peek() == '$' && peek(1) == '{') {
            const auto from = m_at;
            m_at += 2;
            ++m_brackets;
            const Literal inner = value(depth + 1);
            --m_brackets;
            const auto close = m_source.find('}', m_at);
            m_at = close == npos ? m_source.size() : close + 1;
            const bool usable = inner.known() && (inner.isText() || inner.kind == Literal::Kind::Plain);
            out.text += usable ? std::string_view(inner.text) : m_source.substr(from, m_at - from);
            out.open = out.open || !usable;
        } else {
            out.text += peek();
            ++m_at;
        }
    }
    if (m_at < m_source.size())
        ++m_at;
    else
        out.open = true;
    return out;
}

Literal LiteralReader::hereString(char quote) {
    Literal out = textOf({});
    m_at = std::min(m_source.find('\n', m_at), m_source.size());
    const std::string mark = std::string("\n") + quote + '@';
    const auto end = m_source.find(mark, m_at);
    const auto stop = end == npos ? m_source.size() : end;
    if (m_at < stop)
        ++m_at;
    while (m_at < stop) {
        if (quote == '"' && peek() == '$' && (isNameStart(peek(1)) || peek(1) == '(' || peek(1) == '{')) {
            interpolate(out, stop);
        } else {
            if (peek() != '\r')
                out.text += peek();
            ++m_at;
        }
    }
    out.open = out.open || end == npos;
    m_at = std::min(stop + mark.size(), m_source.size());
    return out;
}

} // namespace ad::intake
