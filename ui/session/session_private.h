// What a Session keeps. For session*.cpp only.
#pragma once

#include "probes/offer.h"
#include "session/attempt_change.h"
#include "session/authorities.h"
#include "session/case_work.h"
#include "session/exchange_work.h"
#include "session/intake_work.h"
#include "session/session.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>
#include <QtConcurrent>
#include <cmath>

namespace ad::ui {

/// Who asked where for what: the fields of a case that a request is made from.
struct Asked {
    std::string vendor, environment, fhirBaseUrl, tokenEndpoint, clientId, scope;
    bool operator==(const Asked&) const = default;
    static Asked in(const diagnosis::CaseFile& file) {
        return {file.vendor, file.environment, file.fhirBaseUrl, file.tokenEndpoint, file.clientId, file.scope};
    }
    void into(diagnosis::CaseFile& file) const {
        if (file.fhirBaseUrl != fhirBaseUrl) {
            file.discovery.reset();
        }
        file.vendor = vendor;
        file.environment = environment;
        file.fhirBaseUrl = fhirBaseUrl;
        file.tokenEndpoint = tokenEndpoint;
        file.clientId = clientId;
        file.scope = scope;
    }
};

/// One request that was sent or opened, with what came back. What was answered and registered counts for all alike.
struct AttemptRecord {
    std::optional<std::string> assertion;
    SharedOptional<nlohmann::ordered_json> request;
    SharedOptional<diagnosis::CaseResponse> response;
    std::optional<std::int64_t> now; ///< of an opened case
    ExchangeView exchange;
    AttemptView line; ///< of the list
    /// Of one that was sent from here: what the two tell, to be told in another language, too.
    std::shared_ptr<const net::Exchange> sent;
    std::string thumbprint; ///< of the key that signed; empty: not known
    std::optional<double> serverAhead;
    std::size_t historyBefore = 0;            ///< attempts that were known when this one was sent
    bool own = true;                          ///< signed here
    std::vector<diagnosis::CaseProbe> probes; ///< compared with this answer
    /// Of one that was sent from here: its place among all of them, from 1. 0: it was brought.
    quint64 sentAs = 0;
    Secret granted;                              ///< the access token that it was answered with: nowhere but here
    Asked asked;                                 ///< of one that was sent
    std::optional<diagnosis::CaseAttempt> entry; ///< of one that was sent: what the history says of it
    /// `asked` tells whom it was for: it was sent, from here or by a watch.
    [[nodiscard]] bool hasAsked() const { return sentAs != 0 || line.keptId != 0; }
};

/// More than this many earlier attempts tell a diagnosis nothing new.
inline constexpr std::size_t historyKept = 500;
/// Shorter than that, nobody needs to be told that something goes on.
inline constexpr int progressAfterMs = 300;
/// Limits of a discovery document and of a key set.
inline constexpr int fetchTimeoutMs = 15000;
inline constexpr qint64 fetchLimit = 1U << 20;

/// A server whose clock is known to be another one: times are written by it.
struct ServerClock {
    std::string endpoint; ///< for this address alone
    double ahead = 0;     ///< of ours, in seconds
};

/// All that an edit can change, so that it can be had back.
struct SessionState {
    diagnosis::CaseFile file;
    QString title;                    ///< of the case, practice or profile that was opened
    QString titledClient, titledHost; ///< whom the title speaks of; empty: not known
    Session::Titled titled;           ///< gives the title in another language; empty: it is nobody's to translate
    quint64 piece = 0;                ///< Session::piece()
    nlohmann::ordered_json headerChanges = nlohmann::ordered_json::object();
    nlohmann::ordered_json claimChanges = nlohmann::ordered_json::object();
    attempt::Credentials settings; ///< of a saved profile: kid, alg, audience, jku and lifetime alone

    KeySource keySource;   ///< while a file is read: where that is, without its bytes
    bool keyLater = false; ///< the keychain was asked for it
    std::optional<keys::KeyFile> key;
    Secret keyText;
    QString registeredName;

    /// The assertion of `file` stays: it was given, or it was sent.
    bool keepAssertion = false;
    /// It was signed here.
    bool ownAssertion = false;
    std::optional<attempt::Prepared> prepared;
    std::optional<double> serverAhead;
    std::string aheadAt;              ///< the address that serverAhead was seen at
    std::optional<ServerClock> clock; ///< no value: times are written by the clock of this machine

    QList<AttemptRecord> attempts;                       ///< newest first
    Shared<std::vector<diagnosis::CaseAttempt>> history; ///< oldest first

    std::shared_ptr<practice::Server> server;
};

struct Session::Private : SessionState {
    QUndoStack edits;

    QThreadPool pool;
    int underWay = 0;
    quint64 pieces = 0, sent = 0;
    quint64 openRun = 0, keyRun = 0, workRun = 0, sendRun = 0, compareRun = 0, registeredRun = 0;
    bool working = false, workAgain = false;
    bool sendWhenReady = false;
    bool sendWithKey = false; ///< Send was pressed while the key was being read
    QList<Elsewhere> allowed; ///< the person has agreed to these
    /// Of a file that was opened by itself: the piece of work that it became. It is unchanged where `edits` are clean.
    quint64 filePiece = 0;
    /// What was in it of answers to probes and of a key set that was fetched: these come without an edit.
    std::vector<diagnosis::CaseProbe> fileProbes;
    SharedOptional<diagnosis::CaseFetch> fileJwksFetch;

