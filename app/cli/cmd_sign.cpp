#include "base/json.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/print_diagnosis.h"
#include "cli/profile_use.h"
#include "cli/tr.h"
#include "diagnosis/case_secrets.h"
#include "diagnosis/diagnosis.h"
#include "export/curl.h"
#include "jose/jws.h"
#include <algorithm>
#include <iostream>
#include <optional>
#include <unistd.h>

namespace ad::cli {
namespace {

/// An assertion is made for a client, and an option says which.
std::optional<int> withoutClient(const diagnosis::CaseFile& file) {
    if (file.clientId.find_first_not_of(" \t\r\n") != std::string::npos)
        return std::nullopt;
    return complain({"client_unknown",
                     Tr::tr("An assertion is made for one client, and none is known."),
                     {},
                     Tr::tr("Give its ID with --client-id.")},
                    Usage);
}

int sign(const Options& options, bool curl) {
    auto file = options.buildCase();
    if (!file)
        return complain(file.error());
    const diagnosis::KeyWiped wiped(*file);
    if (const auto code = withoutClient(*file))
        return *code;
    if (file->tokenEndpoint.empty() && namesTokenEndpoint(options.server))
        file->tokenEndpoint = options.server;
    if (file->tokenEndpoint.empty()) {
        if (options.server.empty() && file->fhirBaseUrl.empty())
            return complain({"token_endpoint_wrong",
                             Tr::tr("An assertion is made for one token endpoint, and none is known."),
                             {},
                             Tr::tr("Give it with --token-endpoint, or give --server so that discovery can find it.")},
                            Usage);
        Network network(options);
        if (network.error())
            return complain(*network.error());
        if (const int code = discover(options, network, *file); code != Fine)
            return code;
    }
    const auto key = options.readKey(*file);
    if (!key)
        return complain(key.error());
    const auto prepared = options.prepare(*file, *key);
    if (!prepared)
        return complain(prepared.error());
    if (options.json) {
        const auto jws = jose::readJws(prepared->assertion);
        nlohmann::ordered_json out;
        out["schema"] = "assertion-doctor/assertion/1";
        out["assertion"] = prepared->assertion;
        out["header"] = json::toWritable(jws.header->root, json::Numbers::AsWritten);
        out["claims"] = json::toWritable(jws.payload->root, json::Numbers::AsWritten);
        if (curl)
            out["curl"] = exporting::curlCommand(prepared->request);
        std::cout << json::write(out) << std::flush;
    } else {
        std::cout << (curl ? exporting::curlCommand(prepared->request) : prepared->assertion) << '\n' << std::flush;
    }
    return Fine;
}

/// The answer as one JSON document: as it came where it is one, else its status and its text. Nothing in it acts on a
/// terminal.
std::string answerDocument(const net::Exchange& exchange) {
    const bool plain = std::all_of(exchange.body.begin(), exchange.body.end(), [](unsigned char c) {
        return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
    });
    const auto read = json::parse(exchange.body);
    if (read && plain)
        return exchange.body + (exchange.body.ends_with('\n') ? "" : "\n");
    nlohmann::ordered_json out;
    if (read) {
        out = json::toWritable(read->root);
    } else {
        out["status"] = exchange.status;
        if (exchange.status != 0)
            out["body"] = exchange.body;
        if (exchange.error)
            out["network_error"] = {{"kind", exchange.error->kind}, {"message", utf8(exchange.error->message)}};
    }
    return out.dump(2, ' ', true, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

/// RFC 6749, appendix A.12: an access token is %x20-7E. What is none is shown on a terminal, and not let act there.
std::string printable(const std::string& token) {
    const bool good = std::all_of(token.begin(), token.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    return good || ::isatty(STDOUT_FILENO) == 0 ? token : utf8(shown(token, 0));
}

int token(const Options& options) {
    auto file = options.buildCase();
    if (!file)
        return complain(file.error());
    const diagnosis::KeyWiped wiped(*file);
    if (const auto code = withoutClient(*file))
        return *code;
    const auto key = options.readKey(*file);
    if (!key)
        return complain(key.error());
    Network network(options);
    if (network.error())
        return complain(*network.error());
    if (const int code = discover(options, network, *file); code != Fine)
        return code;
    const auto prepared = options.prepare(*file, *key);
    if (!prepared)
        return complain(prepared.error());
    const net::Request request = attempt::toNet(prepared->request, true);
    KeptAttempt kept(options.use.get(), request);
    const auto exchange = network.run(request, Tr::tr("Sending the token request"));
    if (network.interrupted())
        return Interrupted;
    if (exchange.error && exchange.error->kind == "refused")
        return complain(
            {"tls_failure", exchange.error->message, addressText(file->tokenEndpoint), exchange.error->todo});
    if (!options.json)
        sayTimes(exchange);
    attempt::record(*file, *prepared, exchange);
    fillKey(*file, *key);
    const auto d = diagnosis::diagnose(*file, options.nowSeconds());
    kept.finish(profiles::summarise(*file, exchange, d, key->first().key.thumbprint()));
    const auto answer = smart::parseTokenResponse(exchange.body);
    if (answer.granted(exchange.status)) {
        // The access token is what this command is for.
        if (options.json)
            std::cout << answerDocument(exchange) << std::flush;
        else
            std::cout << printable(*answer.accessToken) << '\n' << std::flush;
        say(answer.expiresIn ? Tr::tr("Granted, for %1 seconds.").arg(*answer.expiresIn) : Tr::tr("Granted."));
        return Fine;
    }
    if (options.json)
        std::cout << answerDocument(exchange) << std::flush;
    const Terminal terminal(stderr);
    std::cerr << utf8(printed(d, terminal, false)) << std::flush;
    return exchange.status == 0 ? Unreachable : Problems;
}

const RegisterCommand regSign({"sign", "Print a signed client assertion", [](CLI::App& app) -> std::function<int()> {
                                   auto options = std::make_shared<Options>();
                                   auto curl = std::make_shared<bool>(false);
                                   options->addClient(app);
                                   options->addCase(app);
                                   options->addNetwork(app);
                                   options->addJson(app);
                                   app.add_flag("--curl", *curl, "The whole request as a curl command");
                                   return [options, curl] { return sign(*options, *curl); };
                               }});

const RegisterCommand regToken({"token", "Sign, send, and print the access token",
                                [](CLI::App& app) -> std::function<int()> {
                                    auto options = std::make_shared<Options>();
                                    options->addClient(app);
                                    options->addCase(app);
                                    options->addNetwork(app);
                                    options->addJson(app);
                                    return [options] { return token(*options); };
                                }});

} // namespace
} // namespace ad::cli
