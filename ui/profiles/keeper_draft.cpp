// Keeper and what is not saved: kept in a file of this program's own until it is saved or put away, and brought back at
// the next start when the window was closed over it, or the program ended otherwise.
#include "profiles/keeper.h"

#include "base/file.h"
#include "base/json.h"
#include "profiles/watches.h"
#include "session/draft.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ad::ui {

namespace {

constexpr std::size_t draftLimit = 64U << 20;

QString nameOf(qint64 pid) { return QStringLiteral("unsaved-%1.json").arg(pid); }

/// Who wrote it, as it stands in the document.
profiles::Owner ownerIn(const json::Value& root) {
    profiles::Owner owner;
    const json::Value* written = root.isObject() ? root.find("owner") : nullptr;
    const auto words = [&](const char* member) {
        const json::Value* value = written != nullptr && written->isObject() ? written->find(member) : nullptr;
        return value != nullptr && value->isString() ? value->text : std::string();
    };
    owner.token = words("token");
    owner.host = words("host");
    owner.pid = text(words("pid")).toLongLong();
    owner.startedAt = text(words("started_at")).toLongLong();
    return owner;
}

} // namespace

void Keeper::keepDraft() {
    m_draftTimer.stop();
    // Before the store is read nobody knows what is saved, and what cannot be written to is left as it is.
    if (m_session.isNull() || !m_ready || !m_view.writable() || m_options.folder.isEmpty() || !m_options.drafts) {
        return;
    }
    std::optional<Draft> draft;
    if (unsaved()) {
        draft = m_session->draft();
    }
    if (draft) {
        const profiles::Profile shown = inWindow();
        if (const auto it = m_opened.find(piece()); it != m_opened.end() && !m_current.empty()) {
            draft->opened = it->second;
            draft->keyLater = shown.key.inKeychain || shown.key.passphraseInKeychain;
            draft->keyPasted = draft->keyPasted && !shown.key.inKeychain;
        }
    }
    post([draft](KeeperWorker& worker) { worker.keepDraft(draft); });
}

void KeeperWorker::keepDraft(const std::optional<Draft>& draft) {
    const QString path = QDir(m_options.folder).filePath(nameOf(QCoreApplication::applicationPid()));
    if (!draft) {
        m_draft.clear();
        QFile::remove(path);
        return;
    }
    nlohmann::ordered_json document = toJson(*draft);
    const profiles::Owner owner = profiles::thisProcess("unsaved", "window");
    document["owner"] = {{"token", owner.token},
                         {"host", owner.host},
                         {"pid", std::to_string(owner.pid)},
                         {"started_at", std::to_string(owner.startedAt)}};
    const std::string bytes = json::write(document);
    if (bytes == m_draft) {
        return;
    }
    if (const auto written = writeFile(utf8(path), bytes, true); written) {
        m_draft = bytes;
    } else if (!std::exchange(m_draftTold, true)) {
        // Once: it is tried again with every change.
        Q_EMIT failed(written.error());
    }
}

bool Keeper::restoreDraft() {
    if (m_session.isNull() || m_options.folder.isEmpty()) {
        return false;
    }
    const QDir folder(m_options.folder);
    const auto files =
        folder.entryInfoList({QStringLiteral("unsaved-*.json")}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo& file : files) {
        const auto bytes = readFile(utf8(file.filePath()), draftLimit);
        if (!bytes) {
            continue;
        }
        const auto document = json::parse(bytes->view());
        if (document && profiles::isAlive(ownerIn(document->root), file.lastModified().toMSecsSinceEpoch(), now())) {
            continue; // another window has it open
        }
        const auto draft = draftFrom(bytes->view());
        if (!draft) {
            const QString aside = file.filePath() + QStringLiteral(".damaged");
            QFile::rename(file.filePath(), aside);
            Error error = draft.error();
            error.where = aside;
            Q_EMIT failed(error);
            continue;
        }
        // The owner in it is still the one that is gone: if this program ends before it writes, the next one finds it.
        const QString own = folder.filePath(nameOf(QCoreApplication::applicationPid()));
        if (file.filePath() != own) {
            QFile::remove(own);
            QFile::rename(file.filePath(), own);
        }
        m_session->restore(*draft);
        m_draftPiece = piece();
        m_draftOf = draft->opened;
        if (draft->keyPasted) {
            Q_EMIT failed(Error{"key_not_kept",
                                tr("What was not saved is here again, but not its private key."),
                                {},
                                tr("It was pasted, and a pasted key is never kept: open it again.")});
        }
        return true;
    }
    return false;
}

void Keeper::findDraftsProfile() {
    if (!m_draftOf) {
        return;
    }
    const profiles::Profile opened = *std::exchange(m_draftOf, std::nullopt);
    const KeptProfile* kept = m_view.find(opened.id);
    if (kept == nullptr || m_draftPiece != piece()) {
        return; // deleted meanwhile, or something else is open already
    }
    m_opened[m_draftPiece] = opened;
    if (opened.key.inKeychain || opened.key.passphraseInKeychain) {
        post([id = opened.id, key = kept->profile.key](KeeperWorker& worker) { worker.readKey(id, key); });
    }
}

} // namespace ad::ui
