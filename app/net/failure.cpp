#include "net/failure.h"
#include "net/tr.h"

#include <QSslCertificate>
#include <algorithm>

namespace ad::net {
namespace {

QString certificateNames(const QSslCertificate& certificate) {
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    names += certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    std::sort(names.begin(), names.end());
    return shown(utf8(names.join(QLatin1String(", "))), 100);
}

QString day(const QDateTime& moment) { return moment.toUTC().toString(Qt::ISODate); }

QString tlsTodo(QSslError::SslError error, const QString& host) {
    switch (error) {
    case QSslError::HostNameMismatch:
        return Tr::tr("Check the host name %1 in the address. If it is right, the server shows the certificate of "
                      "another one: tell its administrator.")
            .arg(shown(utf8(host)));
    case QSslError::CertificateExpired:
        return Tr::tr("The server's administrator has to renew the certificate. If it is valid today, the clock of "
                      "this computer is wrong.");
    case QSslError::CertificateNotYetValid:
        return Tr::tr("Check the clock of this computer. If it is right, tell the server's administrator.");
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::UnableToVerifyFirstCertificate:
        return Tr::tr(
            "If this is a test server, or a company's firewall that opens TLS, get the certificate of its authority as "
            "a file, and let this program trust it (command line: --ca-file). Otherwise somebody may be listening: do "
            "not send.");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Tr::tr("Do not send. Tell the server's administrator.");
    default:
        return Tr::tr("Show the certificate chain of this exchange to the server's administrator.");
    }
}

// Which one to name first: what is wrong with the certificate itself before what follows from it.
int weight(QSslError::SslError error) {
    switch (error) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return 0;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return 1;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
        return 2;
    case QSslError::HostNameMismatch:
        return 3;
    default:
        return 4;
    }
}

/// Whether the bytes begin a record of TLS: an alert, or a handshake.
bool isTls(const QByteArray& heard) {
    constexpr char alert = 0x15;
    constexpr char handshake = 0x16;
    return heard.size() >= 2 && (heard[0] == alert || heard[0] == handshake) && heard[1] == '\x03';
}

/// Whether the bytes may be, or may become, the beginning of an answer of HTTP/1.
bool mayBeHttp(const QByteArray& heard) {
    const QByteArray begin("HTTP/");
    return heard.startsWith(begin) || begin.startsWith(heard);
}

/// What a server is, by how it begins to speak; empty: not known.
QString protocolOf(const QByteArray& heard) {
    if (heard.startsWith("SSH-"))
        return QStringLiteral("SSH");
    // A frame SETTINGS of stream 0 (RFC 9113, section 3.4).
    if (heard.size() >= 9 && heard[0] == '\0' && heard[3] == '\x04' && heard.mid(5, 4) == QByteArray(4, '\0'))
        return QStringLiteral("HTTP/2");
    if (heard.startsWith("220 ") || heard.startsWith("220-"))
        return Tr::tr("SMTP or FTP", "kinds of servers");
    if (heard.startsWith("* OK"))
        return QStringLiteral("IMAP");
    if (heard.startsWith("+OK"))
        return QStringLiteral("POP3");
    if (heard.startsWith("RFB 0"))
        return QStringLiteral("VNC");
    return {};
}

/// The first line where it is text, else bytes.
QString quoted(const QByteArray& heard) {
    const qsizetype end = heard.indexOf('\n');
    const QByteArray line = (end < 0 ? heard : heard.left(end)).trimmed();
    const bool readable =
        !line.isEmpty() && std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (readable)
        return QLatin1Char('"') + shown(line.toStdString(), 60) + QLatin1Char('"');
    constexpr qsizetype most = 12;
    const QString bytes = QString::fromLatin1(heard.left(most).toHex(' '));
    return heard.size() > most ? bytes + QStringLiteral(" …") : bytes;
}

/// Added to a sentence: what the server said.
QString itSaid(const QByteArray& heard) {
    return heard.isEmpty() ? QString() : QLatin1Char(' ') + Tr::tr("It said: %1").arg(quoted(heard));
}

NetworkError tlsFailure(const Failure& f) {
    if (!f.sslErrors.isEmpty()) {
        const auto first =
            std::min_element(f.sslErrors.begin(), f.sslErrors.end(), [](const QSslError& a, const QSslError& b) {
                return weight(a.error()) < weight(b.error());
            });
        return {"tls", tlsErrorText(*first, f.host), tlsTodo(first->error(), f.host)};
    }
    const QString said = f.said.toLower();
    if (said.contains(QLatin1String("wrong version number")) || said.contains(QLatin1String("packet length")) ||
        said.contains(QLatin1String("http request")))
        return {"tls",
                Tr::tr("What answers at port %1 does not speak TLS.").arg(f.port) +
                    itSaid(isTls(f.heard) ? QByteArray() : f.heard),
                Tr::tr("Check the port, and whether the address should begin with http:// (only on this computer).")};
    if (said.contains(QLatin1String("unsupported protocol")) ||
        said.contains(QLatin1String("alert protocol version")) || said.contains(QLatin1String("version too low")))
        return {"tls", Tr::tr("The server offers no TLS version from 1.2 on."),
                Tr::tr("Tell the server's administrator: SMART demands TLS 1.2 or newer.")};
    if (said.contains(QLatin1String("certificate required")) || said.contains(QLatin1String("bad certificate")))
        return {"tls", Tr::tr("The server demands a TLS client certificate."),
                Tr::tr("Check the address: SMART Backend Services needs no TLS client certificate. Some vendors have a "
                       "second address for it.")};
    return {"tls", Tr::tr("The TLS handshake failed: %1").arg(shown(utf8(f.said), 200)),
            Tr::tr("Try the address with another tool from the same network. If it fails there too, ask the server's "
                   "administrator; if not, look for a firewall that opens TLS.")};
}

NetworkError notHttp(const Failure& f) {
    const QString protocol = protocolOf(f.heard);
    const QString message =
        protocol.isEmpty()
            ? Tr::tr("What answers at %1, port %2, does not speak HTTP.").arg(shown(utf8(f.host))).arg(f.port)
            : Tr::tr("What answers at %1, port %2, does not speak HTTP but %3.")
                  .arg(shown(utf8(f.host)))
                  .arg(f.port)
                  .arg(protocol);
    return {"closed", message + itSaid(f.heard),
            protocol == QLatin1String("HTTP/2")
                ? Tr::tr("Ask for the address that speaks HTTP/1.1: this one takes HTTP/2 alone, as gRPC does.")
                : Tr::tr("Check the port, and whether the address should begin with https://.")};
}

/// What was asked in plain HTTP speaks TLS.
NetworkError wantsTls(const Failure& f) {
    constexpr char alert = 0x15;
    const QString message =
        f.heard.startsWith(alert)
            ? Tr::tr("What answers at %1, port %2, speaks TLS: it answered with an alert of TLS.")
            : Tr::tr("What answers at %1, port %2, speaks TLS, and closed the connection without it.");
    return {"closed", message.arg(shown(utf8(f.host))).arg(f.port), Tr::tr("Begin the address with https://.")};
}

NetworkError closed(const Failure& f) {
    if (f.speaks == Speaks::Tls || (!f.https && isTls(f.heard)))
        return wantsTls(f);
    if (f.speaks == Speaks::NotHttp || (!f.https && !f.answered && !mayBeHttp(f.heard)))
        return notHttp(f);
    if (f.answered)
        return {"closed", Tr::tr("The connection ended before the whole answer was there."),
                Tr::tr("Try again. If it stays so, something between here and the server cuts the connection.")};
    if (f.https && !f.encrypted)
        return {"closed", Tr::tr("The connection was closed during the TLS handshake."),
                Tr::tr("Look for a firewall that admits only known hosts or addresses; the vendor may have to allow "
                       "your address.")};
    return {"closed", Tr::tr("The server closed the connection without an HTTP answer."),
            Tr::tr("Check the address and the port. If they are right, a firewall may refuse the request; ask the "
                   "server's administrator for the log of this moment.")};
}

NetworkError proxyFailure(const Failure& f) {
    const QString proxy = f.proxy.isEmpty() ? Tr::tr("of the system") : f.proxy;
    const QString todo = Tr::tr("Check the proxy settings of the system (http_proxy, https_proxy, no_proxy), or ask "
                                "the network's administrator to allow %1.")
                             .arg(shown(utf8(f.host)));
    switch (f.code) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {"proxy",
                f.proxyUser
                    ? Tr::tr("The proxy %1 refuses the user name and the password that it was given.").arg(proxy)
                    : Tr::tr("The proxy %1 wants a user name and a password.").arg(proxy),
                todo};
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return {"proxy", Tr::tr("The proxy %1 cannot be found by its name.").arg(proxy), todo};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return {"proxy", Tr::tr("The proxy %1 does not answer.").arg(proxy), todo};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return {"proxy", Tr::tr("The proxy %1 refuses the connection.").arg(proxy), todo};
    default:
        return {"proxy", Tr::tr("The proxy %1 let the connection fail: %2").arg(proxy, shown(utf8(f.said), 200)), todo};
    }
}

