#include "checks/support.h"

#include <QUrl>

namespace ad::checks::address_is_https {
namespace {

Finding check(const Facts& f) {
    const std::string& address = f.request && !f.request->url.empty() ? f.request->url : f.tokenEndpoint;
    const QUrl url(text(address));
    if (url.host().isEmpty())
        return unknown(Tr::tr("Where the request goes is not known."));
    const QString observed = shown(address.substr(0, address.find('?')), 200);
    if (url.scheme() == QLatin1String("https"))
        return keepsOpen(pass(Tr::tr("The request goes by https."), observed));
    const QString host = url.host();
    if (host == QLatin1String("localhost") || host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1"))
        return notApplicable(Tr::tr("The server is on this machine, where TLS is not needed."));
    const bool moved = f.status >= 300 && f.status < 400;
    const QString expected = QStringLiteral("https://");
    const QString message =
        Tr::tr("The request goes by plain http: servers redirect or refuse it, and everybody on the "
               "way can read the assertion.");
    return fixable(at(moved ? naming(proved(message, observed, expected), {"redirected", "token_endpoint_wrong"})
                            : warn(message, observed, expected),
                      f.request ? inRequest("url") : At{"request", "token_endpoint", {}, {}, {}, {}}));
}

const Register reg({"address-is-https",
                    Family::Request,
                    Step::ReachServer,
                    {"token_endpoint_wrong", "redirected"},
                    NeedsNothing,
                    {{"RFC 6749, section 3.2", "https://www.rfc-editor.org/rfc/rfc6749#section-3.2"}, smartBackend},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::address_is_https
