// What the client is told: each vendor's own words, codes and statuses for the rule that a request breaks.
#pragma once

#include "practice/judge.h"

namespace ad::practice {

struct Answer {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string error; ///< the OAuth code or a word for what was sent instead
};

/// Where a server of this manner keeps what. Paths begin with `/`.
struct Places {
    std::string fhirBase, token, issuer;
};
[[nodiscard]] Places placesOf(Manner manner, const std::string& host);

/// The answer of this manner. `correlationId`: Cerner's id of the exchange. `authorized`: the request had an
/// Authorization header.
[[nodiscard]] Answer refusal(Manner manner, const Objection& objection, const std::string& clientId,
                             const std::string& correlationId, bool authorized);
/// 200 with an access token.
[[nodiscard]] Answer grant(Manner manner, const std::string& accessToken, const std::string& scope,
                           const std::string& correlationId);
/// A fault of the server itself; none for those that send nothing.
[[nodiscard]] Answer faulty(Fault fault, Manner manner);

/// `.well-known/smart-configuration` and the CapabilityStatement; `base` is "http://127.0.0.1:40001".
[[nodiscard]] Answer discovery(Manner manner, const std::string& base, const Places& places);
[[nodiscard]] Answer capabilityStatement(const std::string& base, const Places& places, const std::string& date);

} // namespace ad::practice
