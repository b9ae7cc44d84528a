#include "checks/support.h"

namespace ad::checks::jti_present {
namespace {

Finding check(const Facts& f) {
    const json::Value* jti = f.claim("jti");
    if (jti && !(jti->isString() && jti->text.empty()) && !jti->isNull())
        return at(pass(Tr::tr("There is a jti."), valueText(jti)), f.atClaim("jti"));
    if (!jti && f.isSetToUntold("claims", "jti"))
        return at(pass(Tr::tr("There is a jti; its value is not told.")), f.atClaim("jti"));
    const QString observed = jti ? Tr::tr("an empty jti") : Tr::tr("absent");
    const QString expected = Tr::tr("a fresh text for every request");
    // Optional by RFC 7523, section 3, and at these servers; required by SMART.
    if (!authenticatesClient(f))
        return notApplicable(Tr::tr("At this server the assertion is not that of SMART; jti is optional in it."));
    if (isOneOf(f, {"okta", "athenahealth", "smart-bulk-data-server", "medplum", "spring-authorization-server",
                    "forgerock-openam", "microsoft-entra", "azure-health-data-services"}))
        return fixable(
            at(warn(Tr::tr("There is no jti. SMART wants one; this server does not insist."), observed, expected),
               f.atClaim("jti")));
    if (!f.vendor->verified || (f.isVendor("generic") && !followsSmart(f)) ||
        isOneOf(f, {"ping", "curity", "inferno-reference-server", "aws-healthlake", "google-cloud-healthcare",
                    "nextgen-enterprise", "meditech"}))
        return fixable(at(suspicious(Tr::tr("There is no jti. SMART wants one; what this server wants is not known."),
                                     observed, expected),
                          f.atClaim("jti")));
    Finding finding = proved(Tr::tr("There is no jti."), observed, expected);
    finding.proof = !f.isVendor("generic") || publishesSmart(f);
    return fixable(at(std::move(finding), f.atClaim("jti")));
}

const Register
    reg({"jti-present", Family::Claims, Step::CheckReplay, {"jti_missing"}, NeedsClaims, {smartAsymmetric}, {}}, check);

} // namespace
} // namespace ad::checks::jti_present
