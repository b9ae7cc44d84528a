// The store: profiles, attempts and watches in one SQLite file that window and command line use at once.
#pragma once

#include "base/random.h"
#include "base/time.h"
#include "profiles/attempts.h"
#include "profiles/profile.h"
#include "profiles/watches.h"
#include <QVariantList>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QTemporaryDir;

namespace ad::profiles {

class Database;

/// Something that a person must be told after opening.
struct Notice {
    std::string code; ///< "damaged", "newer", "read_only", "full", "in_use", "older": changes are missing
    QString text;     ///< whole sentences
    QString path;     ///< the file that was kept aside; may be empty
};

enum class Sort { Name, Changed, Created, Vendor };

/// Which profiles a list shows.
struct Query {
    QString search; ///< words that must all stand in name, addresses, client ID, vendor, tags or notes
    std::string tag;
    std::optional<bool> archived = false; ///< empty: both
    Sort sort = Sort::Name;
};

struct Retention {
    int days = 365; ///< attempts older than this are deleted; 0: kept for ever
    bool operator==(const Retention&) const = default;
};

/// One store belongs to one thread. Every function that changes something returns after the change is on the disk
/// (synchronous=FULL), or with an error and nothing changed. Common errors: those of Database::run(), and
/// `store_read_only` for every change of a store that is read-only.
class Store {
  public:
    struct Options {
        std::string folder; ///< made with rights for the owner alone if it is not there
        Clock clock = systemNowMs;
        Random random = systemRandom;
        int busyTimeoutMs = 5000;
    };

    /// Opens `folder`/profiles.db, makes it, or brings it to this version (a copy is kept before). A damaged file is
    /// kept aside and what can be read is saved into a new one: notices() tells. A file of a newer version, one of an
    /// older version that another program has open, a folder that cannot be written and a full disk are opened to be
    /// read only. Error `store_foreign` where another program's
    /// file has this name: it is not touched.
    [[nodiscard]] static Expected<std::unique_ptr<Store>> open(Options options);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// The platform's own place: $XDG_DATA_HOME/assertion-doctor on Linux.
    [[nodiscard]] static std::string defaultFolder();

    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] const std::vector<Notice>& notices() const { return m_notices; }
    [[nodiscard]] const std::string& folder() const { return m_options.folder; }
    /// The database file.
    [[nodiscard]] QString path() const;
    /// Whether another program (or another store in this one) has changed something since this was asked last. Cheap.
    [[nodiscard]] bool changedElsewhere();

    // Profiles. Errors: `profile_not_found`, `profile_name_taken`, those of cleanName() and withoutSecrets().
    /// Those that `query` asks for, in its order; none of the removed ones.
    [[nodiscard]] Expected<std::vector<Profile>> profiles(const Query& query = {}) const;
    /// The one of that id.
    [[nodiscard]] Expected<Profile> profile(const std::string& id) const;
    /// By name (without regard to case) or by id; of the removed none.
    [[nodiscard]] Expected<Profile> find(const std::string& nameOrId) const;
    /// Saves a new one and gives it with its id, times and revision. An id that it brings (of an import) is kept.
    Expected<Profile> add(Profile profile);
    /// The same as a removed one, so that it is found again whatever happens before restore() brings it out.
    Expected<Profile> addRemoved(Profile profile);
    /// Saves changes. Error `profile_changed` when somebody else has saved since `profile.revision`.
    Expected<Profile> update(Profile profile);
    /// Whether update() would save it now; nothing is changed.
    [[nodiscard]] Expected<void> wouldUpdate(const Profile& profile);
    /// Gives it another name, which must be free.
    Expected<Profile> rename(const std::string& id, const std::string& name);
    /// A copy with everything but attempts, the keychain's secrets and the watch. An empty name: "NAME (2)".
    Expected<Profile> duplicate(const std::string& id, const std::string& name = {});
    /// Archived ones are kept and not listed unless asked for.
    Expected<Profile> setArchived(const std::string& id, bool archived);
    /// The first free name of NAME, NAME (2), NAME (3), …
    [[nodiscard]] Expected<std::string> freeName(const std::string& name) const;
    /// Takes it out of every list, with its attempts; restore() brings both back, under a free name.
    Expected<void> remove(const std::string& id);
    /// Brings back a removed one, under the first free name.
    Expected<Profile> restore(const std::string& id);
    /// Removed ones that can still be restored, last removed first.
    [[nodiscard]] Expected<std::vector<Profile>> removed() const;
    /// Those removed before `beforeMs`: their secrets must leave the keychain before purge().
    [[nodiscard]] Expected<std::vector<Profile>> removedBefore(std::int64_t beforeMs) const;
    /// Deletes a removed one for good, with its attempts.
    Expected<void> purge(const std::string& id);

