// A profile: saved credentials of one client at one server. A plain value; it never holds a secret.
#pragma once

#include "attempt/attempt.h"
#include "base/error.h"
#include "keys/reader.h"
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace ad::profiles {

/// Where the private key is, and what it looked like when it was last read. Never the key itself.
struct KeyReference {
    std::string path;                  ///< a file, absolute; where the keychain has the key, only what an import named
    bool inKeychain = false;           ///< kept in the operating system's keychain under keyEntry()
    bool passphraseInKeychain = false; ///< the file's passphrase is kept under passphraseEntry()
    std::string thumbprint;            ///< RFC 7638, of the key that was there; empty: never read
    std::string description;           ///< "RSA 2048"
    std::int64_t size = -1;            ///< of the file in bytes; -1: not known
    std::int64_t modifiedAtMs = 0;     ///< of the file; 0: not known
    bool operator==(const KeyReference&) const = default;
    [[nodiscard]] bool empty() const { return path.empty() && !inKeychain; }
};

struct Profile {
    std::string id;     ///< a UUID; given by the store
    std::string name;   ///< unique without regard to case
    std::string server; ///< FHIR base or token endpoint, not known which; empty where one of the two is known
    attempt::Credentials credentials;
    KeyReference key;
    diagnosis::Registered registered;
    diagnosis::Answers answers;
    std::string notes;
    std::vector<std::string> tags; ///< sorted, each once
    bool archived = false;
    std::int64_t createdAtMs = 0, changedAtMs = 0;
    /// What was sent before was for another client, server or key, and says nothing of this one; 0: nothing was. Given
    /// by the store.
    std::int64_t sendsSinceMs = 0;
    std::int64_t revision = 0; ///< grows with each change; given by the store
    /// Members of an imported document that this version does not know: kept and written back.
    nlohmann::ordered_json origin = nlohmann::ordered_json::object();
    bool operator==(const Profile&) const = default;
};

/// The profile's part of the document `assertion-doctor/profiles/1`. Private members of JWKs and what looks like a
/// secret in the notes and in what was changed or imported are taken out; the rest stands as it was entered.
[[nodiscard]] nlohmann::ordered_json toJson(const Profile& profile);
/// Whether what stands in a profile as it was entered is free of secrets: passwords and keys in addresses, a private
/// key in any other member but the notes. Error: `profile_secret`, with the member or the address, the secret taken
/// out.
[[nodiscard]] Expected<void> withoutSecrets(const Profile& profile);
/// Reads such an object. Unknown members are kept. Errors: `profile_invalid` with the member's name in `where`.
[[nodiscard]] Expected<Profile> fromJson(const nlohmann::ordered_json& object);

/// The same in everything that a person entered; id, name, times and revision do not count. Of the key only its path
/// does: where else it is kept and what was seen of it depends on the machine.
[[nodiscard]] bool sameContent(const Profile& a, const Profile& b);

/// What is sent with the one says something of the other: the same client at the same address with the same key, as far
/// as these are known.
[[nodiscard]] bool sendsTheSame(const Profile& a, const Profile& b);

/// A name has at most so many UTF-16 units.
inline constexpr int longestName = 120;
/// A name as it is kept: blanks at its ends go, runs of blanks inside become one.
/// Errors: `profile_name_unusable` (empty, longer than longestName, control characters).
[[nodiscard]] Expected<std::string> cleanName(const std::string& name);
/// What two names are compared by: without regard to case (Unicode case folding).
[[nodiscard]] std::string nameKey(const std::string& name);

/// Names of the entries in the keychain.
[[nodiscard]] std::string keyEntry(const std::string& profileId);
/// The same for the key's passphrase.
[[nodiscard]] std::string passphraseEntry(const std::string& profileId);

/// What a case gets from a profile: addresses, client, scope, what is registered, answers, and the key's path.
void fillCase(const Profile& profile, diagnosis::CaseFile& file);
/// The token endpoint or FHIR base in one line, for lists; empty if there is none.
[[nodiscard]] std::string addressOf(const Profile& profile);
/// The vendor that is named, else the one that the addresses point to.
[[nodiscard]] const vendors::Vendor& vendorOf(const Profile& profile);
/// "sandbox", "production" or "": the one that is named, else by the addresses.
[[nodiscard]] std::string environmentOf(const Profile& profile);

/// What became of the key file since it was remembered.
enum class KeyFileState { None, Unchanged, Touched, Missing };
/// Looks at size and time of the file alone, without opening it. `Touched`: another size or time; whether the key is
/// another one is told by remember(). `None`: the key is not kept by path.
[[nodiscard]] KeyFileState keyFileState(const KeyReference& reference);
/// The reference with what `key` is and what the file looks like now.
[[nodiscard]] KeyReference remember(KeyReference reference, const keys::Key& key);
/// A sentence where `key` is another one than the reference remembers; empty: the same, or none was remembered.
[[nodiscard]] QString keyChange(const KeyReference& reference, const keys::Key& key);

} // namespace ad::profiles
