#include "cli/options.h"

#include "base/file.h"
#include "base/random.h"
#include "base/time.h"
#include "cli/command.h"
#include "cli/passphrase.h"
#include "cli/profile_use.h"
#include "cli/tr.h"
#include "diagnosis/case_secrets.h"
#include "diagnosis/known_words.h"
#include "export/redact.h"
#include "jose/jwks.h"
#include "jose/signature.h"
#include "keys/in_file.h"
#include "vendors/vendor.h"
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace ad::cli {
namespace {

void set(std::string& member, const std::string& option) {
    if (!option.empty())
        member = option;
}
void setTime(std::optional<std::int64_t>& member, const std::string& option) {
    if (!option.empty())
        member = parseRfc3339(option);
}

QString lastSegment(const std::string& address) {
    return QUrl(text(address)).path().section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
}

Expected<void> readRegistered(const std::string& path, diagnosis::Registered& registered) {
    const auto bytes = path == "-" ? readStandardInput() : readFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const std::string_view content = bytes->view();
    const std::size_t first = content.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && (content[first] == '{' || content[first] == '[')) {
        auto document = json::parse(content);
        if (!document) {
            Error error = document.error();
            error.where = text(path) + QLatin1String(": ") + error.where;
            return tl::make_unexpected(error);
        }
        auto value = json::toWritable(document->root);
        registered.jwks = value.is_object() && value.contains("kty")
                              ? nlohmann::ordered_json{{"keys", nlohmann::ordered_json::array({value})}}
                              : value;
        return {};
    }
    auto read = keys::readKeys(content);
    if (!read)
        return tl::make_unexpected(keys::inFile(read.error(), path));
    // Of a private key only the public half is kept.
    if (read->first().certificate)
        registered.certificatePem = read->first().certificate->pem();
    else
        registered.publicKeyPem = read->first().key.spkiPem();
    return {};
}

/// Takes the words of `member` whatever their case, and writes them as the contract does.
CLI::Validator wordOf(const char* member) {
    return CLI::Validator(
        [member](std::string& value) {
            std::string known = diagnosis::knownWord(member, value);
            if (known.empty())
                return "\"" + value + "\" is none of: " + utf8(diagnosis::wordsOf(member));
            value = std::move(known);
            return std::string();
        },
        std::string());
}

} // namespace

std::string checkTime(const std::string& value) {
    return parseRfc3339(value) ? std::string() : "\"" + value + "\" is not a time such as 2026-11-23T10:00:00Z";
}

void Options::addJson(CLI::App& app) { app.add_flag("--json", json, "One JSON document on standard output"); }

void Options::addKey(CLI::App& app, bool orAlone) {
    CLI::Option* key = app.add_option("--key", keyFile, "File with the private key");
    if (orAlone)
        app.add_option("file", keyFile, "The same, without --key")->excludes(key);
    app.add_option("--passphrase-file", passphraseFile, "File with the key's passphrase");
    app.add_option("--passphrase-env", passphraseEnv, "Environment variable with the key's passphrase");
}

void Options::addClient(CLI::App& app, bool withProfile) {
    app.add_option("--server", server, "FHIR base or token endpoint: discovery tells which");
    app.add_option("--fhir-base", fhirBase, "FHIR base URL");
    app.add_option("--token-endpoint", tokenEndpoint, "Token endpoint URL");
    app.add_option("--client-id", clientId, "Client ID");
    addKey(app);
    app.add_option("--kid", kid, "Name of the key (header kid)");
    app.add_option("--alg", alg, "Signature algorithm")->check(CLI::IsMember(jose::signingAlgorithms()));
    app.add_option("--aud", aud, "Audience; where it is left out, what the vendor wants: mostly the token endpoint");
    app.add_option("--scope", scope, "Scopes, separated by blanks");
    app.add_option("--jwks-url", jwksUrl, "Registered key URL");
    app.add_option("--lifetime", lifetime, "Seconds until exp")->check(CLI::Range(1, 86400));
    app.add_option("--vendor", vendor, "Vendor ID, for instance epic")
        // As the practice server calls one of no vendor.
        ->transform([](const std::string& id) { return id == "smart" ? vendors::generic().id : id; })
        ->check(
            [](const std::string& id) { return vendors::find(id) ? std::string() : "unknown vendor \"" + id + "\""; });
    app.add_option("--environment", environment, "sandbox or production")->transform(wordOf("environment"));
    app.add_option("--now", now, "The moment to work at, instead of the clock")->check(checkTime);
    if (withProfile)
        addProfile(app);
    else
        addDataDir(app);
}

void Options::addProfile(CLI::App& app) {
    app.add_option("--profile", profile, "Saved credentials, by name");
    addDataDir(app);
}

void Options::addDataDir(CLI::App& app) { app.add_option("--data-dir", dataDir, "Folder for this program's data"); }

