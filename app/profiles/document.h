// Profiles as one JSON document (`assertion-doctor/profiles/1`): export and import.
#pragma once

#include "profiles/seal.h"
#include "profiles/store.h"
#include <map>

namespace ad::profiles {

inline constexpr std::string_view profilesSchema = "assertion-doctor/profiles/1";

/// Secrets by the names of their keychain entries (keyEntry(), passphraseEntry()).
using Secrets = std::map<std::string, Secret>;

struct ExportOptions {
    bool withAttempts = false;
    std::int64_t nowSeconds = 0;
};
/// The document, without any secret. Errors: those of the store.
[[nodiscard]] Expected<nlohmann::ordered_json> exportProfiles(const Store& store, const std::vector<Profile>& profiles,
                                                              const ExportOptions& options);
/// Adds the secrets, encrypted. Errors: those of seal().
[[nodiscard]] Expected<void> addSecrets(nlohmann::ordered_json& document, const Secrets& secrets,
                                        const Secret& passphrase, const Random& random);

/// A document that was read; nothing of it is saved yet.
struct Imported {
    struct Entry {
        Profile profile;
        std::vector<Attempt> attempts;
    };
    std::vector<Entry> entries;
    bool hasSecrets = false;
    nlohmann::ordered_json sealed;
};
/// Errors: `profiles_invalid` (broken JSON with line and column, another schema), `profile_invalid` and
/// `profile_secret`
/// (`where` names the profile and the member). Nothing is half read.
[[nodiscard]] Expected<Imported> readProfiles(std::string_view document);
/// The secrets of a document. Errors: those of unseal().
[[nodiscard]] Expected<Secrets> readSecrets(const Imported& imported, const Secret& passphrase);

/// What became of one profile of a document.
struct Merged {
    enum class What {
        Added,
        Unchanged,  ///< is there already, with the same content
        AddedBeside ///< another one of that id or name is there: both are kept, this one under a free name
    };
    What what = What::Added;
    std::string givenName; ///< in the document
    Profile profile;       ///< as it is in the store
    std::string entryOf;   ///< the profile's id in the document: the names of its secrets begin with it
    int attempts = 0;      ///< that were new
};
/// Saves them without losing anything of either side; a document that was merged before changes nothing. Errors: those
/// of the store; what was merged before the error stays.
[[nodiscard]] Expected<std::vector<Merged>> mergeProfiles(Store& store, const Imported& imported);

} // namespace ad::profiles
