// Discovery (SMART App Launch 2.2, conformance: /.well-known/smart-configuration).
#pragma once

#include "base/error.h"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::smart {

/// `<FHIR base>/.well-known/smart-configuration`: appended to the path, without doubling a slash; a query or fragment
/// is dropped.
[[nodiscard]] std::string discoveryUrl(std::string_view fhirBase);

struct Discovery {
    std::string tokenEndpoint; ///< resolved against the FHIR base
    std::string issuer, jwksUri, authorizationEndpoint;
    std::vector<std::string> grantTypes, capabilities, authMethods, signingAlgorithms, scopes;
    bool hasGrantTypes = false, hasCapabilities = false, hasAuthMethods = false, hasSigningAlgorithms = false;
    bool operator==(const Discovery&) const = default;
};
/// Reads the document. `fhirBase` resolves relative addresses. Errors: `discovery_invalid` (HTML, not JSON, no object,
/// no token_endpoint), with the place.
[[nodiscard]] Expected<Discovery> parseDiscovery(std::string_view body, std::string_view fhirBase);

/// Scopes by SMART App Launch, "Scopes and Launch Context": one problem in words for each malformed scope; empty: all
/// well formed.
struct ScopeProblem {
    std::string scope;
    QString what;
    bool fatal = false;
    bool operator==(const ScopeProblem&) const = default;
};
/// Reads the scopes, parted by single blanks.
[[nodiscard]] std::vector<ScopeProblem> checkScopes(std::string_view scope);

} // namespace ad::smart
