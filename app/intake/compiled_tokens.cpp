#include "intake/compiled_tokens.h"

#include "base/ascii.h"
#include <algorithm>

namespace ad::intake::compiled {
namespace {

constexpr std::size_t most = 6000;

bool nameStart(char c) { return isLetter(c) || c == '_'; }
bool nameSign(char c) { return nameStart(c) || isDigit(c); }

class Reader {
  public:
    explicit Reader(std::string_view source) : m_source(source) {}

    std::vector<Token> run() {
        while (m_at < m_source.size() && m_out.size() < most) {
            const char c = peek();
            if (c == '/' && (peek(1) == '/' || peek(1) == '*'))
                comment();
            else if (m_source.substr(m_at).starts_with("\"\"\""))
                block();
            else if (c == '"' || ((c == '@' || c == '$') && beginsText()))
                quoted();
            else if (c == '\'')
                character();
            else if (nameStart(c) || (c == '.' && nameStart(peek(1))))
                name();
            else if (isBlank(c) || isDigit(c))
                ++m_at;
            else
                m_out.push_back({Token::Kind::Sign, std::string(1, m_source[m_at++]), false});
        }
        return std::move(m_out);
    }

  private:
    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0';
    }
    /// C#: @"…", $"…", $@"…".
    [[nodiscard]] bool beginsText() const {
        const auto quote = m_source.find_first_not_of("@$", m_at);
        return quote != npos && m_source[quote] == '"' && quote - m_at <= 2;
    }
    void comment() {
        const bool line = peek(1) == '/';
        const auto end = m_source.find(line ? "\n" : "*/", m_at + 2);
        m_at = end == npos ? m_source.size() : end + (line ? 1 : 2);
    }
    void character() {
        const auto end = m_source.find('\'', m_at + (peek(1) == '\\' ? 3 : 1));
        m_at = end == npos || end - m_at > 8 ? m_at + 1 : end + 1;
    }
    /// A text over several lines: """…""".
    void block() {
        const auto from = m_at + 3, end = m_source.find("\"\"\"", from);
        const auto stop = std::min(end, m_source.size());
        std::string value;
        for (std::size_t at = from; at < stop;) {
            const auto lineEnd = std::min(m_source.find('\n', at), stop);
            auto line = m_source.substr(at, lineEnd - at);
            line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
            if (!value.empty() && !line.empty())
                value += '\n';
            value += line;
            at = lineEnd + 1;
        }
        m_out.push_back({Token::Kind::Text, std::move(value), false});
        m_at = end == npos ? m_source.size() : end + 3;
    }
    void quoted() {
        bool verbatim = false, filled = false;
        for (; peek() != '"'; ++m_at) {
            verbatim = verbatim || peek() == '@';
            filled = filled || peek() == '$';
        }
        ++m_at;
        Token out{Token::Kind::Text, {}, false};
        while (m_at < m_source.size()) {
            const char c = m_source[m_at++];
            if (c == '"' && verbatim && peek() == '"')
                out.text += m_source[m_at++];
            else if (c == '"')
                break;
            else if (c == '\\' && !verbatim)
                escape(out.text);
            else if (c == '\n' && !verbatim)
                break; // never closed
            else if (c == '{' && filled && peek() == '{')
                out.text += m_source[m_at++];
            else if (c == '{' && filled)
                hole(out);
            else
                out.text += c;
        }
        m_out.push_back(std::move(out));
    }
    void escape(std::string& into) {
        const char c = peek();
        ++m_at;
        switch (c) {
        case 'n':
            into += '\n';
            break;
        case 'r':
            into += '\r';
            break;
        case 't':
            into += '\t';
            break;
        default:
            into += c;
        }
    }
    void hole(Token& into) {
        const auto end = std::min(m_source.find('}', m_at), m_source.size());
        into.text += "${";
        into.text += m_source.substr(m_at, end - m_at);
        into.text += '}';
        into.open = true;
        m_at = std::min(end + 1, m_source.size());
    }
    void name() {
        const auto from = m_at;
        if (peek() == '.')
            ++m_at;
        while (nameSign(peek()) || (peek() == '.' && nameStart(peek(1))))
            ++m_at;
        m_out.push_back({Token::Kind::Name, std::string(m_source.substr(from, m_at - from)), false});
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    std::vector<Token> m_out;
};

} // namespace

std::vector<Token> tokensOf(std::string_view source) { return Reader(source).run(); }

} // namespace ad::intake::compiled
