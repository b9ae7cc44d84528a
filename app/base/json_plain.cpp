#include "base/json_reader.h"

#include <algorithm>

namespace ad::json {
namespace {

constexpr std::size_t mostBytes = 64U << 10;
constexpr std::size_t mostMembers = 64; // all names are compared with each other
constexpr int deepest = 16;

class PlainReader {
  public:
    PlainReader(std::string_view source, Document& document) : m_source(source), m_document(document) {}

    bool read() {
        blanks();
        if (!value(m_document.root, 0))
            return false;
        blanks();
        return m_at == m_source.size();
    }

  private:
    [[nodiscard]] char here() const { return m_at < m_source.size() ? m_source[m_at] : '\0'; }
    void blanks() {
        while (here() == ' ' || here() == '\t' || here() == '\r' || here() == '\n')
            ++m_at;
    }
    bool take(char c) {
        if (here() != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(Value& v, int depth) {
        v.offset = m_at;
        bool right = false;
        switch (here()) {
        case '"':
            v.kind = Kind::String;
            right = string(v.text);
            break;
        case '{':
            v.kind = Kind::Object;
            right = depth < deepest && object(v, depth);
            break;
        case '[':
            v.kind = Kind::Array;
            right = depth < deepest && array(v, depth);
            break;
        case 't':
            right = word(v, "true", Kind::Boolean);
            break;
        case 'f':
            right = word(v, "false", Kind::Boolean);
            break;
        case 'n':
            right = word(v, "null", Kind::Null);
            break;
        default:
            right = number(v);
        }
        v.length = m_at - v.offset;
        return right;
    }

    bool word(Value& v, std::string_view name, Kind kind) {
        if (m_source.substr(m_at, name.size()) != name)
            return false;
        m_at += name.size();
        v.kind = kind;
        v.text = name;
        return true;
    }

    /// The text from a quote to the next one.
    bool string(std::string& out) {
        const std::size_t from = ++m_at;
        for (; m_at < m_source.size(); ++m_at) {
            const auto c = static_cast<unsigned char>(m_source[m_at]);
            if (c == '"') {
                out.assign(m_source, from, m_at++ - from);
                return true;
            }
            if (c == '\\')
                return stringWithEscapes(out, from);
            if (c < 0x20 || c >= 0x80)
                return false;
        }
        return false;
    }
    bool stringWithEscapes(std::string& out, std::size_t from) {
        static constexpr std::string_view names = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        out.assign(m_source, from, m_at - from);
        for (; m_at < m_source.size(); ++m_at) {
            const auto c = static_cast<unsigned char>(m_source[m_at]);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c < 0x20 || c >= 0x80)
                return false;
            if (c != '\\') {
                out += static_cast<char>(c);
                continue;
            }
            ++m_at;
            const auto which = m_at < m_source.size() ? names.find(m_source[m_at]) : std::string_view::npos;
            if (which == std::string_view::npos)
                return false;
            out += meant[which];
        }
        return false;
    }

    std::size_t digits() {
        const std::size_t from = m_at;
        while (here() >= '0' && here() <= '9')
            ++m_at;
        return m_at - from;
    }
    bool number(Value& v) {
        constexpr std::size_t longest = 18; // fits into 64 bits, and far from the end of what a double can hold
        const std::size_t from = m_at;
        take('-');
        const bool zero = here() == '0';
        const std::size_t whole = digits();
        if (whole == 0 || whole > longest || (zero && whole > 1))
            return false;
        if (take('.')) {
            const std::size_t fraction = digits();
            if (fraction == 0 || fraction > longest)
                return false;
        }
        if (here() == 'e' || here() == 'E')
            return false;
        v.kind = Kind::Number;
        v.text.assign(m_source, from, m_at - from);
        return true;
    }

    bool array(Value& v, int depth) {
        ++m_at;
        blanks();
        if (take(']'))
            return true;
        do {
            blanks();
            if (!value(v.items.emplace_back(), depth + 1))
                return false;
            blanks();
        } while (take(','));
        return take(']');
    }

    bool object(Value& v, int depth) {
        ++m_at;
        blanks();
        if (take('}'))
            return true;
        v.members.reserve(8);
        do {
            blanks();
            Member member;
            member.nameOffset = m_at;
            if (here() != '"' || !string(member.name) || v.members.size() >= mostMembers || v.find(member.name))
                return false;
            blanks();
            if (!take(':'))
                return false;
            blanks();
            v.members.push_back(std::move(member));
            if (!value(v.members.back().value, depth + 1))
                return false;
            blanks();
        } while (take(','));
        return take('}');
    }

    std::string_view m_source;
    Document& m_document;
    std::size_t m_at = 0;
};

} // namespace

bool readPlain(std::string_view text, Document& document) {
    return text.size() <= mostBytes && PlainReader(text, document).read();
}

} // namespace ad::json
