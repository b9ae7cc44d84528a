// Takes out of a text what may be secret, before its words are looked at.
#pragma once

#include <string>
#include <string_view>

namespace ad::vendors {

/// `text` with a run of noughts, which is no word, in place of what may be a secret: what stands between the frames of
/// a PEM block, where the last frame is missing up to the next empty line; runs of at least 24 letters, digits and
/// `_+-` with two digits, two capital and two small letters or more, or of at least twelve that change their kind at
/// every second (tokens, keys); and the value behind the name of a secret
/// ("client_secret=…", "-storepass …", "Authorization: Basic …"). tests/corpus/make_words.py cuts in the same way.
/// Reads `text` once; never fails. Thread-safe.
[[nodiscard]] std::string withoutSecrets(std::string_view text);

} // namespace ad::vendors
