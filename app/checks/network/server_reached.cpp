#include "checks/support.h"
#include "diagnosis/pipeline.h"

#include <QUrl>

namespace ad::checks::server_reached {
namespace {

bool says(const std::string& message, std::initializer_list<const char*> words) {
    const QString m = text(message);
    return std::any_of(words.begin(), words.end(),
                       [&](const char* w) { return m.contains(QLatin1String(w), Qt::CaseInsensitive); });
}

/// A host that cannot exist: a placeholder, a name without a dot, or one of the names that are kept for examples.
bool impossibleHost(const QString& host) {
    return host.isEmpty() || host.contains(QLatin1Char('<')) || host.contains(QLatin1Char('{')) ||
           host.contains(QLatin1String("your"), Qt::CaseInsensitive) || host.endsWith(QLatin1String(".example")) ||
           host.endsWith(QLatin1String(".invalid")) || host.endsWith(QLatin1String("example.com")) ||
           host.endsWith(QLatin1String("example.org"));
}

constexpr std::int64_t patienceMs = 10'000; ///< that a token endpoint may take for an answer

Finding check(const Facts& f) {
    if (!f.networkError)
        return f.answered ? pass(Tr::tr("The server was reached and answered."))
                          : unknown(Tr::tr("Nothing was sent yet."));
    const std::string& kind = f.networkError->kind;
    const std::string& said = f.networkError->message;
    const QString observed = said.empty() ? text(kind) : shown(said, 200);
    const std::string& address = f.request && !f.request->url.empty() ? f.request->url
                                 : f.tokenEndpoint.empty()            ? f.file.fhirBaseUrl
                                                                      : f.tokenEndpoint;
    const QString host = QUrl(text(address)).host();
    const auto finding = [&](const QString& message, const QString& expected, std::vector<std::string> causes) {
        return naming(proved(message, observed, expected), std::move(causes));
    };
    if (kind == "dns")
        return finding(!address.empty() && impossibleHost(host)
                           ? Tr::tr("The server's name cannot be resolved: it is the name of an example.")
                           : Tr::tr("The server's name cannot be resolved."),
                       Tr::tr("a name that exists: check its spelling and your network"), {"dns_failure"});
    if (kind == "tls")
        return finding(Tr::tr("The TLS connection to the server failed."),
                       Tr::tr("a certificate that this machine trusts, for this name"),
                       {"tls_failure", "proxy_interference"});
    if (kind == "timeout") {
        // The times of an exchange say how far it came; those of a told failure are not known.
        const CaseTimings times = f.file.response ? f.file.response->timings : CaseTimings();
        const bool unsent = times.end && !times.sent;
        // What lies before the sending was in order then.
        const auto taken = [&](Finding one) {
            if (!wasTaken(f))
                return one;
            one = withAll(std::move(one), {"dns_failure", "connect_failure", "tls_failure"}, "answer_excludes");
            return remedied(std::move(one), Tr::tr("The server took the request: try again with a new assertion, and "
                                                   "ask the server's team if the wait repeats."));
        };
        // Given up sooner than a token endpoint may take, it is told with the time.
        if (times.sent && times.end && *times.end >= *times.sent && *times.end - *times.sent < patienceMs)
            return taken(finding(Tr::tr("The server had not answered when it was given up, after %1 s.")
                                     .arg(static_cast<double>(*times.end - *times.sent) / 1000.0, 0, 'f', 1),
                                 Tr::tr("an answer within the time limit"), {"timeout"}));
        return taken(finding(unsent        ? Tr::tr("No answer came in time: the request was not sent yet.")
                             : wasTaken(f) ? Tr::tr("The server took the request, and no answer came in time.")
                                           : Tr::tr("No answer came in time."),
                             Tr::tr("an answer within the time limit"), {"timeout"}));
    }
    if (kind == "proxy")
        return finding(says(said, {"407", "auth"})
                           ? Tr::tr("The proxy wants a login of its own before it lets the request through.")
                           : Tr::tr("The proxy did not let the request through."),
                       Tr::tr("a proxy that permits this server"), {"proxy_interference"});
    if (kind == "connect") {
        // A message can be more exact than the kind it was filed under.
        if (says(said, {"timed out", "timeout", "ETIMEDOUT"}))
            return finding(Tr::tr("No connection came about in time: something on the way drops the packets."),
                           Tr::tr("a server that can be reached from this network"), {"connect_failure", "timeout"});
        if (says(said, {"refused", "ECONNREFUSED"}))
            return finding(Tr::tr("The connection was refused: nothing listens at this address and port."),
                           Tr::tr("a server that listens at %1").arg(shown(address, 120)), {"connect_failure"});
        if (says(said, {"unreachable", "no route", "EHOSTUNREACH", "ENETUNREACH"}))
            return finding(Tr::tr("There is no way to the server from this network."),
                           Tr::tr("a network that reaches %1").arg(shown(address, 120)), {"connect_failure"});
        return finding(Tr::tr("No connection to the server could be made."),
                       Tr::tr("a server that listens at %1").arg(shown(address, 120)), {"connect_failure"});
    }
    return finding(says(said, {"reset", "ECONNRESET"})
                       ? Tr::tr("The connection was reset before an answer came: a firewall does that, or a server "
                                "that wants TLS.")
                       : Tr::tr("The connection was closed before an answer came."),
                   Tr::tr("a whole answer"), {"connect_failure", "proxy_interference"});
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
} // namespace ad::checks::server_reached
