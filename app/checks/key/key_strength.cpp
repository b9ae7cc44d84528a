#include "checks/support.h"

namespace ad::checks::key_strength {
namespace {

Finding check(const Facts& f) {
    const int least = f.vendor->minRsaBits.value_or(2048);
    int bits = 0;
    QString source;
    const keys::Key* key = f.verifiedWith ? &f.verifiedWith->key
                           : f.signingKey ? &*f.signingKey
                           : f.named      ? &f.named->key
                                          : nullptr;
    if (key && (key->type() == keys::Type::Rsa || key->type() == keys::Type::RsaPss)) {
        bits = key->bits();
        source = key->description();
    }
    const std::string alg = f.jws.alg();
    if (bits == 0 && !key && (alg.starts_with("RS") || alg.starts_with("PS")) && !f.jws.signature.empty()) {
        // An RSA signature is as long as its modulus.
        bits = static_cast<int>(f.jws.signature.size() * 8);
        source = Tr::tr("a signature of %1 bytes").arg(f.jws.signature.size());
        if (bits % 512 != 0 || bits < 1024)
            return unknown(Tr::tr("The length of the signature does not tell the size of the key."), source);
    } else if (key && bits > 0 && !f.jws.signature.empty() && (alg.starts_with("RS") || alg.starts_with("PS"))) {
        const int fromSignature = static_cast<int>(f.jws.signature.size() * 8);
        if (f.verifiedWith == nullptr && fromSignature < bits && fromSignature % 512 == 0 && fromSignature >= 1024) {
            bits = fromSignature;
            source = Tr::tr("a signature of %1 bytes").arg(f.jws.signature.size());
        }
    }
    if (bits == 0)
        return key ? pass(Tr::tr("The size of this key is given by its curve."), key->description())
                   : unknown(Tr::tr("No key was given, so its size is not known."));
    const QString observed = Tr::tr("%1 (RSA, %2 bits)").arg(source).arg(bits),
                  expected = Tr::tr("at least %1 bits").arg(least);
    if (bits >= least) {
        // Harmless to servers, yet a sign of an old tool.
        if (key && key->type() == keys::Type::Rsa) {
            const auto jwk = key->publicJwk();
            if (const auto e = jwk.find("e"); e != jwk.end() && *e == "Aw")
                return pass(Tr::tr("The RSA key is long enough. Its public exponent is 3; 65537 is the usual one."),
                            observed, expected);
        }
        return pass(Tr::tr("The RSA key is long enough."), observed, expected);
    }
    return at(proved(Tr::tr("The RSA key has %1 bits; %2 are the least.").arg(bits).arg(least), observed, expected),
              At{"key", {}, {}, {}, {}, {}});
}

const Register reg({"key-strength",
                    Family::Key,
                    Step::FindKey,
                    {"key_too_weak"},
                    NeedsNothing,
                    {{"RFC 7518, section 3.3", "https://www.rfc-editor.org/rfc/rfc7518#section-3.3"}, epicOAuth},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::key_strength
