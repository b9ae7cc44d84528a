// Session, what a person brings: files and texts, what becomes of each, and where they lie over what is open.
#include "base/file.h"
#include "diagnosis/lay_over.h"
#include "session/draft.h"
#include "session/intake_files.h"
#include "session/session_private.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace ad::ui {

namespace {

Expected<Brought> readBroughtFile(const QString& path) {
    auto bytes = readFile(utf8(path), mostBrought);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    auto brought = readBrought(bytes->view(), systemNowMs() / 1000);
    if (!brought && brought.error().where.isEmpty()) {
        Error error = brought.error();
        error.where = path;
        return tl::make_unexpected(error);
    }
    return brought;
}

/// What was put away unsaved; empty: the file is something else.
std::optional<Draft> readPutAway(const QString& path) {
    constexpr std::size_t beginning = 200;
    const auto bytes = readFile(utf8(path), mostBrought);
    if (!bytes || bytes->view().substr(0, beginning).find("assertion-doctor/unsaved/") == std::string_view::npos) {
        return std::nullopt;
    }
    auto draft = draftFrom(bytes->view());
    return draft ? std::optional(std::move(*draft)) : std::nullopt;
}

/// The file that the text names: as an address, or by its whole path as a terminal gives it. Empty: it names none.
QString fileNamed(const QString& words) {
    constexpr qsizetype longest = 4096;
    QString line = words.size() < longest ? words.trimmed() : QString();
    if (line.isEmpty() || line.contains(QLatin1Char('\n'))) {
        return {};
    }
    if (line.startsWith(QLatin1String("file://"))) {
        return QUrl(line).toLocalFile();
    }
    if (line.size() > 2 && line.front() == line.back() && QStringView(u"\"'").contains(line.front())) {
        line = line.mid(1, line.size() - 2);
    }
    if (line.startsWith(QLatin1String("~/"))) {
        line.replace(0, 1, QDir::homePath());
    }
    return QDir::isAbsolutePath(line) && QFileInfo(line).isFile() ? line : QString();
}

/// Of a post, a mail or a single piece: what is in it replaces what was there, and the rest stays. Gives the page that
/// shows it.
QString takePieces(Session::Private& d, const Brought& brought, const QString& name) {
    const bool pasted = name == Session::tr("pasted text");
    const diagnosis::CaseFile& came = brought.file;
    diagnosis::layOver(d.file, came);
    if (!came.registered.empty()) {
        d.notRegistered.reset();
        d.registeredName = !brought.registeredName.isEmpty()                   ? brought.registeredName
                           : pasted && !came.registered.certificatePem.empty() ? Session::tr("pasted certificate")
                           : pasted && !came.registered.publicKeyPem.empty()   ? Session::tr("pasted public key")
                           : pasted && came.registered.jwks                    ? Session::tr("pasted key set")
                                                                               : name;
    }
    if (came.request || came.assertion) {
        d.giveAssertion();
    }
    if (came.response) {
        auto& history = d.history.edit();
        history.insert(history.end(), came.history->begin(), came.history->end());
        if (d.file.assertion || d.file.request || d.prepared) {
            d.keepShownAssertion();
        }
        d.keepAssertion = true;
    }
    if (brought.kind == Brought::Kind::Assertion) {
        return QStringLiteral("assertion");
    }
    const bool diagnosed = came.request || came.assertion || came.response || came.described;
    return diagnosed ? QStringLiteral("diagnosis") : QStringLiteral("credentials");
}

/// A whole story, with what was sent and what came back.
bool isWhole(const diagnosis::CaseFile& came) {
    return came.response && (came.request || came.assertion || came.described);
}

/// What was told of another client lies over nothing that is open: each would be judged by the words of the other.
bool beginsAnew(const diagnosis::CaseFile& came, const diagnosis::CaseFile& open) {
    const bool told = open.response || open.request || open.assertion || open.described;
    const auto known = [](const std::string& one, const std::string& other) { return !one.empty() && !other.empty(); };
    const bool same = known(came.clientId, open.clientId)
                          ? came.clientId == open.clientId
                          : known(came.tokenEndpoint, open.tokenEndpoint) && came.tokenEndpoint == open.tokenEndpoint;
    return told && isWhole(came) && !same;
}

} // namespace

void Session::layOnOpen() { placeAgain(false); }

void Session::openByItself() { placeAgain(true); }

