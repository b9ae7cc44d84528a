#include "base/ascii.h"
#include "checks/support.h"

#include <QUrl>

namespace ad::checks::aud_is_token_endpoint {
namespace {

/// What a server takes as `aud`. SMART wants the token endpoint, draft-ietf-oauth-rfc7523bis the issuer; vendors
/// differ.
enum class Audience {
    TokenUrl,      ///< the URL that is posted to, character by character
    SchemeIgnored, ///< the same, http or https
    TokenOrIssuer, ///< its issuer as well
    Issuer,        ///< its issuer only
    OneOfItsOwn,   ///< URLs that its administrator set
    NotChecked,    ///< the code that was read does not look
    NotVerified    ///< nobody has read what it wants
};

constexpr std::string_view alsoAudience[] = {"/introspect", "/revoke", "/par", "/ciba"};

bool takes(const Facts& f, std::string_view form) {
    const auto& forms = f.vendor->audForms;
    return std::find(forms.begin(), forms.end(), form) != forms.end();
}

Audience audienceOf(const Facts& f) {
    if (f.isVendor("duende-identityserver")) {
        // Its strict mode is switched on by the type of draft-ietf-oauth-rfc7523bis.
        const json::Value* typ = f.parameter("typ");
        if (typ && typ->isString() && typ->text == "client-authentication+jwt")
            return Audience::Issuer;
    }
    if (f.isVendor("generic") && !followsSmart(f))
        return Audience::NotVerified;
    if (f.vendor->audForms.empty())
        return Audience::NotVerified;
    if (takes(f, "unchecked"))
        return Audience::NotChecked;
    if (takes(f, "configured"))
        return Audience::OneOfItsOwn;
    if (takes(f, "token_endpoint_any_scheme"))
        return Audience::SchemeIgnored;
    if (!takes(f, "token_endpoint"))
        return Audience::Issuer;
    return takes(f, "issuer") || takes(f, "issuer_slash") ? Audience::TokenOrIssuer : Audience::TokenUrl;
}

std::string withoutEnd(const std::string& s, std::string_view end) {
    return s.ends_with(end) ? s.substr(0, s.size() - end.size()) : std::string();
}

/// The names that this server may have as an issuer: discovery's, and what its address says by the product's own rule.
std::vector<std::string> issuers(const Facts& f) {
    std::vector<std::string> out;
    const auto add = [&](std::string issuer) {
        if (!issuer.empty())
            out.push_back(std::move(issuer));
    };
    if (f.discovery)
        add(f.discovery->issuer);
    const std::string& e = f.tokenEndpoint;
    if (isOneOf(f, {"keycloak", "nextgen-office"}))
        add(withoutEnd(e, "/protocol/openid-connect/token"));
    if (f.isVendor("spring-authorization-server"))
        add(withoutEnd(e, "/oauth2/token"));
    if (isOneOf(f, {"node-oidc-provider", "ibm-verify"}))
        add(withoutEnd(e, "/token"));
    if (f.isVendor("duende-identityserver"))
        add(withoutEnd(e, "/connect/token"));
    if (isOneOf(f, {"microsoft-entra", "azure-health-data-services"}))
        if (const std::string tenant = withoutEnd(e, "/oauth2/v2.0/token"); !tenant.empty())
            add(tenant + "/v2.0");
    if (f.isVendor("auth0"))
        if (const auto slash = e.find('/', e.find("://") + 3); e.find("://") != std::string::npos)
            add(e.substr(0, slash) + '/');
    return out;
}

/// In what way `aud` misses, and which part of its text is the wrong one.
struct Miss {
    QString how;
    std::size_t from = 0, length = 0;
};

std::string noSlash(std::string s) {
    while (s.ends_with('/'))
        s.pop_back();
    return s;
}

/// The first difference between the two texts, up to the common end.
Miss between(const QString& how, const std::string& aud, const std::string& endpoint) {
    std::size_t from = 0;
    while (from < aud.size() && from < endpoint.size() && aud[from] == endpoint[from])
        ++from;
    std::size_t same = 0;
    while (same < aud.size() - from && same < endpoint.size() - from &&
           aud[aud.size() - 1 - same] == endpoint[endpoint.size() - 1 - same])
        ++same;
    return {how, from, aud.size() - from - same};
}

/// One of the other addresses of this case in the place of the token endpoint; empty: none of them.
QString otherAddress(const Facts& f, const std::string& aud) {
    const std::string bare = noSlash(aud);
    const auto is = [&](const std::string& other) { return !other.empty() && bare == noSlash(other); };
    if (is(f.file.fhirBaseUrl))
        return Tr::tr("aud is the FHIR base, not the token endpoint.");
    if (is(f.file.registered.jwksUrl))
        return Tr::tr("aud is your key URL, not the token endpoint.");
    if (f.discovery && is(f.discovery->issuer))
        return Tr::tr("aud is the issuer, not the token endpoint.");
    if (f.discovery && is(f.discovery->authorizationEndpoint))
        return Tr::tr("aud is the authorization endpoint, not the token endpoint.");
    if (f.discovery && is(f.discovery->jwksUri))
        return Tr::tr("aud is the address of the server's own keys, not the token endpoint.");
    const json::Value* sub = f.claim("sub");
    if (is(f.clientId) || (sub && sub->isString() && is(sub->text)))
        return Tr::tr("aud is the client ID; it names the server, not the client.");
    if (aud.find("/.well-known/") != std::string::npos)
        return Tr::tr("aud is the address of a discovery document, not the token endpoint.");
    for (const char* end : {"/authorize", "/auth"})
        if (bare.ends_with(end) && !f.tokenEndpoint.ends_with(end))
            return Tr::tr("aud is the authorization endpoint, not the token endpoint.");
    for (const char* end : {"/introspect", "/revoke", "/userinfo", "/register"})
        if (bare.ends_with(end))
            return Tr::tr("aud is another endpoint of the server, not the token endpoint.");
    return {};
}

Miss difference(const Facts& f, const std::string& aud, const std::string& endpoint) {
    const auto whole = [&](const QString& how) { return Miss{how, 0, aud.size()}; };
    if (aud.empty())
        return whole(Tr::tr("aud is empty."));
    const QString q = text(aud);
    if (q.trimmed() != q || q.contains(QLatin1Char('\n'))) {
        const bool rest = q.trimmed() == text(endpoint);
        const std::size_t first = aud.find_first_not_of(" \t\r\n");
        const std::size_t last = aud.find_last_not_of(" \t\r\n");
        const QString how = rest
                                ? Tr::tr("aud has a blank or line break around the token endpoint.")
                                : Tr::tr("aud has a blank or line break in it, and is not the token endpoint besides.");
        return first != std::string::npos && first > 0 ? Miss{how, 0, first}
               : last != std::string::npos             ? Miss{how, last + 1, aud.size() - last - 1}
                                                       : whole(how);
    }
    for (const char c : {'"', '\'', '<'})
        if (aud.front() == c)
            return whole(Tr::tr("aud has quotes or brackets around the address."));
    if (isTemplate(aud) || aud.find("{{") != std::string::npos || aud.find("${") != std::string::npos ||
        aud.find('<') != std::string::npos)
        return whole(Tr::tr("aud is a template that was not filled in."));
    if (noSlash(aud) == noSlash(endpoint))
        return aud.ends_with('/')
                   ? Miss{Tr::tr("aud ends with a slash that the token endpoint does not have."), aud.size() - 1, 1}
                   : Miss{Tr::tr("aud lacks the slash at the end of the token endpoint."), aud.size(), 0};
    if (const QString other = otherAddress(f, aud); !other.isEmpty())
        return whole(other);
    const QUrl a(q), e(text(endpoint));
    if (QUrl::fromPercentEncoding(QByteArray::fromStdString(aud)) == text(endpoint))
        return between(Tr::tr("aud is percent-encoded: it stands in a claim as it is."), aud, endpoint);
    if (lowerCase(aud) == lowerCase(endpoint)) {
        const std::size_t path = endpoint.find('/', endpoint.find("://") + 3);
        const Miss miss = between({}, aud, endpoint);
        return {miss.from < path ? Tr::tr("aud differs from the token endpoint in upper and lower case (in the host).")
                                 : Tr::tr("aud differs from the token endpoint in upper and lower case (in the path)."),
                miss.from, miss.length};
    }
    const bool sameHost = !a.host().isEmpty() && a.host() == e.host();
    const bool samePath = a.path() == e.path();
    if (a.scheme() != e.scheme() && sameHost && samePath)
        return {Tr::tr("aud says %1, the token endpoint %2.").arg(a.scheme(), e.scheme()), 0,
                std::min(aud.find(':'), aud.size())};
    if (sameHost && samePath && a.port() != e.port())
        return between(Tr::tr("aud differs from the token endpoint in the port."), aud, endpoint);
    if (sameHost && samePath)
        return between(Tr::tr("aud has something after the path that the token endpoint does not have."), aud,
                       endpoint);
    if (!a.isValid() || a.host().isEmpty())
        return whole(aud.find('.') != std::string::npos && text(endpoint).contains(q)
                         ? Tr::tr("aud is only a part of the token endpoint.")
                         : Tr::tr("aud is no address; it must be the token endpoint."));
    if (sameHost && text(f.file.fhirBaseUrl).contains(a.path()) && a.path().size() > 1)
        return between(Tr::tr("aud is a part of the FHIR base, not the token endpoint."), aud, endpoint);
    if (sameHost && e.path().startsWith(a.path()))
        return between(Tr::tr("aud is only the beginning of the token endpoint, as issuers are written."), aud,
                       endpoint);
    if (sameHost)
        return between(Tr::tr("aud has another path than the token endpoint."), aud, endpoint);
    const auto& vendor = vendors::recognise(aud, {});
    const std::string environment = vendors::recogniseEnvironment(*f.vendor, aud, {});
    if (vendor.id != "generic" && vendor.id != f.vendor->id && !f.isVendor("generic"))
        return whole(
            Tr::tr("aud is an address of %1; this request goes to %2.").arg(text(vendor.shortName), f.vendorName));
    if (!environment.empty() && !f.environment.empty() && environment != f.environment)
        return between(environment == "sandbox"
                           ? Tr::tr("aud names the sandbox, and the request goes to another server.")
                           : Tr::tr("aud names a production server, and the request goes to the sandbox."),
                       aud, endpoint);
    if (samePath)
        return between(Tr::tr("aud names another host than the token endpoint."), aud, endpoint);
    return whole(Tr::tr("aud is the address of another server, not of this token endpoint."));
}

/// Other endpoints of an authorization server that are an audience as well.
bool isEndpointOfToo(const std::string& aud) {
    return std::any_of(std::begin(alsoAudience), std::end(alsoAudience),
                       [&](std::string_view end) { return aud.find(end) != std::string::npos; });
}

bool equal(const Facts& f, Audience rule, const std::string& value, const std::string& wanted) {
    if (value == wanted)
        return true;
    if (rule != Audience::SchemeIgnored || value.find("://") == std::string::npos)
        return false;
    return wanted == f.tokenEndpoint && value.substr(value.find(':') + 1) == wanted.substr(wanted.find(':') + 1);
}

/// Whether the server may know itself by that other address: behind a proxy, or where TLS ends before it, its own idea
/// of the URL decides, and Epic's customers may add audiences ("OAuth 2.0 Specification" of Epic). What a discovery
/// document says is that idea.
bool mayBeItsOwnName(const Facts& f, Audience rule, const QUrl& aud, const QUrl& endpoint) {
    if (aud.host().isEmpty() || !aud.scheme().startsWith(QLatin1String("http")))
        return false;
    const bool otherHost = aud.host() != endpoint.host();
    const std::string value = utf8(aud.toString());
    if (&vendors::recognise(value, {}) != f.vendor && vendors::recognise(value, {}).id != "generic" &&
        !f.isVendor("generic"))
        return false;
    const std::string environment = vendors::recogniseEnvironment(*f.vendor, value, {});
    if (!environment.empty() && environment != f.environment)
        return false;
    if (f.isVendor("epic"))
        return otherHost && f.environment != "sandbox" && aud.path().endsWith(QLatin1String("/oauth2/token"));
    const bool otherScheme = aud.scheme() != endpoint.scheme() || aud.port() != endpoint.port();
    if (rule == Audience::TokenOrIssuer || rule == Audience::Issuer)
        return (otherHost || otherScheme) && (!f.discovery || f.discovery->issuer.empty());
    return otherHost && aud.path() == endpoint.path() && !f.discovery;
}

/// The server's own address without its endpoint: many servers are named so, and take their name (RFC 7523, section 3).
bool looksLikeIssuer(const Facts& f, const std::string& aud) {
    const std::string bare = noSlash(aud);
    const auto host = bare.find("://");
    return host != std::string::npos && bare.size() > host + 3 && f.tokenEndpoint.starts_with(bare + '/') &&
           noSlash(f.file.fhirBaseUrl) != bare && (!f.discovery || noSlash(f.discovery->issuer) == bare);
}

/// The address of a FHIR server, by its look.
bool looksLikeFhirBase(const std::string& aud) {
    const std::string bare = noSlash(lowerCase(aud));
    return bare.find("/api/fhir/") != std::string::npos || bare.ends_with("/api/fhir") || bare.ends_with("/fhir") ||
           bare.ends_with("/fhir/r4") || bare.ends_with("/fhir/dstu2") || bare.ends_with("/fhir/stu3");
}

/// What can be seen of `aud` while the token endpoint is not known: that it is no address, or that of something else.
Finding withoutEndpoint(const Facts& f, Audience rule, const json::Value& claim, const std::string& aud) {
    const QString observed = valueText(&claim);
    const bool byUrl = rule == Audience::TokenUrl || rule == Audience::SchemeIgnored;
    // Epic's rule: the FHIR base with its end replaced.
    std::string likely = f.vendor->id == "epic" ? f.file.fhirBaseUrl : std::string();
    if (const auto from = likely.find("/api/FHIR/"); from != std::string::npos)
        likely.replace(from, std::string::npos, "/oauth2/token");
    const QString expected =
        likely.empty() || likely == f.file.fhirBaseUrl ? Tr::tr("the URL of the token endpoint") : shown(likely, 200);
    const auto result = [&](Finding finding) { return fixable(at(std::move(finding), f.atClaim("aud"))); };
    const QString q = text(aud);
    QString no = aud.empty() ? Tr::tr("aud is empty.") : QString();
    if (no.isEmpty() && (q.trimmed() != q || q.contains(QLatin1Char('\n'))))
        no = Tr::tr("aud has a blank or line break around the address.");
    else if (no.isEmpty() && (aud.front() == '"' || aud.front() == '\'' || aud.front() == '<'))
        no = Tr::tr("aud has quotes or brackets around the address.");
    else if (no.isEmpty() && (isTemplate(aud) || aud.find("{{") != std::string::npos))
        no = Tr::tr("aud is a template that was not filled in.");
    if (!no.isEmpty())
        return result(rule == Audience::NotChecked ? warn(no, observed, expected) : proved(no, observed, expected));
    const Finding open =
        unknown(Tr::tr("The token endpoint is not known, so this could not be checked."), observed, expected);
    // The issuer of a FHIR server may well be the server's own address.
    if (!byUrl && !(rule == Audience::NotVerified && aud.find("://") == std::string::npos))
        return at(open, f.atClaim("aud"));
    const QString other = otherAddress(f, aud);
    const bool ofCase = !f.file.fhirBaseUrl.empty() && noSlash(aud) == noSlash(f.file.fhirBaseUrl);
    if (!other.isEmpty() && !f.isVendor("generic"))
        return result(ofCase ? proved(other, observed, expected) : suspicious(other, observed, expected));
    if (!other.isEmpty())
        return result(ofCase ? bySmart(f, other, observed, expected) : warn(other, observed, expected));
    if (byUrl && looksLikeFhirBase(aud)) {
        const QString message = Tr::tr("aud looks like the address of a FHIR server, not of a token endpoint.");
        return result(f.isVendor("generic") ? warn(message, observed, expected)
                                            : suspicious(message, observed, expected));
    }
    return at(open, f.atClaim("aud"));
}

Finding check(const Facts& f) {
    const json::Value* aud = f.claim("aud");
    if (!aud)
        return notApplicable(Tr::tr("There is no aud to compare."));
    std::vector<std::string> values;
    if (aud->isString())
        values.push_back(aud->text);
    for (const auto& item : aud->items)
        if (item.isString())
            values.push_back(item.text);
    if (values.empty())
        return notApplicable(Tr::tr("aud is no text."));

    const Audience rule = audienceOf(f);
    if (f.tokenEndpoint.empty()) {
        // One right entry is enough, wherever it stands in the list (RFC 7519, section 4.1.3).
        Finding first = withoutEndpoint(f, rule, *aud, values.front());
        for (std::size_t i = 1; i < values.size(); ++i)
            if (Finding other = withoutEndpoint(f, rule, *aud, values[i]); other.verdict == Verdict::Unknown)
                return other;
        return first;
    }
    const std::vector<std::string> names = issuers(f);
    const bool issuerOnly = rule == Audience::Issuer;
    const std::string& wanted = issuerOnly && !names.empty() ? names.front() : f.tokenEndpoint;
    const QString expected = shown(wanted, 200), observed = valueText(aud);
    const auto any = [&](const std::string& name) {
        return std::any_of(values.begin(), values.end(), [&](const std::string& v) { return equal(f, rule, v, name); });
    };
    // Behind a proxy a product may know itself by another address than the one that is posted to.
    const bool knowsItself = rule == Audience::TokenUrl || rule == Audience::SchemeIgnored ||
                             (f.discovery && f.discovery->tokenEndpoint == f.tokenEndpoint);
    if (!issuerOnly && any(f.tokenEndpoint)) {
        Finding finding = at(pass(Tr::tr("aud is the token endpoint."), observed, expected), f.atClaim("aud"));
        return knowsItself && aud->isString() ? finding : keepsOpen(finding);
    }
    // The address that was typed is not that of discovery or of the request: another check judges which one is right.
    const std::string discovered = f.discovery ? f.discovery->tokenEndpoint : std::string();
    const std::string posted =
        f.request && !f.discovery ? f.request->url.substr(0, f.request->url.find_first_of("?#")) : std::string();
    for (const std::string& other : {discovered, posted})
        if (!issuerOnly && !other.empty() && any(other))
            return at(keepsOpen(pass(Tr::tr("aud is the token endpoint."), observed, shown(other, 200))),
                      f.atClaim("aud"));
    // Where the request was sent on to is the server's own idea of its address.
    if (f.file.response)
        for (const CaseRedirect& redirect : f.file.response->redirects)
            if (!issuerOnly && any(redirect.location))
                return at(
                    keepsOpen(pass(Tr::tr("aud is the token endpoint."), observed, shown(redirect.location, 200))),
                    f.atClaim("aud"));
    if (const auto same = [&](const std::string& v) { return isSameTenantByOtherName(f, v, f.tokenEndpoint); };
        std::any_of(values.begin(), values.end(), same) ||
        (!names.empty() && std::any_of(values.begin(), values.end(), [&](const std::string& v) {
            return isSameTenantByOtherName(f, v, names.front());
        })))
        return at(keepsOpen(pass(Tr::tr("aud names the tenant by its ID, the address by its domain, or the reverse."),
                                 observed, expected)),
                  f.atClaim("aud"));
    if ((issuerOnly || rule == Audience::TokenOrIssuer) && std::any_of(names.begin(), names.end(), any))
        return at(pass(Tr::tr("aud is the server's issuer, which this server accepts."), observed, expected),
                  f.atClaim("aud"));

    if (issuerOnly && any(f.tokenEndpoint))
        return fixable(at(proved(Tr::tr("aud is the token endpoint; %1 wants its issuer here.").arg(f.vendorName),
                                 observed, expected),
                          f.atClaim("aud")));
    const Miss miss = difference(f, values.front(), wanted);
    const At place = aud->isString() ? withinClaim(f, "aud", miss.from, miss.length) : f.atClaim("aud");
    const auto result = [&](Finding finding) { return fixable(at(std::move(finding), place)); };
    const QUrl a(text(values.front())), e(text(f.tokenEndpoint));
    const bool sameHost = !a.host().isEmpty() && a.host() == e.host();
    switch (rule) {
    case Audience::NotChecked:
        return result(
            warn(miss.how + QLatin1Char(' ') + Tr::tr("This server is not known to look at it."), observed, expected));
    case Audience::NotVerified:
        if (!f.vendor->verified && !f.isVendor("generic") && !sameHost)
            return at(unknown(Tr::tr("What %1 wants as aud is not known here.").arg(f.vendorName), observed), place);
        return result(
            !f.vendor->verified ||
                    (isOneOf(f, {"ping", "curity", "google-cloud-healthcare", "aws-healthlake", "generic"}) && sameHost)
                ? warn(miss.how + QLatin1Char(' ') + Tr::tr("What this server wants is not known here."), observed,
                       expected)
                : suspicious(miss.how, observed, expected));
    case Audience::OneOfItsOwn:
        // An administrator may have set other names than the address that is posted to.
        return result(f.isVendor("cms-bcda")
                          ? warn(miss.how + QLatin1Char(' ') + Tr::tr("This server has an audience of its own."),
                                 observed, expected)
                      : sameHost ? proved(miss.how, observed, expected)
                                 : suspicious(miss.how, observed, expected));
    case Audience::TokenOrIssuer:
        // Its other endpoints, or an issuer that cannot be told from the address.
        if (sameHost && names.empty())
            return result(warn(miss.how + QLatin1Char(' ') +
                                   Tr::tr("This server takes its issuer as well; its exact name is not known here."),
                               observed, expected));
        for (const std::string& name : names)
            if (takes(f, "any_endpoint") && values.front().starts_with(name + '/') && isEndpointOfToo(values.front()))
                return result(
                    warn(miss.how + QLatin1Char(' ') + Tr::tr("This server also takes some of its other endpoints."),
                         observed, expected));
        break;
    default:
        break;
    }
    if (f.isVendor("generic") && aud->isString() && looksLikeIssuer(f, values.front())) {
        const QString message =
            miss.how + QLatin1Char(' ') + Tr::tr("Many servers take their own name as well; not all do.");
        return result(f.answer && !f.answer->granted(f.status) ? suspicious(message, observed, expected)
                                                               : warn(message, observed, expected));
    }
    if (mayBeItsOwnName(f, rule, a, e)) {
        Finding other = suspicious(miss.how, observed, expected);
        return result(f.isVendor("epic") ? with(std::move(other), "aud_mismatch", "aud_other_host") : other);
    }
    return result(f.isVendor("generic") ? bySmart(f, miss.how, observed, expected)
                                        : proved(miss.how, observed, expected));
}

const Register reg({"aud-is-token-endpoint",
                    Family::Claims,
                    Step::CheckClaims,
                    {"aud_mismatch"},
                    NeedsClaims,
                    {smartAsymmetric, rfc7523},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::aud_is_token_endpoint
