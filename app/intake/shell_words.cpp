#include "intake/shell_words.h"

#include "base/json.h"
#include "intake/expansion.h"
#include "intake/tr.h"
#include <map>

namespace ad::intake {
namespace {

bool isShellBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }
bool isVariableStart(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; }
bool isVariableChar(char c) { return isVariableStart(c) || (c >= '0' && c <= '9'); }

void appendUtf8(std::string& out, unsigned code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | (code >> 12));
        out += static_cast<char>(0x80U | ((code >> 6) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | ((code >> 18) & 0x07U));
        out += static_cast<char>(0x80U | ((code >> 12) & 0x3FU));
        out += static_cast<char>(0x80U | ((code >> 6) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

class Splitter {
  public:
    Splitter(std::string_view source, Shell shell) : m_source(source), m_shell(shell) {}

    Expected<std::vector<Word>> run() {
        while (m_at < m_source.size() && m_openQuote == npos)
            step();
        finish();
        if (m_openQuote != npos) {
            const auto place = json::lineColumn(m_source, m_openQuote);
            return fail("curl_unreadable", Tr::tr("A quote is opened and never closed."),
                        Tr::tr("Copy the command to its end, or close the quote."),
                        Tr::tr("line %1, column %2").arg(place.line).arg(place.column));
        }
        return std::move(m_words);
    }

    /// The end of the first command, in bytes.
    std::size_t firstLine() {
        while (m_at < m_source.size() && m_openQuote == npos) {
            if (peek() == '\n' && !(m_shell == Shell::PowerShell && peekBack() == '|'))
                return m_at;
            step();
        }
        return m_openQuote == npos ? m_source.size() : std::min(m_source.find('\n'), m_source.size());
    }

  private:
    static constexpr std::size_t npos = std::string_view::npos;

    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0';
    }
    [[nodiscard]] char peekBack() const {
        auto at = m_at;
        while (at > 0 && isShellBlank(m_source[at - 1]))
            --at;
        return at > 0 ? m_source[at - 1] : '\0';
    }
    /// Text that stands for something which is not known here.
    void putOpen(std::string_view source) {
        m_word.open.emplace_back(m_word.text.size(), source.size());
        m_word.text += source;
    }
    void begin() {
        if (!m_inWord) {
            m_inWord = true;
            m_word = Word{};
            m_word.offset = m_at;
        }
    }
    void put(char c) {
        begin();
        m_word.text += c;
    }
    void finish() {
        if (!m_inWord)
            return;
        m_inWord = false;
        // "NAME=value" before the command is a variable of the shell.
        const auto equals = m_word.text.find('=');
        if (m_shell == Shell::Posix && m_expectCommand && equals != npos && equals > 0 &&
            isVariableStart(m_word.text[0]) &&
            std::all_of(m_word.text.begin(), m_word.text.begin() + static_cast<std::ptrdiff_t>(equals),
                        isVariableChar)) {
            m_variables[m_word.text.substr(0, equals)] = m_word.text.substr(equals + 1);
            return;
        }
        if (m_word.text != "export")
            m_expectCommand = false;
        m_words.push_back(std::move(m_word));
    }
    void separator() {
        finish();
        m_expectCommand = true;
        if (m_words.empty() || !m_words.back().endsCommand) {
            Word end;
            end.offset = m_at;
            end.endsCommand = true;
            m_words.push_back(std::move(end));
        }
    }
    /// The line break at `from`, if there is one: how many bytes it has.
    [[nodiscard]] std::size_t lineBreak(std::size_t from) const {
        // Pasting from a page often leaves a blank behind the continuation: it was meant as one.
        std::size_t at = from;
        while (at < m_source.size() && isShellBlank(m_source[at]))
            ++at;
        return at < m_source.size() && m_source[at] == '\n' ? at + 1 - from : 0;
    }

    void step() {
        const char c = peek();
        if (isShellBlank(c)) {
            finish();
            ++m_at;
            return;
        }
        if (c == '\n') {
            separator();
            ++m_at;
            return;
        }
        switch (m_shell) {
        case Shell::Posix:
            return stepPosix(c);
        case Shell::Cmd:
            return stepCmd(c);
        case Shell::PowerShell:
            return stepPowerShell(c);
        }
    }

    void stepPosix(char c) {
        if (c == '\\') {
            if (const auto n = lineBreak(m_at + 1)) {
                m_at += 1 + n;
            } else if (m_at + 1 < m_source.size()) {
                put(peek(1));
                m_at += 2;
            } else {
                ++m_at; // a continuation with nothing after it
            }
        } else if (c == '\'') {
            single();
        } else if (c == '"') {
            doubleQuoted();
        } else if (c == '$' && peek(1) == '\'') {
            ansiC();
        } else if (c == '$') {
            variable();
        } else if (c == '|' || c == ';' || c == '&' || c == '>' || c == '<') {
            separator();
            ++m_at;
        } else if (c == '#' && !m_inWord) {
            while (m_at < m_source.size() && peek() != '\n')
                ++m_at;
        } else {
            put(c);
            ++m_at;
        }
    }
    void single() {
        begin();
        m_word.quoted = true;
        const auto end = m_source.find('\'', m_at + 1);
        if (end == npos) {
            m_openQuote = m_at;
            return;
        }
        m_word.text += m_source.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
    }
    void doubleQuoted() {
        begin();
        m_word.quoted = true;
        const auto open = m_at++;
        while (m_at < m_source.size()) {
            const char c = peek();
            if (c == '"') {
                ++m_at;
                return;
            }
            const char next = peek(1);
            if (c == '\\' && (next == '"' || next == '\\' || next == '$' || next == '`')) {
                m_word.text += next;
                m_at += 2;
            } else if (c == '\\' && (next == '\n' || (next == '\r' && peek(2) == '\n'))) {
                m_at += next == '\n' ? 2 : 3;
            } else if (c == '$') {
                variable();
            } else {
                m_word.text += c;
                ++m_at;
            }
        }
        m_openQuote = open;
    }
    /// `$'…'` of bash and zsh, which browsers write as soon as a text holds a quote or a line break.
    void ansiC() {
        begin();
        m_word.quoted = true;
        const auto open = m_at;
        m_at += 2;
        while (m_at < m_source.size()) {
            const char c = peek();
            if (c == '\'') {
                ++m_at;
                return;
            }
            if (c != '\\') {
                m_word.text += c;
                ++m_at;
                continue;
            }
            const char escape = peek(1);
            m_at += 2;
            switch (escape) {
            case 'n':
                m_word.text += '\n';
                break;
            case 'r':
                m_word.text += '\r';
                break;
            case 't':
                m_word.text += '\t';
                break;
            case 'u':
            case 'U':
            case 'x': {
                const unsigned limit = escape == 'x' ? 2 : escape == 'u' ? 4 : 8;
                unsigned code = 0;
                unsigned n = 0;
                while (n < limit && std::isxdigit(static_cast<unsigned char>(peek()))) {
                    const char h = peek();
                    code = code * 16 + static_cast<unsigned>(h <= '9' ? h - '0' : (h | 0x20) - 'a' + 10);
                    ++m_at;
                    ++n;
                }
                if (escape == 'x')
                    m_word.text += static_cast<char>(code);
                else
                    appendUtf8(m_word.text, code);
                break;
            }
            case '\0':
                break;
            default:
                m_word.text += escape;
            }
        }
        m_openQuote = open;
    }
    void variable() {
        begin();
        std::size_t end = m_at + 1;
        std::string name;
        if (peek(1) == '{') {
            end = m_source.find('}', m_at);
            if (end != npos) {
                name = m_source.substr(m_at + 2, end - m_at - 2);
                ++end;
            }
        } else if (peek(1) == '(') {
            // "$(cat token.txt)": not run, of course, and kept as one piece with the blanks in it.
            int depth = 0;
            for (end = m_at + 1; end < m_source.size(); ++end) {
                if (m_source[end] == '(')
                    ++depth;
                if (m_source[end] == ')' && --depth == 0) {
                    ++end;
                    break;
                }
            }
        } else {
            while (end < m_source.size() && isVariableChar(m_source[end]))
                ++end;
            name = m_source.substr(m_at + 1, end - m_at - 1);
        }
        end = std::min(end, m_source.size());
        const auto known = m_variables.find(name);
        if (known != m_variables.end() && m_expansion.take(known->second.size() + 1))
            m_word.text += known->second;
        else if (end - m_at > 1)
            putOpen(m_source.substr(m_at, end - m_at));
        else
            m_word.text += m_source.substr(m_at, end - m_at); // a dollar sign alone
        m_at = end;
    }

    /// %NAME% of cmd; false where the percent sign is none of it (as in %2F).
    bool percentVariable() {
        const auto end = m_source.find('%', m_at + 1);
        if (end == npos || end - m_at < 2 || end - m_at > 64 || !isVariableStart(m_source[m_at + 1]))
            return false;
        const auto name = m_source.substr(m_at + 1, end - m_at - 1);
        if (!std::all_of(name.begin(), name.end(), isVariableChar) || (name.size() < 3 && !std::isupper(name[0])))
            return false;
        // %2F…%3A: what stands between two percent signs of an encoded text begins with two hex digits.
        if (name.size() >= 2 && std::isxdigit(static_cast<unsigned char>(name[0])) &&
            std::isxdigit(static_cast<unsigned char>(name[1])))
            return false;
        begin();
        putOpen(m_source.substr(m_at, end + 1 - m_at));
        m_at = end + 1;
        return true;
    }

    // Windows: cmd takes its carets out first, then the program splits the rest (rules of the Microsoft C run-time).
    void stepCmd(char c) {
        if (c == '^') {
            if (const auto n = lineBreak(m_at + 1)) {
                // Inside carets a line break is written as ^ and two line ends.
                m_at += 1 + n;
                return;
            }
            if (peek(1) == '"')
                return quotedCmd(true);
            if (m_at + 1 < m_source.size())
                put(peek(1));
            m_at += 2;
        } else if (c == '"') {
            quotedCmd(false);
        } else if (c == '\'' && !m_inWord && m_source.find('\'', m_at + 1) != npos) {
            single(); // no quote for cmd; but what is pasted from other shells is meant so
        } else if (c == '%' && percentVariable()) {
            return;
        } else if (c == '\\' && peek(1) == '"') {
            put('"');
            m_at += 2;
        } else if (c == '|' || c == '&' || c == '>' || c == '<') {
            separator();
            ++m_at;
        } else {
            put(c);
            ++m_at;
        }
    }
    void quotedCmd(bool carets) {
        begin();
        m_word.quoted = true;
        const auto open = m_at;
        m_at += carets ? 2 : 1;
        while (m_at < m_source.size()) {
            char c = peek();
            if (carets && c == '^') {
                if (m_source.compare(m_at, 3, "^\n\n") == 0) {
                    m_word.text += '\n';
                    m_at += 3;
                    continue;
                }
                ++m_at;
                c = peek();
                if (c == '"') {
                    ++m_at;
                    return;
                }
                if (c == '\\' && (peek(1) == '"' || (peek(1) == '^' && peek(2) == '"'))) {
                    m_word.text += '"';
                    m_at += peek(1) == '"' ? 2 : 3;
                    continue;
                }
                m_word.text += c;
                ++m_at;
            } else if (c == '\\' && (peek(1) == '"' || (carets && peek(1) == '^' && peek(2) == '"'))) {
                m_word.text += '"';
                m_at += peek(1) == '"' ? 2 : 3;
            } else if (c == '%' && percentVariable()) {
                continue;
            } else if (c == '"' && peek(1) == '"') {
                m_word.text += '"';
                m_at += 2;
            } else if (c == '"') {
                ++m_at;
                return;
            } else {
                m_word.text += c;
                ++m_at;
            }
        }
        m_openQuote = open;
    }

    void stepPowerShell(char c) {
        if (c == '`') {
            if (const auto n = lineBreak(m_at + 1)) {
                m_at += 1 + n;
                return;
            }
            if (m_at + 1 < m_source.size())
                put(peek(1));
            m_at += 2;
        } else if (c == '\'' || c == '"') {
            begin();
            m_word.quoted = true;
            const auto open = m_at++;
            while (m_at < m_source.size()) {
                const char q = peek();
                if (q == c && peek(1) == c) {
                    m_word.text += c;
                    m_at += 2;
                } else if (q == c) {
                    ++m_at;
                    return;
                } else if (c == '"' && q == '$' && (isVariableStart(peek(1)) || peek(1) == '(' || peek(1) == '{')) {
                    variable();
                } else if (c == '"' && (q == '`' || (q == '\\' && peek(1) == '"')) && m_at + 1 < m_source.size()) {
                    m_word.text += peek(1) == 'n' && q == '`' ? '\n' : peek(1);
                    m_at += 2;
                } else {
                    m_word.text += q;
                    ++m_at;
                }
            }
            m_openQuote = open;
        } else if (c == '$' && (isVariableStart(peek(1)) || peek(1) == '(' || peek(1) == '{')) {
            variable();
        } else if (c == '|' || c == ';' || c == '>') {
            separator();
            ++m_at;
        } else {
            put(c);
            ++m_at;
        }
    }

    std::string_view m_source;
    Shell m_shell;
    std::size_t m_at = 0;
    std::size_t m_openQuote = npos;
    bool m_inWord = false;
    bool m_expectCommand = true;
    Word m_word;
    std::vector<Word> m_words;
    std::map<std::string, std::string> m_variables;
    Expansion m_expansion;
};

/// Whether a line ends in `mark` (blanks behind it allowed).
bool continues(std::string_view text, char mark) {
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        auto before = at;
        while (before > 0 && isShellBlank(text[before - 1]))
            --before;
        if (before > 0 && text[before - 1] == mark)
            return true;
    }
    return false;
}

} // namespace

Shell shellOf(std::string_view text) {
    if (continues(text, '\\'))
        return Shell::Posix;
    if (text.find("^\"") != std::string_view::npos || continues(text, '^'))
        return Shell::Cmd;
    if (text.find("`\"") != std::string_view::npos || continues(text, '`') || text.starts_with("PS ") ||
        text.starts_with("PS>"))
        return Shell::PowerShell;
    return Shell::Posix;
}

Shell shellOfCommand(std::string_view source) {
    // The first line that a command is continued on tells; a command of one line tells by its escapes.
    const auto end = std::min(source.find('\n'), source.size());
    auto line = source.substr(0, end);
    while (!line.empty() && isShellBlank(line.back()))
        line.remove_suffix(1);
    if (line.ends_with('\\'))
        return Shell::Posix;
    if (line.ends_with('^') && end < source.size())
        return Shell::Cmd;
    if (line.ends_with('`') && end < source.size() && std::count(line.begin(), line.end(), '`') % 2 == 1)
        return Shell::PowerShell;
    return shellOf(line);
}

std::size_t commandLength(std::string_view source, Shell shell) { return Splitter(source, shell).firstLine(); }

Expected<std::vector<Word>> splitWords(std::string_view text, Shell shell) { return Splitter(text, shell).run(); }

} // namespace ad::intake
