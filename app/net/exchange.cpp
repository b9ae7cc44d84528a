#include "net/exchange.h"

#include "base/file.h"
#include "net/tr.h"
#include "net/transfer.h"

#include <QEventLoop>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

namespace ad::net {

struct Client::Private {
    Settings settings;
    std::vector<QPointer<Transfer>> running;
};

Client::Client(std::string extraCaPem, Clock clock, QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {
    qRegisterMetaType<ad::net::Exchange>();
    qRegisterMetaType<ad::net::Phase>();
    d->settings = {std::move(extraCaPem), systemProxy, std::move(clock)};
}

Client::~Client() {
    for (const auto& transfer : d->running)
        if (transfer)
            transfer->cancel();
}

Pending* Client::start(const Request& request, const Limits& limits) {
    std::erase_if(d->running, [](const auto& t) { return t.isNull(); });
    auto* transfer = new Transfer(request, limits, d->settings);
    d->running.emplace_back(transfer);
    transfer->begin();
    return transfer;
}

Exchange Client::run(const Request& request, const Limits& limits) {
    Exchange result;
    bool done = false;
    QEventLoop loop;
    Pending* pending = start(request, limits);
    connect(pending, &Pending::finished, &loop, [&](const Exchange& exchange) {
        result = exchange;
        done = true;
        loop.quit();
    });
    loop.exec();
    if (!done) { // the program is ending
        result.request = request;
        result.error = cancelledByPerson();
        pending->cancel();
    }
    return result;
}

void Client::setExtraCa(std::string extraCaPem) { d->settings.extraCaPem = std::move(extraCaPem); }

void Client::setProxyResolver(ProxyResolver resolver) {
    d->settings.proxy = resolver ? std::move(resolver) : ProxyResolver(systemProxy);
}

QNetworkProxy systemProxy(const QUrl& url) {
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

Expected<std::string> readCaFile(const std::string& path) {
    auto bytes = readFile(path);
    if (!bytes)
        return tl::make_unexpected(std::move(bytes.error()));
    return authoritiesIn(bytes->view(), text(path));
}

Expected<std::string> authoritiesIn(std::string_view all, const QString& name) {
    const auto certificates =
        QSslCertificate::fromData(QByteArray(all.data(), static_cast<qsizetype>(all.size())), QSsl::Pem);
    std::string out;
    // Only the certificates: a file that also holds a key is not passed on as a whole.
    for (const QSslCertificate& certificate : certificates)
        if (!certificate.isNull())
            out += certificate.toPem().toStdString();
    if (out.empty())
        return ad::fail("ca_file_invalid", Tr::tr("There is no certificate in PEM form in this file."),
                        Tr::tr("Give the CA certificate as a file that begins with -----BEGIN CERTIFICATE-----."),
                        name);
    return out;
}

} // namespace ad::net
