#include "checks/support.h"

namespace ad::checks::accept_header_suits {
namespace {

Finding check(const Facts& f) {
    const auto header = f.request->header("accept");
    const QString value = text(header.value_or("")).trimmed(), expected = QStringLiteral("application/json");
    const QString observed = header ? shown(*header, 80) : Tr::tr("absent");
    if (f.isVendor("cms-bcda") && !isBcdaOfSecrets(f)) {
        if (f.request->headers.empty())
            return unknown(Tr::tr("The headers of the request were not given."));
        // Its code compares the whole header.
        return value == expected ? pass(Tr::tr("Accept is what this server wants."), observed, expected)
                                 : fixable(at(proved(Tr::tr("This server wants Accept to be exactly application/json."),
                                                     observed, expected),
                                              inRequest("accept")));
    }
    if (value.isEmpty())
        return pass(Tr::tr("There is no Accept, which is right."), observed);
    const QString lower = value.toLower();
    if (lower.contains(QLatin1String("application/json")) || lower.contains(QLatin1String("*/*")) ||
        lower.contains(QLatin1String("application/*")))
        return pass(Tr::tr("Accept permits JSON."), observed, expected);
    const QString message = lower.contains(QLatin1String("fhir"))
                                ? Tr::tr("Accept asks for FHIR; a token endpoint answers with plain JSON.")
                                : Tr::tr("Accept does not permit JSON, which is what a token endpoint answers with.");
    return fixable(at(f.status == 406 ? proved(message, observed, expected) : warn(message, observed, expected),
                      inRequest("accept")));
}

const Register
    reg({"accept-header-suits",
         Family::Request,
         Step::ReadRequest,
         {"accept_header_wrong"},
         NeedsRequest,
         {smartBackend, {"RFC 9110, section 12.5.1", "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1"}},
         {}},
        check);

} // namespace
} // namespace ad::checks::accept_header_suits
