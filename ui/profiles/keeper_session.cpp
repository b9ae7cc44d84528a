// Keeper and the session: what stands in the window as a profile.
#include "profiles/keeper.h"

#include "profiles/kept_secrets.h"
#include "session/authorities.h"
#include "session/case_work.h"
#include "session/session.h"

#include <QUndoStack>

namespace ad::ui {
namespace {

constexpr int draftMs = 1000;

/// The parts of a profile that stand in the window: tags, notes and the like may change beside it.
profiles::Profile partInWindow(const profiles::Profile& p) {
    profiles::Profile part;
    part.server = p.server;
    part.credentials = p.credentials;
    part.key = p.key;
    part.registered = p.registered;
    part.answers = p.answers;
    // How the file looked when it was read last is nobody's change.
    part.key.size = -1;
    part.key.modifiedAtMs = 0;
    return part;
}

/// Somebody else has changed it since: what a watch remembered of the same key meanwhile is nobody's change.
bool changedElsewhere(const profiles::Profile& now, const profiles::Profile& opened) {
    const profiles::Profile there = partInWindow(now);
    profiles::Profile here = partInWindow(opened);
    if (here.key.thumbprint.empty() && here.key.path == there.key.path) {
        here.key.thumbprint = there.key.thumbprint;
        here.key.description = there.key.description;
    }
    return !(there == here);
}

} // namespace

QString Keeper::keyLeftOut(const profiles::Profile& profile) const {
    const bool pasted = !m_session.isNull() && m_session->view().key.state == KeyView::State::Ready &&
                        m_session->view().key.path.isEmpty() && profile.key.empty() && !m_session->practises();
    return pasted ? tr("Its pasted key is not kept: to have it at the next start, open it from a file.") : QString();
}

const GrantedToken* Keeper::grantedHere() const { return sendsAsProfile() ? grantedTo(m_current) : nullptr; }

void Keeper::follow(Session& session) {
    m_session = &session;
    // A key, a token or an answer that is brought belongs to what is open; a case is another piece of work.
    connect(&session, &Session::credentialsChanged, this, &Keeper::followPiece);
    session.setGate([here = QPointer<Keeper>(this)](const attempt::Prepared& prepared, const std::string& kind,
                                                    const std::function<void()>& go) {
        if (here.isNull()) {
            go();
        } else {
            here->beginAttempt(prepared, kind, go);
        }
    });
    connect(&session.authorities(), &Authorities::changed, this, [this] {
        if (!m_session.isNull()) {
            post([pem = m_session->authorities().pem()](KeeperWorker& worker) { worker.trust(pem); });
        }
    });
    connect(session.edits(), &QUndoStack::indexChanged, this, [this] { ++m_edits; });
    connect(&session, &Session::savedKeyWanted, this, [this] {
        followPiece();
        if (const auto it = m_opened.find(piece()); it != m_opened.end() && it->second.id == m_current) {
            post([id = m_current, reference = it->second.key](KeeperWorker& worker) { worker.readKey(id, reference); });
        }
    });
    connect(&session, &Session::leaving, this, &Keeper::keepPutAway);
    connect(&session, &Session::answered, this, &Keeper::keepAttempt);
    connect(&session, &Session::probed, this, &Keeper::keepProbe);
    connect(&session, &Session::dropped, this, [this](const std::string& assertion) {
        finishAttempt(assertion, [](KeeperWorker& worker, quint64 begun) { worker.abandonAttempt(begun); });
    });
    // Letter by letter would be a file for each; and who never stops would have none.
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &Keeper::keepDraft);
    const auto soon = [this] {
        if (!m_draftTimer.isActive()) {
            m_draftTimer.start();
        }
    };
    connect(&session, &Session::credentialsChanged, this, soon);
    connect(&session, &Session::keyChanged, this, soon);
    connect(this, &Keeper::changed, this, soon);
}

