// A profile on the command line: opening the store, taking what the profile knows, keeping what was sent.
#pragma once

#include "cli/options.h"
#include "diagnosis/diagnosis.h"
#include "profiles/key_loader.h"
#include "profiles/store.h"

namespace ad::cli {

/// QtSql, the keychain and the network need one; made when first asked for, and there until the end.
void needApplication();

/// The store of --data-dir. What a person must know of it (damaged, read-only) goes to standard error.
[[nodiscard]] Expected<std::unique_ptr<profiles::Store>> openStore(const std::string& dataDir);

/// The profile of that name or id. Error `profile_not_found`, with the names that are near to it.
[[nodiscard]] Expected<profiles::Profile> findProfile(const profiles::Store& store, const std::string& name);

/// The profile that --profile names, open for one command.
struct ProfileUse {
    std::unique_ptr<profiles::Store> store;
    profiles::Profile profile;
    std::unique_ptr<profiles::SecretStore> secrets;
};
/// Opens the profile of that name or id. Errors: those of openStore(), `profile_not_found`.
[[nodiscard]] Expected<std::shared_ptr<ProfileUse>> useProfile(const std::string& dataDir, const std::string& name);

/// The profile's key, at once. Says on standard error when it is another one than before, and remembers it when none
/// was remembered.
[[nodiscard]] Expected<keys::KeyFile> readProfileKey(ProfileUse& use, const keys::AskPassphrase& ask);

/// An exchange among the attempts of a profile: written when this is made, before the request leaves, so that none is
/// lost whatever ends the program. Not finished, it is one whose answer is not known. A store that refuses is told on
/// standard error: the answer itself is shown all the same.
class KeptAttempt {
  public:
    /// Without a profile, and of a request that is not going to leave (net::objection()), nothing is kept.
    KeptAttempt(ProfileUse* use, const net::Request& request, const std::string& by = "send");
    ~KeptAttempt();
    KeptAttempt(const KeptAttempt&) = delete;
    KeptAttempt& operator=(const KeptAttempt&) = delete;
    /// Once, with the answer.
    void finish(const profiles::AttemptEnd& end);

  private:
    ProfileUse* m_use;
    std::int64_t m_id = 0; ///< 0: nothing is open
};

} // namespace ad::cli
