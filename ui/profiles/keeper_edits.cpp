// Keeper, what a person changes of a profile itself: its name, tags, notes and key, the archive, the bin.
#include "profiles/keeper.h"

#include "profiles/kept_secrets.h"
#include "session/questions.h"
#include "session/session.h"
#include <algorithm>
#include <utility>

namespace ad::ui {

namespace {

/// A step whose two sides are asked of the store, one after the other.
class ProfileEdit : public QUndoCommand {
  public:
    ProfileEdit(const QString& what, std::function<void()> back, std::function<void()> forth)
        : QUndoCommand(what), m_back(std::move(back)), m_forth(std::move(forth)) {}
    void undo() override { m_back(); }
    void redo() override {
        // What is pushed is stored already.
        if (std::exchange(m_pushed, true)) {
            m_forth();
        }
    }

  private:
    std::function<void()> m_back, m_forth;
    bool m_pushed = false;
};

} // namespace

void Keeper::change(const std::string& id, const EditProfile& edit) {
    change([id, edit](profiles::Store& store) -> Expected<QString> {
        auto p = store.profile(id);
        if (!p) {
            return tl::make_unexpected(p.error());
        }
        edit(*p);
        return store.update(std::move(*p)).map([](const profiles::Profile&) { return QString(); });
    });
}

void Keeper::edit(const std::string& id, const QString& what, const EditAndBack& forth,
                  const std::function<QString(const profiles::Profile&)>& said) {
    post([this, id, what, forth, said](KeeperWorker& worker) {
        EditProfile back;
        const bool done = worker.change([&](profiles::Store& store) -> Expected<QString> {
            auto p = store.profile(id);
            if (!p) {
                return tl::make_unexpected(p.error());
            }
            const profiles::Profile before = *p;
            back = forth(*p);
            if (*p == before) {
                back = {};
                return QString();
            }
            return store.update(std::move(*p)).map([&](const profiles::Profile& now) {
                return said ? said(now) : QString();
            });
        });
        if (!done || !back) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, id, what, forth, back] {
                m_profileEdits.push(new ProfileEdit(
                    what, [this, id, back] { change(id, back); },
                    [this, id, forth] { change(id, [forth](profiles::Profile& p) { (void)forth(p); }); }));
            },
            Qt::QueuedConnection);
    });
}

void Keeper::rename(const std::string& id, const QString& name) {
    edit(id, tr("Name of a profile"), [name](profiles::Profile& p) -> EditProfile {
        return [before = std::exchange(p.name, utf8(name))](profiles::Profile& now) { now.name = before; };
    });
}

void Keeper::duplicate(const std::string& id) {
    change([id](profiles::Store& store) {
        const auto original = store.profile(id);
        const QString lacks = original ? profiles::copyLacks(*original) : QString();
        return store.duplicate(id).map([&](const profiles::Profile& p) {
            return QString(Keeper::tr("The copy is called “%1”.").arg(text(p.name)) + QLatin1Char(' ') + lacks)
                .trimmed();
        });
    });
}

void Keeper::setArchived(const std::string& id, bool archived) {
    edit(
        id, archived ? tr("To the archive") : tr("Out of the archive"),
        [archived](profiles::Profile& p) -> EditProfile {
            return [before = std::exchange(p.archived, archived)](profiles::Profile& now) { now.archived = before; };
        },
        [archived](const profiles::Profile& p) {
            return archived ? Keeper::tr("“%1” is in the archive now.").arg(text(p.name))
                            : Keeper::tr("“%1” is back in the list.").arg(text(p.name));
        });
}

void Keeper::setTags(const std::string& id, const QStringList& tags) {
    std::vector<std::string> clean;
    for (const QString& tag : tags) {
        if (const QString one = tag.simplified(); !one.isEmpty()) {
            clean.push_back(utf8(one));
        }
    }
    std::sort(clean.begin(), clean.end());
    clean.erase(std::unique(clean.begin(), clean.end()), clean.end());
    edit(id, tr("Tags of a profile"), [clean](profiles::Profile& p) -> EditProfile {
        return [before = std::exchange(p.tags, clean)](profiles::Profile& now) { now.tags = before; };
    });
}

void Keeper::setNotes(const std::string& id, const QString& notes) {
    edit(id, tr("Notes of a profile"), [notes](profiles::Profile& p) -> EditProfile {
        return [before = std::exchange(p.notes, utf8(notes))](profiles::Profile& now) { now.notes = before; };
    });
}

void Keeper::setAnswer(const std::string& id, const QString& member, const QString& value) {
    post([this, id, member, value, piece = piece()](KeeperWorker& worker) {
        profiles::Profile kept;
        const bool done = worker.change([&](profiles::Store& store) -> Expected<QString> {
            auto p = store.profile(id);
            if (!p) {
                return tl::make_unexpected(p.error());
            }
            writeAnswer(p->answers, member, value);
            auto updated = store.update(std::move(*p));
            if (!updated) {
                return tl::make_unexpected(updated.error());
            }
            kept = std::move(*updated);
            return QString();
        });
        if (!done) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, id, member, value, piece, kept] {
                const auto opened = m_opened.find(piece);
                if (m_session.isNull() || piece != this->piece() || opened == m_opened.end() ||
                    opened->second.id != id) {
                    return;
                }
                // What else was changed in the window since is not saved by that.
                opened->second.answers = kept.answers;
                opened->second.revision = kept.revision;
                m_session->setAnswer(member, value);
            },
            Qt::QueuedConnection);
    });
}

void Keeper::setKeyFile(const std::string& id, const QString& path) {
    post([this, id, path](KeeperWorker& worker) {
        std::vector<std::string> forgotten;
        profiles::KeyReference now;
        const bool done = worker.change([&](profiles::Store& store) -> Expected<QString> {
            auto p = store.profile(id);
            if (!p) {
                return tl::make_unexpected(p.error());
            }
            const profiles::KeyReference before = std::exchange(p->key, {});
            p->key.path = utf8(path);
            forgotten = profiles::unnamedEntries(id, before, p->key);
            now = p->key;
            return store.update(std::move(*p)).map([](const profiles::Profile&) { return QString(); });
        });
        if (done) {
            worker.forgetSecrets(forgotten);
            QMetaObject::invokeMethod(
                this, [this, id, now] { takeKey(id, now); }, Qt::QueuedConnection);
        }
    });
}

void Keeper::remove(const std::string& id) {
    const KeptProfile* entry = m_view.find(id);
    const QString name = entry != nullptr ? text(entry->profile.name) : QString();
    post([this, id, name](KeeperWorker& worker) {
        worker.stopWatch(id);
        if (worker.change([id](profiles::Store& store) { return store.remove(id).map([] { return QString(); }); })) {
            QMetaObject::invokeMethod(
                this, [this, id, name] { Q_EMIT removed(id, name); }, Qt::QueuedConnection);
        }
    });
}

void Keeper::restore(const std::string& id) {
    change([id](profiles::Store& store) {
        return store.restore(id).map(
            [](const profiles::Profile& p) { return Keeper::tr("“%1” is back.").arg(text(p.name)); });
    });
}

} // namespace ad::ui
