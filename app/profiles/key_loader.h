// The private key of a profile: from its file, or from the keychain.
#pragma once

#include "profiles/profile.h"
#include "profiles/secrets.h"
#include <functional>
#include <map>
#include <vector>

namespace ad::profiles {

using KeyLoaded = std::function<void(Expected<keys::KeyFile>)>;

/// Reads the key and calls `loaded` once: at once where no keychain is needed, else from the event loop. `ask` is asked
/// for a passphrase that the keychain does not have. Errors: `key_unreadable` (the profile has no key, or it needs a
/// passphrase), those of readFile() and readPrivateKey() with the file's name in `where`, those of SecretStore.
void loadKey(const Profile& profile, SecretStore& secrets, const keys::AskPassphrase& ask, const KeyLoaded& loaded);

/// The secrets that a profile has: the key's bytes (of the file as they are, or of the keychain) and the kept
/// passphrase, by the names of their entries. What cannot be read is told in `errors` and left out. Local event loop.
[[nodiscard]] std::map<std::string, Secret> secretsOf(const Profile& profile, SecretStore& secrets,
                                                      std::vector<Error>& errors);

} // namespace ad::profiles
