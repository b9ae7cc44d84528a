// Saved profiles as the window shows them: plain values, read on a thread of their own.
#pragma once

#include "base/secret.h"
#include "keys/key.h"
#include "profiles/attempts.h"
#include "profiles/calendar.h"
#include "profiles/profile.h"
#include "profiles/standing.h"
#include "profiles/watches.h"
#include "session/views.h"
#include "watch/pace.h"
#include "widgets/mark.h"
#include <QList>

namespace ad::ui {

struct KeptProfile {
    profiles::Profile profile;
    std::optional<profiles::AttemptRow> last;
    std::optional<profiles::WatchRow> watch;
    profiles::Standing standing;
    std::vector<profiles::Ahead> ahead; ///< trouble ahead, the next first
    profiles::KeyFileState keyState = profiles::KeyFileState::None;
    QString vendorName, environment; ///< "Epic", "sandbox"
    watch::Pace pace;
    bool alive = false;           ///< a program runs its watch now
    std::optional<Error> trouble; ///< what keeps its watch from trying
    bool needsPassphrase = false; ///< that is a passphrase which nobody knows here
    bool keyInMemory = false;     ///< its watch has the key from this window, and ends with it
    bool practice = false;        ///< of a practice server of this program: nothing of it is kept at the end
    bool operator==(const KeptProfile&) const = default;

    [[nodiscard]] bool watching() const { return watch && watch->running; }
    [[nodiscard]] bool paused() const { return watching() && !alive; }
};

struct ProfilesView {
    QList<KeptProfile> entries; ///< by name; archived ones too
    bool kept = false;          ///< there is a store
    bool readOnly = false;
    QString notice; ///< what must be told of the store: damaged, read-only; empty: nothing
    bool operator==(const ProfilesView&) const = default;

    [[nodiscard]] bool writable() const { return kept && !readOnly; }
    [[nodiscard]] const KeptProfile* find(const std::string& id) const {
        for (const KeptProfile& entry : entries) {
            if (entry.profile.id == id) {
                return &entry;
            }
        }
        return nullptr;
    }
};

/// A stretch of a profile's attempts, newest first.
struct AttemptsPage {
    std::string profileId;
    std::int64_t before = 0; ///< 0: from the newest
    std::vector<profiles::AttemptRow> rows;
    std::int64_t total = 0;
};

/// What a watch has sent since it began, newest first.
struct Tries {
    std::string profileId;
    std::vector<profiles::AttemptRow> rows;
};

/// Two attempts side by side, the older one on the left.
struct Compared {
    profiles::AttemptRow left, right;
    std::vector<profiles::Difference> rows;
};

/// The token that a watch waited for: for the person alone, in memory alone.
struct GrantedToken {
    Secret token;
    QString type, scope;
    std::optional<std::int64_t> expiresIn; ///< seconds
    std::int64_t atMs = 0;
};

/// How a person wants a watch.
struct WatchWish {
    std::optional<Secret> passphrase;  ///< of the key's file; for as long as the window is open
    bool keepPassphrase = false;       ///< in the keychain, too
    std::optional<keys::Key> key;      ///< of a profile that names none; for as long as the window is open
    std::optional<std::int64_t> forMs; ///< at most so long; empty: until the answer changes
    bool resume = false;               ///< it was running before: nobody presses a button now
    QList<Elsewhere> agreed;           ///< the person was asked about these, and agreed
    std::optional<std::int64_t>
        aheadSeconds; ///< of the server's clock, by which the window writes the times; no value: not known here
};

[[nodiscard]] inline Mark markOf(profiles::Standing::Kind kind) {
    switch (kind) {
    case profiles::Standing::Kind::New:
        return Mark::None;
    case profiles::Standing::Kind::Waiting:
        return Mark::Waiting;
    case profiles::Standing::Kind::Works:
        return Mark::Pass;
    case profiles::Standing::Kind::Fails:
        return Mark::Fail;
    case profiles::Standing::Kind::Unclear:
        return Mark::Unknown;
    }
    return Mark::None;
}

} // namespace ad::ui
