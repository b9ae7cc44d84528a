// The thread behind Keeper: the store, the keychain, the network and the watches. Nothing of it is touched from the
// window's thread.
#pragma once

#include "net/exchange.h"
#include "profiles/document.h"
#include "profiles/key_loader.h"
#include "profiles/profiles_view.h"
#include "profiles/store.h"
#include "profiles/telling.h"
#include "session/key_work.h"
#include "watch/notify.h"
#include "watch/runner.h"
#include <QTimer>
#include <map>

namespace ad::ui {

/// What the keeper stands on; tests give their own.
struct KeeperOptions {
    QString folder;             ///< where the data lies; empty: nothing is kept
    QString authorityFile = {}; ///< whom watches trust besides the system, from the first on; empty: nobody
    Clock clock = systemNowMs;
    std::function<watch::Moment()> moment = watch::systemMoment;
    std::function<std::unique_ptr<profiles::SecretStore>()> keychain = [] { return profiles::systemKeychain(); };
    bool waits = false; ///< nothing is read before begin()
    bool drafts = true; ///< what is not saved is kept for the next start
    bool calls = false; ///< the person is called for trouble ahead: at the start, and every day
    int tickMs = 5000;  ///< how often key files, dates and watches that nobody runs any more are looked at
};

struct Draft;
struct SecretsWanted;

class KeeperWorker : public QObject {
    Q_OBJECT
  public:
    explicit KeeperWorker(KeeperOptions options);
    ~KeeperWorker() override;

    /// Opens the store, goes on with the watches that a window left, and begins to look for changes of others.
    void open();
    /// Gives the watches back and closes.
    void close();
    /// Watches trust these authorities besides the system, from the next try on; empty: nobody.
    void trust(const std::string& authoritiesPem);
    /// This profile goes for good when close() is called, or at the next start where that never was, unless it is for
    /// another server by then.
    void forgetAtEnd(const profiles::Profile& practice);
    /// Runs `change` on the store; the text that it gives is said. Errors go to failed(). False: it failed.
    bool change(const std::function<Expected<QString>(profiles::Store&)>& change);
    /// profileRead() follows, and keyRead() where the keychain has the key or its passphrase.
    void readProfile(const std::string& id);
    /// keyRead() follows, with what the keychain has: the key, or the passphrase of its file.
    void readKey(const std::string& id, const profiles::KeyReference& reference);
    void readAttempts(const std::string& id, std::int64_t before, int limit);
    /// triesRead() follows, with those of this profile's watch, which has made so many, that have ended.
    void readTries(const std::string& id, int tries);
    /// keptRead() follows, or failed() where nothing was kept of it.
    void readKept(std::int64_t attemptId);
    void compare(std::int64_t one, std::int64_t other); ///< ids of attempts; compared() follows
    /// With the newest attempt of this profile that was granted before `attempt`; said() where there is none.
    void compareWithLastGranted(const std::string& id, std::int64_t attempt);
    /// Writes down a request before it leaves; `number` is the caller's own for it. Errors go to failed().
    void beginAttempt(quint64 number, const std::string& profileId, const std::string& by);
    void finishAttempt(quint64 number, const profiles::AttemptEnd& end); ///< `number` as for beginAttempt()
    /// Nobody waits for its answer any more.
    void abandonAttempt(quint64 number);
    /// Attempts older than that are deleted, now and every day; 0: none.
    void setRetention(int days);
    /// Puts the key into the keychain, lets the profile use it from there, and watches the profile if that is wanted.
    void keepKey(const std::string& id, const keys::Key& key, const std::optional<WatchWish>& thenWatch);
    /// Deletes what the keychain has of these entries; errors go to failed().
    void forgetSecrets(const std::vector<std::string>& entries);
    void exportTo(const QString& path, const std::vector<std::string>& ids, bool withAttempts,
                  const std::optional<Secret>& passphrase);
    /// passphraseWanted() follows where the document holds keys and neither a passphrase nor `withoutKeys` is given.
    void importFrom(const QString& path, const std::optional<Secret>& passphrase, bool withoutKeys);

    /// Keeps for the next start what is not saved, in the place of what was kept under this token before; no value:
    /// nothing is.
    void keepDraft(const std::string& token, const std::optional<Draft>& draft);

    /// Keeps what something else has taken the place of, in a file of its own; putAway() follows. Of many the oldest
    /// go.
    void keepPutAway(const Draft& draft);
    void forgetPutAway();

    void startWatch(const std::string& id, const WatchWish& wish); ///< one that runs looks at once
    void stopWatch(const std::string& id);
    void pauseWatch(const std::string& id);
    void tryNow(const std::string& id); ///< said() where the server asked to wait
    /// The clocks may have moved: sleep, another time, the network is back.
    void look();

