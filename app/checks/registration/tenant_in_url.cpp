#include "checks/support.h"

#include <QRegularExpression>

namespace ad::checks {
namespace {

QString tenantOf(const std::string& url) {
    static const QRegularExpression cerner(QStringLiteral("/tenants/([^/]+)/"));
    static const QRegularExpression realm(QStringLiteral("/realms/([^/]+)/"));
    static const QRegularExpression entra(QStringLiteral("^https://login\\.[^/]+/([^/]+)/oauth2/"));
    for (const QRegularExpression* pattern : {&cerner, &realm, &entra})
        if (const auto match = pattern->match(text(url)); match.hasMatch())
            return match.captured(1);
    return {};
}

bool guid(const QString& s) {
    static const QRegularExpression form(QStringLiteral("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    return form.match(s).hasMatch();
}

bool placeholder(const QString& s) {
    const QString lower = QString(s).replace(QLatin1String("%7B"), QLatin1String("{"), Qt::CaseInsensitive).toLower();
    return lower.contains(QLatin1Char('{')) || lower.contains(QLatin1Char('<')) ||
           lower.contains(QLatin1String("%3c")) || lower.startsWith(QLatin1Char('$')) ||
           lower.contains(QLatin1String("your_")) || lower.contains(QLatin1String("your-")) ||
           lower == QLatin1String("tenant") || lower == QLatin1String("tenantid") ||
           lower == QLatin1String("tenant_id");
}

Finding check(const Facts& f) {
    const QString tenant = tenantOf(f.tokenEndpoint);
    if (tenant.isEmpty())
        return notApplicable(Tr::tr("The token endpoint names no tenant."));
    const QString observed = shown(utf8(tenant), 60);
    const At place{"request", "url", {}, {}, {}, {}};
    if (placeholder(tenant))
        return at(proved(Tr::tr("The tenant in the token endpoint is a placeholder that was not filled in."), observed,
                         Tr::tr("the tenant's own identifier")),
                  place);
    if (f.isVendor("oracle-health")) {
        if (!guid(tenant))
            return at(suspicious(Tr::tr("The tenant in the token endpoint is no GUID: a character was lost or added."),
                                 observed, Tr::tr("36 characters")),
                      place);
        static const QRegularExpression base(QStringLiteral("/(?:r4|dstu2)/([0-9a-fA-F-]+)"));
        const auto match = base.match(text(f.file.fhirBaseUrl));
        if (match.hasMatch() && match.captured(1).compare(tenant, Qt::CaseInsensitive) != 0)
            return at(suspicious(Tr::tr("The FHIR base names another tenant than the token endpoint."), observed,
                                 match.captured(1)),
                      place);
    }
    const bool entra = f.isVendor("microsoft-entra") || f.isVendor("azure-health-data-services");
    if (entra && (tenant == QLatin1String("common") || tenant == QLatin1String("consumers") ||
                  tenant == QLatin1String("organizations")))
        return at(warn(Tr::tr("The address names no tenant of its own; an app without a user needs its tenant there."),
                       observed, Tr::tr("the tenant's own identifier")),
                  place);
    return keepsOpen(pass(Tr::tr("The tenant in the token endpoint is well formed."), observed));
}

const Register reg({"tenant-in-url",
                    Family::Registration,
                    Step::ReadRequest,
                    {"tenant_unknown"},
                    NeedsTokenEndpoint,
                    {smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks
