// The client assertion of SMART Backend Services (SMART App Launch 2.2, client-confidential-asymmetric; RFC 7523 §3).
#pragma once

#include "base/error.h"
#include "base/random.h"
#include "keys/key.h"
#include "vendors/vendor.h"
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace ad::smart {

/// Seconds that an assertion lives by default: below SMART's five minutes, so that a clock that runs up to a minute
/// fast is still accepted.
inline constexpr std::int64_t defaultLifetime = 240;

/// What goes into an assertion. Empty or no value: the default.
struct AssertionSpec {
    std::string clientId;
    std::string audience;                    ///< default: the token endpoint, which the caller puts here
    std::string alg;                         ///< default: chooseAlgorithm()
    std::string kid;                         ///< default: none
    std::string jku;                         ///< default: none
    std::string x5tS256;                     ///< thumbprint of the certificate; default: none
    std::int64_t lifetime = defaultLifetime; ///< seconds, `exp` − `iat`
    bool withIat = true;
    std::string jti; ///< default: a fresh UUID
    /// Members that replace or add to header and claims, in the person's own order; a null removes the member.
    nlohmann::ordered_json headerChanges = nlohmann::ordered_json::object();
    nlohmann::ordered_json claimChanges = nlohmann::ordered_json::object();
    bool operator==(const AssertionSpec&) const = default;
};

/// The algorithm for `key` at `vendor`: what it takes where nothing was set; SMART's RS384 or ES384 where the vendor
/// accepts it or is known to take it, else the first of the vendor's list that the key can sign with; the key's own
/// first where there is none; empty if the key can sign with none.
[[nodiscard]] std::string chooseAlgorithm(const keys::Key& key, const vendors::Vendor& vendor);

/// The audience that `vendor` wants of an assertion for this token endpoint: its issuer where it takes nothing else and
/// that can be told from the address, else the endpoint.
[[nodiscard]] std::string chooseAudience(const std::string& tokenEndpoint, const vendors::Vendor& vendor);

struct UnsignedAssertion {
    std::string headerJson;  ///< compact JSON, `typ`, `alg`, `kid` in SMART's example order
    std::string payloadJson; ///< iss, sub, aud, exp, iat, jti
    std::string alg;         ///< that signs: the header's own if it is one that can sign, else the one asked for
};
/// Header and claims before signing. `nowSeconds` is the clock; `random` makes the jti.
[[nodiscard]] UnsignedAssertion compose(const AssertionSpec& spec, std::int64_t nowSeconds, const Random& random);

/// The signed client assertion. Errors: `client_unknown` (empty client ID), `aud_mismatch` (empty audience), and those
/// of jose::sign().
[[nodiscard]] Expected<std::string> makeAssertion(const AssertionSpec& spec, const keys::Key& key,
                                                  std::int64_t nowSeconds, const Random& random);

} // namespace ad::smart
