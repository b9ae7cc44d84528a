#include "checks/support.h"

namespace ad::checks::scope_suits_server {
namespace {

QStringList scopesOf(const Facts& f) {
    const auto* field = formField(f, "scope");
    return text(field ? field->value : f.file.scope).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString permissionOf(const QString& scope) {
    return scope.section(QLatin1Char('.'), -1).section(QLatin1Char('?'), 0, 0);
}
bool isV1(const QString& scope) {
    const QString p = permissionOf(scope);
    return p == QLatin1String("read") || p == QLatin1String("write");
}
bool isV2(const QString& scope) {
    const QString p = permissionOf(scope);
    return scope.contains(QLatin1Char('/')) && !p.isEmpty() && !p.contains(QLatin1Char('/')) &&
           std::all_of(p.begin(), p.end(), [](QChar c) { return QStringLiteral("cruds").contains(c); });
}
bool writes(const QString& scope) {
    const QString p = permissionOf(scope);
    return p == QLatin1String("write") || p == QLatin1String("*") ||
           (isV2(scope) &&
            (p.contains(QLatin1Char('c')) || p.contains(QLatin1Char('u')) || p.contains(QLatin1Char('d'))));
}
bool ofUser(const QString& scope) {
    return scope.startsWith(QLatin1String("patient/")) || scope.startsWith(QLatin1String("user/")) ||
           scope.startsWith(QLatin1String("launch")) || scope == QLatin1String("openid") ||
           scope == QLatin1String("fhirUser") || scope == QLatin1String("offline_access") ||
           scope == QLatin1String("online_access");
}

Finding check(const Facts& f) {
    if (const auto* open = formField(f, "scope"); open && open->open)
        return unknown(Tr::tr("The request takes its scope from a variable."));
    const QStringList scopes = scopesOf(f);
    if (scopes.isEmpty())
        return notApplicable(Tr::tr("No scope is asked for."));
    const auto* field = formField(f, "scope");
    const At place = field ? inRequest(*field) : inRequest("scope");
    const QString all = shown(utf8(scopes.join(QLatin1Char(' '))), 120);
    const auto first = [&](bool (*is)(const QString&)) {
        const auto found = std::find_if(scopes.begin(), scopes.end(), is);
        return found == scopes.end() ? QString() : *found;
    };
    const auto result = [&](Finding finding) { return fixable(at(std::move(finding), place)); };

    if (f.isVendor("cms-dpc") || (f.isVendor("cms-bcda") && !isBcdaOfSecrets(f)))
        return scopes == QStringList{QStringLiteral("system/*.*")}
                   ? pass(Tr::tr("The scope is the one that this server knows."), all)
                   : result(proved(Tr::tr("%1 takes one scope only.").arg(f.vendorName), all,
                                   QStringLiteral("system/*.*")));
    if (isOneOf(f, {"microsoft-entra", "azure-health-data-services"}))
        return scopes.size() == 1 && scopes.front().endsWith(QLatin1String("/.default"))
                   ? pass(Tr::tr("The scope has the form that Entra takes."), all)
                   : result(proved(Tr::tr("Entra takes one scope for a service: the resource, then /.default."), all,
                                   QStringLiteral("<resource>/.default")));
    if (const QString scope = first([](const QString& s) { return s.endsWith(QLatin1String("/.default")); });
        !scope.isEmpty() && (followsSmart(f) || !f.file.fhirBaseUrl.empty()))
        return result(suspicious(Tr::tr("A scope that ends with /.default is for Microsoft Entra."), scope,
                                 QStringLiteral("system/Patient.rs")));
    const auto problems = smart::checkScopes(utf8(scopes.join(QLatin1Char(' '))));
    if (std::any_of(problems.begin(), problems.end(), [](const smart::ScopeProblem& p) { return p.fatal; }))
        return notApplicable(Tr::tr("The scope is not well formed; another check judges that."));
    if (f.isVendor("epic"))
        return notApplicable(Tr::tr("Epic gives the scopes of the app, whatever is asked for."));
    const QString user = first(ofUser);
    if (isOneOf(f, {"smart-bulk-data-server", "smart-launcher", "inferno-reference-server"})) {
        const QString foreign = first([](const QString& s) { return !s.startsWith(QLatin1String("system/")); });
        if (!foreign.isEmpty())
            return result(
                proved(Tr::tr("This server gives only system/ scopes."), foreign, QStringLiteral("system/Patient.rs")));
        if (const QString w = first(writes); f.isVendor("smart-bulk-data-server") && !w.isEmpty())
            return result(
                proved(Tr::tr("This server gives only scopes that read."), w, QStringLiteral("system/Patient.rs")));
    }
    if (!user.isEmpty() && followsSmart(f))
        return result(warn(Tr::tr("A scope of a signed-in user is asked for; a backend service has none."), user,
                           QStringLiteral("system/Patient.rs")));
    if (f.isVendor("eclinicalworks") && !scopes.contains(QStringLiteral("system/Group.read")))
        return result(warn(Tr::tr("Bulk requests need system/Group.read here; requests for single patients must not "
                                  "have it."),
                           all, QStringLiteral("system/Group.read")));
    if (f.discovery && f.discovery->hasCapabilities) {
        const auto& c = f.discovery->capabilities;
        const bool v1 = std::find(c.begin(), c.end(), "permission-v1") != c.end();
        const bool v2 = std::find(c.begin(), c.end(), "permission-v2") != c.end();
        const QString newer = first(isV2), older = first(isV1);
        if (v1 && !v2 && !newer.isEmpty())
            return result(suspicious(Tr::tr("The server's discovery knows only SMART v1 scopes, and this one is v2."),
                                     newer, QStringLiteral("system/Patient.read")));
        if (v2 && !v1 && !older.isEmpty())
            return result(suspicious(Tr::tr("The server's discovery knows only SMART v2 scopes, and this one is v1."),
                                     older, QStringLiteral("system/Patient.rs")));
    }
    // What was granted to the app is not known here.
    return keepsOpen(pass(Tr::tr("Nothing speaks against these scopes at this server."), all));
}

const Register
    reg({"scope-suits-server",
         Family::Request,
         Step::Authorize,
         {"scope_invalid"},
         NeedsNothing,
         {{"SMART App Launch 2.2, scopes", "https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html"}},
         {}},
        check);

} // namespace
} // namespace ad::checks::scope_suits_server
