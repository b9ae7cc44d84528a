// KeeperWorker, files and the keychain: import, export, and secrets that come and go. The keychain may ask a person
// first, so nothing waits for it.
#include "profiles/keeper_worker.h"

#include "base/file.h"
#include "base/json.h"
#include "profiles/kept_secrets.h"
#include "profiles/stranger.h"

namespace ad::ui {

namespace {
constexpr int mostToKnow = 3; ///< sentences that are told of an imported file
} // namespace

/// Secrets that are being read for an export, one after the other.
struct SecretsWanted {
    std::vector<std::pair<std::string, std::string>> entries; ///< entry of the keychain, path of a file instead of it
    std::size_t next = 0;
    profiles::Secrets got;
    std::function<void(const profiles::Secrets&)> done;
};

void KeeperWorker::keepKey(const std::string& id, const keys::Key& key, const std::optional<WatchWish>& thenWatch) {
    if (!m_store) {
        return;
    }
    const auto withKey = [this, id, key]() -> Expected<profiles::Profile> {
        auto p = m_store->profile(id);
        if (p) {
            p->key = {};
            p->key.inKeychain = true;
            p->key = profiles::remember(p->key, key);
        }
        return p;
    };
    const auto may = withKey().and_then([this](const profiles::Profile& p) { return m_store->wouldUpdate(p); });
    if (!may) {
        Q_EMIT failed(may.error());
        return;
    }
    const auto before = std::make_shared<profiles::KeyReference>();
    const auto save = [this, id, withKey, before]() -> Expected<profiles::Profile> {
        if (const auto now = m_store->profile(id)) {
            *before = now->key;
        }
        return withKey().and_then([this](profiles::Profile p) { return m_store->update(std::move(p)); });
    };
    saveWithSecrets(*m_secrets, id, {key.pkcs8Pem(), std::nullopt}, save,
                    [this, id, before, thenWatch](const Expected<profiles::Profile>& saved) {
                        if (!saved) {
                            if (saved.error().code.rfind("keychain_", 0) == 0) {
                                hold(id, saved.error(), false);
                            }
                            Q_EMIT failed(saved.error());
                            return;
                        }
                        m_troubles.erase(id);
                        Q_EMIT keyKept(id, saved->key);
                        Q_EMIT said(tr("The key of “%1” is kept in the keychain.").arg(text(saved->name)));
                        refresh();
                        forgetSecrets(profiles::unnamedEntries(id, *before, saved->key));
                        if (thenWatch) {
                            startWatch(id, *thenWatch);
                        }
                    });
}

void KeeperWorker::forgetSecrets(const std::vector<std::string>& entries) {
    for (const std::string& entry : entries) {
        m_secrets->remove(entry, [this](const Expected<void>& gone) {
            if (!gone) {
                Q_EMIT failed(gone.error());
            }
        });
    }
}

void KeeperWorker::exportTo(const QString& path, const std::vector<std::string>& ids, bool withAttempts,
                            const std::optional<Secret>& passphrase) {
    if (!m_store) {
        return;
    }
    auto all = m_store->profiles({{}, {}, std::nullopt, profiles::Sort::Created});
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    if (!ids.empty()) {
        std::erase_if(*all,
                      [&](const profiles::Profile& p) { return std::find(ids.begin(), ids.end(), p.id) == ids.end(); });
    }
    auto document = profiles::exportProfiles(*m_store, *all, {withAttempts, m_options.clock() / 1000});
    if (!document) {
        Q_EMIT failed(document.error());
        return;
    }
    const int count = static_cast<int>(all->size());
    if (!passphrase) {
        write(path, *document, tr("%n profiles exported, without their keys.", nullptr, count));
        return;
    }
    auto wanted = std::make_shared<SecretsWanted>();
    for (const profiles::Profile& p : *all) {
        if (!p.key.empty()) {
            wanted->entries.emplace_back(profiles::keyEntry(p.id), p.key.inKeychain ? std::string() : p.key.path);
        }
        if (p.key.passphraseInKeychain) {
            wanted->entries.emplace_back(profiles::passphraseEntry(p.id), std::string());
        }
    }
    wanted->done = [this, path, count, document = std::move(*document),
                    passphrase = *passphrase](const profiles::Secrets& secrets) {
        auto sealed = document;
        if (const auto added = profiles::addSecrets(sealed, secrets, passphrase, systemRandom); !added) {
            Q_EMIT failed(added.error());
            return;
        }
        write(path, sealed, tr("%n profiles exported, their keys encrypted.", nullptr, count));
    };
    collect(wanted);
}

void KeeperWorker::collect(const std::shared_ptr<SecretsWanted>& wanted) {
    if (wanted->next >= wanted->entries.size()) {
        wanted->done(wanted->got);
        return;
    }
    const auto& [entry, file] = wanted->entries[wanted->next++];
    const auto take = [this, wanted, name = entry](const Expected<Secret>& secret) {
        if (!secret) {
            // An export that seems whole and lacks a key would be found out when it is too late.
            Q_EMIT failed(secret.error());
            return;
        }
        wanted->got.emplace(name, *secret);
        collect(wanted);
    };
    if (file.empty()) {
        m_secrets->read(entry, take);
    } else {
        take(readFile(file));
    }
}

void KeeperWorker::write(const QString& path, const nlohmann::ordered_json& document, const QString& sentence) {
    if (const auto written = writeFile(utf8(path), json::write(document), true); !written) {
        Q_EMIT failed(written.error());
    } else {
        Q_EMIT said(sentence);
    }
}

void KeeperWorker::importFrom(const QString& path, const std::optional<Secret>& passphrase, bool withoutKeys) {
    if (!m_store) {
        return;
    }
    const auto named = [&](Error error) {
        error.where = path + (error.where.isEmpty() ? QString() : QStringLiteral(": ") + error.where);
        Q_EMIT failed(error);
    };
    const auto bytes = readFile(utf8(path), 256U << 20);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    const auto imported = profiles::readProfiles(bytes->view());
    if (!imported) {
        named(imported.error());
        return;
    }
    profiles::Secrets secrets;
    if (imported->hasSecrets && !withoutKeys) {
        if (!passphrase) {
            Q_EMIT passphraseWanted(path, false);
            return;
        }
        auto read = profiles::readSecrets(*imported, *passphrase);
        if (!read && read.error().code == "passphrase_wrong") {
            Q_EMIT passphraseWanted(path, true);
            return;
        }
        if (!read) {
            named(read.error());
            return;
        }
        secrets = std::move(*read);
    }
    merge(*imported, secrets);
}

void KeeperWorker::merge(const profiles::Imported& imported, const profiles::Secrets& secrets) {
    const auto merged = profiles::mergeProfiles(*m_store, imported);
    if (!merged) {
        Q_EMIT failed(merged.error());
        refresh();
        return;
    }
    int added = 0;
    QStringList toKnow;
    for (const auto& one : *merged) {
        if (one.what != profiles::Merged::What::Unchanged) {
            ++added;
            auto known = one.profile;
            known.key.inKeychain = known.key.inKeychain || secrets.contains(profiles::keyEntry(one.entryOf));
            toKnow += profiles::worthKnowing(known);
            keepSecrets(one.profile, one.entryOf, secrets);
        } else {
            keepMissing(one.profile, one.entryOf, secrets);
        }
    }
    const QString sentence = added > 0 ? tr("%n profiles imported.", nullptr, added)
                                       : tr("All profiles of this file are here already, and the same.");
    if (toKnow.isEmpty()) {
        Q_EMIT said(sentence);
    } else {
        // It stays until it is read.
        const auto more = static_cast<int>(toKnow.size()) - mostToKnow;
        if (more > 0) {
            toKnow = toKnow.mid(0, mostToKnow) << tr("%n more are like that.", nullptr, more);
        }
        Q_EMIT failed(Error{"import_worth_knowing", sentence, {}, toKnow.join(QLatin1Char(' '))});
    }
    refresh();
}

/// A profile that was here before takes its secrets only where it has no key to sign with: an earlier import may have
/// left them out.
void KeeperWorker::keepMissing(const profiles::Profile& profile, const std::string& entryOf,
                               const profiles::Secrets& secrets) {
    if (!profile.key.inKeychain) {
        if (profile.key.path.empty() || profiles::keyFileState(profile.key) == profiles::KeyFileState::Missing) {
            keepSecrets(profile, entryOf, secrets);
        }
        return;
    }
    m_secrets->read(profiles::keyEntry(profile.id), [this, profile, entryOf, secrets](const Expected<Secret>& there) {
        if (!there && there.error().code == "keychain_no_entry") {
            keepSecrets(profile, entryOf, secrets);
        }
    });
}

void KeeperWorker::keepSecrets(const profiles::Profile& profile, const std::string& entryOf,
                               const profiles::Secrets& secrets) {
    profiles::KeptSecrets kept;
    if (const auto it = secrets.find(profiles::keyEntry(entryOf)); it != secrets.end()) {
        kept.key = it->second;
    }
    if (const auto it = secrets.find(profiles::passphraseEntry(entryOf)); it != secrets.end()) {
        kept.passphrase = it->second;
    }
    if (kept.empty()) {
        return;
    }
    const auto save = [this, id = profile.id, key = kept.key.has_value(),
                       passphrase = kept.passphrase.has_value()]() -> Expected<profiles::Profile> {
        auto p = m_store->profile(id);
        if (!p) {
            return p;
        }
        p->key.inKeychain = p->key.inKeychain || key;
        p->key.passphraseInKeychain = p->key.passphraseInKeychain || passphrase;
        return m_store->update(std::move(*p));
    };
    saveWithSecrets(*m_secrets, profile.id, kept, save, [this](const Expected<profiles::Profile>& saved) {
        if (!saved) {
            Q_EMIT failed(saved.error());
        }
        refresh();
    });
}

} // namespace ad::ui
