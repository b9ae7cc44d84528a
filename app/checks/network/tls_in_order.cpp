#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    if (!f.file.response || !f.file.response->tls)
        return unknown(Tr::tr("Nothing is known about the TLS connection."));
    const CaseTls& tls = *f.file.response->tls;
    if (!tls.errors.empty())
        return naming(
            f.answered
                ? warn(Tr::tr("The server's certificate was not accepted: %1").arg(shown(tls.errors.front(), 160)),
                       shown(tls.errors.front(), 160), Tr::tr("a trusted certificate"))
                : proved(Tr::tr("The server's certificate was not accepted: %1").arg(shown(tls.errors.front(), 160)),
                         shown(tls.errors.front(), 160), Tr::tr("a trusted certificate")),
            {"tls_failure", "proxy_interference"});
    if (tls.protocol == "TLSv1.0" || tls.protocol == "TLSv1.1" || tls.protocol.starts_with("SSL"))
        return warn(Tr::tr("The connection used %1; SMART asks for TLS 1.2 or newer.").arg(shown(tls.protocol, 20)),
                    shown(tls.protocol, 20), QStringLiteral("TLSv1.2, TLSv1.3"));
    return pass(Tr::tr("The TLS connection is in order."), shown(tls.protocol, 20));
}

const Register
    reg({"tls-in-order", Family::Network, Step::ReachServer, {"tls_failure"}, NeedsNothing, {smartBackend}, {}}, check);

} // namespace
} // namespace ad::checks
