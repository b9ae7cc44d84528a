// Inside this room: the network library's errors in our kinds and words.
#pragma once

#include "net/exchange.h"
#include <QNetworkReply>
#include <QSslError>

namespace ad::net {

/// What is known when an exchange fails.
struct Failure {
    QNetworkReply::NetworkError code = QNetworkReply::NoError;
    QString said; ///< the library's own words
    QList<QSslError> sslErrors;
    QString host;
    int port = 0;
    QString proxy; ///< "host:port"; empty: none
    bool https = false;
    bool encrypted = false; ///< the TLS handshake was done
    bool answered = false;  ///< status and headers were received
};
[[nodiscard]] NetworkError explain(const Failure& failure);

[[nodiscard]] NetworkError nameNotFound(const QString& host);
[[nodiscard]] NetworkError timedOut(Phase phase, int timeoutMs, const QString& host, const QString& proxy);
[[nodiscard]] NetworkError cancelledByPerson();

/// One sentence for a TLS error.
[[nodiscard]] QString tlsErrorText(const QSslError& error, const QString& host);

} // namespace ad::net
