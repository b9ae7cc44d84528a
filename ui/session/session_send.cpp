// Sending, and what comes back.
#include "attempt/elsewhere.h"
#include "diagnosis/sent.h"
#include "net/wire.h"
#include "session/session_private.h"

#include <QPointer>

namespace ad::ui {

SentParts partsOf(const AttemptRecord& record) {
    diagnosis::CaseFile file;
    file.request = record.request;
    return {record.assertion, requestOf(file), record.thumbprint};
}

void Session::send() {
    if (m_view.sending) {
        return;
    }
    if (!d->key) {
        if (m_view.key.state == KeyView::State::Reading) {
            d->sendWithKey = true;
            beginSending();
        }
        return;
    }
    const attempt::Credentials credentials = this->credentials();
    if (!maySend(credentials)) {
        Q_EMIT questioned(*elsewhereOf(credentials));
        return;
    }
    // Every attempt carries an assertion of its own: a jti is good for one request.
    d->signAnew();
    withdrawProbes();
    m_view.fixed.clear();
    beginSending();
    const quint64 run = ++d->sendRun;
    // A key set that was fetched may be of a megabyte: it is read where the signing is.
    diagnosis::CaseFile known;
    known.registered = d->file.registered;
    known.jwksFetch = d->file.jwksFetch;
    const auto sign = [credentials, key = d->key->first(), known, ahead = d->clockAhead(credentials.tokenEndpoint)] {
        return std::make_shared<Expected<attempt::Prepared>>(attempt::prepare(
            credentials, key, attempt::registeredOf(known), systemNowMs() / 1000 + ahead, systemRandom));
    };
    offThread(sign, [this, run](const std::shared_ptr<Expected<attempt::Prepared>>& prepared) {
        if (run != d->sendRun) {
            return;
        }
        if (!*prepared) {
            endSending();
            Q_EMIT failed(prepared->error());
            work();
            return;
        }
        start(**prepared);
    });
}

std::optional<Elsewhere> elsewhereOf(const attempt::Credentials& credentials) {
    const std::string audience = attempt::audienceElsewhere(credentials);
    return audience.empty() ? std::nullopt
                            : std::optional(Elsewhere{text(audience), text(attempt::endpointHost(credentials))});
}

bool Session::maySend(const attempt::Credentials& credentials) const {
    const auto elsewhere = elsewhereOf(credentials);
    return !elsewhere || d->allowed.contains(*elsewhere);
}

void Session::allow(const Elsewhere& elsewhere) { d->allowed.append(elsewhere); }

void Session::setTimeout(int seconds) { d->timeoutMs = std::max(1, seconds) * 1000; }

void Session::setGate(Gate gate) { d->gate = std::move(gate); }

void Session::start(const attempt::Prepared& prepared) {
    d->underWayRequest = prepared;
    showPhase();
    if (!d->gate || net::objection(attempt::toNet(prepared.request, true))) {
        sendNow(prepared);
        return;
    }
    d->leaving = prepared.assertion;
    d->gate(prepared, {}, [here = QPointer<Session>(this), prepared, run = d->sendRun] {
        if (!here.isNull() && run == here->d->sendRun) {
            here->sendNow(prepared);
        }
    });
}

void Session::sendNow(const attempt::Prepared& prepared) {
    net::Limits limits;
    limits.timeoutMs = d->timeoutMs;
    net::Pending* pending = d->net().start(attempt::toNet(prepared.request, true), limits);
    d->sinceLeft.start();
    d->pending = pending;
    d->phase = net::Phase::Queued;
    showPhase();
    connect(pending, &net::Pending::phaseChanged, this, [this](net::Phase phase) {
        d->phase = phase;
        showPhase();
    });
    const quint64 run = d->sendRun;
    connect(pending, &net::Pending::finished, this, [this, prepared, run](const net::Exchange& exchange) {
        if (run != d->sendRun) {
            return;
        }
        AttemptRecord before;
        if (!d->attempts.isEmpty()) {
            before = d->attempts.front();
        }
        const std::string signedBy = d->key ? d->key->first().key.thumbprint() : std::string();
        // Certificates and a body of a megabyte are laid out elsewhere, too.
        const auto lay = [prepared, exchange, before, signedBy] {
            auto laid = std::make_shared<AttemptRecord>();
            laid->exchange = layOut(exchange);
            laid->line = summarise(exchange);
            laid->line.changed = changedInWords(partsOf(before), {prepared.assertion, prepared.request, signedBy});
            laid->thumbprint = signedBy;
            laid->sent = std::make_shared<const net::Exchange>(withoutTokens(exchange));
            return laid;
        };
        offThread(lay, [this, prepared, exchange, run](const std::shared_ptr<AttemptRecord>& laid) {
            if (run == d->sendRun) {
                finish(prepared, exchange, *laid);
            }
        });
    });
}

void Session::finish(const attempt::Prepared& prepared, const net::Exchange& exchange, const AttemptRecord& laid) {
    endSending();
    const std::string kind = exchange.error ? exchange.error->kind : std::string();
    constexpr double longMs = 1000; // what is given up sooner says nothing of the server
    if (kind == "cancelled" && exchange.timings.sent >= 0 && exchange.timings.end - exchange.timings.sent >= longMs) {
        // The server has it, and its `jti` is used: an attempt like any other, without an answer for as long as one
        // was waited for.
        net::Exchange unanswered = exchange;
        unanswered.error = net::NetworkError{"timeout",
                                             exchange.status == 0 ? tr("It was cancelled before an answer came.")
                                                                  : tr("It was cancelled before the answer ended."),
                                             {}};
        record(prepared, unanswered, laid);
        return;
    }
    if (kind == "cancelled" || kind == "refused") {
        // Nothing was learnt about the server: no attempt, no answer.
        drop();
        if (kind == "refused") {
            Q_EMIT failed(Error{"not_sent", exchange.error->message, {}, exchange.error->todo});
        }
        work();
        return;
    }
    record(prepared, exchange, laid);
}

void Session::record(const attempt::Prepared& prepared, const net::Exchange& exchange, const AttemptRecord& laid) {
    d->leaving.clear();
    d->file.history = d->history;
    const std::size_t before = d->history->size();
    attempt::record(d->file, prepared, exchange);
    const auto answer =
        smart::parseTokenResponse(d->file.response && d->file.response->body ? *d->file.response->body : std::string());
    diagnosis::CaseAttempt entry{exchange.receivedAtMs / 1000, exchange.status, answer.error};
    if (answer.granted(exchange.status)) {
        entry.sent = diagnosis::sentOf(d->file, laid.thumbprint);
    }
    d->remember(entry);
    d->keepAssertion = true;
    d->ownAssertion = true;
    d->serverAhead = exchange.clockDifference;
    d->aheadAt = prepared.request.url;
    if (d->clock && d->clock->endpoint == prepared.request.url) {
        // An answer without a Date says nothing against what was known.
        d->clock->ahead = exchange.clockDifference.value_or(d->clock->ahead);
        d->serverAhead = d->clock->ahead;
    }
    AttemptRecord made = laid;
    made.assertion = d->file.assertion;
    made.request = d->file.request;
    made.response = d->file.response;
    made.serverAhead = d->serverAhead;
    made.historyBefore = before;
    made.sentAs = ++d->sent;
    made.asked = Asked::in(d->file);
    made.entry = entry;
    if (const auto raw = smart::parseTokenResponse(exchange.body); raw.granted(exchange.status) && raw.accessToken) {
        made.granted = Secret(*raw.accessToken);
    }
    d->attempts.prepend(made);
    listAttempts();
    m_view.currentAttempt = 0;
    m_view.exchange = laid.exchange;
    // First: whoever sees the answer may open something else at once.
    Q_EMIT answered({exchange, d->file, laid.thumbprint, d->keyText});
    Q_EMIT exchangeFinished();
    Q_EMIT attemptsChanged();
    work();
}

Secret Session::grantedToken() const {
    const auto shown = m_view.currentAttempt;
    return shown >= 0 && shown < d->attempts.size() ? d->attempts.at(shown).granted : Secret();
}

void Session::beginSending() {
    m_view.sending = true;
    m_view.phase.clear();
    m_view.waitedShare = -1;
    d->progressDue = false;
    d->shownLeaving = false;
    d->underWayRequest.reset();
    d->phase.reset();
    d->progressTimer.start(progressAfterMs);
    d->sinceLeft.invalidate();
    Q_EMIT exchangeProgress();
}

void Session::endSending() {
    d->progressTimer.stop();
    d->sendWithKey = false;
    m_view.sending = false;
    m_view.phase.clear();
    m_view.waited.clear();
    m_view.waitedShare = -1;
    d->underWayRequest.reset();
    Q_EMIT exchangeProgress();
}

void Session::drop() {
    if (!d->leaving.empty()) {
        Q_EMIT dropped(std::exchange(d->leaving, std::string()));
    }
}

/// Whatever comes of it is dropped. False: nothing was under way.
bool Session::giveUpSending() {
    if (!m_view.sending) {
        return false;
    }
    ++d->sendRun;
    if (d->pending) {
        d->pending->cancel();
    }
    drop();
    endSending();
    return true;
}

void Session::cancel() {
    if (d->pending) {
        d->pending->cancel();
    } else if (m_view.sending) {
        // Still signing: nothing has left yet.
        ++d->sendRun;
        drop();
        endSending();
        work(); // the answer before was given up with it
    }
}

void Session::showPhase() {
    if (!m_view.sending || !d->progressDue) {
        return;
    }
    m_view.phase = d->phase ? phaseInWords(*d->phase) : d->sendWithKey ? tr("Reading the key…") : tr("Signing…");
    if (d->underWayRequest && !d->shownLeaving) {
        // What answers at once is not shown twice; what lasts is seen as what it is.
        d->shownLeaving = true;
        work();
    }
    const qint64 elapsed = d->sinceLeft.isValid() ? d->sinceLeft.elapsed() : 0;
    const qint64 seconds = elapsed / 1000;
    m_view.waitedShare =
        d->sinceLeft.isValid() ? std::min(1.0, static_cast<double>(elapsed) / static_cast<double>(d->timeoutMs)) : 0;
    m_view.waited = seconds < 2 ? QString()
                                //: How long an answer was waited for, and for how long that goes on at most.
                                : tr("%1 of at most %2 s").arg(seconds).arg(d->timeoutMs / 1000);
    Q_EMIT exchangeProgress();
}

} // namespace ad::ui
