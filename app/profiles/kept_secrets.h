// A profile and what the keychain keeps of it: changed together, or not at all.
#pragma once

#include "profiles/profile.h"
#include "profiles/secrets.h"
#include <optional>
#include <vector>

namespace ad::profiles {

/// What is to stand in the keychain for a profile from now on; what is empty stays as it is.
struct KeptSecrets {
    std::optional<Secret> key, passphrase;
    [[nodiscard]] bool empty() const { return !key && !passphrase; }
};

using Save = std::function<Expected<Profile>()>;
using Saved = std::function<void(Expected<Profile>)>;

/// Puts `kept` into the keychain, then runs `save`: a profile never promises a secret that is not there. Where either
/// fails, the keychain gets back what it had before, which may lie nowhere else. Errors: those of the keychain and of
/// `save`.
void saveWithSecrets(SecretStore& secrets, const std::string& id, const KeptSecrets& kept, const Save& save,
                     const Saved& done);

/// The entries that `before` names and `now` does not: nobody would find them again.
[[nodiscard]] std::vector<std::string> unnamedEntries(const std::string& id, const KeyReference& before,
                                                      const KeyReference& now);

/// What a copy of `profile` has to be told: the keychain's secrets stay with the profile that they were kept for.
/// Empty: nothing.
[[nodiscard]] QString copyLacks(const Profile& profile);

/// Takes both secrets of a profile out of the keychain, whatever the profile says of them today: an earlier change may
/// have left one behind. That there is no keychain is an error only where the profile says that it keeps something.
void removeSecrets(SecretStore& secrets, const Profile& profile, const SecretStore::Done& done);

/// The same in a local event loop, for the command line.
[[nodiscard]] Expected<Profile> saveWithSecretsNow(SecretStore& secrets, const std::string& id, const KeptSecrets& kept,
                                                   const Save& save);
[[nodiscard]] Expected<void> removeSecretsNow(SecretStore& secrets, const Profile& profile);

} // namespace ad::profiles
