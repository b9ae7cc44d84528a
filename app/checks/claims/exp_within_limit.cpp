#include "checks/support.h"

#include <algorithm>

namespace ad::checks::exp_within_limit {
namespace {

Finding check(const Facts& f) {
    const auto exp = momentOf(f, "exp");
    if (!exp)
        return notApplicable(Tr::tr("exp is missing or no moment."));
    // What was only shown, to a server that nobody knows and that refused nothing, breaks no rule of that server's.
    const bool onlyShown = f.assertionDescribed && !f.answered && f.logSaid.empty() && !surelyFollowsSmart(f);
    const bool known = f.vendor->maxLifetime.has_value() && (!f.isVendor("generic") || (followsSmart(f) && !onlyShown));
    const std::int64_t limit = f.vendor->maxLifetime.value_or(300);
    const std::int64_t ahead = *exp - f.judgedAt;
    const QString expected = Tr::tr("at most %1 ahead").arg(duration(limit));
    const QString observed = f.moment(*exp);
    if (ahead <= limit) {
        if (ahead == limit || (ahead > limit - 5 && f.serverAhead.value_or(0) < 0))
            return restingOnNow(
                f,
                fixable(at(
                    warn(Tr::tr("exp is just at the limit: a clock that runs a second fast is enough for a refusal."),
                         observed, expected),
                    f.atClaim("exp"))));
        return at(pass(withClockRemark(f, Tr::tr("exp is within the limit.")), observed, expected), f.atClaim("exp"));
    }
    // Microsoft's page recommends ten minutes and enforces nothing; the other's code does not look.
    if (isOneOf(f, {"microsoft-entra", "azure-health-data-services", "smart-bulk-data-server"}))
        return at(pass(Tr::tr("This server sets no limit to exp; a short life is safer."), observed), f.atClaim("exp"));
    constexpr std::int64_t usual = 3600;
    if (!known && (!f.vendor->verified || !authenticatesClient(f)) && ahead <= usual)
        return notApplicable(Tr::tr("At this server the assertion is not that of SMART; an hour is usual."));
    if (!known)
        return restingOnNow(
            f,
            fixable(at(warn(Tr::tr("exp is %1 ahead. SMART allows five minutes; what this server allows is not known.")
                                .arg(duration(ahead)),
                            observed, expected),
                       f.atClaim("exp"))));
    const auto iat = f.date("iat");
    // What makes it too far: a clock that runs fast, an iat in the future, or the span itself.
    const bool spanFits = iat && *exp - *iat <= limit && *iat > f.judgedAt;
    const bool ownClockFits = clocks(f) == Clocks::OwnIsFast && *exp - ownTime(f) <= limit;
    const bool byClock = ownClockFits || (spanFits && clocks(f) != Clocks::Agree);
    const QString message =
        byClock && f.judgedBy == Facts::JudgedBy::Now
            ? Tr::tr("exp is %1 ahead, because iat lies in the future as well.").arg(duration(ahead))
        : byClock ? Tr::tr("exp is %1 ahead of the server's clock, because the clock that made it is ahead of that.")
                        .arg(duration(ahead))
        : spanFits
            ? Tr::tr("exp is %1 ahead, because iat lies in the future as well; the clocks agree.").arg(duration(ahead))
            : Tr::tr("exp is %1 ahead; %2 allows %3.").arg(duration(ahead), f.vendorName, duration(limit));
    Finding finding = proved(message, observed, expected);
    finding.causes = byClock    ? std::vector<std::string>{"clock_skew", "exp_too_far"}
                     : spanFits ? std::vector<std::string>{"not_yet_valid", "exp_too_far"}
                                : std::vector<std::string>{"exp_too_far", "clock_skew"};
    finding.proof = f.vendor->verified && (!f.isVendor("generic") || surelyFollowsSmart(f));
    // A Date is cut to whole seconds.
    const std::int64_t unsure = f.judgedBy == Facts::JudgedBy::ServerDate ? 1 : 0;
    if (ahead - limit <= std::max(unsure, f.vendor->clockSkew.value_or(0))) {
        finding.verdict = Verdict::Warn;
        finding.proof = false;
    }
    return restingOnNow(f, fixable(at(finding, f.atClaim("exp"))));
}

const Register reg({"exp-within-limit",
                    Family::Claims,
                    Step::CheckClaims,
                    {"exp_too_far"},
                    NeedsClaims | RestsOnArrival,
                    {smartAsymmetric, epicOAuth},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::exp_within_limit
