// One attempt: credentials to assertion to exchange to case file. Used alike by the window, the command line and the
// watch.
#pragma once

#include "base/random.h"
#include "base/time.h"
#include "diagnosis/case_file.h"
#include "keys/reader.h"
#include "net/exchange.h"
#include "smart/assertion.h"
#include "smart/discovery.h"

namespace ad::attempt {

/// Everything a person sets to make a token request.
struct Credentials {
    std::string vendor;      ///< id; empty: recognised from the addresses
    std::string environment; ///< "sandbox", "production", ""
    std::string fhirBaseUrl, tokenEndpoint;
    std::string clientId, scope;
    std::string kid, alg, audience, jku; ///< empty: defaults
    std::int64_t lifetime = smart::defaultLifetime;
    smart::AssertionSpec changes; ///< only headerChanges and claimChanges are used
    bool operator==(const Credentials&) const = default;
};

/// What is registered, as far as the case tells: where no set was given, the one that was fetched from the key URL.
[[nodiscard]] diagnosis::Registered registeredOf(const diagnosis::CaseFile& file);
/// The `aud` of these credentials: their own, else what the vendor wants.
[[nodiscard]] std::string audienceOf(const Credentials& credentials);

/// The assertion's specification with vendor defaults (alg by key and vendor, aud by vendor, kid of the key file or of
/// the registered set where the key is found in it, the certificate's thumbprint where the vendor finds keys by it).
[[nodiscard]] smart::AssertionSpec specFor(const Credentials& credentials, const keys::ReadKey& key,
                                           const diagnosis::Registered& registered = {});

/// The request that carries this assertion, with the parameters that the vendor wants.
[[nodiscard]] smart::HttpRequest requestFor(const Credentials& credentials, const std::string& assertion);

/// A signed request, ready to send.
struct Prepared {
    std::string assertion;
    smart::HttpRequest request;
    bool operator==(const Prepared&) const = default;
};
/// Errors: those of smart::makeAssertion(), `token_endpoint_wrong` when there is no token endpoint or it is no http(s)
/// URL.
[[nodiscard]] Expected<Prepared> prepare(const Credentials& credentials, const keys::ReadKey& key,
                                         const diagnosis::Registered& registered, std::int64_t nowSeconds,
                                         const Random& random);

/// The same request for the network client.
[[nodiscard]] net::Request toNet(const smart::HttpRequest& request, bool confidential);

/// Puts what was sent and what came back into a case (assertion, request, response; the case's other members stay).
/// Access tokens are removed from the kept body unless `keepTokens`. Probes that were compared with another answer than
/// this one are taken out.
void record(diagnosis::CaseFile& file, const Prepared& prepared, const net::Exchange& exchange,
            bool keepTokens = false);
/// The same with an answer that is at hand as a value.
void record(diagnosis::CaseFile& file, const Prepared& prepared, const diagnosis::CaseResponse& response);
/// The response part alone.
[[nodiscard]] diagnosis::CaseResponse toCaseResponse(const net::Exchange& exchange, bool keepTokens = false);
/// A request that was not sent, as it stands in a case; of a header that comes twice the last one is kept.
[[nodiscard]] nlohmann::ordered_json toCaseRequest(const smart::HttpRequest& request);
/// A fetch of discovery or a key set, for the case.
[[nodiscard]] diagnosis::CaseFetch toCaseFetch(const net::Exchange& exchange);

/// The discovery request for a FHIR base.
[[nodiscard]] net::Request discoveryRequest(const std::string& fhirBase);
/// Whether an answer to it that holds no discovery tells that there is none at this address, as 404 does. A failure on
/// the way, a redirect, a server that is out of order or asks to wait tell nothing; nor does another document: where
/// one is given, nothing speaks for a token endpoint, to which an assertion would go.
[[nodiscard]] bool tellsNoDiscovery(const net::Exchange& exchange);
/// The request for a JWKS URL, as a server would make it (GET, Accept: application/json).
[[nodiscard]] net::Request jwksRequest(const std::string& url);

} // namespace ad::attempt
