#include "checks/support.h"

namespace ad::checks::scope_present {
namespace {

Finding check(const Facts& f) {
    if (const auto* open = formField(f, "scope"); open && open->open)
        return unknown(Tr::tr("The request takes its scope from a variable."));
    const auto* field = formField(f, "scope");
    const std::string scope = field ? field->value : f.request && hasForm(f) ? std::string() : f.file.scope;
    if (scope.find_first_not_of(" \t\r\n") != std::string::npos)
        return pass(Tr::tr("The request asks for a scope."), shown(scope, 120));
    if (!f.request || !hasForm(f))
        return unknown(Tr::tr("No scope was given."));
    if (isOtherFlow(f))
        return notApplicable(Tr::tr("The form is that of another grant, which names its scope elsewhere."));
    if (f.vendor->scopeRequired && !*f.vendor->scopeRequired)
        return notApplicable(Tr::tr("This server needs no scope."));
    const QString observed = field ? Tr::tr("empty") : Tr::tr("absent"),
                  expected = Tr::tr("at least one system/ scope");
    const At place = field ? inRequest(*field) : inRequest("scope");
    // The code is given for the scope alone, and there is none.
    if (f.answer && f.answer->error == "invalid_scope")
        return fixable(
            at(with(proved(Tr::tr("The request asks for no scope, and the server refuses that."), observed, expected),
                    "scope_missing", "code_is_specific"),
               place));
    if (!f.vendor->scopeRequired)
        return fixable(at(warn(Tr::tr("The request asks for no scope; whether this server needs one is not known."),
                               observed, expected),
                          place));
    // These say so in their code or on their page; the launcher even answers invalid_client then.
    if (isOneOf(f, {"smart-launcher", "smart-bulk-data-server", "cms-dpc", "inferno-client-suite"}))
        return fixable(
            at(proved(Tr::tr("The request asks for no scope; %1 wants one.").arg(f.vendorName), observed, expected),
               place));
    const QString message = Tr::tr("The request asks for no scope.");
    return fixable(
        at(f.bareInvalidClient ? warn(message, observed, expected) : suspicious(message, observed, expected), place));
}

const Register
    reg({"scope-present", Family::Request, Step::Authorize, {"scope_missing"}, RestsOnWhole, {smartBackend}, {}},
        check);

} // namespace
} // namespace ad::checks::scope_present