profiles::Profile Keeper::inWindow() const {
    if (m_session.isNull()) {
        return {};
    }
    const diagnosis::CaseFile& file = m_session->caseFile();
    const SessionView& view = m_session->view();
    const KeptProfile* open = currentProfile();
    profiles::Profile p = open != nullptr ? open->profile : profiles::Profile{};
    if (open == nullptr) {
        const QString where = view.environment.isEmpty()
                                  ? view.vendorName
                                  //: %1 is a vendor, %2 "sandbox" or "production".
                                  : tr("%1, %2").arg(view.vendorName, environmentName(view.environment));
        const QString known = view.vendorId == QLatin1String("generic") || where.isEmpty() ? view.title : where;
        p.name = utf8(known.isEmpty() ? tr("New profile") : known);
        if (m_session->practises()) {
            // It looks like a person's real sandbox, and nothing answers there once the window is closed.
            //: %1 is the name of a worked example, with a server of this program's own.
            p.name = utf8(tr("Practice: %1").arg(view.title));
        }
    }
    const attempt::Credentials now = m_session->credentials();
    // An address that may be either stays what it was written as.
    const bool sameServer = open != nullptr && !p.server.empty() && p.credentials.fhirBaseUrl.empty() &&
                            p.credentials.tokenEndpoint.empty() && file.fhirBaseUrl == p.server;
    if (!sameServer) {
        p.server.clear();
        p.credentials.fhirBaseUrl = file.fhirBaseUrl;
        p.credentials.tokenEndpoint = now.tokenEndpoint;
    }
    p.credentials.vendor = file.vendor;
    p.credentials.environment = file.environment;
    p.credentials.clientId = file.clientId;
    p.credentials.scope = file.scope;
    p.credentials.kid = now.kid;
    p.credentials.alg = now.alg;
    p.credentials.audience = now.audience;
    p.credentials.jku = now.jku;
    p.credentials.lifetime = now.lifetime;
    p.credentials.changes = now.changes;
    // A path that only a case names is not taken over: nobody has said that it is the right one.
    const bool named = view.key.state == KeyView::State::Named;
    if (!named && !view.key.path.isEmpty() && utf8(view.key.path) != p.key.path) {
        p.key = {};
        p.key.path = utf8(view.key.path);
    }
    if (view.key.state == KeyView::State::Ready && (!view.key.path.isEmpty() || p.key.inKeychain)) {
        const bool same = p.key.thumbprint.empty() || utf8(view.key.thumbprint) == p.key.thumbprint;
        if (p.key.inKeychain && !same) {
            p.key = {}; // another key was pasted: the one in the keychain is not it
        } else if (open == nullptr || !p.key.thumbprint.empty() || p.key.path != open->profile.key.path) {
            // One that nobody remembered yet is no change of the person's.
            p.key.thumbprint = utf8(view.key.thumbprint);
            p.key.description = utf8(view.key.description);
        }
    }
    p.registered = file.registered;
    p.answers = file.answers;
    return p;
}

bool Keeper::differs() const {
    if (m_session.isNull() || !m_view.writable() || m_session->view().title.isEmpty()) {
        return false;
    }
    if (currentProfile() == nullptr) {
        return !m_session->view().clientId.isEmpty() || !m_session->view().server.isEmpty();
    }
    return !(partInWindow(inWindow()) == partInWindow(currentProfile()->profile));
}

bool Keeper::savesWindow() const {
    const auto it = m_saving.find(piece());
    return it != m_saving.end() && it->second.part == partInWindow(inWindow());
}

bool Keeper::toBeSaved() const { return differs() && !savesWindow(); }

// Its server ends with the program: what is kept of a practice is there for its watch alone.
bool Keeper::unsaved() const { return toBeSaved() && !m_session->practises(); }

void Keeper::save() {
    if (unsaved()) {
        save(std::nullopt);
    }
}

void Keeper::beginSaving(const profiles::Profile& profile) {
    Saving saving;
    saving.part = partInWindow(profile);
    m_saving[piece()] = std::move(saving);
}

void Keeper::endSaving(quint64 piece) {
    QMetaObject::invokeMethod(
        this,
        [this, piece] {
            const auto ended = m_saving.extract(piece);
            Q_EMIT changed();
            if (ended.empty() || piece != this->piece()) {
                return;
            }
            const Saving& saving = ended.mapped();
            if ((saving.again || saving.wish) && toBeSaved()) {
                save(saving.wish);
            } else if (saving.wish && currentProfile() != nullptr) {
                startWatch(m_current, *saving.wish);
            }
        },
        Qt::QueuedConnection);
}

