// Saved profiles and their watches for the window. Values here; disk, keychain and network on a thread of their own.
#pragma once

#include "frame/profile_source.h"
#include "profiles/keeper_worker.h"
#include "profiles/profiles_view.h"
#include <QFutureWatcher>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <QUndoStack>

namespace ad::ui {

class Session;
struct Answered;
struct Draft;
struct Elsewhere;

/// What stood unsaved in the window of a program that is gone.
struct FoundDraft {
    QString path;
    std::shared_ptr<const Draft> draft; ///< nullptr: there is none
    QList<Error> failed;                ///< those that cannot be read
};

class Keeper : public ProfileSource {
    Q_OBJECT
  public:
    explicit Keeper(KeeperOptions options, QObject* parent = nullptr);
    /// `folder`: where the data lies; empty: nothing is kept (pictures for documentation).
    explicit Keeper(const QString& folder, QObject* parent = nullptr);
    ~Keeper() override;

    /// Reads the store, where the options say to wait with that; what was asked for before follows. Later calls do
    /// nothing.
    void begin();

    [[nodiscard]] const ProfilesView& view() const { return m_view; }
    /// The store was read once.
    [[nodiscard]] bool ready() const { return m_ready; }
    /// Nothing that was asked for is under way.
    [[nodiscard]] bool idle() const { return m_underWay == 0; }
    /// Milliseconds since 1970, by the clock that the watches go by.
    [[nodiscard]] std::int64_t now() const { return m_options.clock(); }
    [[nodiscard]] QList<ProfileEntry> entries() const override;
    [[nodiscard]] QString current() const override { return text(m_current); }
    /// Brings a profile into the session: its case with what was answered before, its key, what differs from the
    /// defaults.
    void open(const QString& id) override;
    /// The profile that is open; empty: none.
    [[nodiscard]] const std::string& currentId() const { return m_current; }
    [[nodiscard]] const KeptProfile* currentProfile() const { return m_view.find(m_current); }
    /// Opens profiles in this session, forgets the open one when something else is opened there, and keeps what is sent
    /// in the open profile's attempts.
    void follow(Session& session);
    /// What was put away unsaved is forgotten: its files go.
    void forgetPutAway();
    /// Begins to look, on another thread, for what stood unsaved in the window of a program that is gone, the newest
    /// first; draftRead() follows.
    void readDraft();
    /// restoreDraft() has nothing to wait for.
    [[nodiscard]] bool draftIsRead() const;
    /// Brings it back. Call it once, before anything is opened. Its profile is found when the store is read; failed()
    /// tells what could not be brought back. False: there is none, or something was begun already.
    bool restoreDraft();
    /// Opens the profile of that name as soon as the store is read.
    void openNamed(const QString& name);
    /// Opens it as it was left, once the store is read: without a word where it is gone, and not where the keychain
    /// would be asked, or something else is open by then.
    void reopen(const QString& id);

    /// What was changed of the profiles themselves: names, tags, notes, the archive. Each step asks the store once
    /// more, so failed() may follow.
    [[nodiscard]] QUndoStack* profileEdits() { return &m_profileEdits; }

    /// What stands in the window as a profile: the open one with what was changed, or a new one.
    [[nodiscard]] profiles::Profile inWindow() const;
    /// There is something in the window that is not saved yet, and that can be. Of a practice nothing is kept.
    [[nodiscard]] bool unsaved() const;
    /// A watch of what stands in the window would need it in the store first: a practice, too.
    [[nodiscard]] bool toBeSaved() const;
    /// Saves what stands in the window: changes the open profile, or makes a new one and says its name. Where another
    /// program has changed the open one meanwhile, both are kept.
    void save();
    /// Saves what stands in the window where that is needed, and watches it.
    void watchWindow(const WatchWish& wish = {});
    /// With the key of the window, which is kept nowhere: the watch ends with the window.
    void watchWithKeyOfWindow();

    void add(const profiles::Profile& profile, const std::optional<WatchWish>& thenWatch = {});
    void rename(const std::string& id, const QString& name);
    void duplicate(const std::string& id); ///< said() tells the copy's name
    void setArchived(const std::string& id, bool archived);
    void setTags(const std::string& id, const QStringList& tags); ///< all of them; doubles and blanks go
    void setNotes(const std::string& id, const QString& notes);
    /// An answer of the person, as Session::setAnswer() takes it: into the profile at once, and into the session where
    /// it is open.
    void setAnswer(const std::string& id, const QString& member, const QString& value);
    /// removed() follows, so that it can be undone.
    void remove(const std::string& id);
    void restore(const std::string& id); ///< after remove()
    /// All profiles where `ids` is empty; with their keys, encrypted, where there is a passphrase.
    void exportTo(const QString& path, const std::vector<std::string>& ids, bool withAttempts,
                  const std::optional<Secret>& passphrase);
    /// passphraseWanted() follows where the document holds keys and neither a passphrase nor `withoutKeys` is given.
    void importFrom(const QString& path, const std::optional<Secret>& passphrase = {}, bool withoutKeys = false);
    /// Puts the key that is open in the window into the keychain, for this profile.
    void keepKey(const std::string& id, bool thenWatch = false);
    /// Lets the profile take its key from this file.
    void setKeyFile(const std::string& id, const QString& path);
    /// Attempts older than that are deleted, now and every day; 0: none.
    void setRetention(int days);

