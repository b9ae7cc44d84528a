#include "checks/support.h"

namespace ad::checks::signature_fits_registered_key {
namespace {

QString nameOf(const RegisteredKey& r) {
    if (r.source == "certificate")
        return Tr::tr("the registered certificate");
    if (r.source == "public_key")
        return Tr::tr("the registered public key");
    return r.kid.empty() ? Tr::tr("the registered key") : Tr::tr("the registered key %1").arg(inQuotes(r.kid));
}

/// Whether bytes of the token itself were lost or changed, so that no signature could fit: not what merely surrounds
/// it.
bool brokenText(const Facts& f) {
    return std::any_of(f.jws.problems.begin(), f.jws.problems.end(), [](const jose::Problem& p) {
        return p.flaw == jose::Flaw::BadLength || p.flaw == jose::Flaw::Cut || p.flaw == jose::Flaw::BadCharacter ||
               (p.flaw == jose::Flaw::EmptyPart && p.part == jose::Part::Signature);
    });
}

/// r or s of an ECDSA signature, side by side.
bool hasZeroNumber(std::string_view signature) {
    const auto isZero = [](std::string_view number) {
        return number.find_first_not_of('\0') == std::string_view::npos;
    };
    const std::size_t half = signature.size() / 2;
    return signature.size() % 2 == 0 && (isZero(signature.substr(0, half)) || isZero(signature.substr(half)));
}

Finding check(const Facts& f) {
    const QString thumbprint = f.named ? text(f.named->key.thumbprint()) : QString();
    if (f.verifiedWith) {
        // A server that chooses by the name in the header verifies with that key alone. Epic keeps no names of a set
        // that was uploaded.
        const bool byName = f.vendor->kidNeeded == "always" || (f.isVendor("epic") && f.urlAtHand) ||
                            isOneOf(f, {"node-oidc-provider", "medplum"});
        if (f.named && f.verifiedWith != f.named && !f.jws.kid().empty() && f.named->kid == f.jws.kid() &&
            !(f.isVendor("epic") && !f.urlAtHand)) {
            const QString message =
                Tr::tr("The header names %1, but %2 signed.").arg(nameOf(*f.named), nameOf(*f.verifiedWith));
            const QString signedBy = text(f.verifiedWith->key.thumbprint());
            return at(byName ? proved(message, signedBy, thumbprint) : suspicious(message, signedBy, thumbprint),
                      f.atParameter("kid"));
        }
        if (f.signature && f.signature->match != jose::Match::Verifies)
            return notApplicable(
                Tr::tr("The registered key signed, but the signature is written wrongly; another check judges that."));
        Finding finding = keepsOpen(pass(Tr::tr("The signature verifies with %1.").arg(nameOf(*f.verifiedWith)),
                                         text(f.verifiedWith->key.thumbprint())));
        return with(finding, "public_key_mismatch", "registered_key_agrees");
    }
    const std::string alg = f.jws.alg();
    if (alg == "none" || f.jws.signature.empty())
        return notApplicable(Tr::tr("The assertion has no signature."));
    if (f.named && f.signature && f.signature->match == jose::Match::AlgKeyMismatch)
        return notApplicable(Tr::tr("alg does not fit the registered key; another check judges that."));
    if (!canVerify(alg))
        return notApplicable(Tr::tr("alg is judged by another check."));
    // A token that was broken on its way cannot be verified, whatever key signed it.
    if (brokenText(f) || hasOddLength(f))
        return notApplicable(Tr::tr("The text of the assertion is damaged; another check judges that."));
    if (alg.starts_with("ES") && looksLikeDer(f.jws.signature))
        return at(naming(proved(Tr::tr("The signature is DER, and a token has r and s side by side; it verifies in "
                                       "neither form."),
                                Tr::tr("DER"), Tr::tr("r and s")),
                         {"signature_encoding_wrong", "public_key_mismatch", "signature_invalid"}),
                  atSignature(f));
    if (!f.named && f.jwks && f.jwks->cutOff)
        return unknown(Tr::tr("Only the first keys of the set were read, so many are in it."));
    const QString which = f.named ? nameOf(*f.named) : Tr::tr("any registered key");
    const At place = atSignature(f);
    if (f.ownSignature) {
        if (f.ownSignature->madeByThisKey())
            return at(proved(Tr::tr("The assertion is signed with your key, and %1 is another one.")
                                 .arg(f.named ? nameOf(*f.named) : Tr::tr("what is registered")),
                             text(f.signingKey->thumbprint()), thumbprint),
                      place);
        if (f.named && f.signingKey->samePublicAs(f.named->key))
            return at(
                naming(proved(Tr::tr("The signature verifies neither with your key nor with the registered one, which "
                                     "are the same: it was damaged, or the content was changed after signing."),
                              Tr::tr("does not verify"), thumbprint),
                       {"signature_invalid", "public_key_mismatch"}),
                place);
    }
    if (alg.starts_with("ES") && hasZeroNumber(f.jws.signature))
        return at(naming(proved(Tr::tr("A number of the signature is zero, which no key makes: it was damaged."),
                                Tr::tr("does not verify"), thumbprint),
                         {"signature_invalid", "public_key_mismatch"}),
                  place);
    // That it does not verify is sure; that another key made it is not, though far more usual.
    Finding finding = suspicious(
        Tr::tr("The signature does not verify with %1: another key signed, or the assertion was changed afterwards.")
            .arg(which),
        Tr::tr("does not verify"), thumbprint);
    finding.causes = {"public_key_mismatch", "signature_invalid"};
    finding.inFull = true;
    // Bytes were lost, whichever key signed.
    const std::size_t n = f.jws.signature.size();
    if (alg.starts_with("ES") && n != 64 && n != 96 && n != 132)
        finding.causes = {"signature_invalid", "public_key_mismatch"};
    const std::string first = finding.causes.front(), other = finding.causes.back();
    finding = with(std::move(finding), first, "not_verified");
    return at(with(std::move(finding), other, "not_verified_other"), place);
}

const Register reg({"signature-fits-registered-key",
                    Family::Encoding,
                    Step::VerifySignature,
                    {"public_key_mismatch", "signature_invalid"},
                    NeedsClaims | NeedsRegistered,
                    {smartAsymmetric, rfc7523},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::signature_fits_registered_key
