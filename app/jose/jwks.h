// JWK Sets (RFC 7517 §5) as they are found, with everything that is wrong with them.
#pragma once

#include "base/error.h"
#include "base/json.h"
#include "keys/key.h"
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::jose {

/// The members of a JWK that are secret: RFC 7518 §6.2.2, §6.3.2 and §6.4.1, and "priv" of the key type AKP.
inline constexpr std::array privateMembers{"d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"};

struct JwksProblem {
    std::string code; ///< a cause of the contract: `jwks_invalid`, `kid_duplicate`, `kid_missing`, `key_too_weak`, …
    std::string pointer;    ///< RFC 6901 into the set
    std::size_t offset = 0; ///< bytes into the text
    QString what;           ///< one sentence
    bool fatal = false;     ///< a server that follows the standards cannot use the set or this key
    bool operator==(const JwksProblem&) const = default;
};

struct JwkEntry {
    keys::Key key;   ///< invalid if it could not be read
    std::string kid; ///< empty: none
    std::string alg;
    std::string use;
    std::vector<std::string> keyOps;
    std::string kty;
    bool hasPrivateMembers = false;
    std::string pointer; ///< "/keys/0"
    bool operator==(const JwkEntry&) const = default;
};

struct Jwks {
    std::vector<JwkEntry> keys;
    std::vector<JwksProblem> problems;
    bool cutOff = false; ///< it has more keys than are read: what is not in `keys` may be in the set
    bool operator==(const Jwks&) const = default;
    /// Entries whose kid is `kid`.
    [[nodiscard]] std::vector<const JwkEntry*> withKid(std::string_view kid) const;
    /// The entry that holds this public key, or nullptr.
    [[nodiscard]] const JwkEntry* find(const keys::Key& key) const;
};

/// Reads a set from text. A bare JWK or an array of JWKs is read as a set of it, with a fatal problem. Error
/// `jwks_invalid`: not JSON (HTML, empty, …), no keys at all.
[[nodiscard]] Expected<Jwks> readJwks(std::string_view text);
[[nodiscard]] inline Expected<Jwks> readJwks(const std::string& text) { return readJwks(std::string_view(text)); }
[[nodiscard]] inline Expected<Jwks> readJwks(const char* text) { return readJwks(std::string_view(text)); }
/// The same from a JSON value that is already read; the problems' offsets are 0.
[[nodiscard]] Expected<Jwks> readJwks(const nlohmann::ordered_json& value);

} // namespace ad::jose
