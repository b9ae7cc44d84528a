#include "checks/support.h"

namespace ad::checks {
namespace {

bool choosesByThumbprint(const Facts& f) {
    return f.isVendor("microsoft-entra") || f.isVendor("azure-health-data-services");
}

std::string upper(std::string s) {
    std::erase(s, ':');
    std::transform(s.begin(), s.end(), s.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return s;
}

Finding check(const Facts& f) {
    const keys::Certificate* certificate = nullptr;
    for (const RegisteredKey& r : f.registered)
        if (r.certificate)
            certificate = &*r.certificate;
    const json::Value* sha1 = f.parameter("x5t");
    const json::Value* sha256 = f.parameter("x5t#S256");
    if (!sha1 && !sha256) {
        if (!choosesByThumbprint(f))
            return notApplicable(Tr::tr("The header names no certificate."));
        const bool byKid = certificate && upper(f.jws.kid()) == certificate->sha1Hex;
        return byKid
                   ? pass(Tr::tr("kid is the thumbprint of the registered certificate."), shown(f.jws.kid()))
                   : at(naming(suspicious(Tr::tr("The header has no certificate thumbprint; %1 chooses the key by it.")
                                              .arg(f.vendorName),
                                          Tr::tr("neither x5t nor x5t#S256"), QStringLiteral("x5t#S256")),
                               {"certificate_problem", "kid_missing", "header_invalid"}),
                        At{"header", {}, {}, {}, {}, {}});
    }
    if (!certificate)
        return unknown(Tr::tr("The header names a certificate; give the registered one to compare them."));
    const json::Value* given = sha256 ? sha256 : sha1;
    const char* name = sha256 ? "x5t#S256" : "x5t";
    const std::string& right = sha256 ? certificate->x5tS256 : certificate->x5t;
    const std::string& hex = sha256 ? certificate->sha256Hex : certificate->sha1Hex;
    if (given->isString() && given->text == right)
        return at(pass(Tr::tr("%1 is the thumbprint of the registered certificate.").arg(QLatin1String(name)),
                       valueText(given), text(right)),
                  f.atParameter(name));
    const bool written = given->isString() && upper(given->text) == hex;
    const bool other = given->isString() && given->text == (sha256 ? certificate->x5t : certificate->x5tS256);
    const QString how =
        written ? Tr::tr("%1 is the thumbprint in hex; it has to be base64url of its bytes.").arg(QLatin1String(name))
        : other ? Tr::tr("%1 holds the thumbprint of the other hash.").arg(QLatin1String(name))
                : Tr::tr("%1 is not the thumbprint of the registered certificate.").arg(QLatin1String(name));
    // Only where the key is chosen by it does a wrong thumbprint stop the request for certain.
    Finding finding =
        choosesByThumbprint(f) ? proved(how, valueText(given), text(right)) : warn(how, valueText(given), text(right));
    return fixable(
        at(naming(finding, {"certificate_problem", "key_not_registered", "header_invalid"}), f.atParameter(name)));
}

const Register reg({"certificate-thumbprint-fits",
                    Family::Registration,
                    Step::FindKey,
                    {"certificate_problem", "key_not_registered"},
                    NeedsClaims,
                    {rfc7515Header},
                    {}},
                   check);

} // namespace
} // namespace ad::checks
