#include "checks/support.h"

namespace ad::checks::texts_are_texts {
namespace {

Finding check(const Facts& f) {
    for (const char* name : {"iss", "sub", "jti"}) {
        const json::Value* v = f.claim(name);
        if (v && !v->isNull() && !v->isString())
            return fixable(at(
                proved(Tr::tr("%1 must be a text.").arg(QLatin1String(name)), valueText(v), Tr::tr("a text in quotes")),
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
