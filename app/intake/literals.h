// Inside of code_reader.h: the literals of a program - texts, numbers, objects, lists - as Python, JavaScript and
// PowerShell write them.
#pragma once

#include "base/ascii.h"
#include "intake/expansion.h"
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ad::intake {

// A name in program code: PHP and JavaScript have "$" in theirs.
[[nodiscard]] constexpr bool isNameStart(char c) { return isLetter(c) || c == '_' || c == '$'; }
[[nodiscard]] constexpr bool isName(char c) { return isNameStart(c) || isDigit(c); }

/// Values within values are followed to this depth.
inline constexpr int deepestLiteral = 40;

enum class Language { Python, JavaScript, PowerShell };

struct LiteralMember;

/// A value as far as the source tells it. Nothing is run: what a call gives or a variable holds that is not set in the
/// same text stays open.
struct Literal {
    enum class Kind {
        Open,   ///< not known; `text` is the source
        Text,   ///< a string; `open` where a part of it is not known
        Plain,  ///< number, true, false, null: as JSON
        Object, ///< `members`, in order
        List    ///< `items`
    };
    /// What a call made of it: urlencode(…), JSON.stringify(…), new FormData(…).
    enum class Written { AsIs, Form, Json, Multipart };

    Kind kind = Kind::Open;
    std::string text;
    std::vector<LiteralMember> members;
    std::vector<Literal> items;
    Written written = Written::AsIs;
    bool open = false;

    [[nodiscard]] bool isText() const { return kind == Kind::Text; }
    [[nodiscard]] bool isObject() const { return kind == Kind::Object; }
    /// Known to the last byte: no part of it is open.
    [[nodiscard]] bool known() const;
    /// The member of that name (letters compared without case), or nullptr.
    [[nodiscard]] const Literal* find(std::string_view name) const;
    /// As JSON; what is open becomes its source as a string.
    [[nodiscard]] std::string json() const;
    /// The bytes that a copy takes; counted no further than `most`.
    [[nodiscard]] std::size_t weight(std::size_t most) const;
};

struct LiteralMember {
    LiteralMember(std::string memberName, Literal memberValue)
        : name(std::move(memberName)), value(std::move(memberValue)) {}
    std::string name;
    Literal value;
};

/// Reads literals from a source, one after the other, and keeps the variables that were set.
class LiteralReader {
  public:
    LiteralReader(std::string_view source, Language language) : m_source(source), m_language(language) {}

    std::map<std::string, Literal> variables;

    /// What the variable holds, to be put in once more. nullptr: not known, or too much was put in already.
    [[nodiscard]] const Literal* filled(const std::string& name);
    [[nodiscard]] std::size_t at() const { return m_at; }
    void moveTo(std::size_t at) { m_at = at; }
    /// The value that begins here. Stops behind it; what cannot be read is skipped to the next comma, bracket or line
    /// end, and open.
    [[nodiscard]] Literal value(int depth = 0);
    /// The arguments of a call whose opening bracket is at at(): positional ones, and named ones in `named`. Stops
    /// behind the closing bracket.
    void arguments(std::vector<Literal>& positional, std::vector<std::pair<std::string, Literal>>& named,
                   int depth = 0);
    /// Moves over blanks, line breaks and comments.
    void skipAll();
    /// Moves over blanks in the line.
    void skipBlanks();
    /// The name at at(): letters, digits, `_`, `$`, and dots between.
    [[nodiscard]] std::string name();
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0';
    }

  private:
    [[nodiscard]] Literal primary(int depth);
    [[nodiscard]] Literal quoted();
    [[nodiscard]] Literal templated(int depth);
    [[nodiscard]] Literal hereString(char quote);
    [[nodiscard]] Literal object(int depth);
    [[nodiscard]] Literal list(char close, int depth);
    [[nodiscard]] Literal named(int depth);
    [[nodiscard]] Literal call(const std::string& function, int depth);
    [[nodiscard]] Literal variable(const std::string& name, std::size_t from);
    void interpolate(Literal& into, std::size_t end);
    void methods(Literal& of, int depth);
    void skipRest();
    [[nodiscard]] Literal openFrom(std::size_t from) const;

    std::string_view m_source;
    Language m_language;
    std::size_t m_at = 0;
    Expansion m_expansion;
    int m_brackets = 0; ///< within brackets a value may go on in the next line
};

} // namespace ad::intake
