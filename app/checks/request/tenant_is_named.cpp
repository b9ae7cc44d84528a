#include "checks/support.h"

#include <QRegularExpression>
#include <QUrl>
#include <array>

namespace ad::checks::tenant_is_named {
namespace {

QString segmentAfter(const std::string& url, const char* before) {
    const QStringList parts = QUrl(text(url)).path().split(QLatin1Char('/'));
    const auto at = parts.indexOf(QLatin1String(before));
    return at >= 0 && at + 1 < parts.size() ? parts.at(at + 1) : QString();
}

/// What documents put where the tenant or realm belongs, and nobody calls one.
bool isPlaceholder(const QString& name) {
    static const QRegularExpression signs(
        QStringLiteral("^(<.*>|\\{.*\\}|\\$.*|:.*|%7B.*|%3C.*|00000000-0000-0000-0000-000000000000)$"),
        QRegularExpression::CaseInsensitiveOption);
    return signs.match(name).hasMatch();
}

/// Words that documents put there, and that a tenant or realm may have as its name all the same.
bool isWordOfDocuments(const QString& name) {
    static const QRegularExpression words(
        QStringLiteral("^(tenant|tenant[-_]?id|your[-_]?.*|realm|realm[-_]?name|my[-_]?realm|xxx+)$"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

/// Whether a server of that tenant answered: one that does not know the tenant says so, or says nothing of OAuth.
bool answeredThere(const Facts& f) {
    constexpr std::array<std::string_view, 6> codes{"invalid_client", "unauthorized_client", "invalid_scope",
                                                    "invalid_grant",  "access_denied",       "unsupported_grant_type"};
    const bool saidTenant = f.said && f.said->cause == "tenant_unknown";
    return f.answer && !saidTenant &&
           (f.answer->accessToken || std::find(codes.begin(), codes.end(), f.answer->error) != codes.end());
}

Finding check(const Facts& f) {
    const std::string& url = f.request && !f.request->url.empty() ? f.request->url : f.tokenEndpoint;
    if (url.empty())
        return unknown(Tr::tr("Where the request goes is not known."));
    QString tenant;
    if (isOneOf(f, {"microsoft-entra", "azure-health-data-services"}))
        tenant = QUrl(text(url)).path().section(QLatin1Char('/'), 1, 1);
    else if (isOneOf(f, {"keycloak", "nextgen-office"}) || text(url).contains(QLatin1String("/realms/")))
        tenant = segmentAfter(url, "realms");
    else if (f.isVendor("oracle-health"))
        tenant = segmentAfter(url, "tenants");
    if (tenant.isEmpty())
        return notApplicable(Tr::tr("The address names no tenant or realm."));
    const At place = f.request ? inRequest("url") : At{"request", "token_endpoint", {}, {}, {}, {}};
    const QString observed = shown(utf8(tenant), 80);
    if (isPlaceholder(tenant) || isWordOfDocuments(tenant)) {
        const QString message = Tr::tr("The tenant or realm in the address is a placeholder that was not filled in.");
        const QString expected = Tr::tr("the name of the tenant or realm");
        if (answeredThere(f))
            return keepsOpen(pass(Tr::tr("The tenant or realm looks like a placeholder, yet it answered."), observed));
        return fixable(
            at(isPlaceholder(tenant) ? proved(message, observed, expected) : suspicious(message, observed, expected),
               place));
    }
    if (isOneOf(f, {"microsoft-entra", "azure-health-data-services"}) &&
        (tenant == QLatin1String("common") || tenant == QLatin1String("organizations") ||
         tenant == QLatin1String("consumers")))
        return fixable(at(suspicious(Tr::tr("The address names no tenant of its own; a service without a user needs "
                                            "one."),
                                     observed, Tr::tr("the ID or domain of the tenant")),
                          place));
    if (f.isVendor("oracle-health")) {
        static const QRegularExpression id(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"),
                                           QRegularExpression::CaseInsensitiveOption);
        if (!id.match(tenant).hasMatch())
            return fixable(at(suspicious(Tr::tr("The tenant in the address is not an ID of 32 hex digits."), observed,
                                         Tr::tr("the tenant of discovery")),
                              place));
        if (!f.file.fhirBaseUrl.empty() && text(f.file.fhirBaseUrl).contains(QLatin1String("cerner")) &&
            !text(f.file.fhirBaseUrl).contains(tenant, Qt::CaseInsensitive))
            return fixable(at(suspicious(Tr::tr("The token endpoint names another tenant than the FHIR base."),
                                         observed, shown(f.file.fhirBaseUrl, 160)),
                              place));
    }
    // That the server has such a tenant cannot be seen from here.
    return keepsOpen(pass(Tr::tr("The address names a tenant or realm."), observed));
}

const Register reg({"tenant-is-named",
                    Family::Request,
                    Step::ReachServer,
                    {"tenant_unknown", "token_endpoint_wrong"},
                    NeedsNothing,
                    {smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::tenant_is_named
