#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    for (const char* name : {"nbf", "iat"}) {
        const auto from = f.date(name);
        if (!from || *from >= 100'000'000'000)
            continue;
        const std::int64_t ahead = *from - f.judgedAt;
        if (ahead <= 0)
            continue;
        const QString observed = f.moment(*from);
        const QString expected = Tr::tr("not after %1").arg(f.moment(f.judgedAt));
        const bool isIat = std::string_view(name) == "iat";
        // A request cannot arrive before its assertion was made: iat ahead of the answer is the clock (facts 4.4). RFC
        // 7523 says nothing of iat ahead, vendors do.
        const bool vendorRefuses = !isIat || f.isVendor("epic") || f.isVendor("keycloak") ||
                                   f.isVendor("nextgen-office") || f.isVendor("ory-hydra") || f.isVendor("cms-bcda");
        const std::int64_t tolerated = f.vendor->clockSkew.value_or(0);
        const QString message = Tr::tr("%1 lies %2 in the server's future.").arg(QLatin1String(name), duration(ahead));
        std::vector<std::string> causes = isIat && f.judgedBy != Facts::JudgedBy::Now
                                              ? std::vector<std::string>{"clock_skew", "not_yet_valid"}
                                              : std::vector<std::string>{"not_yet_valid", "clock_skew"};
        if (ahead <= tolerated)
            return at(
                naming(warn(message + QLatin1Char(' ') + Tr::tr("This server tolerates %1.").arg(duration(tolerated)),
                            observed, expected),
                       causes),
                f.atClaim(name));
        Finding finding = vendorRefuses ? proved(message, observed, expected)
                          : ahead > 60  ? suspicious(message, observed, expected)
                                        : warn(message, observed, expected);
        return fixable(at(naming(finding, std::move(causes)), f.atClaim(name)));
    }
    if (!f.claim("nbf") && !f.claim("iat"))
        return notApplicable(Tr::tr("There is neither nbf nor iat."));
    return pass(Tr::tr("nbf and iat do not lie in the future.") + QLatin1Char(' ') + clockRemark(f));
}

const Register reg({"not-before-now",
                    Family::Claims,
                    Step::CheckClaims,
                    {"not_yet_valid", "clock_skew"},
                    NeedsClaims,
                    {rfc7519, rfc7523, epicOAuth},
                    {}},
                   check);

} // namespace
} // namespace ad::checks
