// One HTTP exchange with everything that was observed, as a value; and the client that makes it
// (QNetworkAccessManager).
#pragma once

#include "base/error.h"
#include "base/time.h"
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QNetworkAccessManager;

namespace ad::net {

using Header = std::pair<std::string, std::string>;

struct Request {
    std::string method = "GET";
    std::string url;
    std::vector<Header> headers;
    std::string body;
    /// Carries a client assertion or another credential: refused over plain http except to loopback (127.0.0.0/8, ::1,
    /// localhost).
    bool confidential = false;
    bool operator==(const Request&) const = default;
};

/// Milliseconds since the start; -1: did not happen or could not be observed. `name`: the address is known; `connect`:
/// connected (through a proxy and TLS it stays -1, and `tls` holds both); `tls`: handshake done; `sent`: the last byte
/// of the request was written; `firstByte`: the headers of the answer are there; `end`: all over.
struct Timings {
    double name = -1, connect = -1, tls = -1, sent = -1, firstByte = -1, end = -1;
    bool operator==(const Timings&) const = default;
};

struct TlsFacts {
    std::string protocol; ///< "TLSv1.3"
    std::string cipher;
    std::vector<std::string> chainPem; ///< the server's own certificate first
    std::vector<std::string> errors;   ///< in OpenSSL's words; empty: verified
    bool operator==(const TlsFacts&) const = default;
};

/// The network kinds of the contract, and what stopped an exchange here.
struct NetworkError {
    std::string kind; ///< dns, connect, tls, timeout, proxy, closed; also "cancelled", "refused" (by ourselves: plain
                      ///< http, bad URL)
    QString message;  ///< what happened
    QString todo;     ///< what to do
    bool operator==(const NetworkError&) const = default;
};

struct Redirect {
    int status = 0;
    std::string location;
    bool operator==(const Redirect&) const = default;
};

struct Exchange {
    Request request;
    std::string requestBytes; ///< the request as it went out (HTTP/1.1 text; header order as sent)
    std::int64_t startedAtMs = 0, receivedAtMs = 0; ///< local clock, ms since 1970
    int status = 0;                                 ///< 0: no answer
    std::string reason;
    std::vector<Header> headers; ///< names in lower case, in the order received
    std::string body;            ///< exact, at most the limit
    bool bodyTruncated = false;
    std::int64_t bodySize = 0; ///< bytes received, kept or not
    Timings timings;
    std::optional<TlsFacts> tls;
    std::optional<NetworkError> error;
    std::optional<Redirect> redirect; ///< an answer that wanted to redirect; never followed
    std::string peerAddress;          ///< empty without a connection to the server, or when a proxy was used
    std::string proxy;                ///< "host:port" of the proxy that was used; empty: none
    /// Server's `Date` minus the local clock at the middle of the exchange, in seconds; empty without a readable Date.
    std::optional<double> clockDifference;
    bool operator==(const Exchange&) const = default;
};

/// The message of a request, byte for byte as the client writes it on a connection without a proxy.
[[nodiscard]] std::string messageOf(const Request& request);

/// Where an exchange is. Through a proxy and TLS, Handshake begins with the connecting.
enum class Phase { Queued, Resolving, Connecting, Handshake, Sending, Waiting, Receiving, Done };

struct Limits {
    int timeoutMs = 30000;            ///< for the whole exchange
    std::size_t bodyLimit = 1U << 20; ///< bytes kept; reading stops there
};

/// One exchange under way. Deletes itself after finished().
class Pending : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// Ends it; finished() follows with a NetworkError of kind "cancelled".
    virtual void cancel() = 0;

  Q_SIGNALS:
    /// It has come to the next phase.
    void phaseChanged(ad::net::Phase phase);
    /// Once, at its end, however it ended.
    void finished(const ad::net::Exchange& exchange);
};

/// The proxy for a URL. Called on a thread of its own, because asking the system may take long.
using ProxyResolver = std::function<QNetworkProxy(const QUrl& url)>;
/// As the system says (its settings, or http_proxy, https_proxy and no_proxy).
[[nodiscard]] QNetworkProxy systemProxy(const QUrl& url);

/// Sends exchanges. Follows no redirect, keeps no cookie, uses no cache, tells no language (`Accept-Language: *`) and
/// no browser's User-Agent; the proxy is the system's, and none for loopback. TLS is always verified. A request with a
/// body goes out once: it is never sent again, neither after a lost connection nor after a challenge; one without a
/// body (a GET) may be repeated by the network library when a proxy hangs up.
class Client : public QObject {
    Q_OBJECT
  public:
    /// `extraCaPem`: certificates in PEM that are trusted besides the system's; empty: none. See
    /// keys::readAuthorities().
    explicit Client(std::string extraCaPem = {}, Clock clock = systemNowMs, QObject* parent = nullptr);
    ~Client() override;

    /// Starts an exchange. finished() is always emitted, exactly once, and never before control is back in the event
    /// loop.
    Pending* start(const Request& request, const Limits& limits = {});
    /// start() and wait in a local event loop: for the command line, never for the window.
    Exchange run(const Request& request, const Limits& limits = {});

    /// As the constructor's; exchanges under way keep theirs.
    void setExtraCa(std::string extraCaPem);
    /// For tests and for a proxy that a person names. Exchanges under way keep theirs.
    void setProxyResolver(ProxyResolver resolver);

  private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether the URL's host is loopback by its name or address, without asking the network.
[[nodiscard]] bool isLoopback(const std::string& url);

} // namespace ad::net
