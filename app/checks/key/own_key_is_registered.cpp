#include "checks/support.h"

namespace ad::checks::own_key_is_registered {
namespace {

Finding check(const Facts& f) {
    const QString own = text(f.signingKey->thumbprint());
    QStringList registered;
    for (const RegisteredKey& r : f.registered) {
        if (f.signingKey->samePublicAs(r.key)) {
            return with(
                keepsOpen(pass(r.source == "certificate" ? Tr::tr("The registered certificate belongs to your key.")
                                                         : Tr::tr("Your key is the registered one."),
                               own)),
                "public_key_mismatch", "registered_key_agrees");
        }
        registered << text(r.key.thumbprint());
    }
    if (f.jwks && f.jwks->cutOff)
        return unknown(Tr::tr("Not all keys of the registered set were read; yours may be one of the others."),
                       Tr::tr("thumbprint %1").arg(own));
    return at(proved(f.registered.size() == 1 ? Tr::tr("The registered key is another one than yours.")
                                              : Tr::tr("Your key is not among the registered ones."),
                     Tr::tr("thumbprint %1").arg(own), registered.join(QLatin1String(", "))),
              At{"key", {}, {}, {}, {}, {}});
}

const Register reg({"own-key-is-registered",
                    Family::Key,
                    Step::FindKey,
                    {"public_key_mismatch"},
                    NeedsSigningKey | NeedsRegistered,
                    {{"RFC 7638", "https://www.rfc-editor.org/rfc/rfc7638"}, smartAsymmetric},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::own_key_is_registered
