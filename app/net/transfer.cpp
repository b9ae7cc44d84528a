#include "net/transfer.h"

#include "net/one_shot_body.h"
#include "net/proxy.h"
#include "net/wire.h"

#include <QAuthenticator>
#include <QFuture>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QPromise>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>
#include <QThreadPool>
#include <algorithm>

namespace ad::net {
namespace {

// Asking for the proxy and reading the system's certificates may take long: on a worker thread.
Route findRoute(const QUrl& url, const Settings& settings) {
    Route out;
    out.proxy = isLoopback(utf8(url.toString())) ? QNetworkProxy(QNetworkProxy::NoProxy) : settings.proxy(url);
    if (out.proxy.type() == QNetworkProxy::DefaultProxy)
        out.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    if (url.scheme() != QLatin1String("https"))
        return out;
    out.tls = QSslConfiguration::defaultConfiguration();
    out.tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    out.tls.setProtocol(QSsl::SecureProtocols);
    // A list of one's own replaces the system's, so both go in.
    if (!settings.extraCaPem.empty())
        out.tls.setCaCertificates(QSslConfiguration::systemCaCertificates() +
                                  QSslCertificate::fromData(QByteArray::fromStdString(settings.extraCaPem), QSsl::Pem));
    return out;
}

std::string protocolName(QSsl::SslProtocol protocol) {
    switch (protocol) {
    case QSsl::TlsV1_2:
        return "TLSv1.2";
    case QSsl::TlsV1_3:
        return "TLSv1.3";
    default:
        return {};
    }
}

/// What the library would say of it without the relay.
QNetworkReply::NetworkError codeOf(QAbstractSocket::SocketError error) {
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

std::string lowerCase(const QByteArray& name) { return name.toLower().toStdString(); }

} // namespace

Transfer::Transfer(const Request& request, const Limits& limits, Settings settings)
    : m_limits(limits), m_settings(std::move(settings)), m_url(urlOf(request)) {
    m_exchange.request = request;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Transfer::timeOut);
    connect(&m_route, &QFutureWatcherBase::finished, this, [this] { resolve(m_route.result()); });
}

Transfer::~Transfer() { stop(); }

void Transfer::begin() {
    m_exchange.startedAtMs = m_settings.clock();
    m_sinceStart.start();
    if (auto no = objection(m_exchange.request)) {
        fail(std::move(*no));
        return;
    }
    m_timer.start(std::max(m_limits.timeoutMs, 1));
    auto promise = std::make_shared<QPromise<Route>>();
    promise->start();
    m_route.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, url = m_url, settings = m_settings] {
        promise->addResult(findRoute(url, settings));
        promise->finish();
    });
}

void Transfer::cancel() {
    if (!m_over)
        fail(cancelledByPerson());
}

void Transfer::resolve(const Route& route) {
    if (m_over)
        return;
    const QNetworkProxy& proxy = m_proxy = route.proxy;
    m_tls = route.tls;
    const QString host = m_url.host();
    if (proxy.type() != QNetworkProxy::NoProxy) {
        m_exchange.proxy = utf8(QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port()));
        send();
    } else if (const QHostAddress address(host); !address.isNull()) {
        m_exchange.peerAddress = utf8(address.toString());
        m_addresses = {address};
        send();
    } else {
        setPhase(Phase::Resolving);
        m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo& info) { nameFound(info); });
    }
}

void Transfer::nameFound(const QHostInfo& info) {
    m_lookup = -1;
    if (m_over)
        return;
    m_exchange.timings.name = elapsed();
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        fail(nameNotFound(m_url.host()));
        return;
    }
    if (info.addresses().size() == 1)
        m_exchange.peerAddress = utf8(info.addresses().constFirst().toString());
    m_addresses = info.addresses();
    send();
}

