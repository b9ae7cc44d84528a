// The work behind the window: holds what the person gave as values, does everything slow off the GUI thread, and tells
// the pages when something changed.
#pragma once

#include "export/code.h"
#include "session/views.h"
#include <QObject>
#include <QThreadPool>
#include <memory>

class QUndoStack;

namespace ad::practice {
enum class Fault;
} // namespace ad::practice

namespace ad::probes {
class Offer;
struct Result;
} // namespace ad::probes

namespace ad::ui {

struct Answered;
class Authorities;
struct AttemptRecord;
struct Brought;
struct Draft;
struct KeySource;
struct SavedKey;
struct SessionStep;
struct StoryCase;

/// Lives in the GUI thread. No function waits: results come by signals, and a result that is out of date is dropped.
/// An address as a person writes it, with the scheme in front that it needs: "fhir.epic.com/token" is one of https, and
/// one on this machine of http.
[[nodiscard]] QString withScheme(const QString& address);

class Session : public QObject {
    Q_OBJECT
  public:
    struct Private; ///< for session*.cpp only

    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const SessionView& view() const { return m_view; }
    /// What was given, as the case file that "Save case" writes.
    [[nodiscard]] const diagnosis::CaseFile& caseFile() const;
    /// Nothing was given at all.
    [[nodiscard]] bool empty() const;
    /// A number for what is worked on: another one for each case, story or saved profile that is opened, and the former
    /// one again when that is undone.
    [[nodiscard]] quint64 piece() const;
    /// Nothing is being read, signed, diagnosed or sent.
    [[nodiscard]] bool idle() const;

    /// Whom exchanges from here trust besides the system.
    [[nodiscard]] Authorities& authorities() const;
    /// The answer that is shown failed for want of an authority that is not trusted here, and still is not.
    [[nodiscard]] bool lacksAuthority() const;

    /// What was changed by hand, to take it back and to do it again. A change of the same thing, letter by letter, is
    /// one step.
    [[nodiscard]] QUndoStack* edits() const;
    /// Puts everything into words anew: the language is another one now.
    void retranslate();

    /// Shows these values instead of its own, until something is done.
    void adopt(const SessionView& view);

    // Bringing something
    void clear();                       ///< undoable
    void openFile(const QString& path); ///< view().intake tells what was read
    /// Several at once, as one piece of work; view().intake tells what became of each.
    void openFiles(const QStringList& paths);
    /// Any text that was pasted or dropped.
    void openText(const QString& text);
    /// What view().intake tells was read: it is shown no longer.
    void dismissIntake();
    /// What took the place of the open case (view().intake.replaced) is laid on that: it is back, with what was brought
    /// in it. One step.
    void layOnOpen();
    /// What was laid on the open case (view().intake.added) becomes a case of its own; the open one is as it was before
    /// that, and put away.
    void openByItself();
    /// Shows saved credentials instead of what is open; opened() follows. An answer in `file` is one to what was sent
    /// with them. `credentials` tells what differs from the defaults: kid, alg, audience, jku, lifetime, and changed
    /// header parameters and claims. With `keyLater` the key comes by takeSavedKey(), else it is read from the case's
    /// path. `ownEntryLast`: the last entry of the history is that of the answer itself, and not one before it.
    /// `keptId`: that of the answer, where a watch got it.
    void openSaved(const diagnosis::CaseFile& file, const attempt::Credentials& credentials, const QString& title,
                   bool keyLater, bool ownEntryLast = false, std::int64_t keptId = 0);
    /// What is open, to be had back by restore(). No value: there is nothing to lose, as of a practice, or of a file
    /// that was opened and not changed.
    [[nodiscard]] std::optional<Draft> draft() const;
    /// The same, at a start: not by the person's hand, so there is nothing to undo, and no page is asked for.
    void restore(const Draft& draft);
    /// What is open is no longer what its title says: a profile was deleted.
    void forgetTitle();
    /// The key that openSaved() waits for; dropped when another one was brought meanwhile.
    void takeSavedKey(const SavedKey& key);
    /// What would be sent, with everything that differs from the defaults.
    [[nodiscard]] attempt::Credentials credentials() const;
    /// Seconds that the clock by which the times for the present address are written is ahead of ours. 0: it is ours.
    [[nodiscard]] std::int64_t clockAhead() const;
    /// The same; no value: nothing is known of that clock.
    [[nodiscard]] std::optional<std::int64_t> knownClockAhead() const;
    /// The private key; empty: there is none, or it is locked.
    [[nodiscard]] std::optional<keys::Key> privateKey() const;
    /// What is open is a worked example with a practice server of its own.
    [[nodiscard]] bool practises() const;
    /// What the client of a practice does wrong, at a server that is in order.
    enum class Slip { None, AnotherClient, AnotherKey, UnknownKid, IssNotSub, Audience, ExpTooFar };
    enum class Story { RightAndRefused, AudienceAlmostRight, FiveMinutes };
    void openStory(Story story);
    /// Gives a title in the language of now.
    using Titled = std::function<QString()>;
    /// A practice server with this fault of its own, and a client that is in order there.
    void practise(practice::Fault fault, const Titled& title);
    void practise(Slip slip, const Titled& title);
    /// Writes the case without secrets; the result comes by saved() or failed().
    void saveCase(const QString& path);