QString seconds(int ms) { return QString::number(ms / 1000.0, 'g', 3); }

} // namespace

QString tlsErrorText(const QSslError& error, const QString& host) {
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return Tr::tr("The certificate is for %1, not for %2.").arg(certificateNames(certificate), shown(utf8(host)));
    case QSslError::CertificateExpired:
        return Tr::tr("The server's certificate expired on %1.").arg(day(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return Tr::tr("The server's certificate is valid from %1 on, not yet.").arg(day(certificate.effectiveDate()));
    case QSslError::SelfSignedCertificate:
        return Tr::tr("The server's certificate is signed by itself, so nobody vouches for it.");
    case QSslError::SelfSignedCertificateInChain:
        return Tr::tr("The chain of certificates ends in a CA that is not trusted here.");
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
        return Tr::tr("The CA that issued the server's certificate is not trusted here, or the server does not send "
                      "the certificates in between.");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Tr::tr("The server's certificate was revoked.");
    default:
        return shown(utf8(error.errorString()), 200);
    }
}

std::string tlsErrorName(const QSslError& error, const QString& host) {
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return utf8(QStringLiteral("hostname mismatch: the certificate is for %1, not for %2")
                        .arg(certificateNames(error.certificate()), shown(utf8(host))));
    case QSslError::CertificateExpired:
        return "certificate has expired";
    case QSslError::CertificateNotYetValid:
        return "certificate is not yet valid";
    case QSslError::SelfSignedCertificate:
        return "self-signed certificate";
    case QSslError::SelfSignedCertificateInChain:
        return "self-signed certificate in certificate chain";
    case QSslError::UnableToGetLocalIssuerCertificate:
        return "unable to get local issuer certificate";
    case QSslError::UnableToGetIssuerCertificate:
        return "unable to get issuer certificate";
    case QSslError::UnableToVerifyFirstCertificate:
        return "unable to verify the first certificate";
    case QSslError::CertificateUntrusted:
        return "certificate not trusted";
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return "certificate revoked";
    default:
        return utf8(shown(utf8(error.errorString()), 200));
    }
}

