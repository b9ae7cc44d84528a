#include "base/json.h"
#include "cli/command.h"
#include "cli/profile_edit.h"
#include "cli/profile_files.h"
#include "cli/profile_show.h"
#include "cli/profile_use.h"
#include "cli/tell_ahead.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "profiles/kept_secrets.h"
#include "profiles/standing.h"
#include "vendors/vendor.h"
#include <QUrl>
#include <iostream>

namespace ad::cli::cmd_profile {
namespace {

using nlohmann::ordered_json;
using profiles::Profile;
using profiles::Store;

/// Removed profiles can be brought back for so long.
constexpr std::int64_t keptMs = 30LL * 86'400'000;

/// Attempts that are older than the retention says, and removed profiles whose time is over, with their secrets; a
/// keychain that does not answer leaves them for the next time.
void tidy(Store& store) {
    if (store.readOnly())
        return;
    (void)store.prune();
    const auto old = store.removedBefore(systemNowMs() - keptMs);
    if (!old)
        return;
    for (const Profile& p : *old) {
        const auto keychain = profiles::systemKeychain(2000);
        if (removeSecretsNow(*keychain, p))
            (void)store.purge(p.id);
    }
}

/// "Epic"; of a server of no known family its host.
QString whereOf(const Profile& p) {
    const auto& vendor = profiles::vendorOf(p);
    const std::string address = profiles::addressOf(p);
    if (address.empty())
        return Tr::tr("no address yet");
    const QString host = QUrl(text(address)).host();
    return vendor.id != vendors::generic().id || host.isEmpty() ? text(vendor.shortName) : shown(utf8(host), 60);
}

struct ListRun {
    Options options;
    std::string search, tag, sort = "name";
    bool archived = false, all = false, removed = false;

    int operator()() const {
        auto store = openStore(options.dataDir);
        if (!store)
            return complain(store.error());
        profiles::Query query;
        query.search = text(search);
        query.tag = tag;
        query.archived = all ? std::nullopt : std::optional(archived);
        query.sort = sort == "changed"   ? profiles::Sort::Changed
                     : sort == "created" ? profiles::Sort::Created
                     : sort == "vendor"  ? profiles::Sort::Vendor
                                         : profiles::Sort::Name;
        const auto list = removed ? (*store)->removed() : (*store)->profiles(query);
        if (!list)
            return complain(list.error());
        if (options.json) {
            ordered_json out{{"schema", "assertion-doctor/profiles/1"}, {"profiles", ordered_json::array()}};
            for (const Profile& p : *list)
                out["profiles"].push_back(described(**store, p));
            std::cout << json::write(out) << std::flush;
            tell(**store, *list);
            return Fine;
        }
        const Terminal terminal(stdout);
        for (const Profile& p : *list) {
            const auto now = standingOf(**store, p);
            std::cout << utf8(terminal.wrapped(terminal.painted(Role::Strong, text(p.name)) +
                                               (p.archived ? QLatin1Char(' ') + Tr::tr("(archived)") : QString())));
            QStringList line{whereOf(p)};
            if (const std::string environment = profiles::environmentOf(p); !environment.empty())
                line << shown(environment, 40);
            line << now.text;
            if (!now.ahead.isEmpty())
                line << now.ahead;
            std::cout << utf8(terminal.wrapped(terminal.painted(Role::Muted, line.join(QStringLiteral(" · "))), 2, 4));
        }
        if (list->empty())
            say(search.empty() && tag.empty() ? Tr::tr("No profiles. Make one with: profile add NAME --server URL …")
                                              : Tr::tr("No profile fits."));
        tell(**store, *list);
        tidy(**store);
        return Fine;
    }

