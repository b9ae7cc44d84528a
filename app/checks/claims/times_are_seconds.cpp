#include "checks/support.h"

namespace ad::checks::times_are_seconds {
namespace {

struct Fault {
    QString message;
    std::vector<std::string> causes;
    bool warning = false;
};

std::optional<Fault> faultOf(const Facts& f, const std::string& name, const json::Value& v) {
    const QString claim = text(name);
    const std::string second = name == "exp" ? "exp_too_far" : "not_yet_valid";
    if (v.isString()) {
        bool digits = false;
        (void)text(v.text).trimmed().toDouble(&digits);
        const bool iso = v.text.size() > 7 && v.text[4] == '-' && v.text[7] == '-';
        return Fault{digits ? Tr::tr("%1 is a number written as a text; the quotes must go.").arg(claim)
                     : iso  ? Tr::tr("%1 is a date in words of ISO 8601; it must be a number.").arg(claim)
                            : Tr::tr("%1 is a text; it must be a number.").arg(claim),
                     {"claim_type_wrong"}};
    }
    if (!v.isNumber())
        return Fault{Tr::tr("%1 is no number.").arg(claim), {"claim_type_wrong"}};
    const double number = v.number().value_or(1e30);
    if (number < 0)
        return Fault{Tr::tr("%1 is negative: it lies before 1970.").arg(claim), {"claim_type_wrong"}};
    const bool plausible = number >= 1'000'000'000 && number < 4'000'000'000;
    if (!plausible) {
        const QString scale = otherUnit(number, f.judgedAt);
        if (!scale.isEmpty())
            return Fault{Tr::tr("%1 is given in %2; it must be in seconds since 1970.").arg(claim, scale),
                         {"claim_type_wrong", number > static_cast<double>(f.judgedAt) ? second
                                              : name == "exp"                          ? "exp_passed"
                                                                                       : "iat_too_old"}};
        if (number >= static_cast<double>(yearTenThousand))
            return Fault{number < 100'000'000'000'000
                             ? Tr::tr("%1 is in milliseconds; it must be in seconds.").arg(claim)
                             : Tr::tr("%1 is not in seconds: it is in a smaller unit than milliseconds.").arg(claim),
                         {"claim_type_wrong", second}};
        if (number == 0)
            return Fault{Tr::tr("%1 is 0: the time was never set.").arg(claim),
                         {"claim_type_wrong", name == "exp" ? "exp_passed" : "iat_too_old"}};
        if (number < 1'000'000'000 && name == "exp")
            return Fault{Tr::tr("exp is a length of time, not a moment: it must be the moment at which the assertion "
                                "ends."),
                         {"claim_type_wrong", "exp_passed"}};
    }
    if (!v.integer())
        return Fault{Tr::tr("%1 has a fraction. RFC 7519 permits it, SMART asks for a whole number.").arg(claim),
                     {"claim_type_wrong"},
                     true};
    return std::nullopt;
}

Finding check(const Facts& f) {
    std::optional<Finding> softer;
    const QString expected = Tr::tr("a number of seconds since 1970, such as %1").arg(f.judgedAt + 240);
    for (const char* name : {"exp", "iat", "nbf"}) {
        const json::Value* v = f.claim(name);
        if (!v || v->isNull())
            continue;
        const auto fault = faultOf(f, name, *v);
        if (!fault)
            continue;
        const QString observed = v->isString() ? QLatin1Char('"') + valueText(v) + QLatin1Char('"') : valueText(v);
        Finding finding =
            fault->warning ? warn(fault->message, observed, expected) : proved(fault->message, observed, expected);
        finding = fixable(at(naming(finding, fault->causes), f.atClaim(name)));
        if (!fault->warning)
            return finding;
        if (!softer)
            softer = finding;
    }
    return softer.value_or(pass(Tr::tr("All times are numbers in seconds.")));
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
} // namespace ad::checks::times_are_seconds
