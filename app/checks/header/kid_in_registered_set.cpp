#include "checks/support.h"

namespace ad::checks::kid_in_registered_set {
namespace {

Finding check(const Facts& f) {
    const std::string kid = f.jws.kid();
    if (kid.empty())
        return notApplicable(Tr::tr("The header names no key."));
    QStringList names;
    for (const auto& entry : f.jwks->keys)
        names << (entry.kid.empty() ? Tr::tr("(no kid)") : shown(entry.kid, 60));
    const QString expected = names.join(QLatin1String(", "));
    const auto found = f.jwks->withKid(kid);
    if (f.isVendor("epic") && f.jwksSource == "jwks" && !f.registersByUrl)
        return notApplicable(Tr::tr("Epic drops the kid of an uploaded set."));
    if (found.size() == 1)
        return at(pass(Tr::tr("The registered set has a key of that name."), shown(kid), expected),
                  f.atParameter("kid"));
    if (found.size() > 1)
        return notApplicable(Tr::tr("Several keys have that name; another check judges it."));
    const json::Value* sub = f.claim("sub");
    const QString message =
        f.verifiedWith && f.verifiedWith->source.starts_with("jwks")
            ? Tr::tr("The set has the key that signed, but under another name than the header's kid.")
        : sub && sub->isString() && sub->text == kid
            ? Tr::tr("kid is the client ID; the registered set knows no such key.")
            : Tr::tr("The registered set has no key named %1.").arg(inQuotes(kid));
    return fixable(at(proved(message, shown(kid), expected), f.atParameter("kid")));
}

const Register reg({"kid-in-registered-set",
                    Family::Header,
                    Step::FindKey,
                    {"kid_unknown"},
                    NeedsClaims | NeedsJwks,
                    {smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::kid_in_registered_set
