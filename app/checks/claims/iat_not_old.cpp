#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    const auto iat = f.date("iat");
    if (!iat || *iat >= 100'000'000'000)
        return notApplicable(Tr::tr("There is no iat."));
    const std::int64_t age = f.judgedAt - *iat;
    const QString observed = f.moment(*iat);
    if (age <= 600)
        return pass(Tr::tr("iat is recent."), observed);
    const auto exp = f.date("exp");
    if (exp && *exp <= f.judgedAt)
        return notApplicable(Tr::tr("The assertion has expired anyway."));
    return fixable(at(warn(Tr::tr("iat lies %1 back. RFC 7523 lets a server refuse that.").arg(duration(age)), observed,
                           Tr::tr("made just before it is sent")),
                      f.atClaim("iat")));
}

const Register reg({"iat-not-old", Family::Claims, Step::CheckClaims, {"iat_too_old"}, NeedsClaims, {rfc7523}, {}},
                   check);

} // namespace
} // namespace ad::checks
