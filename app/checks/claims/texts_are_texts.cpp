#include "checks/support.h"

namespace ad::checks::texts_are_texts {
namespace {

Finding check(const Facts& f) {
    for (const char* name : {"iss", "sub", "jti"}) {
        const auto kind = f.kindOf(name).value_or(json::Kind::Null);
        if (kind != json::Kind::Null && kind != json::Kind::String)
            return fixable(at(proved(Tr::tr("%1 must be a text.").arg(QLatin1String(name)), valueText(f.claim(name)),
                                     Tr::tr("a text in quotes")),
                              f.atClaim(name)));
    }
    // Times have types of their own.
    return keepsOpen(pass(Tr::tr("iss, sub and jti are texts.")));
}

const Register reg(
    {"texts-are-texts", Family::Claims, Step::CheckClaims, {"claim_type_wrong"}, NeedsClaims, {rfc7519, rfc7523}, {}},
    check);

} // namespace
} // namespace ad::checks::texts_are_texts