    /// What the discovery document says, read once: it may be of a megabyte, and each keystroke asks.
    struct Discovered {
        SharedOptional<diagnosis::CaseFetch> document;
        std::string base, endpoint;
        bool written = false; ///< the token endpoint is written by itself: the view speaks of that
        DiscoveryView view;
    };
    mutable Discovered discovered;
    /// Of the document in `file`, which is there.
    [[nodiscard]] const Discovered& whatIsDiscovered() const;
    /// Of what is in `file`, without what differs from the defaults.
    [[nodiscard]] attempt::Credentials credentials() const;

    /// What is wrong with a text that was given as what is registered: it stays told until another one is given.
    std::optional<RegisteredView> notRegistered;

    /// What took the place of the open case or was added to it, while view().intake tells so.
    std::shared_ptr<const Brought> placed;
    QString placedName;

    FixView fix;      ///< what a fix is about, until the new token shows what became of it
    QString compared; ///< the text that is laid beside the reference; empty: none

    Authorities authorities;
    std::unique_ptr<net::Client> client;
    std::unique_ptr<probes::Offer> offer; ///< goes before its client
    /// What the offered probes are compared with: when it is no longer shown, their answers are dropped.
    SharedOptional<diagnosis::CaseResponse> probed;
    Session::Gate gate;
    std::string leaving; ///< the assertion of the request that is under way
    /// That request, once it is signed: what is shown is what is sent.
    std::optional<attempt::Prepared> underWayRequest;
    QPointer<net::Pending> pending, discovery, jwksFetch;
    QTimer discoveryTimer, progressTimer;
    QElapsedTimer sinceLeft;         ///< of the request that is under way
    std::optional<net::Phase> phase; ///< no value: it is still being signed
    bool progressDue = false;
    bool shownLeaving = false; ///< the pages show that request
    int timeoutMs = net::Limits().timeoutMs;

    /// Made when it is first needed: the network is nothing for the first paint.
    net::Client& net() {
        if (!client) {
            client = std::make_unique<net::Client>(authorities.pem());
        }
        return *client;
    }

    /// Everything back to nothing; what is under way is forgotten when it comes.
    void reset() {
        static_cast<SessionState&>(*this) = SessionState{};
        piece = ++pieces;
        if (offer) {
            offer->cancel();
            offer->decline();
        }
        probed.reset();
        ++openRun;
        ++keyRun;
        ++registeredRun;
        ++workRun;
        ++sendRun;
        ++compareRun;
        sendWhenReady = false;
        sendWithKey = false;
        fix.clear();
        notRegistered.reset();
        discoveryTimer.stop();
        for (QPointer<net::Pending>* fetch : {&discovery, &jwksFetch}) {
            if (net::Pending* const pendingFetch = std::exchange(*fetch, nullptr)) {
                pendingFetch->cancel();
            }
        }
    }

    /// Names what is open now; its client and server have to be in `file`.
    void entitle(const QString& words);
    /// Whether the title still speaks of this client at this server. What was not known then may be anything.
    [[nodiscard]] bool names(const QString& clientId, const QString& host) const;

    void giveAssertion() {
        keepAssertion = true;
        ownAssertion = false;
        prepared.reset();
        headerChanges = nlohmann::ordered_json::object();
        claimChanges = nlohmann::ordered_json::object();
        file.now.reset();
    }

    void remember(const diagnosis::CaseAttempt& entry) {
        auto& all = history.edit();
        all.push_back(entry);
        if (all.size() > historyKept) {
            all.erase(all.begin());
        }
    }

    /// A grant that was brought belongs to those who asked for it. With another name, address or scope it is still in
    /// the list of attempts, and no answer to what stands here now.
    void leaveGrant(const std::string& was, const std::string& is);

    /// An answer that is brought belongs to the assertion that is shown.
    void keepShownAssertion() {
        if (!keepAssertion && prepared) {
            file.assertion = prepared->assertion;
            ownAssertion = true;
        }
    }

    /// Seconds that the clock by which the times for this address are written is ahead of ours. The difference is known
    /// to a second: a time that lies a moment back is taken, one in the future is not.
    [[nodiscard]] std::int64_t clockAhead(const std::string& endpoint) const {
        return clock && clock->endpoint == endpoint ? static_cast<std::int64_t>(std::floor(clock->ahead)) - 1 : 0;
    }

    /// From now on the tool signs: what was given or sent, and its answer, belong to the past.
    void signAnew() {
        keepAssertion = false;
        ownAssertion = false;
        file.assertion.reset();
        file.request.reset();
        file.response.reset();
        file.probes.clear(); // they were compared with that answer
        file.history = history;
        file.now.reset();
    }
};

[[nodiscard]] SentParts partsOf(const AttemptRecord& record);
[[nodiscard]] DiscoveryView discoveryView(const diagnosis::CaseFile& file);
/// Everything that the work off the GUI thread needs, as it stands now.
[[nodiscard]] CaseInputs inputsOf(const Session::Private& d, const QString& keyName);

template <class Work, class Done>
void Session::offThread(Work work, Done done) {
    using Result = std::decay_t<std::invoke_result_t<Work>>;
    ++d->underWay;
    // A watcher tells of the end later in every case; QFuture::then() does so at once where the work was quick, in the
    // middle of what the caller is doing.
    auto* watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done = std::move(done)] {
        --d->underWay;
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&d->pool, std::move(work)));
}

} // namespace ad::ui
