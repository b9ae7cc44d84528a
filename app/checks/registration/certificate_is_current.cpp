#include "checks/support.h"
#include "diagnosis/waiting.h"

namespace ad::checks::certificate_is_current {
namespace {

Finding check(const Facts& f) {
    const keys::Certificate* certificate = nullptr;
    for (const RegisteredKey& r : f.registered)
        if (r.certificate)
            certificate = &*r.certificate;
    if (f.registeredError && !certificate)
        return naming(suspicious(Tr::tr("The registered material cannot be read: %1").arg(f.registeredError->what),
                                 f.registeredError->where, Tr::tr("a certificate or public key")),
                      {"certificate_problem"});
    if (!certificate)
        return notApplicable(Tr::tr("No certificate is registered, as far as is known."));
    const QString observed =
        Tr::tr("%1 until %2").arg(minuteText(certificate->notBefore), minuteText(certificate->notAfter));
    const bool over = certificate->notAfter<f.judgedAt, early = certificate->notBefore> f.judgedAt;
    if (!over && !early)
        return pass(Tr::tr("The registered certificate is current."), observed);
    const QString message = over ? Tr::tr("The registered certificate has expired.")
                                 : Tr::tr("The registered certificate is not valid yet.");
    if (f.isVendor("epic"))
        return pass(message + QLatin1Char(' ') +
                        Tr::tr("Epic keeps only its public key and does not look at the dates."),
                    observed);
    if (f.isVendor("microsoft-entra") || f.isVendor("azure-health-data-services"))
        return proved(message, observed, Tr::tr("a certificate that is valid now"));
    return warn(message + QLatin1Char(' ') + Tr::tr("Some servers look at the dates."), observed,
                Tr::tr("a certificate that is valid now"));
}

const Register
    reg({"certificate-is-current",
         Family::Registration,
         Step::FindKey,
         {"certificate_problem"},
         NeedsNothing,
         {{"RFC 5280, section 4.1.2.5", "https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5"}, epicOAuth},
         {}},
        check);

} // namespace
} // namespace ad::checks::certificate_is_current
