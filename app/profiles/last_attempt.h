// What a profile's last attempt sent and got, as a case that can be diagnosed again.
#pragma once

#include "profiles/store.h"

namespace ad::profiles {

struct LastAttempt {
    AttemptRow row;
    diagnosis::CaseFile file;  ///< request, answer and whom they were for; signatures and tokens are taken out
    std::string keyThumbprint; ///< of the key that signed; empty: not known
};

/// The youngest attempt that has its end; a probe is none, for it differs from what the profile sends. Empty: there is
/// none, or nothing was kept of it. Errors: those of the store, and of a case that cannot be read.
[[nodiscard]] Expected<std::optional<LastAttempt>> lastAttemptOf(const Store& store, const std::string& profileId);

/// What this attempt sent and got. Empty: it has no end, or nothing was kept of it. Errors as for lastAttemptOf().
[[nodiscard]] Expected<std::optional<LastAttempt>> attemptAsCase(const Store& store, std::int64_t attemptId);

/// Puts it into a case of the same profile: what came before it is the history.
void fillAttempt(const LastAttempt& last, diagnosis::CaseFile& file);

} // namespace ad::profiles
