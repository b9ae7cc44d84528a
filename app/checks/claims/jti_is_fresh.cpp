#include "base/ascii.h"
#include "checks/support.h"
#include <algorithm>
#include <array>

namespace ad::checks::jti_is_fresh {
namespace {

/// A value that stands in the standards' examples or in tutorials, so that others use it too and so does every request.
bool isExample(const std::string& jti) {
    constexpr std::array<std::string_view, 20> examples{"random-non-reusable-jwt-id-123",
                                                        "00000000-0000-0000-0000-000000000000",
                                                        "jti",
                                                        "unique",
                                                        "uuid",
                                                        "guid",
                                                        "nonce",
                                                        "test",
                                                        "string",
                                                        "random",
                                                        "unique-id",
                                                        "jwt-id",
                                                        "1",
                                                        "123",
                                                        "1234",
                                                        "12345",
                                                        "123456",
                                                        "f9eaafba-2e49-11ea-8880-5ce0c5aee679",
                                                        "null",
                                                        "undefined"};
    const auto same = [&jti](std::string_view example) { return sameWord(jti, example); };
    if (std::any_of(examples.begin(), examples.end(), same))
        return true;
    return isTemplate(jti);
}

Finding check(const Facts& f) {
    const bool remembers = !isOneOf(
        f, {"smart-bulk-data-server", "smart-launcher", "medplum", "spring-authorization-server", "forgerock-openam"});
    if (!remembers)
        return notApplicable(Tr::tr("This server does not remember jti."));
    const json::Value* jti = f.claim("jti");
    const std::string value = jti && jti->isString() ? jti->text : std::string();
    const QString observed = value.empty() ? Tr::tr("absent") : shown(value, 80);
    const QString expected = Tr::tr("a new jti, and a new assertion, for every request");
    const At place = f.atClaim("jti");
    if (wasSentBefore(f))
        return fixable(
            at(proved(Tr::tr("This very assertion, or its jti, was sent before."), observed, expected), place));

    if (!value.empty() && isExample(value))
        return fixable(at(
            warn(Tr::tr("jti is a value from an example, and probably the same in every request."), observed, expected),
            place));
    if (value.empty())
        return notApplicable(Tr::tr("There is no jti text."));
    // That a server has not seen it cannot be known from here.
    return keepsOpen(pass(Tr::tr("Nothing shows that this jti was used before."), observed));
}

const Register reg(
    {"jti-is-fresh", Family::Claims, Step::CheckReplay, {"jti_reused"}, NeedsClaims, {smartAsymmetric, epicOAuth}, {}},
    check);

} // namespace
} // namespace ad::checks::jti_is_fresh