void Session::placeAgain(bool anew) {
    const auto brought = d->placed;
    const IntakeView& told = m_view.intake;
    if (brought == nullptr || !(anew ? told.added : told.replaced) || !d->edits.canUndo()) {
        return;
    }
    const QString name = d->placedName;
    d->edits.undo();
    if (anew) {
        leave();
    }
    keepForNewRequest(anew ? tr("Open %1").arg(name) : tr("Lay %1 on it").arg(name));
    if (anew) {
        giveUpSending();
        d->reset();
        m_view = SessionView{};
    }
    const QString page = place(*brought, name);
    m_view.intake.replaced = anew;
    m_view.intake.added = !anew;
    d->placed = brought;
    d->placedName = name;
    Q_EMIT intakeChanged();
    update(Changed::Everything);
    Q_EMIT opened(page);
}

QString Session::place(const Brought& brought, const QString& name) {
    const bool known = d->file.response.has_value();
    QString page = takePieces(*d, brought, name);
    if (brought.kind == Brought::Kind::Several && !brought.bytes.empty()) {
        readKey({brought.bytes, brought.keyName.isEmpty() ? name : brought.keyName, brought.keyPath, {}});
    }
    const bool completed =
        known && !brought.file.response && d->file.response && (brought.file.request || brought.file.assertion);
    if (completed && m_view.currentAttempt >= 0 && m_view.currentAttempt < d->attempts.size()) {
        // The answer was there first: it has the request now that it answers.
        d->attempts.removeAt(m_view.currentAttempt);
    }
    if (brought.file.response || completed) {
        keepOpenedAnswer();
    }
    m_view.intake = brought.intake;
    if (m_view.intake.source.isEmpty()) {
        m_view.intake.source = name;
    }
    return page;
}

void Session::openFile(const QString& path) {
    const quint64 run = ++d->openRun;
    const QString name = QFileInfo(path).fileName();
    struct Read {
        Expected<Brought> brought;
        std::shared_ptr<const Draft> putAway; ///< not nullptr: the file is that
    };
    const auto read = [path] {
        if (auto draft = readPutAway(path)) {
            return std::make_shared<Read>(Read{Brought{}, std::make_shared<const Draft>(std::move(*draft))});
        }
        return std::make_shared<Read>(Read{readBroughtFile(path), nullptr});
    };
    offThread(read, [this, run, name, path](const std::shared_ptr<Read>& made) {
        if (made->brought || made->putAway != nullptr) {
            Q_EMIT fileRead(path);
        }
        if (run != d->openRun) {
            return;
        }
        if (made->putAway != nullptr) {
            take(made->putAway, name);
        } else {
            take(made->brought, name, path);
        }
    });
}

void Session::take(const std::shared_ptr<const Draft>& putAway, const QString& name) {
    leave();
    keepForUndo(tr("Open %1").arg(name));
    giveUpSending();
    Draft back = *putAway;
    // It is no profile's now, and the keychain has its key for that one alone.
    const bool keyMissing = back.keyPasted || back.keyLater;
    back.keyLater = false;
    restore(back);
    Q_EMIT opened(d->file.response || d->file.assertion ? QStringLiteral("diagnosis") : QStringLiteral("credentials"));
    if (keyMissing) {
        Q_EMIT failed(Error{"key_not_kept",
                            tr("The case is here again, but not its private key."),
                            {},
                            tr("A pasted key is never kept: open it again.")});
    }
}

void Session::openFiles(const QStringList& paths) {
    if (paths.size() < 2) {
        if (!paths.isEmpty()) {
            openFile(paths.first());
        }
        return;
    }
    const quint64 run = ++d->openRun;
    const auto readable = std::make_shared<QStringList>();
    offThread(
        [paths, readable] {
            std::vector<BroughtFile> files;
            for (const QString& path : paths) {
                files.push_back({QFileInfo(path).fileName(), path, readBroughtFile(path)});
                if (files.back().brought) {
                    readable->append(path);
                }
            }
            return std::make_shared<Together>(putTogether(files));
        },
        [this, run, readable](const std::shared_ptr<Together>& all) {
            for (const QString& path : std::as_const(*readable)) {
                Q_EMIT fileRead(path);
            }
            if (run == d->openRun) {
                take(all->brought, all->name, QString());
            }
        });
}

