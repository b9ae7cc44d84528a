#include "net/relay.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>
#include <utility>

namespace ad::net {
namespace {

constexpr const char* userName = "exchange";
constexpr qint64 blockBytes = 64 << 10; ///< kept between the two sides

/// The longest greeting, password or request of SOCKS 5 (RFC 1928, RFC 1929).
constexpr qsizetype longestMessage = 600;

QString randomSecret() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QString out;
    for (const quint32 word : words)
        out += QString::number(word, 36);
    return out;
}

/// How long the request of SOCKS 5 is that these bytes begin; 0: more of it has to come.
qsizetype requestLength(const QByteArray& bytes) {
    if (bytes.size() < 5)
        return 0;
    constexpr char ip4 = 1;
    constexpr char name = 3;
    return bytes[3] == ip4    ? 4 + 4 + 2
           : bytes[3] == name ? 4 + 1 + static_cast<unsigned char>(bytes[4]) + 2
                              : 4 + 16 + 2;
}

/// Which failure tells the most. An address that this network has no way to (IPv6, often) fails whatever the server
/// does, and is tried last.
int rank(QAbstractSocket::SocketError error) {
    return error == QAbstractSocket::ConnectionRefusedError ? 0 : error == QAbstractSocket::SocketTimeoutError ? 1 : 2;
}

} // namespace

Relay::Relay(QList<QHostAddress> addresses, quint16 port)
    : m_addresses(std::move(addresses)), m_port(port), m_secret(randomSecret()) {
    const QByteArray user(userName);
    const QByteArray secret = m_secret.toLatin1();
    m_password = '\x01' + QByteArray(1, static_cast<char>(user.size())) + user +
                 QByteArray(1, static_cast<char>(secret.size())) + secret;
    m_nextTry.setSingleShot(true);
    connect(&m_nextTry, &QTimer::timeout, this, &Relay::tryNext);
    connect(&m_door, &QTcpServer::newConnection, this, &Relay::enter);
}

Relay::~Relay() {
    // What they say while they go is of no interest any more, and the guests go with the door, after the server.
    for (const auto& one : m_tries)
        one->disconnect(this);
    if (m_server)
        m_server->disconnect(this);
    for (QTcpSocket* const guest : m_door.findChildren<QTcpSocket*>())
        guest->disconnect(this);
}

std::optional<QNetworkProxy> Relay::open() {
    m_door.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    if (m_addresses.isEmpty() || !m_door.listen(QHostAddress::LocalHost))
        return std::nullopt;
    return QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), m_door.serverPort(),
                         QLatin1String(userName), m_secret);
}

void Relay::enter() {
    while (QTcpSocket* const guest = m_door.nextPendingConnection()) {
        connect(guest, &QTcpSocket::disconnected, this, [this, guest] {
            if (guest != m_inside)
                guest->deleteLater();
            else if (m_server)
                m_server->disconnectFromHost();
        });
        guest->setReadBufferSize(blockBytes);
        // Each at his own pace: a stranger who says nothing keeps nobody out.
        connect(guest, &QTcpSocket::readyRead, this, [this, guest, step = Step::Greeting]() mutable {
            if (guest == m_inside) {
                guestSpoke();
                return;
            }
            for (Step before = Step::Inside; step != before && step != Step::Inside;) {
                before = step;
                step = negotiate(*guest, step);
            }
            if (step == Step::Inside)
                admit(guest);
        });
    }
}

/// The next step, the same one while more bytes have to come. Who does not know how to go on is shown out.
Relay::Step Relay::negotiate(QTcpSocket& guest, Step step) {
    const QByteArray bytes = guest.peek(longestMessage);
    if (bytes.isEmpty())
        return step;
    qsizetype length = 0;
    bool right = bytes[0] == '\x05';
    switch (step) {
    case Step::Greeting:
        length = bytes.size() < 2 ? 0 : 2 + static_cast<unsigned char>(bytes[1]);
        right = right && (length == 0 || length > bytes.size() || bytes.mid(2, length - 2).contains('\x02'));
        break;
    case Step::Password:
        length = m_password.size();
        right = m_password.startsWith(bytes.left(length));
        break;
    case Step::Request:
        length = requestLength(bytes);
        break;
    case Step::Inside:
        break;
    }
    if (!right) {
        guest.abort();
        return step;
    }
    if (length == 0 || bytes.size() < length)
        return step;
    guest.skip(length);
    if (step == Step::Request)
        return Step::Inside;
    guest.write(step == Step::Greeting ? QByteArray("\x05\x02", 2) : QByteArray("\x01\0", 2));
    return step == Step::Greeting ? Step::Password : Step::Request;
}

void Relay::admit(QTcpSocket* guest) {
    if (m_inside) {
        guest->abort();
        Q_EMIT askedAgain();
        return;
    }
    m_inside = guest;
    connect(guest, &QTcpSocket::bytesWritten, this, &Relay::serverSpoke);
    tryNext();
}

void Relay::tryNext() {
    if (m_next >= m_addresses.size())
        return;
    const QHostAddress address = m_addresses.at(m_next++);
    auto socket = std::make_unique<QTcpSocket>();
    QTcpSocket* const one = socket.get();
    m_tries.push_back(std::move(socket));
    one->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    one->setReadBufferSize(blockBytes);
    connect(one, &QTcpSocket::connected, this, [this, one] { reached(one); });
    connect(one, &QTcpSocket::errorOccurred, this,
            [this, one](QAbstractSocket::SocketError error) { failed(one, error); });
    if (m_next < m_addresses.size())
        m_nextTry.start(nextAddressMs);
    one->connectToHost(address, m_port);
}

void Relay::failed(QTcpSocket* socket, QAbstractSocket::SocketError error) {
    const auto it =
        std::find_if(m_tries.begin(), m_tries.end(), [socket](const auto& one) { return one.get() == socket; });
    if (m_server || it == m_tries.end())
        return;
    it->release()->deleteLater(); // this is called from within one of its signals
    m_tries.erase(it);
    if (!m_telling || rank(error) < rank(m_telling->error))
        m_telling = Refusal{error, socket->errorString()};
    if (m_next < m_addresses.size()) {
        tryNext();
    } else if (m_tries.empty()) {
        m_refusal = m_telling;
        Q_EMIT refused();
    }
}

void Relay::reached(QTcpSocket* socket) {
    const auto it =
        std::find_if(m_tries.begin(), m_tries.end(), [socket](const auto& one) { return one.get() == socket; });
    if (m_server || it == m_tries.end())
        return;
    m_nextTry.stop();
    m_server = std::move(*it);
    m_tries.erase(it);
    for (const auto& other : m_tries) {
        other->disconnect(this);
        other->abort();
    }
    m_tries.clear();
    m_server->disconnect(this);
    connect(m_server.get(), &QTcpSocket::readyRead, this, &Relay::serverSpoke);
    connect(m_server.get(), &QTcpSocket::bytesWritten, this, &Relay::guestSpoke);
    connect(m_server.get(), &QTcpSocket::disconnected, this, &Relay::serverSpoke);
    Q_EMIT connected(m_server->peerAddress());
    // It went well; the address on this side is not told.
    if (m_inside->state() == QAbstractSocket::ConnectedState)
        m_inside->write(QByteArray("\x05\0\0\x01", 4) + QByteArray(6, '\0'));
    guestSpoke();
    serverSpoke();
}

/// Gives the first bytes that went over.
QByteArray Relay::forward(QTcpSocket& from, QTcpSocket& to) {
    QByteArray first;
    if (to.state() != QAbstractSocket::ConnectedState)
        return first;
    while (from.bytesAvailable() > 0 && to.bytesToWrite() < blockBytes) {
        const QByteArray block = from.read(blockBytes);
        to.write(block);
        if (first.size() < keptBytes)
            first += block.left(keptBytes - first.size());
    }
    return first;
}

void Relay::guestSpoke() {
    if (m_server)
        (void)forward(*m_inside, *m_server);
}

void Relay::serverSpoke() {
    if (!m_server)
        return;
    const QByteArray first = forward(*m_server, *m_inside);
    m_said += first.left(keptBytes - m_said.size());
    if (m_server->state() == QAbstractSocket::UnconnectedState && m_server->bytesAvailable() == 0)
        m_inside->disconnectFromHost();
}

} // namespace ad::net
