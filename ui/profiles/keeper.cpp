#include "profiles/keeper.h"

#include "profiles/kept_secrets.h"
#include "profiles/profiles_model.h"
#include "session/session.h"
#include <QGuiApplication>
#include <algorithm>
#include <utility>

namespace ad::ui {

namespace {

void tellAhead(const KeptProfile& kept, ProfileEntry& entry) {
    // A key that is gone stops a profile today; dates come after it.
    if (const QString key = keyStateOf(kept); !key.isEmpty()) {
        entry.ahead = key;
        entry.aheadWhole = key;
        entry.aheadMark = kept.keyState == profiles::KeyFileState::Missing ? Mark::Fail : Mark::Warn;
        return;
    }
    if (kept.standing.ahead.isEmpty()) {
        return;
    }
    entry.ahead = kept.standing.ahead;
    QStringList sentences;
    for (const profiles::Ahead& one : kept.ahead) {
        if (one.level == profiles::Ahead::Level::Note) {
            continue;
        }
        if (entry.aheadMark == Mark::None) {
            entry.aheadMark = one.level == profiles::Ahead::Level::Now ? Mark::Fail : Mark::Warn;
        }
        sentences << (one.text + QLatin1Char(' ') + one.todo).trimmed();
    }
    entry.aheadWhole = sentences.join(QLatin1Char('\n'));
}

} // namespace

Keeper::Keeper(const QString& folder, QObject* parent) : Keeper(KeeperOptions{folder}, parent) {}

Keeper::Keeper(KeeperOptions options, QObject* parent) : ProfileSource(parent), m_options(std::move(options)) {
    if (m_options.folder.isEmpty()) {
        m_ready = true;
        return;
    }
    m_worker = new KeeperWorker(m_options);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connectWorker();
    m_thread.setObjectName(QStringLiteral("profiles"));
    post([](KeeperWorker& worker) { worker.open(); }); // first of all, whenever the thread begins
    if (!m_options.waits) {
        begin();
    }
    // Whoever comes back to the window may come back from sleep, or to another network.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) {
            look();
        }
    });
}

void Keeper::connectWorker() {
    connect(m_worker, &KeeperWorker::viewChanged, this, [this](const ProfilesView& view) {
        m_ready = true;
        m_view = view;
        findDraftsProfile();
        followPiece();
        followTries();
        Q_EMIT changed();
        if (!m_wanted.isEmpty()) {
            openNamed(m_wanted);
        }
        if (const QString left = std::exchange(m_leftOpen, {}); !left.isEmpty()) {
            reopen(left);
        }
    });
    connect(
        m_worker, &KeeperWorker::profileRead, this,
        [this](const profiles::Profile& profile, const diagnosis::CaseFile& file, bool keyLater, std::int64_t keptId) {
            const bool wanted = m_opening.id == profile.id && m_opening.piece == piece() && m_opening.edits == m_edits;
            if (m_session.isNull() || !wanted) {
                if (m_answered == profile.id) {
                    m_answered.clear(); // the next one who opens it may not mean the watch's answer
                }
                return;
            }
            diagnosis::CaseFile shown = file;
            if (shown.tokenEndpoint.empty() && shown.fhirBaseUrl.empty()) {
                shown.fhirBaseUrl = profile.server;
            }
            const auto it = m_answers.find(profile.id);
            const bool watched = it != m_answers.end() && m_answered == profile.id;
            if (watched) {
                shown = it->second;
            }
            m_answered.clear();
            m_session->openSaved(shown, profile.credentials, text(profile.name), keyLater, !watched, keptId);
            setOpened(piece(), profile);
            if (profile.key.empty()) {
                // Else it looks as if a key had been lost.
                Q_EMIT said(
                    tr("“%1” has no key: open its private key on the page Credentials.").arg(text(profile.name)));
            }
            if (std::exchange(m_reopening, {}) == profile.id) {
                Q_EMIT reopened();
            }
        });
    connect(m_worker, &KeeperWorker::keyRead, this, [this](const std::string& id, const SavedKey& key) {
        if (!m_session.isNull() && id == m_current) {
            m_session->takeSavedKey(key);
        }
    });
    connect(m_worker, &KeeperWorker::granted, this, [this](const std::string& id, const GrantedToken& token) {
        m_tokens[id] = token;
        Q_EMIT changed();
    });
    connect(m_worker, &KeeperWorker::answerChanged, this,
            [this](const std::string& id, const diagnosis::CaseFile& file, std::int64_t keptId) {
                m_answers[id] = file;
                if (id == m_current && !m_session.isNull()) {
                    // Whoever comes back to another page finds there what was waited for.
                    const GrantedToken* token = grantedTo(id);
                    m_session->takeWatched(file, token != nullptr ? token->token : Secret(), keptId);
                }
            });
    connect(m_worker, &KeeperWorker::putAway, this, &Keeper::putAway);
    connect(m_worker, &KeeperWorker::attemptsRead, this, &Keeper::attemptsRead);
    connect(m_worker, &KeeperWorker::compared, this, &Keeper::compared);
    connect(m_worker, &KeeperWorker::keyKept, this, &Keeper::takeKey);
    connect(m_worker, &KeeperWorker::triesRead, this, &Keeper::takeTries);
    connect(m_worker, &KeeperWorker::keptRead, this, &Keeper::showKept);
    connect(m_worker, &KeeperWorker::failed, this, &Keeper::failed);
    connect(m_worker, &KeeperWorker::said, this, &Keeper::said);
    connect(m_worker, &KeeperWorker::watchEnded, this, &Keeper::watchEnded);
    connect(m_worker, &KeeperWorker::notificationOpened, this, &Keeper::notificationOpened);
    connect(m_worker, &KeeperWorker::aheadTold, this, &Keeper::aheadTold);
    connect(m_worker, &KeeperWorker::aheadOpened, this, &Keeper::aheadOpened);
    connect(m_worker, &KeeperWorker::passphraseWanted, this, &Keeper::passphraseWanted);
    connect(m_worker, &KeeperWorker::questioned, this,
            [this](const std::string& id, const attempt::Credentials& credentials, const WatchWish& wish) {
                const auto goOn = [this, id, wish] {
                    post([id, wish](KeeperWorker& worker) { worker.startWatch(id, wish); });
                };
                if (!asks(credentials, goOn)) {
                    goOn();
                }
            });
}

