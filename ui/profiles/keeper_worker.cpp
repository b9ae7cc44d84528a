#include "profiles/keeper_worker.h"

#include "base/file.h"
#include "keys/certificate.h"
#include "profiles/kept_secrets.h"
#include "profiles/last_attempt.h"
#include "vendors/vendor.h"
#include <algorithm>

namespace ad::ui {
namespace {

/// How often the file is looked at for changes of others.
constexpr int pollMs = 500;
constexpr std::int64_t dayMs = 86'400'000;
/// Removed profiles can be brought back for so long.
constexpr std::int64_t keptMs = 30 * dayMs;

} // namespace

KeeperWorker::KeeperWorker(KeeperOptions options) : m_options(std::move(options)) {}
KeeperWorker::~KeeperWorker() = default;

namespace {

/// In PEM. What cannot be read, the window tells: it reads the same file.
std::string authoritiesIn(const QString& file) {
    const auto bytes = file.isEmpty() ? Expected<Secret>() : readFile(utf8(file));
    const auto read = bytes ? keys::readAuthorities(bytes->view(), file) : std::vector<keys::Certificate>();
    return read ? keys::pemOf(*read) : std::string();
}

} // namespace

void KeeperWorker::open() {
    auto store = profiles::Store::open({utf8(m_options.folder), m_options.clock, systemRandom, 5000});
    if (!store) {
        m_view.notice = store.error().toText();
        Q_EMIT viewChanged(m_view);
        return;
    }
    m_store = std::move(*store);
    m_secrets = m_options.keychain();
    m_client = std::make_unique<net::Client>(authoritiesIn(m_options.authorityFile));
    m_notifier = std::make_unique<watch::Notifier>();
    connect(m_notifier.get(), &watch::Notifier::activated, this, &KeeperWorker::notificationOpened);
    m_aheadNotifier = std::make_unique<watch::Notifier>();
    connect(m_aheadNotifier.get(), &watch::Notifier::activated, this, &KeeperWorker::aheadOpened);
    m_view.kept = true;
    m_view.readOnly = m_store->readOnly();
    QStringList notices;
    for (const auto& notice : m_store->notices()) {
        notices << notice.text;
    }
    m_view.notice = notices.join(QLatin1Char(' '));
    // From here on the first change of others counts, too.
    (void)m_store->changedElsewhere();
    forgetLeftPractices();
    refresh();
    // Even where there is not one profile: the window waits for it.
    Q_EMIT viewChanged(m_view);
    if (!m_store->readOnly()) {
        purgeRemoved();
        goOn();
        tellAhead();
    }
    m_poll = new QTimer(this);
    connect(m_poll, &QTimer::timeout, this, &KeeperWorker::poll);
    m_poll->start(pollMs);
    m_tick = new QTimer(this);
    m_tick->setTimerType(Qt::VeryCoarseTimer);
    connect(m_tick, &QTimer::timeout, this, &KeeperWorker::tick);
    m_tick->start(m_options.tickMs);
}

void KeeperWorker::trust(const std::string& authoritiesPem) {
    if (m_client) {
        m_client->setExtraCa(authoritiesPem);
    }
}

void KeeperWorker::close() {
    delete std::exchange(m_poll, nullptr);
    delete std::exchange(m_tick, nullptr);
    m_starting.clear(); // answers that are on their way find no store any more
    for (const auto& runner : m_runners) {
        runner->disconnect(this);
        runner->release();
    }
    m_runners.clear();
    for (const auto& runner : m_unwritten) {
        (void)runner->settle(); // a last time
    }
    m_unwritten.clear();
    for (const auto& [number, attempt] : std::exchange(m_begun, {})) {
        (void)m_store->abandon(attempt);
    }
    forgetPractices();
    m_notifier.reset();
    m_aheadNotifier.reset();
    m_client.reset();
    m_secrets.reset();
    m_store.reset();
}

void KeeperWorker::poll() {
    if (!m_store->changedElsewhere()) {
        return;
    }
    // A stop or a pause from elsewhere is found by a look.
    for (const std::string& id : running()) {
        const auto row = m_store->watch(id);
        watch::Runner* runner = runnerOf(id);
        if (runner != nullptr && row && (!*row || !(*row)->running || !(*row)->stopReason.empty())) {
            runner->look();
        }
    }
    refresh();
}

void KeeperWorker::tick() {
    forgetLeftPractices(); // else another window would go on with a watch whose server is gone
    refresh();
    if (m_store->readOnly()) {
        return;
    }
    settle();
    goOn();
    tellAhead();
    if (m_prunedAtMs != 0 && m_options.clock() - m_prunedAtMs > dayMs) {
        prune();
    }
}

void KeeperWorker::tellAhead() {
    const std::int64_t now = m_options.clock();
    if (!m_options.calls || !m_aheadDaily.due(now)) {
        return;
    }
    std::vector<profiles::Profile> all;
    for (const KeptProfile& entry : std::as_const(m_view.entries)) {
        all.push_back(entry.profile);
    }
    const auto tellings = profiles::untold(*m_store, all, profiles::toPerson, now / 1000);
    if (tellings.empty()) {
        return;
    }
    watch::Note note;
    note.title = profiles::headline(tellings, now / 1000);
    note.body = profiles::details(tellings, now / 1000);
    note.calm = true;
    note.profileId = tellings.front().profileId;
    Q_EMIT aheadTold(note.profileId, note.title, note.body);
    m_aheadNotifier->show(note);
}

void KeeperWorker::setRetention(int days) {
    if (!m_store || m_store->readOnly()) {
        return;
    }
    const auto now = m_store->retention();
    if (now && now->days != days) {
        if (const auto set = m_store->setRetention({days}); !set) {
            Q_EMIT failed(set.error());
            return;
        }
    }
    prune();
}

void KeeperWorker::prune() {
    m_prunedAtMs = m_options.clock();
    const auto pruned = m_store->prune();
    if (!pruned) {
        Q_EMIT failed(pruned.error());
    } else if (*pruned > 0) {
        refresh();
        // What is listed has changed, though no profile has.
        Q_EMIT viewChanged(m_view);
    }
}

void KeeperWorker::purgeRemoved() {
    const auto old = m_store->removedBefore(m_options.clock() - keptMs);
    if (!old) {
        return;
    }
    for (const auto& p : *old) {
        // First the secrets: without the profile nobody would know of them. What fails is tried again next time.
        removeSecrets(*m_secrets, p, [this, id = p.id](const Expected<void>& gone) {
            if (gone) {
                (void)m_store->purge(id);
            }
        });
    }
}

void KeeperWorker::refresh() {
    const auto all = m_store->profiles({{}, {}, std::nullopt, profiles::Sort::Name});
    const auto last = m_store->lastAttempts();
    const auto watches = m_store->watches();
    for (const std::optional<Error>& error :
         {all ? std::optional<Error>() : all.error(), last ? std::optional<Error>() : last.error(),
          watches ? std::optional<Error>() : watches.error()}) {
        if (error) {
            Q_EMIT failed(*error);
            return;
        }
    }
    const std::int64_t now = m_options.clock();
    std::map<std::string_view, const profiles::WatchRow*> watchOf;
    for (const auto& row : *watches) {
        watchOf[row.profileId] = &row;
    }
    QList<KeptProfile> entries;
    for (const profiles::Profile& p : *all) {
        KeptProfile entry;
        entry.profile = p;
        if (const auto it = last->find(p.id); it != last->end()) {
            entry.last = it->second;
        }
        if (const auto it = watchOf.find(p.id); it != watchOf.end()) {
            const auto& row = *it->second;
            // One that ended for another client tells nothing of this one.
            if (!row.running && row.startedAtMs < p.sendsSinceMs) {
                watchOf.erase(it);
            }
        }
        if (const auto it = watchOf.find(p.id); it != watchOf.end()) {
            const auto& row = *it->second;
            entry.watch = row;
            entry.alive = row.running && profiles::isAlive(row.owner, row.heartbeatMs, now);
            // A sign of life is nothing new to be shown.
            entry.watch->heartbeatMs = 0;
        }
        if (const auto it = m_troubles.find(p.id); it != m_troubles.end()) {
            std::tie(entry.trouble, entry.needsPassphrase) = it->second;
        }
        entry.practice = isPractice(p);
        entry.keyInMemory = p.key.empty() && m_keys.contains(p.id) && runnerOf(p.id) != nullptr;
        auto watch = entry.watch;
        if (watch) {
            watch->heartbeatMs = now;
        }
        entry.standing = profiles::standing(p, entry.last ? &*entry.last : nullptr, watch ? &*watch : nullptr, now);
        entry.ahead = profiles::ahead(p, now / 1000);
        entry.keyState = profiles::keyFileState(p.key);
        entry.vendorName = text(profiles::vendorOf(p).shortName);
        entry.environment = text(profiles::environmentOf(p));
        entry.pace = watch::paceFor(profiles::vendorOf(p), profiles::environmentOf(p),
                                    net::isLoopback(profiles::addressOf(p)), entry.watch ? entry.watch->everyMs : 0);
        entries.append(std::move(entry));
    }
    if (m_view.entries != entries) {
        m_view.entries = std::move(entries);
        Q_EMIT viewChanged(m_view);
    }
}

bool KeeperWorker::change(const std::function<Expected<QString>(profiles::Store&)>& change) {
    if (!m_store) {
        Q_EMIT failed({"store_cannot_open", m_view.notice, {}, {}});
        return false;
    }
    const auto done = change(*m_store);
    if (!done) {
        Q_EMIT failed(done.error());
    } else if (!done->isEmpty()) {
        Q_EMIT said(*done);
    }
    refresh();
    return done.has_value();
}

void KeeperWorker::readProfile(const std::string& id) {
    if (!m_store) {
        return;
    }
    const auto p = m_store->profile(id);
    if (!p) {
        Q_EMIT failed(p.error());
        return;
    }
    diagnosis::CaseFile file;
    profiles::fillCase(*p, file);
    if (const auto history = m_store->history(id)) {
        file.history = *history;
    } else {
        // Without a word it would look as if nothing had ever been tried.
        Q_EMIT failed(history.error());
    }
    std::int64_t keptId = 0;
    // Whoever opens it finds what became of it last, where that was sent as the profile stands now.
    if (const auto last = profiles::lastAttemptOf(*m_store, id); last && *last) {
        const profiles::LastAttempt& sent = **last;
        const bool sameKey =
            sent.keyThumbprint.empty() || p->key.thumbprint.empty() || sent.keyThumbprint == p->key.thumbprint;
        // An address that may be either is the one that was asked for its endpoint, or nobody knows what it was.
        const std::string& base = file.fhirBaseUrl.empty() ? p->server : file.fhirBaseUrl;
        const bool sameAddress = file.tokenEndpoint.empty() ? !base.empty() && sent.file.fhirBaseUrl == base
                                                            : sent.file.tokenEndpoint == file.tokenEndpoint;
        if (sameKey && sameAddress && sent.file.clientId == file.clientId && sent.file.scope == file.scope) {
            // Its own entry is the last one: what is sent next comes after it.
            const auto& before = *file.history;
            const auto own = std::find_if(before.begin(), before.end(),
                                          [&](const auto& past) { return past.at == sent.row.begunAtMs / 1000; });
            if (own != before.end()) {
                const auto entry = *own;
                profiles::fillAttempt(sent, file);
                file.history.edit().push_back(entry);
                keptId = sent.row.by == "watch" ? sent.row.id : 0;
            }
        }
    }
    const bool keyLater = p->key.inKeychain || p->key.passphraseInKeychain;
    Q_EMIT profileRead(*p, file, keyLater, keptId);
    if (keyLater) {
        readKey(id, p->key);
    }
}

void KeeperWorker::readKey(const std::string& id, const profiles::KeyReference& reference) {
    SavedKey key;
    key.name = tr("key in the keychain");
    key.path = reference.inKeychain ? QString() : text(reference.path);
    const auto take = [this](SavedKey read, const std::string& entry, std::optional<Secret> SavedKey::*member,
                             const std::function<void(const SavedKey&)>& then) {
        m_secrets->read(entry, [read = std::move(read), member, then](const Expected<Secret>& secret) mutable {
            if (secret) {
                read.*member = *secret;
            } else {
                read.error = secret.error();
            }
            then(read);
        });
    };
    const auto end = [this, id](const SavedKey& read) { Q_EMIT keyRead(id, read); };
    if (!reference.inKeychain) {
        take(key, profiles::passphraseEntry(id), &SavedKey::passphrase, end);
        return;
    }
    take(key, profiles::keyEntry(id), &SavedKey::bytes, [=](const SavedKey& read) {
        // An imported one may have been a file with a passphrase of its own.
        if (read.error || !reference.passphraseInKeychain) {
            end(read);
        } else {
            take(read, profiles::passphraseEntry(id), &SavedKey::passphrase, end);
        }
    });
}

void KeeperWorker::readAttempts(const std::string& id, std::int64_t before, int limit) {
    if (!m_store) {
        return;
    }
    AttemptsPage page;
    page.profileId = id;
    page.before = before;
    auto rows = m_store->attempts(id, before, limit);
    const auto total = m_store->attemptCount(id);
    if (!rows || !total) {
        Q_EMIT failed(rows ? total.error() : rows.error());
        return;
    }
    page.rows = std::move(*rows);
    page.total = *total;
    Q_EMIT attemptsRead(page);
}

void KeeperWorker::beginAttempt(quint64 number, const std::string& profileId, const std::string& by) {
    change([&](profiles::Store& store) {
        return store.begin(profileId, by).map([&](std::int64_t id) {
            m_begun[number] = id;
            return QString();
        });
    });
}

void KeeperWorker::finishAttempt(quint64 number, const profiles::AttemptEnd& end) {
    if (const auto begun = m_begun.extract(number); !begun.empty()) {
        change([&](profiles::Store& store) { return store.finish(begun.mapped(), end).map([] { return QString(); }); });
    }
}

void KeeperWorker::abandonAttempt(quint64 number) {
    if (const auto begun = m_begun.extract(number); !begun.empty()) {
        change([&](profiles::Store& store) { return store.abandon(begun.mapped()).map([] { return QString(); }); });
    }
}

void KeeperWorker::compare(std::int64_t one, std::int64_t other) {
    if (!m_store) {
        return;
    }
    const auto left = m_store->attempt(std::min(one, other));
    const auto right = m_store->attempt(std::max(one, other));
    if (!left || !right) {
        Q_EMIT failed(left ? right.error() : left.error());
        return;
    }
    Q_EMIT compared({left->row, right->row, profiles::compare(*left, *right)});
}

void KeeperWorker::compareWithLastGranted(const std::string& id, std::int64_t attempt) {
    if (!m_store) {
        return;
    }
    const auto worked = m_store->lastGranted(id);
    if (!worked) {
        Q_EMIT failed(worked.error());
    } else if (!*worked || (*worked)->id == attempt) {
        Q_EMIT said(tr("No earlier attempt of this profile was granted."));
    } else {
        compare((*worked)->id, attempt);
    }
}

} // namespace ad::ui