void Keeper::save(const std::optional<WatchWish>& asWished) {
    auto thenWatch = asWished;
    if (thenWatch && !m_session.isNull()) {
        thenWatch->aheadSeconds = m_session->knownClockAhead();
    }
    if (const auto it = m_saving.find(piece()); it != m_saving.end()) {
        // At once it would save the same twice, or against what the first one is writing.
        it->second.again = it->second.again || toBeSaved();
        if (thenWatch) {
            it->second.wish = thenWatch;
        }
        return;
    }
    profiles::Profile p = inWindow();
    beginSaving(p);
    const KeptProfile* open = currentProfile();
    if (open == nullptr) {
        add(p, thenWatch);
        return;
    }
    const profiles::Profile opened = m_opened[piece()];
    if (changedElsewhere(open->profile, opened)) {
        // Neither is lost.
        p.id.clear();
        p.revision = 0;
        Q_EMIT said(tr("“%1” was changed elsewhere meanwhile: both are kept.").arg(text(p.name)));
        add(p, thenWatch);
        return;
    }
    if (thenWatch || !profiles::sendsTheSame(open->profile, p)) {
        // Where both are kept, it stays: the new one is watched. What was granted to another client is not this one's.
        forgetWatch(p.id);
    }
    const auto forgotten = profiles::unnamedEntries(p.id, opened.key, p.key);
    post([this, p, forgotten, thenWatch, piece = piece(), stored = m_saving[piece()].stored, unkept = m_unkept,
          leftOut = keyLeftOut(p)](KeeperWorker& worker) {
        profiles::Profile kept;
        const bool done = worker.change([&](profiles::Store& store) -> Expected<QString> {
            auto updated = store.update(p);
            if (!updated) {
                return tl::make_unexpected(updated.error());
            }
            kept = std::move(*updated);
            return (Keeper::tr("“%1” is saved.").arg(text(kept.name)) + QLatin1Char(' ') + leftOut).trimmed();
        });
        if (!done) {
            endSaving(piece);
            return;
        }
        *stored = true;
        keepUnkept(worker, *unkept, piece, kept);
        worker.forgetSecrets(forgotten);
        QMetaObject::invokeMethod(
            this,
            [this, kept, piece, leftOut, thenWatch] {
                setOpened(piece, kept);
                keepDraft(); // at once: ended now, the next start would bring back what is saved
                Q_EMIT saved(kept.id);
                if (!leftOut.isEmpty() && !thenWatch) { // the watch asks for it by itself
                    Q_EMIT keyLeft(kept.id);
                }
            },
            Qt::QueuedConnection);
        endSaving(piece);
        if (thenWatch) {
            worker.startWatch(p.id, *thenWatch);
        }
    });
}

bool Keeper::asks(const attempt::Credentials& credentials, const std::function<void()>& goOn) {
    if (m_session.isNull() || credentials.tokenEndpoint.empty() || m_session->maySend(credentials)) {
        return false;
    }
    const Elsewhere elsewhere = *elsewhereOf(credentials);
    Q_EMIT questioned(elsewhere, [session = m_session, elsewhere, goOn] {
        if (!session.isNull()) {
            session->allow(elsewhere);
        }
        goOn();
    });
    return true;
}

void Keeper::watchWithKeyOfWindow() {
    if (m_session.isNull() || m_current.empty()) {
        return;
    }
    WatchWish wish;
    wish.key = m_session->privateKey();
    startWatch(m_current, wish);
}

void Keeper::watchWindow(const WatchWish& asWished) {
    WatchWish wish = asWished;
    if (!m_session.isNull() && m_session->practises()) {
        // A key that opens nothing needs no safe place, and its server ends with the window as well.
        wish.key = m_session->privateKey();
    }
    if (!m_session.isNull() && asks(m_session->credentials(), [this, wish] { watchWindow(wish); })) {
        return;
    }
    if (toBeSaved() || m_saving.contains(piece())) {
        save(wish);
    } else if (currentProfile() != nullptr) {
        startWatch(m_current, wish);
    }
}

void Keeper::keepKey(const std::string& id, bool thenWatch) {
    if (m_session.isNull()) {
        return;
    }
    if (const auto key = m_session->privateKey()) {
        if (thenWatch) {
            forgetWatch(id);
        }
        post([id, wish = thenWatch ? std::optional(byClockOf(id, {})) : std::nullopt,
              key = *key](KeeperWorker& worker) { worker.keepKey(id, key, wish); });
    }
}

void Keeper::takeKey(const std::string& id, const profiles::KeyReference& key) {
    for (auto& [piece, opened] : m_opened) {
        if (opened.id == id) {
            opened.key = key;
        }
    }
}

void Keeper::openAnswer(const std::string& id) {
    m_answered = id;
    open(text(id));
}

} // namespace ad::ui
