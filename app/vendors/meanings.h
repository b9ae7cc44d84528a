// Fault texts that no table knows, read by their meaning: a thing that is spoken of, and what is said of it in the same
// sentence (resources/fault-meanings.json).
#pragma once

#include "vendors/words.h"

namespace ad::vendors {

/// The first rule that fits a sentence of the text, or nullptr: a guess by words alone, weaker than matchWords(). What
/// is denied ("is not expired") says nothing; addresses and the names of packages are not read. At most the first
/// 4 KiB are read. Thread-safe; the pointer lives as long as the program.
[[nodiscard]] const WordRule* matchMeaning(std::string_view text);

/// The same of the rules alone that come before matchWords(): texts in which a pattern would see another thing.
[[nodiscard]] const WordRule* matchFirstMeaning(std::string_view text);

/// All rules, in the order in which they are tried.
[[nodiscard]] const std::vector<WordRule>& meaningRules();

} // namespace ad::vendors