NetworkError nameNotFound(const QString& host) {
    return {"dns", Tr::tr("The name %1 cannot be resolved.").arg(shown(utf8(host))),
            Tr::tr("Check the spelling of the host. If it is right, check the network connection and VPN: some names "
                   "exist only inside a company's network.")};
}

NetworkError timedOut(Phase phase, int timeoutMs, const QString& host, const QString& proxy) {
    const QString limit = seconds(timeoutMs);
    const QString name = shown(utf8(host));
    if (!proxy.isEmpty() && (phase == Phase::Connecting || phase == Phase::Handshake))
        return {"proxy", Tr::tr("The proxy %1 opened no connection to %2 within %3 s.").arg(proxy, name, limit),
                Tr::tr("Check the proxy settings of the system (http_proxy, https_proxy, no_proxy), or ask the "
                       "network's administrator to allow %1.")
                    .arg(name)};
    switch (phase) {
    case Phase::Queued:
    case Phase::Resolving:
        return {"timeout", Tr::tr("The name %1 was not resolved within %2 s.").arg(name, limit),
                Tr::tr("Check the network connection and its name server.")};
    case Phase::Connecting:
        return {"timeout", Tr::tr("No connection to %1 within %2 s.").arg(name, limit),
                Tr::tr("A firewall that drops packets is the usual reason: ask whether this computer may reach the "
                       "server, and whether the vendor has to allow its address.")};
    case Phase::Handshake:
        return {
            "timeout",
            Tr::tr("%1 took the connection, but did not agree on TLS within %2 s: nothing was sent.").arg(name, limit),
            Tr::tr("Check whether this port speaks TLS at all, and look for a firewall or proxy that opens TLS.")};
    case Phase::Receiving:
        return {"timeout", Tr::tr("The answer of %1 began, but did not end within %2 s.").arg(name, limit),
                Tr::tr("Try again; if it stays so, ask the server's administrator.")};
    default:
        return {"timeout", Tr::tr("%1 took the request, but did not answer within %2 s.").arg(name, limit),
                Tr::tr("Some servers fetch the key set at that moment: check that the key URL answers quickly from "
                       "outside. Then try again with a longer limit: it is in the settings, or --timeout.")};
    }
}

NetworkError explain(const Failure& f) {
    const QString name = shown(utf8(f.host));
    // Before there is an answer or a TLS session with the server, only the proxy was spoken with.
    const bool proxysDoing = !f.proxy.isEmpty() && !f.encrypted && !f.answered;
    if (proxysDoing && f.code != QNetworkReply::SslHandshakeFailedError)
        return proxyFailure(f);
    switch (f.code) {
    case QNetworkReply::HostNotFoundError:
        return nameNotFound(f.host);
    case QNetworkReply::ConnectionRefusedError:
        return {"connect", Tr::tr("%1 refuses connections at port %2.").arg(name).arg(f.port),
                Tr::tr("Check the address and the port, and whether the server runs.")};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {
            "timeout", Tr::tr("No connection to %1 in time.").arg(name),
            Tr::tr(
                "A firewall that drops packets is the usual reason: ask whether this computer may reach the server.")};
    case QNetworkReply::SslHandshakeFailedError:
        return tlsFailure(f);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return closed(f);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return proxyFailure(f);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return notHttp(f);
    default:
        // Since TLS 1.3 a server may refuse after the handshake is done here, and the library tells no handshake error.
        if (f.https && (f.said.contains(QLatin1String("SSL routines")) || f.said.contains(QLatin1String("alert"))))
            return tlsFailure(f);
        return {"connect", Tr::tr("No connection to %1: %2").arg(name, shown(utf8(f.said), 200)),
                Tr::tr("Check the network connection and VPN, then the address.")};
    }
}

} // namespace ad::net
