// The second half of Session: editing, signing and diagnosing anew, sending.
#include "attempt/elsewhere.h"
#include "diagnosis/sent.h"
#include "net/wire.h"
#include "session/session_private.h"
#include "smart/discovery.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUrl>

namespace ad::ui {

namespace {

/// A client ID without what a paste brings along: mending it makes no other client of it.
QString plainId(QString id) { return id.remove(QLatin1Char('"')).remove(QLatin1Char('\'')).trimmed(); }

QString hostOf(const diagnosis::CaseFile& file) {
    return QUrl(text(file.tokenEndpoint.empty() ? file.fhirBaseUrl : file.tokenEndpoint)).host();
}

SentParts partsOf(const AttemptRecord& record) {
    diagnosis::CaseFile file;
    file.request = record.request;
    return {record.assertion, requestOf(file), record.thumbprint};
}

} // namespace

DiscoveryView discoveryView(const diagnosis::CaseFile& file) {
    DiscoveryView view;
    if (!file.discovery) {
        if (!file.tokenEndpoint.empty()) {
            view.tokenEndpoint = text(file.tokenEndpoint);
            view.sentence = file.fhirBaseUrl.empty()
                                ? Session::tr("This is taken as the token endpoint itself.")
                                : Session::tr("The token endpoint is %1, as it was given.").arg(view.tokenEndpoint);
            view.canAsk = !file.fhirBaseUrl.empty();
        }
        return view;
    }
    const diagnosis::CaseFetch& fetch = *file.discovery;
    if (fetch.networkError) {
        view.mark = Mark::Fail;
        view.sentence = Session::tr("The server could not be asked: %1").arg(text(fetch.networkError->message));
        return view;
    }
    if (fetch.status != 200 || !fetch.body) {
        view.mark = Mark::Warn;
        view.sentence = Session::tr("There is no smart-configuration at this address (HTTP %1). Write the token "
                                    "endpoint itself if this is not the FHIR base.")
                            .arg(fetch.status);
        return view;
    }
    const auto discovery = smart::parseDiscovery(*fetch.body, file.fhirBaseUrl);
    if (!discovery) {
        view.mark = Mark::Fail;
        view.sentence = (discovery.error().what + QLatin1Char(' ') + discovery.error().todo).trimmed();
        return view;
    }
    view.mark = Mark::Pass;
    view.tokenEndpoint = text(discovery->tokenEndpoint);
    const QUrl url(view.tokenEndpoint);
    const QString place = url.host() == QUrl(text(file.fhirBaseUrl)).host()
                              ? QStringLiteral("…/") + url.path().section(QLatin1Char('/'), -2)
                              : view.tokenEndpoint;
    const bool offered = std::find(discovery->authMethods.begin(), discovery->authMethods.end(), "private_key_jwt") !=
                         discovery->authMethods.end();
    if (discovery->hasAuthMethods && !offered) {
        view.mark = Mark::Warn;
        view.sentence =
            Session::tr("Discovery found the token endpoint %1, but does not offer private_key_jwt").arg(place);
    } else {
        view.sentence = offered
                            ? Session::tr("Discovery found the token endpoint %1 · private_key_jwt offered").arg(place)
                            : Session::tr("Discovery found the token endpoint %1").arg(place);
    }
    return view;
}

// Working it out anew

void Session::Private::entitle(const QString& words) {
    title = words;
    titledClient = plainId(text(file.clientId));
    titledHost = hostOf(file);
}

bool Session::Private::names(const QString& clientId, const QString& host) const {
    const auto same = [](const QString& then, const QString& now) {
        return then.isEmpty() || now.isEmpty() || then == now;
    };
    return !title.isEmpty() && same(titledClient, plainId(clientId)) && same(titledHost, host);
}

void Session::update(Changed what) {
    // With a key at hand, changed credentials mean a new assertion; without one, what was given is only seen in another
    // light.
    if (what == Changed::Credentials && d->keepAssertion && d->ownAssertion) {
        d->signAnew();
    }
    const diagnosis::CaseFile& file = d->file;
    const attempt::Credentials credentials = credentialsOf(file);
    m_view.clientId = text(file.clientId);
    m_view.server = text(credentials.tokenEndpoint.empty() ? file.fhirBaseUrl : credentials.tokenEndpoint);
    m_view.now = file.now;
    const QString host = QUrl(m_view.server).host();
    if (d->names(text(file.clientId), host)) {
        m_view.title = d->title;
    } else {
        m_view.title = !host.isEmpty() ? host : !m_view.clientId.isEmpty() ? m_view.clientId : m_view.key.name;
    }
    if (!m_view.discovery.busy && (file.discovery || what == Changed::Everything)) {
        m_view.discovery = discoveryView(file);
    }
    if (what == Changed::Everything) {
        changedAll();
    } else {
        Q_EMIT credentialsChanged();
        if (what == Changed::Key) {
            Q_EMIT keyChanged();
        }
    }
    work();
}

CaseInputs inputsOf(const Session::Private& d, const QString& keyName) {
    CaseInputs inputs;
    inputs.file = d.file;
    inputs.headerChanges = d.headerChanges;
    inputs.claimChanges = d.claimChanges;
    inputs.settings = d.settings;
    inputs.key = d.key;
    inputs.keyName = keyName;
    inputs.keyText = d.keyText;
    inputs.keepAssertion = d.keepAssertion;
    inputs.ownAssertion = d.ownAssertion;
    inputs.now = d.file.now.value_or(systemNowMs() / 1000);
    inputs.serverAhead = d.serverAhead;
    return inputs;
}

void Session::work() {
    // Only one run at a time: while a large key signs, keystrokes gather into one further run.
    if (d->working) {
        d->workAgain = true;
        return;
    }
    d->working = true;
    const quint64 run = ++d->workRun;
    const CaseInputs inputs = inputsOf(*d, m_view.key.name);
    const QString registeredName = d->registeredName;
    struct Both {
        CaseResult result;
        RegisteredView registered;
    };
    const auto workBoth = [inputs, registeredName] {
        auto both = std::make_shared<Both>();
        both->result = workOut(inputs, systemRandom);
        both->registered = compareRegistered(inputs.file.registered, registeredName, inputs.file.jwksFetch, inputs.key,
                                             inputs.keyName, inputs.now);
        return both;
    };
    offThread(workBoth, [this, run](const std::shared_ptr<Both>& both) {
        d->working = false;
        const bool late = run != d->workRun || d->workAgain;
        if (d->workAgain || run != d->workRun) {
            d->workAgain = false;
            work();
        }
        if (late) {
            return;
        }
        const CaseResult& result = both->result;
        if (!d->keepAssertion) {
            d->prepared = result.prepared;
        }
        m_view.vendorName = result.vendorName;
        m_view.vendorId = result.vendorId;
        m_view.environment = result.environment;
        m_view.tokenEndpoint = result.tokenEndpoint;
        m_view.canSend = result.canSend;
        const bool fetching = !d->jwksFetch.isNull();
        m_view.registered = both->registered;
        m_view.registered.busy = fetching;
        m_view.assertion = result.assertion;
        m_view.diagnosed = result.diagnosed;
        m_view.diagnosis = result.diagnosis;
        m_view.diagnosisSubtitle = result.diagnosisSubtitle;
        m_view.report = result.report;
        if (!d->file.response) {
            m_view.exchange = ExchangeView{};
            m_view.currentAttempt = -1;
        }
        showFix();
        // Every page lays out its part: together they would take longer than a frame.
        Q_EMIT credentialsChanged();
        Q_EMIT registeredChanged();
        inTurn([this] { Q_EMIT assertionChanged(); });
        inTurn([this] {
            Q_EMIT exchangeFinished();
            Q_EMIT attemptsChanged();
        });
        inTurn([this, run] {
            Q_EMIT diagnosisChanged();
            // What was answered meanwhile has its own diagnosis under way.
            if (d->answered && m_view.diagnosed && run == d->workRun) {
                const net::Exchange exchange = *std::exchange(d->answered, std::nullopt);
                Q_EMIT answered(exchange);
            }
            compareAgain();
            if (d->sendWithKey && m_view.key.state != KeyView::State::Reading) {
                endSending();
                send();
            }
            if (d->sendWhenReady && d->prepared) {
                d->sendWhenReady = false;
                send();
            }
        });
    });
}

void Session::inTurn(std::function<void()> work) {
    ++d->underWay;
    QMetaObject::invokeMethod(
        this,
        [this, work = std::move(work)] {
            --d->underWay;
            work();
        },
        Qt::QueuedConnection);
}

// Request

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
    m_view.fixed.clear();
    beginSending();
    const quint64 run = ++d->sendRun;
    const auto sign = [credentials, key = d->key->first(), registered = attempt::registeredOf(d->file)] {
        return std::make_shared<Expected<attempt::Prepared>>(
            attempt::prepare(credentials, key, registered, systemNowMs() / 1000, systemRandom));
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

void Session::setGate(Gate gate) { d->gate = std::move(gate); }

void Session::start(const attempt::Prepared& prepared) {
    if (!d->gate || net::objection(attempt::toNet(prepared.request, true))) {
        leave(prepared);
        return;
    }
    d->leaving = prepared.assertion;
    d->gate(prepared, {}, [here = QPointer<Session>(this), prepared, run = d->sendRun] {
        if (!here.isNull() && run == here->d->sendRun) {
            here->leave(prepared);
        }
    });
}

void Session::leave(const attempt::Prepared& prepared) {
    net::Pending* pending = d->net().start(attempt::toNet(prepared.request, true));
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
    if (kind == "cancelled" || kind == "refused") {
        // Nothing was learnt about the server: no attempt, no answer.
        drop();
        if (kind == "refused") {
            Q_EMIT failed(Error{"not_sent", exchange.error->message, {}, exchange.error->todo});
        }
        work();
        return;
    }
    d->leaving.clear();
    d->file.history = d->history;
    const std::size_t before = d->history.size();
    attempt::record(d->file, prepared, exchange);
    const auto answer =
        smart::parseTokenResponse(d->file.response && d->file.response->body ? *d->file.response->body : std::string());
    diagnosis::CaseAttempt entry{exchange.receivedAtMs / 1000, exchange.status, answer.error};
    if (answer.granted(exchange.status)) {
        entry.sent = diagnosis::sentOf(d->file, laid.thumbprint);
    }
    d->history.push_back(entry);
    if (d->history.size() > historyKept) {
        d->history.erase(d->history.begin());
    }
    d->keepAssertion = true;
    d->ownAssertion = true;
    d->serverAhead = exchange.clockDifference;
    d->answered = exchange;
    AttemptRecord record = laid;
    record.assertion = d->file.assertion;
    record.request = d->file.request;
    record.response = d->file.response;
    record.serverAhead = exchange.clockDifference;
    record.historyBefore = before;
    record.sentAs = ++d->sent;
    record.asked = Asked::in(d->file);
    record.entry = entry;
    if (const auto raw = smart::parseTokenResponse(exchange.body); raw.granted(exchange.status) && raw.accessToken) {
        record.granted = Secret(*raw.accessToken);
    }
    d->attempts.prepend(record);
    listAttempts();
    m_view.currentAttempt = 0;
    m_view.exchange = laid.exchange;
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
    d->progressDue = false;
    d->phase.reset();
    d->progressTimer.start();
    Q_EMIT exchangeProgress();
}

void Session::endSending() {
    d->progressTimer.stop();
    d->sendWithKey = false;
    m_view.sending = false;
    m_view.phase.clear();
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
    }
}

void Session::showPhase() {
    if (!m_view.sending || !d->progressDue) {
        return;
    }
    m_view.phase = d->phase ? phaseInWords(*d->phase) : d->sendWithKey ? tr("Reading the key…") : tr("Signing…");
    Q_EMIT exchangeProgress();
}

} // namespace ad::ui
