// Inside this room: the connection of one exchange, looked at from outside the network library.
#pragma once

#include <QAbstractSocket>
#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

namespace ad::net {

/// The network library tells neither when a connection under TLS was made, nor the bytes of an answer that is no HTTP.
/// So the library is led through this: a door of SOCKS 5 on loopback that is open to who knows its password, for one
/// connection to one server. It changes no byte and reads no further than the first ones of the answer; TLS is between
/// the library and the server.
class Relay : public QObject {
    Q_OBJECT
  public:
    /// `addresses` are the server's, tried in turn as browsers do (RFC 8305).
    Relay(QList<QHostAddress> addresses, quint16 port);
    ~Relay() override;

    /// The way through the door. Empty: nothing can listen here, and the library has to go by itself.
    [[nodiscard]] std::optional<QNetworkProxy> open();
    /// The first bytes that the server said, at most `keptBytes`.
    [[nodiscard]] const QByteArray& said() const { return m_said; }
    /// Why there is no connection to the server; of several addresses, what tells the most.
    struct Refusal {
        QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
        QString words; ///< the library's
    };
    /// Empty: there is one, or not every address was tried to its end.
    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

    static constexpr int keptBytes = 64;
    static constexpr int nextAddressMs = 250; ///< after that the next address is tried beside those before it

  Q_SIGNALS:
    /// The server took the connection.
    void connected(const QHostAddress& peer);
    /// No address of the server took one: see refusal(). The library is not told.
    void refused();
    /// After a lost connection the library came a second time, and was not let in.
    void askedAgain();

  private:
    /// How far somebody who came to the door has got.
    enum class Step { Greeting, Password, Request, Inside };

    void enter();
    [[nodiscard]] Step negotiate(QTcpSocket& guest, Step step);
    void admit(QTcpSocket* guest);
    void tryNext();
    void failed(QTcpSocket* socket, QAbstractSocket::SocketError error);
    void reached(QTcpSocket* socket);
    static QByteArray forward(QTcpSocket& from, QTcpSocket& to);
    void guestSpoke();
    void serverSpoke();

    QList<QHostAddress> m_addresses;
    quint16 m_port;
    QByteArray m_password; ///< the whole message of RFC 1929
    QString m_secret;
    QTcpServer m_door;
    QTcpSocket* m_inside = nullptr; ///< of m_door
    std::vector<std::unique_ptr<QTcpSocket>> m_tries;
    std::unique_ptr<QTcpSocket> m_server;
    QTimer m_nextTry;
    QByteArray m_said;
    std::optional<Refusal> m_telling; ///< of the addresses that failed so far
    std::optional<Refusal> m_refusal;
    qsizetype m_next = 0;
};

} // namespace ad::net
