// What a Session keeps. For session*.cpp only.
#pragma once

#include "session/case_work.h"
#include "session/exchange_work.h"
#include "session/intake_work.h"
#include "session/session.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace ad::ui {

/// One request that was sent, with what it was sent for.
struct AttemptRecord {
    diagnosis::CaseFile file;
    ExchangeView exchange;
    std::optional<double> serverAhead;
};

struct Session::Private {
    diagnosis::CaseFile file;
    QString title;
    nlohmann::ordered_json headerChanges = nlohmann::ordered_json::object();
    nlohmann::ordered_json claimChanges = nlohmann::ordered_json::object();

    KeySource keySource;
    std::optional<keys::KeyFile> key;
    Secret keyText;
    QString registeredName;

    /// The assertion of `file` stays: it was given, or it was sent.
    bool keepAssertion = false;
    /// It was signed here.
    bool ownAssertion = false;
    std::optional<attempt::Prepared> prepared;
    std::optional<double> serverAhead;

    QList<AttemptRecord> attempts;               ///< newest first
    std::vector<diagnosis::CaseAttempt> history; ///< oldest first

    QThreadPool pool;
    int underWay = 0;
    quint64 openRun = 0, keyRun = 0, workRun = 0, sendRun = 0;
    bool working = false, workAgain = false;
    bool sendWhenReady = false;

    std::unique_ptr<net::Client> client;
    QPointer<net::Pending> pending, discovery;
    QTimer discoveryTimer, progressTimer;
    net::Phase phase = net::Phase::Queued;
    bool progressDue = false;
    std::shared_ptr<practice::Server> server;

    /// Made when it is first needed: the network is nothing for the first paint.
    net::Client& net() {
        if (!client) {
            client = std::make_unique<net::Client>();
        }
        return *client;
    }

    /// Everything back to nothing; what is under way is forgotten when it comes.
    void reset() {
        file = diagnosis::CaseFile{};
        title.clear();
        headerChanges = nlohmann::ordered_json::object();
        claimChanges = nlohmann::ordered_json::object();
        keySource = KeySource{};
        key.reset();
        keyText.clear();
        registeredName.clear();
        keepAssertion = ownAssertion = false;
        prepared.reset();
        serverAhead.reset();
        attempts.clear();
        history.clear();
        ++keyRun;
        ++workRun;
        ++sendRun;
        sendWhenReady = false;
        discoveryTimer.stop();
        server.reset();
    }

    void giveAssertion() {
        keepAssertion = true;
        ownAssertion = false;
        prepared.reset();
        headerChanges = nlohmann::ordered_json::object();
        claimChanges = nlohmann::ordered_json::object();
        file.now.reset();
    }

    /// An answer that is brought belongs to the assertion that is shown.
    void keepShownAssertion() {
        if (!keepAssertion && prepared) {
            file.assertion = prepared->assertion;
            ownAssertion = true;
        }
    }

    /// From now on the tool signs: what was given or sent, and its answer, belong to the past.
    void signAnew() {
        keepAssertion = false;
        ownAssertion = false;
        file.assertion.reset();
        file.request.reset();
        file.response.reset();
        file.now.reset();
    }
};

[[nodiscard]] DiscoveryView discoveryView(const diagnosis::CaseFile& file);
void writeAnswer(diagnosis::Answers& answers, const QString& member, const QString& value);
[[nodiscard]] QString readAnswer(const diagnosis::Answers& answers, const QString& member);

} // namespace ad::ui
