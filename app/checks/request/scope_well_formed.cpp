#include "checks/support.h"

namespace ad::checks::scope_well_formed {
namespace {

Finding check(const Facts& f) {
    if (const auto* open = formField(f, "scope"); open && open->open)
        return unknown(Tr::tr("The request takes its scope from a variable."));
    std::string scope = f.file.scope;
    At place = inRequest("scope");
    if (const auto* field = formField(f, "scope")) {
        scope = field->value;
        place = inRequest(*field);
    }
    if (scope.find_first_not_of(" \t\r\n") == std::string::npos)
        return notApplicable(Tr::tr("No scope is asked for."));
    if (isOneOf(f, {"microsoft-entra", "azure-health-data-services", "cms-dpc", "cms-bcda"}))
        return notApplicable(Tr::tr("This server has scopes of its own; another check judges them."));
    const QString example = QStringLiteral("system/Patient.rs");
    const auto problems = smart::checkScopes(scope);
    const smart::ScopeProblem* worst = nullptr;
    for (const auto& p : problems)
        if (!worst || (p.fatal && !worst->fatal))
            worst = &p;
    if (!worst)
        // Well formed is not granted.
        return keepsOpen(pass(Tr::tr("The scopes are well formed."), shown(scope, 120)));
    const QString observed = shown(worst->scope, 80);
    // A server that answers invalid_client has not come to the scope yet; Epic has no parameter scope; bulk-data-server
    // takes commas.
    const bool commas = worst->scope.find(',') != std::string::npos && f.isVendor("smart-bulk-data-server");
    const bool early = f.answer && f.answer->error == "invalid_client";
    if (!worst->fatal || commas || early || f.isVendor("epic"))
        return fixable(at(warn(worst->what, observed, example), place));
    return fixable(at(suspicious(worst->what, observed, example), place));
}

const Register
    reg({"scope-well-formed",
         Family::Request,
         Step::Authorize,
         {"scope_invalid"},
         NeedsNothing,
         {{"SMART App Launch 2.2, scopes", "https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html"}},
         {}},
        check);

} // namespace
} // namespace ad::checks::scope_well_formed
