#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    for (const char* name : {"exp", "iat", "nbf"}) {
        const json::Value* v = f.claim(name);
        if (!v || v->isNull())
            continue;
        const QString claim = QLatin1String(name);
        const QString expected = Tr::tr("a number of seconds since 1970");
        if (v->isString())
            return fixable(at(proved(Tr::tr("%1 is a text; it must be a number.").arg(claim),
                                     QLatin1Char('"') + valueText(v) + QLatin1Char('"'), expected),
                              f.atClaim(name)));
        if (!v->isNumber())
            return fixable(at(proved(Tr::tr("%1 is no number.").arg(claim), valueText(v), expected), f.atClaim(name)));
        const auto seconds = f.date(name);
        // From the year 5138 on it can only be another unit: milliseconds have 13 digits, microseconds 16.
        if (!seconds || *seconds >= 100'000'000'000)
            return fixable(at(
                naming(
                    proved(!seconds || *seconds >= 100'000'000'000'000
                               ? Tr::tr("%1 is not in seconds: it is in a smaller unit than milliseconds.").arg(claim)
                               : Tr::tr("%1 is in milliseconds; it must be in seconds.").arg(claim),
                           valueText(v), expected),
                    {"claim_type_wrong", std::string(name) == "exp" ? "exp_too_far" : "not_yet_valid"}),
                f.atClaim(name)));
        if (*seconds < 1'000'000'000 && *seconds >= 0 && std::string_view(name) == "exp")
            return fixable(at(naming(proved(Tr::tr("exp is a length of time, not a moment: it must be the moment at "
                                                   "which the assertion ends."),
                                            valueText(v), expected),
                                     {"claim_type_wrong", "exp_passed"}),
                              f.atClaim(name)));
        if (!v->integer())
            return fixable(
                at(warn(Tr::tr("%1 has a fraction. RFC 7519 permits it, SMART asks for a whole number.").arg(claim),
                        valueText(v), expected),
                   f.atClaim(name)));
    }
    return pass(Tr::tr("All times are numbers in seconds."));
}

const Register reg({"times-are-seconds",
                    Family::Claims,
                    Step::CheckClaims,
                    {"claim_type_wrong"},
                    NeedsClaims,
                    {{"RFC 7519, section 2", "https://www.rfc-editor.org/rfc/rfc7519#section-2"}, smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks
