// Inside of segments.h: how a text is cut.
#pragma once

#include "intake/segments.h"
#include <array>

namespace ad::intake {

/// Finds the segments of one text. Every finder gives the first of its shape at or after a place; the earliest of them
/// all is taken, and the search goes on behind it.
class Cutter {
  public:
    /// `text` must outlive it.
    Cutter(std::string_view text, std::size_t limit);
    /// All segments, in the order of the text, none within another. Linear in the text's length but for a bounded
    /// budget.
    [[nodiscard]] std::vector<Segment> run();

  private:
    using Found = std::optional<Segment>;

    [[nodiscard]] std::size_t next(std::size_t at) const;
    [[nodiscard]] std::size_t lineBegin(std::size_t at) const;
    /// The end of the fenced block that `at` is in; npos: it is in none.
    [[nodiscard]] std::size_t fenceEnd(std::size_t at) const;
    [[nodiscard]] std::size_t fenceBegin(std::size_t at) const;
    /// Spends the budget for second looks; false: it is used up.
    bool spend(std::size_t bytes);
    // A call of a program, with the statements before it.
    Found code(std::size_t from);
    /// A program in C# or Java.
    Found compiled(std::size_t from);
    Found curl(std::size_t from);
    /// Back over the lines before a command that set variables: NAME=value, export NAME=value, set NAME=value.
    [[nodiscard]] std::size_t withVariables(std::size_t begin) const;
    /// A run of dashes that ends at `end`: ASCII ones, or what text programs make of them.
    [[nodiscard]] std::size_t dashesBefore(std::size_t end) const;
    Found pem(std::size_t from);
    [[nodiscard]] std::size_t pemEnd(std::size_t at, bool parameters) const;
    /// A form, a URL with one, or its parameters one a line.
    Found form(std::size_t from);
    /// A form that a program joins of parts, whose first parameter's name stands at `at`.
    Found joinedForm(std::size_t at, std::size_t from);
    [[nodiscard]] std::size_t nextName(std::size_t from);
    /// At least two lines "name: value" of known parameters, beginning at `at`.
    [[nodiscard]] Found parameters(std::size_t at, std::size_t from) const;
    /// JSON, and what languages print that was JSON, if it is one of the things that are known here.
    Found json(std::size_t from);
    Found html(std::size_t from);
    Found token(std::size_t from);
    [[nodiscard]] static bool isTranscriptLine(std::string_view line);
    /// A line that begins something else, so that a body ends before it.
    [[nodiscard]] bool beginsAnother(std::size_t at) const;
    Found http(std::size_t from);
    [[nodiscard]] std::size_t transcriptEnd(std::size_t at) const;
    [[nodiscard]] std::size_t messageEnd(std::size_t at, bool answer) const;
    /// The end of the body that may begin at `at`, behind headers; `at` itself where none does.
    [[nodiscard]] std::size_t bodyEnd(std::size_t at, bool answer) const;

    std::string_view m_text;
    std::size_t m_limit;
    int m_programs = 64;  ///< places that may yet be looked at for a program in C# or Java
    int m_joins = 256;    ///< places that may yet be looked at for a text that a program joins
    std::size_t m_budget; ///< bytes that may be looked at a second time
    std::vector<std::size_t> m_fences;
    std::array<std::optional<std::size_t>, 4> m_names; ///< where each of nextName() is found next
};

} // namespace ad::intake
