#include "checks/support.h"

#include <algorithm>

namespace ad::checks::client_id_parameter_present {
namespace {

Finding check(const Facts& f) {
    if (!hasForm(f) || !formField(f, "client_assertion"))
        return notApplicable(Tr::tr("There is no form with an assertion."));
    if (const auto* id = formField(f, "client_id"); id && !id->value.empty())
        return pass(Tr::tr("The form has a client_id."), shown(id->value, 80));
    const QString expected = Tr::tr("client_id as a parameter, equal to sub");
    if (f.vendor->clientIdParameter == "required")
        return fixable(at(proved(Tr::tr("The form has no client_id; Spring needs it besides the assertion."),
                                 Tr::tr("absent"), expected),
                          inRequest("client_id")));
    // Its documentation names a missing client_id among the reasons of invalid_client.
    if (f.vendor->clientIdParameter == "advised")
        return fixable(at(warn(Tr::tr("The form has no client_id; %1 names that among its reasons.").arg(f.vendorName),
                               Tr::tr("absent"), expected),
                          inRequest("client_id")));
    // The standards leave it out (RFC 7521, section 4.2), and a server that names no parameter may miss this one.
    // Whose rule was read does not; and where another parameter is missing or twice, that is what it speaks of.
    const bool unread = f.isVendor("generic") || !f.vendor->verified;
    const auto once = [&](const char* name) {
        return std::count_if(f.form.begin(), f.form.end(), [&](const auto& field) { return field.name == name; }) == 1;
    };
    const bool mayMiss = f.answer && f.answer->error == "invalid_request" && !f.said && unread && once("grant_type") &&
                         once("client_assertion_type") && once("client_assertion");
    Finding without = pass(Tr::tr("The form has no client_id, which is optional."), Tr::tr("absent"));
    if (!mayMiss)
        return without;
    without.rulesOut = false;
    return with(std::move(without), "client_id_param_missing", "request_lacks_client_id",
                Tr::tr("The answer is about a parameter, and some servers want client_id besides the assertion."));
}

const Register reg({"client-id-parameter-present",
                    Family::Request,
                    Step::ReadRequest,
                    {"client_id_param_missing"},
                    NeedsRequest,
                    {{"RFC 7521, section 4.2", "https://www.rfc-editor.org/rfc/rfc7521#section-4.2"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::client_id_parameter_present
