#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    std::string scope = f.file.scope;
    bool sent = !scope.empty();
    for (const auto& field : f.form)
        if (field.name == "scope") {
            scope = field.value;
            sent = true;
        }
    if (!sent) {
        if (!f.request)
            return unknown(Tr::tr("No scope was given."));
        if (f.vendor->scopeRequired.value_or(false))
            return fixable(
                at(naming(f.bareInvalidClient ? warn(Tr::tr("The request asks for no scope."), Tr::tr("absent"),
                                                     Tr::tr("at least one system/ scope"))
                                              : suspicious(Tr::tr("The request asks for no scope."), Tr::tr("absent"),
                                                           Tr::tr("at least one system/ scope")),
                          {"scope_missing"}),
                   At{"request", "scope", {}, {}, {}, {}}));
        return notApplicable(Tr::tr("This server needs no scope."));
    }
    const auto problems = smart::checkScopes(scope);
    for (const auto& p : problems)
        if (p.fatal)
            return fixable(at(suspicious(p.what, shown(p.scope, 80), QStringLiteral("system/Patient.rs")),
                              At{"request", "scope", {}, {}, {}, {}}));
    if (!problems.empty())
        return fixable(
            at(warn(problems.front().what, shown(problems.front().scope, 80), QStringLiteral("system/Patient.rs")),
               At{"request", "scope", {}, {}, {}, {}}));
    // Well formed is not granted.
    return keepsOpen(pass(Tr::tr("The scopes are well formed."), shown(scope, 120)));
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
} // namespace ad::checks
