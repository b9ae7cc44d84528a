#include "checks/support.h"

namespace ad::checks {
namespace {

/// A value that stands in the standards' examples or in tutorials, so that others use it too and so does every request.
bool isExample(const std::string& jti) {
    const QString q = text(jti).toLower();
    for (const char* whole : {"random-non-reusable-jwt-id-123",
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
                              "undefined"})
        if (q == QLatin1String(whole))
            return true;
    return isTemplate(jti);
}

/// Earlier attempts of the case's history that say which assertion or jti they sent (members that a version may add).
bool sentBefore(const Facts& f, const std::string& jti) {
    const auto history = f.file.origin.find("history");
    if (history == f.file.origin.end() || !history->is_array())
        return false;
    const auto is = [](const nlohmann::ordered_json& attempt, const char* name, const std::string& value) {
        const auto found = attempt.find(name);
        return !value.empty() && found != attempt.end() && found->is_string() && found->get<std::string>() == value;
    };
    return std::any_of(history->begin(), history->end(), [&](const nlohmann::ordered_json& attempt) {
        return attempt.is_object() && (is(attempt, "jti", jti) || is(attempt, "assertion", f.jws.compact));
    });
}

Finding check(const Facts& f) {
    const json::Value* jti = f.claim("jti");
    const std::string value = jti && jti->isString() ? jti->text : std::string();
    const QString observed = value.empty() ? Tr::tr("absent") : shown(value, 80);
    const QString expected = Tr::tr("a new jti, and a new assertion, for every request");
    const At place = f.atClaim("jti");
    const bool remembers = !isOneOf(
        f, {"smart-bulk-data-server", "smart-launcher", "medplum", "spring-authorization-server", "forgerock-openam"});
    if (!remembers)
        return notApplicable(Tr::tr("This server does not remember jti."));
    if (sentBefore(f, value))
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
} // namespace ad::checks
