#include "checks/support.h"

namespace ad::checks::client_id_parameter_fits {
namespace {

Finding check(const Facts& f) {
    if (!hasForm(f))
        return notApplicable(Tr::tr("There is no form to read."));
    const auto* id = formField(f, "client_id");
    if (!authenticatesClient(f))
        return notApplicable(Tr::tr("At this server the assertion speaks for somebody: iss and sub may differ."));
    if (!id)
        return notApplicable(Tr::tr("The form has no client_id."));
    if (id->open)
        return unknown(Tr::tr("The request takes client_id from a variable."));
    const json::Value* sub = f.claim("sub");
    if (!sub || !sub->isString()) {
        if (f.clientId.empty() || f.assertionGiven)
            return unknown(Tr::tr("The assertion names no client to compare with."), shown(id->value, 80));
        return id->value == f.clientId
                   ? pass(Tr::tr("client_id is the client ID of this case."), shown(id->value, 80))
                   : fixable(at(suspicious(Tr::tr("client_id is another one than that of this case."),
                                           inQuotes(id->value), shown(f.clientId)),
                                inRequest(*id)));
    }
    if (id->value == sub->text)
        return pass(Tr::tr("client_id names the client of the assertion."), shown(id->value, 80));
    const QString message = text(id->value).trimmed() == text(sub->text).trimmed()
                                ? Tr::tr("The parameter client_id has a blank or line break that sub does not have.")
                            : isTemplate(id->value)
                                ? Tr::tr("The parameter client_id is a template that was not filled in.")
                                : Tr::tr("The parameter client_id names another client than the assertion.");
    return fixable(at(proved(message, inQuotes(id->value), shown(sub->text)), inRequest(*id)));
}

const Register reg({"client-id-parameter-fits",
                    Family::Request,
                    Step::IdentifyClient,
                    {"client_id_param_mismatch"},
                    NeedsRequest,
                    {{"RFC 7521, section 4.2", "https://www.rfc-editor.org/rfc/rfc7521#section-4.2"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::client_id_parameter_fits
