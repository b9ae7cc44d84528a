#include "profiles/kept_secrets.h"

#include "profiles/in_loop.h"
#include "profiles/tr.h"
#include <optional>
#include <utility>

namespace ad::profiles {
namespace {

struct Entry {
    std::string name;
    Secret wanted;
    std::optional<Secret> before;
};

/// One change under way; lives as long as a callback of the keychain holds it.
class Change : public std::enable_shared_from_this<Change> {
  public:
    Change(SecretStore& secrets, std::vector<Entry> entries, Save save, Saved done)
        : m_secrets(secrets), m_entries(std::move(entries)), m_save(std::move(save)), m_done(std::move(done)) {}

    /// First all that is there is read: it is asked for before anything is put in its place.
    void readFrom(std::size_t at) {
        if (at == m_entries.size()) {
            writeFrom(0);
            return;
        }
        m_secrets.read(m_entries[at].name, [self = shared_from_this(), at](Expected<Secret> there) {
            if (there)
                self->m_entries[at].before = std::move(*there);
            else if (there.error().code != "keychain_no_entry")
                return self->m_done(tl::make_unexpected(there.error()));
            self->readFrom(at + 1);
        });
    }

  private:
    void writeFrom(std::size_t at) {
        if (at < m_entries.size()) {
            m_secrets.write(m_entries[at].name, m_entries[at].wanted,
                            [self = shared_from_this(), at](const Expected<void>& kept) {
                                if (kept)
                                    self->writeFrom(at + 1);
                                else
                                    self->putBack(at, kept.error());
                            });
            return;
        }
        auto saved = m_save();
        if (saved)
            m_done(std::move(saved));
        else
            putBack(m_entries.size(), saved.error());
    }
    /// The first `count` entries, then the end with `why`.
    void putBack(std::size_t count, const Error& why) {
        if (count == 0) {
            m_done(tl::make_unexpected(why));
            return;
        }
        const Entry& entry = m_entries[count - 1];
        const auto goOn = [self = shared_from_this(), count, why](const Expected<void>& done) {
            Error error = why;
            if (!done)
                error.what +=
                    QLatin1Char(' ') +
                    Tr::tr("What was in the keychain before could not be put back: %1").arg(done.error().what);
            self->putBack(count - 1, error);
        };
        if (entry.before)
            m_secrets.write(entry.name, *entry.before, goOn);
        else
            m_secrets.remove(entry.name, goOn);
    }

    SecretStore& m_secrets;
    std::vector<Entry> m_entries;
    Save m_save;
    Saved m_done;
};

} // namespace

void saveWithSecrets(SecretStore& secrets, const std::string& id, const KeptSecrets& kept, const Save& save,
                     const Saved& done) {
    std::vector<Entry> entries;
    if (kept.key)
        entries.push_back({keyEntry(id), *kept.key, {}});
    if (kept.passphrase)
        entries.push_back({passphraseEntry(id), *kept.passphrase, {}});
    std::make_shared<Change>(secrets, std::move(entries), save, done)->readFrom(0);
}

std::vector<std::string> unnamedEntries(const std::string& id, const KeyReference& before, const KeyReference& now) {
    std::vector<std::string> out;
    if (before.inKeychain && !now.inKeychain)
        out.push_back(keyEntry(id));
    if (before.passphraseInKeychain && !now.passphraseInKeychain)
        out.push_back(passphraseEntry(id));
    return out;
}

QString copyLacks(const Profile& profile) {
    if (profile.key.inKeychain)
        return Tr::tr("It has no private key: the one of \"%1\" stays in the keychain for that profile alone.")
            .arg(text(profile.name));
    if (profile.key.passphraseInKeychain)
        return Tr::tr("The passphrase of its key stays in the keychain for \"%1\" alone.").arg(text(profile.name));
    return {};
}

void removeSecrets(SecretStore& secrets, const Profile& profile, const SecretStore::Done& done) {
    const bool named = profile.key.inKeychain || profile.key.passphraseInKeychain;
    const auto matters = [named](const Expected<void>& gone) {
        return !gone && (named || gone.error().code != "keychain_absent");
    };
    secrets.remove(keyEntry(profile.id), [&secrets, id = profile.id, matters, done](const Expected<void>& key) {
        if (matters(key)) {
            done(key);
            return;
        }
        secrets.remove(passphraseEntry(id), [matters, done](const Expected<void>& passphrase) {
            done(matters(passphrase) ? passphrase : Expected<void>());
        });
    });
}

Expected<Profile> saveWithSecretsNow(SecretStore& secrets, const std::string& id, const KeptSecrets& kept,
                                     const Save& save) {
    return inLoop<Profile>([&](const Saved& done) { saveWithSecrets(secrets, id, kept, save, done); });
}

Expected<void> removeSecretsNow(SecretStore& secrets, const Profile& profile) {
    return inLoop<void>([&](const SecretStore::Done& done) { removeSecrets(secrets, profile, done); });
}

} // namespace ad::profiles
