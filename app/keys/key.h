// A key as a value: what it is, its public forms, its thumbprint. Signing and verifying live in jose/.
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include <atomic>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <openssl/types.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::keys {

enum class Type { Rsa, RsaPss, Ec, Okp, Dsa, Dh, Other };

/// Where the context that OpenSSL signed with waits for the next signature of the same key: making one costs a tenth of
/// an ECDSA signature. It is taken and given back whole, so that two threads never sign with the same one.
class SigningContext {
  public:
    SigningContext() = default;
    ~SigningContext();
    SigningContext(const SigningContext&) = delete;
    SigningContext& operator=(const SigningContext&) = delete;

    /// The caller's now; nullptr: there is none, or another thread has it.
    [[nodiscard]] EVP_PKEY_CTX* take() { return m_context.exchange(nullptr); }
    void giveBack(EVP_PKEY_CTX* context);

  private:
    std::atomic<EVP_PKEY_CTX*> m_context{nullptr};
};

/// What costs much to work out of a key, worked out when it is first asked for.
struct Remembered {
    std::once_flag thumbprintMade;
    std::string thumbprint;
};

/// An immutable key, private or public. Copying shares the same OpenSSL object, which wipes its memory when the last
/// copy goes.
class Key {
  public:
    /// No key; valid() is false and every other function gives an empty answer.
    Key() = default;
    /// Takes ownership of `pkey`.
    Key(EVP_PKEY* pkey, bool isPrivate);

    [[nodiscard]] bool valid() const { return m_pkey != nullptr; }
    [[nodiscard]] bool isPrivate() const { return m_private; }
    /// The kind of key; Other without one.
    [[nodiscard]] Type type() const;
    /// Name for `key.type` of the contract and for people: "RSA", "RSA-PSS", "EC", "OKP", "DSA", "DH", else OpenSSL's
    /// own name.
    [[nodiscard]] std::string typeName() const;
    /// Modulus or field size in bits: 2048, 384, …
    [[nodiscard]] int bits() const;
    /// "P-256", "P-384", "P-521", "secp256k1", "Ed25519", "Ed448", "X25519", …; empty for keys without a curve.
    [[nodiscard]] std::string curve() const;
    /// "RSA 2048", "EC P-384", "Ed25519": for people.
    [[nodiscard]] QString description() const;
    /// The JOSE algorithms this key can sign with (RFC 7518 §3.1), the one SMART asks for first: RS384, RS256, RS512,
    /// PS384, … for RSA of at least 1024 bits; ES256, ES384 or ES512 for the matching curve; PS* only for RSA-PSS keys
    /// (as far as its own parameters permit); nothing for every other key.
    [[nodiscard]] std::vector<std::string> algorithms() const;
    /// Whether a SMART token server can take this kind of key, and if not why, in one sentence; empty: it can.
    [[nodiscard]] QString objection() const;

    /// The public half as its own Key; of a public key: itself.
    [[nodiscard]] Key publicHalf() const;
    /// RFC 7638 §3 thumbprint with SHA-256, base64url, 43 characters. Empty for keys that JOSE has no required members
    /// for (DSA, …). Worked out once for all copies.
    [[nodiscard]] std::string thumbprint() const;
    /// The public JWK (RFC 7517 §4, RFC 7518 §6): kty and the key's members, then `kid` if given, `alg` if given, and
    /// `use`: `sig`. Never a private member. Empty object for keys that JOSE cannot express.
    [[nodiscard]] nlohmann::ordered_json publicJwk(const std::string& kid = {}, const std::string& alg = {}) const;
    /// SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) in DER and in PEM ("PUBLIC KEY").
    [[nodiscard]] std::string spkiDer() const;
    /// The same in PEM.
    [[nodiscard]] std::string spkiPem() const;
    /// PKCS#1 RSAPublicKey PEM ("RSA PUBLIC KEY"); empty for other keys.
    [[nodiscard]] std::string pkcs1PublicPem() const;
    /// The private key as unencrypted PKCS#8 PEM. Empty for public keys.
    [[nodiscard]] Secret pkcs8Pem() const;

    /// The same public half? Two empty keys are not.
    [[nodiscard]] bool samePublicAs(const Key& other) const;
    /// For OpenSSL calls of the rooms that sign and verify; owned by this Key, nullptr without a key.
    [[nodiscard]] EVP_PKEY* handle() const { return m_pkey.get(); }
    /// For the room that signs; shared by all copies, and nullptr without a private key.
    [[nodiscard]] SigningContext* signingContext() const { return m_signing.get(); }

    friend bool operator==(const Key& a, const Key& b) {
        return a.m_private == b.m_private && (a.m_pkey == b.m_pkey || a.samePublicAs(b));
    }

  private:
    std::shared_ptr<EVP_PKEY> m_pkey;
    std::shared_ptr<SigningContext> m_signing;
    std::shared_ptr<Remembered> m_remembered;
    bool m_private = false;
};

/// A new key pair. `kind`: "rsa2048", "rsa3072", "rsa4096", "p256", "p384", "p521". Error: `key_kind_unknown`.
[[nodiscard]] Expected<Key> generate(const std::string& kind);

/// Reads a JWK object (RFC 7517 §4), public or private. Checks that the numbers fit together.
/// Errors: `jwks_invalid` with the member that is missing, too short, wrongly encoded or of the wrong type in `where`
/// (JSON pointer below `pointer`); `key_unreadable` when its numbers do not belong together.
[[nodiscard]] Expected<Key> fromJwk(const nlohmann::ordered_json& jwk, const std::string& pointer = {});

} // namespace ad::keys
