#include "checks/support.h"

namespace ad::checks::key_set_size {
namespace {

Finding check(const Facts& f) {
    const std::size_t count = f.jwks->keys.size();
    const auto& most = f.vendor->maxKeysInJwks;
    const QString observed = Tr::tr("%1 keys").arg(count);
    if (!most)
        return notApplicable(Tr::tr("No limit for the number of keys is known here."));
    const QString expected = Tr::tr("at most %1 keys").arg(*most);
    const At place{"jwks", "/keys", {}, {}, {}, {}};
    return count > *most
               ? at(proved(Tr::tr("The set has %1 keys; %2 reads at most %3.").arg(count).arg(f.vendorName).arg(*most),
                           observed, expected),
                    place)
               : at(keepsOpen(pass(Tr::tr("The set is small enough."), observed, expected)), place);
}

const Register reg({"key-set-size", Family::Jwks, Step::FindKey, {"jwks_invalid"}, NeedsJwks, {epicOAuth}, {}}, check);

} // namespace
} // namespace ad::checks::key_set_size
