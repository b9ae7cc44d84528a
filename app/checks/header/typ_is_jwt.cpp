#include "checks/support.h"

#include <array>

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    const json::Value* typ = f.parameter("typ");
    const QString expected = QStringLiteral("JWT");
    if (typ && typ->isString() && typ->text == "JWT")
        return at(pass(Tr::tr("typ is JWT."), valueText(typ), expected), f.atParameter("typ"));
    if (!typ) {
        if (f.isVendor("epic"))
            return pass(Tr::tr("typ is absent; Epic permits that."), Tr::tr("absent"), Tr::tr("JWT, or none"));
        if (followsSmart(f))
            return fixable(at(proved(Tr::tr("There is no typ; SMART demands \"JWT\"."), Tr::tr("absent"), expected),
                              f.atParameter("typ")));
        return fixable(
            at(warn(Tr::tr("There is no typ. SMART demands \"JWT\"; most authorization servers do not look."),
                    Tr::tr("absent"), expected),
               f.atParameter("typ")));
    }
    // The newer draft's type (facts 2.8): a server that follows SMART 2.2 refuses it.
    constexpr std::array<std::string_view, 6> newer{"keycloak", "node-oidc-provider",          "duende-identityserver",
                                                    "auth0",    "spring-authorization-server", "okta"};
    if (typ->isString() && typ->text == "client-authentication+jwt" &&
        std::find(newer.begin(), newer.end(), f.vendor->id) != newer.end())
        return at(warn(Tr::tr("typ is that of a newer draft: this server may then insist on its issuer as aud."),
                       valueText(typ), expected),
                  f.atParameter("typ"));
    if (typ->isString() && QString::compare(text(typ->text), expected, Qt::CaseInsensitive) == 0 && !followsSmart(f) &&
        !f.isVendor("epic"))
        return fixable(
            at(warn(Tr::tr("typ is not written in upper case."), valueText(typ), expected), f.atParameter("typ")));
    if (followsSmart(f) || f.isVendor("epic"))
        return fixable(at(proved(Tr::tr("typ is not \"JWT\"."), valueText(typ), expected), f.atParameter("typ")));
    return fixable(
        at(warn(Tr::tr("typ is not \"JWT\"; whether this server looks at it is not known."), valueText(typ), expected),
           f.atParameter("typ")));
}

const Register reg(
    {"typ-is-jwt", Family::Header, Step::ReadRequest, {"typ_wrong"}, NeedsClaims, {smartAsymmetric, rfc7515Header}, {}},
    check);

} // namespace
} // namespace ad::checks
