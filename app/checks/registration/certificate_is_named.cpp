#include "checks/support.h"

namespace ad::checks::certificate_is_named {
namespace {

Finding check(const Facts& f) {
    if (f.parameter("x5t") || f.parameter("x5t#S256"))
        return keepsOpen(pass(Tr::tr("The header names a certificate by its thumbprint.")));
    if (!f.tells("header", "/x5t#S256") || !f.tells("header", "/x5t"))
        return unknown(Tr::tr("What was told of the assertion does not say which certificate it names."));
    // Entra takes the thumbprint in hex as kid as well.
    const QString kid = text(f.jws.kid()).toUpper().remove(QLatin1Char(':'));
    for (const RegisteredKey& r : f.registered)
        if (r.certificate && !kid.isEmpty() && kid == text(r.certificate->sha1Hex))
            return keepsOpen(pass(Tr::tr("kid is the thumbprint of the registered certificate."), kid));
    return at(
        suspicious(Tr::tr("The header has no certificate thumbprint; %1 chooses the key by it.").arg(f.vendorName),
                   Tr::tr("neither x5t nor x5t#S256"), QStringLiteral("x5t#S256")),
        At{"header", {}, {}, {}, {}, {}});
}

const Register reg({"certificate-is-named",
                    Family::Registration,
                    Step::FindKey,
                    {"certificate_problem", "kid_missing", "header_invalid"},
                    NeedsClaims,
                    {rfc7515Header},
                    {"microsoft-entra", "azure-health-data-services"}},
                   check);

} // namespace
} // namespace ad::checks::certificate_is_named
