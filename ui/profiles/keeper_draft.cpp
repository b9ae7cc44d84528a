// Keeper and what is not saved: kept in a file of this program's own until it is saved or put away, and brought back at
// the next start when the window was closed over it, or the program ended otherwise.
#include "profiles/keeper.h"

#include "base/file.h"
#include "base/json.h"
#include "base/random.h"
#include "profiles/process_file.h"
#include "session/draft.h"
#include "session/key_work.h"
#include "session/session.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>
#include <QtConcurrent>

namespace ad::ui {

namespace {

const QString putAwayFolder = QStringLiteral("put-away");
constexpr qsizetype mostPutAway = 20;
constexpr qsizetype longestPutAway = 60;
constexpr std::size_t draftLimit = 64U << 20;

/// By a name of its own: process numbers come again, in another container or after the next boot.
QString draftPath(const QString& folder, const std::string& token) {
    return QDir(folder).filePath(QStringLiteral("unsaved-%1.json").arg(text(token)));
}

/// Puts a file that cannot be read where it is not looked for; gives its new path, or nothing where that fails.
QString putAside(const QString& path) {
    QString aside = path + QStringLiteral(".damaged");
    for (int n = 2; QFile::exists(aside); ++n) {
        aside = QStringLiteral("%1.damaged-%2").arg(path).arg(n);
    }
    return QFile::rename(path, aside) ? aside : QString();
}

FoundDraft findDraft(const QString& folder, std::int64_t now) {
    FoundDraft found;
    const auto files =
        QDir(folder).entryInfoList({QStringLiteral("unsaved-*.json")}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo& file : files) {
        const auto bytes = readFile(utf8(file.filePath()), draftLimit);
        if (!bytes) {
            // One that is gone was saved or put away a moment ago, in another window.
            if (bytes.error().code != "file_not_found") {
                found.failed.append(bytes.error());
            }
            continue;
        }
        const auto document = json::parse(bytes->view(), nullptr, json::Numbers::AsWritten);
        if (document && profiles::isAlive(ownerIn(document->root), file.lastModified().toMSecsSinceEpoch(), now)) {
            continue; // another window has it open
        }
        auto draft = draftFrom(bytes->view());
        if (!draft) {
            Error error = draft.error();
            error.where = putAside(file.filePath());
            if (error.where.isEmpty()) {
                error.where = file.filePath();
                error.todo = Keeper::tr("It cannot be put aside: move it away yourself.");
            }
            found.failed.append(error);
            continue;
        }
        found.path = file.filePath();
        found.draft = std::make_shared<const Draft>(std::move(*draft));
        break;
    }
    return found;
}

} // namespace

void Keeper::keepPutAway(const std::shared_ptr<const Draft>& draft) {
    const bool kept = currentProfile() != nullptr && !differs();
    if (kept || !m_ready || !m_view.writable() || m_options.folder.isEmpty() || !m_options.drafts) {
        return;
    }
    post([draft](KeeperWorker& worker) { worker.keepPutAway(*draft); });
}

void Keeper::forgetPutAway() {
    post([](KeeperWorker& worker) { worker.forgetPutAway(); });
}

void KeeperWorker::keepPutAway(const Draft& draft) {
    QDir folder(m_options.folder);
    if (!folder.mkpath(putAwayFolder) || !folder.cd(putAwayFolder)) {
        return;
    }
    (void)QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto old = folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (qsizetype i = mostPutAway - 1; i < old.size(); ++i) {
        QFile::remove(old.at(i).filePath());
    }
    QString what = draft.title;
    if (what.isEmpty()) {
        what = QUrl(text(draft.file.tokenEndpoint.empty() ? draft.file.fhirBaseUrl : draft.file.tokenEndpoint)).host();
    }
    static const QRegularExpression unfit(QStringLiteral("[^\\w. -]+"), QRegularExpression::UseUnicodePropertiesOption);
    what = what.replace(unfit, QStringLiteral("_")).simplified().left(longestPutAway);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(m_options.clock());
    //: The name of a file: %1 is a server or a title, %2 a day and a time.
    const QString stem = Keeper::tr("%1, %2").arg(what.isEmpty() ? Keeper::tr("case") : what,
                                                  moment.toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")));
    QString path = folder.filePath(stem + QStringLiteral(".json"));
    for (int n = 2; QFile::exists(path); ++n) {
        path = folder.filePath(QStringLiteral("%1 (%2).json").arg(stem).arg(n));
    }
    if (const auto written = writeFile(utf8(path), json::write(toJson(draft)), true); written) {
        Q_EMIT putAway(path);
    } else {
        Q_EMIT failed(written.error());
    }
}

void KeeperWorker::forgetPutAway() {
    QDir folder(QDir(m_options.folder).filePath(putAwayFolder));
    if (!m_options.folder.isEmpty() && folder.exists()) {
        folder.removeRecursively();
    }
}

const std::string& Keeper::draftToken() {
    if (m_draftToken.empty()) {
        m_draftToken = uuid4(systemRandom);
    }
    return m_draftToken;
}

void Keeper::keepDraft() {
    m_draftTimer.stop();
    // Before the store is read nobody knows what is saved, and what cannot be written to is left as it is.
    if (m_session.isNull() || !m_ready || !m_view.writable() || m_options.folder.isEmpty() || !m_options.drafts) {
        return;
    }
    std::optional<Draft> draft;
    // What no profile could be made of is worth keeping, too: an answer alone, and what was said of it.
    if (differs() || (currentProfile() == nullptr && !m_session->empty())) {
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
    // With nothing of its own there is nothing to take away: least of all what is brought back while that waits its
    // turn.
    if (!draft && !m_draftKept) {
        return;
    }
    m_draftKept = draft.has_value();
    // What is on its way into the store may not get there: the draft goes when it is there, and stays where it is not.
    const auto saving = savesWindow() ? m_saving[piece()].stored : std::make_shared<bool>(false);
    // Shared: a case may be of megabytes.
    post([token = draftToken(), saving, draft = std::make_shared<const std::optional<Draft>>(std::move(draft))](
             KeeperWorker& worker) { worker.keepDraft(token, *saving ? std::nullopt : *draft); });
}

void KeeperWorker::keepDraft(const std::string& token, const std::optional<Draft>& draft) {
    const QString path = draftPath(m_options.folder, token);
    if (!draft) {
        m_draft.clear();
        QFile::remove(path);
        return;
    }
    nlohmann::ordered_json document = toJson(*draft);
    document["owner"] = ownerToJson(profiles::thisProcess(token, "window"));
    const std::string bytes = json::write(document);
    if (bytes == m_draft && QFile::exists(path)) {
        return;
    }
    if (const auto written = writeFile(utf8(path), bytes, true); written) {
        m_draft = bytes;
    } else if (!std::exchange(m_draftTold, true)) {
        // Once: it is tried again with every change.
        Q_EMIT failed(written.error());
    }
}

void Keeper::readDraft() {
    if (m_session.isNull() || m_options.folder.isEmpty()) {
        return;
    }
    connect(&m_draftFound, &QFutureWatcherBase::finished, this, &Keeper::draftRead, Qt::UniqueConnection);
    m_draftSought = true;
    m_draftFound.setFuture(QtConcurrent::run(findDraft, m_options.folder, now()));
}

bool Keeper::draftIsRead() const { return !m_draftSought || m_draftFound.future().isFinished(); }

bool Keeper::restoreDraft() {
    // Who began something meanwhile keeps it: what waits is brought back at the next start.
    if (m_session.isNull() || m_options.folder.isEmpty() || !m_session->empty()) {
        return false;
    }
    FoundDraft found = std::exchange(m_draftSought, false) ? m_draftFound.result() : findDraft(m_options.folder, now());
    for (;; found = findDraft(m_options.folder, now())) {
        for (const Error& error : std::as_const(found.failed)) {
            Q_EMIT failed(error);
        }
        if (found.draft == nullptr) {
            return false;
        }
        // The owner in it is still the one that is gone: if this program ends before it writes, the next one finds it.
        const bool moved = QFile::rename(found.path, draftPath(m_options.folder, draftToken()));
        if (moved || QFile::exists(found.path)) {
            break;
        }
        // Another window was quicker: there may be a next one.
    }
    m_draftKept = true;
    m_session->restore(*found.draft);
    m_draftPiece = piece();
    m_draftOf = found.draft->opened;
    if (found.draft->keyPasted) {
        Q_EMIT failed(Error{"key_not_kept",
                            tr("What was not saved is here again, but not its private key."),
                            {},
                            tr("It was pasted, and a pasted key is never kept: open it again.")});
    }
    if (m_ready) {
        findDraftsProfile();
        followPiece();
        Q_EMIT changed();
    }
    return true;
}

void Keeper::findDraftsProfile() {
    if (!m_draftOf) {
        return;
    }
    const profiles::Profile opened = *std::exchange(m_draftOf, std::nullopt);
    if (m_session.isNull() || m_draftPiece != piece()) {
        return; // something else is open already
    }
    const KeptProfile* kept = m_view.find(opened.id);
    const bool keyLater = opened.key.inKeychain || opened.key.passphraseInKeychain;
    if (kept == nullptr) {
        if (keyLater) {
            // Nobody will bring what is waited for.
            SavedKey key;
            key.name = m_session->view().key.name;
            key.path = opened.key.inKeychain ? QString() : text(opened.key.path);
            key.error = Error{"profile_not_found",
                              tr("The profile of this key was not found."),
                              {},
                              key.path.isEmpty() ? tr("Open the key again.") : QString()};
            m_session->takeSavedKey(key);
        }
        if (m_view.kept) {
            m_session->forgetTitle();
        }
        return;
    }
    m_opened[m_draftPiece] = opened;
    if (keyLater) {
        post([id = opened.id, key = kept->profile.key](KeeperWorker& worker) { worker.readKey(id, key); });
    }
}

} // namespace ad::ui
