// The words that a person's text has in common with those of texts whose true cause was found in the end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ad::diagnosis {

/// The words of `text` that resources/post-words.txt knows, and the pairs of neighbours among them, sorted, each as
/// often as it is said, but at most eight times. Only what stands in that list is ever given, so nothing of the text
/// that is a secret is kept. A word is a run of ASCII letters, digits, underscores and letters beyond ASCII, in small
/// letters: of at most 6 bytes; or of at most 16, three letters at least and then digits (a server's error number); or
/// of at most 32 with at most three digits. What a server, a program or a library wrote counts as well as what a person
/// wrote. Reads at most 64 KiB. Empty where `spoken`, the part of the text that a person wrote, holds no sentence: what
/// is a header, a request, a status, a curl command or an option of it, a form or JSON is none.
[[nodiscard]] std::vector<std::string> postWordsIn(std::string_view text, std::string_view spoken);

/// What the words say of one cause.
struct WordsOfCause {
    std::string cause;
    /// How much more often such words are met with this cause than with all: its share among the texts with such words
    /// by its share among all texts. Above 0.
    double ratio = 1;
    /// Those that speak for it most, at most four; the strongest first.
    std::vector<std::string> words;
};

/// For each cause that the list knows, the one that they speak for most first. Empty without a known word. Words that
/// are not in the list say nothing, and one that is given eight times says about three times as much as once.
[[nodiscard]] std::vector<WordsOfCause> causesByWords(const std::vector<std::string>& words);

} // namespace ad::diagnosis
