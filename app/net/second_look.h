// Inside this room: what speaks at a port that closed a plain HTTP connection without an answer that HTTP has.
#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <QTimer>
#include <memory>

namespace ad::net {

/// What speaks at a port.
enum class Speaks { Unknown, NotHttp, Tls };

/// The network library tells a closed connection and an answer of another protocol alike. This connects once more and
/// sends nothing of the request that failed: it waits for a greeting, as of SSH or a mail server, then begins TLS.
class SecondLook : public QObject {
    Q_OBJECT
  public:
    SecondLook(QString host, quint16 port);
    ~SecondLook() override;
    /// Connects; done() follows.
    void begin();

    static constexpr int greetingMs = 400; ///< how long a greeting is waited for
    static constexpr int tlsMs = 1500;     ///< the same for TLS

  Q_SIGNALS:
    void done(ad::net::Speaks speaks);

  private:
    void judge(bool atEnd);
    void askForTls();
    void end(Speaks speaks);

    QString m_host;
    quint16 m_port;
    QByteArray m_said;
    QTimer m_timer;
    std::unique_ptr<QTcpSocket> m_socket;
    bool m_asksForTls = false;
    bool m_over = false;
};

} // namespace ad::net
