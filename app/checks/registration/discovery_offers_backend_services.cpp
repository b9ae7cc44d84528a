#include "checks/support.h"

namespace ad::checks::discovery_offers_backend_services {
namespace {

bool contains(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

QString namesOf(const std::vector<std::string>& list) {
    QStringList out;
    for (const std::string& one : list)
        out << shown(one, 40);
    return out.join(QLatin1String(", "));
}

const At& place() {
    static const At at{"discovery", {}, {}, {}, {}, {}};
    return at;
}

/// The document was asked for, and what came is none. No value: that does not speak against the address.
std::optional<Finding> notThere(const Facts& f) {
    const CaseFetch& fetch = *f.file.discovery;
    const QString expected = Tr::tr("a discovery document");
    if (fetch.networkError)
        return unknown(Tr::tr("The discovery document could not be fetched."));
    if (!fetch.redirects.empty() || (fetch.status >= 300 && fetch.status < 400))
        return unknown(Tr::tr("The address of the discovery document leads elsewhere."));
    if (fetch.status >= 500 || fetch.status == 429)
        return unknown(
            Tr::tr("The server could not give its discovery document just then (HTTP %1).").arg(fetch.status));
    if (fetch.status == 401 || fetch.status == 403)
        return at(naming(warn(Tr::tr("The discovery document is not open to everybody, as it should be: the FHIR base "
                                     "may be another one."),
                              Tr::tr("HTTP %1").arg(fetch.status), expected),
                         {"token_endpoint_wrong", "proxy_interference"}),
                  place());
    if (fetch.status >= 400)
        return at(naming(warn(Tr::tr("There is no discovery document at this FHIR base: its address may be wrong, and "
                                     "with it the token endpoint."),
                              Tr::tr("HTTP %1").arg(fetch.status), expected),
                         {"token_endpoint_wrong"}),
                  place());
    if (f.discoveryError && !fetch.truncated)
        return at(naming(warn(Tr::tr("What came in the place of the discovery document cannot be read: %1")
                                  .arg(f.discoveryError->what),
                              shown(fetch.body.value_or(""), 80), expected),
                         {"token_endpoint_wrong", "proxy_interference"}),
                  place());
    return std::nullopt;
}

Finding check(const Facts& f) {
    if (!f.file.discovery)
        return unknown(Tr::tr("The discovery document was not given."));
    if (f.answer && f.answer->granted(f.status))
        return notApplicable(Tr::tr("A token was granted: whatever discovery says, the server takes this client."));
    if (!followsSmart(f) && f.vendor->fhirBaseUrls.empty())
        return notApplicable(Tr::tr("This server is none of SMART's; its discovery need not speak of SMART."));
    if (auto finding = notThere(f))
        return *finding;
    if (!f.discovery)
        return unknown(Tr::tr("The discovery document was not given."));
    const smart::Discovery& d = *f.discovery;
    // What the server can do for others it may list alone: none of this says what it permits this client.
    if (d.hasGrantTypes && !contains(d.grantTypes, "client_credentials"))
        return at(
            naming(warn(Tr::tr("The server's discovery does not offer client_credentials: it may give no tokens to "
                               "backend services, or another address does."),
                        namesOf(d.grantTypes), QStringLiteral("client_credentials")),
                   {"app_type_wrong", "token_endpoint_wrong", "grant_type_wrong"}),
            At{"discovery", "/grant_types_supported", {}, {}, {}, {}});
    const bool offersMethod = d.hasAuthMethods && contains(d.authMethods, "private_key_jwt");
    const bool speaksOfClients = std::any_of(d.capabilities.begin(), d.capabilities.end(),
                                             [](const std::string& c) { return c.starts_with("client-"); });
    if (speaksOfClients && !offersMethod && !contains(d.capabilities, "client-confidential-asymmetric"))
        return at(naming(warn(Tr::tr("The server's discovery does not name the capability for signed assertions."),
                              namesOf(d.capabilities), QStringLiteral("client-confidential-asymmetric")),
                         {"auth_method_mismatch"}),
                  At{"discovery", "/capabilities", {}, {}, {}, {}});
    return at(keepsOpen(pass(Tr::tr("Nothing in the server's discovery speaks against a backend service."))), place());
}

const Register reg({"discovery-offers-backend-services",
                    Family::Registration,
                    Step::IdentifyClient,
                    {"app_type_wrong", "auth_method_mismatch", "token_endpoint_wrong"},
                    NeedsNothing,
                    {{"SMART App Launch 2.2, conformance", "https://hl7.org/fhir/smart-app-launch/conformance.html"},
                     smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::discovery_offers_backend_services
