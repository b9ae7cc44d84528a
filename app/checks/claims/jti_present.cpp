#include "checks/support.h"

#include <array>

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    const json::Value* jti = f.claim("jti");
    if (jti && !(jti->isString() && jti->text.empty()) && !jti->isNull())
        return at(pass(Tr::tr("There is a jti."), valueText(jti)), f.atClaim("jti"));
    const QString observed = jti ? Tr::tr("an empty jti") : Tr::tr("absent");
    // Optional by RFC 7523 and at these servers (facts 4.2); required by SMART.
    constexpr std::array<std::string_view, 5> optional{"okta", "athenahealth", "smart-bulk-data-server", "medplum",
                                                       "spring-authorization-server"};
    if (std::find(optional.begin(), optional.end(), f.vendor->id) != optional.end())
        return fixable(at(warn(Tr::tr("There is no jti. SMART wants one; this server does not insist."), observed,
                               Tr::tr("a fresh text for every request")),
                          f.atClaim("jti")));
    return fixable(
        at(proved(Tr::tr("There is no jti."), observed, Tr::tr("a fresh text for every request")), f.atClaim("jti")));
}

const Register
    reg({"jti-present", Family::Claims, Step::CheckReplay, {"jti_missing"}, NeedsClaims, {smartAsymmetric}, {}}, check);

} // namespace
} // namespace ad::checks
