#include "base/file.h"
#include "base/json.h"
#include "base/time.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/print_diagnosis.h"
#include "cli/probing.h"
#include "cli/profile_use.h"
#include "cli/tr.h"
#include "diagnosis/case_secrets.h"
#include "diagnosis/diagnosis.h"
#include "export/redact.h"
#include <iostream>

namespace ad::cli::cmd_diagnose {
namespace {

struct Run {
    Options options;
    Probing probing;
    bool send = false, offline = false, fetchJwks = false, verbose = false, withSecrets = false;
    std::string path, saveCase;
    std::optional<net::Exchange> sent;
    std::optional<KeptAttempt> kept;

    int operator()();
    int fill(diagnosis::CaseFile& file, std::optional<keys::KeyFile>& key, std::optional<Network>& network);
    int fetchKeySet(diagnosis::CaseFile& file, Network& network) const;
};

/// Reads the key, asks for discovery, signs and sends: whatever the options ask for and the case lacks.
int Run::fill(diagnosis::CaseFile& file, std::optional<keys::KeyFile>& key, std::optional<Network>& network) {
    const bool given = !options.keyFile.empty() || options.profileHasKey();
    const bool inCase = !given && !key && (!file.key.pem.empty() || file.key.jwk);
    const bool toSign = send || probing.wanted() || (!file.assertion && !file.response);
    if (given || (inCase ? toSign : !file.key.path.empty())) {
        auto read = options.readKey(file, path);
        // What is wrong with the key of a case is told by the diagnosis itself.
        if (!read && (send || probing.wanted() || !inCase))
            return complain(read.error());
        if (read)
            key = std::move(*read);
    }
    if (send || fetchJwks || probing.wanted()) {
        if (network.emplace(options).error())
            return complain(*network->error());
    }
    if (!send) {
        placeServer(options, file);
    } else if (const int code = discover(options, *network, file); code != Fine) {
        // That nobody is reached there is an answer to the person's question, and is diagnosed.
        if (code == Unreachable && file.discovery && file.discovery->networkError) {
            file.response = diagnosis::CaseResponse{};
            file.response.edit().receivedAt = file.discovery->fetchedAt;
            file.response.edit().networkError = file.discovery->networkError;
            file.response.edit().tls = file.discovery->tls;
        }
        return code;
    }
    if (send || fetchJwks)
        if (const int code = fetchKeySet(file, *network); code != Fine)
            return code;
    if (file.response && !send)
        return Fine;
    const bool ready = key && !file.tokenEndpoint.empty() && !file.clientId.empty();
    if (!ready) {
        if (!send)
            return Fine;
        return complain({"claim_missing",
                         Tr::tr("To send a request, a key, a client ID and a server are needed."),
                         {},
                         Tr::tr("Give --key, --client-id and --server.")},
                        Usage);
    }
    if (send && file.response)
        say(Tr::tr(
            "The case holds an answer already. With --send a new request is sent, and its answer takes the place "
            "of that one."));
    if (!send && file.assertion)
        return Fine;
    // What is wrong with a key that cannot sign is told by the diagnosis itself.
    if (!send && key->first().key.algorithms().empty())
        return Fine;
    const auto prepared = send ? options.prepare(file, *key) : options.prepareToLookAt(file, *key);
    if (!prepared)
        return complain(prepared.error());
    if (!send) {
        file.assertion = prepared->assertion;
        return Fine;
    }
    const net::Request request = attempt::toNet(prepared->request, true);
    kept.emplace(options.use.get(), request);
    const auto exchange = network->run(
        request,
        Tr::tr("Sending the token request to %1").arg(shown(exporting::Redactor().text(file.tokenEndpoint), 60)));
    if (network->interrupted())
        return Interrupted;
    if (exchange.error && exchange.error->kind == "refused")
        return complain(
            {"tls_failure", exchange.error->message, addressText(file.tokenEndpoint), exchange.error->todo});
    if (!options.json)
        sayTimes(exchange);
    attempt::record(file, *prepared, exchange);
    sent = exchange;
    return exchange.error && exchange.status == 0 ? Unreachable : Fine;
}

/// Fetches the registered key URL as a server does; with --fetch-jwks anew, even where the case holds an answer of it.
int Run::fetchKeySet(diagnosis::CaseFile& file, Network& network) const {
    const std::string& url = file.registered.jwksUrl;
    if (url.empty() && fetchJwks)
        return complain({"jwks_unreachable",
                         Tr::tr("No key URL is known that could be fetched."),
                         {},
                         Tr::tr("Give it with --jwks-url.")},
                        Usage);
    if (url.empty() || (file.jwksFetch && !fetchJwks))
        return Fine;
    const auto exchange = network.run(attempt::jwksRequest(url), Tr::tr("Fetching the key URL"));
    if (network.interrupted())
        return Interrupted;
    if (exchange.error && exchange.error->kind == "refused") {
        const int code =
            complain({"jwks_unreachable", exchange.error->message, addressText(url), exchange.error->todo});
        return fetchJwks ? code : Fine;
    }
    file.jwksFetch = attempt::toCaseFetch(exchange);
    return Fine;
}

/// A script with an empty variable is not told that nothing is wrong.
bool holdsNothing(const diagnosis::CaseFile& file) {
    return !file.assertion && !file.request && !file.response && !file.described && file.serverLog->empty() &&
           file.clientId.empty() && file.tokenEndpoint.empty() && file.fhirBaseUrl.empty() && file.key.pem.empty() &&
           !file.key.jwk && file.key.path.empty() && !file.discovery && !file.jwksFetch &&
           file.registered == diagnosis::Registered{};
}

int Run::operator()() {
    if (const int refused = probing.refusal(); refused != Fine)
        return refused;
    auto brought = bring(options, path);
    if (!brought)
        return complain(brought.error());
    diagnosis::CaseFile* file = &brought->file;
    const diagnosis::KeyWiped wiped(*file);
    std::optional<keys::KeyFile> key = std::move(brought->key);
    std::optional<Network> network;
    int filled = fill(*file, key, network);
    if (filled == Fine && probing.wanted())
        filled = probing.run(options, *network, *file, key);
    if (filled == Fine && fetchJwks && file->jwksFetch && file->jwksFetch->networkError)
        filled = Unreachable;
    if (filled != Fine && filled != Unreachable)
        return filled;
    if (path.empty() && options.caseFile.empty() && !key && holdsNothing(*file))
        return complain({"nothing_given",
                         Tr::tr("Nothing was given that could be diagnosed."),
                         {},
                         Tr::tr("Give a file or - for standard input, or --key, --client-id and --server.")},
                        Usage);
    if (!saveCase.empty()) {
        // What the person keeps has its signature, on which much of a diagnosis rests; keys and tokens only on request.
        const auto document =
            withSecrets ? diagnosis::toJson(*file, {true}) : exporting::redactedCase(*file, exporting::Sharing::Own);
        if (withSecrets)
            say(Tr::tr("The saved case holds private keys and tokens as they are: keep it to yourself."));
        if (auto written = writeFile(saveCase, json::write(document), true); !written)
            return complain(written.error());
    }
    // Read with the passphrase that was given: the diagnosis asks nobody for one.
    if (key)
        options.fillKeyAsRead(*file, *key);
    const auto d = diagnosis::diagnose(*file, options.nowSeconds());
    if (kept && sent && key)
        kept->finish(profiles::summarise(*file, *sent, d, key->first().key.thumbprint()));
    if (options.json) {
        std::cout << json::write(diagnosis::toJson(d)) << std::flush;
    } else {
        const Terminal terminal(stdout);
        std::cout << utf8(printed(d, terminal, verbose)) << std::flush;
    }
    if (filled == Unreachable)
        return Unreachable;
    return d.hasProblems() ? Problems : Fine;
}

const RegisterCommand reg(
    {"diagnose", "Explain why a token server says no: from a case file, or from a key, a client ID and a server",
     [](CLI::App& app) -> std::function<int()> {
         auto run = std::make_shared<Run>();
         run->options.addCase(app);
         run->options.addClient(app);
         run->options.addNetwork(app);
         run->options.addJson(app);
         auto* send = app.add_flag("--send", run->send,
                                   "Send the request, and fetch discovery and the key URL where they are known");
         auto* offline =
             app.add_flag("--offline", run->offline, "Make the assertion, send nothing (the default)")->excludes(send);
         app.add_flag("--fetch-jwks", run->fetchJwks, "Fetch the key URL as a server does, and check what it serves")
             ->excludes(offline);
         run->probing.add(app);
         app.get_option("--probe")->excludes(offline);
         app.add_flag("--verbose,-v", run->verbose, "List also what passed and what could not be checked");
         app.add_option("file", run->path,
                        "Anything that tells of the failure: a case, a post, a token, a request, an answer, a key; "
                        "- for standard input");
         auto* save = app.add_option("--save-case", run->saveCase, "Write the case, without secrets, to this file");
         app.add_flag("--with-secrets", run->withSecrets, "Save private keys and tokens as they are, too")->needs(save);
         return [run] { return (*run)(); };
     }});

} // namespace
} // namespace ad::cli::cmd_diagnose
