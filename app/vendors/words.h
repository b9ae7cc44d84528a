// Servers that nobody has collected: what the usual words of an error text point to (resources/answer-words.json).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ad::vendors {

struct WordRule {
    std::string id;                ///< "audience"
    std::string cause;             ///< a cause of the contract, or "opaque": words that say nothing
    std::vector<std::string> also; ///< other causes that servers put into such words, the more frequent first
    /// It stands for every fault of a kind: no fault that is seen elsewhere speaks against it.
    bool general = false;
};

/// The first rule whose words stand in the text, or nullptr. Case, hyphens, underscores and percent coding do not
/// count. At most the first 4 KiB are read. Thread-safe; the pointer lives as long as the program.
[[nodiscard]] const WordRule* matchWords(std::string_view text);

/// All rules, in the order in which they are tried.
[[nodiscard]] const std::vector<WordRule>& wordRules();

} // namespace ad::vendors
