// Inside this room: the network library's errors in our kinds and words.
#pragma once

#include "net/exchange.h"
#include "net/second_look.h"
#include <QNetworkReply>
#include <QSslError>

namespace ad::net {

/// What is known when an exchange fails.
struct Failure {
    QNetworkReply::NetworkError code = QNetworkReply::NoError;
    QString said;     ///< the library's own words
    QByteArray heard; ///< the first bytes that the server said; under TLS those of its handshake
    QList<QSslError> sslErrors;
    QString host;
    int port = 0;
    QString proxy;          ///< "host:port"; empty: none
    bool proxyUser = false; ///< the proxy was given a user name
    bool https = false;
    bool encrypted = false; ///< the TLS handshake was done
    bool answered = false;  ///< status and headers were received
    Speaks speaks = Speaks::Unknown;
};
/// The named kind of a failure (`dns`, `connect`, `tls`, `timeout`, `proxy`, `closed`), with what happened and what to
/// do.
[[nodiscard]] NetworkError explain(const Failure& failure);

/// `dns`: the name has no address.
[[nodiscard]] NetworkError nameNotFound(const QString& host);
/// `timeout`: `phase` took longer than `timeoutMs`; `proxy` is "host:port", or empty.
[[nodiscard]] NetworkError timedOut(Phase phase, int timeoutMs, const QString& host, const QString& proxy);

/// One sentence for a TLS error, for people.
[[nodiscard]] QString tlsErrorText(const QSslError& error, const QString& host);
/// The same in the words that OpenSSL has for it, whatever the language: for programs, and for a case that others read.
[[nodiscard]] std::string tlsErrorName(const QSslError& error, const QString& host);

} // namespace ad::net
