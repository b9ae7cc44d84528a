#include "checks/support.h"

namespace ad::checks::iat_not_old {
namespace {

Finding check(const Facts& f) {
    const auto iat = momentOf(f, "iat");
    if (!iat)
        return notApplicable(Tr::tr("There is no iat."));
    const std::int64_t age = f.judgedAt - *iat;
    const QString observed = f.moment(*iat);
    const auto exp = momentOf(f, "exp");
    // IBM Verify's page names a limit; RFC 7523 only permits one.
    if (f.isVendor("ibm-verify") && age > 86400)
        return restingOnNow(f, fixable(at(proved(Tr::tr("iat lies %1 back; %2 takes at most %3.")
                                                     .arg(duration(age), f.vendorName, duration(86400)),
                                                 observed, Tr::tr("made just before it is sent")),
                                          f.atClaim("iat"))));
    if (age <= 600)
        return pass(Tr::tr("iat is recent."), observed);
    if (exp && *exp <= f.judgedAt)
        return notApplicable(Tr::tr("The assertion has expired anyway."));
    // Whether it was made at start-up and kept, or by a slow clock: both give an iat that is old on arrival.
    return restingOnNow(
        f, fixable(at(naming(warn(Tr::tr("iat lies %1 back. RFC 7523 lets a server refuse that.").arg(duration(age)),
                                  observed, Tr::tr("made just before it is sent")),
                             {"iat_too_old", "clock_skew"}),
                      f.atClaim("iat"))));
}

const Register reg(
    {"iat-not-old", Family::Claims, Step::CheckClaims, {"iat_too_old"}, NeedsClaims | RestsOnArrival, {rfc7523}, {}},
    check);

} // namespace
} // namespace ad::checks::iat_not_old
