#include "checks/support.h"

namespace ad::checks::jti_length {
namespace {

Finding check(const Facts& f) {
    const json::Value* jti = f.claim("jti");
    if (!jti || !jti->isString())
        return notApplicable(Tr::tr("There is no jti text."));
    const auto length = static_cast<std::size_t>(text(jti->text).size());
    if (!f.vendor->jtiMaxLength)
        return length <= 255
                   ? pass(Tr::tr("jti has %1 characters.").arg(length))
                   : warn(Tr::tr("jti has %1 characters. No limit is known here, but servers store it.").arg(length),
                          QString::number(length), Tr::tr("a UUID is enough"));
    const std::size_t limit = *f.vendor->jtiMaxLength;
    const QString observed = Tr::tr("%1 characters").arg(length), expected = Tr::tr("at most %1 characters").arg(limit);
    if (length <= limit)
        return at(pass(Tr::tr("jti is short enough."), observed, expected), f.atClaim("jti"));
    return fixable(
        at(proved(Tr::tr("jti has %1 characters; %2 takes at most %3.").arg(length).arg(f.vendorName).arg(limit),
                  observed, expected),
           f.atClaim("jti")));
}

const Register reg({"jti-length", Family::Claims, Step::CheckReplay, {"jti_too_long"}, NeedsClaims, {epicOAuth}, {}},
                   check);

} // namespace
} // namespace ad::checks::jti_length
