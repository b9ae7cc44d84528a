#include "checks/support.h"

namespace ad::checks::jku_is_registered_url {
namespace {

Finding check(const Facts& f) {
    const json::Value* jku = f.parameter("jku");
    if (!jku)
        return notApplicable(Tr::tr("There is no jku; it is optional."));
    std::string registered = f.file.registered.jwksUrl;
    if (registered.empty() && f.file.jwksFetch)
        registered = f.file.jwksFetch->url;
    const At place = f.atParameter("jku");
    const QString observed = valueText(jku);
    const bool ignored =
        isOneOf(f, {"keycloak", "nextgen-office", "medplum", "ory-hydra", "node-oidc-provider",
                    "spring-authorization-server", "duende-identityserver", "inferno-reference-server", "okta",
                    "microsoft-entra", "auth0", "cms-bcda", "cms-dpc", "azure-health-data-services"});
    if (!jku->isString())
        return fixable(at(ignored
                              ? warn(Tr::tr("jku must be a text; this server ignores it."), observed, Tr::tr("no jku"))
                              : proved(Tr::tr("jku must be a text."), observed, Tr::tr("the registered key URL")),
                          place));
    if (!registered.empty() && jku->text == registered)
        return at(pass(Tr::tr("jku is the registered key URL."), observed), place);
    if (ignored)
        return registered.empty()
                   ? pass(Tr::tr("There is a jku; this server ignores it."), observed)
                   : fixable(at(warn(Tr::tr("jku is not the registered key URL; this server ignores it."), observed,
                                     shown(registered, 200)),
                                place));
    if (!text(jku->text).startsWith(QLatin1String("https://")))
        return fixable(at(proved(Tr::tr("jku is no https address."), observed,
                                 registered.empty() ? Tr::tr("the registered key URL") : shown(registered, 200)),
                          place));
    if (registered.empty())
        return f.keyAtHand ? fixable(at(warn(Tr::tr("There is a jku, but the key was registered without a key URL."),
                                             observed, Tr::tr("no jku")),
                                        place))
                           : unknown(Tr::tr("There is a jku, but the registered key URL is not known."), observed);
    const auto bare = [](std::string s) {
        while (s.ends_with('/'))
            s.pop_back();
        return s;
    };
    const QString message = bare(jku->text) == bare(registered)
                                ? Tr::tr("jku differs from the registered key URL in the slash at the end.")
                            : QString::compare(text(jku->text), text(registered), Qt::CaseInsensitive) == 0
                                ? Tr::tr("jku differs from the registered key URL in upper and lower case.")
                                : Tr::tr("jku is not the registered key URL.");
    // The standard's MUST, and the rule of those whose page or code was read.
    const bool compares = f.isVendor("generic")
                              ? surelyFollowsSmart(f)
                              : isOneOf(f, {"epic", "aidbox", "smart-launcher", "smart-bulk-data-server"});
    return fixable(at(compares ? proved(message, observed, shown(registered, 200))
                               : suspicious(message, observed, shown(registered, 200)),
                      place));
}

const Register
    reg({"jku-is-registered-url", Family::Header, Step::FindKey, {"jku_mismatch"}, NeedsClaims, {smartAsymmetric}, {}},
        check);

} // namespace
} // namespace ad::checks::jku_is_registered_url
