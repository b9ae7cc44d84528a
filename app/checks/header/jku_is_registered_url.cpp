#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    const json::Value* jku = f.parameter("jku");
    if (!jku)
        return notApplicable(Tr::tr("There is no jku; it is optional."));
    const std::string& registered = f.file.registered.jwksUrl;
    if (!jku->isString())
        return fixable(at(proved(Tr::tr("jku must be a text."), valueText(jku), Tr::tr("the registered key URL")),
                          f.atParameter("jku")));
    if (!text(jku->text).startsWith(QLatin1String("https://")) && registered != jku->text)
        return fixable(at(proved(Tr::tr("jku is no https address."), valueText(jku), Tr::tr("the registered key URL")),
                          f.atParameter("jku")));
    if (registered.empty())
        return unknown(Tr::tr("There is a jku, but the registered key URL is not known."), valueText(jku));
    if (jku->text == registered)
        return at(pass(Tr::tr("jku is the registered key URL."), valueText(jku)), f.atParameter("jku"));
    for (const auto id : {"keycloak", "nextgen-office", "medplum", "ory-hydra", "node-oidc-provider",
                          "spring-authorization-server", "inferno-reference-server"})
        if (f.isVendor(id))
            return fixable(at(warn(Tr::tr("jku is not the registered key URL; this server ignores it."), valueText(jku),
                                   shown(registered, 200)),
                              f.atParameter("jku")));
    return fixable(at(proved(Tr::tr("jku is not the registered key URL."), valueText(jku), shown(registered, 200)),
                      f.atParameter("jku")));
}

const Register
    reg({"jku-is-registered-url", Family::Header, Step::FindKey, {"jku_mismatch"}, NeedsClaims, {smartAsymmetric}, {}},
        check);

} // namespace
} // namespace ad::checks
