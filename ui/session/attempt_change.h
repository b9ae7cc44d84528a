// What a person changed between two requests: the attempts of a list are told apart by it.
#pragma once

#include "smart/token_request.h"
#include <QString>
#include <optional>
#include <string>

namespace ad::ui {

/// What one attempt sent, as far as it is known.
struct SentParts {
    std::optional<std::string> assertion;
    std::optional<smart::HttpRequest> request;
    std::string thumbprint; ///< of the key that signed; empty: not known
};

/// "aud changed", "kid, aud and 2 more changed", "the same again". What is new in every request (jti, the moments, the
/// signature) is no change; how long the assertion lives is. Empty where too little is known to say so.
[[nodiscard]] QString changedInWords(const SentParts& before, const SentParts& now);

} // namespace ad::ui
