// Session's undo: the state before each change by hand, exchanged for the present one and back.
#include "session/edits.h"
#include "session/session_private.h"

namespace ad::ui {

/// One side of an edit: what was given, and what of the window follows from it alone.
struct SessionStep {
    SessionState state;
    KeyView key;
    ExchangeView exchange;
    DiscoveryView discovery;
    int currentAttempt = -1;
};

namespace {

bool sameAttempt(const AttemptRecord& one, const AttemptRecord& other) {
    return one.sentAs != 0 || other.sentAs != 0
               ? one.sentAs == other.sentAs
               : one.response == other.response && one.assertion == other.assertion && one.request == other.request;
}

/// What was sent has happened: a step back or forth in the same piece of work leaves it in the list. Takes over into
/// `state` what is missing there; gives the number of those. Probes were sent, too.
int keepSent(SessionState& state, const SessionState& left) {
    if (state.piece != left.piece) {
        return 0;
    }
    int kept = 0;
    for (auto it = left.attempts.crbegin(); it != left.attempts.crend(); ++it) {
        const auto there = std::find_if(state.attempts.begin(), state.attempts.end(),
                                        [&](const AttemptRecord& record) { return sameAttempt(record, *it); });
        if (there != state.attempts.end()) {
            if (there->probes.size() < it->probes.size()) {
                there->probes = it->probes;
            }
            continue;
        }
        if (it->sentAs == 0) {
            continue;
        }
        AttemptRecord record = *it;
        record.historyBefore = state.history->size();
        if (record.entry) {
            state.history.edit().push_back(*record.entry);
        }
        state.attempts.prepend(record);
        ++kept;
    }
    return kept;
}

Error givenUp() {
    return {"not_sent",
            Session::tr("The request under way was given up: what it was made from has changed."),
            {},
            Session::tr("Press Send again when everything is as you want it.")};
}

} // namespace

QUndoStack* Session::edits() const { return &d->edits; }

void Session::keepForUndo(const QString& what, const QString& subject) {
    m_view.fixed.clear();
    d->fix.clear();
    if (!m_view.intake.empty()) {
        dismissIntake();
    }
    auto step = std::make_shared<SessionStep>(
        SessionStep{*d, m_view.key, m_view.exchange, m_view.discovery, m_view.currentAttempt});
    d->edits.push(new Edit(what, subject, [this, step] { exchangeState(*step); }));
}

void Session::keepForNewRequest(const QString& what, const QString& subject) {
    // Its answer would be taken for one to what is written now.
    const bool given = giveUpSending();
    withdrawProbes();
    keepForUndo(what, subject);
    if (given) {
        Q_EMIT failed(givenUp());
    }
}

void Session::exchangeState(SessionStep& step) {
    // What is under way was started for the other state.
    const bool given = giveUpSending();
    withdrawProbes();
    ++d->openRun;
    ++d->keyRun;
    ++d->registeredRun;
    d->notRegistered.reset();
    m_view.intake = IntakeView{};
    m_view.fixed.clear();
    d->fix.clear();
    std::swap(static_cast<SessionState&>(*d), step.state);
    std::swap(m_view.key, step.key);
    std::swap(m_view.exchange, step.exchange);
    std::swap(m_view.discovery, step.discovery);
    std::swap(m_view.currentAttempt, step.currentAttempt);
    const int kept = keepSent(*d, step.state);
    if (m_view.currentAttempt >= 0) {
        m_view.currentAttempt += kept;
    }
    if (d->file.response && m_view.currentAttempt >= 0 && m_view.currentAttempt < d->attempts.size()) {
        d->file.probes = d->attempts.at(m_view.currentAttempt).probes;
    }
    listAttempts();
    m_view.discovery.busy = false;
    d->discoveryTimer.stop();
    update(Changed::Everything);
    // A key that was still being read when the edit came is read again.
    if (m_view.key.state == KeyView::State::Reading) {
        readKeyAgain();
    }
    // The answer may have come for the state that was left.
    if (d->file.tokenEndpoint.empty() && !d->file.discovery) {
        discoverSoon();
    }
    if (given) {
        Q_EMIT failed(givenUp());
    }
}

} // namespace ad::ui
