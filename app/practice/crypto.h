// Public keys and signatures with OpenSSL, as a server reads them: strictly (RFC 7517, RFC 7518).
#pragma once

#include <memory>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <optional>
#include <string>
#include <string_view>

namespace ad::practice {

/// A signature algorithm of RFC 7518 §3.1 that a server of this kind can accept.
struct Algorithm {
    std::string_view name;
    char family;            ///< 'R' PKCS#1 v1.5, 'P' PSS, 'E' ECDSA
    const char* hash;       ///< OpenSSL's name
    std::string_view curve; ///< 'E': the JWK name of the curve
    std::size_t coordinate; ///< 'E': bytes of R and of S
    [[nodiscard]] std::string_view kty() const { return family == 'E' ? "EC" : "RSA"; }
};
/// nullptr: none of them (`none` and HS* are not among them).
[[nodiscard]] const Algorithm* findAlgorithm(std::string_view name);

struct PublicKey {
    std::shared_ptr<EVP_PKEY> key;
    std::string kty;   ///< "RSA", "EC"; else empty
    std::string curve; ///< EC: "P-256", "P-384", "P-521"; else empty
    int bits = 0;
};

/// A public JWK of type RSA or EC. Refused, with `why` in words: members missing, not base64url, of the wrong length,
/// private members, a point that is not on its curve, `use` other than `sig`, `key_ops` without `verify`.
[[nodiscard]] std::optional<PublicKey> keyFromJwk(const nlohmann::json& jwk, std::string& why);
/// The key of an X.509 certificate in PEM. Its dates do not matter: the certificate is only a wrapping.
[[nodiscard]] std::optional<PublicKey> keyFromCertificate(const std::string& pem);
/// SubjectPublicKeyInfo or PKCS#1, in PEM.
[[nodiscard]] std::optional<PublicKey> keyFromPublicPem(const std::string& pem);

enum class SignatureState {
    Good,
    WrongForm,    ///< right, but written in another form (DER for ECDSA, another PSS salt)
    WrongLength,  ///< ECDSA: not R and S of the curve's length
    OtherContent, ///< this key signed, but something else (only RSA PKCS#1 can tell)
    NotThisKey    ///< does not verify: another key, or changed bytes
};
[[nodiscard]] SignatureState verifySignature(const PublicKey& key, const Algorithm& algorithm, std::string_view input,
                                             std::string_view signature);

[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace ad::practice
