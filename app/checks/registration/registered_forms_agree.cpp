#include "checks/support.h"

namespace ad::checks::registered_forms_agree {
namespace {

/// The fetched set, where another set is taken as the registered one.
std::optional<jose::Jwks> fetchedSet(const Facts& f) {
    if (f.jwksSource != "jwks" || !f.file.jwksFetch || f.file.jwksFetch->status != 200 || !f.file.jwksFetch->body)
        return std::nullopt;
    auto set = jose::readJwks(std::string_view(*f.file.jwksFetch->body));
    return set ? std::optional(std::move(*set)) : std::nullopt;
}

Finding check(const Facts& f) {
    if (const auto fetched = fetchedSet(f)) {
        const keys::Key* signer = f.verifiedWith ? &f.verifiedWith->key : f.signingKey ? &*f.signingKey : nullptr;
        // Without the key itself, the one of the set that made the signature is it.
        for (const jose::JwkEntry& entry : fetched->keys)
            if (!signer && f.claimsReadable && entry.key.valid() && jose::fits(f.jws.alg(), entry.key) &&
                jose::verifies(f.jws, entry.key))
                signer = &entry.key;
        const auto here = [&](const jose::Jwks& set) { return signer && set.find(*signer) != nullptr; };
        const bool published = here(*fetched), registered = f.jwks && here(*f.jwks);
        if (published && !registered)
            return naming(suspicious(Tr::tr("The signing key stands at the key URL, but not in the set that the server "
                                            "was given: it may still use the older copy."),
                                     Tr::tr("published, not registered"), Tr::tr("in both")),
                          {"key_stale", "key_not_propagated"});
        if (registered && !published)
            return naming(suspicious(Tr::tr("The key URL serves another set than the one given as registered, and the "
                                            "signing key is not in it."),
                                     Tr::tr("registered, not published"), Tr::tr("in both")),
                          {"kid_unknown", "public_key_mismatch", "key_stale"});
        for (const jose::JwkEntry& entry : f.jwks ? f.jwks->keys : std::vector<jose::JwkEntry>())
            if (entry.key.valid() && !fetched->find(entry.key))
                return with(warn(Tr::tr("The key URL serves another set than the one given as registered."),
                                 shown(entry.kid, 60), Tr::tr("the same keys in both")),
                            "key_stale", "sets_differ");
        return keepsOpen(pass(Tr::tr("The key URL serves the keys that are registered.")));
    }
    const RegisteredKey *certificate = nullptr, *publicKey = nullptr;
    for (const RegisteredKey& r : f.registered) {
        if (r.source == "certificate")
            certificate = &r;
        if (r.source == "public_key")
            publicKey = &r;
    }
    if (!certificate || !publicKey)
        return notApplicable(Tr::tr("There are no two forms of the registered key to compare."));
    if (certificate->key.samePublicAs(publicKey->key))
        return keepsOpen(
            pass(Tr::tr("Certificate and public key belong together."), text(publicKey->key.thumbprint())));
    return naming(warn(Tr::tr("The certificate and the public key given as registered are of two keys."),
                       text(certificate->key.thumbprint()), text(publicKey->key.thumbprint())),
                  {"public_key_mismatch"});
}

const Register reg({"registered-forms-agree",
                    Family::Registration,
                    Step::FindKey,
                    {"key_stale", "public_key_mismatch"},
                    NeedsRegistered,
                    {{"RFC 7638", "https://www.rfc-editor.org/rfc/rfc7638"}, smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::registered_forms_agree