void Transfer::send() {
    const bool toProxy =
        m_proxy.type() == QNetworkProxy::HttpProxy || m_proxy.type() == QNetworkProxy::HttpCachingProxy;
    m_exchange.requestBytes = messageBytes(m_exchange.request, toProxy && m_url.scheme() == QLatin1String("http"));
    setPhase(Phase::Connecting);
    if (m_over) // a slot may have cancelled
        return;
    // A manager of its own: no connection, session, credential or cookie of another exchange can reach this one.
    m_manager = std::make_unique<QNetworkAccessManager>();
    openRelay();
    m_manager->setProxy(m_proxy);
    m_manager->setAutoDeleteReplies(false);
    // Nobody can be asked: what the proxy was given, it has refused by now. The library would wait for ever where the
    // proxy hangs up, too.
    connect(m_manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, this, [this] {
        if (!m_over && !m_exchange.proxy.empty()) // our own door asks for nothing
            fail(explain(failureOf(QNetworkReply::ProxyAuthenticationRequiredError, {})));
    });
    QNetworkRequest request = toQt(m_exchange.request);
    if (m_url.scheme() == QLatin1String("https"))
        request.setSslConfiguration(m_tls);
    const QByteArray method = QByteArray::fromStdString(m_exchange.request.method);
    if (hasBody(m_exchange.request)) {
        m_body = std::make_unique<OneShotBody>(m_exchange.request.body);
        m_reply = method == "POST" ? m_manager->post(request, m_body.get())
                                   : m_manager->sendCustomRequest(request, method, m_body.get());
    } else {
        m_reply = method == "GET" ? m_manager->get(request) : m_manager->sendCustomRequest(request, method);
    }
    connectReply();
}

/// A proxy is spoken with by the library alone, and so is an address of IPv6 in the URL: the library cannot name it to
/// the relay.
void Transfer::openRelay() {
    const bool literal = QHostAddress(m_url.host()).protocol() == QAbstractSocket::IPv6Protocol;
    if (m_addresses.isEmpty() || literal)
        return;
    const bool https = m_url.scheme() == QLatin1String("https");
    m_relay = std::make_unique<Relay>(m_addresses, static_cast<quint16>(m_url.port(https ? 443 : 80)));
    const auto way = m_relay->open();
    if (!way) {
        m_relay.reset();
        return;
    }
    m_proxy = *way;
    connect(m_relay.get(), &Relay::connected, this, [this, https](const QHostAddress& peer) {
        m_exchange.timings.connect = elapsed();
        m_exchange.peerAddress = utf8(peer.toString());
        if (https)
            setPhase(Phase::Handshake);
    });
    // The library would try again for long, or not notice.
    connect(m_relay.get(), &Relay::refused, this, [this] {
        if (!m_over)
            fail(explain(failureOf(QNetworkReply::UnknownNetworkError, {})));
    });
    connect(m_relay.get(), &Relay::askedAgain, this, [this] {
        if (!m_over && !m_closed)
            lookAgain();
    });
}

void Transfer::connectReply() {
    // One block is read while the next arrives; a huge answer never fills the memory. Through SOCKS the library would
    // wait for ever behind a full buffer; the relay keeps its own small.
    if (m_proxy.type() != QNetworkProxy::Socks5Proxy)
        m_reply->setReadBufferSize(64 << 10);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &Transfer::onConnecting);
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        m_encrypted = true;
        m_exchange.timings.tls = elapsed();
        noteTls(m_reply->sslConfiguration());
        setPhase(Phase::Sending);
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_sslErrors = errors;
        noteTls(m_reply->sslConfiguration());
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_exchange.timings.sent = elapsed();
        m_sentAtMs = m_settings.clock();
        if (m_url.scheme() == QLatin1String("http") && m_exchange.timings.connect < 0)
            m_exchange.timings.connect = m_exchange.timings.sent;
        setPhase(Phase::Waiting);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::onFinished);
    if (m_reply->isFinished())
        onFinished();
}

void Transfer::onConnecting() {
    // The library would ask a second time after a lost connection: that is an answer of its own.
    if (m_exchange.timings.sent >= 0) {
        lookAgain();
        return;
    }
    if (!m_relay && m_url.scheme() == QLatin1String("https"))
        setPhase(Phase::Handshake);
}

