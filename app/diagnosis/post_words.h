// The words that a person's text has in common with those of texts whose true cause was found in the end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ad::diagnosis {

/// The words of `text` that resources/post-words.json knows, and the pairs of neighbours among them, sorted, each once.
/// Only what stands in that list is ever given, so nothing of the text that is a secret is kept. A word is a run of
/// ASCII letters, digits, underscores and letters beyond ASCII, of 2 to 32 bytes that begins with no digit and
/// has at most three, in small letters, and no name of a day or month. Lines that are a header, a request, a status,
/// a curl command or an option of it, a form or a member of an object have no words, nor has an object of JSON within
/// a line: those speak of every answer, whatever its reason is. Reads at most 64 KiB. Empty where `spoken`, the part of
/// the text that a person wrote, holds no sentence.
[[nodiscard]] std::vector<std::string> postWordsIn(std::string_view text, std::string_view spoken);

/// What the words say of one cause.
struct WordsOfCause {
    std::string cause;
    /// How much more often such words are met with this cause than with all: its share among the texts with such words
    /// by its share among all texts.
    double ratio = 1;
    /// Those that speak for it most, at most four; the strongest first.
    std::vector<std::string> words;
};

/// For each cause that the list knows, the one that they speak for most first. Empty without a known word. Words that
/// are not in the list say nothing, and one that is given twice says no more than once.
[[nodiscard]] std::vector<WordsOfCause> causesByWords(const std::vector<std::string>& words);

} // namespace ad::diagnosis
