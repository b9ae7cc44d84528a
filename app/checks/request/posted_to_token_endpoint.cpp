#include "checks/support.h"

#include <QUrl>

namespace ad::checks::posted_to_token_endpoint {
namespace {

std::string withoutQuery(const std::string& url) { return url.substr(0, url.find_first_of("?#")); }

bool sameBut(const std::string& a, const std::string& b) {
    const auto bare = [](std::string s) {
        while (s.ends_with('/'))
            s.pop_back();
        return s;
    };
    return !bare(a).empty() && bare(a) == bare(b);
}

/// What the address is, if it is a known one that is not the token endpoint; empty: not known.
QString whatItIs(const Facts& f, const std::string& url) {
    const QString path = QUrl(text(url)).path();
    if (sameBut(url, f.file.fhirBaseUrl) || path.contains(QLatin1String("/api/FHIR/"), Qt::CaseInsensitive))
        return Tr::tr("The request goes to the FHIR base, not to the token endpoint.");
    if (url.find("/.well-known/") != std::string::npos)
        return Tr::tr("The request goes to a discovery document, not to the token endpoint.");
    if (f.discovery && (sameBut(url, f.discovery->authorizationEndpoint)))
        return Tr::tr("The request goes to the authorization endpoint, not to the token endpoint.");
    if (f.discovery && sameBut(url, f.discovery->issuer))
        return Tr::tr("The request goes to the issuer, not to the token endpoint.");
    if (sameBut(url, f.file.registered.jwksUrl) || (f.discovery && sameBut(url, f.discovery->jwksUri)))
        return Tr::tr("The request goes to the address of a key set, not to the token endpoint.");
    const auto ends = [&](const char* end) { return path.endsWith(QLatin1String(end), Qt::CaseInsensitive); };
    if (ends("/authorize") || ends("/authorization"))
        return Tr::tr("The request goes to the authorization endpoint, not to the token endpoint.");
    if (ends("/introspect") || ends("/introspection") || ends("/revoke") || ends("/revocation") || ends("/userinfo") ||
        ends("/register") || ends("/par") || ends("/jwks") || ends("/certs") || ends("/metadata"))
        return Tr::tr("The request goes to another endpoint of the server, not to the token endpoint.");
    return {};
}

/// Whether the two addresses are known to belong to different environments of the vendor.
bool isOtherEnvironment(const Facts& f, const std::string& url, const std::string& endpoint) {
    const std::string environment = vendors::recogniseEnvironment(*f.vendor, url, {});
    const std::string wanted = vendors::recogniseEnvironment(*f.vendor, endpoint, {});
    return !environment.empty() && !wanted.empty() && environment != wanted;
}

QString difference(const Facts& f, const std::string& url, const std::string& endpoint) {
    if (const QString what = whatItIs(f, url); !what.isEmpty())
        return what;
    if (sameBut(url, endpoint))
        return url.ends_with('/') ? Tr::tr("The request goes to the token endpoint with a slash too many.")
                                  : Tr::tr("The request goes to the token endpoint without its slash at the end.");
    const QUrl a(text(url)), e(text(endpoint));
    if (a.host() == e.host() && a.path() == e.path() && a.scheme() != e.scheme())
        return Tr::tr("The request goes by %1; the token endpoint is %2.").arg(a.scheme(), e.scheme());
    if (QString::compare(text(url), text(endpoint), Qt::CaseInsensitive) == 0)
        return Tr::tr("The address differs from the token endpoint in upper and lower case.");
    if (a.host() == e.host() && a.path() == e.path())
        return Tr::tr("The address differs from the token endpoint in the port.");
    if (a.host() == e.host())
        return Tr::tr("The request goes to another path than the token endpoint.");
    if (isOtherEnvironment(f, url, endpoint))
        return Tr::tr("The request goes to another environment than the token endpoint belongs to.");
    if (a.path() == e.path())
        return Tr::tr("The request goes to another host than the token endpoint.");
    return Tr::tr("The request goes to another address than the token endpoint.");
}

Finding check(const Facts& f) {
    if (isAuthorizationRequest(f))
        return notApplicable(Tr::tr(
            "This address opens a sign-in in a browser; its parameters belong in the URL. It asks for no token."));
    const std::string& known = f.file.tokenEndpoint;
    const std::string discovered = f.discovery ? f.discovery->tokenEndpoint : std::string();
    const std::string url = f.request && !f.request->url.empty() ? withoutQuery(f.request->url) : known;
    if (url.empty())
        return unknown(f.request ? Tr::tr("The address of the request is not known.")
                                 : Tr::tr("Where the request went is not known."));
    const At place = f.request ? inRequest("url") : At{"request", "token_endpoint", {}, {}, {}, {}};
    const QString observed = shown(url, 200);
    if (isTemplate(url) || url.find("{{") != std::string::npos || url.find("${") != std::string::npos)
        return fixable(at(suspicious(Tr::tr("The address is a template that was not filled in."), observed,
                                     Tr::tr("the token endpoint of discovery")),
                          place));
    const std::string& endpoint = !discovered.empty()                    ? discovered
                                  : f.request && !f.request->url.empty() ? known
                                                                         : discovered;
    if (!endpoint.empty()) {
        if (url == endpoint)
            return pass(Tr::tr("The request goes to the token endpoint."), observed);
        const QUrl a(text(url)), e(text(endpoint));
        const bool onlyPort = a.host() == e.host() && a.path() == e.path() && a.scheme() == e.scheme() &&
                              a.port(a.scheme() == QLatin1String("http") ? 80 : 443) ==
                                  e.port(e.scheme() == QLatin1String("http") ? 80 : 443);
        if (onlyPort)
            return pass(Tr::tr("The request goes to the token endpoint, with its port written out."), observed,
                        shown(endpoint, 200));
        if (isSameTenantByOtherName(f, url, endpoint))
            return keepsOpen(pass(Tr::tr("The request goes to the token endpoint, with the tenant named otherwise."),
                                  observed, shown(endpoint, 200)));
        // What a person typed is no proof against what was posted to; what the address is by itself may be. By another
        // host a proxy, or the server's own network, may lead to the same place.
        const bool otherDoor = a.host() != e.host() && a.path() == e.path() && !isOtherEnvironment(f, url, endpoint);
        const bool certain =
            discovered.empty() ? !whatItIs(f, url).isEmpty() : !otherDoor || !whatItIs(f, url).isEmpty();
        const QString message = difference(f, url, endpoint), expected = shown(endpoint, 200);
        return fixable(
            at(certain ? proved(message, observed, expected) : suspicious(message, observed, expected), place));
    }
    if (const QString what = whatItIs(f, url); !what.isEmpty())
        return fixable(at(proved(what, observed, Tr::tr("the token endpoint of discovery")), place));
    if (f.request)
        return unknown(Tr::tr("The token endpoint is not known: its discovery document names it."), observed);
    return keepsOpen(pass(Tr::tr("Nothing in its form speaks against this address."), observed));
}

const Register reg({"posted-to-token-endpoint",
                    Family::Request,
                    Step::ReadRequest,
                    {"token_endpoint_wrong"},
                    NeedsNothing,
                    {smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::posted_to_token_endpoint
