#include "checks/support.h"

namespace ad::checks::lifetime_span {
namespace {

Finding check(const Facts& f) {
    const auto exp = momentOf(f, "exp");
    const std::int64_t limit = f.vendor->maxLifetime.value_or(300);
    if (!exp)
        return notApplicable(Tr::tr("exp is missing or no moment."));
    bool seen = false;
    for (const char* name : {"iat", "nbf"}) {
        const auto from = momentOf(f, name);
        if (!from)
            continue;
        seen = true;
        const std::int64_t span = *exp - *from;
        const QString observed = Tr::tr("exp − %1 = %2").arg(QLatin1String(name), duration(span));
        if (span > limit) {
            // exp itself is within the limit: then the beginning lies too far back, if it lies back at all. Of what is
            // over nothing says how near exp was when it was sent.
            constexpr std::int64_t justMade = 60, fewSeconds = 5;
            const bool near = *exp - f.judgedAt <= limit;
            const bool old =
                near && *exp > f.judgedAt && std::string_view(name) == "iat" && f.judgedAt - *from > justMade;
            const QString message = Tr::tr("From %1 to exp it is %2; %3 allows %4.")
                                        .arg(QLatin1String(name), duration(span), f.vendorName, duration(limit));
            const QString expected = Tr::tr("at most %1").arg(duration(limit));
            // eClinicalWorks names a longest life, and not from where it counts: while exp itself is near enough,
            // that the beginning lies too far back proves nothing there.
            Finding finding = !near || !f.isVendor("eclinicalworks") ? proved(message, observed, expected)
                              : span > limit + fewSeconds            ? suspicious(message, observed, expected)
                                                                     : warn(message, observed, expected);
            if (old)
                finding.causes = {"iat_too_old", "exp_too_far"};
            return fixable(at(finding, f.atClaim(name)));
        }
        if (span < 0)
            return fixable(at(naming(proved(Tr::tr("%1 lies after exp.").arg(QLatin1String(name)), observed,
                                            Tr::tr("%1 before exp").arg(QLatin1String(name))),
                                     {"claim_type_wrong", "exp_passed"}),
                              f.atClaim(name)));
    }
    // That exp itself lies within the limit is for another check to say.
    return seen ? keepsOpen(pass(Tr::tr("The span from iat and nbf to exp is within the limit.")))
                : notApplicable(Tr::tr("There is neither iat nor nbf."));
}

// Epic's page and BCDA's code measure the span itself, besides exp; eClinicalWorks may.
const Register reg({"lifetime-span",
                    Family::Claims,
                    Step::CheckClaims,
                    {"exp_too_far", "iat_too_old"},
                    NeedsClaims,
                    {epicOAuth},
                    {"epic", "cms-bcda", "eclinicalworks"}},
                   check);

} // namespace
} // namespace ad::checks::lifetime_span