    // Credentials
    void setVendor(const QString& id);
    void setEnvironment(const QString& environment); ///< "sandbox" or "production"; empty: not known
    /// Asks the server where its token endpoint is; what is known stays until it has answered.
    void askServer();
    void setServer(const QString& address); ///< FHIR base or token endpoint; https:// is added
    void setClientId(const QString& clientId);
    void setScope(const QString& scope);                       ///< separated by blanks
    void setKeyFile(const QString& path);                      ///< read on another thread; keyChanged() follows
    void setKeyText(const QString& text, const QString& name); ///< `name`: what it is called in place of a file
    void setPassphrase(const QString& passphrase);             ///< for the key that was given; reads it again
    void setRegisteredFile(const QString& path);
    /// A certificate, public key or JWKS as text, or the address of a JWKS. Nothing is fetched.
    void setRegisteredText(const QString& text);
    /// The address of a JWKS alone, taken at once; empty: none. A text that is no address is told in view().registered.
    void setRegisteredAddress(const QString& address);
    /// Asks the registered address for its key set.
    void fetchRegistered();
    /// The offer of a probe: asks before anything is sent. Its answers rank the causes anew at once.
    [[nodiscard]] probes::Offer& probeOffer();
    /// Something is asked, sent or told there.
    [[nodiscard]] bool offersProbe() const;
    void offerProbe(const std::string& kind); ///< of probes::Probe, as "unknown_client"
    /// Writes the private key as a clean PKCS#8 file that only its owner may read; the result comes by saved() or
    /// failed().
    void saveCleanKey(const QString& path);
    /// `member` of the case file's answers; an empty value takes the answer back. Times in RFC 3339.
    void setAnswer(const QString& member, const QString& value);
    [[nodiscard]] QString answer(const QString& member) const; ///< empty: none

    // Assertion
    /// `value`: JSON, or a text that is taken as a JSON string. Empty: the member is left out.
    void editValue(bool inHeader, const QString& name, const QString& value);
    /// Back to what the tool would write.
    void fix(bool inHeader, const QString& name);
    /// Applies what the tool can apply to what these findings found, as one step; view().fixed then shows before and
    /// after.
    void fix(const std::vector<diagnosis::Finding>& findings);
    void fix(const diagnosis::Finding& finding) { fix(std::vector{finding}); }
    /// Whether fix() can do anything about it now.
    [[nodiscard]] bool canFix(const diagnosis::Finding& finding) const;
    /// Undoes what view().fixed shows.
    void takeBackFix();
    void resetEdits(); ///< takes back every changed value; one step
    /// What was brought makes room for an assertion that is signed with what is given now.
    void signNew();
    /// Lays a token of the person's own beside the reference, now and whenever something changes; empty: no more.
    void compare(const QString& pasted);
    /// As it was pasted; it stays when another case is opened, and is compared with that one.
    [[nodiscard]] const QString& compared() const;
    /// The token in this file, or in the request or command that it holds, for compare(); ownTokenRead() follows.
    void readOwnToken(const QString& path);
    /// The request as a program; it signs by itself and holds no secret.
    [[nodiscard]] Expected<std::string> program(exporting::Language language) const;

    // Request
    /// Signs what is given now and sends it, never what was signed before: while the key is being read, it waits for
    /// that. questioned() instead, where `aud` was set to another server than the one that would get the assertion.
    void send();
    /// Whether this may be sent without a question: it goes where its `aud` says, or the person has agreed to that
    /// once.
    [[nodiscard]] bool maySend(const attempt::Credentials& credentials) const;
    /// Is told of each request before it leaves, a probe with its kind; it leaves when `go` is called in this thread.
    /// answered(), probed() or dropped() follows.
    using Gate = std::function<void(const attempt::Prepared& prepared, const std::string& kind,
                                    const std::function<void()>& go)>;
    void setGate(Gate gate);
    /// How long an answer is waited for at most; a request under way keeps its own limit.
    void setTimeout(int seconds);
    /// From now on, what is made for `elsewhere.audience` may go to `elsewhere.endpoint`.
    void allow(const Elsewhere& elsewhere);
    void cancel(); ///< gives up what is being signed or sent
    /// What a watch of these credentials sent, with the answer that ended it: it is the newest attempt, where it is
    /// sent as what is open, and an answer is shown. Whoever writes something new keeps that in sight. `token` is what
    /// it was granted; empty: none.
    void takeWatched(const diagnosis::CaseFile& sent, const Secret& token, std::int64_t keptId = 0);
    /// Goes back to a try of a watch, which is kept as `sent`; `line` is that of the list, with its keptId.
    void showKept(const diagnosis::CaseFile& sent, const AttemptView& line);
    void showAttempt(int index); ///< of view().attempts; nothing happens outside of it or while sending
    /// The access token that the shown attempt got, of those that were sent from here; empty: none. Kept in memory
    /// alone.
    [[nodiscard]] Secret grantedToken() const;

    /// The report that is safe to share, in Markdown.
    [[nodiscard]] QString report() const { return m_view.report; }

  Q_SIGNALS:
    /// Something else takes the place of what is open, which nobody has saved.
    void leaving(const std::shared_ptr<const ad::ui::Draft>& draft);
    /// That file could be read.
    void fileRead(const QString& path);
    /// The key of the saved profile that is open is needed once more: takeSavedKey().
    void savedKeyWanted();
    /// Anything of the credentials that is shown: addresses, client, vendor, answers, title.
    void credentialsChanged();
    void keyChanged();
    void registeredChanged();
    void discoveryChanged();
    void assertionChanged();
    void exchangeProgress(); ///< a request began, goes on or ended
    void exchangeFinished(); ///< another answer is shown, or none
    /// What was sent from here has an answer. Its diagnosis is still to come, if nothing else is opened before.
    void answered(const ad::ui::Answered& answered);
    /// What became of a probe, or of the fresh request that goes before one.
    void probed(const ad::net::Exchange& exchange, const ad::attempt::Prepared& prepared);
    /// The request with this assertion was given up: nobody waits for its answer.
    void dropped(const std::string& assertion);
    /// Nothing was sent: whoever gets the assertion could use it elsewhere. The person is to say whether it may go.
    void questioned(const ad::ui::Elsewhere& elsewhere);
    void attemptsChanged();
    void diagnosisChanged();
    void comparisonChanged();
    void ownTokenRead(const ad::Expected<QString>& token); ///< the token alone, or why there is none
    void intakeChanged();
    void failed(const ad::Error& error); ///< what was asked for was not done
    void saved(const QString& path);
    /// Something was opened: the page that fits it ("credentials", "assertion", "request", "diagnosis").
    void opened(const QString& page);

  private:
    enum class Changed { Everything, Credentials, Key, Registered, Answers, Assertion };
    void changedAll();
    void leave();
    void take(const std::shared_ptr<const Draft>& putAway, const QString& name);
    void openPractice(std::function<Expected<StoryCase>()> make, const Titled& title);
    /// The state now, before a change by hand, as a step that can be taken back.
    void keepForUndo(const QString& what, const QString& subject = {});
    /// The same before a change of what is sent: a request that is under way is given up, and the person is told.
    void keepForNewRequest(const QString& what, const QString& subject = {});
    void exchangeState(SessionStep& step);
    /// Something that was given has changed: shows it, and works everything else out anew.
    void update(Changed what);
    void work();
    /// Does `work` in a turn of the event loop of its own, behind what waits there already; not idle until then.
    void inTurn(std::function<void()> work);
    template <class Work, class Done>
    void offThread(Work work, Done done);
    void take(const Expected<Brought>& brought, const QString& name, const QString& path);
    /// Puts it into what is open, and gives the page that shows it.
    QString place(const Brought& brought, const QString& name);
    void placeAgain(bool anew);
    void readKey(const KeySource& source);
    /// The one that was being read when the state that is back now was left.
    void readKeyAgain();
    void tellKeyAnew();
    void readKeyFile(const QString& path, const std::optional<Secret>& passphrase = {});
    void takeRegistered(const Expected<diagnosis::Registered>& registered, const QString& name);
    void discover();
    void stopDiscovering();
    void discoverSoon();
    void applyAddress(const QString& address);
    [[nodiscard]] QString valueOf(bool inHeader, const QString& name) const;
    void fixRequest(const diagnosis::Finding& finding);
    void showFix();
    void compareAgain();
    void keepOpenedAnswer();
    void restoreAttempts(const Draft& draft);
    void start(const attempt::Prepared& prepared);
    void sendNow(const attempt::Prepared& prepared);
    void drop();
    void finish(const attempt::Prepared& prepared, const net::Exchange& exchange, const AttemptRecord& laid);
    void record(const attempt::Prepared& prepared, const net::Exchange& exchange, const AttemptRecord& laid);
    void beginSending();
    void endSending();
    bool giveUpSending();
    void listAttempts();
    void withdrawProbes();
    void takeProbes(const probes::Result& result);
    void showPhase();

    std::unique_ptr<Private> d;
    SessionView m_view;
};

} // namespace ad::ui
