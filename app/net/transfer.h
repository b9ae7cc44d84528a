// Inside this room: one exchange under way.
#pragma once

#include "net/exchange.h"
#include "net/failure.h"
#include "net/relay.h"
#include "net/second_look.h"
#include "net/settings.h"
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QTimer>

namespace ad::net {

class OneShotBody;

/// What is found out on a worker thread.
struct Route {
    QNetworkProxy proxy;
    QSslConfiguration tls;
};

/// Runs: settings on a worker thread (proxy, certificates) → name → the network library → finished().
class Transfer : public Pending {
    Q_OBJECT
  public:
    Transfer(const Request& request, const Limits& limits, Settings settings);
    ~Transfer() override;

    void begin();
    void cancel() override;

  private:
    void resolve(const Route& route);
    void nameFound(const QHostInfo& info);
    void send();
    void openRelay();
    void connectReply();
    void onMetaData();
    void onReadyRead();
    void onFinished();
    void onConnecting();
    void noteTls(const QSslConfiguration& tls);
    void noteHandshake(const QString& said);
    void timeOut();
    void lookAgain();
    void fail(NetworkError error);
    void stop();
    void finishLater();
    void emitFinished();
    void setPhase(Phase phase);
    [[nodiscard]] Failure failureOf(QNetworkReply::NetworkError code, const QString& said) const;
    [[nodiscard]] bool isWholeAnswer(QNetworkReply::NetworkError code) const;
    [[nodiscard]] double elapsed() const { return static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e6; }

    Exchange m_exchange;
    Limits m_limits;
    Settings m_settings;
    QUrl m_url;
    QNetworkProxy m_proxy;
    QList<QHostAddress> m_addresses; ///< the server's; empty: a proxy looks them up
    std::unique_ptr<Relay> m_relay;
    QSslConfiguration m_tls;
    QFutureWatcher<Route> m_route;
    QElapsedTimer m_sinceStart;
    QTimer m_timer;
    std::unique_ptr<OneShotBody> m_body;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QNetworkReply* m_reply = nullptr; // m_manager's
    QList<QSslError> m_sslErrors;
    std::optional<Failure> m_closed; ///< the connection was closed, and a second look is taken
    std::unique_ptr<SecondLook> m_look;
    Phase m_phase = Phase::Queued;
    std::int64_t m_sentAtMs = 0;
    int m_lookup = -1;
    bool m_encrypted = false;
    bool m_over = false; // nothing that still arrives counts
};

/// A Transfer, begun: what beginTransfer() is where it is linked with this.
[[nodiscard]] Pending* startTransfer(const Request& request, const Limits& limits, Settings settings);

} // namespace ad::net
