#include "base/file.h"
#include "base/json.h"
#include "cli/command.h"
#include "cli/key_new.h"
#include "cli/options.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "diagnosis/case_secrets.h"
#include "jose/jwks.h"
#include "keys/certificate.h"
#include "keys/in_file.h"
#include <algorithm>
#include <iostream>

namespace ad::cli::cmd_key {
namespace {

/// A private key, or with `anyKey` a public one too.
Expected<keys::KeyFile> readAnyKey(const Options& options) {
    if (options.keyFile.empty())
        return fail("usage", Tr::tr("No key was given."), Tr::tr("Name it with --key FILE."));
    const auto bytes = options.keyFile == "-" ? readStandardInput() : readFile(options.keyFile);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    auto read = keys::readKeys(bytes->view(), options.passphrase());
    if (!read)
        return tl::make_unexpected(keys::inFile(read.error(), options.keyFile));
    return read;
}

int show(const Options& options) {
    const auto file = readAnyKey(options);
    if (!file)
        return complain(file.error());
    const auto& read = file->first();
    if (options.json) {
        nlohmann::ordered_json out;
        out["schema"] = "assertion-doctor/key/1";
        out["key"] = describe(read);
        out["format"] = utf8(keys::formatName(read.format));
        out["encrypted"] = read.encrypted;
        if (const QString objection = read.key.objection(); !objection.isEmpty())
            out["objection"] = utf8(objection);
        out["repairs"] = nlohmann::ordered_json::array();
        for (const QString& r : file->repairs)
            out["repairs"].push_back(utf8(r));
        out["notes"] = nlohmann::ordered_json::array();
        for (const QString& note : file->notes)
            out["notes"].push_back(utf8(note));
        std::cout << json::write(out) << std::flush;
        return Fine;
    }
    const Terminal t(stdout);
    const auto row = [&](const QString& name, const QString& value) {
        std::cout << utf8(t.wrapped(
            t.painted(Role::Muted, name + QString(std::max<qsizetype>(1, 13 - name.size()), QLatin1Char(' '))) + value,
            0, 13));
    };
    row(Tr::tr("Key"),
        read.key.description() + QLatin1String(", ") + (read.key.isPrivate() ? Tr::tr("private") : Tr::tr("public")));
    row(Tr::tr("Format"), keys::formatName(read.format) + (read.encrypted ? Tr::tr(", encrypted") : QString()));
    row(Tr::tr("Thumbprint"), text(read.key.thumbprint()));
    QStringList algorithms;
    for (const auto& a : read.key.algorithms())
        algorithms << text(a);
    row(Tr::tr("Algorithms"), algorithms.isEmpty() ? Tr::tr("none that token servers of this kind take")
                                                   : algorithms.join(QLatin1String(", ")));
    if (!read.kid.empty())
        row(QStringLiteral("kid"), shown(read.kid));
    if (const QString objection = read.key.objection(); !objection.isEmpty())
        std::cout << utf8(t.wrapped(t.painted(Role::Fail, objection)));
    for (const QString& repair : file->repairs)
        std::cout << utf8(t.wrapped(t.painted(Role::Warn, Tr::tr("Mended: ")) + repair, 0, 8));
    for (const QString& note : file->notes)
        std::cout << utf8(t.wrapped(t.painted(Role::Muted, note)));
    return Fine;
}

int publicForm(const Options& options, const std::string& format) {
    const auto file = readAnyKey(options);
    if (!file)
        return complain(file.error());
    const auto& read = file->first();
    const std::string kid = !options.kid.empty() ? options.kid : !read.kid.empty() ? read.kid : read.key.thumbprint();
    if (const auto fitting = read.key.algorithms();
        !options.alg.empty() && std::find(fitting.begin(), fitting.end(), options.alg) == fitting.end() &&
        !(options.alg == "EdDSA" && read.key.type() == keys::Type::Okp && read.key.curve().starts_with("Ed")))
        return complain(
            {"alg_key_mismatch",
             Tr::tr("%1 is no algorithm of this key (%2).").arg(shown(options.alg, 40), read.key.description()),
             text(options.keyFile), Tr::tr("Leave --alg out, or see \"key show\" for what fits.")},
            Usage);
    const std::string alg = !options.alg.empty() ? options.alg : read.alg;
    std::string out;
    if (format == "spki")
        out = read.key.spkiPem();
    else if (format == "pkcs1")
        out = read.key.pkcs1PublicPem();
    else if (format == "jwk")
        out = json::write(read.key.publicJwk(kid, alg));
    else
        out = json::write(
            nlohmann::ordered_json{{"keys", nlohmann::ordered_json::array({read.key.publicJwk(kid, alg)})}});
    if (out.empty())
        return complain({"key_type_not_accepted",
                         Tr::tr("A key of this type (%1) has no such form.").arg(read.key.description()),
                         text(options.keyFile), Tr::tr("Choose --format spki.")});
    if (options.json && (format == "spki" || format == "pkcs1"))
        out = json::write(nlohmann::ordered_json{{"schema", "assertion-doctor/public-key/1"},
                                                 {"key", describe(read)},
                                                 {"format", format},
                                                 {"public_key_pem", out}});
    std::cout << out << std::flush;
    return Fine;
}

int match(const Options& options) {
    auto built = options.buildCase();
    if (!built)
        return complain(built.error());
    const diagnosis::KeyWiped wiped(*built);
    const auto file = options.readKey(*built);
    if (!file)
        return complain(file.error());
    std::vector<std::pair<std::string, keys::Key>> registered;
    if (!built->registered.certificatePem.empty()) {
        const auto c = keys::readCertificate(built->registered.certificatePem);
        if (!c)
            return complain(c.error());
        registered.emplace_back("certificate", c->publicKey);
    }
    if (!built->registered.publicKeyPem.empty()) {
        const auto k = keys::readKeys(built->registered.publicKeyPem);
        if (!k)
            return complain(k.error());
        registered.emplace_back("public_key", k->first().key);
    }
    if (built->registered.jwks) {
        const auto set = jose::readJwks(*built->registered.jwks);
        if (!set)
            return complain(set.error());
        for (const auto& entry : set->keys)
            if (entry.key.valid())
                registered.emplace_back(entry.kid.empty() ? std::string("jwks") : "jwks, kid " + entry.kid, entry.key);
    }
    if (registered.empty())
        return complain({"key_not_registered",
                         Tr::tr("There is nothing to compare with."),
                         {},
                         Tr::tr("Name the certificate, public key or JWKS with --registered FILE.")},
                        Usage);
    const keys::Key& own = file->first().key;
    const auto found =
        std::find_if(registered.begin(), registered.end(), [&](const auto& r) { return own.samePublicAs(r.second); });
    const bool same = found != registered.end();
    if (options.json) {
        nlohmann::ordered_json out;
        out["schema"] = "assertion-doctor/key-match/1";
        out["match"] = same;
        out["thumbprint"] = own.thumbprint();
        out["registered"] = nlohmann::ordered_json::array();
        for (const auto& [source, key] : registered)
            out["registered"].push_back({{"source", source}, {"thumbprint", key.thumbprint()}});
        std::cout << json::write(out) << std::flush;
    } else {
        const Terminal t(stdout);
        std::cout << utf8(t.wrapped(
            same ? t.painted(Role::Pass, Tr::tr("The same key."))
                 : t.painted(Role::Fail,
                             Tr::tr("Another key: what is registered does not belong to this private key."))));
        std::cout << utf8(t.wrapped(Tr::tr("yours:      %1").arg(text(own.thumbprint()))));
        for (const auto& [source, key] : registered)
            std::cout << utf8(t.wrapped(Tr::tr("registered: %1 (%2)").arg(text(key.thumbprint()), shown(source, 60))));
    }
    return same ? Fine : Problems;
}

const RegisterCommand
    reg({"key", "Make keys, show their public forms, compare them with what is registered",
         [](CLI::App& app) -> std::function<int()> {
             auto run = std::make_shared<std::function<int()>>();
             app.require_subcommand(1);
             const auto add = [&](const char* name, const char* about) {
                 auto options = std::make_shared<Options>();
                 CLI::App* sub = app.add_subcommand(name, about);
                 options->addJson(*sub);
                 return std::pair(sub, options);
             };
             {
                 auto [sub, options] = add("show", "What a key is");
                 options->addKey(*sub, true);
                 sub->callback([run, o = options] { *run = [o] { return show(*o); }; });
             }
             for (const bool set : {false, true}) {
                 auto [sub, options] =
                     add(set ? "jwks" : "public", set ? "The public half as a JWK Set"
                                                      : "The public half, in the form that a vendor's page wants");
                 options->addKey(*sub, true);
                 sub->add_option("--kid", options->kid, "Name of the key; its thumbprint where it is left out");
                 sub->add_option("--alg", options->alg, "Algorithm to name in the JWK");
                 auto format = std::make_shared<std::string>(set ? "jwks" : "spki");
                 if (!set)
                     sub->add_option("--format", *format, "spki, pkcs1, jwk or jwks")
                         ->check(CLI::IsMember({"spki", "pkcs1", "jwk", "jwks"}));
                 sub->callback([run, o = options, format] { *run = [o, format] { return publicForm(*o, *format); }; });
             }
             {
                 auto [sub, options] = add("match", "Compare a private key with what was registered");
                 options->addKey(*sub, true);
                 options->addProfile(*sub);
                 options->addCase(*sub);
                 sub->callback([run, o = options] { *run = [o] { return match(*o); }; });
             }
             addMakingOfKeys(app, run);
             return [run] { return (*run)(); };
         }});

} // namespace
} // namespace ad::cli::cmd_key
