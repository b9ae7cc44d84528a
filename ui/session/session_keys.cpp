// Session, the keys: the private one, and what is registered at the server.
#include "base/file.h"
#include "base/secret_text.h"
#include "session/session_private.h"

#include <QFileInfo>

namespace ad::ui {

void Session::setKeyFile(const QString& path) {
    keepForNewRequest(tr("Private key"));
    // A copy: it may be the path that is shown, and that changes now.
    readKeyFile(QString(path));
}

void Session::readKeyFile(const QString& path, const std::optional<Secret>& passphrase) {
    // From now on nothing is signed with the key that was there before.
    d->key.reset();
    d->keyLater = false;
    d->keySource = {{}, QFileInfo(path).fileName(), path, passphrase};
    m_view.key = KeyView{};
    m_view.key.state = KeyView::State::Reading;
    m_view.key.name = QFileInfo(path).fileName();
    m_view.key.path = path;
    Q_EMIT keyChanged();
    const quint64 run = ++d->keyRun;
    offThread([path] { return std::make_shared<Expected<Secret>>(readFile(utf8(path))); },
              [this, run, path, passphrase](const std::shared_ptr<Expected<Secret>>& bytes) {
                  if (run != d->keyRun) {
                      return;
                  }
                  if (!*bytes) {
                      m_view.key.state = KeyView::State::Failed;
                      m_view.key.error = bytes->error();
                      d->key.reset();
                      update(Changed::Key);
                      return;
                  }
                  readKey({**bytes, QFileInfo(path).fileName(), path, passphrase});
              });
}

void Session::setKeyText(const QString& words, const QString& name) {
    keepForNewRequest(tr("Private key"));
    readKey({secretOf(words), name, QString(), {}});
}

void Session::setPassphrase(const QString& passphrase) {
    KeySource source = d->keySource;
    source.passphrase = secretOf(passphrase);
    readKey(source);
}

void Session::readKey(const KeySource& source) {
    d->keyLater = false;
    d->keySource = source;
    d->keySource.passphrase.reset();
    d->key.reset();
    m_view.key = KeyView{};
    m_view.key.state = KeyView::State::Reading;
    m_view.key.name = source.name;
    m_view.key.path = source.path;
    Q_EMIT keyChanged();
    const quint64 run = ++d->keyRun;
    offThread([source] { return std::make_shared<KeyResult>(readKeySource(source)); },
              [this, run](const std::shared_ptr<KeyResult>& result) {
                  if (run != d->keyRun) {
                      return;
                  }
                  m_view.key = result->view;
                  d->key = result->file;
                  d->keyText = result->readable;
                  update(Changed::Key);
              });
}

void Session::readKeyAgain() {
    const KeySource source = d->keySource;
    if (d->keyLater) {
        Q_EMIT savedKeyWanted();
    } else if (source.bytes.empty() && !source.path.isEmpty()) {
        readKeyFile(source.path, source.passphrase);
    } else {
        readKey(source);
    }
}

void Session::setRegisteredFile(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const quint64 run = ++d->registeredRun;
    offThread(
        [path]() -> std::shared_ptr<Expected<diagnosis::Registered>> {
            auto bytes = readFile(utf8(path));
            if (!bytes) {
                return std::make_shared<Expected<diagnosis::Registered>>(tl::make_unexpected(bytes.error()));
            }
            return std::make_shared<Expected<diagnosis::Registered>>(readRegistered(bytes->view()));
        },
        [this, name, run](const std::shared_ptr<Expected<diagnosis::Registered>>& registered) {
            if (run == d->registeredRun) {
                takeRegistered(*registered, name);
            }
        });
}

void Session::setRegisteredText(const QString& words) {
    const quint64 run = ++d->registeredRun;
    if (words.trimmed().isEmpty()) {
        takeRegistered(diagnosis::Registered{}, QString());
        return;
    }
    offThread(
        [bytes = utf8(words)] { return std::make_shared<Expected<diagnosis::Registered>>(readRegistered(bytes)); },
        [this, run](const std::shared_ptr<Expected<diagnosis::Registered>>& registered) {
            if (run == d->registeredRun) {
                takeRegistered(*registered, QString());
            }
        });
}

void Session::setRegisteredAddress(const QString& address) {
    ++d->registeredRun;
    if (address.isEmpty()) {
        takeRegistered(diagnosis::Registered{}, QString());
        return;
    }
    auto registered = readRegistered(utf8(address));
    if (registered && registered->jwksUrl.empty()) {
        registered = fail("jwks_url_invalid", tr("This is no address of a JWKS."),
                          tr("Write it as it is registered, with https."));
    }
    takeRegistered(registered, QString());
}

void Session::takeRegistered(const Expected<diagnosis::Registered>& registered, const QString& name) {
    if (!registered) {
        m_view.registered =
            RegisteredView{Mark::Fail,
                           name,
                           (registered.error().what + QLatin1Char(' ') + registered.error().todo).trimmed(),
                           {},
                           false};
        d->notRegistered = m_view.registered;
        Q_EMIT registeredChanged();
        return;
    }
    d->notRegistered.reset();
    keepForUndo(tr("What is registered"));
    if (d->jwksFetch) {
        d->jwksFetch->cancel();
        d->jwksFetch.clear();
    }
    m_view.registered.busy = false;
    d->file.registered = *registered;
    d->file.jwksFetch.reset();
    d->registeredName = name;
    update(Changed::Registered);
}

void Session::fetchRegistered() {
    const std::string url = d->file.registered.jwksUrl;
    if (url.empty()) {
        return;
    }
    if (d->jwksFetch) {
        d->jwksFetch->cancel();
    }
    m_view.registered.busy = true;
    Q_EMIT registeredChanged();
    net::Pending* pending = d->net().start(attempt::jwksRequest(url), {fetchTimeoutMs, fetchLimit});
    d->jwksFetch = pending;
    connect(pending, &net::Pending::finished, this, [this, url, pending](const net::Exchange& exchange) {
        if (d->jwksFetch == pending) {
            d->jwksFetch.clear();
            m_view.registered.busy = false;
            Q_EMIT registeredChanged();
        }
        const std::string kind = exchange.error ? exchange.error->kind : std::string();
        if (kind == "refused") { // nothing has left
            Q_EMIT failed(Error{"not_sent", exchange.error->message, {}, exchange.error->todo});
        } else if (url == d->file.registered.jwksUrl && kind != "cancelled") {
            d->file.jwksFetch = attempt::toCaseFetch(exchange);
            update(Changed::Registered);
        }
    });
}

void Session::saveCleanKey(const QString& path) {
    if (!d->key) {
        return;
    }
    offThread([path, key = d->key->first().key] { return writeFile(utf8(path), key.pkcs8Pem().view(), true); },
              [this, path](const Expected<void>& written) {
                  if (written) {
                      Q_EMIT saved(path);
                  } else {
                      Q_EMIT failed(written.error());
                  }
              });
}

} // namespace ad::ui