void Keeper::begin() {
    if (m_worker != nullptr && !m_thread.isRunning()) {
        m_thread.start();
    }
}

Keeper::~Keeper() {
    if (m_worker == nullptr) {
        return;
    }
    begin(); // nothing that was asked for is lost
    keepDraft();
    // Watches are given back before the thread ends, so that they go on at the next start.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Keeper::post(std::function<void(KeeperWorker&)> work) {
    if (m_worker != nullptr) {
        ++m_underWay;
        QMetaObject::invokeMethod(
            m_worker,
            [this, worker = m_worker, work = std::move(work)] {
                work(*worker);
                QMetaObject::invokeMethod(
                    this, [this] { --m_underWay; }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }
}

void Keeper::change(std::function<Expected<QString>(profiles::Store&)> change) {
    post([change = std::move(change)](KeeperWorker& worker) { worker.change(change); });
}

quint64 Keeper::piece() const { return m_session.isNull() ? 0 : m_session->piece(); }

void Keeper::setOpened(quint64 piece, const profiles::Profile& profile) {
    m_opened[piece] = profile;
    followPiece();
}

void Keeper::followPiece() {
    const auto it = m_opened.find(piece());
    const std::string id =
        it == m_opened.end() || m_view.find(it->second.id) == nullptr ? std::string() : it->second.id;
    if (m_current != id) {
        m_current = id;
        followTries();
        Q_EMIT changed();
        if (id.empty() && it != m_opened.end() && !m_session.isNull()) {
            m_session->forgetTitle(); // deleted, here or elsewhere: what is open is nobody's now
        }
    }
}

QList<ProfileEntry> Keeper::entries() const {
    QList<const KeptProfile*> kept;
    for (const KeptProfile& p : m_view.entries) {
        if (!p.profile.archived) {
            kept.append(&p);
        }
    }
    const auto used = [](const KeptProfile* p) {
        return std::max(p->profile.changedAtMs, p->last ? p->last->begunAtMs : std::int64_t{0});
    };
    std::stable_sort(kept.begin(), kept.end(),
                     [&](const KeptProfile* a, const KeptProfile* b) { return used(a) > used(b); });
    QList<ProfileEntry> out;
    for (const KeptProfile* p : std::as_const(kept)) {
        ProfileEntry entry{text(p->profile.id),
                           text(p->profile.name),
                           whereOf(*p),
                           p->standing.text,
                           markOf(p->standing.kind),
                           {},
                           {},
                           Mark::None,
                           {}};
        tellAhead(*p, entry);
        if (p->watching() && !p->paused() && p->watch->nextAtMs > now()) {
            const QString clock = profiles::clockText(p->watch->nextAtMs, now());
            entry.next = clock.contains(QLatin1Char(' ')) ? QString() : clock;
        }
        out.append(entry);
    }
    return out;
}

void Keeper::open(const QString& id) {
    m_opening = {utf8(id), piece(), m_edits};
    post([id = utf8(id)](KeeperWorker& worker) { worker.readProfile(id); });
}

void Keeper::reopen(const QString& id) {
    if (!m_ready) {
        m_leftOpen = id;
        return;
    }
    const KeptProfile* left = m_view.find(utf8(id));
    const bool free = !m_session.isNull() && m_session->empty() && m_wanted.isEmpty();
    if (left != nullptr && free && !left->profile.archived && !left->profile.key.inKeychain &&
        !left->profile.key.passphraseInKeychain) {
        m_reopening = left->profile.id;
        open(id);
    }
}

void Keeper::openNamed(const QString& name) {
    m_wanted = name;
    for (const KeptProfile& p : std::as_const(m_view.entries)) {
        if (profiles::nameKey(p.profile.name) == profiles::nameKey(utf8(name)) || text(p.profile.id) == name) {
            m_wanted.clear();
            open(text(p.profile.id));
            return;
        }
    }
    if (m_ready) {
        m_wanted.clear();
        Q_EMIT failed(
            {"profile_not_found", tr("There is no such profile."), name, tr("See all of them on the page Profiles.")});
    }
}

void Keeper::add(const profiles::Profile& profile, const std::optional<WatchWish>& thenWatch) {
    const auto saving = m_saving.find(piece());
    const auto stored = saving == m_saving.end() ? std::make_shared<bool>(false) : saving->second.stored;
    const bool practice = saving != m_saving.end() && !m_session.isNull() && m_session->practises();
    post([this, profile, thenWatch, practice, piece = piece(), stored, unkept = m_unkept,
          leftOut = keyLeftOut(profile)](KeeperWorker& worker) {
        profiles::Profile made;
        const bool done = worker.change([&](profiles::Store& store) -> Expected<QString> {
            auto fresh = profile;
            auto name = store.freeName(fresh.name);
            if (!name) {
                return tl::make_unexpected(name.error());
            }
            fresh.name = *name;
            auto kept = store.add(fresh);
            if (!kept) {
                return tl::make_unexpected(kept.error());
            }
            made = std::move(*kept);
            return practice ? Keeper::tr("A practice: nothing of it is kept when the program ends.")
                   : made.credentials.clientId.empty()
                       ? Keeper::tr("Saved as “%1”. Its client ID is still missing.").arg(text(made.name))
                       : (Keeper::tr("Saved as “%1”.").arg(text(made.name)) + QLatin1Char(' ') + leftOut).trimmed();
        });
        if (!done) {
            endSaving(piece);
            return;
        }
        *stored = true;
        if (practice) {
            worker.forgetAtEnd(made);
        }
        keepUnkept(worker, *unkept, piece, made);
        QMetaObject::invokeMethod(
            this,
            [this, made, piece, leftOut, thenWatch] {
                setOpened(piece, made);
                keepDraft(); // at once: ended now, the next start would bring back what is saved
                Q_EMIT saved(made.id);
                if (!leftOut.isEmpty() && !thenWatch) { // the watch asks for it by itself
                    Q_EMIT keyLeft(made.id);
                }
            },
            Qt::QueuedConnection);
        endSaving(piece);
        if (thenWatch) {
            worker.startWatch(made.id, *thenWatch);
        }
    });
}

void Keeper::exportTo(const QString& path, const std::vector<std::string>& ids, bool withAttempts,
                      const std::optional<Secret>& passphrase) {
    post([=](KeeperWorker& worker) { worker.exportTo(path, ids, withAttempts, passphrase); });
}
void Keeper::importFrom(const QString& path, const std::optional<Secret>& passphrase, bool withoutKeys) {
    post([=](KeeperWorker& worker) { worker.importFrom(path, passphrase, withoutKeys); });
}
void Keeper::setRetention(int days) {
    post([days](KeeperWorker& worker) { worker.setRetention(days); });
}
void Keeper::startWatch(const std::string& id, const WatchWish& wish) {
    const KeptProfile* kept = m_view.find(id);
    if (kept != nullptr && asks(kept->profile.credentials, [this, id, wish] { startWatch(id, wish); })) {
        return;
    }
    forgetWatch(id);
    post([id, wish = byClockOf(id, wish)](KeeperWorker& worker) { worker.startWatch(id, wish); });
}
void Keeper::stopWatch(const std::string& id) {
    post([id](KeeperWorker& worker) { worker.stopWatch(id); });
}
void Keeper::pauseWatch(const std::string& id) {
    post([id](KeeperWorker& worker) { worker.pauseWatch(id); });
}
void Keeper::tryNow(const std::string& id) {
    post([id](KeeperWorker& worker) { worker.tryNow(id); });
}
void Keeper::look() {
    post([](KeeperWorker& worker) { worker.look(); });
}
void Keeper::readAttempts(const std::string& id, std::int64_t before, int limit) {
    post([id, before, limit](KeeperWorker& worker) { worker.readAttempts(id, before, limit); });
}
void Keeper::compare(std::int64_t one, std::int64_t other) {
    post([one, other](KeeperWorker& worker) { worker.compare(one, other); });
}
void Keeper::compareWithLastGranted(const std::string& id, std::int64_t attempt) {
    post([id, attempt](KeeperWorker& worker) { worker.compareWithLastGranted(id, attempt); });
}

void Keeper::forgetWatch(const std::string& id) {
    m_tokens.erase(id);
    m_answers.erase(id);
}

WatchWish Keeper::byClockOf(const std::string& id, WatchWish wish) const {
    if (id == m_current && !m_session.isNull()) {
        wish.aheadSeconds = m_session->knownClockAhead();
    }
    return wish;
}

const GrantedToken* Keeper::grantedTo(const std::string& id) const {
    const auto it = m_tokens.find(id);
    return it == m_tokens.end() ? nullptr : &it->second;
}

} // namespace ad::ui
