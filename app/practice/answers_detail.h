// Inside this room: the words of the servers that are played, one function each.
#pragma once

#include "practice/answers.h"
#include "practice/text.h"

namespace ad::practice {

inline constexpr std::string_view jwtBearerType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// RFC 6749 §5.2: code and description.
[[nodiscard]] Answer answerOf(int status, const std::string& error, const std::string& description);

[[nodiscard]] Answer okta(const Objection& objection);
/// `correlationId` stands in the answer, as it does there.
[[nodiscard]] Answer entra(const Objection& objection, const std::string& clientId, const std::string& correlationId);
[[nodiscard]] Answer spring(const Objection& objection);
[[nodiscard]] Answer hydra(const Objection& objection);

} // namespace ad::practice
