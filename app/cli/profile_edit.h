// The options that change a profile, for `profile add` and `profile edit`.
#pragma once

#include "cli/options.h"
#include "profiles/profile.h"

namespace ad::cli {

struct ProfileEdit {
    Options options;
    std::string newName, notes, jku;
    std::vector<std::string> tags, untags, claims, headers, clear;
    bool keepKey = false, keepPassphrase = false, archive = false, unarchive = false;

    /// Adds the options; `existing`: those that only make sense for a profile that is there.
    void addTo(CLI::App& app, bool existing);
    /// Puts what was given into `profile`. Reads --registered. Errors: `option_unusable`, those of reading.
    [[nodiscard]] Expected<void> apply(profiles::Profile& profile);
    /// Reads the key that --key names and remembers what it is; a key that needs a passphrase and got none is taken by
    /// its path alone. Gives the key's bytes for the keychain.
    [[nodiscard]] Expected<std::optional<keys::KeyFile>> readKey(profiles::Profile& profile) const;
};

} // namespace ad::cli
