#include "base/json.h"
#include "base/random.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/print_diagnosis.h"
#include "cli/profile_use.h"
#include "cli/tr.h"
#include "diagnosis/diagnosis.h"
#include "export/curl.h"
#include "jose/jws.h"
#include <iostream>

namespace ad::cli {
namespace {

int sign(const Options& options, bool curl) {
    auto file = options.buildCase();
    if (!file)
        return complain(file.error());
    if (file->tokenEndpoint.empty() && !options.server.empty())
        file->tokenEndpoint = options.server;
    const auto key = options.readKey();
    if (!key)
        return complain(key.error());
    const auto prepared = attempt::prepare(options.credentials(*file), key->first(), file->registered,
                                           options.nowSeconds(), systemRandom);
    if (!prepared)
        return complain(prepared.error());
    if (options.json) {
        const auto jws = jose::readJws(prepared->assertion);
        nlohmann::ordered_json out;
        out["assertion"] = prepared->assertion;
        out["header"] = json::toWritable(jws.header->root);
        out["claims"] = json::toWritable(jws.payload->root);
        if (curl)
            out["curl"] = exporting::curlCommand(prepared->request);
        std::cout << json::write(out) << std::flush;
    } else {
        std::cout << (curl ? exporting::curlCommand(prepared->request) : prepared->assertion) << '\n' << std::flush;
    }
    return Fine;
}

int token(const Options& options) {
    auto file = options.buildCase();
    if (!file)
        return complain(file.error());
    const auto key = options.readKey();
    if (!key)
        return complain(key.error());
    Network network(options);
    if (network.error())
        return complain(*network.error());
    if (const int code = discover(options, network, *file); code != Fine)
        return code;
    const auto prepared = attempt::prepare(options.credentials(*file), key->first(), file->registered,
                                           options.nowSeconds(), systemRandom);
    if (!prepared)
        return complain(prepared.error());
    const auto exchange = network.run(attempt::toNet(prepared->request, true), Tr::tr("Sending the token request"));
    if (network.interrupted())
        return Interrupted;
    if (exchange.error && exchange.error->kind == "refused")
        return complain({"tls_failure", exchange.error->message, text(file->tokenEndpoint), exchange.error->todo});
    attempt::record(*file, *prepared, exchange);
    fillKey(*file, *key);
    const auto d = diagnosis::diagnose(*file, options.nowSeconds());
    if (options.use)
        keepAttempt(*options.use, *file, exchange, d, *key);
    OPENSSL_cleanse(file->key.pem.data(), file->key.pem.size());
    const auto answer = smart::parseTokenResponse(exchange.body);
    if (answer.granted(exchange.status)) {
        // The access token is what this command is for.
        if (options.json)
            std::cout << exchange.body << (exchange.body.ends_with('\n') ? "" : "\n") << std::flush;
        else
            std::cout << *answer.accessToken << '\n' << std::flush;
        say(answer.expiresIn ? Tr::tr("Granted, for %1 seconds.").arg(*answer.expiresIn) : Tr::tr("Granted."));
        return Fine;
    }
    if (options.json && exchange.status != 0)
        std::cout << exchange.body << (exchange.body.ends_with('\n') ? "" : "\n") << std::flush;
    const Terminal terminal(stderr);
    std::cerr << utf8(printed(d, terminal, false)) << std::flush;
    return exchange.status == 0 ? Unreachable : Problems;
}

const RegisterCommand regSign({"sign", "Print a signed client assertion", [](CLI::App& app) -> std::function<int()> {
                                   auto options = std::make_shared<Options>();
                                   auto curl = std::make_shared<bool>(false);
                                   options->addClient(app);
                                   options->addCase(app);
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
