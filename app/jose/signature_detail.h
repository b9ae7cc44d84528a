// What signature.cpp and signature_diagnosis.cpp share.
#pragma once

#include "jose/signature.h"
#include "keys/openssl.h"

namespace ad::jose::detail {

using namespace keys::openssl;
using keys::openssl::data; // beside the one below

enum class Family { Pkcs1, Pss, Ecdsa, Edwards };
enum class Hash { None, Sha1, Sha256, Sha384, Sha512 };

struct Algorithm {
    const char* name;
    Family family;
    Hash hash;
    const char* curve;      ///< JOSE name, as keys::Key::curve() gives it; empty: none
    const char* group;      ///< OpenSSL's name of the curve
    std::size_t fieldBytes; ///< ECDSA: of R and of S
};

/// The algorithm of that exact name, or nullptr.
[[nodiscard]] const Algorithm* algorithm(std::string_view name);
/// "RS" and Sha384 give "RS384"; empty if JOSE has no name for it.
[[nodiscard]] std::string algorithmName(Family family, Hash hash);
[[nodiscard]] bool fits(const Algorithm& algorithm, const keys::Key& key);

/// Fetched once: a fetch costs as much as hashing an assertion.
[[nodiscard]] const EVP_MD* md(Hash hash);
[[nodiscard]] std::size_t hashLength(Hash hash);
[[nodiscard]] const char* hashName(Hash hash);
[[nodiscard]] std::string digest(Hash hash, std::string_view bytes);

/// Whether `der` is the ECDSA signature of `digest` (ASN.1 DER, RFC 3279 §2.2.3).
[[nodiscard]] bool verifyEcdsaDer(EVP_PKEY* key, Hash hash, std::string_view digest, std::string_view der);
/// R ∥ S, each half of `bytes`, as DER; empty if that cannot be.
[[nodiscard]] std::string derOf(std::string_view r, std::string_view s);
/// The reverse: R ∥ S of a DER signature, each filled up with zeros to `fieldBytes`; empty if it is none, or a number
/// is longer.
[[nodiscard]] std::optional<std::string> rawOf(std::string_view der, std::size_t fieldBytes);
/// Ed25519 and Ed448 over `input`.
[[nodiscard]] bool verifyEdwards(EVP_PKEY* key, std::string_view input, std::string_view signature);

/// Why a signature that does not verify does not.
[[nodiscard]] Verification diagnose(const Algorithm& algorithm, const Jws& jws, const keys::Key& key);
/// The algorithm that `key` really signed with, although the header names one of another kind; empty: not found.
[[nodiscard]] std::string signedWith(const Jws& jws, const keys::Key& key);

[[nodiscard]] inline unsigned char* data(std::string& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

} // namespace ad::jose::detail
