// The words of the contract in what a person answers. Another word is told, and judged as if nothing were answered.
#pragma once

#include "diagnosis/case_file.h"
#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace ad::diagnosis {

/// What the contract calls `word` as the value of `member` ("environment", "registered_environment", "app_audience" or
/// "registered_auth_method"): "Sandbox" is "sandbox", "prod" is "production". Empty: it is no word of this member.
[[nodiscard]] std::string knownWord(std::string_view member, std::string_view word);

/// The words of that member, for people: "sandbox, production".
[[nodiscard]] QString wordsOf(std::string_view member);

/// A sentence for each word of the case that nobody knows here: vendor, environment, answers and kinds of probes.
[[nodiscard]] std::vector<QString> unknownWords(const CaseFile& file);

} // namespace ad::diagnosis