    void startWatch(const std::string& id, const WatchWish& wish = {});
    void stopWatch(const std::string& id);
    /// Lets it rest until startWatch().
    void pauseWatch(const std::string& id);
    void tryNow(const std::string& id); ///< said() where the server asked to wait
    /// The token that the watch of this profile got while this window was open; nullptr: none.
    [[nodiscard]] const GrantedToken* grantedTo(const std::string& id) const;
    /// The same of the profile that is open; nullptr, too: by now other credentials stand in the window.
    [[nodiscard]] const GrantedToken* grantedHere() const;
    /// What the watch of the open profile has sent since it began, as far as it has ended, newest first; at most
    /// triesListed of it.
    [[nodiscard]] const QList<AttemptView>& tries() const { return m_tries; }
    static constexpr int triesListed = 500;
    /// Goes back to one of tries() in the session, by its keptId.
    void openTry(std::int64_t keptId);
    /// The answer that ended the watch of this profile is at hand.
    [[nodiscard]] bool hasAnswer(const std::string& id) const { return m_answers.contains(id); }
    /// Shows it in the session, for its diagnosis.
    void openAnswer(const std::string& id);
    /// attemptsRead() follows.
    void readAttempts(const std::string& id, std::int64_t before, int limit);
    /// compared() follows.
    void compare(std::int64_t one, std::int64_t other);
    void compareWithLastGranted(const std::string& id, std::int64_t attempt);
    /// The clocks may have moved, or the network is back: watches look at once.
    void look();

  Q_SIGNALS:
    void draftRead(); ///< restoreDraft() has nothing to wait for any more
    /// What was open and not saved stands in this file now: something else took its place.
    void putAway(const QString& path);
    void attemptsRead(const ad::ui::AttemptsPage& page);
    void compared(const ad::ui::Compared& two);
    void failed(const ad::Error& error); ///< something that was asked for was not done
    void said(const QString& text);      ///< what was done, for the person
    void removed(const std::string& id, const QString& name);
    void saved(const std::string& id); ///< what stands in the window is this profile now
    /// After saved(): its key was pasted, and is in no place that the profile names.
    void keyLeft(const std::string& id);
    /// What reopen() was asked for is shown.
    void reopened();
    void watchEnded(const std::string& id, const QString& title, const QString& name, bool good); ///< `good`: a token
    void notificationOpened(const std::string& id); ///< the person pressed that of this profile's watch
    /// The person was called for trouble ahead, of this profile and perhaps of others; once for each date.
    void aheadTold(const std::string& id, const QString& title, const QString& details);
    /// The person answers that call.
    void aheadOpened(const std::string& id);
    void passphraseWanted(const QString& path, bool again); ///< by importFrom(); `again`: the one given is wrong
    /// The watch was not started: whoever gets its assertions could use them elsewhere. `goOn` starts it all the same.
    void questioned(const ad::ui::Elsewhere& elsewhere, const std::function<void()>& goOn);

