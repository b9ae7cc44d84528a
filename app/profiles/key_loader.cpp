#include "profiles/key_loader.h"

#include "base/file.h"
#include "keys/in_file.h"
#include "profiles/tr.h"

namespace ad::profiles {
namespace {

Expected<keys::KeyFile> readKept(const Expected<Secret>& bytes, const keys::AskPassphrase& ask) {
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    auto read = keys::readPrivateKey(bytes->view(), ask);
    if (!read) {
        Error error = read.error();
        error.where = Tr::tr("the keychain") + (error.where.isEmpty() ? QString() : QLatin1String(": ") + error.where);
        return tl::make_unexpected(error);
    }
    return read;
}

Expected<keys::KeyFile> readKeyFile(const std::string& path, const keys::AskPassphrase& ask) {
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    auto read = keys::readPrivateKey(bytes->view(), ask);
    if (!read)
        return tl::make_unexpected(keys::inFile(read.error(), path));
    return read;
}

/// Reads by the kept passphrase. Without it a person may still know it; what was wrong with the keychain is told if
/// not.
Expected<keys::KeyFile> withPassphrase(const Expected<Secret>& kept, const keys::AskPassphrase& ask,
                                       const std::function<Expected<keys::KeyFile>(const keys::AskPassphrase&)>& read) {
    auto key = read([&](bool again) -> std::optional<Secret> {
        if (kept && !again)
            return *kept;
        return ask ? ask(again) : std::nullopt;
    });
    if (!key && !kept && key.error().code == "key_unreadable")
        return tl::make_unexpected(kept.error());
    return key;
}

} // namespace

void loadKey(const Profile& profile, SecretStore& secrets, const keys::AskPassphrase& ask, const KeyLoaded& loaded) {
    if (profile.key.inKeychain && !profile.key.passphraseInKeychain) {
        secrets.read(keyEntry(profile.id),
                     [ask, loaded](const Expected<Secret>& bytes) { loaded(readKept(bytes, ask)); });
        return;
    }
    if (profile.key.inKeychain) {
        // An imported one may have been a file with a passphrase of its own.
        secrets.read(keyEntry(profile.id), [&secrets, id = profile.id, ask, loaded](const Expected<Secret>& bytes) {
            secrets.read(passphraseEntry(id), [bytes, ask, loaded](const Expected<Secret>& kept) {
                loaded(withPassphrase(kept, ask,
                                      [&](const keys::AskPassphrase& known) { return readKept(bytes, known); }));
            });
        });
        return;
    }
    if (profile.key.path.empty()) {
        loaded(fail("key_unreadable", Tr::tr("This profile has no private key."),
                    Tr::tr("Name its file: profile edit NAME --key FILE."), text(profile.name)));
        return;
    }
    if (!profile.key.passphraseInKeychain) {
        loaded(readKeyFile(profile.key.path, ask));
        return;
    }
    secrets.read(passphraseEntry(profile.id), [path = profile.key.path, ask, loaded](const Expected<Secret>& kept) {
        loaded(withPassphrase(kept, ask, [&](const keys::AskPassphrase& known) { return readKeyFile(path, known); }));
    });
}

std::map<std::string, Secret> secretsOf(const Profile& profile, SecretStore& secrets, std::vector<Error>& errors) {
    std::map<std::string, Secret> out;
    const auto take = [&](const std::string& entry, Expected<Secret> secret) {
        if (secret) {
            out.emplace(entry, std::move(*secret));
            return;
        }
        Error error = secret.error();
        error.where = text(profile.name) + (error.where.isEmpty() ? QString() : QLatin1String(": ") + error.where);
        errors.push_back(std::move(error));
    };
    if (profile.key.inKeychain)
        take(keyEntry(profile.id), readNow(secrets, keyEntry(profile.id)));
    else if (!profile.key.path.empty())
        take(keyEntry(profile.id), readFile(profile.key.path));
    if (profile.key.passphraseInKeychain)
        take(passphraseEntry(profile.id), readNow(secrets, passphraseEntry(profile.id)));
    return out;
}

} // namespace ad::profiles
