#include "checks/support.h"

namespace ad::checks::thumbprint_fits_certificate {
namespace {

Finding check(const Facts& f) {
    const bool needed = isOneOf(f, {"microsoft-entra", "azure-health-data-services"});
    const json::Value* sha256 = f.parameter("x5t#S256");
    const json::Value* named = sha256 ? sha256 : f.parameter("x5t");
    if (!named)
        return notApplicable(Tr::tr("The header names no certificate."));
    const char* name = sha256 ? "x5t#S256" : "x5t";
    const At place = f.atParameter(name);
    const std::size_t length = sha256 ? 43 : 27;
    const auto result = [&](const QString& message, const QString& expected) {
        const QString observed = valueText(named);
        return fixable(at(needed ? proved(message, observed, expected) : warn(message, observed, expected), place));
    };
    // What cannot be a thumbprint breaks the standard, whether or not the server finds keys by it.
    const auto malformed = [&](const QString& message, const QString& expected) {
        Finding finding = fixable(at(proved(message, valueText(named), expected), place));
        return needed ? finding : naming(std::move(finding), {"header_invalid", "certificate_problem"});
    };
    if (!named->isString())
        return malformed(Tr::tr("%1 must be a text.").arg(QLatin1String(name)), Tr::tr("base64url of the thumbprint"));
    const QString value = text(named->text);
    // Hex as it is, and base64url of the hex: both have the digits where the bytes belong.
    const auto inside = QByteArray::fromBase64(value.toLatin1(), QByteArray::Base64UrlEncoding);
    const bool digits = inside.size() == (sha256 ? 64 : 40) && std::all_of(inside.begin(), inside.end(), [](char c) {
                            return std::isxdigit(static_cast<unsigned char>(c)) != 0;
                        });
    if (value.size() == (sha256 ? 64 : 40) || value.contains(QLatin1Char(':')) || digits)
        return result(Tr::tr("%1 is written in hex; it must be base64url of the bytes.").arg(QLatin1String(name)),
                      Tr::tr("%1 characters of base64url").arg(length));
    for (const RegisteredKey& r : f.registered) {
        if (!r.certificate)
            continue;
        const std::string& right = sha256 ? r.certificate->x5tS256 : r.certificate->x5t;
        if (named->text == right)
            return at(pass(Tr::tr("The header names the registered certificate."), value), place);
        return result(Tr::tr("%1 is not the thumbprint of the registered certificate.").arg(QLatin1String(name)),
                      text(right));
    }
    if (named->text.size() != length)
        return malformed(Tr::tr("%1 has %2 characters; a thumbprint has %3.")
                             .arg(QLatin1String(name))
                             .arg(named->text.size())
                             .arg(length),
                         Tr::tr("%1 characters of base64url").arg(length));
    return unknown(Tr::tr("The registered certificate was not given, so its thumbprint could not be compared."), value);
}

const Register reg({"thumbprint-fits-certificate",
                    Family::Header,
                    Step::FindKey,
                    {"certificate_problem", "public_key_mismatch", "header_invalid"},
                    NeedsClaims,
                    {{"RFC 7515, section 4.1.8", "https://www.rfc-editor.org/rfc/rfc7515#section-4.1.8"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::thumbprint_fits_certificate
