#include "checks/support.h"

namespace ad::checks::grant_type_is_client_credentials {
namespace {

constexpr std::string_view wanted = "client_credentials";

QString messageFor(const std::string& value) {
    const QString v = text(value);
    if (v.trimmed() == text(wanted))
        return Tr::tr("grant_type has a blank or line break around client_credentials.");
    if (QString(v).remove(QLatin1Char('"')).remove(QLatin1Char('\'')) == text(wanted))
        return Tr::tr("grant_type has quotes around client_credentials.");
    if (v == QLatin1String("urn:ietf:params:oauth:grant-type:jwt-bearer"))
        return Tr::tr("grant_type names the JWT grant; the assertion only authenticates the client here.");
    if (v == text(smart::jwtBearerAssertionType))
        return Tr::tr("grant_type has the value that belongs in client_assertion_type.");
    if (v == QLatin1String("authorization_code") || v == QLatin1String("refresh_token") ||
        v == QLatin1String("password") || v == QLatin1String("implicit"))
        return Tr::tr("grant_type is %1, the flow of a signed-in user; a backend service has none.").arg(v);
    if (QString::compare(QString(v).replace(QLatin1Char('-'), QLatin1Char('_')), text(wanted), Qt::CaseInsensitive) ==
            0 ||
        v == QLatin1String("client_credential") || v == QLatin1String("client credentials") ||
        v == QLatin1String("clientCredentials"))
        return Tr::tr("grant_type is misspelt; it is compared exactly with client_credentials.");
    return value.empty() ? Tr::tr("grant_type is empty.") : Tr::tr("grant_type is not client_credentials.");
}

Finding check(const Facts& f) {
    if (!hasForm(f))
        return notApplicable(Tr::tr("There is no form to read."));
    if (isFormMiswritten(f))
        return notApplicable(Tr::tr("The form is not encoded as one; another check judges that."));
    const auto* grant = formField(f, "grant_type");
    if (!grant) {
        const auto query = queryFields(f);
        if (std::any_of(query.begin(), query.end(), [](const smart::FormField& x) { return x.name == "grant_type"; }) ||
            f.request->header("grant_type"))
            return notApplicable(Tr::tr("grant_type is not in the form; another check judges that."));
        for (const auto& field : f.form)
            if (QString::compare(text(field.name).trimmed().remove(QLatin1Char('_')).remove(QLatin1Char('-')),
                                 QLatin1String("granttype"), Qt::CaseInsensitive) == 0) {
                Finding misspelt = proved(Tr::tr("The name of grant_type is written %1.").arg(inQuotes(field.name)),
                                          shown(field.name, 60), QStringLiteral("grant_type"));
                misspelt.isThere = true;
                return fixable(at(misspelt, inRequest(field)));
            }
        return fixable(
            at(proved(Tr::tr("grant_type is missing."), Tr::tr("absent"), text(wanted)), inRequest("grant_type")));
    }
    if (grant->open)
        return unknown(Tr::tr("The request takes grant_type from a variable."));
    if (!authenticatesClient(f) && f.vendor->assertionIs == "grant" &&
        grant->value == "urn:ietf:params:oauth:grant-type:jwt-bearer")
        return notApplicable(Tr::tr("This server takes the JWT as the grant itself."));
    if (isOtherFlow(f))
        return notApplicable(
            Tr::tr("The form is that of another grant, %1, and has what belongs to it.").arg(shown(grant->value, 60)));
    if (grant->value == wanted)
        return pass(Tr::tr("grant_type is client_credentials."), text(wanted));
    return fixable(at(proved(messageFor(grant->value), inQuotes(grant->value), text(wanted)), inRequest(*grant)));
}

const Register reg({"grant-type-is-client-credentials",
                    Family::Request,
                    Step::ReadRequest,
                    {"grant_type_wrong"},
                    NeedsRequest | RestsOnWhole,
                    {smartBackend, {"RFC 6749, section 4.4.2", "https://www.rfc-editor.org/rfc/rfc6749#section-4.4.2"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::grant_type_is_client_credentials