void Transfer::noteTls(const QSslConfiguration& tls) {
    TlsFacts facts;
    facts.protocol = protocolName(tls.sessionProtocol());
    facts.cipher = utf8(tls.sessionCipher().name());
    const QList<QSslCertificate> chain = tls.peerCertificateChain();
    for (const QSslCertificate& certificate : chain)
        facts.chainPem.push_back(certificate.toPem().toStdString());
    for (const QSslError& error : std::as_const(m_sslErrors)) {
        std::string words = tlsErrorName(error, m_url.host());
        if (std::find(facts.errors.begin(), facts.errors.end(), words) == facts.errors.end())
            facts.errors.push_back(std::move(words));
    }
    m_exchange.tls = std::move(facts);
}

void Transfer::onMetaData() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_over || status == 0 || m_exchange.status != 0)
        return;
    m_exchange.timings.firstByte = elapsed();
    m_exchange.receivedAtMs = m_settings.clock();
    m_exchange.status = status;
    m_exchange.reason = utf8(m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString());
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        m_exchange.headers.emplace_back(lowerCase(name), value.toStdString());
    const auto header = [this](std::string_view name) -> const std::string* {
        for (const auto& [n, v] : m_exchange.headers)
            if (n == name)
                return &v;
        return nullptr;
    };
    const bool redirects = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (const std::string* location = header("location"); location && redirects)
        m_exchange.redirect = Redirect{status, *location};
    if (m_body && (status == 307 || status == 308))
        m_body->allowReset();
    if (const std::string* date = header("date"))
        if (const auto serverTime = parseHttpDate(*date)) {
            const std::int64_t from = m_sentAtMs != 0 ? m_sentAtMs : m_exchange.startedAtMs;
            const double middle = (static_cast<double>(from) + static_cast<double>(m_exchange.receivedAtMs)) / 2000.0;
            m_exchange.clockDifference = static_cast<double>(*serverTime) - middle;
        }
    setPhase(Phase::Receiving);
}

void Transfer::onReadyRead() {
    if (m_over)
        return;
    const QByteArray block = m_reply->readAll();
    m_exchange.bodySize += block.size();
    const std::size_t room = m_limits.bodyLimit - std::min(m_limits.bodyLimit, m_exchange.body.size());
    m_exchange.body.append(block.constData(), std::min(room, static_cast<std::size_t>(block.size())));
    if (static_cast<std::size_t>(block.size()) > room) {
        m_exchange.bodyTruncated = true;
        finishLater();
    }
}

void Transfer::onFinished() {
    if (m_over)
        return;
    onMetaData();
    onReadyRead();
    if (m_over)
        return;
    const auto code = m_reply->error();
    // A body that cannot be had again is what the library says when it wanted to repeat the request.
    if (m_exchange.status == 0 &&
        (code == QNetworkReply::RemoteHostClosedError || code == QNetworkReply::ContentReSendError)) {
        lookAgain();
        return;
    }
    const bool throughProxy = !m_exchange.proxy.empty();
    if (throughProxy && m_exchange.status == 407)
        m_exchange.error = explain(failureOf(QNetworkReply::ProxyAuthenticationRequiredError, m_reply->errorString()));
    else if (code != QNetworkReply::NoError && !isWholeAnswer(code))
        m_exchange.error = explain(failureOf(code, m_reply->errorString()));
    if (m_exchange.error && m_exchange.error->kind == "tls" && m_sslErrors.isEmpty())
        noteHandshake(m_reply->errorString());
    finishLater();
}

/// A handshake that failed before there was a certificate: what the library for TLS says of it, in its own words.
void Transfer::noteHandshake(const QString& said) {
    if (!m_exchange.tls)
        m_exchange.tls = TlsFacts{};
    m_exchange.tls->errors.push_back(utf8(shown(utf8(said), 200)));
}

/// The connection is closed, and there is no answer: where that may be for another protocol, the port is asked.
void Transfer::lookAgain() {
    m_closed = failureOf(QNetworkReply::RemoteHostClosedError, m_reply->errorString());
    m_reply->disconnect(this);
    if (m_closed->https || !m_closed->proxy.isEmpty() || !m_closed->heard.isEmpty()) {
        fail(explain(*m_closed));
        return;
    }
    m_look = std::make_unique<SecondLook>(m_closed->host, static_cast<quint16>(m_closed->port));
    connect(m_look.get(), &SecondLook::done, this, [this](Speaks speaks) {
        m_closed->speaks = speaks;
        if (!m_over)
            fail(explain(*m_closed));
    });
    m_look->begin();
}

