#include "net/proxy.h"

#include <QHostAddress>
#include <QStringList>

namespace ad::net {
namespace {

QString variable(const QByteArray& name) {
    const QByteArray value = qgetenv(name);
    return QString::fromLocal8Bit(value.isEmpty() ? qgetenv(name.toUpper()) : value).trimmed();
}

/// A name stands for itself and for all that end with it behind a dot; "*" for all.
bool isSpared(const QString& host) {
    for (QString one : variable("no_proxy").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        one = one.trimmed().toLower();
        if (one == QLatin1String("*"))
            return true;
        if (const auto net = QHostAddress::parseSubnet(one); one.contains(QLatin1Char('/')) && net.second >= 0) {
            if (QHostAddress(host).isInSubnet(net))
                return true;
            continue;
        }
        if (const auto port = one.lastIndexOf(QLatin1Char(':')); port > 0 && one.count(QLatin1Char(':')) == 1)
            one.truncate(port);
        while (one.startsWith(QLatin1Char('.')) || one.startsWith(QLatin1String("*.")))
            one.remove(0, one.startsWith(QLatin1Char('.')) ? 1 : 2);
        if (!one.isEmpty() && (host == one || host.endsWith(QLatin1Char('.') + one)))
            return true;
    }
    return false;
}

std::optional<QNetworkProxy> proxyIn(const QString& value) {
    const QUrl named(value.contains(QLatin1String("://")) ? value : QLatin1String("http://") + value);
    if (!named.isValid() || named.host().isEmpty())
        return std::nullopt;
    const bool socks = named.scheme().startsWith(QLatin1String("socks"));
    const int usual = socks ? 1080 : named.scheme() == QLatin1String("https") ? 443 : 80;
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, named.host(),
                         static_cast<quint16>(named.port(usual)), named.userName(QUrl::FullyDecoded),
                         named.password(QUrl::FullyDecoded));
}

} // namespace

std::optional<QNetworkProxy> proxyOfEnvironment(const QUrl& url) {
    QString value = variable(url.scheme().toLatin1() + "_proxy");
    if (value.isEmpty())
        value = variable("all_proxy");
    if (value.isEmpty())
        return std::nullopt;
    const auto proxy = proxyIn(value);
    return proxy && isSpared(url.host().toLower()) ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy;
}

} // namespace ad::net
