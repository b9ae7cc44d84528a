// What stands in the window as one value: to open what was saved, and to keep for the next start what was not.
#pragma once

#include "attempt/attempt.h"
#include "base/error.h"
#include "profiles/profile.h"
#include <QString>
#include <nlohmann/json.hpp>
#include <optional>

namespace ad::ui {

/// One of the requests that were sent or opened, with its answer.
struct DraftAttempt {
    /// Whom it was for, assertion, request, answer, probes, and the time of a case that was opened; nothing else.
    diagnosis::CaseFile file;
    bool own = true;               ///< signed here
    bool sent = true;              ///< from here
    std::string thumbprint;        ///< of the key that signed; empty: not known
    std::size_t historyBefore = 0; ///< entries of the history that are from before it
    std::optional<double> serverAhead;
    std::int64_t keptId = 0; ///< AttemptView::keptId
};

struct Draft {
    /// Where to, who, what was brought and answered. Its key is a path alone; empty: there is none, or it was pasted.
    diagnosis::CaseFile file;
    /// What differs from the defaults: kid, alg, audience, jku, lifetime, and changed header parameters and claims.
    attempt::Credentials credentials;
    /// How many entries of the case's history are from before the answer that it shows; empty: all.
    std::optional<std::size_t> historyBefore;
    QString title;          ///< as it was opened; empty: it has none
    QString registeredName; ///< of what is registered
    bool own = true;        ///< the assertion was signed here
    bool keyLater = false;  ///< the key is in the keychain, and comes by Session::takeSavedKey()
    bool keyPasted = false; ///< there was a key, and it has no file
    std::string clockOf;    ///< the token endpoint by whose clock times are written; empty: by ours
    double clockAhead = 0;  ///< of that clock, in seconds
    /// The newest first; where there are none, the answer of `file` is the only one.
    std::vector<DraftAttempt> attempts;
    std::int64_t keptId = 0;                 ///< AttemptView::keptId of the answer of `file`, where it is the only one
    int shownAttempt = -1;                   ///< which of these `file` shows; -1: none
    std::optional<profiles::Profile> opened; ///< the profile that is open, as it was when it was opened
};

/// As a document for the next start, without any secret: private keys, tokens and passwords are taken out.
[[nodiscard]] nlohmann::ordered_json toJson(const Draft& draft);
/// Errors: `draft_unreadable`, those of a case file and of a profile.
[[nodiscard]] Expected<Draft> draftFrom(std::string_view document);

} // namespace ad::ui
