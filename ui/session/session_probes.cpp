// Probes: offered, sent after a yes, and taken into the case.
#include "session/session_private.h"

namespace ad::ui {

probes::Offer& Session::probeOffer() {
    if (!d->offer) {
        d->offer = std::make_unique<probes::Offer>(d->net());
        connect(d->offer.get(), &probes::Offer::answered, this, &Session::takeProbes);
    }
    return *d->offer;
}

void Session::offerProbe(const std::string& kind) {
    probes::Subject subject;
    subject.file = d->file;
    if (d->key) {
        subject.key = d->key->first();
    }
    d->probed = d->file.response;
    probeOffer().make(subject, {kind});
}

void Session::takeProbes(const probes::Result& result) {
    // Another request or case is shown by now: the answers say nothing of it.
    if (m_view.sending || !d->probed || d->file.response != d->probed) {
        return;
    }
    probes::apply(d->file, result);
    if (result.freshAnswer) {
        // A request like any other went out first.
        d->keepAssertion = true;
        d->ownAssertion = true;
        keepOpenedAnswer();
        d->attempts.front().own = true;
        Q_EMIT exchangeFinished();
        Q_EMIT attemptsChanged();
    } else if (m_view.currentAttempt >= 0 && m_view.currentAttempt < d->attempts.size()) {
        d->attempts[m_view.currentAttempt].probes = d->file.probes;
    }
    work();
}

} // namespace ad::ui
