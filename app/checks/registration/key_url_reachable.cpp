#include "checks/support.h"

namespace ad::checks::key_url_reachable {
namespace {

Finding check(const Facts& f) {
    if (!f.file.jwksFetch)
        return f.file.registered.jwksUrl.empty()
                   ? notApplicable(Tr::tr("No key URL is registered, as far as is known."))
                   : unknown(Tr::tr("The key URL was not fetched."), shown(f.file.registered.jwksUrl, 200));
    const CaseFetch& fetch = *f.file.jwksFetch;
    const At place{"jwks", {}, {}, {}, {}, {}};
    if (fetch.networkError) {
        const bool tls = fetch.networkError->kind == "tls";
        const QString why = shown(fetch.networkError->message, 160);
        return at(
            proved(tls ? Tr::tr("TLS fails at the key URL: %1. A browser may mend an incomplete chain by itself; a "
                                "server does not.")
                             .arg(why)
                       : Tr::tr("The key URL cannot be reached from here: %1").arg(why),
                   shown(fetch.url, 200), Tr::tr("an answer with status 200")),
            place);
    }
    const std::string body = fetch.body.value_or("");
    const std::size_t begin = body.find_first_not_of(" \t\r\n");
    if (fetch.status == 200 && begin != std::string::npos && body[begin] == '<')
        return at(naming(proved(Tr::tr("The key URL gives a web page instead of the key set, perhaps a login page."),
                                shown(body.substr(begin), 80), Tr::tr("a JWK Set")),
                         {"jwks_unreachable", "jwks_invalid"}),
                  place);
    if (fetch.status == 401 || fetch.status == 403)
        return at(proved(Tr::tr("The key URL asks who is there (HTTP %1); it has to work without authentication.")
                             .arg(fetch.status),
                         Tr::tr("HTTP %1").arg(fetch.status), Tr::tr("an answer with status 200")),
                  place);
    if (fetch.status >= 300 && fetch.status < 400)
        return at(proved(Tr::tr("The key URL redirects; servers fetch it as it is registered."),
                         Tr::tr("HTTP %1").arg(fetch.status), Tr::tr("an answer with status 200")),
                  place);
    if (fetch.status != 200)
        return at(proved(Tr::tr("The key URL answers with HTTP %1.").arg(fetch.status),
                         Tr::tr("HTTP %1").arg(fetch.status), Tr::tr("an answer with status 200")),
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
