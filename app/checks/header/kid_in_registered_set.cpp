#include "checks/support.h"

namespace ad::checks::kid_in_registered_set {
namespace {

/// What it means to this server that the set has no key of the header's name.
enum class Miss {
    Refused,  ///< its rule: the key is looked up by name
    NotKnown, ///< nobody has read what it does then
    NamesOwn, ///< it names the keys itself when they are handed over: a set at hand has other names by right
    NotNeeded ///< it does without names
};

/// Whether the header names a certificate by its thumbprint (SHA-1 or SHA-256, in hex or base64url), in kid at least.
bool namesCertificate(const Facts& f) {
    const std::string kid = f.jws.kid();
    const bool size = kid.size() == 27 || kid.size() == 40 || kid.size() == 43 || kid.size() == 64;
    return f.parameter("x5t") || f.parameter("x5t#S256") || (size && std::all_of(kid.begin(), kid.end(), [](char c) {
                                                                 return (c >= 'a' && c <= 'z') ||
                                                                        (c >= 'A' && c <= 'Z') ||
                                                                        (c >= '0' && c <= '9') || c == '-' || c == '_';
                                                             }));
}

Miss missOf(const Facts& f) {
    const auto& ways = f.vendor->keyWays;
    const auto takes = [&](const char* way) {
        return ways.empty() || std::find(ways.begin(), ways.end(), way) != ways.end();
    };
    if (!takes("jwks") && !takes("jwks_url"))
        return isOneOf(f, {"microsoft-entra", "azure-health-data-services"}) && !namesCertificate(f) ? Miss::NotKnown
                                                                                                     : Miss::NamesOwn;
    // From a URL the server has the very names that stand there (RFC 7515, section 4.1.4, and the libraries of Medplum
    // and Spring); node-oidc-provider looks by name in every set, Microsoft's library tries every key.
    const bool byUrl = f.urlAtHand && takes("jwks_url") && f.vendor->verified;
    const std::string& needed = f.vendor->kidNeeded;
    const bool several = f.jwks->keys.size() > 1 || f.isVendor("ory-hydra");
    if (needed == "always" || f.isVendor("node-oidc-provider") || (needed == "several_keys" && several) ||
        (byUrl && !needed.empty() && !f.isVendor("duende-identityserver")))
        return f.vendor->verified && (!f.isVendor("generic") || surelyFollowsSmart(f)) ? Miss::Refused : Miss::NotKnown;
    return needed == "never" ? Miss::NotNeeded : Miss::NotKnown;
}

Finding check(const Facts& f) {
    const std::string kid = f.jws.kid();
    if (kid.empty()) {
        Finding none = notApplicable(Tr::tr("The header names no key."));
        if (f.parameter("kid") || !f.tells("header", "/kid"))
            return none;
        // A name that is not there is no unknown one, whatever the words around it say.
        none.inFull = true;
        return with(std::move(none), "kid_unknown", "verdict_pass");
    }
    QStringList names;
    for (const auto& entry : f.jwks->keys)
        names << (entry.kid.empty() ? Tr::tr("(no kid)") : shown(entry.kid, 60));
    const QString expected = names.join(QLatin1String(", "));
    const auto found = f.jwks->withKid(kid);
    if (f.isVendor("epic") && f.jwksSource == "jwks" && !f.urlAtHand)
        return notApplicable(Tr::tr("Epic drops the kid of an uploaded set."));
    if (found.size() == 1)
        return at(pass(Tr::tr("The registered set has a key of that name."), shown(kid), expected),
                  f.atParameter("kid"));
    if (found.size() > 1)
        return notApplicable(Tr::tr("Several keys have that name; another check judges it."));
    // A set that no server can read has no names at all: that is the fault, and not this name.
    if (std::any_of(f.jwks->problems.begin(), f.jwks->problems.end(), [](const jose::JwksProblem& problem) {
            return problem.fatal && problem.code == "jwks_invalid" && !problem.pointer.starts_with("/keys/");
        }))
        return unknown(Tr::tr("The set cannot be used as it is, so no name can be looked for in it."), shown(kid));
    if (f.jwks->cutOff)
        return unknown(Tr::tr("Only the first keys of the set were read, so many are in it."), shown(kid));
    const json::Value* sub = f.claim("sub");
    const QString message =
        f.verifiedWith && f.verifiedWith->source.starts_with("jwks")
            ? Tr::tr("The set has the key that signed, but under another name than the header's kid.")
        : sub && sub->isString() && sub->text == kid
            ? Tr::tr("kid is the client ID; the registered set knows no such key.")
            : Tr::tr("The registered set has no key named %1.").arg(inQuotes(kid));
    const Miss miss = missOf(f);
    Finding finding =
        miss == Miss::Refused    ? proved(message, shown(kid), expected)
        : miss == Miss::NotKnown ? suspicious(message, shown(kid), expected)
        : miss == Miss::NamesOwn
            ? warn(message + QLatin1Char(' ') +
                       Tr::tr("%1 gives the keys names of its own: compare with the one it shows.").arg(f.vendorName),
                   shown(kid), expected)
            : warn(message + QLatin1Char(' ') + Tr::tr("This server does not need the name to find a key."), shown(kid),
                   expected);
    return fixable(at(std::move(finding), f.atParameter("kid")));
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