void Session::openText(const QString& words) {
    const quint64 run = ++d->openRun;
    // A text of one line may be the name of a file that was copied.
    if (const QString path = fileNamed(words); !path.isEmpty()) {
        openFile(path);
        return;
    }
    // An ID alone is what many servers give out as a client ID: it is nothing else that is known here.
    static const QRegularExpression uuid(QStringLiteral("^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (const QString id = words.trimmed(); uuid.match(id).hasMatch()) {
        setClientId(id);
        Q_EMIT opened(QStringLiteral("credentials"));
        return;
    }
    offThread(
        [bytes = std::make_shared<Secret>(utf8(words))] {
            return std::make_shared<Expected<Brought>>(readBrought(bytes->view(), systemNowMs() / 1000));
        },
        [this, run](const std::shared_ptr<Expected<Brought>>& brought) {
            if (run == d->openRun) {
                take(*brought, tr("pasted text"), QString());
            }
        });
}

void Session::take(const Expected<Brought>& brought, const QString& name, const QString& path) {
    if (!brought) {
        Q_EMIT failed(brought.error());
        return;
    }
    m_view.fixed.clear();
    diagnosis::CaseFile& file = d->file;
    const diagnosis::CaseFile& came = brought->file;
    const bool onlyAddress = brought->kind == Brought::Kind::Case && !came.assertion && !came.request &&
                             !came.response && came.clientId.empty() && came.key.empty() && !came.fhirBaseUrl.empty() &&
                             came.origin->empty();
    const bool byItself = !path.isEmpty() && (brought->kind == Brought::Kind::Case || empty());
    if (!onlyAddress) {
        // What is registered counts for whatever is sent; anything else would get the answer to another request.
        if (brought->kind == Brought::Kind::Registered) {
            keepForUndo(tr("Open %1").arg(name));
        } else {
            keepForNewRequest(tr("Open %1").arg(name));
        }
    }
    QString page = QStringLiteral("credentials");
    bool replaced = false;
    bool added = false;
    if (brought->kind != Brought::Kind::Case && !came.fhirBaseUrl.empty() && file.fhirBaseUrl != came.fhirBaseUrl) {
        stopDiscovering();
    }
    switch (brought->kind) {
    case Brought::Kind::Case: {
        if (onlyAddress) {
            setServer(text(came.fhirBaseUrl));
            Q_EMIT opened(page);
            return;
        }
        leave();
        giveUpSending();
        d->reset();
        m_view = SessionView{};
        file = came;
        d->history = came.history;
        d->keepAssertion = came.assertion || came.request;
        m_view.now = came.now;
        QString title = QFileInfo(name).completeBaseName();
        if (title.endsWith(QLatin1String(".case"))) {
            title.chop(5);
        }
        d->entitle(title);
        page = came.response || d->keepAssertion ? QStringLiteral("diagnosis") : QStringLiteral("credentials");
        d->registeredName = brought->registeredName;
        if (!brought->bytes.empty()) {
            const bool ofCase = brought->keyName.isEmpty();
            readKey({brought->bytes, ofCase ? tr("key of the case") : brought->keyName, brought->keyPath, {}, ofCase});
        } else if (!came.key.path.empty()) {
            // Whoever wrote the case chose that path, and the server that would be sent what the key signs.
            m_view.key.state = KeyView::State::Named;
            m_view.key.path = text(came.key.path);
            m_view.key.name = QFileInfo(m_view.key.path).fileName();
        }
        break;
    }
    case Brought::Kind::Key:
        if (path.isEmpty()) {
            page = takePieces(*d, *brought, name); // a post that shows nothing but a key tells things beside it
        }
        readKey({brought->bytes, path.isEmpty() ? tr("pasted key") : name, path, {}});
        break;
    default: {
        const bool told = file.response || file.request || file.assertion || file.described;
        // A practice is nothing to be added to.
        const bool mayBeEither = told && isWhole(came) && !practises();
        replaced = beginsAnew(came, file);
        added = mayBeEither && !replaced;
        if (replaced) {
            leave();
            giveUpSending();
            d->reset();
            m_view = SessionView{};
        }
        replaced = replaced && mayBeEither;
        page = place(*brought, name);
        break;
    }
    }
    if (came.response && (brought->kind == Brought::Kind::Case || brought->kind == Brought::Kind::Key)) {
        keepOpenedAnswer();
    }
    if (byItself) {
        d->filePiece = d->piece;
        d->fileProbes = file.probes;
        d->fileJwksFetch = file.jwksFetch;
        d->edits.setClean();
    }
    m_view.intake = brought->intake;
    if (m_view.intake.source.isEmpty()) {
        m_view.intake.source = name;
    }
    m_view.intake.replaced = replaced;
    m_view.intake.added = added;
    d->placed = replaced || added ? std::make_shared<const Brought>(*brought) : nullptr;
    d->placedName = name;
    Q_EMIT intakeChanged();
    update(Changed::Everything);
    Q_EMIT opened(page);
}

} // namespace ad::ui
