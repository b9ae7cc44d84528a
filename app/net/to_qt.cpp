#include "net/wire.h"

#include <QNetworkRequest>

namespace ad::net {

QNetworkRequest toQt(const Request& request) {
    QNetworkRequest out(urlOf(request));
    for (const auto& [name, value] : allHeaders(request))
        out.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return out;
}

} // namespace ad::net
