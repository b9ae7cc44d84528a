#include "checks/support.h"

namespace ad::checks::required_claims_present {
namespace {

Finding check(const Facts& f) {
    QStringList absent;
    std::string first;
    // BCDA measures the lifetime from it.
    const bool needsIat = f.isVendor("cms-bcda");
    for (const char* name : {"iss", "sub", "aud", "exp", "iat"}) {
        if (std::string_view(name) == "iat" && !needsIat)
            continue;
        // The grant of RFC 7523 has servers that give its subject away.
        if (std::string_view(name) == "sub" && !authenticatesClient(f))
            continue;
        if (f.kindOf(name).value_or(json::Kind::Null) != json::Kind::Null)
            continue;
        absent << QLatin1String(name);
        if (first.empty())
            first = name;
    }
    const QString expected =
        needsIat ? QStringLiteral("iss, sub, aud, exp, iat") : QStringLiteral("iss, sub, aud, exp");
    const bool isSet = std::all_of(absent.begin(), absent.end(),
                                   [&](const QString& name) { return f.isSetToUntold("claims", utf8(name)); });
    if (isSet)
        return pass(Tr::tr("All claims that are needed are there."), expected);
    // A token that stands somewhere in a text and lacks the most of an assertion may be another one.
    const bool ofAnyToken = absent.size() > 1 && f.isTold() && !formField(f, "client_assertion");
    const QString names = absent.join(QLatin1String(", "));
    //: %1 is one or several claim names
    return fixable(
        at((ofAnyToken ? suspicious : proved)(absent.size() == 1 ? Tr::tr("The claim %1 is missing.").arg(names)
                                                                 : Tr::tr("The claims %1 are missing.").arg(names),
                                              Tr::tr("without %1").arg(names), expected),
           f.atClaim(first)));
}

const Register reg({"required-claims-present",
                    Family::Claims,
                    Step::CheckClaims,
                    {"claim_missing"},
                    NeedsClaims,
                    {rfc7523, smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::required_claims_present
