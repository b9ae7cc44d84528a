#include "checks/support.h"

namespace ad::checks::signature_length {
namespace {

std::size_t hmacBytes(const std::string& alg) {
    return alg.ends_with("256") ? 32 : alg.ends_with("384") ? 48 : alg.ends_with("512") ? 64 : 0;
}

Finding check(const Facts& f) {
    const std::string alg = f.jws.alg();
    const auto& known = jose::signingAlgorithms();
    if (std::find(known.begin(), known.end(), alg) == known.end() && alg != "EdDSA" && alg != "Ed25519")
        return notApplicable(Tr::tr("alg is judged by another check."));
    const std::size_t n = f.jws.signature.size();
    if (n == 0)
        return notApplicable(Tr::tr("There is no signature that can be decoded; another check judges that."));
    if ((f.signature && f.signature->madeByThisKey()) || (f.ownSignature && f.ownSignature->madeByThisKey()))
        return pass(Tr::tr("The signature is one of this key."), Tr::tr("%1 bytes").arg(n));
    const QString observed = Tr::tr("%1 bytes").arg(n);
    const keys::Key* key = f.named ? &f.named->key : f.signingKey ? &*f.signingKey : nullptr;
    const bool ofRsa = !key || key->type() == keys::Type::Rsa || key->type() == keys::Type::RsaPss;
    if (n == hmacBytes(alg) && !alg.starts_with("ES") && ofRsa)
        return fixable(at(naming(proved(Tr::tr("The signature is as long as an HMAC: it was made with a secret or with "
                                               "the text of the key, not with the private key."),
                                        observed, Tr::tr("as many bytes as the RSA modulus has")),
                                 {"signature_invalid", "alg_not_accepted"}),
                          atSignature(f)));
    const bool ec = alg.starts_with("ES");
    const std::size_t whole = alg == "ES256" ? 64 : alg == "ES384" ? 96 : 132;
    // A zero byte that was dropped from the front of R or S moves all that follows; whoever has the key can try.
    if (ec && (n + 1 == whole || n + 2 == whole) && !looksLikeDer(f.jws.signature)) {
        const QString message = Tr::tr("The signature has %1 bytes, and one of %2 has %3: a zero byte at the front of "
                                       "R or S was left out, or the token was cut.")
                                    .arg(n)
                                    .arg(text(alg))
                                    .arg(whole);
        const bool tried = f.signature || f.ownSignature;
        return fixable(at(naming(proved(message, observed, Tr::tr("%1 bytes").arg(whole)),
                                 tried ? std::vector<std::string>{"signature_invalid", "assertion_malformed"}
                                       : std::vector<std::string>{"signature_encoding_wrong", "assertion_malformed"}),
                          atSignature(f)));
    }
    if (!hasOddLength(f))
        return keepsOpen(pass(Tr::tr("The signature has a length that %1 can have.").arg(text(alg)), observed));
    const QString expected =
        ec ? Tr::tr("%1 bytes").arg(whole) : Tr::tr("256 bytes for a key of 2048 bits, 384 for 3072, 512 for 4096");
    return fixable(at(proved(Tr::tr("The signature has %1 bytes, a length that no %2 signature has: the token was cut, "
                                    "or something was added to it.")
                                 .arg(n)
                                 .arg(text(alg)),
                             observed, expected),
                      atSignature(f)));
}

const Register reg({"signature-length",
                    Family::Encoding,
                    Step::ReadRequest,
                    {"assertion_malformed", "signature_invalid"},
                    NeedsClaims | RestsOnWhole,
                    {rfc7518, rfc7515},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::signature_length
