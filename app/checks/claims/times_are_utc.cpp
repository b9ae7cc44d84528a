#include "checks/support.h"

namespace ad::checks::times_are_utc {
namespace {

constexpr std::int64_t halfHour = 1800;

/// The nearest whole number of half hours, if `distance` is one within a minute and a half, and no more than a time
/// zone can be; 0: none.
std::int64_t halfHours(std::int64_t distance) {
    const std::int64_t size = distance < 0 ? -distance : distance;
    const std::int64_t count = (size + halfHour / 2) / halfHour;
    const std::int64_t rest = size - count * halfHour;
    // Zones with a half hour begin at 3:30.
    if (count == 0 || count > 28 || (count % 2 == 1 && count < 7) || rest > 90 || rest < -90)
        return 0;
    return distance < 0 ? -count : count;
}

Finding check(const Facts& f) {
    // iat is the moment of making; without it, exp less the usual five minutes.
    const auto iat = f.date("iat"), exp = f.date("exp");
    const auto moment = iat ? iat : f.date("nbf");
    if (!moment && !exp)
        return notApplicable(Tr::tr("There is no time to judge."));
    if (!moment)
        return notApplicable(Tr::tr("Neither iat nor nbf says when the assertion was made."));
    if (exp && (*exp - *moment > 2 * halfHour || *exp < *moment))
        return notApplicable(Tr::tr("The span of the assertion does not let its time zone be judged."));
    if (f.judgedBy == Facts::JudgedBy::Now && f.file.response && !f.file.now)
        return unknown(Tr::tr("When the assertion arrived is not known."));
    const std::int64_t distance = *moment - f.judgedAt;
    const std::int64_t count = halfHours(distance);
    // An assertion that is merely old is judged by others.
    if (count == 0 || (count < 0 && !(exp && *exp <= f.judgedAt)))
        return keepsOpen(pass(Tr::tr("The times are not whole hours off.")));
    // A clock that is off by the same is set to another zone; then the clock itself is the matter.
    const bool byClock = (clocks(f) == Clocks::OwnIsFast || clocks(f) == Clocks::OwnIsBehind) &&
                         halfHours(-f.serverAhead.value_or(0)) == count;
    const QString off = duration(count * halfHour);
    const QString message =
        byClock ? Tr::tr("The clock of this machine is off by %1: its time zone is set wrongly.").arg(off)
        : count > 0
            ? Tr::tr("The times lie %1 ahead: local time was taken for UTC, or a zone was added twice.").arg(off)
            : Tr::tr("The times lie %1 back: local time was taken for UTC, or a zone was taken off twice.").arg(off);
    std::vector<std::string> causes;
    if (byClock)
        causes.emplace_back("clock_skew");
    causes.emplace_back(count > 0 ? "not_yet_valid" : "exp_passed");
    if (count > 0)
        causes.emplace_back("exp_too_far");
    // No request arrives before its assertion was made; a late one may just have been kept for whole hours.
    const QString expected = Tr::tr("seconds since 1970 in UTC");
    Finding finding =
        count > 0 ? suspicious(message, f.moment(*moment), expected) : warn(message, f.moment(*moment), expected);
    return restingOnNow(f, fixable(at(naming(finding, std::move(causes)), f.atClaim(iat ? "iat" : "nbf"))));
}

const Register reg({"times-are-utc",
                    Family::Claims,
                    Step::CheckClaims,
                    {"not_yet_valid", "exp_passed"},
                    NeedsClaims,
                    {{"RFC 7519, section 2", "https://www.rfc-editor.org/rfc/rfc7519#section-2"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::times_are_utc
