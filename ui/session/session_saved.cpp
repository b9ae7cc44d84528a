// Session, saved credentials: shown instead of what is open, and given back to be saved.
#include "session/session_private.h"

#include <QFileInfo>

namespace ad::ui {

void Session::openSaved(const diagnosis::CaseFile& file, const attempt::Credentials& credentials, const QString& title,
                        bool keyLater) {
    ++d->openRun;
    keepForUndo(tr("Open %1").arg(title));
    cancel();
    d->reset();
    m_view = SessionView{};
    d->file = file;
    d->history = file.history;
    d->entitle(title);
    d->headerChanges = credentials.changes.headerChanges;
    d->claimChanges = credentials.changes.claimChanges;
    d->settings.kid = credentials.kid;
    d->settings.alg = credentials.alg;
    d->settings.audience = credentials.audience;
    d->settings.jku = credentials.jku;
    d->settings.lifetime = credentials.lifetime;
    if (keyLater) {
        m_view.key.state = KeyView::State::Reading;
        m_view.key.name = file.key.path.empty() ? tr("key in the keychain") : QFileInfo(text(file.key.path)).fileName();
        m_view.key.path = text(file.key.path);
    } else if (!file.key.path.empty()) {
        readKeyFile(text(file.key.path));
    }
    m_view.discovery = discoveryView(d->file);
    if (d->file.tokenEndpoint.empty() && !d->file.discovery) {
        discoverSoon();
    }
    if (d->file.response) {
        d->keepAssertion = d->ownAssertion = true;
        keepOpenedAnswer();
    }
    update(Changed::Everything);
    Q_EMIT opened(d->file.response ? QStringLiteral("diagnosis") : QStringLiteral("credentials"));
}

void Session::takeSavedKey(const SavedKey& key) {
    if (m_view.key.state != KeyView::State::Reading || m_view.key.path != key.path) {
        return;
    }
    if (key.error && !key.bytes && key.path.isEmpty()) {
        ++d->keyRun;
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

attempt::Credentials Session::credentials() const { return credentialsOf(inputsOf(*d, m_view.key.name)); }

std::optional<keys::Key> Session::privateKey() const {
    return d->key ? std::optional(d->key->first().key) : std::nullopt;
}

} // namespace ad::ui