bool Transfer::isWholeAnswer(QNetworkReply::NetworkError code) const {
    if (m_exchange.status == 0)
        return false;
    // The library wanted to repeat the request (and could not), or was disconnected: the answer may be complete all the
    // same.
    if (code == QNetworkReply::RemoteHostClosedError || code == QNetworkReply::ContentReSendError) {
        for (const auto& [name, value] : m_exchange.headers) {
            if (name == "transfer-encoding")
                return false;
            if (name == "content-length")
                return std::to_string(m_exchange.bodySize) == value;
        }
        return true; // its end is the end of the connection (RFC 9112 §6.3)
    }
    // Statuses of 400 and above are errors to the library and answers to us.
    return (code >= QNetworkReply::ContentAccessDenied && code != QNetworkReply::ProtocolFailure) ||
           code == QNetworkReply::ProxyAuthenticationRequiredError;
}

Failure Transfer::failureOf(QNetworkReply::NetworkError code, const QString& said) const {
    Failure f;
    f.code = code;
    f.said = said;
    if (m_relay) {
        f.heard = m_relay->said();
        if (const auto& refusal = m_relay->refusal()) {
            f.code = codeOf(refusal->error);
            f.said = refusal->words;
        } else if (code >= QNetworkReply::ProxyConnectionRefusedError && code <= QNetworkReply::UnknownProxyError) {
            f.code = QNetworkReply::RemoteHostClosedError; // the library takes our own door for a proxy
        }
    }
    f.sslErrors = m_sslErrors;
    f.host = m_url.host();
    f.https = m_url.scheme() == QLatin1String("https");
    f.port = m_url.port(f.https ? 443 : 80);
    f.proxy = text(m_exchange.proxy);
    f.proxyUser = !m_exchange.proxy.empty() && !m_proxy.user().isEmpty();
    f.encrypted = m_encrypted;
    f.answered = m_exchange.status != 0;
    return f;
}

void Transfer::timeOut() {
    if (!m_over && m_closed)
        fail(explain(*m_closed));
    else if (!m_over)
        // Without the relay nobody tells when the connection was made: TLS begins with it then.
        fail(timedOut(m_phase == Phase::Handshake && m_exchange.timings.connect < 0 ? Phase::Connecting : m_phase,
                      m_limits.timeoutMs, m_url.host(), text(m_exchange.proxy)));
}

void Transfer::fail(NetworkError error) {
    m_exchange.error = std::move(error);
    finishLater();
}

void Transfer::stop() {
    m_over = true;
    m_timer.stop();
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = -1;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        // Before its manager: a question that the library's thread has put to it would otherwise wait for an answer.
        delete m_reply;
        m_reply = nullptr;
    }
    m_manager.reset();
    m_relay.reset();
    m_body.reset();
    m_look.reset();
}

void Transfer::finishLater() {
    if (m_over)
        return;
    m_over = true;
    m_timer.stop();
    m_exchange.timings.end = elapsed();
    if (m_exchange.receivedAtMs == 0)
        m_exchange.receivedAtMs = m_settings.clock();
    // Not from within a slot of the reply, and never before control is back in the event loop.
    QMetaObject::invokeMethod(this, &Transfer::emitFinished, Qt::QueuedConnection);
}

void Transfer::emitFinished() {
    stop();
    deleteLater();
    const QPointer<Transfer> here(this);
    setPhase(Phase::Done);
    if (here)
        Q_EMIT finished(m_exchange);
}

void Transfer::setPhase(Phase phase) {
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged(phase);
}

Pending* startTransfer(const Request& request, const Limits& limits, Settings settings) {
    if (!settings.proxy)
        settings.proxy = systemProxy;
    auto* transfer = new Transfer(request, limits, std::move(settings));
    transfer->begin();
    return transfer;
}

QNetworkProxy systemProxy(const QUrl& url) {
    // What reads the variables for the library passes over those without a scheme, and over all_proxy.
    if (const auto named = proxyOfEnvironment(url))
        return *named;
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

} // namespace ad::net
