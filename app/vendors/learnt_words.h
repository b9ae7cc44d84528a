// The words that a text has in common with texts whose true cause was found in the end: posts of people, and what
// servers and libraries write (resources/learnt-words.txt, made by tests/corpus/make_words.py).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ad::vendors {

/// What learnt-words.txt knows of `text`, sorted, each as often as it is said, but at most eight times: words; pairs of
/// neighbouring words; the parts of a name that is put together (invalidAudience, bad_audience) and pairs of them; and
/// the beginnings of longer words, "~" and five bytes without a digit. Only what stands in that list is ever given, and
/// nothing that withoutSecrets() takes out, so nothing of the text that is a secret is kept. A word is a run of ASCII
/// letters, digits, underscores and letters beyond ASCII, in small letters: of at most 6 bytes; or of at most 16, three
/// letters at least and then digits (a server's error number); or of at most 32 with at most three digits, the first of
/// which is not its beginning; and no piece of a number in hexadecimal digits. Reads at most 64 KiB. Thread-safe.
[[nodiscard]] std::vector<std::string> knownWordsIn(std::string_view text);

/// What the words say of one cause.
struct WordsOfCause {
    std::string cause;
    /// How much more often such words are met with this cause than with all: its share among the texts with such words
    /// by its share among all texts. Above 0.
    double ratio = 1;
    /// Its share among the texts with such words: 0 to 1.
    double share = 0;
    /// Those that speak for it most, at most four; the strongest first. A beginning ends with an ellipsis.
    std::vector<std::string> words;
};

/// For each cause that the list knows, the one that they speak for most first. Empty without a known word. Words that
/// are not in the list say nothing, and one that is given eight times says about three times as much as once. What the
/// words have in common with texts that name no cause is not given: the shares need not add up to 1.
[[nodiscard]] std::vector<WordsOfCause> causesByWords(const std::vector<std::string>& words);

/// The causes of causesByWords() that a text of a server, a library or a log may stand for: those with a share of at
/// least `least`, the greatest share first; empty where the greatest is that of texts that name none. At most the first
/// 4 KiB are read.
[[nodiscard]] std::vector<WordsOfCause> causesOfMessage(std::string_view text, double least);

} // namespace ad::vendors
