#include "checks/support.h"

namespace ad::checks::iss_is_sub {
namespace {

Finding check(const Facts& f) {
    const json::Value *iss = f.claim("iss"), *sub = f.claim("sub");
    if (!iss || !sub || !iss->isString() || !sub->isString())
        return notApplicable(Tr::tr("iss or sub is missing or no text."));
    if (!authenticatesClient(f))
        return notApplicable(Tr::tr("At this server the assertion speaks for somebody: iss and sub may differ."));
    if (iss->text == sub->text)
        return at(pass(Tr::tr("iss and sub are the same."), valueText(iss)), f.atClaim("iss"));
    // Of claims that somebody shows, with no request and no answer, nothing says that they are a client's assertion.
    const bool ofAnyToken = f.assertionDescribed && f.isTold() && !f.request && !f.answered && f.tokenEndpoint.empty();
    return fixable(
        at((ofAnyToken ? warn : proved)(Tr::tr("iss and sub differ; both must be the client ID."),
                                        Tr::tr("iss %1, sub %2").arg(inQuotes(iss->text), inQuotes(sub->text)),
                                        f.clientId.empty() ? Tr::tr("the client ID in both") : shown(f.clientId)),
           f.atClaim(!f.clientId.empty() && iss->text == f.clientId ? "sub" : "iss")));
}

const Register reg({"iss-is-sub",
                    Family::Claims,
                    Step::IdentifyClient,
                    {"iss_sub_mismatch"},
                    NeedsClaims,
                    {smartAsymmetric, rfc7523},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::iss_is_sub
