// What programs say where no answer came.
#include "intake/network_words.h"

#include "base/ascii.h"
#include <algorithm>
#include <array>
#include <string>

namespace ad::intake {
namespace {

struct Failure {
    std::string_view words, kind;
    /// Also said where nothing failed ("ssl: true", "catch (TimeoutException e)"): it counts beside words of a fault
    /// alone.
    bool loose = false;
};
// In programs' own words. What names the cause comes before what it led to: a proxy before the name that was looked up
// for it, a lapse of time before the connection that was not made.
constexpr auto failures = std::to_array<Failure>({
    {"curl: (5)", "proxy"},
    {"curl: (97)", "proxy"},
    {"Proxy Authentication Required", "proxy"},
    {"from proxy after CONNECT", "proxy"},
    {"Tunnel connection failed", "proxy"},
    {"Unable to tunnel through proxy", "proxy"},
    {"tunneling socket could not be established", "proxy"},
    {"proxyconnect tcp", "proxy"},
    {"ProxyError(", "proxy"},
    {"ERR_PROXY_CONNECTION_FAILED", "proxy"},
    {"ERR_TUNNEL_CONNECTION_FAILED", "proxy"},
    {"CONNECT tunnel failed", "proxy"},
    {"Could not resolve proxy", "proxy"},
    {"Unable to connect to proxy", "proxy"},
    {"Proxy CONNECT aborted", "proxy"},
    {"response from proxy", "proxy", true},
    {"Proxy tunneling failed", "proxy"},
    {"proxy connection failed", "proxy", true},
    {"SOCKS5", "proxy", true},
    {"SOCKS4", "proxy", true},
    {"ProxyConnectionError", "proxy"},
    {"http proxy error", "proxy", true},
    {"curl: (6)", "dns"},
    {"cURL error 6:", "dns"},
    {"Could not resolve host", "dns"},
    {"UnknownHostException", "dns"},
    {"UnresolvedAddressException", "dns", true},
    {"ENOTFOUND", "dns"},
    {"EAI_AGAIN", "dns"},
    {"ERR_NAME_NOT_RESOLVED", "dns"},
    {"Name or service not known", "dns"},
    {"Temporary failure in name resolution", "dns"},
    {"NameResolutionError", "dns"},
    {"getaddrinfo failed", "dns"},
    {"failed to lookup address information", "dns"},
    {": no such host", "dns"},
    {": server misbehaving", "dns"},
    {"No such host is known", "dns"},
    {"remote name could not be resolved", "dns"},
    {"nodename nor servname", "dns"},
    {"No address associated with hostname", "dns"},
    {"NameResolutionFailure", "dns"},
    {"gethostbyname", "dns", true},
    {"DNS lookup failed", "dns"},
    {"(11001)", "dns"},
    {"dns error", "dns"},
    {"unable to resolve host", "dns"},
    {"Name does not resolve", "dns"},
    {"EAI_NONAME", "dns"},
    {"WSAHOST_NOT_FOUND", "dns"},
    {"Host not found", "dns", true},
    {"DNS_PROBE", "dns", true},
    {"UnknownHost", "dns", true},
    {"php_network_getaddresses", "dns"},
    {"name resolution failed", "dns", true},
    {"lookup failed: no such", "dns"},
    {"DNSError", "dns", true},
    {"ERR_DNS", "dns"},
    {"SocketError: getaddrinfo", "dns"},
    {"curl: (60)", "tls"},
    {"curl: (35)", "tls"},
    {"curl: (51)", "tls"},
    {"curl: (77)", "tls"},
    {"cURL error 60:", "tls"},
    {"cURL error 35:", "tls"},
    {"PKIX path building failed", "tls"},
    {"SSLHandshakeException", "tls"},
    {"SSLPeerUnverifiedException", "tls"},
    {"CERTIFICATE_VERIFY_FAILED", "tls"},
    {"certificate verify failed", "tls"},
    {"unable to get local issuer certificate", "tls"},
    {"unable to verify the first certificate", "tls"},
    {"UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls"},
    {"UNABLE_TO_GET_ISSUER_CERT", "tls"},
    {"SELF_SIGNED_CERT", "tls"},
    {"CERT_HAS_EXPIRED", "tls"},
    {"ERR_TLS_CERT_ALTNAME_INVALID", "tls"},
    {"RemoteCertificateNameMismatch", "tls"},
    {"RemoteCertificateChainErrors", "tls"},
    {"invalid peer certificate", "tls"},
    {"x509: certificate", "tls"},
    {"remote error: tls:", "tls"},
    {"SSL connection could not be established", "tls"},
    {"Could not create SSL/TLS secure channel", "tls"},
    {"Could not establish trust relationship", "tls"},
    {"remote certificate is invalid", "tls"},
    {"SSL_ERROR_SYSCALL", "tls"},
    {"tlsv1 alert", "tls"},
    {"sslv3 alert", "tls"},
    {"handshake failure", "tls"},
    {"handshake_failure", "tls"},
    {"WRONG_VERSION_NUMBER", "tls"},
    {"wrong version number", "tls", true},
    {"EOF occurred in violation of protocol", "tls"},
    {"SEC_E_", "tls"},
    {"ERR_CERT_", "tls"},
    {"OpenSSL::SSL::SSLError", "tls"},
    {"UnknownIssuer", "tls", true},
    {"Unrecognized SSL message", "tls"},
    {"plaintext connection", "tls", true},
    {"gave HTTP response to HTTPS client", "tls"},
    {"The certificate of '", "tls", true},
    {"have a known issuer", "tls"},
    {"TLS CA certificate bundle", "tls", true},
    {"error setting certificate verify locations", "tls"},
    {"trustAnchors parameter must be non-empty", "tls"},
    {"reason: certificate has expired", "tls"},
    {"reason: self", "tls", true},
    {"SSL routines", "tls", true},
    {"self-signed certificate", "tls", true},
    {"self signed certificate", "tls", true},
    {"unable to get issuer certificate", "tls"},
    {"DEPTH_ZERO_SELF_SIGNED", "tls"},
    {"match certificate's altnames", "tls"},
    {"No subject alternative", "tls", true},
    {"subject alternative names matching", "tls", true},
    {"match any of the subject alternative names", "tls"},
    {"hostname mismatch", "tls", true},
    {"UntrustedRoot", "tls", true},
    {"PartialChain", "tls", true},
    {"tls: failed to verify", "tls"},
    {"tls: bad certificate", "tls"},
    {"tls: first record does not look like", "tls"},
    {"Received fatal alert", "tls"},
    {"Remote host terminated the handshake", "tls"},
    {"SSL peer shut down incorrectly", "tls"},
    {"SSLException", "tls", true},
    {"SSLError(", "tls"},
    {"SSL: ", "tls", true},
    {"SSL connect error", "tls"},
    {"OpenSSL SSL_connect", "tls"},
    {"SSL_connect returned", "tls"},
    {"legacy renegotiation", "tls", true},
    {"dh key too small", "tls"},
    {"schannel", "tls", true},
    {"Peer's Certificate", "tls", true},
    {"unable to locally verify the issuer", "tls"},
    {"InvalidCertificate", "tls", true},
    {"SslHandshakeError", "tls"},
    {"TLSV1_ALERT", "tls"},
    {"SSLV3_ALERT", "tls"},
    {"ERR_SSL_", "tls"},
    {"EPROTO", "tls", true},
    {"CertPathValidatorException", "tls"},
    {"Authentication failed, see inner exception", "tls"},
    {"DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "tls"},
    {"curl: (28)", "timeout"},
    {"cURL error 28:", "timeout"},
    {"ETIMEDOUT", "timeout"},
    {"ESOCKETTIMEDOUT", "timeout"},
    {"UND_ERR_CONNECT_TIMEOUT", "timeout"},
    {"UND_ERR_HEADERS_TIMEOUT", "timeout"},
    {"ERR_CONNECTION_TIMED_OUT", "timeout"},
    {"SocketTimeoutException", "timeout"},
    {"HttpTimeoutException", "timeout"},
    {"HttpConnectTimeoutException", "timeout"},
    {"Connection timed out", "timeout"},
    {"connect timed out", "timeout"},
    {"Read timed out", "timeout"},
    {"i/o timeout", "timeout"},
    {"TLS handshake timeout", "timeout"},
    {"context deadline exceeded", "timeout"},
    {"configured HttpClient.Timeout", "timeout"},
    {"operation timed out", "timeout"},
    {"The operation has timed out", "timeout"},
    {"did not properly respond after a period of time", "timeout"},
    {"(10060)", "timeout"},
    {"Net::OpenTimeout", "timeout"},
    {"Net::ReadTimeout", "timeout"},
    {"execution expired", "timeout", true},
    {"ms exceeded", "timeout", true},
    {"ConnectTimeout", "timeout", true},
    {"ReadTimeout", "timeout", true},
    {"cURL error (28)", "timeout"},
    {"request timed out", "timeout"},
    {"read operation timed out", "timeout"},
    {"operation was aborted due to timeout", "timeout"},
    {"TimeoutException", "timeout", true},
    {"TimeoutError", "timeout", true},
    {"ECONNABORTED", "timeout"},
    {"DEADLINE_EXCEEDED", "timeout"},
    {"deadline exceeded", "timeout", true},
    {"deadline has elapsed", "timeout"},
    {"Client.Timeout", "timeout", true},
    {"TaskCanceledException", "timeout", true},
    {"A task was canceled", "timeout"},
    {"upstream request timeout", "timeout"},
    {"socket timeout", "timeout", true},
    {"Net::WriteTimeout", "timeout"},
    {"(os error 110)", "timeout"},
    {"ERR_TIMED_OUT", "timeout"},
    {"Timeout was reached", "timeout", true},
    {"gateway timeout while connecting", "timeout"},
    {"curl: (7)", "connect"},
    {"cURL error 7:", "connect"},
    {"ECONNREFUSED", "connect"},
    {"EHOSTUNREACH", "connect"},
    {"ENETUNREACH", "connect"},
    {"ERR_CONNECTION_REFUSED", "connect"},
    {"Connection refused", "connect"},
    {"actively refused", "connect"},
    {"Failed to establish a new connection", "connect"},
    {"(10061)", "connect"},
    {"(os error 111)", "connect"},
    {"No route to host", "connect"},
    {"etwork is unreachable", "connect"},
    {"ConnectException", "connect", true},
    {"connect to server", "connect", true},
    {"Failed to connect to", "connect"},
    {"Unable to connect to the remote server", "connect"},
    {"Unable to connect to the server", "connect"},
    {"upstream connect error", "connect"},
    {"no healthy upstream", "connect"},
    {"ClientConnectorError", "connect"},
    {"Connect call failed", "connect"},
    {"All connection attempts failed", "connect"},
    {"ConnectError", "connect", true},
    {"NewConnectionError", "connect"},
    {"EADDRNOTAVAIL", "connect"},
    {"ERR_ADDRESS_UNREACHABLE", "connect"},
    {"ERR_INTERNET_DISCONNECTED", "connect"},
    {"ERR_NETWORK_CHANGED", "connect"},
    {"Failed to open TCP connection", "connect"},
    {"tcp connect error", "connect"},
    {"error trying to connect", "connect"},
    {"could not connect to host", "connect"},
    {"connect: connection", "connect"},
    {"curl: (52)", "closed"},
    {"curl: (56)", "closed"},
    {"cURL error 52:", "closed"},
    {"cURL error 56:", "closed"},
    {"ECONNRESET", "closed"},
    {"ERR_CONNECTION_RESET", "closed"},
    {"ERR_EMPTY_RESPONSE", "closed"},
    {"Connection reset by peer", "closed"},
    {"RemoteDisconnected", "closed"},
    {"ServerDisconnectedError", "closed"},
    {"RemoteProtocolError", "closed"},
    {"socket hang up", "closed"},
    {"other side closed", "closed"},
    {"Empty reply from server", "closed"},
    {"Unexpected end of file from server", "closed"},
    {"underlying connection was closed", "closed"},
    {"forcibly closed by the remote host", "closed"},
    {"header parser received no bytes", "closed"},
    {"EOF reached while reading", "closed"},
    {"Connection reset", "closed", true},
    {"connection was reset", "closed", true},
    {"Connection aborted", "closed"},
    {"Broken pipe", "closed", true},
    {"EPIPE", "closed", true},
    {"UND_ERR_SOCKET", "closed"},
    {"NoHttpResponseException", "closed"},
    {"failed to respond", "closed", true},
    {"Premature close", "closed", true},
    {"premature end of", "closed", true},
    {"connection closed before", "closed"},
    {"closed the connection", "closed", true},
    {"closed connection", "closed", true},
    {"prematurely closed", "closed", true},
    {"response ended prematurely", "closed"},
    {"ResponseEnded", "closed"},
    {"end of file reached", "closed", true},
    {"ConnectionResetError", "closed"},
    {"http: unexpected EOF", "closed"},
    {"Connection was closed", "closed", true},
    {"\": EOF", "closed"},
});

std::string_view lineAround(std::string_view text, std::size_t at) {
    const auto before = text.rfind('\n', at), behind = text.find('\n', at);
    const auto begin = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(begin, behind == std::string_view::npos ? behind : behind - begin);
}

/// A line that holds such words and tells of something else: a key that cannot be read ("OpenSSLError"), a server that
/// was reached and refused a token, a method that was taken for a host. All in small letters.
bool tellsOfElse(std::string_view line, std::string_view kind) {
    constexpr auto ofKey =
        std::to_array<std::string_view>({"deserialize key", "load pem", "pem file", "pem routines", "decoder routines",
                                         "asn1 encoding routines", "bad decrypt", "opensslerror(code"});
    constexpr auto ofToken = std::to_array<std::string_view>(
        {"token is invalid", "invalid token", "incorrect username or password", "invalid_client"});
    const auto holds = [&](std::string_view words) { return line.find(words) != std::string_view::npos; };
    return (kind == "tls" && std::any_of(ofKey.begin(), ofKey.end(), holds)) ||
           (kind == "connect" && std::any_of(ofToken.begin(), ofToken.end(), holds)) ||
           (kind == "dns" && takesMethodForHost(line));
}

/// Whether a line tells of a fault, and is no question and no code that provides for one. All in small letters.
bool tellsOfFailure(std::string_view line) {
    constexpr std::array<std::string_view, 20> faults{"error",     "exception",   "fail",    "unable",    "could not",
                                                      "couldn't",  "cannot",      "can't",   "can not",   "refus",
                                                      "reject",    "fatal",       "timeout", "timed out", "unexpected",
                                                      "unable to", "not trusted", "without", "before",    "prematur"};
    constexpr std::array<std::string_view, 10> code{"catch (", "catch(",     "except ", "rescue ", "throws ",
                                                    "import ", "instanceof", "using ",  "?",       "how "};
    const auto holds = [&](std::string_view words) { return line.find(words) != std::string_view::npos; };
    return std::any_of(faults.begin(), faults.end(), holds) && std::none_of(code.begin(), code.end(), holds);
}

} // namespace

bool takesMethodForHost(std::string_view line) {
    constexpr std::string_view before = "resolve host: ";
    constexpr auto taken = std::to_array<std::string_view>({"post", "get", "put"});
    std::string small(line);
    std::transform(small.begin(), small.end(), small.begin(), lower);
    const auto at = small.find(before);
    if (at == std::string::npos)
        return false;
    const std::string_view host = std::string_view(small).substr(at + before.size());
    return std::any_of(taken.begin(), taken.end(), [&](std::string_view method) {
        return host.starts_with(method) && host.substr(method.size()).find_first_not_of(" \r\n.;,)") != 0;
    });
}

NetworkFailure networkFailureIn(std::string_view text, const std::function<bool(std::size_t)>& counts) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(), lower);
    for (const Failure& failure : failures) {
        // A name is written one way ("ConnectTimeout" is no setting "connectTimeout"), a sentence in any.
        std::size_t at = std::string_view::npos;
        if (failure.words.find(' ') == std::string_view::npos) {
            at = text.find(failure.words);
        } else {
            std::string words(failure.words);
            std::transform(words.begin(), words.end(), words.begin(), lower);
            at = small.find(words);
        }
        if (at == std::string_view::npos || !counts(at))
            continue;
        const std::string_view line = lineAround(small, at);
        if (!tellsOfElse(line, failure.kind) && (!failure.loose || tellsOfFailure(line)))
            return {at, failure.kind, !failure.loose};
    }
    return {};
}

} // namespace ad::intake