void Options::addCase(CLI::App& app) {
    app.add_option("--case", caseFile, "Case file, or - for standard input");
    addAnswers(app);
}

void Options::addAnswers(CLI::App& app) {
    app.add_option("--registered", registeredFile, "What is registered: certificate, public key or JWKS file");
    app.add_option("--key-registered-at", keyRegisteredAt, "When the key was saved at the server")->check(checkTime);
    app.add_option("--app-created-at", appCreatedAt, "When the app was created")->check(checkTime);
    app.add_option("--app-marked-ready-at", appMarkedReadyAt, "When the app was marked ready")->check(checkTime);
    app.add_option("--registered-environment", registeredEnvironment,
                   "Environment that the client ID is from: sandbox or production")
        ->transform(wordOf("registered_environment"));
    app.add_option("--app-audience", appAudience, "For whom the app is registered: backend, patient, clinician")
        ->transform(wordOf("app_audience"));
    app.add_option("--customer-activated", customerActivated, "yes or no")
        ->transform(CLI::IsMember({"yes", "no", "true", "false"}, CLI::ignore_case));
    app.add_option("--registered-auth-method", registeredAuthMethod, "For instance private_key_jwt")
        ->transform(wordOf("registered_auth_method"));
    app.add_option("--registered-key", registeredKey, "Which key is registered: this_key, another_key or none")
        ->transform(wordOf("registered_key"));
    app.add_option("--key-registration", keyRegistration, "How the key is registered: upload or url")
        ->transform(wordOf("key_registration"));
}

void Options::addNetwork(CLI::App& app) {
    app.add_option("--ca-file", caFile, "One more trusted certificate authority (PEM or DER)");
    app.add_option("--timeout", timeout, "Seconds to wait for an answer")->check(CLI::Range(1, 3600));
}

Expected<std::string> Options::authorities() const {
    if (m_authorities || caFile.empty())
        return m_authorities.value_or(std::string());
    const auto bytes = caFile == "-" ? readStandardInput() : readFile(caFile);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return keys::readAuthorities(bytes->view(), caFile == "-" ? Tr::tr("standard input") : text(caFile))
        .map([this](const std::vector<keys::Certificate>& read) {
            m_authorities = keys::pemOf(read);
            return *m_authorities;
        });
}

std::int64_t Options::nowSeconds() const { return now.empty() ? systemNowMs() / 1000 : parseRfc3339(now).value_or(0); }

keys::AskPassphrase Options::passphrase() const { return askPassphrase(passphraseFile, passphraseEnv); }

keys::AskPassphrase Options::keyPassphrase() const {
    if (!m_passphrase)
        m_passphrase = std::make_shared<std::optional<Secret>>();
    return [kept = m_passphrase, ask = passphrase()](bool again) {
        if (again || !*kept)
            *kept = ask(again);
        return *kept;
    };
}

Expected<void> Options::underCase(diagnosis::CaseFile& file) const {
    if (!use) {
        auto opened = useProfile(dataDir, profile);
        if (!opened)
            return tl::make_unexpected(opened.error());
        use = std::move(*opened);
    }
    diagnosis::CaseFile known;
    profiles::fillCase(use->profile, known);
    const auto fill = [](std::string& member, const std::string& value) {
        if (member.empty())
            member = value;
    };
    fill(file.vendor, known.vendor);
    fill(file.environment, known.environment);
    // An address that was given stands for itself: the profile's others belong to another server.
    const bool addressed = !file.fhirBaseUrl.empty() || !file.tokenEndpoint.empty() || !fhirBase.empty() ||
                           !tokenEndpoint.empty() || !server.empty();
    const auto hostOf = [](const std::string& address) { return QUrl(text(address)).host(); };
    QStringList own; // the FHIR server and the token server are often two hosts
    for (const std::string& address : {use->profile.server, known.fhirBaseUrl, known.tokenEndpoint})
        if (const QString host = hostOf(address); !host.isEmpty())
            own << host;
    if (const QString host = hostOf(use->profile.credentials.audience); !own.isEmpty() && !host.isEmpty())
        own << host;
    for (const std::string& given : {file.fhirBaseUrl, file.tokenEndpoint, fhirBase, tokenEndpoint, server})
        m_elsewhere = m_elsewhere || (!given.empty() && !own.isEmpty() && !own.contains(hostOf(given)));
    if (!addressed) {
        file.fhirBaseUrl = known.fhirBaseUrl;
        file.tokenEndpoint = known.tokenEndpoint;
        if (file.fhirBaseUrl.empty() && file.tokenEndpoint.empty())
            server = use->profile.server;
    }
    fill(file.clientId, known.clientId);
    fill(file.scope, known.scope);
    if (file.registered.empty())
        file.registered = known.registered;
    if (file.answers == diagnosis::Answers())
        file.answers = known.answers;
    // A case that brings its own history knows better.
    if (file.history->empty() && !file.response) {
        auto history = use->store->history(use->profile.id);
        if (!history)
            return tl::make_unexpected(history.error());
        file.history = std::move(*history);
    }
    return {};
}

