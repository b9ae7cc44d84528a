// Inside this room: the words of the servers that are played, one function each.
#pragma once

#include "practice/answers.h"
#include "practice/text.h"

namespace ad::practice {

inline constexpr std::string_view jwtBearerType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// The tenant in the addresses that Oracle Health's manner gives.
inline constexpr const char* cernerTenant = "ec2458f2-1e24-41c8-b71b-0e701af7583d";

/// RFC 6749 §5.2: code and description.
[[nodiscard]] Answer answerOf(int status, const std::string& error, const std::string& description);

/// The scope is what is wrong.
[[nodiscard]] bool isScopeFault(Rule rule);

/// `authorized`: the request had an Authorization header.
[[nodiscard]] Answer smart(const Objection& objection, bool authorized);
[[nodiscard]] Answer epic(const Objection& objection);
[[nodiscard]] Answer bulkData(const Objection& objection);
[[nodiscard]] Answer keycloak(const Objection& objection);
[[nodiscard]] Answer cerner(const Objection& objection, const std::string& clientId, const std::string& correlationId);
[[nodiscard]] Answer okta(const Objection& objection);
/// `correlationId` stands in the answer, as it does there.
[[nodiscard]] Answer entra(const Objection& objection, const std::string& clientId, const std::string& correlationId);
[[nodiscard]] Answer spring(const Objection& objection);
[[nodiscard]] Answer hydra(const Objection& objection);

} // namespace ad::practice
