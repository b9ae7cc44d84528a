#include "checks/support.h"

namespace ad::checks::signature_encoding {
namespace {

Finding check(const Facts& f) {
    const std::string alg = f.jws.alg();
    const std::string& s = f.jws.signature;
    const At place = atSignature(f);
    const jose::Verification* v = f.signature && f.signature->madeByThisKey()         ? &*f.signature
                                  : f.ownSignature && f.ownSignature->madeByThisKey() ? &*f.ownSignature
                                                                                      : nullptr;
    if (v && v->match == jose::Match::Verifies)
        return pass(Tr::tr("The signature is written as RFC 7518 says."), Tr::tr("%1 bytes").arg(s.size()));
    if (v) {
        Finding finding = proved(v->detail, text(alg), Tr::tr("a signature as RFC 7518 says for %1").arg(text(alg)));
        if (v->match == jose::Match::OtherHash || v->match == jose::Match::OtherPadding)
            finding.causes = {"signature_encoding_wrong", "alg_key_mismatch", "signature_invalid"};
        else if (v->match == jose::Match::OtherInput)
            finding.causes = {"signature_invalid", "signature_encoding_wrong"};
        return fixable(at(finding, place));
    }
    if (alg.starts_with("ES") && looksLikeDer(s))
        return fixable(at(proved(Tr::tr("The ECDSA signature is in DER; JOSE wants R and S, one after the other."),
                                 Tr::tr("%1 bytes of DER").arg(s.size()),
                                 alg == "ES256"   ? Tr::tr("64 bytes")
                                 : alg == "ES384" ? Tr::tr("96 bytes")
                                                  : Tr::tr("132 bytes")),
                          place));
    return unknown(Tr::tr("Without the key that signed, its writing could not be checked further."),
                   Tr::tr("%1 bytes").arg(s.size()));
}

const Register reg({"signature-encoding",
                    Family::Encoding,
                    Step::VerifySignature,
                    {"signature_encoding_wrong"},
                    NeedsClaims,
                    {rfc7518, {"RFC 7518, section 3.4", "https://www.rfc-editor.org/rfc/rfc7518#section-3.4"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::signature_encoding
