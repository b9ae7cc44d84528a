#include "checks/support.h"

namespace ad::checks {
namespace {

Finding check(const Facts& f) {
    if (!f.networkError)
        return f.answered ? pass(Tr::tr("The server was reached and answered."))
                          : unknown(Tr::tr("Nothing was sent yet."));
    const std::string& kind = f.networkError->kind;
    const QString observed = shown(f.networkError->message, 200);
    const QString host = shown(f.tokenEndpoint, 120);
    const auto finding = [&](const QString& message, const QString& expected, std::vector<std::string> causes) {
        return naming(proved(message, observed, expected), std::move(causes));
    };
    if (kind == "dns")
        return finding(Tr::tr("The server's name cannot be resolved."),
                       Tr::tr("a name that exists: check its spelling and your network"), {"dns_failure"});
    if (kind == "connect")
        return finding(Tr::tr("No connection to the server could be made."),
                       Tr::tr("a server that listens at %1").arg(host), {"connect_failure"});
    if (kind == "tls")
        return finding(Tr::tr("The TLS connection to the server failed."),
                       Tr::tr("a certificate that this machine trusts, for this name"), {"tls_failure"});
    if (kind == "timeout")
        return finding(Tr::tr("No answer came in time."), Tr::tr("an answer within the time limit"), {"timeout"});
    if (kind == "proxy")
        return finding(Tr::tr("The proxy did not let the request through."), Tr::tr("a proxy that permits this server"),
                       {"proxy_interference"});
    return finding(Tr::tr("The connection was closed before an answer came."), Tr::tr("a whole answer"),
                   {"connect_failure", "proxy_interference"});
}

const Register reg({"server-reached",
                    Family::Network,
                    Step::ReachServer,
                    {"connect_failure"},
                    NeedsNothing,
                    {{"RFC 6749, section 3.2", "https://www.rfc-editor.org/rfc/rfc6749#section-3.2"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks
