#include "cli/key_new.h"

#include "base/file.h"
#include "base/json.h"
#include "base/time.h"
#include "cli/command.h"
#include "cli/passphrase.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "keys/subject.h"
#include "keys/write.h"
#include <QFileInfo>
#include <iostream>

namespace ad::cli {
namespace {

using nlohmann::ordered_json;

struct Making {
    Options options;
    std::string kind = "rsa3072", out, subject = "Backend service";
    int days = 365;
    bool force = false, encrypt = false;

    [[nodiscard]] int makeKey() const;
    [[nodiscard]] int makeCertificate() const;
    [[nodiscard]] Expected<Secret> keyText(const keys::Key& key) const;
    [[nodiscard]] Expected<void> write(std::string_view bytes) const;
    void printNew(const keys::Key& key, const std::string& kid, bool encrypted) const;
};

/// The file's content: encrypted where a passphrase is given or wanted.
Expected<Secret> Making::keyText(const keys::Key& key) const {
    if (!encrypt && options.passphraseFile.empty() && options.passphraseEnv.empty())
        return key.pkcs8Pem();
    const auto passphrase = newPassphrase(options.passphraseFile, options.passphraseEnv);
    if (!passphrase)
        return tl::make_unexpected(passphrase.error());
    const auto pem = keys::encryptedPkcs8Pem(key, *passphrase);
    if (!pem)
        return tl::make_unexpected(pem.error());
    return Secret(*pem);
}

Expected<void> Making::write(std::string_view bytes) const {
    if (force)
        return writeFile(out, bytes, true);
    auto written = writeNewFile(out, bytes);
    if (!written && written.error().code == "file_exists") {
        Error error = written.error();
        error.todo = Tr::tr("Choose another name, or give --force to write over it.");
        return tl::make_unexpected(std::move(error));
    }
    return written;
}

void Making::printNew(const keys::Key& key, const std::string& kid, bool encrypted) const {
    const Terminal t(stdout);
    const auto line = [&](const QString& words) { std::cout << utf8(t.wrapped(words)); };
    line(t.painted(Role::Pass, Tr::tr("A new key (%1) is in %2, readable by you alone%3.")
                                   .arg(key.description(), shown(out, 200),
                                        encrypted ? Tr::tr(", encrypted with your passphrase") : QString())));
    line(Tr::tr("It never has to leave this machine. Register one of these public forms:"));
    std::cout << '\n';
    line(t.painted(Role::Muted, Tr::tr("Public key (SPKI, PEM)")));
    std::cout << key.spkiPem() << '\n';
    line(t.painted(Role::Muted, Tr::tr("JWK Set, for a key URL or a field of that name")));
    std::cout << json::write(ordered_json{{"keys", ordered_json::array({key.publicJwk(kid)})}}) << '\n';
    line(t.painted(Role::Strong, Tr::tr("Next")));
    line(Tr::tr("1. Where the vendor's page wants a certificate (Epic does): assertion-doctor-cli key certificate "
                "--key %1 --out certificate.pem")
             .arg(shown(out, 200)));
    line(Tr::tr("2. Save it there, and note the time: many vendors take minutes to hours to use a new key."));
    line(Tr::tr("3. Then: assertion-doctor-cli token --key %1 --client-id ID --server URL").arg(shown(out, 200)));
}

int Making::makeKey() const {
    // Before the work, and before anybody types a passphrase for nothing; writing looks again.
    if (!force && QFileInfo::exists(text(out)))
        return complain({"file_exists", Tr::tr("There is a file of that name already."), text(out),
                         Tr::tr("Choose another name, or give --force to write over it.")});
    const auto key = keys::generate(kind);
    if (!key)
        return complain(key.error(), Usage);
    const auto pem = keyText(*key);
    if (!pem)
        return complain(pem.error());
    if (const auto written = write(pem->view()); !written)
        return complain(written.error());
    const bool encrypted = pem->view().starts_with("-----BEGIN ENCRYPTED");
    const std::string kid = key->thumbprint();
    if (!options.json) {
        printNew(*key, kid, encrypted);
        std::cout << std::flush;
        return Fine;
    }
    keys::ReadKey read;
    read.key = *key;
    ordered_json document;
    document["schema"] = "assertion-doctor/key/1";
    document["key"] = describe(read);
    document["file"] = out;
    document["encrypted"] = encrypted;
    document["public_key_pem"] = key->spkiPem();
    document["jwks"] = ordered_json{{"keys", ordered_json::array({key->publicJwk(kid)})}};
    std::cout << json::write(document) << std::flush;
    return Fine;
}

int Making::makeCertificate() const {
    const auto name = keys::parseSubject(text(subject));
    if (!name)
        return complain(name.error(), Usage);
    const auto file = options.readKey();
    if (!file)
        return complain(file.error());
    const auto made = keys::selfSigned(file->first().key, *name, options.nowSeconds(), days);
    if (!made)
        return complain(made.error());
    if (!out.empty())
        if (const auto written = write(made->pem()); !written)
            return complain(written.error());
    if (options.json) {
        ordered_json document{{"schema", "assertion-doctor/certificate/1"}};
        if (!out.empty())
            document["file"] = out;
        document["certificate_pem"] = made->pem();
        document["subject"] = utf8(made->subject);
        document["not_before"] = formatRfc3339(made->notBefore);
        document["not_after"] = formatRfc3339(made->notAfter);
        document["sha1"] = made->sha1Hex;
        document["sha256"] = made->sha256Hex;
        document["x5t"] = made->x5t;
        document["x5t#S256"] = made->x5tS256;
        std::cout << json::write(document) << std::flush;
        return Fine;
    }
    if (out.empty())
        std::cout << made->pem() << std::flush;
    say(Tr::tr("Certificate for %1, valid until %2. SHA-1 %3: the vendor's page shows it after the upload.")
            .arg(shown(utf8(made->subject), 100), text(formatRfc3339(made->notAfter)), text(made->sha1Hex)));
    return Fine;
}

} // namespace

ordered_json describe(const keys::ReadKey& read) {
    ordered_json out;
    out["type"] = read.key.typeName();
    out["bits"] = read.key.bits();
    if (!read.key.curve().empty())
        out["curve"] = read.key.curve();
    out["private"] = read.key.isPrivate();
    out["thumbprint"] = read.key.thumbprint();
    out["algorithms"] = read.key.algorithms();
    if (!read.kid.empty())
        out["kid"] = read.kid;
    return out;
}

void addMakingOfKeys(CLI::App& app, const std::shared_ptr<std::function<int()>>& run) {
    {
        auto making = std::make_shared<Making>();
        CLI::App* sub = app.add_subcommand("new", "Make a new key pair, and print its public forms");
        making->options.addJson(*sub);
        sub->add_option("--type", making->kind, "rsa2048, rsa3072, rsa4096, p256, p384 or p521")
            ->check(CLI::IsMember({"rsa2048", "rsa3072", "rsa4096", "p256", "p384", "p521"}));
        sub->add_option("--out", making->out, "File to write the private key to, readable by you alone")
            ->required()
            ->check([](const std::string& path) {
                return path == "-"
                           ? std::string("a private key is written to a file of its own, not to standard output")
                           : std::string();
            });
        sub->add_flag("--force", making->force, "Write over a file of that name");
        sub->add_flag("--encrypt", making->encrypt, "Encrypt it with a passphrase that is asked for");
        sub->add_option("--passphrase-file", making->options.passphraseFile,
                        "Encrypt with the passphrase in this file");
        sub->add_option("--passphrase-env", making->options.passphraseEnv,
                        "Encrypt with the passphrase in this environment variable");
        sub->callback([run, making] { *run = [making] { return making->makeKey(); }; });
    }
    auto making = std::make_shared<Making>();
    CLI::App* sub = app.add_subcommand("certificate", "A self-signed certificate of the key, for upload");
    making->options.addJson(*sub);
    making->options.addKey(*sub, true);
    sub->add_option("--subject,--cn", making->subject,
                    "Name in the certificate: \"My app\" or \"CN=My app, O=My company, C=US\"");
    sub->add_option("--days", making->days, "Days that it is valid")->check(CLI::Range(1, 36500));
    sub->add_option("--now", making->options.now, "The moment it is valid from")->check(checkTime);
    sub->add_option("--out", making->out, "File to write to; standard output where it is left out");
    sub->add_flag("--force", making->force, "Write over a file of that name");
    sub->callback([run, making] { *run = [making] { return making->makeCertificate(); }; });
}

} // namespace ad::cli
