#include "cli/profile_files.h"

#include "base/file.h"
#include "base/json.h"
#include "cli/command.h"
#include "cli/passphrase.h"
#include "cli/profile_use.h"
#include "cli/tr.h"
#include "profiles/document.h"
#include "profiles/kept_secrets.h"
#include "profiles/stranger.h"
#include <iostream>

namespace ad::cli {
namespace {

struct Files {
    Options options;
    std::vector<std::string> names;
    std::string file = "-";
    bool withSecrets = false, withAttempts = false;
};

int exportTo(const Files& run) {
    auto store = openStore(run.options.dataDir);
    if (!store)
        return complain(store.error());
    std::vector<profiles::Profile> chosen;
    for (const std::string& name : run.names) {
        auto p = findProfile(**store, name);
        if (!p)
            return complain(p.error());
        chosen.push_back(std::move(*p));
    }
    if (run.names.empty()) {
        auto all = (*store)->profiles({{}, {}, std::nullopt, profiles::Sort::Created});
        if (!all)
            return complain(all.error());
        chosen = std::move(*all);
    }
    auto document = profiles::exportProfiles(**store, chosen, {run.withAttempts, systemNowMs() / 1000});
    if (!document)
        return complain(document.error());
    if (run.withSecrets) {
        const auto passphrase = run.options.passphrase()(false);
        if (!passphrase || passphrase->empty())
            return complain({"passphrase_missing",
                             Tr::tr("A passphrase is needed for the secrets."),
                             {},
                             Tr::tr("Give one with --passphrase-file or --passphrase-env.")},
                            Usage);
        const auto keychain = profiles::systemKeychain();
        profiles::Secrets secrets;
        std::vector<Error> errors;
        for (const auto& p : chosen)
            secrets.merge(profiles::secretsOf(p, *keychain, errors));
        // An export that seems whole and lacks a key would be found out when it is too late.
        if (!errors.empty()) {
            for (const Error& error : errors)
                complain(error);
            return Unreadable;
        }
        if (auto added = profiles::addSecrets(*document, secrets, *passphrase, systemRandom); !added)
            return complain(added.error());
    }
    const std::string bytes = json::write(*document);
    if (run.file == "-") {
        std::cout << bytes << std::flush;
    } else if (auto written = writeFile(run.file, bytes, true); !written) {
        return complain(written.error());
    }
    say(Tr::tr("%n profiles exported.", nullptr, static_cast<int>(chosen.size())));
    // On standard output the export is the one document already.
    if (run.options.json && run.file != "-") {
        auto names = nlohmann::ordered_json::array();
        for (const auto& p : chosen)
            names.push_back(p.name);
        const nlohmann::ordered_json out{{"schema", "assertion-doctor/export/1"},
                                         {"file", run.file},
                                         {"profiles", std::move(names)},
                                         {"with_secrets", run.withSecrets},
                                         {"with_attempts", run.withAttempts}};
        std::cout << json::write(out) << std::flush;
    }
    return Fine;
}

/// Whether a profile that was here before has no key to sign with: of it what a first import left out is taken later.
bool lacksKey(const profiles::Profile& p, profiles::SecretStore& keychain) {
    if (!p.key.inKeychain)
        return p.key.path.empty() || profiles::keyFileState(p.key) == profiles::KeyFileState::Missing;
    const auto there = readNow(keychain, profiles::keyEntry(p.id));
    return !there && there.error().code == "keychain_no_entry";
}

/// Puts the imported secrets of a profile into the keychain. Gives the profile as it is then.
Expected<profiles::Profile> keepSecrets(profiles::Store& store, const profiles::Merged& merged,
                                        const profiles::Secrets& secrets, profiles::SecretStore& keychain) {
    const auto key = secrets.find(profiles::keyEntry(merged.entryOf));
    const auto passphrase = secrets.find(profiles::passphraseEntry(merged.entryOf));
    profiles::Profile p = merged.profile;
    profiles::KeptSecrets kept;
    if (key != secrets.end())
        kept.key = key->second;
    if (passphrase != secrets.end())
        kept.passphrase = passphrase->second;
    if (kept.empty() || (merged.what == profiles::Merged::What::Unchanged && !lacksKey(p, keychain)))
        return p;
    p.key.inKeychain = p.key.inKeychain || kept.key;
    p.key.passphraseInKeychain = p.key.passphraseInKeychain || kept.passphrase;
    return saveWithSecretsNow(keychain, p.id, kept, [&] { return store.update(p); });
}

int importFrom(const Files& run) {
    const auto bytes = run.file == "-" ? readStandardInput(256U << 20) : readFile(run.file, 256U << 20);
    if (!bytes)
        return complain(bytes.error());
    const QString where = run.file == "-" ? Tr::tr("standard input") : text(run.file);
    const auto inFile = [&](Error error) {
        error.where = where + (error.where.isEmpty() ? QString() : QLatin1String(": ") + error.where);
        return complain(error);
    };
    const auto imported = profiles::readProfiles(bytes->view());
    if (!imported)
        return inFile(imported.error());
    profiles::Secrets secrets;
    if (imported->hasSecrets) {
        const auto passphrase = run.options.passphrase()(false);
        if (passphrase && !passphrase->empty()) {
            auto read = profiles::readSecrets(*imported, *passphrase);
            if (!read)
                return inFile(read.error());
            secrets = std::move(*read);
        } else {
            say(Tr::tr("The keys in it stay out, because no passphrase was given."));
        }
    }
    auto store = openStore(run.options.dataDir);
    if (!store)
        return complain(store.error());
    const auto merged = profiles::mergeProfiles(**store, *imported);
    if (!merged)
        return complain(merged.error());
    auto list = nlohmann::ordered_json::array();
    const auto keychain = profiles::systemKeychain();
    int code = Fine;
    for (const auto& m : *merged) {
        using What = profiles::Merged::What;
        const QString name = text(m.profile.name);
        const char* word = m.what == What::Added ? "added" : m.what == What::Unchanged ? "unchanged" : "added_beside";
        list.push_back({{"name", m.givenName}, {"what", word}, {"saved_as", m.profile.name}, {"attempts", m.attempts}});
        if (!run.options.json)
            say(m.what == What::Added ? Tr::tr("\"%1\" is added.").arg(name)
                : m.what == What::Unchanged
                    ? Tr::tr("\"%1\" is there already, and the same.").arg(name)
                    : Tr::tr("\"%1\" is another one here: both are kept, the new one as \"%2\".")
                          .arg(text(m.givenName), name));
        const auto kept = keepSecrets(**store, m, secrets, *keychain);
        if (!kept) {
            Error error = kept.error();
            error.where = name;
            code = complain(error);
        }
        if (m.what != What::Unchanged)
            for (const QString& sentence : profiles::worthKnowing(kept ? *kept : m.profile))
                say(sentence);
    }
    if (run.options.json)
        std::cout << json::write({{"schema", "assertion-doctor/import/1"}, {"profiles", list}}) << std::flush;
    return code;
}

} // namespace

std::function<int()> setUpExport(CLI::App& app) {
    auto run = std::make_shared<Files>();
    run->options.addJson(app);
    run->options.addDataDir(app);
    app.add_option("NAME", run->names, "Profiles; all where none is named");
    app.add_option("--out", run->file, "File to write; standard output where it is left out");
    app.add_flag("--with-attempts", run->withAttempts, "What was sent and answered, too");
    app.add_flag("--with-secrets", run->withSecrets, "The private keys too, encrypted with a passphrase");
    app.add_option("--passphrase-file", run->options.passphraseFile, "File with the passphrase of the export");
    app.add_option("--passphrase-env", run->options.passphraseEnv, "Environment variable with it");
    return [run] { return exportTo(*run); };
}

std::function<int()> setUpImport(CLI::App& app) {
    auto run = std::make_shared<Files>();
    run->options.addJson(app);
    run->options.addDataDir(app);
    app.add_option("FILE", run->file, "The document, or - for standard input")->required();
    app.add_option("--passphrase-file", run->options.passphraseFile, "File with the passphrase of the export");
    app.add_option("--passphrase-env", run->options.passphraseEnv, "Environment variable with it");
    return [run] { return importFrom(*run); };
}

} // namespace ad::cli
