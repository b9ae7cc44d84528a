// Raw servers for the tests of net/: they keep every byte they got, and answer exactly what they are told.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <optional>

namespace test {

/// Called when a whole request (headers and as many bytes as Content-Length says) is there.
using Answer = std::function<void(QTcpSocket* socket, const QByteArray& request)>;

class Server : public QTcpServer {
  public:
    QList<QByteArray> requests; ///< each message, whole
    QByteArray last;            ///< bytes of the message that is coming in
    int connections = 0;
    Answer answer;
    std::optional<QSslConfiguration> tls;

    explicit Server(Answer a = {}, const QHostAddress& address = QHostAddress::LocalHost) : answer(std::move(a)) {
        listen(address);
    }
    [[nodiscard]] std::string url(const char* path = "/token", const char* scheme = "http") const {
        return std::string(scheme) + "://127.0.0.1:" + std::to_string(serverPort()) + path;
    }

  protected:
    void incomingConnection(qintptr descriptor) override {
        ++connections;
        QTcpSocket* socket = nullptr;
        if (tls) {
            auto* secure = new QSslSocket(this);
            secure->setSslConfiguration(*tls);
            socket = secure;
        } else {
            socket = new QTcpSocket(this);
        }
        socket->setSocketDescriptor(descriptor);
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
            *buffer += socket->readAll();
            last = *buffer;
            const auto end = buffer->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = buffer->left(end).toLower();
            const auto at = head.indexOf("content-length:");
            const auto length =
                at < 0 ? 0
                       : head.mid(at + 15, head.indexOf('\r', at) < 0 ? -1 : head.indexOf('\r', at) - at - 15)
                             .trimmed()
                             .toLongLong();
            if (buffer->size() < end + 4 + length)
                return;
            requests << *buffer;
            const QByteArray whole = *buffer;
            buffer->clear();
            if (answer)
                answer(socket, whole);
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (tls)
            static_cast<QSslSocket*>(socket)->startServerEncryption();
    }
};

/// Writes `bytes` and closes.
inline Answer saying(const QByteArray& bytes) {
    return [bytes](QTcpSocket* socket, const QByteArray&) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
}

inline QByteArray ok(const QByteArray& body, const QByteArray& headers = {}) {
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

/// An answer in JSON; `headers` end with a line break each.
inline QByteArray jsonAnswer(int status, const QByteArray& body, const QByteArray& headers = {}) {
    return "HTTP/1.1 " + QByteArray::number(status) +
           " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n" + headers + "\r\n" + body;
}

/// What Epic says to whom it does not know.
inline QByteArray invalidClient() { return jsonAnswer(400, R"({"error":"invalid_client","error_description":null})"); }

} // namespace test
