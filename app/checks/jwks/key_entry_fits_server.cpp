#include "checks/support.h"

namespace ad::checks::key_entry_fits_server {
namespace {

bool needs(const Facts& f, std::string_view what) {
    const auto& list = f.vendor->needsInJwk;
    return std::find(list.begin(), list.end(), what) != list.end();
}

Finding check(const Facts& f) {
    const std::string kid = f.jws.kid(), alg = f.jws.alg();
    const jose::JwkEntry* entry = nullptr;
    if (!kid.empty()) {
        const auto found = f.jwks->withKid(kid);
        entry = found.size() == 1 ? found.front() : nullptr;
    } else if (f.jwks->keys.size() == 1) {
        entry = &f.jwks->keys.front();
    }
    if (!entry)
        return notApplicable(Tr::tr("No single key of the set is meant."));
    const At place{"jwks", entry->pointer, {}, {}, {}, {}};
    const auto has = [&](std::string_view op) {
        return std::find(entry->keyOps.begin(), entry->keyOps.end(), op) != entry->keyOps.end();
    };
    if (needs(f, "alg") && entry->alg.empty())
        return at(naming(proved(Tr::tr("The key has no alg; %1 refuses a key without it.").arg(f.vendorName),
                                Tr::tr("absent"), text(alg)),
                         {"jwks_invalid", "alg_key_mismatch"}),
                  place);
    if (needs(f, "use_sig") && entry->use != "sig")
        return at(proved(Tr::tr("The key is not marked for signatures; %1 demands \"use\":\"sig\".").arg(f.vendorName),
                         entry->use.empty() ? Tr::tr("absent") : shown(entry->use, 20), QStringLiteral("sig")),
                  place);
    if (needs(f, "key_ops_verify") && !entry->keyOps.empty() && !has("verify"))
        return at(proved(Tr::tr("key_ops does not hold verify; %1 passes such a key over.").arg(f.vendorName),
                         Tr::tr("without verify"), QStringLiteral("verify")),
                  place);
    // "none" fits no key at all: that is the algorithm's fault.
    const auto& known = jose::signingAlgorithms();
    const bool signs = std::find(known.begin(), known.end(), alg) != known.end();
    if (!entry->alg.empty() && signs && entry->alg != alg) {
        const QString message =
            Tr::tr("The key is published for %1, and the header says %2.").arg(shown(entry->alg, 20), shown(alg, 20));
        // The code of these compares the two; others verify all the same.
        if (f.isVendor("smart-launcher") || f.isVendor("node-oidc-provider"))
            return at(naming(proved(message, shown(alg, 20), shown(entry->alg, 20)),
                             {"alg_key_mismatch", "alg_not_accepted"}),
                      place);
        return at(with(naming(warn(message, shown(alg, 20), shown(entry->alg, 20)), {"alg_key_mismatch"}),
                       "alg_key_mismatch", "verdict_warn"),
                  place);
    }
    return at(keepsOpen(pass(Tr::tr("The key in the set has what this server asks for."), shown(entry->kid, 60))),
              place);
}

const Register reg({"key-entry-fits-server",
                    Family::Jwks,
                    Step::FindKey,
                    {"jwks_invalid", "alg_key_mismatch"},
                    NeedsClaims | NeedsJwks,
                    {{"RFC 7517, section 4", "https://www.rfc-editor.org/rfc/rfc7517#section-4"}, smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::key_entry_fits_server
