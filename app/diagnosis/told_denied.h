// Whether a person who speaks of a thing says that it is so: many say that it is not, ask, or tell what did not help.
#pragma once

#include <QString>

namespace ad::diagnosis {

/// The ways in which words take back what they seem to tell. They are looked for in the clause or the sentence in which
/// it stands, at most 300 characters to each side; English, and the most usual words of German, Spanish, Italian and
/// French.
enum ToldDenial : unsigned {
    NotDenied = 0,
    Negated = 1,       ///< "it does not work in the sandbox": before it in its clause, or in it
    NegatedBefore = 2, ///< "we never reuse the assertion": before it in its clause
    Asked = 4,         ///< "does it work in the sandbox?"
    Supposed = 8,      ///< the same, and "could it be that the clock is wrong", "if the clock is wrong"
    InVain = 16,       ///< "I tried a new key, same error", "a restart does not help": in its sentence or right behind
};

/// Whether what stands from `start` to `end` of the text is taken back in one of these ways (a union of ToldDenial).
[[nodiscard]] bool isDenied(const QString& text, qsizetype start, qsizetype end, unsigned ways);

/// Whether what is quoted there was never said by a server that was asked: a person expects it, had thought of it,
/// finds it in a document, or says that it is not there. The same reach.
[[nodiscard]] bool isOnlyThoughtOf(const QString& text, qsizetype start, qsizetype end);

/// The sentence around that place, at most 300 characters to each side.
[[nodiscard]] QString sentenceAround(const QString& text, qsizetype start, qsizetype end);

} // namespace ad::diagnosis
