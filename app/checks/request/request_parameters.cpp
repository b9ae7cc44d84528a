#include "checks/support.h"

namespace ad::checks {
namespace {

const smart::FormField* field(const Facts& f, std::string_view name) {
    for (const auto& x : f.form)
        if (x.name == name)
            return &x;
    return nullptr;
}

Finding check(const Facts& f) {
    if (!f.request->bodyKnown || f.request->bodyKind == "json" || f.request->bodyKind == "multipart" ||
        (!f.request->method.empty() && f.request->method != "POST"))
        return notApplicable(Tr::tr("There is no form to read."));
    const auto wrong = [&](const char* name, const smart::FormField* found, const QString& message,
                           std::string_view expected, std::vector<std::string> causes) {
        return fixable(at(naming(proved(message, found ? inQuotes(found->value) : Tr::tr("absent"), text(expected)),
                                 std::move(causes)),
                          At{"request", name, found ? std::optional(found->offset) : std::nullopt, {}, {}, {}}));
    };
    for (const char* name : {"grant_type", "client_assertion_type", "client_assertion", "scope", "client_id"})
        if (std::count_if(f.form.begin(), f.form.end(), [&](const smart::FormField& x) { return x.name == name; }) > 1)
            return wrong(name, field(f, name), Tr::tr("The parameter %1 comes twice.").arg(QLatin1String(name)),
                         "each parameter once", {"duplicate_parameter"});
    const auto* grant = field(f, "grant_type");
    if (!grant || grant->value != "client_credentials")
        return wrong("grant_type", grant,
                     grant ? Tr::tr("grant_type is not client_credentials.") : Tr::tr("grant_type is missing."),
                     "client_credentials", {"grant_type_wrong"});
    const auto* assertion = field(f, "client_assertion");
    const auto* type = field(f, "client_assertion_type");
    if (assertion && (!type || type->value != smart::jwtBearerAssertionType)) {
        if (type && text(type->value).contains(QLatin1String("%3A"), Qt::CaseInsensitive))
            return wrong("client_assertion_type", type, Tr::tr("client_assertion_type was encoded twice."),
                         smart::jwtBearerAssertionType, {"form_encoding_wrong", "assertion_type_wrong"});
        return wrong("client_assertion_type", type,
                     type ? Tr::tr("client_assertion_type is not the name of a JWT assertion.")
                          : Tr::tr("client_assertion_type is missing."),
                     smart::jwtBearerAssertionType, {"assertion_type_wrong"});
    }
    const auto* clientId = field(f, "client_id");
    const json::Value* sub = f.claim("sub");
    if (clientId && sub && sub->isString() && clientId->value != sub->text)
        return wrong("client_id", clientId, Tr::tr("The parameter client_id names another client than the assertion."),
                     sub->text, {"client_id_param_mismatch"});
    if (assertion && (field(f, "client_secret") || f.request->basicCredentials ||
                      text(f.request->header("authorization").value_or(""))
                          .startsWith(QLatin1String("Basic "), Qt::CaseInsensitive)))
        return fixable(at(
            naming(proved(Tr::tr("The request authenticates in two ways at once: with an assertion and with a secret."),
                          Tr::tr("an assertion and a secret"), Tr::tr("the assertion alone")),
                   {"multiple_auth_methods"}),
            At{"request", "client_secret", {}, {}, {}, {}}));
    return naming(pass(Tr::tr("The form has the parameters that SMART asks for.")), {"grant_type_wrong"});
}

const Register reg({"request-parameters",
                    Family::Request,
                    Step::ReadRequest,
                    {"grant_type_wrong", "assertion_type_wrong"},
                    NeedsRequest,
                    {smartBackend, {"RFC 7521, section 4.2", "https://www.rfc-editor.org/rfc/rfc7521#section-4.2"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks
