#include "checks/support.h"

namespace ad::checks::method_is_post {
namespace {

Finding check(const Facts& f) {
    const std::string& method = f.request->method;
    if (isAuthorizationRequest(f))
        return notApplicable(Tr::tr(
            "This address opens a sign-in in a browser; its parameters belong in the URL. It asks for no token."));
    if (method.empty())
        return unknown(Tr::tr("The method of the request is not known."));
    if (method == "POST")
        return pass(Tr::tr("The request is a POST."), QStringLiteral("POST"));
    const QString observed = shown(method, 20);
    Finding finding = proved(QString::compare(observed, QLatin1String("POST"), Qt::CaseInsensitive) == 0
                                 ? Tr::tr("The method is written %1; methods are compared exactly.").arg(observed)
                                 : Tr::tr("The request is a %1; a token request must be a POST.").arg(observed),
                             observed, QStringLiteral("POST"));
    // The answer refuses the very method that is shown.
    constexpr int methodNotAllowed = 405;
    finding.isThere = isShownWordForWord(f) && f.status == methodNotAllowed;
    return fixable(at(finding, inRequest("method")));
}

const Register reg({"method-is-post",
                    Family::Request,
                    Step::ReadRequest,
                    {"method_wrong"},
                    NeedsRequest | RestsOnWhole,
                    {{"RFC 6749, section 3.2", "https://www.rfc-editor.org/rfc/rfc6749#section-3.2"}, smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::method_is_post