bool Options::profileHasKey() const { return keyFile.empty() && use && !use->profile.key.empty(); }

Expected<keys::KeyFile> Options::readKey() const {
    if (profileHasKey())
        return readProfileKey(*use, keyPassphrase());
    if (keyFile.empty())
        return fail("usage", Tr::tr("No private key was given."), Tr::tr("Name it with --key FILE."));
    const auto bytes = keyFile == "-" ? readStandardInput() : readFile(keyFile);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    auto read = keys::readPrivateKey(bytes->view(), keyPassphrase());
    if (!read)
        return tl::make_unexpected(keys::inFile(read.error(), keyFile));
    if (!read->repairs.empty() && !read->first().encrypted)
        m_mended = std::make_shared<Secret>(bytes->view());
    for (const QString& repair : read->repairs)
        say(shown(keyFile, 0) + QLatin1String(": ") + Tr::tr("Mended: ") + repair);
    if (const QString choice = read->choice(); !choice.isEmpty())
        say(shown(keyFile, 0) + QLatin1String(": ") + choice);
    return read;
}

Expected<keys::KeyFile> Options::readKey(const diagnosis::CaseFile& file, const std::string& broughtFrom) const {
    if (!keyFile.empty() || profileHasKey())
        return readKey();
    if (!file.key.pem.empty() || file.key.jwk) {
        auto read = keys::readPrivateKey(file.key.jwk ? json::write(*file.key.jwk) : file.key.pem, keyPassphrase());
        if (!read) {
            Error error = read.error();
            // Of a JWK the place would be one in a text that nobody has seen.
            const bool told = !file.key.jwk && !error.where.isEmpty();
            error.where = Tr::tr("the key of the case") + (told ? QLatin1String(": ") + error.where : QString());
            return tl::make_unexpected(std::move(error));
        }
        if (!file.key.jwk && !read->repairs.empty() && !read->first().encrypted)
            m_mended = std::make_shared<Secret>(file.key.pem);
        return read;
    }
    if (file.key.path.empty())
        return readKey();
    const QFileInfo named(text(file.key.path));
    const std::string& from = caseFile.empty() ? broughtFrom : caseFile;
    (void)keyPassphrase(); // kept from here on, for copies of these options too
    Options withPath = *this;
    withPath.keyFile = named.isAbsolute() || from.empty() || from == "-"
                           ? file.key.path
                           : utf8(QFileInfo(text(from)).dir().filePath(text(file.key.path)));
    auto read = withPath.readKey();
    m_mended = withPath.m_mended;
    return read;
}

void Options::fillKeyAsRead(diagnosis::CaseFile& file, const keys::KeyFile& key) const {
    diagnosis::wipeKey(file);
    file.key.jwk.reset();
    if (m_mended)
        file.key.pem = std::string(m_mended->view());
    else
        fillKey(file, key);
}

attempt::Credentials Options::credentials(const diagnosis::CaseFile& file) const {
    attempt::Credentials c;
    if (use) {
        c = use->profile.credentials;
        // Its audience belongs to its server: at another one it would make an assertion that somebody else accepts.
        if (m_elsewhere)
            c.audience.clear();
    }
    c.vendor = file.vendor;
    c.environment = file.environment;
    c.fhirBaseUrl = file.fhirBaseUrl;
    c.tokenEndpoint = file.tokenEndpoint;
    c.clientId = file.clientId;
    c.scope = file.scope;
    set(c.kid, kid);
    set(c.alg, alg);
    set(c.audience, aud);
    if (lifetime)
        c.lifetime = *lifetime;
    return c;
}

Expected<attempt::Prepared> Options::prepare(const diagnosis::CaseFile& file, const keys::KeyFile& key) const {
    return prepare(file, key, nowSeconds(), systemRandom);
}

Expected<attempt::Prepared> Options::prepareToLookAt(const diagnosis::CaseFile& file, const keys::KeyFile& key) const {
    const std::int64_t moment = now.empty() && file.now ? *file.now : nowSeconds();
    // Not fresh, and never sent: the same case has to give the same diagnosis, byte for byte.
    const auto same = [](std::size_t n) {
        std::string bytes(n, '\0');
        for (std::size_t i = 0; i < n; ++i)
            bytes[i] = static_cast<char>((i * 37 + 11) % 251);
        return bytes;
    };
    return prepare(file, key, moment, same);
}

