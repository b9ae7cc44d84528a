// Objects, lists, calls and methods: what literals.cpp is made of twice.
#include "intake/joined_text.h"
#include "intake/literals.h"

#include "smart/token_request.h"
#include <algorithm>
#include <array>

namespace ad::intake {
namespace {

template <class List>
bool contains(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::string lastPart(const std::string& name) {
    const auto dot = name.find_last_of(".:");
    return dot == std::string::npos ? name : name.substr(dot + 1);
}

} // namespace

Literal LiteralReader::object(int depth) {
    Literal out;
    out.kind = Literal::Kind::Object;
    ++m_at;
    ++m_brackets;
    while (depth <= deepestLiteral) {
        skipAll();
        if (m_at >= m_source.size()) {
            out.open = true; // never closed
            break;
        }
        const char c = peek();
        if (c == '}') {
            ++m_at;
            break;
        }
        if (c == ',' || c == ';') {
            ++m_at;
            continue;
        }
        const auto from = m_at;
        if (c == '.' && peek(1) == '.' && peek(2) == '.') { // the members of another object
            m_at += 3;
            Literal other = value(depth + 1);
            out.open = out.open || !other.isObject();
            for (auto& member : other.members)
                out.members.push_back(std::move(member));
            continue;
        }
        std::string key;
        bool shorthand = false;
        if (c == '"' || c == '\'') {
            key = quoted().text;
        } else if (c == '[' && m_language == Language::JavaScript) {
            ++m_at;
            const Literal computed = value(depth + 1);
            key = computed.text;
            skipAll();
            if (peek() == ']')
                ++m_at;
        } else {
            while (m_at < m_source.size() && (std::isalnum(static_cast<unsigned char>(peek())) || peek() == '_' ||
                                              peek() == '$' || (peek() == '-' && m_language != Language::JavaScript)))
                key += m_source[m_at++];
            shorthand = m_language == Language::JavaScript && !key.empty();
        }
        skipAll();
        const char mark = m_language == Language::PowerShell ? '=' : ':';
        if (peek() == mark) {
            ++m_at;
            skipBlanks();
            Literal member = value(depth + 1);
            out.open = out.open || key.empty();
            out.members.emplace_back(std::move(key), std::move(member));
        } else if (shorthand && (peek() == ',' || peek() == '}')) {
            Literal known = variable(key, from);
            out.members.emplace_back(std::move(key), std::move(known));
        } else {
            out.open = true;
            skipRest();
            if (m_at == from)
                ++m_at;
        }
    }
    --m_brackets;
    return out;
}

Literal LiteralReader::list(char close, int depth) {
    Literal out;
    out.kind = Literal::Kind::List;
    ++m_at;
    ++m_brackets;
    while (depth <= deepestLiteral) {
        skipAll();
        if (m_at >= m_source.size()) {
            out.open = true;
            break;
        }
        if (peek() == close) {
            ++m_at;
            break;
        }
        const auto from = m_at;
        if (peek() == ',' || peek() == ';')
            ++m_at;
        else
            out.items.push_back(value(depth + 1));
        skipAll();
        if (m_at == from) { // a bracket of another kind: this is no list
            out.open = true;
            ++m_at;
        }
    }
    --m_brackets;
    return out;
}

void LiteralReader::arguments(std::vector<Literal>& positional, std::vector<std::pair<std::string, Literal>>& named,
                              int depth) {
    ++m_at;
    ++m_brackets;
    while (m_at < m_source.size() && depth <= deepestLiteral) {
        skipAll();
        if (peek() == ')') {
            ++m_at;
            break;
        }
        const auto from = m_at;
        if (peek() == ',') {
            ++m_at;
            continue;
        }
        const std::string word = m_language == Language::Python ? name() : std::string();
        skipBlanks();
        if (!word.empty() && peek() == '=' && peek(1) != '=') {
            ++m_at;
            named.emplace_back(word, value(depth + 1));
        } else {
            m_at = from;
            positional.push_back(value(depth + 1));
        }
        if (m_at == from)
            ++m_at;
    }
    --m_brackets;
}

Literal LiteralReader::named(int depth) {
    const auto from = m_at;
    std::string word = name();
    // f"…", b'…', r"…", rb"…"
    if (m_language == Language::Python && word.size() <= 2 && (peek() == '"' || peek() == '\'')) {
        Literal out = quoted();
        methods(out, depth);
        return out;
    }
    if (word == "new" || word == "await" || word == "return") {
        skipAll();
        return depth > deepestLiteral ? openFrom(from) : primary(depth + 1);
    }
    Literal plain;
    plain.kind = Literal::Kind::Plain;
    if (word == "true" || word == "True" || word == "$true" || word == "$True")
        plain.text = "true";
    else if (word == "false" || word == "False" || word == "$false" || word == "$False")
        plain.text = "false";
    else if (word == "null" || word == "None" || word == "undefined" || word == "$null" || word == "nil")
        plain.text = "null";
    if (!plain.text.empty())
        return plain;
    if (peek() == '(') {
        // "token.strip()": the last part is what is done with the value before it.
        return call(word, depth);
    }
    Literal out = variable(word, from);
    if (peek() == '[' && m_language != Language::PowerShell) {
        skipRest();
        return openFrom(from);
    }
    return out;
}

Literal LiteralReader::call(const std::string& function, int depth) {
    const auto open = m_at;
    std::vector<Literal> positional;
    std::vector<std::pair<std::string, Literal>> given;
    arguments(positional, given, depth + 1);
    const auto source = [&] {
        Literal out;
        out.text = function.substr(0, 60) + std::string(m_source.substr(open, std::min<std::size_t>(m_at - open, 60)));
        out.open = true;
        return out;
    };
    const std::string last = lastPart(function);
    Literal out = positional.empty() ? source() : positional.front();
    if (contains(std::array<std::string_view, 3>{"URLSearchParams", "urlencode", "FormUrlEncodedContent"}, last) ||
        (last == "stringify" && !function.starts_with("JSON"))) {
        if (positional.empty()) {
            out = Literal{};
            out.kind = Literal::Kind::Object;
        }
        out.written = Literal::Written::Form;
    } else if (last == "FormData" || last == "MultipartFormData") {
        out = Literal{};
        out.kind = Literal::Kind::Object;
        out.written = Literal::Written::Multipart;
    } else if (function == "JSON.stringify" || function == "json.dumps") {
        out.written = Literal::Written::Json;
    } else if (last == "dict") {
        out = Literal{};
        out.kind = Literal::Kind::Object;
        for (auto& [key, member] : given)
            out.members.emplace_back(key, std::move(member));
    } else if (last == "Headers" || last == "str" || last == "String") {
        if (positional.empty())
            out.kind = Literal::Kind::Object;
    } else if (encodesValue(function)) {
        if (out.isText() && out.known())
            out.text = smart::formEncodeValue(out.text);
        else
            out = source();
    } else {
        // A method of a known variable, or something that only running it would tell.
        const auto dot = function.rfind('.');
        constexpr std::array<std::string_view, 7> harmless{"toString", "encode", "strip",   "trim",
                                                           "decode",   "Trim",   "ToString"};
        const bool same = dot != std::string::npos && contains(harmless, last);
        const Literal* const known = same ? filled(function.substr(0, dot)) : nullptr;
        out = known ? *known : source();
    }
    methods(out, depth);
    return out;
}

void LiteralReader::methods(Literal& of, int depth) {
    constexpr std::array<std::string_view, 8> harmless{"toString", "encode", "strip",    "trim",
                                                       "decode",   "Trim",   "ToString", "trimEnd"};
    while (peek() == '.' && depth <= deepestLiteral) {
        const auto from = m_at++;
        const std::string word = name();
        if (peek() == '(') {
            std::vector<Literal> positional;
            std::vector<std::pair<std::string, Literal>> given;
            arguments(positional, given, depth + 1);
        }
        if (!contains(harmless, word)) {
            of.open = true;
            if (of.kind != Literal::Kind::Text)
                of.kind = Literal::Kind::Open;
        }
        if (m_at == from)
            return;
    }
}

} // namespace ad::intake
