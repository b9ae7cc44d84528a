// Session, saved credentials: shown instead of what is open, and given back to be saved.
#include "practice/server.h"
#include "session/draft.h"
#include "session/session_private.h"

#include <QFileInfo>
#include <algorithm>

namespace ad::ui {

namespace {
constexpr int attemptsKept = 50; ///< of what is not saved, over the end of the program
} // namespace

void Session::openSaved(const diagnosis::CaseFile& file, const attempt::Credentials& credentials, const QString& title,
                        bool keyLater, bool ownEntryLast, std::int64_t keptId) {
    ++d->openRun;
    leave();
    keepForUndo(tr("Open %1").arg(title));
    giveUpSending();
    Draft draft;
    draft.file = file;
    draft.credentials = credentials;
    draft.title = title;
    draft.keyLater = keyLater;
    draft.keptId = keptId;
    if (ownEntryLast && file.response && !file.history->empty()) {
        draft.historyBefore = file.history->size() - 1;
    }
    restore(draft);
    Q_EMIT opened(d->file.response ? QStringLiteral("diagnosis") : QStringLiteral("credentials"));
}

void Session::restore(const Draft& draft) {
    d->reset();
    m_view = SessionView{};
    d->file = draft.file;
    d->history = draft.file.history;
    m_view.now = draft.file.now;
    if (!draft.title.isEmpty()) {
        d->entitle(draft.title);
    }
    d->registeredName = draft.registeredName;
    const attempt::Credentials& c = draft.credentials;
    d->headerChanges = c.changes.headerChanges;
    d->claimChanges = c.changes.claimChanges;
    d->settings.kid = c.kid;
    d->settings.alg = c.alg;
    d->settings.audience = c.audience;
    d->settings.jku = c.jku;
    d->settings.lifetime = c.lifetime;
    if (!draft.clockOf.empty()) {
        d->clock = ServerClock{draft.clockOf, draft.clockAhead};
    }
    const QString keyPath = text(draft.file.key.path);
    if (draft.keyLater) {
        m_view.key.state = KeyView::State::Reading;
        m_view.key.name = keyPath.isEmpty() ? tr("key in the keychain") : QFileInfo(keyPath).fileName();
        m_view.key.path = keyPath;
        d->keySource = {{}, m_view.key.name, keyPath, {}};
        d->keyLater = true;
    } else if (!keyPath.isEmpty()) {
        readKeyFile(keyPath);
    }
    m_view.discovery = discoveryView(d->file);
    if (d->file.tokenEndpoint.empty() && !d->file.discovery) {
        discoverSoon();
    }
    d->keepAssertion = d->file.assertion || d->file.request || d->file.response;
    d->ownAssertion = d->keepAssertion && draft.own;
    if (!draft.attempts.empty()) {
        restoreAttempts(draft);
    } else if (d->file.response) {
        keepOpenedAnswer();
        AttemptRecord& shown = d->attempts.front();
        shown.own = d->ownAssertion;
        shown.line.keptId = draft.keptId;
        shown.asked = Asked::in(d->file);
        listAttempts();
        // Its own entry is no earlier attempt.
        shown.historyBefore = std::min(draft.historyBefore.value_or(shown.historyBefore), d->history->size());
        d->file.history.edit().resize(shown.historyBefore);
    }
    update(Changed::Everything);
}

void Session::restoreAttempts(const Draft& draft) {
    const diagnosis::CaseFile shown = d->file;
    // The oldest first, each as it came.
    for (auto it = draft.attempts.rbegin(); it != draft.attempts.rend(); ++it) {
        const AttemptRecord before = d->attempts.isEmpty() ? AttemptRecord() : d->attempts.front();
        d->file = it->file;
        keepOpenedAnswer();
        AttemptRecord& record = d->attempts.front();
        record.own = it->own;
        record.thumbprint = it->thumbprint;
        record.historyBefore = std::min(it->historyBefore, d->history->size());
        record.serverAhead = it->serverAhead;
        record.line.keptId = it->keptId;
        record.asked = Asked::in(it->file);
        if (it->sent) {
            record.sentAs = ++d->sent;
            record.line.detail = tr("sent before the program was closed");
            record.line.changed = changedInWords(partsOf(before), partsOf(record));
        }
    }
    d->file = shown;
    listAttempts();
    m_view.exchange = ExchangeView{};
    m_view.currentAttempt = -1;
    if (shown.response && draft.shownAttempt >= 0) {
        const AttemptRecord& record = d->attempts.at(draft.shownAttempt);
        m_view.currentAttempt = draft.shownAttempt;
        m_view.exchange = record.exchange;
        d->serverAhead = record.serverAhead;
        d->file.history.edit().resize(std::min(record.historyBefore, d->file.history->size()));
    }
}

std::optional<Draft> Session::draft() const {
    const bool sent = std::any_of(d->attempts.cbegin(), d->attempts.cend(),
                                  [](const AttemptRecord& record) { return record.sentAs != 0; });
    const bool asOpened = d->piece == d->filePiece && d->edits.isClean() && d->file.probes == d->fileProbes &&
                          d->file.jwksFetch == d->fileJwksFetch;
    if (practises() || (asOpened && !sent)) {
        return std::nullopt;
    }
    Draft draft;
    draft.file = d->file;
    draft.file.history = d->history;
    if (const int shown = m_view.currentAttempt; d->file.response && shown >= 0 && shown < d->attempts.size()) {
        draft.historyBefore = d->attempts.at(shown).historyBefore;
    }
    const int shownAttempt = d->file.response ? m_view.currentAttempt : -1;
    for (int i = 0; i < d->attempts.size(); ++i) {
        const AttemptRecord& record = d->attempts.at(i);
        if (!record.response || (i >= attemptsKept && i != shownAttempt)) {
            continue;
        }
        if (i == shownAttempt) {
            draft.shownAttempt = static_cast<int>(draft.attempts.size());
        }
        DraftAttempt kept;
        (record.hasAsked() ? record.asked : Asked::in(d->file)).into(kept.file);
        kept.file.assertion = record.assertion;
        kept.file.request = record.request;
        kept.file.response = record.response;
        kept.file.probes = record.probes;
        kept.file.now = record.now;
        kept.own = record.own;
        kept.sent = record.sentAs != 0;
        kept.thumbprint = record.thumbprint;
        kept.historyBefore = record.historyBefore;
        kept.serverAhead = record.serverAhead;
        kept.keptId = record.line.keptId;
        draft.attempts.push_back(std::move(kept));
    }
    draft.credentials = credentials();
    draft.title = d->title;
    draft.registeredName = d->registeredName;
    draft.own = d->ownAssertion || !d->keepAssertion;
    if (d->clock) {
        draft.clockOf = d->clock->endpoint;
        draft.clockAhead = d->clock->ahead;
    }
    // A path that only a case names is not taken over: nobody has said that it is the right one.
    const KeyView& key = m_view.key;
    draft.file.key = {};
    if (key.state != KeyView::State::Named) {
        draft.file.key.path = utf8(key.path);
    }
    draft.keyPasted = key.path.isEmpty() && key.state != KeyView::State::None && key.state != KeyView::State::Named &&
                      key.state != KeyView::State::Failed;
    return draft;
}

void Session::takeSavedKey(const SavedKey& key) {
    if (m_view.key.state != KeyView::State::Reading || m_view.key.path != key.path) {
        return;
    }
    if (key.error && !key.bytes && key.path.isEmpty()) {
        ++d->keyRun;
        d->keyLater = false;
        m_view.key = KeyView{};
        m_view.key.state = KeyView::State::Failed;
        m_view.key.name = key.name;
        m_view.key.error = key.error;
        d->key.reset();
        update(Changed::Key);
        return;
    }
    if (key.bytes) {
        readKey({*key.bytes, key.name, key.path, key.passphrase});
    } else {
        readKeyFile(key.path, key.passphrase);
    }
    if (key.error) {
        Q_EMIT failed(*key.error);
    }
}

void Session::forgetTitle() {
    d->title.clear();
    update(Changed::Answers);
}

attempt::Credentials Session::credentials() const {
    attempt::Credentials credentials = d->credentials();
    takeSettings(credentials, d->settings);
    credentials.changes.headerChanges = d->headerChanges;
    credentials.changes.claimChanges = d->claimChanges;
    return credentials;
}

std::int64_t Session::clockAhead() const { return d->clockAhead(d->credentials().tokenEndpoint); }

std::optional<std::int64_t> Session::knownClockAhead() const {
    return d->clock && d->clock->endpoint == d->credentials().tokenEndpoint ? std::optional(clockAhead())
                                                                            : std::nullopt;
}

bool Session::practises() const {
    // Whoever writes another address over an example has begun something of their own.
    const std::string own = d->server ? d->server->baseUrl() + '/' : std::string();
    return d->server && (d->file.fhirBaseUrl.starts_with(own) || d->file.tokenEndpoint.starts_with(own));
}

std::optional<keys::Key> Session::privateKey() const {
    return d->key ? std::optional(d->key->first().key) : std::nullopt;
}

} // namespace ad::ui
