// KeeperWorker, the watches: each is begun when its key can be read, and is gone on with by itself after a restart.
#include "profiles/keeper_worker.h"

#include "smart/discovery.h"
#include <array>

namespace ad::ui {
watch::Runner* KeeperWorker::runnerOf(const std::string& id) const {
    for (const auto& runner : m_runners) {
        if (runner->profileId() == id) {
            return runner.get();
        }
    }
    return nullptr;
}

keys::AskPassphrase KeeperWorker::passphraseOf(const std::string& id, const std::shared_ptr<bool>& asked) const {
    return [this, id, asked](bool again) -> std::optional<Secret> {
        *asked = true;
        const auto it = m_passphrases.find(id);
        return again || it == m_passphrases.end() ? std::nullopt : std::optional(it->second);
    };
}

void KeeperWorker::loadKey(const profiles::Profile& profile, const keys::AskPassphrase& ask,
                           const profiles::KeyLoaded& loaded) {
    const auto held = m_keys.find(profile.id);
    if (profile.key.empty() && held != m_keys.end()) {
        loaded(keys::readPrivateKey(held->second.pkcs8Pem().view()));
        return;
    }
    profiles::loadKey(profile, *m_secrets, ask, loaded);
}

void KeeperWorker::startWatch(const std::string& id, const WatchWish& wish) {
    if (watch::Runner* runner = runnerOf(id)) {
        runner->look(); // what was in the way may be out of it: not only at the next look by itself
        return;
    }
    if (!m_store || m_starting.contains(id)) {
        return;
    }
    const auto p = m_store->profile(id);
    if (!p) {
        Q_EMIT failed(p.error());
        return;
    }
    if (wish.passphrase) {
        m_passphrases[id] = *wish.passphrase;
    }
    if (wish.key && p->key.empty()) {
        m_keys.insert_or_assign(id, *wish.key);
    }
    m_starting[id] = ++m_starts;
    checkKey(*p, wish);
}

void KeeperWorker::checkKey(const profiles::Profile& profile, const WatchWish& wish) {
    // Once before the first try, while there is somebody who can be asked.
    const auto asked = std::make_shared<bool>(false);
    loadKey(profile, passphraseOf(profile.id, asked),
            [this, profile, wish, asked, start = m_starting[profile.id]](const Expected<keys::KeyFile>& key) {
                if (isWanted(profile.id, start)) {
                    keyChecked(profile, wish, *asked, key);
                }
            });
}

bool KeeperWorker::isWanted(const std::string& id, quint64 start) const {
    const auto it = m_starting.find(id);
    return it != m_starting.end() && it->second == start;
}

void KeeperWorker::hold(const std::string& id, const Error& error, bool needsPassphrase) {
    m_starting.erase(id);
    m_troubles[id] = {error, needsPassphrase};
    refresh();
}

void KeeperWorker::askLater(const std::string& id) {
    constexpr std::int64_t minute = 60'000;
    constexpr std::array<std::int64_t, 4> waits{minute, 5 * minute, 15 * minute, 60 * minute};
    Later& later = m_later[id];
    later.atMs = m_options.clock() + waits[std::min(later.times, waits.size() - 1)];
    ++later.times;
}

void KeeperWorker::keyChecked(const profiles::Profile& profile, const WatchWish& wish, bool asked,
                              const Expected<keys::KeyFile>& key) {
    const std::string& id = profile.id;
    if (!key) {
        const bool passphrase = asked && key.error().code == "key_unreadable";
        if (passphrase) {
            m_passphrases.erase(id);
        }
        if (wish.resume && !passphrase && !watch::passes(key.error())) {
            // Nobody is here to ask: the watch ends by itself, says why, and calls.
            launch(profile, wish, profiles::addressOf(profile), std::nullopt);
            return;
        }
        if (key.error().code.starts_with("keychain")) {
            askLater(id);
        }
        if (passphrase && wish.passphrase) {
            hold(id, {"passphrase_wrong", tr("This passphrase does not open the key."), {}, {}}, true);
        } else {
            hold(id, key.error(), passphrase);
        }
        return;
    }
    m_troubles.erase(id);
    m_later.erase(id);
    profiles::Profile known = profile;
    const keys::Key& own = key->first().key;
    if (const QString changed = profiles::keyChange(profile.key, own); !changed.isEmpty()) {
        Q_EMIT said(changed);
    }
    known.key = profiles::remember(known.key, own);
    if (!m_store->readOnly() && known.key.thumbprint != profile.key.thumbprint) {
        if (const auto saved = m_store->update(known)) {
            known = *saved;
        }
    }
    if (wish.passphrase && wish.keepPassphrase && asked) {
        m_secrets->write(profiles::passphraseEntry(id), *wish.passphrase, [this, id](const Expected<void>& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            change([id](profiles::Store& store) -> Expected<QString> {
                auto p = store.profile(id);
                if (!p) {
                    return tl::make_unexpected(p.error());
                }
                p->key.passphraseInKeychain = true;
                return store.update(std::move(*p)).map([](const profiles::Profile&) {
                    return KeeperWorker::tr("The passphrase is kept in the keychain.");
                });
            });
        });
    }
    findEndpoint(known, wish);
}

void KeeperWorker::findEndpoint(const profiles::Profile& profile, const WatchWish& wish) {
    const attempt::Credentials& c = profile.credentials;
    if (!c.tokenEndpoint.empty()) {
        launch(profile, wish, c.tokenEndpoint, std::nullopt);
        return;
    }
    const std::string base = c.fhirBaseUrl.empty() ? profile.server : c.fhirBaseUrl;
    if (base.empty()) {
        hold(profile.id,
             {"token_endpoint_wrong",
              tr("This profile has no address."),
              {},
              tr("Open it, write the FHIR base or the token endpoint on the page Credentials, and save it.")},
             false);
        return;
    }
    net::Pending* pending = m_client->start(attempt::discoveryRequest(base), {15000, 1U << 20});
    connect(pending, &net::Pending::finished, this,
            [this, profile, wish, base, start = m_starting[profile.id]](const net::Exchange& exchange) {
                if (!isWanted(profile.id, start)) {
                    return;
                }
                const auto found = exchange.status == 200
                                       ? smart::parseDiscovery(exchange.body, base)
                                       : Expected<smart::Discovery>(fail(
                                             "discovery_invalid", exchange.error ? exchange.error->message
                                                                                 : tr("HTTP %1").arg(exchange.status)));
                if (found) {
                    if (!asks(profile, wish, found->tokenEndpoint)) {
                        launch(profile, wish, found->tokenEndpoint, attempt::toCaseFetch(exchange));
                    }
                } else if (!profile.server.empty() && profile.credentials.fhirBaseUrl.empty() &&
                           attempt::tellsNoDiscovery(exchange)) {
                    // One address that may be either, and no discovery there: it is the token endpoint itself.
                    if (!asks(profile, wish, profile.server)) {
                        launch(profile, wish, profile.server, std::nullopt);
                    }
                } else {
                    hold(profile.id,
                         {"discovery_invalid", tr("The token endpoint was not found: %1").arg(found.error().what),
                          text(base),
                          tr("Try again later, or write the token endpoint itself on the page Credentials.")},
                         false);
                }
            });
}

bool KeeperWorker::asks(const profiles::Profile& profile, const WatchWish& wish, const std::string& tokenEndpoint) {
    attempt::Credentials credentials = profile.credentials;
    credentials.tokenEndpoint = tokenEndpoint;
    const auto elsewhere = elsewhereOf(credentials);
    if (wish.resume || !elsewhere || wish.agreed.contains(*elsewhere)) {
        return false;
    }
    m_starting.erase(profile.id);
    WatchWish agreed = wish;
    agreed.keepPassphrase = false; // that is done
    agreed.agreed.append(*elsewhere);
    Q_EMIT questioned(profile.id, credentials, agreed);
    return true;
}

void KeeperWorker::launch(const profiles::Profile& profile, const WatchWish& wish, const std::string& tokenEndpoint,
                          const SharedOptional<diagnosis::CaseFetch>& discovery) {
    const std::string& id = profile.id;
    m_starting.erase(id);
    if (!m_store || runnerOf(id) != nullptr) {
        return;
    }
    settle();
    for (const auto& runner : m_unwritten) {
        if (runner->profileId() == id) {
            return; // what is in the way of its end is in the way of a new beginning
        }
    }
    watch::Job job;
    job.row.profileId = id;
    job.row.owner = profiles::thisProcess(uuid4(systemRandom), "window");
    profiles::fillCase(profile, job.file);
    job.file.discovery = discovery;
    job.credentials = profile.credentials;
    job.credentials.tokenEndpoint = tokenEndpoint;
    job.file.tokenEndpoint = tokenEndpoint;
    job.keyThumbprint = profile.key.thumbprint;
    const auto before = m_store->watch(id);
    job.row.aheadSeconds = wish.aheadSeconds;
    if (before && *before && !wish.aheadSeconds && profile.changedAtMs <= (*before)->startedAtMs) {
        // Of the server that it is still for: a watch that begins anew goes by the clock that was known.
        job.row.aheadSeconds = (*before)->aheadSeconds;
    }
    if (before && *before && (*before)->running) {
        job.row.everyMs = (*before)->everyMs;
        job.row.untilMs = (*before)->untilMs;
        job.row.maxAttempts = (*before)->maxAttempts;
        // A watch of this process that nobody runs: its end could not be written down. One that rests has no token.
        const profiles::Owner& owner = (*before)->owner;
        const profiles::Owner& own = job.row.owner;
        if (!owner.token.empty() && owner.host == own.host && owner.pid == own.pid &&
            owner.startedAt == own.startedAt) {
            job.row.owner.token = owner.token;
        }
    } else if (wish.resume) {
        return; // stopped from elsewhere while its key was read
    }
    if (!wish.resume) {
        job.row.untilMs = wish.forMs ? std::optional(m_options.clock() + *wish.forMs) : std::nullopt;
    }
    if (const auto pinned = watch::pinnedClaims(profile.credentials); !pinned.empty() && !wish.resume) {
        QStringList names;
        for (const std::string& name : pinned) {
            names << text(name);
        }
        //: %1 are names of claims: "jti, exp".
        Q_EMIT said(tr("This profile holds fixed values for %1: the watch writes them anew for each try.")
                        .arg(names.join(QStringLiteral(", "))));
    }
    watch::Runner::Surroundings with;
    with.store = m_store.get();
    with.client = m_client.get();
    with.clock = m_options.moment;
    with.loadKey = [this, profile](const profiles::KeyLoaded& loaded) {
        loadKey(profile, passphraseOf(profile.id, std::make_shared<bool>(false)), loaded);
    };
    auto runner = std::make_unique<watch::Runner>(std::move(job), std::move(with));
    connect(runner.get(), &watch::Runner::began, this, [this, id] {
        m_troubles.erase(id);
        refresh();
    });
    connect(runner.get(), &watch::Runner::waiting, this, &KeeperWorker::refresh);
    connect(runner.get(), &watch::Runner::tried, this, [this, id](const watch::Try& made) { tried(id, made); });
    connect(runner.get(), &watch::Runner::troubled, this, [this, id](const Error& error) {
        m_troubles[id] = {error, false};
        refresh();
    });
    connect(runner.get(), &watch::Runner::keyChanged, this, &KeeperWorker::said);
    connect(runner.get(), &watch::Runner::stopped, this,
            [this, id](watch::Stop stop, const std::optional<Error>& error) { ended(id, stop, error); });
    if (auto started = runner->start(); !started) {
        if (started.error().code == "watch_running" && wish.resume) {
            return; // another window was quicker
        }
        hold(id, started.error(), false);
        return;
    }
    m_runners.push_back(std::move(runner));
    refresh();
}

void KeeperWorker::goOn() {
    // Each start may replace the list: a key in a file is read at once.
    std::vector<std::string> all;
    for (const KeptProfile& entry : std::as_const(m_view.entries)) {
        const bool left = entry.paused() && entry.watch->owner.program == "window" && entry.watch->stopReason.empty();
        const auto later = m_later.find(entry.profile.id);
        const bool due = later == m_later.end() || m_options.clock() >= later->second.atMs;
        // A passphrase that only a person knows is waited for.
        if (left && due && !entry.needsPassphrase) {
            all.push_back(entry.profile.id);
        }
    }
    WatchWish wish;
    wish.resume = true;
    for (const std::string& id : all) {
        startWatch(id, wish);
    }
}

void KeeperWorker::tried(const std::string& id, const watch::Try& made) {
    if (!made.accessToken.empty()) {
        GrantedToken token;
        token.token = made.accessToken;
        token.atMs = m_options.clock();
        if (made.file.response && made.file.response->body) {
            const auto answer = smart::parseTokenResponse(*made.file.response->body);
            token.type = shown(answer.tokenType, 40);
            token.scope = shown(answer.scope, 400);
            token.expiresIn = answer.expiresIn;
        }
        Q_EMIT granted(id, token);
        Q_EMIT answerChanged(id, made.file, made.attemptId);
    } else if (!runnerOf(id) || !runnerOf(id)->machine().row().running) {
        Q_EMIT answerChanged(id, made.file, made.attemptId);
    }
    refresh();
}

void KeeperWorker::stopWatch(const std::string& id) {
    m_starting.erase(id);
    m_later.erase(id);
    m_troubles.erase(id);
    if (watch::Runner* runner = runnerOf(id)) {
        runner->stop();
    } else {
        m_passphrases.erase(id);
        m_keys.erase(id);
        change([id](profiles::Store& store) { return store.stopWatch(id, "stopped").map([] { return QString(); }); });
    }
}

void KeeperWorker::pauseWatch(const std::string& id) {
    m_starting.erase(id);
    for (auto it = m_runners.begin(); it != m_runners.end(); ++it) {
        if ((*it)->profileId() == id) {
            (*it)->disconnect(this);
            (*it)->release();
            it->release()->deleteLater();
            m_runners.erase(it);
            break;
        }
    }
    m_troubles.erase(id);
    change([id](profiles::Store& store) { return store.pauseWatch(id).map([] { return QString(); }); });
}

void KeeperWorker::tryNow(const std::string& id) {
    watch::Runner* runner = runnerOf(id);
    if (runner != nullptr && !runner->isSending() && !runner->hurry()) {
        const std::int64_t now = m_options.clock();
        const std::int64_t notBefore = runner->machine().row().notBeforeMs;
        Q_EMIT said(
            notBefore > now
                ? tr("The server asked to wait until %1.").arg(profiles::clockText(notBefore, now))
                : tr("The last try was less than a minute ago: a server does not like to be asked more often."));
    }
}

std::vector<std::string> KeeperWorker::running() const {
    std::vector<std::string> ids;
    for (const auto& runner : m_runners) {
        ids.push_back(runner->profileId());
    }
    return ids;
}

void KeeperWorker::look() {
    for (const std::string& id : running()) {
        if (watch::Runner* runner = runnerOf(id)) {
            runner->look();
        }
    }
}

void KeeperWorker::settle() {
    bool any = false;
    for (auto it = m_unwritten.begin(); it != m_unwritten.end();) {
        if (!(*it)->settle()) {
            ++it;
            continue;
        }
        m_troubles.erase((*it)->profileId());
        it = m_unwritten.erase(it);
        any = true;
    }
    if (any) {
        refresh();
    }
}

void KeeperWorker::ended(const std::string& id, watch::Stop stop, const std::optional<Error>& error) {
    // It is in the middle of its own signal: it goes when that is over.
    for (auto it = m_runners.begin(); it != m_runners.end(); ++it) {
        if ((*it)->profileId() == id) {
            if ((*it)->isSettled()) {
                it->release()->deleteLater();
            } else {
                m_unwritten.push_back(std::move(*it));
            }
            m_runners.erase(it);
            break;
        }
    }
    m_passphrases.erase(id);
    m_keys.erase(id);
    if (error && error->code != "watch_lost") {
        m_troubles[id] = {*error, false};
    } else {
        m_troubles.erase(id);
    }
    refresh();
    if (stop == watch::Stop::Stopped) {
        return;
    }
    const KeptProfile* entry = m_view.find(id);
    const QString name = entry != nullptr ? text(entry->profile.name) : QString();
    const bool good = stop == watch::Stop::Granted;
    Q_EMIT watchEnded(id, watch::stopText(stop), name, good);
    m_notifier->show({watch::stopText(stop), name, good, id});
}

} // namespace ad::ui
