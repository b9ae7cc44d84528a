#include "checks/support.h"

namespace ad::checks::alg_fits_key {
namespace {

Finding check(const Facts& f) {
    const std::string alg = f.jws.alg();
    const keys::Key* key = f.named ? &f.named->key : f.signingKey ? &*f.signingKey : nullptr;
    if (!key) {
        // Without a key the length of the signature still tells the curve (RFC 7518, section 3.4).
        const std::size_t n = f.jws.signature.size();
        const std::size_t wanted = alg == "ES256" ? 64 : alg == "ES384" ? 96 : alg == "ES512" ? 132 : 0;
        if (wanted != 0 && n != wanted && (n == 64 || n == 96 || n == 132))
            return fixable(
                at(proved(Tr::tr("The signature is %1 bytes long; %2 signatures have %3: the key is on another curve.")
                              .arg(n)
                              .arg(text(alg))
                              .arg(wanted),
                          Tr::tr("%1 bytes").arg(n), Tr::tr("%1 bytes").arg(wanted)),
                   f.atParameter("alg")));
        // No RSA key that anybody uses makes signatures this short.
        if ((alg.starts_with("RS") || alg.starts_with("PS")) && (n == 64 || n == 96))
            return fixable(
                at(proved(Tr::tr("The signature is %1 bytes long, as those of EC keys are; %2 is for RSA keys.")
                              .arg(n)
                              .arg(text(alg)),
                          Tr::tr("%1 bytes").arg(n), Tr::tr("at least %1 bytes").arg(256)),
                   f.atParameter("alg")));
        // The other way round: only an RSA key makes signatures of its own, larger size.
        if (wanted != 0 && (n == 256 || n == 384 || n == 512))
            return fixable(
                at(proved(Tr::tr("The signature is %1 bytes long, as those of RSA keys are; %2 is for EC keys.")
                              .arg(n)
                              .arg(text(alg)),
                          Tr::tr("%1 bytes").arg(n), Tr::tr("%1 bytes").arg(wanted)),
                   f.atParameter("alg")));
        return unknown(Tr::tr("No key was given, so it could not be checked whether alg fits it."));
    }
    const auto usable = key->algorithms();
    QStringList names;
    for (const auto& n : usable)
        names << text(n);
    if (jose::fits(alg, *key)) {
        if (f.named && !f.named->alg.empty() && f.named->alg != alg)
            return fixable(at(
                warn(Tr::tr(
                         "alg is %1, and the registered key is marked for %2; servers that compare the two refuse it.")
                         .arg(text(alg), shown(f.named->alg, 24)),
                     text(alg), shown(f.named->alg, 24)),
                f.atParameter("alg")));
        return at(pass(Tr::tr("alg fits the key (%1).").arg(key->description()), text(alg)), f.atParameter("alg"));
    }
    const auto isOwn = [&](const RegisteredKey& r) { return f.signingKey->samePublicAs(r.key); };
    if (f.named && f.signingKey && jose::fits(alg, *f.signingKey) &&
        std::none_of(f.registered.begin(), f.registered.end(), isOwn))
        return notApplicable(
            Tr::tr("alg fits the key that signs; that another kind of key is registered is judged by another check."));
    const auto& known = jose::signingAlgorithms();
    if (std::find(known.begin(), known.end(), alg) == known.end())
        return notApplicable(Tr::tr("alg is judged by another check."));
    return fixable(at(proved(Tr::tr("alg %1 does not fit the key, which is %2.").arg(text(alg), key->description()),
                             text(alg), names.join(QLatin1String(", "))),
                      f.atParameter("alg")));
}

const Register reg({"alg-fits-key",
                    Family::Header,
                    Step::FindKey,
                    {"alg_key_mismatch", "alg_not_accepted"},
                    NeedsClaims,
                    {rfc7518, smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::alg_fits_key
