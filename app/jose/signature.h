// JWS signatures (RFC 7518 §3): making them, and telling why one does not verify.
#pragma once

#include "base/error.h"
#include "jose/jws.h"
#include "keys/key.h"
#include <string>
#include <string_view>
#include <vector>

namespace ad::jose {

/// The asymmetric algorithms that this program signs with: RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384,
/// ES512.
[[nodiscard]] const std::vector<std::string>& signingAlgorithms();
/// Whether the algorithm `alg` fits the key (type and curve, RFC 7518 §3.3–3.5). `alg` is compared exactly.
[[nodiscard]] bool fits(const std::string& alg, const keys::Key& key);

/// Signs `input`; gives the raw JWS signature bytes (ECDSA: R ∥ S, RFC 7518 §3.4; PSS: salt as long as the hash, §3.5).
/// Errors: `alg_not_accepted` (unknown), `alg_key_mismatch`, `key_is_public`, `key_too_weak` (the modulus is too small
/// for this hash).
[[nodiscard]] Expected<std::string> sign(const std::string& alg, const keys::Key& key, std::string_view input);

/// Header and claims JSON, exactly as given, signed: the compact form.
[[nodiscard]] Expected<std::string> signCompact(const std::string& headerJson, const std::string& payloadJson,
                                                const std::string& alg, const keys::Key& key);

/// How a signature relates to a key.
enum class Match {
    Verifies,        ///< right
    Mismatch,        ///< another key, or changed content
    WrongLength,     ///< the number of bytes fits no signature of this key (cut, or another key size)
    AlgKeyMismatch,  ///< the algorithm cannot be used with this key
    UnknownAlg,      ///< not an algorithm that can be verified here (none, HS*, EdDSA is verified, …)
    DerEcdsa,        ///< right, but ASN.1 DER instead of R ∥ S
    PssSalt,         ///< right, but with another PSS salt length (`saltLength`)
    OtherHash,       ///< right for another algorithm of the family: signed with `actualAlg`
    OtherPadding,    ///< RS* where PS* is declared or the reverse: `actualAlg`
    HashedTwice,     ///< right for the hash of the input instead of the input (prehashed)
    RawDigest,       ///< RSA over the bare digest without DigestInfo
    ReversedBytes,   ///< little-endian signature (Windows CryptoAPI)
    HexOrBase64Text, ///< the signature bytes are the text of a hex or base64 encoded signature
    OtherInput,      ///< made by this key over other bytes: the decoded parts, without the dot, content changed after
                     ///< signing (`detail`)
    LeadingZero      ///< right, but a zero byte at the front of a number was dropped or added
};

struct Verification {
    Match match = Match::Mismatch;
    /// OtherHash, OtherPadding, and AlgKeyMismatch where it can be told: the algorithm that really signed. Empty where
    /// JOSE has no name for it (ECDSA with another hash than its curve's): `detail` then names the hash.
    std::string actualAlg;
    int saltLength = 0; ///< PssSalt: bytes
    QString detail;     ///< one sentence
    /// Made by this key, even if written wrongly.
    [[nodiscard]] bool madeByThisKey() const {
        return match != Match::Mismatch && match != Match::WrongLength && match != Match::AlgKeyMismatch &&
               match != Match::UnknownAlg;
    }
};

/// Whether the signature is right for the `alg` of the header, and nothing more: one verification, for going through a
/// whole key set.
[[nodiscard]] bool verifies(const Jws& jws, const keys::Key& key);

/// Verifies `jws` with `key` (public or private) by the `alg` of its header. When it does not verify, the usual wrong
/// writings are tried, so that "the right key, wrongly written" is told from "another key". Never throws.
/// A mismatch costs some twenty verifications for ECDSA (about 1 ms on P-256, 10 ms on P-384 and P-521), two for RSA.
[[nodiscard]] Verification verify(const Jws& jws, const keys::Key& key);

} // namespace ad::jose
