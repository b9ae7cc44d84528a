#include "checks/support.h"

namespace ad::checks::not_before_now {
namespace {

// Seconds are whole on both sides, and two clocks are never quite the same: this little proves nothing.
constexpr std::int64_t precision = 2;

Finding check(const Facts& f) {
    for (const char* name : {"nbf", "iat"}) {
        const auto from = momentOf(f, name);
        if (!from)
            continue;
        const std::int64_t ahead = *from - f.judgedAt;
        if (ahead <= 0)
            continue;
        const QString observed = f.moment(*from);
        const QString expected = Tr::tr("not after %1").arg(f.moment(f.judgedAt));
        const bool isIat = std::string_view(name) == "iat";
        // A request cannot arrive before its assertion was made: iat ahead of the answer is the clock. RFC 7523
        // says nothing of iat ahead, vendors do.
        const bool vendorRefuses = !isIat || f.isVendor("epic") || f.isVendor("keycloak") ||
                                   f.isVendor("nextgen-office") || f.isVendor("ory-hydra") || f.isVendor("okta");
        const std::int64_t tolerated = f.vendor->clockSkew.value_or(0);
        const QString message = (f.judgedBy == Facts::JudgedBy::Now ? Tr::tr("%1 lies %2 in the future.")
                                                                    : Tr::tr("%1 lies %2 in the server's future."))
                                    .arg(QLatin1String(name), duration(ahead));
        // By the clock of the asking machine it was right: then the clock is the reason. Where that is not known, a
        // small distance is a clock, and a large one is a wrong computation.
        const bool byClock = clocks(f) == Clocks::OwnIsFast ? *from <= ownTime(f) + 5
                             : clocks(f) == Clocks::Unknown
                                 ? isIat && f.judgedBy != Facts::JudgedBy::Now && ahead < 1500
                                 : false;
        const std::vector<std::string> causes = byClock ? std::vector<std::string>{"clock_skew", "not_yet_valid"}
                                                        : std::vector<std::string>{"not_yet_valid", "clock_skew"};
        if (ahead <= tolerated)
            return at(naming(restingOnNow(f, warn(message + QLatin1Char(' ') +
                                                      Tr::tr("This server tolerates %1.").arg(duration(tolerated)),
                                                  observed, expected)),
                             causes),
                      f.atClaim(name));
        Finding finding = vendorRefuses && ahead > precision ? proved(message, observed, expected)
                          : ahead > 60                       ? suspicious(message, observed, expected)
                                                             : warn(message, observed, expected);
        finding = restingOnNow(f, naming(std::move(finding), causes));
        // A fast clock that explains a part of it makes all of it at once when it was set meanwhile.
        if (!byClock && clocks(f) == Clocks::OwnIsFast)
            finding.causes = {"clock_skew", "not_yet_valid"};
        return fixable(at(std::move(finding), f.atClaim(name)));
    }
    if (!f.claim("nbf") && !f.claim("iat"))
        return notApplicable(Tr::tr("There is neither nbf nor iat."));
    return pass(withClockRemark(f, Tr::tr("nbf and iat do not lie in the future.")));
}

const Register reg({"not-before-now",
                    Family::Claims,
                    Step::CheckClaims,
                    {"not_yet_valid", "clock_skew"},
                    NeedsClaims | RestsOnArrival,
                    {rfc7519, rfc7523, epicOAuth},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::not_before_now
