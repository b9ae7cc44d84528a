#include "checks/support.h"

namespace ad::checks::typ_is_jwt {
namespace {

/// Whether the server's own page or code demands "JWT", the standard's text does, the standard's text may,
/// or nobody looks.
enum class Rule { ByVendor, ByStandard, ByReference, NotLookedAt };

Rule ruleOf(const Facts& f) {
    if (isOneOf(f, {"smart-bulk-data-server", "smart-launcher", "inferno-client-suite", "aidbox"}))
        return Rule::ByVendor;
    if (f.isVendor("epic") || (f.isVendor("generic") && publishesSmart(f)))
        return Rule::ByStandard;
    if (isOneOf(f, {"oracle-health", "eclinicalworks"}) || (f.isVendor("generic") && followsSmart(f)))
        return Rule::ByReference;
    return Rule::NotLookedAt;
}

Finding check(const Facts& f) {
    const json::Value* typ = f.parameter("typ");
    const QString expected = QStringLiteral("JWT"), observed = valueText(typ);
    if (typ && typ->isString() && typ->text == "JWT")
        return at(pass(Tr::tr("typ is JWT."), observed, expected), f.atParameter("typ"));
    const Rule rule = ruleOf(f);
    const At place = f.atParameter("typ");
    if (!typ) {
        if (f.isVendor("epic"))
            return pass(Tr::tr("typ is absent; Epic permits that."), Tr::tr("absent"), Tr::tr("JWT, or none"));
        const QString message = Tr::tr("There is no typ; SMART demands \"JWT\".");
        return fixable(
            at(rule == Rule::ByVendor || rule == Rule::ByStandard ? proved(message, Tr::tr("absent"), expected)
               : rule == Rule::ByReference
                   ? suspicious(message, Tr::tr("absent"), expected)
                   : warn(Tr::tr("There is no typ. SMART demands \"JWT\"; most authorization servers do not look."),
                          Tr::tr("absent"), expected),
               place));
    }
    // The type of draft-ietf-oauth-rfc7523bis: a server that follows SMART 2.2 refuses it.
    const bool newer = typ->isString() && typ->text == "client-authentication+jwt";
    if (newer && f.isVendor("openiddict"))
        return at(pass(Tr::tr("typ is that of a newer draft, which this server wants."), observed, expected), place);
    if (newer && isOneOf(f, {"keycloak", "nextgen-office", "node-oidc-provider", "duende-identityserver", "auth0",
                             "spring-authorization-server", "okta"}))
        return at(warn(Tr::tr("typ is that of a newer draft: this server may then insist on its issuer as aud."),
                       observed, expected),
                  place);
    const bool onlyCase = typ->isString() && QString::compare(text(typ->text), expected, Qt::CaseInsensitive) == 0;
    const QString message = newer      ? Tr::tr("typ is that of a newer draft; this server wants \"JWT\".")
                            : onlyCase ? Tr::tr("typ is not written in upper case; it is compared with \"JWT\".")
                                       : Tr::tr("typ is not \"JWT\".");
    switch (rule) {
    case Rule::ByVendor:
        return fixable(at(proved(message, observed, expected), place));
    case Rule::ByStandard:
        // RFC 7515 compares types without case; SMART fixes the value.
        return fixable(at(onlyCase && f.isVendor("epic") ? suspicious(message, observed, expected)
                                                         : proved(message, observed, expected),
                          place));
    case Rule::ByReference:
        return fixable(at(suspicious(message, observed, expected), place));
    case Rule::NotLookedAt:
        break;
    }
    return fixable(
        at(warn(onlyCase ? message : Tr::tr("typ is not \"JWT\"; whether this server looks at it is not known."),
                observed, expected),
           place));
}

const Register reg(
    {"typ-is-jwt", Family::Header, Step::ReadRequest, {"typ_wrong"}, NeedsClaims, {smartAsymmetric, rfc7515Header}, {}},
    check);

} // namespace
} // namespace ad::checks::typ_is_jwt
