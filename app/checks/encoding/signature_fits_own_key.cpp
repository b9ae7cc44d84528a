#include "checks/support.h"

namespace ad::checks::signature_fits_own_key {
namespace {

Finding check(const Facts& f) {
    if (!f.ownSignature)
        return unknown(Tr::tr("The assertion has no signature that could be checked."));
    if (f.ownSignature->match == jose::Match::Verifies)
        return with(pass(Tr::tr("The signature verifies with your own key."), f.signingKey->description()),
                    "signature_encoding_wrong", "signed_by_own_key");
    if (f.ownSignature->madeByThisKey())
        return notApplicable(
            Tr::tr("Your key signed, but the signature is written wrongly; another check judges that."));
    if (f.verifiedWith)
        return warn(Tr::tr("The assertion was signed with the registered key, not with the key of this case."),
                    f.signingKey->description(), Tr::tr("the key that signs"));
    const At place = atSignature(f);
    if (hasOddLength(f) || f.jws.hasProblem(jose::Flaw::BadLength) || f.jws.hasProblem(jose::Flaw::Cut))
        return notApplicable(Tr::tr("The signature is not whole; another check judges that."));
    if (!canVerify(f.jws.alg()))
        return notApplicable(Tr::tr("alg is judged by another check."));
    if (f.ownSignature->match == jose::Match::AlgKeyMismatch)
        return notApplicable(Tr::tr("alg does not fit your key; another check judges that."));
    return at(suspicious(Tr::tr("The signature does not verify with the key of this case."), Tr::tr("does not verify"),
                         f.signingKey->description()),
              place);
}

const Register reg({"signature-fits-own-key",
                    Family::Encoding,
                    Step::VerifySignature,
                    {"signature_invalid", "public_key_mismatch"},
                    NeedsClaims | NeedsSigningKey,
                    {rfc7515},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::signature_fits_own_key
