// Keeper, what a person changes of a profile itself: its name, tags, notes and key, the archive, the bin.
#include "profiles/keeper.h"

#include "profiles/kept_secrets.h"
#include <algorithm>
#include <utility>

namespace ad::ui {

void Keeper::edit(const std::string& id, std::function<void(profiles::Profile&)> edit) {
    change([id, edit = std::move(edit)](profiles::Store& store) -> Expected<QString> {
        auto p = store.profile(id);
        if (!p) {
            return tl::make_unexpected(p.error());
        }
        edit(*p);
        return store.update(std::move(*p)).map([](const profiles::Profile&) { return QString(); });
    });
}

void Keeper::rename(const std::string& id, const QString& name) {
    change([id, name](profiles::Store& store) {
        return store.rename(id, utf8(name)).map([](const profiles::Profile&) { return QString(); });
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
    change([id, archived](profiles::Store& store) {
        return store.setArchived(id, archived).map([archived](const profiles::Profile& p) {
            return archived ? Keeper::tr("“%1” is in the archive now.").arg(text(p.name))
                            : Keeper::tr("“%1” is back in the list.").arg(text(p.name));
        });
    });
}

void Keeper::setTags(const std::string& id, const QStringList& tags) {
    edit(id, [tags](profiles::Profile& p) {
        p.tags.clear();
        for (const QString& tag : tags) {
            if (const QString clean = tag.simplified(); !clean.isEmpty()) {
                p.tags.push_back(utf8(clean));
            }
        }
        std::sort(p.tags.begin(), p.tags.end());
        p.tags.erase(std::unique(p.tags.begin(), p.tags.end()), p.tags.end());
    });
}

void Keeper::setNotes(const std::string& id, const QString& notes) {
    edit(id, [notes](profiles::Profile& p) { p.notes = utf8(notes); });
}

void Keeper::setKeyFile(const std::string& id, const QString& path) {
    post([id, path](KeeperWorker& worker) {
        std::vector<std::string> forgotten;
        const bool done = worker.change([&](profiles::Store& store) -> Expected<QString> {
            auto p = store.profile(id);
            if (!p) {
                return tl::make_unexpected(p.error());
            }
            const profiles::KeyReference before = std::exchange(p->key, {});
            p->key.path = utf8(path);
            forgotten = profiles::unnamedEntries(id, before, p->key);
            return store.update(std::move(*p)).map([](const profiles::Profile&) { return QString(); });
        });
        if (done) {
            worker.forgetSecrets(forgotten);
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
