#include "checks/support.h"

namespace ad::checks::client_id_form {
namespace {

/// A GUID that lost or gained characters on its way.
bool almostGuid(const std::string& id) {
    const bool alphabet = id.find_first_not_of("0123456789abcdefABCDEF-") == std::string::npos;
    return alphabet && id.size() >= 20 && id.size() != 36 && id.find('-') != std::string::npos;
}

Finding check(const Facts& f) {
    std::string id = f.clientId;
    if (id.empty())
        if (const json::Value* sub = f.claim("sub"); sub && sub->isString())
            id = sub->text;
    if (id.empty())
        return unknown(Tr::tr("The client ID is not known."));
    const At place{"claims", "/sub", {}, {}, {}, {}};
    const QString expected = Tr::tr("the client ID as the app's page shows it");
    if (id == f.jws.kid() && f.isVendor("oracle-health"))
        return at(with(naming(warn(Tr::tr("kid is the client ID. It has to name the key."), shown(id), expected),
                              {"kid_unknown"}),
                       "kid_unknown", "kid_is_client_id"),
                  place);
    if (almostGuid(id))
        return at(
            with(naming(suspicious(Tr::tr("The client ID has %1 characters; a GUID has 36: it was cut or got another "
                                          "character.")
                                       .arg(id.size()),
                                   shown(id), expected),
                        {"client_unknown"}),
                 "client_unknown", "client_id_cut"),
            place);
    const auto fits = vendors::clientIdFits(*f.vendor, id);
    if (!fits)
        return notApplicable(Tr::tr("The form of this server's client IDs is not known."));
    if (*fits)
        return keepsOpen(pass(Tr::tr("The client ID has the form that %1 gives out.").arg(f.vendorName), shown(id)));
    return at(
        with(naming(warn(Tr::tr("The client IDs of %1 usually look otherwise; this may be the name of the app, or "
                                "another of its identifiers.")
                             .arg(f.vendorName),
                         shown(id), expected),
                    {"client_unknown", "client_id_wrong_environment"}),
             "client_unknown", "client_id_odd"),
        place);
}

const Register reg({"client-id-form",
                    Family::Registration,
                    Step::IdentifyClient,
                    {"client_unknown"},
                    NeedsNothing,
                    {smartAsymmetric, epicOAuth},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::client_id_form
