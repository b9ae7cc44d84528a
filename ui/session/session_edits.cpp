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
    QList<AttemptView> attempts;
    int currentAttempt = -1;
};

QUndoStack* Session::edits() const { return &d->edits; }

void Session::retranslate() { update(Changed::Everything); }

void Session::keepForUndo(const QString& what, const QString& subject) {
    m_view.fixed.reset();
    d->fix.reset();
    if (!m_view.intake.empty()) {
        dismissIntake();
    }
    auto step = std::make_shared<SessionStep>(
        SessionStep{*d, m_view.key, m_view.exchange, m_view.discovery, m_view.attempts, m_view.currentAttempt});
    d->edits.push(new Edit(what, subject, [this, step] { exchangeState(*step); }));
}

void Session::exchangeState(SessionStep& step) {
    cancel();
    m_view.intake = IntakeView{};
    m_view.fixed.reset();
    d->fix.reset();
    std::swap(static_cast<SessionState&>(*d), step.state);
    std::swap(m_view.key, step.key);
    std::swap(m_view.exchange, step.exchange);
    std::swap(m_view.discovery, step.discovery);
    std::swap(m_view.attempts, step.attempts);
    std::swap(m_view.currentAttempt, step.currentAttempt);
    // What is under way was started for the other state.
    if (m_view.sending) {
        endSending();
    }
    ++d->keyRun;
    ++d->sendRun;
    m_view.discovery.busy = false;
    d->discoveryTimer.stop();
    update(Changed::Everything);
    // A key that was still being read when the edit came is read again.
    if (m_view.key.state == KeyView::State::Reading) {
        readKey(d->keySource);
    }
}

} // namespace ad::ui
