#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    const keys::Key& key = *f.signingKey;
    const QString objection = key.objection();
    if (objection.isEmpty())
        return pass(Tr::tr("Token servers of this kind take keys of this type."), key.description());
    return at(proved(objection, key.description(), Tr::tr("RSA of 2048 bits or more, or EC on P-256, P-384 or P-521")),
              At{"key", {}, {}, {}, {}, {}});
}

const Register reg({"key-type-usable",
                    Family::Key,
                    Step::FindKey,
                    {"key_type_not_accepted"},
                    NeedsSigningKey,
                    {smartAsymmetric, rfc7518},
                    {}},
                   check);

} // namespace
} // namespace ad::checks
