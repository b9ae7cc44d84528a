#include "base/file.h"
#include "base/json.h"
#include "base/random.h"
#include "base/time.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/print_diagnosis.h"
#include "cli/tr.h"
#include "diagnosis/case_secrets.h"
#include "diagnosis/diagnosis.h"
#include "practice/key_host.h"
#include "practice/server.h"
#include "vendors/vendor.h"
#include <csignal>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace ad::cli::cmd_practice {
namespace {

struct Settings {
    std::string vendor = "epic", fault, caOut, certificate = "good";
    int port = 0;
    std::int64_t propagation = -1;
    bool tls = false, demo = false, json = false;
    std::vector<std::string> clients;
};

Expected<practice::Registration> readRegistration(const std::string& given) {
    const std::size_t equals = given.find('=');
    if (equals == std::string::npos || equals == 0)
        return fail("usage", Tr::tr("\"%1\" is not CLIENT_ID=FILE.").arg(shown(given, 60)));
    practice::Registration r;
    r.clientId = given.substr(0, equals);
    const std::string path = given.substr(equals + 1);
    if (path.starts_with("http://") || path.starts_with("https://")) {
        r.jwksUrl = path;
        return r;
    }
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const auto document = json::parse(bytes->view());
    if (document && document->root.find("keys") && !document->root.find("d")) {
        r.jwks = std::string(bytes->view());
        return r;
    }
    const auto read = keys::readKeys(bytes->view());
    if (!read) {
        Error error = read.error();
        error.where = text(path);
        return tl::make_unexpected(error);
    }
    // Of a private key only the public half is registered.
    r.publicKeyPem = read->first().key.spkiPem();
    return r;
}

void printJudgement(std::ostream& out, const practice::Judgement& j, const Terminal& t) {
    const QString clock = text(formatRfc3339(j.atMs / 1000)).mid(11, 8);
    const QString told =
        j.error.empty() ? QString::number(j.status) : QStringLiteral("%1 %2").arg(j.status).arg(text(j.error));
    const QString why = j.code.empty()
                            ? (j.reason.empty() ? Tr::tr("granted") : Tr::tr("granted; %1").arg(text(j.reason)))
                            : QStringLiteral("%1: %2").arg(text(j.code), text(j.reason));
    out << utf8(t.wrapped(clock + QLatin1String("  ") + told + QLatin1String("  ") + why, 0, 10)) << std::flush;
}

int demo(const Settings& settings) {
    const Terminal t(settings.json ? stderr : stdout);
    std::ostream& people = settings.json ? std::cerr : std::cout;
    const auto step = [&](const QString& line) {
        people << utf8(t.wrapped(t.painted(Role::Accent, QStringLiteral("> ")) + line, 0, 2)) << std::flush;
    };
    practice::Options serverOptions;
    serverOptions.manner = practice::Manner::Epic;
    serverOptions.propagationMs = (settings.propagation < 0 ? 1800 : settings.propagation) * 1000;
    practice::Server server(serverOptions);
    if (const auto started = server.start(); !started)
        return complain(started.error());
    step(Tr::tr("A practice server that answers as Epic does listens at %1.").arg(text(server.baseUrl())));
    const auto key = keys::generate("rsa2048");
    if (!key)
        return complain(key.error());
    const std::int64_t now = systemNowMs() / 1000;
    const auto certificate = keys::selfSigned(*key, QStringLiteral("Practice"), now - 60, 30);
    if (!certificate)
        return complain(certificate.error());
    practice::Registration registration;
    registration.clientId = uuid4(systemRandom);
    registration.certificatePem = certificate->pem();
    registration.registeredAtMs = now * 1000;
    server.registerClient(registration);
    step(Tr::tr("A new key (%1) was made, and its certificate registered for client %2 just now.")
             .arg(key->description(), text(registration.clientId)));

    Options options;
    Network network(options);
    diagnosis::CaseFile file;
    file.vendor = "epic";
    file.environment = "sandbox";
    file.fhirBaseUrl = server.fhirBaseUrl();
    file.clientId = registration.clientId;
    file.registered.certificatePem = registration.certificatePem;
    file.answers.keyRegisteredAt = now;
    file.answers.registeredEnvironment = "sandbox";
    if (const int code = discover(options, network, file); code != Fine)
        return code;
    keys::ReadKey read;
    read.key = *key;
    const auto prepared = attempt::prepare(options.credentials(file), read, file.registered, now, systemRandom);
    if (!prepared)
        return complain(prepared.error());
    const auto exchange = network.run(attempt::toNet(prepared->request, true), Tr::tr("Sending the token request"));
    if (network.interrupted())
        return Interrupted;
    if (exchange.status == 0)
        return complain(
            {"connect_failure", exchange.error ? exchange.error->message : QString(), text(file.tokenEndpoint), {}},
            Unreachable);
    attempt::record(file, *prepared, exchange);
    step(Tr::tr("A signed token request was sent. The answer: HTTP %1 %2")
             .arg(exchange.status)
             .arg(shown(smart::redactTokens(exchange.body), 100)));
    people << '\n';
    keys::KeyFile keyFile;
    keyFile.keys.push_back(read);
    const diagnosis::KeyWiped wiped(file);
    fillKey(file, keyFile);
    const auto d = diagnosis::diagnose(file, now);
    std::cout << (settings.json ? json::write(diagnosis::toJson(d)) : utf8(printed(d, t, false))) << std::flush;
    return Fine;
}

/// What can be wrong with a key URL, for --help.
std::string keyUrlHelp() {
    std::string out = "The key of the first client that was registered is published on /jwks under the name practice, "
                      "and on /jwks/NAME as a key URL that goes wrong:\n";
    for (const auto& fault : practice::keyUrlFaults())
        out +=
            "  " + std::string(fault.name) + std::string(18 - fault.name.size(), ' ') + std::string(fault.what) + '\n';
    return out + "An authority that a client does not trust: --tls alone, and no --ca-file at the client.";
}

int stopPipe[2] = {-1, -1};
void onStop(int number) {
    const char which = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(stopPipe[1], &which, 1);
}

/// Where the server listens: for people, or as the one document for programs.
void printAddresses(const practice::Server& server, const Settings& settings) {
    const std::string keyUrl = server.baseUrl() + "/jwks";
    const bool authority = settings.tls && !settings.caOut.empty();
    if (settings.json) {
        nlohmann::ordered_json out{{"schema", "assertion-doctor/practice/1"},
                                   {"vendor", settings.vendor},
                                   {"fhir_base_url", server.fhirBaseUrl()},
                                   {"token_endpoint", server.tokenEndpoint()},
                                   {"jwks_url", keyUrl}};
        if (authority)
            out["ca_file"] = settings.caOut;
        std::cout << json::write(out) << std::flush;
        return;
    }
    std::cout << "FHIR base:      " << server.fhirBaseUrl() << "\nToken endpoint: " << server.tokenEndpoint()
              << "\nKey URL:        " << keyUrl << '\n';
    if (authority)
        std::cout << "CA:             " << settings.caOut << '\n';
}

int serve(const Settings& settings) {
    practice::Options o;
    o.manner = practice::mannerFromName(settings.vendor).value_or(practice::Manner::Epic);
    o.port = settings.port;
    o.tls = settings.tls;
    o.expiredCertificate = settings.certificate == "expired";
    o.wrongHostCertificate = settings.certificate == "wrong-host";
    o.propagationMs = std::max<std::int64_t>(settings.propagation, 0) * 1000;
    if (!settings.fault.empty())
        o.fault = practice::faultFromName(settings.fault).value_or(practice::Fault::None);
    const Terminal t(settings.json ? stderr : stdout);
    std::ostream& people = settings.json ? std::cerr : std::cout;
    o.onJudgement = [&t, &people](const practice::Judgement& j) { printJudgement(people, j, t); };
    practice::Server server(o);
    for (const std::string& client : settings.clients) {
        auto registration = readRegistration(client);
        if (!registration)
            return complain(registration.error());
        registration->registeredAtMs = systemNowMs();
        server.registerClient(*registration);
    }
    if (const auto started = server.start(); !started)
        return complain(started.error());
    if (settings.tls && !settings.caOut.empty())
        if (const auto written = writeFile(settings.caOut, server.caPem(), false); !written)
            return complain(written.error());
    // Before anything is told: whoever reads the addresses may end it at once.
    if (::pipe2(stopPipe, O_CLOEXEC) != 0)
        return complain({"practice_cannot_listen", Tr::tr("The system gives no pipe."), {}, {}});
    struct sigaction action {};
    action.sa_handler = onStop;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    printAddresses(server, settings);
    if (settings.clients.empty())
        people << utf8(t.wrapped(
            Tr::tr("No client is registered: --register CLIENT_ID=FILE (key, certificate, JWKS or key URL).")));
    people << utf8(t.wrapped(t.painted(Role::Muted, Tr::tr("Ctrl+C ends it.")))) << std::flush;
    char c = 0;
    while (::read(stopPipe[0], &c, 1) < 0 && errno == EINTR) {
    }
    server.stop();
    // Told to end by a service manager it has done its work; Ctrl+C cut it short.
    return c == SIGINT ? Interrupted : Fine;
}

const RegisterCommand
    reg({"practice", "Run a token server on this machine that answers as a vendor does",
         [](CLI::App& app) -> std::function<int()> {
             auto s = std::make_shared<Settings>();
             app.add_option("--vendor", s->vendor, "The server that is played; epic where it is left out")
                 ->transform([](const std::string& id) { return id == vendors::generic().id ? "smart" : id; })
                 ->check(CLI::IsMember(practice::mannerNames()));
             app.add_option("--port", s->port, "Port; any free one where it is left out")->check(CLI::Range(0, 65535));
             CLI::Option* tls = app.add_flag("--tls", s->tls, "https, with a certificate of its own authority");
             app.add_option("--ca-out", s->caOut, "Write that authority's certificate to this file")->needs(tls);
             app.add_option("--certificate", s->certificate, "With --tls: what the certificate is like")
                 ->check(CLI::IsMember({"good", "expired", "wrong-host"}))
                 ->needs(tls);
             app.footer(keyUrlHelp());
             app.add_option("--propagation", s->propagation, "Seconds until a registered key is used")
                 ->check(CLI::Range(std::int64_t{0}, std::int64_t{31} * 86400));
             app.add_option("--register", s->clients, "CLIENT_ID=FILE or CLIENT_ID=URL; may come several times");
             app.add_option("--fault", s->fault, "A fault of the server itself")
                 ->check(CLI::IsMember(practice::faultNames()));
             app.add_flag("--json", s->json, "One JSON document on standard output: the addresses, or the diagnosis");
             app.add_flag("--demo", s->demo, "The whole story: a new key, a real request, and why it is refused");
             return [s] { return s->demo ? demo(*s) : serve(*s); };
         }});

} // namespace
} // namespace ad::cli::cmd_practice
