#include "checks/support.h"

namespace ad::checks::exp_in_future {
namespace {

Finding check(const Facts& f) {
    const auto exp = momentOf(f, "exp");
    if (!exp || *exp < 1'000'000'000)
        return notApplicable(Tr::tr("exp is missing or no moment."));
    const std::int64_t tolerated = f.vendor->clockSkew.value_or(0);
    const QString expected = Tr::tr("after %1").arg(f.moment(f.judgedAt));
    if (*exp > f.judgedAt)
        return at(pass(withClockRemark(f, Tr::tr("The assertion had not expired.")), f.moment(*exp), expected),
                  f.atClaim("exp"));
    const std::int64_t late = f.judgedAt - *exp;
    if (tolerated > 0 && late <= tolerated)
        return at(
            restingOnNow(
                f, warn(Tr::tr("The assertion had just expired; this server tolerates %1.").arg(duration(tolerated)),
                        f.moment(*exp), expected)),
            f.atClaim("exp"));
    const std::int64_t own = ownTime(f);
    const bool byClock = clocks(f) == Clocks::OwnIsBehind && *exp > own;
    QString message = byClock
                          ? Tr::tr("The assertion had expired %1 before by the server's clock, and was still good by "
                                   "the clock that made it, which is behind that.")
                                .arg(duration(late))
                          : Tr::tr("The assertion had expired %1 before.").arg(duration(late));
    message = withClockRemark(f, message);
    // Only the time of the diagnosis is known: an old token that somebody pasted later proves nothing about its own
    // day.
    const bool onlyNow =
        f.judgedBy == Facts::JudgedBy::Now && f.file.response.has_value() && (!f.file.now.has_value() || late > 86400);
    // The server's clock is known to the second, and by its answer, not by the moment at which it looked at exp.
    constexpr std::int64_t precision = 2;
    Finding finding = onlyNow || late <= precision ? suspicious(message, f.moment(*exp), expected)
                                                   : proved(message, f.moment(*exp), expected);
    finding.causes = byClock ? std::vector<std::string>{"clock_skew", "exp_passed"}
                             : std::vector<std::string>{"exp_passed", "clock_skew"};
    return fixable(at(finding, f.atClaim("exp")));
}

const Register reg({"exp-in-future",
                    Family::Claims,
                    Step::CheckClaims,
                    {"exp_passed", "clock_skew"},
                    NeedsClaims | RestsOnArrival,
                    {rfc7519, rfc7523},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::exp_in_future
