// Session, what was sent: the attempts that one can go back to; probes, sent after a yes, and taken into the case.
#include "diagnosis/sent.h"
#include "session/session_private.h"

namespace ad::ui {

namespace {

/// One that was not sent from here.
AttemptRecord recordOf(const diagnosis::CaseFile& file) {
    const auto request = requestOf(file);
    AttemptRecord record;
    record.assertion = file.assertion;
    record.request = file.request;
    record.response = file.response;
    record.now = file.now;
    record.own = false;
    record.exchange = layOut(*file.response, request ? requestAsText(*request) : QString());
    record.probes = file.probes;
    record.line = summarise(*file.response);
    return record;
}

} // namespace

void Session::keepOpenedAnswer() {
    // The answer of a case is an attempt like any other: one can go back to it after sending again.
    AttemptRecord record = recordOf(d->file);
    m_view.exchange = record.exchange;
    d->file.history = d->history; // with what was sent before it: an answer that is brought takes nothing away
    record.historyBefore = d->history->size();
    d->attempts.prepend(record);
    listAttempts();
    m_view.currentAttempt = 0;
}

void Session::takeWatched(const diagnosis::CaseFile& sent, const Secret& token, std::int64_t keptId) {
    diagnosis::CaseFile& file = d->file;
    const bool same =
        credentials().tokenEndpoint == sent.tokenEndpoint && file.clientId == sent.clientId && file.scope == sent.scope;
    if (!same || m_view.sending || !d->keepAssertion || !file.response || !sent.response) {
        return;
    }
    withdrawProbes();
    m_view.fixed.clear();
    file.assertion = sent.assertion;
    file.request = sent.request;
    file.response = sent.response;
    file.probes.clear();
    // It was sent and answered now, whatever the day of the case that was opened.
    file.now.reset();
    m_view.now.reset();
    d->serverAhead.reset();
    d->ownAssertion = true;
    keepOpenedAnswer();
    AttemptRecord& record = d->attempts.front();
    record.own = true;
    record.sentAs = ++d->sent;
    record.asked = Asked::in(file);
    record.line.keptId = keptId;
    listAttempts();
    record.granted = token;
    const auto answer = smart::parseTokenResponse(sent.response->body.value_or(std::string()));
    record.entry = diagnosis::CaseAttempt{sent.response->receivedAt, sent.response->status, answer.error};
    if (answer.granted(sent.response->status)) {
        record.entry->sent = diagnosis::sentOf(sent, record.thumbprint);
    }
    d->remember(*record.entry);
    Q_EMIT exchangeFinished();
    Q_EMIT attemptsChanged();
    update(Changed::Answers);
}

void Session::showKept(const diagnosis::CaseFile& sent, const AttemptView& line) {
    if (m_view.sending || !sent.response) {
        return;
    }
    const auto there = std::find_if(d->attempts.cbegin(), d->attempts.cend(),
                                    [&](const AttemptRecord& record) { return record.line.keptId == line.keptId; });
    if (there != d->attempts.cend()) {
        showAttempt(static_cast<int>(there - d->attempts.cbegin()));
        return;
    }
    AttemptRecord record = recordOf(sent);
    record.line = line;
    record.own = true;
    const diagnosis::CaseFile& file = d->file;
    const bool same =
        file.clientId == sent.clientId && file.scope == sent.scope &&
        credentials().tokenEndpoint == (sent.tokenEndpoint.empty() ? credentials().tokenEndpoint : sent.tokenEndpoint);
    record.asked = Asked::in(same ? file : sent);
    record.historyBefore =
        static_cast<std::size_t>(std::count_if(d->history->begin(), d->history->end(), [&](const auto& past) {
            return past.at.value_or(0) < line.atMs / 1000;
        }));
    const auto older = std::find_if(d->attempts.begin(), d->attempts.end(),
                                    [&](const AttemptRecord& other) { return other.line.atMs <= line.atMs; });
    const auto index = static_cast<int>(older - d->attempts.begin());
    d->attempts.insert(index, record);
    listAttempts();
    m_view.currentAttempt = index;
    Q_EMIT attemptsChanged();
    showAttempt(index);
}

void Session::listAttempts() {
    m_view.attempts.clear();
    for (const AttemptRecord& record : std::as_const(d->attempts)) {
        m_view.attempts.append(record.line);
    }
}

void Session::showAttempt(int index) {
    if (index < 0 || index >= d->attempts.size() || m_view.sending) {
        return;
    }
    withdrawProbes();
    const AttemptRecord record = d->attempts.at(index);
    if (record.hasAsked() && record.asked != Asked::in(d->file)) {
        // Beside another client ID, address or scope its assertion would look wrong.
        //: %1 is a time of day.
        keepForUndo(tr("Attempt of %1").arg(record.line.clock));
        record.asked.into(d->file);
        m_view.discovery = discoveryView(d->file);
        if (d->file.tokenEndpoint.empty() && !d->file.discovery) {
            discoverSoon();
        }
        Q_EMIT discoveryChanged();
    }
    // What was answered since counts for every attempt; what was sent and received is this one's own.
    d->file.assertion = record.assertion;
    d->file.request = record.request;
    d->file.response = record.response;
    d->file.now = record.now;
    d->file.probes = record.probes;
    d->file.history = d->history;
    d->file.history.edit().resize(std::min(record.historyBefore, d->history->size()));
    d->keepAssertion = true;
    d->ownAssertion = record.own;
    m_view.fixed.clear();
    m_view.now = record.now;
    d->serverAhead = record.serverAhead;
    d->aheadAt = record.request && record.request->is_object() ? record.request->value("url", std::string()) : "";
    m_view.exchange = record.exchange;
    m_view.currentAttempt = index;
    Q_EMIT exchangeFinished();
    update(Changed::Answers);
}

probes::Offer& Session::probeOffer() {
    if (!d->offer) {
        d->offer = std::make_unique<probes::Offer>(d->net());
        connect(d->offer.get(), &probes::Offer::answered, this, &Session::takeProbes);
        connect(d->offer.get(), &probes::Offer::came, this, &Session::probed);
        d->offer->setGate(
            [this](const attempt::Prepared& prepared, const std::string& kind, const std::function<void()>& go) {
                if (d->gate) {
                    d->gate(prepared, kind, go);
                } else {
                    go();
                }
            });
    }
    return *d->offer;
}

bool Session::offersProbe() const { return d->offer && d->offer->state() != probes::Offer::State::Idle; }

void Session::offerProbe(const std::string& kind) {
    probes::Subject subject;
    subject.file = d->file;
    if (d->key) {
        subject.key = d->key->first();
    }
    d->probed = d->file.response;
    probeOffer().make(subject, {kind});
}

/// What they would be compared with is shown no longer, or was made from something else.
void Session::withdrawProbes() {
    d->probed.reset();
    if (d->offer) {
        d->offer->cancel();
        d->offer->decline();
    }
}

void Session::takeProbes(const probes::Result& result) {
    // Another request or case is shown by now: the answers say nothing of it.
    if (m_view.sending || !d->probed || d->file.response != d->probed) {
        inTurn([this] { d->offer->decline(); }); // it is in the middle of telling its end
        return;
    }
    probes::apply(d->file, result);
    if (result.freshAnswer) {
        // A request like any other went out first.
        d->keepAssertion = true;
        d->ownAssertion = true;
        keepOpenedAnswer();
        d->attempts.front().own = true;
        d->attempts.front().sentAs = ++d->sent;
        d->attempts.front().asked = Asked::in(d->file);
        Q_EMIT exchangeFinished();
        Q_EMIT attemptsChanged();
    } else if (m_view.currentAttempt >= 0 && m_view.currentAttempt < d->attempts.size()) {
        d->attempts[m_view.currentAttempt].probes = d->file.probes;
    }
    work();
}

} // namespace ad::ui
