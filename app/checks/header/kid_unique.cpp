#include "checks/support.h"

namespace ad::checks::kid_unique {
namespace {

Finding check(const Facts& f) {
    const std::string kid = f.jws.kid();
    if (kid.empty())
        return notApplicable(Tr::tr("The header names no key."));
    const auto found = f.jwks->withKid(kid);
    if (found.size() <= 1)
        return pass(Tr::tr("No two keys of the set share this name."), shown(kid));
    At place{"jwks", found[1]->pointer + "/kid", {}, {}, {}, {}};
    const QString observed = Tr::tr("%1 keys named %2").arg(found.size()).arg(inQuotes(kid));
    // SMART: kid must be unique within the client's set. Some servers choose by the kind of key as well, or try them
    // all.
    if ((followsSmart(f) || isOneOf(f, {"epic", "okta"})) && !f.isVendor("smart-bulk-data-server") &&
        !f.isVendor("medplum")) {
        const QString message =
            Tr::tr("%1 keys of the registered set have the name %2; the server cannot tell which one is meant.")
                .arg(found.size())
                .arg(inQuotes(kid));
        const QString expected = Tr::tr("one key of each name");
        return at(followsSmart(f) ? bySmart(f, message, observed, expected) : proved(message, observed, expected),
                  place);
    }
    return at(with(warn(Tr::tr("%1 keys of the registered set share a name.").arg(found.size()), observed,
                        Tr::tr("one key of each name")),
                   "kid_duplicate", "two_of_one_name"),
              place);
}

const Register reg(
    {"kid-unique", Family::Header, Step::FindKey, {"kid_duplicate"}, NeedsClaims | NeedsJwks, {smartAsymmetric}, {}},
    check);

} // namespace
} // namespace ad::checks::kid_unique
