#include "session/session.h"
#include "base/file.h"
#include "export/redact.h"
#include "session/draft.h"
#include "session/session_private.h"

namespace ad::ui {

namespace {

constexpr int discoveryPauseMs = 700; ///< after the last letter of an address
constexpr int progressEveryMs = 1000;
constexpr int undoLimit = 100;

} // namespace

Session::Session(QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {
    // A key of 16384 bits signs for seconds: the next keystroke must not wait behind it.
    d->pool.setMaxThreadCount(3);
    d->edits.setUndoLimit(undoLimit);
    d->discoveryTimer.setSingleShot(true);
    d->discoveryTimer.setInterval(discoveryPauseMs);
    connect(&d->discoveryTimer, &QTimer::timeout, this, [this] { discover(); });
    d->progressTimer.setSingleShot(true);
    connect(&d->progressTimer, &QTimer::timeout, this, [this] {
        d->progressDue = true;
        showPhase();
        d->progressTimer.start(progressEveryMs);
    });
    connect(&d->authorities, &Authorities::changed, this, [this] {
        if (d->client) {
            d->client->setExtraCa(d->authorities.pem());
        }
        // What could not be asked for want of one is asked again.
        if (m_view.discovery.lacksAuthority && !m_view.discovery.busy) {
            discover();
        }
    });
}

Session::~Session() {
    d->pool.clear();
    d->pool.waitForDone();
}

const diagnosis::CaseFile& Session::caseFile() const { return d->file; }

quint64 Session::piece() const { return d->piece; }

bool Session::empty() const {
    const diagnosis::CaseFile& file = d->file;
    return m_view.title.isEmpty() && !file.assertion && !file.request && !file.response && !file.described &&
           file.registered.empty() && file.answers == diagnosis::Answers() && file.scope.empty() &&
           file.vendor.empty() && file.environment.empty() && m_view.key.state == KeyView::State::None;
}

bool Session::idle() const {
    return d->underWay == 0 && !m_view.sending && !m_view.discovery.busy && !m_view.registered.busy &&
           !d->discoveryTimer.isActive();
}

void Session::adopt(const SessionView& view) {
    m_view = view;
    changedAll();
}

void Session::changedAll() {
    Q_EMIT credentialsChanged();
    Q_EMIT keyChanged();
    Q_EMIT registeredChanged();
    Q_EMIT discoveryChanged();
    Q_EMIT assertionChanged();
    Q_EMIT attemptsChanged();
    Q_EMIT exchangeProgress();
    Q_EMIT exchangeFinished();
    Q_EMIT diagnosisChanged();
    Q_EMIT comparisonChanged();
    Q_EMIT intakeChanged();
}

void Session::leave() {
    if (empty()) {
        return;
    }
    if (auto left = draft()) {
        Q_EMIT leaving(std::make_shared<const Draft>(std::move(*left)));
    }
}

void Session::dismissIntake() {
    d->placed.reset();
    m_view.intake = IntakeView{};
    Q_EMIT intakeChanged();
}

void Session::clear() {
    leave();
    if (!empty()) {
        keepForUndo(tr("New"));
    }
    giveUpSending();
    d->reset();
    d->compared.clear();
    m_view = SessionView{};
    changedAll();
}

void Session::saveCase(const QString& path) {
    diagnosis::CaseFile file = d->file;
    if (!file.assertion && d->prepared) {
        file.assertion = d->prepared->assertion;
    }
    offThread(
        [file, path] {
            return writeFile(utf8(path), json::write(exporting::redactedCase(file, exporting::Sharing::Own)), true);
        },
        [this, path](const Expected<void>& written) {
            if (written) {
                Q_EMIT saved(path);
            } else {
                Q_EMIT failed(written.error());
            }
        });
}

// Credentials

/// The answer would be one for an address that is no longer written.
void Session::stopDiscovering() {
    d->discoveryTimer.stop();
    if (d->discovery) {
        d->discovery->cancel();
    }
    m_view.discovery = DiscoveryView{};
}

void Session::discover() {
    const std::string base = d->file.fhirBaseUrl;
    m_view.discovery = DiscoveryView{};
    m_view.discovery.busy = true;
    Q_EMIT discoveryChanged();
    net::Pending* pending = d->net().start(attempt::discoveryRequest(base), {fetchTimeoutMs, fetchLimit});
    d->discovery = pending;
    connect(pending, &net::Pending::finished, this, [this, base](const net::Exchange& exchange) {
        if (base != d->file.fhirBaseUrl || (exchange.error && exchange.error->kind == "cancelled")) {
            return; // another address was written meanwhile
        }
        if (exchange.error && exchange.error->kind == "refused") {
            // Nothing has left: a case has no name for that, and the server is not said to have no document.
            m_view.discovery = DiscoveryView{};
            m_view.discovery.mark = Mark::Fail;
            m_view.discovery.sentence = tr("The server could not be asked: %1").arg(exchange.error->message);
            m_view.discovery.canAsk = true;
            Q_EMIT discoveryChanged();
            return;
        }
        d->file.discovery = attempt::toCaseFetch(exchange);
        m_view.discovery = discoveryView(d->file);
        Q_EMIT discoveryChanged();
        // Nothing was changed by hand: what was sent before, and its answer, stay what they are.
        update(Changed::Answers);
    });
}

} // namespace ad::ui