  Q_SIGNALS:
    void viewChanged(const ad::ui::ProfilesView& view);
    void putAway(const QString& path);
    /// `keptId`: AttemptView::keptId of the answer.
    void profileRead(const ad::profiles::Profile& profile, const ad::diagnosis::CaseFile& file, bool keyLater,
                     std::int64_t keptId);
    void keyRead(const std::string& id, const ad::ui::SavedKey& key);
    void attemptsRead(const ad::ui::AttemptsPage& page);
    void keyKept(const std::string& id, const ad::profiles::KeyReference& key);
    void triesRead(const ad::ui::Tries& tries);
    void keptRead(const ad::profiles::AttemptRow& row, const ad::diagnosis::CaseFile& sent);
    void compared(const ad::ui::Compared& two);
    void failed(const ad::Error& error); ///< something that was asked for was not done
    void said(const QString& text);      ///< what was done, for the person
    void granted(const std::string& id, const ad::ui::GrantedToken& token);
    void watchEnded(const std::string& id, const QString& title, const QString& name, bool good); ///< `good`: a token
    /// A watch has an answer that is not the one before: as a case, to be diagnosed in the window.
    void answerChanged(const std::string& id, const ad::diagnosis::CaseFile& file, std::int64_t keptId);
    void notificationOpened(const std::string& id);
    /// The person was called for trouble ahead, of this profile and perhaps of others.
    void aheadTold(const std::string& id, const QString& title, const QString& details);
    void aheadOpened(const std::string& id);
    void passphraseWanted(const QString& path, bool again); ///< `again`: the one that was given is wrong
    /// The watch was not started: `credentials`, with the token endpoint that was found, would make its assertions for
    /// another server. `wish` starts it all the same.
    void questioned(const std::string& id, const ad::attempt::Credentials& credentials, const ad::ui::WatchWish& wish);

  private:
    void refresh();
    [[nodiscard]] QString practiceList() const;
    [[nodiscard]] bool isPractice(const profiles::Profile& profile) const;
    void forgetPractices();
    /// Of programs that were killed.
    void forgetLeftPractices();
    /// False: it could not be taken out now.
    bool forgetPractice(const profiles::Profile& practice);
    void poll();
    void tick();
    void prune();
    void tellAhead();
    void purgeRemoved();
    void merge(const profiles::Imported& imported, const profiles::Secrets& secrets);
    void keepSecrets(const profiles::Profile& profile, const std::string& entryOf, const profiles::Secrets& secrets);
    void keepMissing(const profiles::Profile& profile, const std::string& entryOf, const profiles::Secrets& secrets);
    void collect(const std::shared_ptr<SecretsWanted>& wanted);
    void write(const QString& path, const nlohmann::ordered_json& document, const QString& sentence);

    void checkKey(const profiles::Profile& profile, const WatchWish& wish);
    void keyChecked(const profiles::Profile& profile, const WatchWish& wish, bool asked,
                    const Expected<keys::KeyFile>& key);
    /// That start is still under way: nobody stopped it, and nothing is closed.
    [[nodiscard]] bool isWanted(const std::string& id, quint64 start) const;
    void hold(const std::string& id, const Error& error, bool needsPassphrase);
    void askLater(const std::string& id);
    void findEndpoint(const profiles::Profile& profile, const WatchWish& wish);
    void launch(const profiles::Profile& profile, const WatchWish& wish, const std::string& tokenEndpoint,
                const SharedOptional<diagnosis::CaseFetch>& discovery);
    /// True: questioned() was emitted, and nothing may be sent before it is answered.
    bool asks(const profiles::Profile& profile, const WatchWish& wish, const std::string& tokenEndpoint);
    void goOn();
    /// Writes down the end of watches that the store did not take when they ended.
    void settle();
    void tried(const std::string& id, const watch::Try& made);
    void ended(const std::string& id, watch::Stop stop, const std::optional<Error>& error);
    /// Whose watches run here: a look may end one, and m_runners is another list then.
    [[nodiscard]] std::vector<std::string> running() const;
    [[nodiscard]] watch::Runner* runnerOf(const std::string& id) const;
    /// The key that the profile names, or the one from the window.
    void loadKey(const profiles::Profile& profile, const keys::AskPassphrase& ask, const profiles::KeyLoaded& loaded);
    [[nodiscard]] keys::AskPassphrase passphraseOf(const std::string& id, const std::shared_ptr<bool>& asked) const;

    KeeperOptions m_options;
    std::unique_ptr<profiles::Store> m_store;
    std::unique_ptr<profiles::SecretStore> m_secrets;
    std::unique_ptr<net::Client> m_client;
    std::unique_ptr<watch::Notifier> m_notifier, m_aheadNotifier;
    std::vector<std::unique_ptr<watch::Runner>> m_runners;
    std::vector<std::unique_ptr<watch::Runner>> m_unwritten; ///< have ended, and the store did not take it yet
    std::map<std::string, quint64> m_starting;               ///< the start under way of each profile
    quint64 m_starts = 0;
    std::map<std::string, Secret> m_passphrases;              ///< by profile, given by the person
    std::map<std::string, keys::Key> m_keys;                  ///< by profile, of those that name none
    std::map<std::string, std::pair<Error, bool>> m_troubles; ///< by profile; with whether a passphrase is needed
    /// When a keychain that said no may be asked again by itself, by profile: each time it may ask the person.
    struct Later {
        std::size_t times = 0;
        std::int64_t atMs = 0;
    };
    std::map<std::string, Later> m_later;
    std::vector<profiles::Profile> m_practices; ///< of practice servers, which end with the program, as they were made
    std::string m_practiceToken;                ///< the name of the file that lists them; empty: none was made
    std::map<quint64, std::int64_t> m_begun;    ///< attempts that were begun, by the number that they came with
    QTimer* m_poll = nullptr;
    QTimer* m_tick = nullptr;
    std::int64_t m_prunedAtMs = 0;
    profiles::Daily m_aheadDaily;
    std::string m_draft; ///< as it was written last
    bool m_draftTold = false;
    ProfilesView m_view;
};

} // namespace ad::ui
