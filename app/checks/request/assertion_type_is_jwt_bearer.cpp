#include "checks/support.h"

namespace ad::checks::assertion_type_is_jwt_bearer {
namespace {

QString messageFor(const std::string& value) {
    const QString v = text(value), wanted = text(smart::jwtBearerAssertionType);
    if (v.isEmpty())
        return Tr::tr("client_assertion_type is empty.");
    if (v.trimmed() == wanted)
        return Tr::tr("client_assertion_type has a blank or line break around its value.");
    if (QString(v).remove(QLatin1Char('"')).remove(QLatin1Char('\'')) == wanted)
        return Tr::tr("client_assertion_type has quotes around its value.");
    if (QString::compare(v, wanted, Qt::CaseInsensitive) == 0)
        return Tr::tr("client_assertion_type is not written in lower case.");
    if (v.contains(QLatin1String("grant-type")))
        return Tr::tr("client_assertion_type names a grant; the value with client-assertion-type belongs here.");
    if (v.contains(QLatin1String("saml2")))
        return Tr::tr("client_assertion_type says that the assertion is SAML; it is a JWT.");
    if (v == QLatin1String("jwt-bearer") || v == QLatin1String("private_key_jwt"))
        return Tr::tr("client_assertion_type is a short name; the whole URN belongs here.");
    if (v.startsWith(QLatin1String("urn:")))
        return Tr::tr("client_assertion_type is misspelt; it is compared character by character.");
    return Tr::tr("client_assertion_type is not the name of a JWT assertion.");
}

Finding check(const Facts& f) {
    if (!hasForm(f))
        return notApplicable(Tr::tr("There is no form to read."));
    const auto* type = formField(f, "client_assertion_type");
    const QString wanted = text(smart::jwtBearerAssertionType);
    if (!type) {
        if (!formField(f, "client_assertion"))
            return notApplicable(Tr::tr("The form carries no assertion; another check judges that."));
        const auto query = queryFields(f);
        if (std::any_of(query.begin(), query.end(),
                        [](const smart::FormField& x) { return x.name == "client_assertion_type"; }))
            return notApplicable(Tr::tr("client_assertion_type is in the URL; another check judges that."));
        return fixable(at(proved(Tr::tr("client_assertion_type is missing."), Tr::tr("absent"), wanted),
                          inRequest("client_assertion_type")));
    }
    if (type->open)
        return unknown(Tr::tr("The request takes client_assertion_type from a variable."));
    if (type->value == smart::jwtBearerAssertionType)
        return pass(Tr::tr("client_assertion_type is right."), wanted);
    if (text(type->value).contains(QLatin1String("%3A"), Qt::CaseInsensitive))
        return notApplicable(Tr::tr("client_assertion_type was encoded twice; another check judges that."));
    return fixable(at(proved(messageFor(type->value), inQuotes(type->value), wanted), inRequest(*type)));
}

const Register reg({"assertion-type-is-jwt-bearer",
                    Family::Request,
                    Step::ReadRequest,
                    {"assertion_type_wrong"},
                    NeedsRequest,
                    {smartBackend, {"RFC 7521, section 4.2", "https://www.rfc-editor.org/rfc/rfc7521#section-4.2"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::assertion_type_is_jwt_bearer