Expected<attempt::Prepared> Options::prepare(const diagnosis::CaseFile& file, const keys::KeyFile& key,
                                             std::int64_t moment, const Random& random) const {
    auto prepared = attempt::prepare(credentials(file), key.first(), attempt::registeredOf(file), moment, random);
    if (!prepared && prepared.error().where.isEmpty() && prepared.error().code.starts_with("key_")) {
        Error error = prepared.error();
        error.where = keyFile.empty() && profile.empty() ? Tr::tr("the key of the case")
                                                         : text(keyFile.empty() ? profile : keyFile);
        return tl::make_unexpected(std::move(error));
    }
    return prepared;
}

QString addressText(const std::string& url) { return shown(exporting::Redactor().text(url), 200); }

Expected<diagnosis::CaseFile> Options::buildCase() const {
    auto file = readCaseFile();
    if (!file)
        return file;
    if (auto applied = apply(*file); !applied)
        return tl::make_unexpected(applied.error());
    return file;
}

Expected<diagnosis::CaseFile> Options::readCaseFile() const {
    if (caseFile.empty())
        return diagnosis::CaseFile{};
    const auto bytes = caseFile == "-" ? readStandardInput(mostBrought) : readFile(caseFile, mostBrought);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    // Editors of Windows put a mark in front of what they save.
    constexpr std::string_view mark("\xEF\xBB\xBF");
    std::string_view source = bytes->view();
    if (source.starts_with(mark))
        source.remove_prefix(mark.size());
    auto read = diagnosis::readCase(source);
    if (!read) {
        Error error = read.error();
        error.where = (caseFile == "-" ? Tr::tr("standard input") : text(caseFile)) + QLatin1String(": ") + error.where;
        return tl::make_unexpected(error);
    }
    return read;
}

Expected<void> Options::apply(diagnosis::CaseFile& file) const {
    if (!profile.empty()) {
        if (auto under = underCase(file); !under)
            return under;
    }
    if (!now.empty())
        file.now = parseRfc3339(now);
    set(file.vendor, vendor);
    set(file.environment, environment);
    set(file.fhirBaseUrl, fhirBase);
    set(file.tokenEndpoint, tokenEndpoint);
    set(file.clientId, clientId);
    set(file.scope, scope);
    set(file.registered.jwksUrl, jwksUrl);
    setTime(file.answers.keyRegisteredAt, keyRegisteredAt);
    setTime(file.answers.appCreatedAt, appCreatedAt);
    setTime(file.answers.appMarkedReadyAt, appMarkedReadyAt);
    set(file.answers.registeredEnvironment, registeredEnvironment);
    set(file.answers.appAudience, appAudience);
    set(file.answers.registeredAuthMethod, registeredAuthMethod);
    set(file.answers.registeredKey, registeredKey);
    set(file.answers.keyRegistration, keyRegistration);
    if (!customerActivated.empty())
        file.answers.customerActivated = customerActivated == "yes" || customerActivated == "true";
    if (!registeredFile.empty())
        if (auto read = readRegistered(registeredFile, file.registered); !read)
            return tl::make_unexpected(read.error());
    for (const QString& sentence : diagnosis::unknownWords(file))
        say(sentence);
    return {};
}

bool namesTokenEndpoint(const std::string& address) {
    return lastSegment(address).endsWith(QLatin1String("token"), Qt::CaseInsensitive);
}

void placeServer(const Options& options, diagnosis::CaseFile& file) {
    const std::string& server = options.server;
    if (!server.empty() && !options.tokenEndpoint.empty() && file.fhirBaseUrl.empty() && !namesTokenEndpoint(server)) {
        file.fhirBaseUrl = server; // the other one of the two
        return;
    }
    if (server.empty() || !file.tokenEndpoint.empty() || !file.fhirBaseUrl.empty())
        return;
    if (namesTokenEndpoint(server)) {
        file.tokenEndpoint = server;
        return;
    }
    // No token endpoint ends like a FHIR base that is named by its version.
    const QString last = lastSegment(server).toLower();
    if (last == QLatin1String("fhir") || last == QLatin1String("r4") || last == QLatin1String("stu3") ||
        last == QLatin1String("dstu2")) {
        file.fhirBaseUrl = server;
        return;
    }
    const auto& vendor = vendors::recognise(server, server);
    if (file.vendor.empty() && vendor.id != vendors::generic().id)
        file.vendor = vendor.id;
    if (file.environment.empty())
        file.environment = vendors::recogniseEnvironment(vendor, server, server);
    say(Tr::tr("Only discovery tells whether %1 is a FHIR base or a token endpoint: --send asks. Or name it with "
               "--fhir-base or --token-endpoint.")
            .arg(shown(server, 200)));
}

void fillKey(diagnosis::CaseFile& file, const keys::KeyFile& key) {
    const Secret pem = key.first().key.pkcs8Pem();
    file.key.pem = std::string(pem.view());
}

} // namespace ad::cli
