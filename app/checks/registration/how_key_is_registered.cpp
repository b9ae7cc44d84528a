#include "checks/support.h"
#include "vendors/rule_words.h"

namespace ad::checks::how_key_is_registered {
namespace {

Finding check(const Facts& f) {
    Finding finding;
    if (f.registersByUrl) {
        finding = pass(Tr::tr("The key is published at a URL."), shown(f.file.registered.jwksUrl, 200));
        if (f.environment == "production" && f.bareInvalidClient) {
            finding =
                with(finding, "jwks_unreachable", "url_at_customer",
                     Tr::tr("The key URL is fetched from the customer's own network, which often blocks the way out."));
            for (const vendors::Rule* rule : vendors::rulesAt(*f.vendor, "local_key_url", f.environment, f.judgedAt))
                finding =
                    with(finding, rule->cause, rule->weight,
                         Tr::tr("Since its version %1: %2.").arg(vendors::versionOf(*rule), vendors::factOf(*rule)));
        }
        return keepsOpen(finding);
    }
    if (f.registersStatic) {
        finding = pass(Tr::tr("The key was handed over, not published at a URL."));
        for (const char* cause : {"jwks_unreachable", "jwks_invalid", "jku_mismatch"})
            finding = with(finding, cause, "not_registered_by_url");
        return keepsOpen(finding);
    }
    return unknown(
        Tr::tr("How the key is registered is not known: give the certificate, public key, JWKS or its URL."));
}

const Register reg({"how-key-is-registered",
                    Family::Registration,
                    Step::FindKey,
                    {"jwks_unreachable", "static_key_not_accepted"},
                    NeedsNothing,
                    {smartAsymmetric, epicOAuth},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::how_key_is_registered
