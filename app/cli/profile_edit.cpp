#include "cli/profile_edit.h"

#include "cli/command.h"
#include "cli/tr.h"
#include <QFileInfo>
#include <QUrl>
#include <algorithm>

namespace ad::cli {
namespace {

using nlohmann::ordered_json;

/// Names of --clear, and what each empties.
using Clear = void (*)(profiles::Profile&);
const std::vector<std::pair<std::string, Clear>>& clears() {
    using P = profiles::Profile;
    static const std::vector<std::pair<std::string, Clear>> all{
        {"server",
         [](P& p) {
             p.server.clear();
             p.credentials.fhirBaseUrl.clear();
             p.credentials.tokenEndpoint.clear();
         }},
        {"vendor", [](P& p) { p.credentials.vendor.clear(); }},
        {"environment", [](P& p) { p.credentials.environment.clear(); }},
        {"scope", [](P& p) { p.credentials.scope.clear(); }},
        {"kid", [](P& p) { p.credentials.kid.clear(); }},
        {"alg", [](P& p) { p.credentials.alg.clear(); }},
        {"aud", [](P& p) { p.credentials.audience.clear(); }},
        {"lifetime", [](P& p) { p.credentials.lifetime = smart::defaultLifetime; }},
        {"claims", [](P& p) { p.credentials.changes.claimChanges = ordered_json::object(); }},
        {"headers", [](P& p) { p.credentials.changes.headerChanges = ordered_json::object(); }},
        {"registered", [](P& p) { p.registered = {}; }},
        {"answers", [](P& p) { p.answers = {}; }},
        {"notes", [](P& p) { p.notes.clear(); }},
        {"tags", [](P& p) { p.tags.clear(); }},
    };
    return all;
}

/// One that cannot be sent to is a slip of the hand, and is told while that can be mended.
Expected<void> isAddress(const std::string& address, const char* option) {
    // What is pasted has blanks around it, which sending takes off as well.
    const QUrl url(text(address).trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (address.empty() || (web && !url.host().isEmpty()))
        return {};
    return fail("option_unusable", Tr::tr("This is no address of a server."),
                Tr::tr("It begins with https:// and names a host."),
                QString::fromLatin1(option) + QLatin1Char(' ') + shown(address));
}

/// NAME=VALUE, where VALUE is JSON or else a text; an empty one takes the member out of the assertion.
Expected<void> change(const std::vector<std::string>& given, ordered_json& target, const char* option) {
    for (const std::string& pair : given) {
        const auto equal = pair.find('=');
        if (equal == 0 || equal == std::string::npos)
            return fail("option_unusable", Tr::tr("This is not NAME=VALUE."), Tr::tr("For instance: nbf=1764000000"),
                        QString::fromLatin1(option) + QLatin1Char(' ') + shown(pair));
        const std::string value = pair.substr(equal + 1);
        auto read = ordered_json::parse(value, nullptr, false);
        target[pair.substr(0, equal)] = value.empty()         ? ordered_json()
                                        : read.is_discarded() ? ordered_json(value)
                                                              : read;
    }
    return {};
}

} // namespace

void ProfileEdit::addTo(CLI::App& app, bool existing) {
    options.addJson(app);
    options.addClient(app, false);
    options.addAnswers(app);
    app.add_option("--jku", jku, "Header jku; the registered key URL where it is left out");
    app.add_option("--claim", claims, "NAME=VALUE: a claim that differs from the default; NAME= leaves it out");
    app.add_option("--header", headers, "NAME=VALUE: the same for a header parameter");
    app.add_option("--tag", tags, "Add a tag");
    app.add_option("--notes", notes, "Notes; no secrets");
    app.add_flag("--keep-key", keepKey, "Keep the key in the keychain instead of naming its file");
    app.add_flag("--keep-passphrase", keepPassphrase, "Keep the passphrase of the key's file in the keychain");
    if (!existing)
        return;
    std::vector<std::string> names;
    for (const auto& [name, clear_] : clears())
        names.push_back(name);
    app.add_option("--rename", newName, "Another name");
    app.add_option("--untag", untags, "Take a tag away");
    app.add_option("--clear", clear, "Empty a part")->check(CLI::IsMember(names));
    auto* in = app.add_flag("--archive", archive, "Take it out of the list");
    app.add_flag("--unarchive", unarchive, "Put it back into the list")->excludes(in);
}

Expected<void> ProfileEdit::apply(profiles::Profile& p) {
    for (const std::string& part : clear)
        for (const auto& [name, empty] : clears())
            if (name == part)
                empty(p);
    for (const auto& [address, option] : {std::pair{options.server, "--server"},
                                          {options.fhirBase, "--fhir-base"},
                                          {options.tokenEndpoint, "--token-endpoint"},
                                          {options.jwksUrl, "--jwks-url"}})
        if (auto usable = isAddress(address, option); !usable)
            return usable;
    // Nothing could be kept, and whoever is told that it is may delete the file.
    if (options.keyFile.empty() && (keepKey || keepPassphrase))
        return fail("option_unusable", Tr::tr("There is nothing to keep: no file of a key was given."),
                    Tr::tr("Name the file of the key with --key."),
                    QLatin1String(keepKey ? "--keep-key" : "--keep-passphrase"));
    // The options are read as those of every command are, over an empty case.
    auto given = options.buildCase();
    if (!given)
        return tl::make_unexpected(given.error());
    const auto set = [](std::string& member, const std::string& value) {
        if (!value.empty())
            member = value;
    };
    attempt::Credentials& c = p.credentials;
    if (!options.server.empty() || !given->fhirBaseUrl.empty() || !given->tokenEndpoint.empty()) {
        p.server = options.server;
        c.fhirBaseUrl = given->fhirBaseUrl;
        c.tokenEndpoint = given->tokenEndpoint;
    }
    set(c.vendor, given->vendor);
    set(c.environment, given->environment);
    set(c.clientId, given->clientId);
    set(c.scope, given->scope);
    set(c.kid, options.kid);
    set(c.alg, options.alg);
    set(c.audience, options.aud);
    set(c.jku, jku);
    if (options.lifetime)
        c.lifetime = *options.lifetime;
    if (auto done = change(claims, c.changes.claimChanges, "--claim"); !done)
        return done;
    if (auto done = change(headers, c.changes.headerChanges, "--header"); !done)
        return done;
    const diagnosis::Registered& r = given->registered;
    set(p.registered.certificatePem, r.certificatePem);
    set(p.registered.publicKeyPem, r.publicKeyPem);
    set(p.registered.jwksUrl, r.jwksUrl);
    if (r.jwks)
        p.registered.jwks = r.jwks;
    const diagnosis::Answers& a = given->answers;
    const auto setTime = [](std::optional<std::int64_t>& member, const std::optional<std::int64_t>& value) {
        if (value)
            member = value;
    };
    setTime(p.answers.keyRegisteredAt, a.keyRegisteredAt);
    setTime(p.answers.appCreatedAt, a.appCreatedAt);
    setTime(p.answers.appMarkedReadyAt, a.appMarkedReadyAt);
    set(p.answers.registeredEnvironment, a.registeredEnvironment);
    set(p.answers.appAudience, a.appAudience);
    set(p.answers.registeredAuthMethod, a.registeredAuthMethod);
    set(p.answers.registeredKey, a.registeredKey);
    set(p.answers.keyRegistration, a.keyRegistration);
    if (a.customerActivated)
        p.answers.customerActivated = a.customerActivated;
    set(p.notes, notes);
    set(p.name, newName);
    p.tags.insert(p.tags.end(), tags.begin(), tags.end());
    for (const std::string& tag : untags)
        std::erase(p.tags, tag);
    p.archived = (p.archived || archive) && !unarchive;
    return {};
}

Expected<std::optional<keys::KeyFile>> ProfileEdit::readKey(profiles::Profile& p) const {
    if (options.keyFile.empty())
        return std::nullopt;
    if (options.keyFile == "-" && !keepKey)
        return fail("option_unusable", Tr::tr("A key from standard input has no file to come back to."),
                    Tr::tr("Name its file, or keep it in the keychain with --keep-key."), QStringLiteral("--key -"));
    auto key = options.readKey();
    // Nothing is kept of a passphrase that the person does not give: then the file is known by its path alone.
    const bool later = !key && key.error().code == "key_unreadable" && !keepKey && !keepPassphrase &&
                       options.passphraseFile.empty() && options.passphraseEnv.empty() &&
                       QFileInfo(text(options.keyFile)).isFile();
    if (!key && !later)
        return tl::make_unexpected(key.error());
    p.key = {};
    p.key.path =
        options.keyFile == "-" || keepKey ? std::string() : utf8(QFileInfo(text(options.keyFile)).absoluteFilePath());
    p.key.inKeychain = keepKey;
    p.key.passphraseInKeychain = keepPassphrase && !keepKey;
    if (!key) {
        say(key.error().toText());
        return std::nullopt;
    }
    p.key = profiles::remember(p.key, key->first().key);
    return std::optional(std::move(*key));
}

} // namespace ad::cli
