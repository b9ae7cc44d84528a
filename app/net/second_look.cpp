#include "net/second_look.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <utility>

namespace ad::net {

SecondLook::SecondLook(QString host, quint16 port) : m_host(std::move(host)), m_port(port) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { judge(true); });
}

SecondLook::~SecondLook() {
    if (m_socket)
        m_socket->disconnect(this);
}

void SecondLook::begin() {
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { judge(false); });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] { judge(true); });
    m_timer.start(greetingMs);
    m_socket->connectToHost(m_host, m_port);
}

void SecondLook::judge(bool atEnd) {
    if (m_over)
        return;
    if (m_asksForTls) {
        end(Speaks::Unknown);
        return;
    }
    // Neither an HTTP server nor one of TLS speaks first, unless it says that it is too busy or is a proxy's page.
    constexpr qsizetype enough = 5;
    m_said += m_socket->read(enough - m_said.size());
    if (m_said.isEmpty() && atEnd)
        askForTls();
    else if (m_said.size() >= enough || atEnd)
        end(m_said.startsWith("HTTP/") ? Speaks::Unknown : Speaks::NotHttp);
}

void SecondLook::askForTls() {
    m_asksForTls = true;
    auto tls = std::make_unique<QSslSocket>();
    tls->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(tls.get(), &QSslSocket::encrypted, this, [this] { end(Speaks::Tls); });
    // Who shows a certificate speaks TLS, whatever the certificate is worth. Nothing is sent to it.
    connect(tls.get(), &QSslSocket::sslErrors, this, [this] { end(Speaks::Tls); });
    connect(tls.get(), &QTcpSocket::errorOccurred, this, [this] { judge(true); });
    QSslSocket* const socket = tls.get();
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // this may be called from within one of its signals
    m_socket = std::move(tls);
    m_timer.start(tlsMs);
    socket->connectToHostEncrypted(m_host, m_port);
}

void SecondLook::end(Speaks speaks) {
    if (std::exchange(m_over, true))
        return;
    m_timer.stop();
    Q_EMIT done(speaks);
}

} // namespace ad::net
