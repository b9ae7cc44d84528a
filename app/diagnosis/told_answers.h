// Answers to the diagnosis's own questions that a person gives in plain words before they are asked: "I uploaded the
// public key two days ago".
#pragma once

#include "diagnosis/case_file.h"
#include <cstdint>
#include <optional>
#include <string_view>

namespace ad::diagnosis {

/// What a person surely says of the registration: when key, app and readiness were saved, how the key got there, of
/// which environment the client ID is, and whether the organisation has activated the app. Questions, suppositions,
/// quoted and denied words, and what is said of other apps, of other people or by a document, answer nothing; nor do
/// words that fit two answers.
/// `words`: what the person wrote, without what has a form of its own. `moment`: what "two days ago" counts from; no
/// value: such times answer nothing. English, and the most usual words of German, Spanish, French, Italian and
/// Portuguese. Reads at most 64 KiB.
[[nodiscard]] Answers toldAnswersIn(std::string_view words, std::optional<std::int64_t> moment);

/// Of which environment a client ID is, where the text shows it behind a label of it ("Non-Production Client ID
/// 8d1f…"); of two IDs that are shown, the one without an environment is production's. Empty: not told.
[[nodiscard]] std::string toldEnvironmentOfId(std::string_view words, std::string_view id);

/// Of which environment the server is that is spoken of, by the words alone: "sandbox", "production"; empty: neither
/// or both.
[[nodiscard]] std::string toldEnvironmentIn(std::string_view words);

} // namespace ad::diagnosis
