// Inside this room: the proxy that the environment names.
#pragma once

#include <QNetworkProxy>
#include <QUrl>
#include <optional>

namespace ad::net {

/// As curl reads http_proxy, https_proxy, all_proxy and no_proxy (or their names in capitals): the scheme of a proxy
/// may be left out, and all_proxy stands for the one that is not named. Empty: nothing is named for this address, and
/// the system's settings count.
[[nodiscard]] std::optional<QNetworkProxy> proxyOfEnvironment(const QUrl& url);

} // namespace ad::net
