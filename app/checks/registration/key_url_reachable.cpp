#include "checks/support.h"

namespace ad::checks::key_url_reachable {
namespace {

/// Whether TLS fails in a way that no list of trusted authorities changes.
bool failsForEverybody(const QString& why) {
    for (const char* words : {"expired", "host name", "hostname", "not match", "altname"})
        if (why.contains(QLatin1String(words), Qt::CaseInsensitive))
            return true;
    return false;
}

Finding check(const Facts& f) {
    if (!f.file.jwksFetch)
        return f.file.registered.jwksUrl.empty()
                   ? notApplicable(Tr::tr("No key URL is registered, as far as is known."))
                   : unknown(Tr::tr("The key URL was not fetched."), shown(f.file.registered.jwksUrl, 200));
    const CaseFetch& fetch = *f.file.jwksFetch;
    const At place{"jwks", {}, {}, {}, {}, {}};
    const QString expected = Tr::tr("an answer with status 200"), status = Tr::tr("HTTP %1").arg(fetch.status);
    // This machine is not the server: a name that only the server's network knows, a firewall that lets only the
    // server's addresses in, or an authority that only the two share is no fault of the set-up.
    if (fetch.networkError) {
        const QString why = shown(fetch.networkError->message, 160), url = shown(fetch.url, 200);
        if (fetch.networkError->kind != "tls")
            return at(suspicious(Tr::tr("The key URL cannot be reached from here: %1").arg(why), url, expected), place);
        const QString message =
            Tr::tr("TLS fails at the key URL: %1. A browser may mend an incomplete chain by itself; a server does not.")
                .arg(why);
        return at(failsForEverybody(why) ? proved(message, url, expected) : suspicious(message, url, expected), place);
    }
    const std::string body = fetch.body.value_or("");
    const std::size_t begin = body.find_first_not_of(" \t\r\n");
    if (fetch.status == 200 && begin != std::string::npos && body[begin] == '<')
        return at(naming(proved(Tr::tr("The key URL gives a web page instead of the key set, perhaps a login page."),
                                shown(body.substr(begin), 80), Tr::tr("a JWK Set")),
                         {"jwks_unreachable", "jwks_invalid"}),
                  place);
    if (fetch.status == 401 || fetch.status == 403) {
        const QString message =
            Tr::tr("The key URL asks who is there (HTTP %1); it has to work without authentication.").arg(fetch.status);
        return at(fetch.status == 401 ? proved(message, status, expected) : suspicious(message, status, expected),
                  place);
    }
    if (fetch.status >= 300 && fetch.status < 400)
        return at(suspicious(Tr::tr("The key URL redirects; many servers fetch it only as it is registered."), status,
                             expected),
                  place);
    if (fetch.status != 200) {
        const QString message = Tr::tr("The key URL answers with HTTP %1.").arg(fetch.status);
        const bool gone = fetch.status == 404 || fetch.status == 410;
        return at(gone ? proved(message, status, expected) : suspicious(message, status, expected), place);
    }
    if (!fetch.redirects.empty())
        return at(suspicious(Tr::tr("The key URL redirects; many servers fetch it only as it is registered."),
                             shown(fetch.redirects.front().location, 200), expected),
                  place);
    if (fetch.tls && !fetch.tls->errors.empty()) {
        const QString why = shown(fetch.tls->errors.front(), 160), url = shown(fetch.url, 200);
        const QString message =
            Tr::tr("TLS fails at the key URL: %1. A browser may mend an incomplete chain by itself; a server does not.")
                .arg(why);
        return at(failsForEverybody(why) ? proved(message, url, expected) : suspicious(message, url, expected), place);
    }
    // A server that waits for the keys while a request waits for it gives up early; Spring after 15 s.
    constexpr std::int64_t slowMs = 5000;
    if (const auto wait = fetch.timings.firstByte; wait && *wait > slowMs)
        return at(
            warn(Tr::tr("The key URL took %1 to answer; a server may give up before.").arg(duration(*wait / 1000)),
                 shown(fetch.url, 200), Tr::tr("an answer within a second or two")),
            place);
    Finding finding = pass(Tr::tr("The key URL can be fetched from here; the server's own network may still block it."),
                           shown(fetch.url, 200));
    if (f.environment == "production")
        finding.rulesOut = false; // reaching it from here shows nothing about the customer's network
    return finding;
}

const Register reg({"key-url-reachable",
                    Family::Registration,
                    Step::FindKey,
                    {"jwks_unreachable"},
                    NeedsNothing,
                    {smartAsymmetric, epicOAuth},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::key_url_reachable
