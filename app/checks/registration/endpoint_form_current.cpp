#include "checks/support.h"
#include "vendors/rule_words.h"

namespace ad::checks::endpoint_form_current {
namespace {

Finding check(const Facts& f) {
    const auto rules = vendors::rulesAt(*f.vendor, "token_endpoint_form", f.environment, f.judgedAt);
    if (rules.empty() || f.tokenEndpoint.find("/protocols/oauth2/") == std::string::npos)
        return notApplicable(Tr::tr("No rule about the form of the token endpoint holds here."));
    if (f.tokenEndpoint.find("/hosts/") != std::string::npos)
        return keepsOpen(pass(Tr::tr("The token endpoint has the newer form."), shown(f.tokenEndpoint, 200)));
    const vendors::Rule& rule = *rules.back();
    return at(with(warn(Tr::tr("The token endpoint has the older form. Since %1: %2.")
                            .arg(vendors::versionOf(rule), vendors::factOf(rule)),
                        shown(f.tokenEndpoint, 200), Tr::tr("the address that the smart-configuration names")),
                   rule.cause, rule.weight),
              At{"request", "url", {}, {}, {}, {}});
}

const Register reg({"endpoint-form-current",
                    Family::Registration,
                    Step::ReachServer,
                    {"token_endpoint_wrong"},
                    NeedsTokenEndpoint,
                    {smartBackend},
                    {"oracle-health"}},
                   check);

} // namespace
} // namespace ad::checks::endpoint_form_current
