#include "checks/support.h"

#include <array>

namespace ad::checks::parameters_in_body {
namespace {

constexpr std::array<std::string_view, 6> names{"grant_type", "client_assertion_type", "client_assertion", "scope",
                                                "client_id",  "client_secret"};

/// Whether the server has to look for the parameter outside the form. A client that proves itself by its assertion
/// needs neither its ID nor a secret there.
bool isMissingInForm(const Facts& f, std::string_view name) {
    if (formField(f, name))
        return false;
    return (name != "client_id" && name != "client_secret") || !formField(f, "client_assertion");
}

/// Whether this server seems to look for parameters in the URL as well: its answer speaks of what only they can have
/// told it, or the same request worked. An answer that a server gives to anything says nothing of it, either.
bool isReadElsewhere(const Facts& f) {
    constexpr std::array<std::string_view, 5> beyond{"invalid_scope", "invalid_grant", "unauthorized_client",
                                                     "access_denied", "invalid_target"};
    const bool judgesNothing = f.status >= 500 || f.status == 429;
    const bool speaksOfThem = f.answer && std::find(beyond.begin(), beyond.end(), f.answer->error) != beyond.end();
    return judgesNothing || speaksOfThem || wasTold(f, "worked_before") || wasTold(f, "works_in_sandbox") ||
           wasTold(f, "works_elsewhere");
}

Finding check(const Facts& f) {
    if (isAuthorizationRequest(f))
        return notApplicable(Tr::tr(
            "This address opens a sign-in in a browser; its parameters belong in the URL. It asks for no token."));
    const QString expected = Tr::tr("all parameters in the form, none in the URL or a header");
    const auto result = [&](const QString& message, const QString& observed, const At& place,
                            std::vector<std::string> causes) {
        return fixable(at(naming(proved(message, observed, expected), std::move(causes)), place));
    };
    const auto besides = [&](const QString& message, const QString& observed, const At& place) {
        return at(warn(message, observed, expected), place);
    };
    QStringList inUrl;
    bool needed = false;
    for (const auto& field : queryFields(f))
        if (std::find(names.begin(), names.end(), field.name) != names.end()) {
            inUrl << text(field.name);
            needed = needed || isMissingInForm(f, field.name);
        }
    if (!inUrl.isEmpty() && (f.request->method == "GET" || f.request->method == "HEAD"))
        return with(notApplicable(Tr::tr("A request of this method has its parameters in the URL; another check judges "
                                         "the method.")),
                    "params_not_in_body", "second_name");
    if (!inUrl.isEmpty() && !needed)
        return besides(Tr::tr("Parameters stand in the URL besides the form; logs keep what stands there."),
                       inUrl.join(QLatin1String(", ")), inRequest("url"));
    if (!inUrl.isEmpty() && isReadElsewhere(f))
        return naming(besides(Tr::tr("Parameters stand in the URL, where most token servers do not look for them; but "
                                     "nothing shows that this is what failed here."),
                              inUrl.join(QLatin1String(", ")), inRequest("url")),
                      {"params_not_in_body"});
    if (!inUrl.isEmpty())
        return result(
            Tr::tr("Parameters stand in the URL, where token servers do not look for them and logs keep them."),
            inUrl.join(QLatin1String(", ")), inRequest("url"), {"params_not_in_body"});
    const QString authorization = text(f.request->header("authorization").value_or(""));
    const bool inForm = formField(f, "client_assertion") != nullptr;
    if (authorization.contains(QLatin1String("eyJ")) &&
        authorization.startsWith(QLatin1String("Bearer"), Qt::CaseInsensitive))
        return inForm ? result(Tr::tr("A JWT stands in the Authorization header besides the one in the form."),
                               Tr::tr("Authorization: Bearer …"), inRequest("authorization"), {"multiple_auth_methods"})
                      : result(Tr::tr("The assertion is in the Authorization header; it belongs in client_assertion."),
                               Tr::tr("Authorization: Bearer …"), inRequest("authorization"),
                               {"params_not_in_body", "assertion_missing"});
    std::string extra;
    for (const auto name : names) {
        std::string dashed(name);
        std::replace(dashed.begin(), dashed.end(), '_', '-');
        for (const std::string& header : {std::string(name), dashed})
            if (f.request->header(header) && isMissingInForm(f, name))
                return result(Tr::tr("The parameter %1 is sent as a header.").arg(text(name)), text(header),
                              inRequest(header), {"params_not_in_body"});
            else if (f.request->header(header))
                extra = extra.empty() ? header : extra;
    }
    // Gateways before a server ask for some of them (MuleSoft: client_id).
    if (!extra.empty())
        return besides(Tr::tr("A header has the name of a parameter; the form is whole without it."), text(extra),
                       inRequest(extra));
    return pass(Tr::tr("No parameter stands in the URL or in a header."));
}

const Register reg({"parameters-in-body",
                    Family::Request,
                    Step::ReadRequest,
                    {"params_not_in_body"},
                    NeedsRequest,
                    {{"RFC 6749, section 2.3.1", "https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1"}, smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::parameters_in_body
