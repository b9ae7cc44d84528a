// Runs one watch: the machine's decisions, a fresh assertion for each try, and the store, which knows of a try before
// it is sent.
#pragma once

#include "attempt/attempt.h"
#include "diagnosis/diagnosis.h"
#include "net/exchange.h"
#include "profiles/key_loader.h"
#include "profiles/store.h"
#include "watch/machine.h"
#include <QObject>
#include <QTimer>

namespace ad::watch {

/// What is watched.
struct Job {
    /// profileId empty: nothing is written down. everyMs, untilMs, maxAttempts and owner are the caller's.
    profiles::WatchRow row;
    /// What is known besides: registered, answers, discovery. Request and answer of each try are put into a copy.
    diagnosis::CaseFile file;
    attempt::Credentials credentials;
    std::string keyThumbprint; ///< that is remembered; empty: none
};

/// One try that has ended.
struct Try {
    int number = 0; ///< from 1
    std::int64_t begunAtMs = 0;
    std::int64_t attemptId = 0; ///< in the store; 0: not written down
    profiles::AttemptEnd end;
    Answer answer;
    diagnosis::CaseFile file; ///< with request and answer
    diagnosis::Diagnosis diagnosis;
    Secret accessToken; ///< of a granted try: for the person who waits for it; never written down
};

/// What the watch compares: status, error and description of a refusal, without what is new in each answer (trace
/// numbers, times, UUIDs).
[[nodiscard]] Answer answerOf(const net::Exchange& exchange, std::int64_t nowMs);

/// Whether an error is in the way for a while only, so that a watch waits for its end: the keychain does not open, the
/// disk is full or refuses, another program holds the file. Nothing is wrong with the credentials then.
[[nodiscard]] bool passes(const Error& error);

/// The claims of these credentials that are changed to a value of one moment or one token: jti, iat, nbf, exp. A server
/// grants such a token once at most (RFC 7519 §4.1.4 to §4.1.7).
[[nodiscard]] std::vector<std::string> pinnedClaims(const attempt::Credentials& credentials);

/// Each try has claims of its own: pinnedClaims() are not taken over from the job.
class Runner : public QObject {
    Q_OBJECT
  public:
    using LoadKey = std::function<void(const profiles::KeyLoaded&)>;
    struct Surroundings {
        profiles::Store* store = nullptr; ///< may be null where the job has no profile
        net::Client* client = nullptr;
        LoadKey loadKey;
        std::function<Moment()> clock = systemMoment;
        Random random = systemRandom;
        int timeoutMs = 30000;
        /// A key that cannot be read may be in the middle of being rewritten: it is looked at again after so long.
        int keyAgainMs = 1500;
        /// What the times of the assertions lie ahead of the clock, in milliseconds; no value: as the row says.
        std::optional<std::int64_t> assertionsAheadMs;
    };
    Runner(Job job, Surroundings surroundings, QObject* parent = nullptr);
    ~Runner() override;

    /// Takes the watch and begins; the first look comes from the event loop. Errors: `watch_running`, those of the
    /// store, `token_endpoint_wrong`.
    [[nodiscard]] Expected<void> start();
    /// Looks at the clock now, and for a stop from elsewhere: after sleep, after the network came back, in tests.
    void look();
    /// Ends it for good.
    void stop();
    /// Leaves it as it is, so that it goes on when it is started again (the program ends).
    void release();
    /// A try now if the last one is long enough ago and the server does not ask to wait; false: too early.
    bool hurry();

    /// Of a watch that has ended: writes down what the store did not take then. True: nothing is left to write.
    bool settle();
    /// Whether nothing is left to write.
    [[nodiscard]] bool isSettled() const { return !m_unsaved && !m_unended; }

    [[nodiscard]] const Machine& machine() const { return *m_machine; }
    [[nodiscard]] bool isSending() const { return m_busy; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const std::string& profileId() const { return m_job.row.profileId; }
    [[nodiscard]] const std::optional<Try>& last() const { return m_last; }

  Q_SIGNALS:
    /// The try of that number leaves.
    void began(int number);
    /// It has ended. It is written down by now, unless troubled() follows: then that is tried again at each look.
    void tried(const ad::watch::Try& made);
    /// The next look that may send is at this wall time.
    void waiting(qint64 nextAtMs);
    /// Something is in the way; the watch goes on.
    void troubled(const ad::Error& error);
    /// The key is another one than the profile remembers.
    void keyChanged(const QString& text);
    /// It has ended. `error` says why for KeyGone and Failed, and where it was lost to another program.
    void stopped(ad::watch::Stop stop, const std::optional<ad::Error>& error);

  private:
    void send(Expected<keys::KeyFile> key);
    /// What is older than the retention says, once a day: a watch may run for weeks without a window.
    void prune();
    void finished(const net::Exchange& exchange, const attempt::Prepared& prepared, std::int64_t attemptId,
                  std::int64_t begunAtMs);
    /// Writes down how the last try ended, if it is not; the error where it cannot be yet, or the watch is another's.
    std::optional<Error> saveEnd();
    /// The same, and that the watch has ended.
    std::optional<Error> writeEnd();
    void wait(std::int64_t ms);
    void later(const Error& error);
    void end(Stop stop, const std::optional<Error>& error = std::nullopt);
    [[nodiscard]] bool written() const { return !m_job.row.profileId.empty() && m_with.store; }

    Job m_job;
    Surroundings m_with;
    bool m_loopback = false;
    std::optional<Machine> m_machine;
    std::optional<Try> m_last;
    struct Unsaved {
        std::int64_t attemptId = 0;
        profiles::AttemptEnd end;
    };
    std::optional<Unsaved> m_unsaved; ///< the end of a try that the store did not take yet
    std::optional<Stop> m_unended;    ///< an end that the store did not take yet
    QTimer m_timer;
    QPointer<net::Pending> m_pending;
    keys::Key m_key;
    int m_keyFailed = 0;        ///< looks in a row that could not read it
    std::int64_t m_pruneAt = 0; ///< by the steady clock; 0: at once
    bool m_running = false, m_busy = false;
};

} // namespace ad::watch
