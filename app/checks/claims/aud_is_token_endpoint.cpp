#include "checks/support.h"

#include <QUrl>

namespace ad::checks {
namespace {

/// In what way `aud` misses the token endpoint, in a sentence; the first difference that explains it all.
QString difference(const Facts& f, const std::string& aud, const std::string& endpoint) {
    const QUrl a(text(aud)), e(text(endpoint));
    const auto trimmed = QString(text(aud)).trimmed();
    if (trimmed != text(aud) && trimmed == text(endpoint))
        return Tr::tr("aud has a blank or line break around the token endpoint.");
    const std::string& base = f.file.fhirBaseUrl;
    const auto same = [](std::string x, std::string y) {
        while (x.ends_with('/'))
            x.pop_back();
        while (y.ends_with('/'))
            y.pop_back();
        return !x.empty() && x == y;
    };
    if (same(aud, base))
        return Tr::tr("aud is the FHIR base, not the token endpoint.");
    if (f.discovery && same(aud, f.discovery->issuer))
        return Tr::tr("aud is the issuer, not the token endpoint.");
    if (f.discovery && same(aud, f.discovery->authorizationEndpoint))
        return Tr::tr("aud is the authorization endpoint, not the token endpoint.");
    if (same(aud, endpoint))
        return aud.ends_with('/') ? Tr::tr("aud ends with a slash that the token endpoint does not have.")
                                  : Tr::tr("aud lacks the slash at the end of the token endpoint.");
    if (aud.empty())
        return Tr::tr("aud is empty.");
    if (a.isValid() && e.isValid() && a.scheme() != e.scheme() && a.host() == e.host() && a.path() == e.path())
        return Tr::tr("aud says %1, the token endpoint %2.").arg(a.scheme(), e.scheme());
    if (QString::compare(text(aud), text(endpoint), Qt::CaseInsensitive) == 0)
        return Tr::tr("aud differs from the token endpoint in upper and lower case.");
    if (a.host() == e.host() && a.path() == e.path() && a.port() != e.port())
        return Tr::tr("aud differs from the token endpoint in the port.");
    if (a.host() == e.host() && a.path() == e.path())
        return Tr::tr("aud has something after the path that the token endpoint does not have.");
    if (!a.host().isEmpty() && a.host() == e.host() && text(base).contains(a.path()) && a.path().size() > 1)
        return Tr::tr("aud is a part of the FHIR base, not the token endpoint.");
    if (!a.host().isEmpty() && a.host() == e.host())
        return Tr::tr("aud has another path than the token endpoint.");
    if (!a.host().isEmpty() && a.path() == e.path())
        return Tr::tr("aud names another host than the token endpoint.");
    return Tr::tr("aud is not the token endpoint.");
}

/// Vendors whose own documents or code accept something else besides the token endpoint (facts 2.8, 4.2).
bool acceptsIssuer(const Facts& f) {
    for (const auto id :
         {"keycloak", "nextgen-office", "node-oidc-provider", "spring-authorization-server", "duende-identityserver",
          "auth0", "ibm-verify", "microsoft-entra", "azure-health-data-services"})
        if (f.isVendor(id))
            return true;
    return false;
}

Finding check(const Facts& f) {
    const json::Value* aud = f.claim("aud");
    if (!aud)
        return notApplicable(Tr::tr("There is no aud to compare."));
    const QString expected = shown(f.tokenEndpoint, 200);
    std::vector<std::string> values;
    if (aud->isString())
        values.push_back(aud->text);
    for (const auto& item : aud->items)
        if (item.isString())
            values.push_back(item.text);
    if (values.empty())
        return notApplicable(Tr::tr("aud is no text."));
    const auto equal = [&](const std::string& v) {
        if (v == f.tokenEndpoint)
            return true;
        // bulk-data-server and launcher ignore http against https (facts 4.2).
        if (f.isVendor("smart-bulk-data-server") || f.isVendor("smart-launcher"))
            return v.substr(v.find(':') + 1) == f.tokenEndpoint.substr(f.tokenEndpoint.find(':') + 1);
        return false;
    };
    if (std::any_of(values.begin(), values.end(), equal))
        return at(pass(Tr::tr("aud is the token endpoint."), valueText(aud), expected), f.atClaim("aud"));
    const QString how = difference(f, values.front(), f.tokenEndpoint);
    if (acceptsIssuer(f)) {
        const QUrl a(text(values.front())), e(text(f.tokenEndpoint));
        const bool issuer = f.discovery && values.front() == f.discovery->issuer;
        if (issuer || (a.host() == e.host() && !a.host().isEmpty()))
            return at(
                issuer
                    ? pass(Tr::tr("aud is the server's issuer, which this server accepts."), valueText(aud), expected)
                    : warn(how + QLatin1Char(' ') +
                               Tr::tr("This server takes its issuer as well; its exact name is not known here."),
                           valueText(aud), expected),
                f.atClaim("aud"));
    }
    return fixable(at(proved(how, valueText(aud), expected), f.atClaim("aud")));
}

const Register reg({"aud-is-token-endpoint",
                    Family::Claims,
                    Step::CheckClaims,
                    {"aud_mismatch"},
                    NeedsClaims | NeedsTokenEndpoint,
                    {smartAsymmetric, rfc7523},
                    {}},
                   check);

} // namespace
} // namespace ad::checks
