#include "checks/support.h"
#include "diagnosis/sent.h"
#include "diagnosis/waiting.h"
#include <algorithm>

namespace ad::checks::assertion_is_fresh {
namespace {

constexpr std::int64_t sameRequest = 30; ///< seconds: an attempt this close to the answer is the answer's own

/// Many set iat back by a minute, for clocks that are behind: then it was made at the moment of its own request.
bool isSetBack(std::int64_t iat, std::int64_t sent) {
    constexpr std::int64_t minute = 60, onTheWay = 5;
    return sent - iat >= minute && sent - iat <= minute + onTheWay;
}

/// An earlier attempt is known to have had an assertion of its own: then whoever sends makes one for each request.
bool isEachItsOwn(const Facts& f) {
    const json::Value* jti = f.claim("jti");
    return jti && jti->isString() &&
           std::any_of(f.file.history->begin(), f.file.history->end(), [&](const CaseAttempt& a) {
               const std::string* then = valueOf(a.sent, "claims.jti");
               return then && *then != jti->text;
           });
}

Finding check(const Facts& f) {
    if (wasSentBefore(f))
        return notApplicable(Tr::tr("The history says that it was sent before; another check judges that."));
    const auto iat = f.date("iat"), exp = f.date("exp");
    const json::Value* jti = f.claim("jti");
    std::optional<std::int64_t> earlier, firstGood, lastGood, firstBad;
    std::size_t afterwards = 0;
    for (const CaseAttempt& a : *f.file.history) {
        if (!a.at)
            continue;
        const bool ok = a.status == 200 && a.error.empty();
        // A token that was granted is another request than the one that was refused, however near the two are.
        const std::string* then = valueOf(a.sent, "claims.jti");
        const bool other = then && jti && jti->isString() && *then != jti->text;
        const bool before = !iat ? false
                            : ok ? *a.at > *iat && *a.at < ownTime(f) && !isSetBack(*iat, ownTime(f))
                                 : *a.at > *iat + 5 && *a.at < f.judgedAt - sameRequest;
        if (before && !other)
            earlier = a.at;
        if (ok) {
            firstGood = firstGood ? std::min(*firstGood, *a.at) : *a.at;
            lastGood = lastGood ? std::max(*lastGood, *a.at) : *a.at;
        } else if (firstGood && *a.at > *firstGood) {
            firstBad = firstBad ? std::min(*firstBad, *a.at) : *a.at;
            ++afterwards;
        }
    }
    const At place = f.atClaim("iat");
    if (earlier && f.judgedBy != Facts::JudgedBy::Now) {
        const bool over = exp && *exp <= f.judgedAt;
        const QString message =
            Tr::tr("The assertion was made before an earlier attempt (%1): each request needs an assertion of its own.")
                .arg(minuteText(*earlier));
        Finding finding = suspicious(message, f.moment(*iat), Tr::tr("made for this request"));
        finding.causes = over ? std::vector<std::string>{"exp_passed", "jti_reused"}
                              : std::vector<std::string>{"jti_reused", "exp_passed"};
        return fixable(at(with(finding, finding.causes.front(), "assertion_used_again"), place));
    }
    // Works for an hour and then never again: one assertion made when the program started.
    const bool onceAndNeverAgain = firstGood && firstBad && lastGood && *firstBad > *lastGood && afterwards >= 2 &&
                                   *lastGood - *firstGood <= 2 * std::int64_t{3600} && !isEachItsOwn(f);
    if (onceAndNeverAgain)
        return withAll(
            naming(warn(Tr::tr("It worked from %1 to %2 and never since: perhaps one assertion, made when the "
                               "program started, is sent again and again.")
                            .arg(minuteText(*firstGood), minuteText(*lastGood)),
                        Tr::tr("%1 refusals since").arg(afterwards), Tr::tr("a fresh assertion for each request")),
                   {"exp_passed", "jti_reused"}),
            {"exp_passed", "jti_reused"}, "works_then_never");
    if (!iat || f.file.history->empty())
        return notApplicable(Tr::tr("There are no earlier attempts to compare the assertion's age with."));
    return keepsOpen(pass(Tr::tr("The assertion was made after the earlier attempts."), f.moment(*iat)));
}

const Register reg({"assertion-is-fresh",
                    Family::History,
                    Step::CheckReplay,
                    {"jti_reused", "exp_passed"},
                    NeedsClaims,
                    {smartAsymmetric},
                    {}},
                   [](const Facts& f) {
                       return f.answered ? check(f)
                                         : notApplicable(Tr::tr("There is no answer that this could explain."));
                   });

} // namespace
} // namespace ad::checks::assertion_is_fresh