  private:
    void connectWorker();
    void post(std::function<void(KeeperWorker&)> work);
    /// That piece of the session's work is this profile from now on.
    void setOpened(quint64 piece, const profiles::Profile& profile);
    void followPiece();
    [[nodiscard]] quint64 piece() const;
    /// What is sent from the window goes where the open profile says, and for its client: else it is no attempt of
    /// that.
    [[nodiscard]] bool sendsAsProfile() const;
    /// Writes it down before `go` lets it leave.
    void beginAttempt(const attempt::Prepared& prepared, const std::string& kind, const std::function<void()>& go);
    void keepAttempt(const Answered& answered);
    void keepUnbegun(const Answered& answered);
    void keepProbe(const net::Exchange& exchange, const attempt::Prepared& prepared);
    void finishAttempt(const std::string& assertion, std::function<void(KeeperWorker& worker, quint64 begun)> finish);
    void keepDraft();
    void keepPutAway(const std::shared_ptr<const Draft>& draft);
    /// What tells the file of this keeper's unsaved work from those of all others.
    [[nodiscard]] const std::string& draftToken();
    void findDraftsProfile();
    /// True: questioned() was emitted, and nothing may be sent before it is answered. Where the token endpoint is not
    /// known yet, that is for whoever finds it.
    bool asks(const attempt::Credentials& credentials, const std::function<void()>& goOn);
    void save(const std::optional<WatchWish>& asWished);
    /// What came of an earlier watch is over.
    void forgetWatch(const std::string& id);
    /// With the clock by which the window writes the times of this profile, if it is the one that is open.
    [[nodiscard]] WatchWish byClockOf(const std::string& id, WatchWish wish) const;
    /// What stands in the window is not in the store, be it on its way there or not.
    [[nodiscard]] bool differs() const;
    /// What stands in the window is on its way into the store.
    [[nodiscard]] bool savesWindow() const;
    void beginSaving(const profiles::Profile& profile);
    /// Reads tries() anew where there may be others.
    void followTries();
    void takeTries(const Tries& tries);
    void showKept(const profiles::AttemptRow& row, const diagnosis::CaseFile& sent);
    /// From any thread. What was asked for meanwhile is done then.
    void endSaving(quint64 piece);
    /// From now on that profile has its key from there, and that is no change by somebody else.
    void takeKey(const std::string& id, const profiles::KeyReference& key);
    /// A sentence where the key in the window goes into no profile; empty: it does, or there is none.
    [[nodiscard]] QString keyLeftOut(const profiles::Profile& profile) const;
    void change(std::function<Expected<QString>(profiles::Store&)> change);
    /// Changes one thing of a profile. When it is stored it is a step of profileEdits(): `forth` gives what puts it
    /// back.
    using EditProfile = std::function<void(profiles::Profile&)>;
    using EditAndBack = std::function<EditProfile(profiles::Profile&)>;
    void edit(const std::string& id, const QString& what, const EditAndBack& forth,
              const std::function<QString(const profiles::Profile&)>& said = {});
    void change(const std::string& id, const EditProfile& edit);

    /// What was sent from a piece of work before it was saved as a profile.
    struct Unkept {
        profiles::AttemptRow row;
        nlohmann::ordered_json detail;
        std::string clientId, tokenEndpoint;
    };
    using UnkeptOfPieces = std::map<quint64, std::vector<Unkept>>;
    static void keepUnkept(KeeperWorker& worker, UnkeptOfPieces& all, quint64 piece, const profiles::Profile& made);

    KeeperOptions m_options;
    QUndoStack m_profileEdits;
    std::shared_ptr<UnkeptOfPieces> m_unkept = std::make_shared<UnkeptOfPieces>(); ///< for the worker's thread alone
    QThread m_thread;
    KeeperWorker* m_worker = nullptr;
    ProfilesView m_view;
    std::string m_current;
    QList<AttemptView> m_tries;
    /// What m_tries was read for: profile, when its watch began, how many tries, and how the last one stands.
    struct TriesOf {
        std::string id;
        std::int64_t startedAtMs = 0;
        int tries = 0;
        std::optional<profiles::AttemptRow> last;
        bool operator==(const TriesOf&) const = default;
    };
    TriesOf m_triesOf;
    /// Pieces of the session's work that are profiles, each as it was opened or saved last.
    std::map<quint64, profiles::Profile> m_opened;
    /// What is on its way into the store.
    struct Saving {
        profiles::Profile part;
        std::shared_ptr<bool> stored = std::make_shared<bool>(false); ///< for the worker's thread alone
        bool again = false;                                           ///< Save was pressed after a further edit
        std::optional<WatchWish> wish;                                ///< Watch was pressed
    };
    std::map<quint64, Saving> m_saving; ///< by piece
    QPointer<Session> m_session;
    std::map<std::string, GrantedToken> m_tokens;
    std::map<std::string, diagnosis::CaseFile> m_answers;
    QString m_leftOpen;      ///< of reopen(), until the store is read
    std::string m_reopening; ///< of reopen(), until it is shown
    QString m_wanted;        ///< name that is to be opened
    /// The profile that was asked for last, and what was open then, with its changes: what is opened or written
    /// meanwhile stays.
    struct Opening {
        std::string id;
        quint64 piece = 0, edits = 0;
    };
    Opening m_opening;
    quint64 m_edits = 0;    ///< changes by hand since the start, undone ones too
    std::string m_answered; ///< whose answer is to be shown when its profile is opened
    struct Begun {
        quint64 number = 0;
        std::string kind; ///< of a probe
    };
    std::map<std::string, Begun> m_begun; ///< requests that left, by their assertions
    quint64 m_lastBegun = 0;
    int m_underWay = 0;
    bool m_ready = false;
    QTimer m_draftTimer;
    QFutureWatcher<FoundDraft> m_draftFound;
    bool m_draftSought = false; ///< what m_draftFound has is for restoreDraft() to take
    bool m_draftKept = false;   ///< there may be a file of this keeper's unsaved work
    std::string m_draftToken;
    quint64 m_draftPiece = 0; ///< of the session: what was brought back, until its profile is found
    std::optional<profiles::Profile> m_draftOf;
};

} // namespace ad::ui