  private:
    void tell(Store& store, const std::vector<Profile>& list) const {
        if (!removed)
            tellAhead(store, list);
    }
};

int show(const Options& options, const std::string& name) {
    auto store = openStore(options.dataDir);
    if (!store)
        return complain(store.error());
    const auto p = findProfile(**store, name);
    if (!p)
        return complain(p.error());
    if (options.json) {
        ordered_json out{{"schema", "assertion-doctor/profile/1"}, {"profile", described(**store, *p)}};
        auto history = ordered_json::array();
        if (const auto attempts = (*store)->history(p->id))
            for (const auto& a : *attempts)
                history.push_back({{"at", formatRfc3339(a.at.value_or(0))}, {"status", a.status}, {"error", a.error}});
        out["history"] = std::move(history);
        std::cout << json::write(out) << std::flush;
    } else {
        printProfile(**store, *p);
        std::cout << std::flush;
    }
    tellAhead(**store, {*p}, nullptr, !options.json);
    return Fine;
}

/// What of the key that was read is to be kept in the keychain.
Expected<profiles::KeptSecrets> toKeep(const Profile& p, const std::optional<keys::KeyFile>& key, ProfileEdit& edit) {
    profiles::KeptSecrets out;
    if (!key)
        return out;
    if (p.key.inKeychain) {
        out.key = key->first().key.pkcs8Pem();
    } else if (p.key.passphraseInKeychain) {
        out.passphrase = edit.options.keyPassphrase()(false);
        if (!out.passphrase)
            return fail("option_unusable", Tr::tr("There is no passphrase to keep."),
                        Tr::tr("Give it with --passphrase-file or --passphrase-env."));
    }
    return out;
}

/// A new one and its secrets. Until both are there it is a removed one: ended half way, it is found and tidied up.
Expected<Profile> addWithSecrets(Store& store, Profile p, const profiles::KeptSecrets& kept) {
    auto hidden = store.addRemoved(std::move(p));
    if (!hidden)
        return hidden;
    const auto keychain = profiles::systemKeychain();
    auto saved = saveWithSecretsNow(*keychain, hidden->id, kept, [&] { return store.restore(hidden->id); });
    if (!saved)
        (void)store.purge(hidden->id);
    return saved;
}

/// Changes one; first asked whether it can be saved at all, because its secrets are there only once.
Expected<Profile> updateWithSecrets(Store& store, Profile p, const profiles::KeptSecrets& kept) {
    if (auto may = store.wouldUpdate(p); !may)
        return tl::make_unexpected(may.error());
    const auto keychain = profiles::systemKeychain();
    return saveWithSecretsNow(*keychain, p.id, kept, [&] { return store.update(p); });
}

int save(Store& store, Profile p, bool isNew, ProfileEdit& edit) {
    const profiles::KeyReference before = p.key;
    auto key = edit.readKey(p);
    if (!key)
        return complain(key.error());
    const auto kept = toKeep(p, *key, edit);
    if (!kept)
        return complain(kept.error());
    const auto saved = kept->empty() ? (isNew ? store.add(std::move(p)) : store.update(std::move(p)))
                       : isNew       ? addWithSecrets(store, std::move(p), *kept)
                                     : updateWithSecrets(store, std::move(p), *kept);
    if (!saved)
        return complain(saved.error());
    if (edit.options.json)
        std::cout << json::write(described(store, *saved)) << std::flush;
    else
        say(isNew ? Tr::tr("Profile \"%1\" is saved.").arg(text(saved->name))
                  : Tr::tr("Profile \"%1\" is changed.").arg(text(saved->name)));
    int code = Fine;
    for (const std::string& entry : profiles::unnamedEntries(saved->id, before, saved->key)) {
        const auto keychain = profiles::systemKeychain();
        if (const auto gone = removeNow(*keychain, entry); !gone) {
            Error error = gone.error();
            error.what = Tr::tr("The secret that the profile used before is still in the keychain: %1").arg(error.what);
            code = complain(error);
        }
    }
    return code;
}

int add(ProfileEdit& edit, const std::string& name) {
    auto store = openStore(edit.options.dataDir);
    if (!store)
        return complain(store.error());
    Profile p;
    p.name = name;
    if (auto applied = edit.apply(p); !applied)
        return complain(applied.error(), applied.error().code == "option_unusable" ? Usage : Unreadable);
    return save(**store, std::move(p), true, edit);
}

int edit(ProfileEdit& edit, const std::string& name) {
    auto store = openStore(edit.options.dataDir);
    if (!store)
        return complain(store.error());
    auto p = findProfile(**store, name);
    if (!p)
        return complain(p.error());
    const Profile before = *p;
    if (auto applied = edit.apply(*p); !applied)
        return complain(applied.error(), applied.error().code == "option_unusable" ? Usage : Unreadable);
    if (*p == before && edit.options.keyFile.empty() && !edit.keepKey && !edit.keepPassphrase) {
        if (edit.options.json)
            std::cout << json::write(described(**store, before)) << std::flush;
        say(Tr::tr("Nothing of profile \"%1\" is changed. See what can be with: profile edit --help")
                .arg(text(before.name)));
        return Fine;
    }
    return save(**store, std::move(*p), false, edit);
}

/// With --json: which profile it was, and what became of it.
void printChange(const std::string& id, const QString& done) {
    const ordered_json out{{"schema", "assertion-doctor/profile-change/1"}, {"id", id}, {"message", utf8(done)}};
    std::cout << json::write(out) << std::flush;
}

/// One change of a profile that needs nothing but names; says what it did.
int change(const Options& options, const std::string& name,
           const std::function<Expected<QString>(Store&, const Profile&)>& what) {
    auto store = openStore(options.dataDir);
    if (!store)
        return complain(store.error());
    const auto p = findProfile(**store, name);
    if (!p)
        return complain(p.error());
    const auto done = what(**store, *p);
    if (!done)
        return complain(done.error());
    say(*done);
    if (options.json)
        printChange(p->id, *done);
    return Fine;
}

int restore(const Options& options, const std::string& name) {
    auto store = openStore(options.dataDir);
    if (!store)
        return complain(store.error());
    const auto removed = (*store)->removed();
    if (!removed)
        return complain(removed.error());
    for (const Profile& p : *removed) {
        if (p.id != name && profiles::nameKey(p.name) != profiles::nameKey(name))
            continue;
        const auto back = (*store)->restore(p.id);
        if (!back)
            return complain(back.error());
        const QString done = Tr::tr("Profile \"%1\" is back.").arg(text(back->name));
        say(done);
        if (options.json)
            printChange(p.id, done);
        return Fine;
    }
    return complain({"profile_not_found", Tr::tr("No removed profile has this name."), shown(name),
                     Tr::tr("See them with: profile list --removed")});
}

Expected<QString> removeFor(Store& store, const Profile& p, bool forGood) {
    if (forGood) {
        const auto keychain = profiles::systemKeychain();
        if (auto gone = removeSecretsNow(*keychain, p); !gone)
            return tl::make_unexpected(gone.error());
    }
    if (auto done = store.remove(p.id); !done)
        return tl::make_unexpected(done.error());
    if (forGood) {
        if (auto done = store.purge(p.id); !done)
            return tl::make_unexpected(done.error());
        return Tr::tr("Profile \"%1\" is deleted for good.").arg(text(p.name));
    }
    return Tr::tr("Profile \"%1\" is removed. For 30 days it comes back with: profile restore \"%1\"")
        .arg(text(p.name));
}

/// Without days it tells, with days it sets and deletes what is older.
int retention(const Options& options, std::optional<int> days) {
    auto store = openStore(options.dataDir);
    if (!store)
        return complain(store.error());
    int deleted = 0;
    if (days) {
        if (auto set = (*store)->setRetention({*days}); !set)
            return complain(set.error());
        const auto pruned = (*store)->prune();
        if (!pruned)
            return complain(pruned.error());
        deleted = *pruned;
    }
    const auto now = (*store)->retention();
    if (!now)
        return complain(now.error());
    if (options.json)
        std::cout << json::write(
                         {{"schema", "assertion-doctor/retention/1"}, {"days", now->days}, {"deleted", deleted}})
                  << std::flush;
    else
        say(now->days == 0 ? Tr::tr("Attempts are kept for ever.")
                           : Tr::tr("Attempts are kept for %n days.", nullptr, now->days));
    return Fine;
}

std::function<int()> setUp(CLI::App& app) {
    auto run = std::make_shared<std::function<int()>>();
    app.require_subcommand(1);
    const auto sub = [&](const char* name, const char* about, std::function<int()> (*set)(CLI::App&)) {
        CLI::App* added = app.add_subcommand(name, about);
        added->callback([run, chosen = set(*added)] { *run = chosen; });
    };
    sub("list", "All profiles, and what each is doing now", [](CLI::App& a) -> std::function<int()> {
        auto r = std::make_shared<ListRun>();
        r->options.addJson(a);
        r->options.addDataDir(a);
        a.add_option("--search", r->search, "Words that stand in name, address, client ID, vendor, tags or notes");
        a.add_option("--tag", r->tag, "Only those with this tag");
        a.add_option("--sort", r->sort, "name, changed, created or vendor")
            ->check(CLI::IsMember({"name", "changed", "created", "vendor"}));
        auto* archived = a.add_flag("--archived", r->archived, "Only archived ones");
        a.add_flag("--all", r->all, "Archived ones too")->excludes(archived);
        a.add_flag("--removed", r->removed, "Removed ones, which can still be restored");
        return [r] { return (*r)(); };
    });
    const auto named = [&](const char* name, const char* about,
                           const std::function<int(const Options&, const std::string&)>& what) {
        CLI::App* added = app.add_subcommand(name, about);
        auto options = std::make_shared<Options>();
        auto profile = std::make_shared<std::string>();
        added->add_option("NAME", *profile, "Name of the profile")->required();
        options->addJson(*added);
        options->addDataDir(*added);
        added->callback(
            [run, options, profile, what] { *run = [options, profile, what] { return what(*options, *profile); }; });
        return added;
    };
    named("show", "One profile, its last answer and what lies ahead", show);
    for (const bool existing : {false, true}) {
        CLI::App* added = existing ? app.add_subcommand("edit", "Change a profile")
                                   : app.add_subcommand("add", "Save credentials under a name");
        auto options = std::make_shared<ProfileEdit>();
        auto profile = std::make_shared<std::string>();
        added->add_option("NAME", *profile, "Name of the profile")->required();
        options->addTo(*added, existing);
        added->callback([run, options, profile, existing] {
            *run = [options, profile, existing] {
                return existing ? edit(*options, *profile) : add(*options, *profile);
            };
        });
    }
    auto forGood = std::make_shared<bool>(false);
    named("remove", "Take a profile away; it can be restored for 30 days",
          [forGood](const Options& o, const std::string& name) {
              return change(o, name, [&](Store& s, const Profile& p) { return removeFor(s, p, *forGood); });
          })
        ->add_flag("--for-good", *forGood, "Delete it now, with its attempts and what the keychain keeps of it");
    named("restore", "Bring a removed profile back", restore);
    auto target = std::make_shared<std::string>();
    named("rename", "Give a profile another name",
          [target](const Options& o, const std::string& name) {
              return change(o, name, [&](Store& s, const Profile& p) -> Expected<QString> {
                  return s.rename(p.id, *target).map([](const Profile& now) {
                      return Tr::tr("The profile is called \"%1\" now.").arg(text(now.name));
                  });
              });
          })
        ->add_option("NEW", *target, "The new name")
        ->required();
    auto copy = std::make_shared<std::string>();
    named("duplicate", "Copy a profile, without its attempts", [copy](const Options& o, const std::string& name) {
        return change(o, name, [&](Store& s, const Profile& p) -> Expected<QString> {
            return s.duplicate(p.id, *copy).map([&](const Profile& made) {
                QString done = Tr::tr("The copy is called \"%1\".").arg(text(made.name));
                if (const QString lacks = profiles::copyLacks(p); !lacks.isEmpty())
                    done += QLatin1Char(' ') + lacks;
                return done;
            });
        });
    })->add_option("NEW", *copy, "Name of the copy");
    sub("retention", "How long attempts are kept", [](CLI::App& a) -> std::function<int()> {
        auto options = std::make_shared<Options>();
        auto days = std::make_shared<std::optional<int>>();
        options->addJson(a);
        options->addDataDir(a);
        a.add_option("DAYS", *days, "Attempts older than this are deleted; 0: none")->check(CLI::Range(0, 36500));
        return [options, days] { return retention(*options, *days); };
    });
    sub("export", "Write profiles to one JSON document", setUpExport);
    sub("import", "Take profiles from such a document, and lose none", setUpImport);
    return [run] { return (*run)(); };
}

const RegisterCommand reg({"profile", "Saved credentials: list, show, add, edit, remove, import, export", setUp});

} // namespace
} // namespace ad::cli::cmd_profile