    // Attempts
    /// Written before the request leaves. Gives the attempt's id. Those that another program of the person left begun
    /// an hour ago or more become unknown; finish() takes each of them all the same.
    Expected<std::int64_t> begin(const std::string& profileId, const std::string& by);
    /// After the answer, or when it is known that none comes.
    Expected<void> finish(std::int64_t attemptId, const AttemptEnd& end);
    /// Of one that was begun: nobody waits for its answer any more, and whether the request arrived is not known.
    Expected<void> abandon(std::int64_t attemptId);
    /// As begin() and finish() at once, for what is imported or was sent before there was a profile.
    Expected<std::int64_t> addAttempt(const AttemptRow& row, const nlohmann::ordered_json& detail);
    /// At most `limit` rows of a profile, the newest first, older than the attempt `before` (0: from the newest).
    [[nodiscard]] Expected<std::vector<AttemptRow>> attempts(const std::string& profileId, std::int64_t before = 0,
                                                             int limit = 100) const;
    /// How many attempts of a profile are kept.
    [[nodiscard]] Expected<std::int64_t> attemptCount(const std::string& profileId) const;
    /// One attempt whole. Error `attempt_not_found`.
    [[nodiscard]] Expected<Attempt> attempt(std::int64_t id) const;
    /// The newest finished attempt of a profile that was granted, probes left out; empty if there is none.
    [[nodiscard]] Expected<std::optional<AttemptRow>> lastGranted(const std::string& profileId) const;
    /// The finished attempts for a case's `history`, oldest first: the newest `limit`, and the last granted one, which
    /// alone tells what it sent. Probes are left out.
    [[nodiscard]] Expected<std::vector<diagnosis::CaseAttempt>> history(const std::string& profileId,
                                                                        int limit = 50) const;
    /// The newest attempt of a profile that is no probe; empty if there is none.
    [[nodiscard]] Expected<std::optional<AttemptRow>> lastAttempt(const std::string& profileId) const;
    /// The same of every profile that has one.
    [[nodiscard]] Expected<std::map<std::string, AttemptRow>> lastAttempts() const;
    /// How long attempts are kept; shared by all programs that use this store.
    [[nodiscard]] Expected<Retention> retention() const;
    /// Takes effect with the next prune().
    Expected<void> setRetention(Retention retention);
    /// Deletes what is older than the retention says. Gives how many. The last granted and the newest attempt of a
    /// profile stay.
    Expected<int> prune();

    // Watches
    /// The watch of a profile, running or stopped; empty if there was never one.
    [[nodiscard]] Expected<std::optional<WatchRow>> watch(const std::string& profileId) const;
    /// All of them.
    [[nodiscard]] Expected<std::vector<WatchRow>> watches() const;
    /// Takes the watch of a profile for `row.owner`: one that stands to be gone on with keeps its tries and its next
    /// time, one that was stopped begins anew as `row` says. Attempts that a dead owner left begun become unknown.
    /// Error `watch_running` when a living program runs it; the message names it.
    Expected<WatchRow> claimWatch(const WatchRow& row);
    /// Before a request leaves: counts the try, writes the attempt and when the next one would be due, all at once.
    /// Error `watch_lost` when the watch belongs to another runner by now, or was stopped.
    Expected<std::int64_t> beginTry(const WatchRow& row);
    /// After the answer: the attempt's end and the watch's state, at once. The tries are those of the row.
    Expected<void> finishTry(std::int64_t attemptId, const AttemptEnd& end, const WatchRow& row);
    /// Saves the row of a watch that `row.owner` holds. Error `watch_lost`.
    Expected<void> saveWatch(const WatchRow& row);
    /// Stops a watch whoever runs it: the runner finds out at its next look.
    Expected<void> stopWatch(const std::string& profileId, const std::string& reason);
    /// Stops a watch for the runner `token`; one that another runner has by now, or that rests, stays as it is.
    Expected<void> stopWatchOf(const std::string& profileId, const std::string& token, const std::string& reason);
    /// Lets a watch rest, whoever runs it: it stands to be gone on with, and nobody does so until claimWatch().
    Expected<void> pauseWatch(const std::string& profileId);
    /// Gives the watch back so that another program may go on with it.
    Expected<void> releaseWatch(const std::string& profileId, const std::string& token);

    // What lies ahead
    /// Of the events of this profile those that were not told to `whom` yet; from now on they are. Two programs that
    /// ask at once do not both get one.
    Expected<std::vector<std::string>> tellOnce(const std::string& profileId, const std::vector<std::string>& events,
                                                const std::string& whom);
    /// Takes that back for this event: nobody was told after all.
    Expected<void> tellAgain(const std::string& profileId, const std::string& event, const std::string& whom);

  private:
    explicit Store(Options options);
    [[nodiscard]] Expected<void> prepare();
    [[nodiscard]] Expected<void> openDatabase();
    [[nodiscard]] Expected<void> openReadOnly(const Error& why);
    /// To be read only where there is no room for what opening itself has to write; else the error.
    [[nodiscard]] Expected<void> openWhileInUse();
    [[nodiscard]] Expected<void> openWithoutRoom(const Error& why, bool noRoom);
    /// The file and its log in a private folder, for as long as this lives; empty: nowhere.
    [[nodiscard]] QString copyElsewhere();
    [[nodiscard]] Expected<void> migrate();
    [[nodiscard]] Expected<void> salvage();
    [[nodiscard]] Expected<void> writable() const;
    [[nodiscard]] Expected<std::vector<Profile>> select(const char* where, const QVariantList& values) const;
    enum class Write { Add, AddRemoved, Update, TryUpdate };
    [[nodiscard]] Expected<Profile> write(Profile profile, Write how);
    [[nodiscard]] Expected<std::vector<AttemptRow>> selectAttempts(const char* tail, const QVariantList& values) const;
    [[nodiscard]] Expected<std::vector<WatchRow>> selectWatches(const char* tail, const QVariantList& values) const;
    [[nodiscard]] Expected<void> writeEnd(std::int64_t attemptId, const AttemptEnd& end);
    [[nodiscard]] Expected<void> endWatch(const char* sql, const QVariantList& values, const std::string& profileId);
    [[nodiscard]] Expected<void> writeWatch(const WatchRow& row, bool isNew);

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_copy;
    std::unique_ptr<Database> m_database;
    int m_lock = -1; ///< shared by all who have the store open; taken alone to move or change the file
    bool m_readOnly = false;
    int m_version = 0; ///< of the schema of the file that is open: read only, it may be an older one
    std::int64_t m_dataVersion = -1;
    std::vector<Notice> m_notices;
};

} // namespace ad::profiles
