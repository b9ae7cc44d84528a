// Session: signing and diagnosing anew, and what the credentials say of the server.
#include "session/session_private.h"
#include "smart/discovery.h"
#include "vendors/known_endpoint.h"

#include <QUrl>

namespace ad::ui {

namespace {

/// A client ID without what a paste brings along: mending it makes no other client of it.
QString plainId(QString id) { return id.remove(QLatin1Char('"')).remove(QLatin1Char('\'')).trimmed(); }

QString hostOf(const diagnosis::CaseFile& file) {
    return QUrl(text(file.tokenEndpoint.empty() ? file.fhirBaseUrl : file.tokenEndpoint)).host();
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
        view.lacksAuthority = lacksAuthority(fetch.networkError, fetch.tls);
        view.sentence = Session::tr("The server could not be asked: %1").arg(text(fetch.networkError->message));
        if (const std::string known = vendors::knownTokenEndpoint(file.fhirBaseUrl);
            !known.empty() && file.tokenEndpoint.empty()) {
            view.mark = Mark::Warn;
            view.tokenEndpoint = text(known);
            view.sentence +=
                QLatin1Char(' ') + Session::tr("Its token endpoint is known all the same: %1").arg(view.tokenEndpoint);
        }
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

const Session::Private::Discovered& Session::Private::whatIsDiscovered() const {
    const bool written = !file.tokenEndpoint.empty();
    if (!discovered.document.sharesWith(file.discovery) || discovered.base != file.fhirBaseUrl ||
        discovered.written != written) {
        discovered = {file.discovery, file.fhirBaseUrl, discoveredEndpoint(file), written, discoveryView(file)};
    }
    return discovered;
}

attempt::Credentials Session::Private::credentials() const {
    return credentialsOf(file, file.discovery ? whatIsDiscovered().endpoint : std::string());
}

Authorities& Session::authorities() const { return d->authorities; }

bool Session::lacksAuthority() const {
    return d->file.response && ui::lacksAuthority(d->file.response->networkError, d->file.response->tls) &&
           !d->authorities.vouchFor(d->file.response->tls->chainPem);
}

// Working it out anew

void Session::Private::entitle(const QString& words) {
    title = words;
    titled = nullptr;
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
    if (what == Changed::Everything) {
        d->discovered = {}; // the language may be another one
    }
    const attempt::Credentials credentials = d->credentials();
    m_view.clientId = text(file.clientId);
    m_view.server = text(credentials.tokenEndpoint.empty() ? file.fhirBaseUrl : credentials.tokenEndpoint);
    m_view.now = file.now;
    const QString host = QUrl(m_view.server).host();
    if (d->names(text(file.clientId), host)) {
        m_view.title = d->title;
    } else {
        // One line, whatever a brought ID has around it.
        const QString client = m_view.clientId.simplified();
        m_view.title = !host.isEmpty() ? host : !client.isEmpty() ? client : m_view.key.name;
    }
    if (!m_view.discovery.busy && (file.discovery || what == Changed::Everything)) {
        m_view.discovery = file.discovery ? d->whatIsDiscovered().view : discoveryView(file);
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
    inputs.leaving = d.underWayRequest;
    inputs.present = systemNowMs() / 1000;
    inputs.kept = d.file.now.has_value();
    inputs.now = d.file.now.value_or(inputs.present);
    inputs.serverAhead = d.serverAhead;
    inputs.clockAhead = d.clockAhead(d.credentials().tokenEndpoint);
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
    struct Both {
        CaseResult result;
        RegisteredView registered;
    };
    // In the language of now: a worked example has no name of its own for it.
    const QString registered =
        d->registeredName.isEmpty() && d->server ? tr("public key at the practice server") : d->registeredName;
    const auto workBoth = [inputs = inputsOf(*d, m_view.key.name), registeredName = registered] {
        auto both = std::make_shared<Both>();
        both->result = workOut(inputs, systemRandom);
        both->registered = compareRegistered(inputs.file.registered, registeredName, inputs.file.jwksFetch, inputs.key,
                                             inputs.keyName, inputs.now);
        return both;
    };
    offThread(workBoth, [this, run](const std::shared_ptr<Both>& both) {
        d->working = false;
        const bool again = std::exchange(d->workAgain, false);
        if (again || run != d->workRun) {
            work();
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
        m_view.registered = d->notRegistered.value_or(both->registered);
        m_view.registered.busy = fetching;
        m_view.assertion = result.assertion;
        m_view.diagnosed = result.diagnosed;
        m_view.diagnosis = result.diagnosis;
        m_view.answered = result.answered;
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
        inTurn([this] {
            Q_EMIT diagnosisChanged();
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

} // namespace ad::ui
