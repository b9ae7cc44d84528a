#include "checks/support.h"

#include <algorithm>
#include <array>

namespace ad::checks::kid_present {
namespace {

/// How many registered keys an assertion of this alg may be signed with, going by their kty and alg (RFC 7517, 4.1 and
/// 4.4).
std::size_t candidates(const Facts& f) {
    const std::string alg = f.claimsReadable ? f.jws.alg() : std::string();
    if (!f.jwks || alg.size() < 2)
        return 0;
    const std::string_view kty = alg.starts_with("ES") ? "EC" : "RSA";
    return static_cast<std::size_t>(
        std::count_if(f.jwks->keys.begin(), f.jwks->keys.end(), [&](const jose::JwkEntry& key) {
            return key.kty == kty && (key.alg.empty() || key.alg == alg) && (key.use.empty() || key.use == "sig");
        }));
}

/// What programs print where there is nothing.
bool isNothing(const Facts& f, const std::string& name) {
    constexpr std::array<std::string_view, 4> nothing{"null", "undefined", "None", "nil"};
    return std::find(nothing.begin(), nothing.end(), name) != nothing.end() &&
           (!f.jwks || f.jwks->withKid(name).empty());
}

Finding check(const Facts& f) {
    const json::Value* kid = f.parameter("kid");
    const QString expected = Tr::tr("the name of the registered key");
    if (kid && kid->isNull())
        return fixable(at(naming(proved(Tr::tr("kid is null: the program had no name to put there."), valueText(kid),
                                        Tr::tr("a text in quotes")),
                                 {"kid_missing", "kid_unknown"}),
                          f.atParameter("kid")));
    if (kid && kid->isString() && isNothing(f, kid->text))
        return fixable(
            at(naming(suspicious(
                          Tr::tr("kid is the text %1: the program had no name to put there.").arg(inQuotes(kid->text)),
                          valueText(kid), expected),
                      {"kid_missing", "kid_unknown"}),
               f.atParameter("kid")));
    if (kid && !kid->isString())
        return fixable(at(naming(proved(Tr::tr("kid must be a text."), valueText(kid), Tr::tr("a text in quotes")),
                                 {"kid_unknown", "claim_type_wrong"}),
                          f.atParameter("kid")));
    if (kid && !kid->text.empty())
        return at(pass(Tr::tr("The header names its key."), valueText(kid)), f.atParameter("kid"));
    if (!kid && f.isSetToUntold("header", "kid"))
        return at(pass(Tr::tr("The header names its key; the name is not told.")), f.atParameter("kid"));
    // Not even that it needs none may be said of a header that is not told.
    if (!kid && !f.tells("header", "/kid"))
        return unknown(Tr::tr("What was told of the assertion does not say whether its header has a kid."));
    if (f.vendor->kidNeeded == "jwks_url") {
        if (registersByUrl(f))
            return fixable(
                at(warn(Tr::tr("There is no kid. Epic recommends one for keys at a URL."), valueText(kid), expected),
                   f.atParameter("kid")));
        return pass(Tr::tr("There is no kid; Epic needs it only for keys that are published at a URL."),
                    valueText(kid));
    }
    // Entra chooses the key by the certificate's thumbprint ("Microsoft identity platform application authentication
    // certificate credentials").
    if (isOneOf(f, {"microsoft-entra", "azure-health-data-services"})) {
        if (!f.tells("header", "/x5t#S256") || !f.tells("header", "/x5t"))
            return unknown(Tr::tr("What was told of the assertion does not say which certificate it names."));
        if (f.parameter("x5t#S256") || f.parameter("x5t"))
            return pass(Tr::tr("The header names the certificate by its thumbprint."));
        return fixable(at(proved(Tr::tr("The header names no certificate; Entra finds the key by x5t#S256."),
                                 Tr::tr("neither x5t#S256 nor x5t"), Tr::tr("the thumbprint of the certificate")),
                          f.atParameter("x5t#S256")));
    }
    const std::size_t fitting = candidates(f);
    if (f.vendor->kidNeeded == "never" && fitting > 1)
        return fixable(at(warn(Tr::tr("There is no kid, and %1 registered keys fit: without it a server may not "
                                      "know which one is meant.")
                                   .arg(fitting),
                               valueText(kid), expected),
                          f.atParameter("kid")));
    if (f.vendor->kidNeeded == "never")
        return pass(Tr::tr("There is no kid; this server does not need one."), valueText(kid));
    // Nothing was sent yet, and the assertion is by the very key at hand: a name can still be given to it.
    const bool stillToName = !f.answered && !f.request && f.signingKey && f.registered.empty();
    if (stillToName && followsSmart(f) && f.vendor->kidNeeded == "always")
        return fixable(
            at(warn(Tr::tr("The header names no key (kid). Give the name under which the key is registered."),
                    valueText(kid), expected),
               f.atParameter("kid")));
    const std::size_t several = f.jwks ? f.jwks->keys.size() : 0;
    if (followsSmart(f) && f.vendor->kidNeeded == "always") {
        const QString message = Tr::tr("The header names no key (kid).");
        return fixable(at(publishesSmart(f) ? proved(message, valueText(kid), expected)
                                            : suspicious(message, valueText(kid), expected),
                          f.atParameter("kid")));
    }
    if (f.vendor->kidNeeded == "always" && !f.vendor->verified)
        return fixable(
            at(suspicious(Tr::tr("The header names no key (kid)."), valueText(kid), expected), f.atParameter("kid")));
    if (several > 1)
        return fixable(at(suspicious(Tr::tr("The header names no key, and %1 keys are registered.").arg(several),
                                     valueText(kid), expected),
                          f.atParameter("kid")));
    return fixable(at(warn(Tr::tr("The header names no key. That works only while a single key is registered."),
                           valueText(kid), expected),
                      f.atParameter("kid")));
}

const Register reg(
    {"kid-present", Family::Header, Step::FindKey, {"kid_missing"}, NeedsClaims, {smartAsymmetric, rfc7515Header}, {}},
    check);

} // namespace
} // namespace ad::checks::kid_present
