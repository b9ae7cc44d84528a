#include "net/wire.h"
#include "base/ascii.h"
#include "net/address.h"
#include "net/tr.h"

#include <algorithm>

namespace ad::net {
namespace {

// tchar, RFC 9110 §5.6.2.
bool isToken(std::string_view s) {
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

bool isFieldValue(std::string_view s) {
    return s.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
}

bool loopback(const QUrl& url) {
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    if (host == QLatin1String("localhost"))
        return true;
    return isLoopbackAddress(utf8(host));
}

NetworkError refused(const QString& message, const QString& todo) { return {"refused", message, todo}; }

/// The digits of the port that an address names; empty: none.
std::string_view portIn(std::string_view url) {
    constexpr std::string_view behindScheme = "://";
    const auto scheme = url.find(behindScheme);
    if (scheme == std::string_view::npos)
        return {};
    url.remove_prefix(scheme + behindScheme.size());
    url = url.substr(0, url.find_first_of("/?# "));
    const auto colon = url.rfind(':');
    auto port = colon == std::string_view::npos ? std::string_view() : url.substr(colon + 1);
    while (port.size() > 1 && port.starts_with('0'))
        port.remove_prefix(1);
    return std::all_of(port.begin(), port.end(), isDigit) ? port : std::string_view();
}

void put(std::vector<Header>& headers, std::string name, std::string value) {
    const auto same =
        std::find_if(headers.begin(), headers.end(), [&](const Header& h) { return sameWord(h.first, name); });
    if (same != headers.end())
        headers.erase(same);
    headers.emplace_back(std::move(name), std::move(value));
}

void putIfAbsent(std::vector<Header>& headers, const char* name, std::string value) {
    if (std::none_of(headers.begin(), headers.end(), [&](const Header& h) { return sameWord(h.first, name); }))
        headers.emplace_back(name, std::move(value));
}

std::string hostOf(const QUrl& url) {
    std::string host = utf8(url.host(QUrl::FullyEncoded));
    if (host.find(':') != std::string::npos && !host.starts_with('['))
        host = '[' + host + ']';
    const int own = url.scheme() == QLatin1String("https") ? 443 : 80;
    if (url.port(own) != own)
        host += ':' + std::to_string(url.port());
    return host;
}

} // namespace

QUrl urlOf(const Request& request) {
    QUrl url(text(request.url).trimmed(), QUrl::TolerantMode);
    if (!url.isValid())
        return url; // a change would forget that
    url.setFragment(QString());
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    return url;
}

bool isLoopback(const std::string& url) {
    Request request;
    request.url = url;
    const QUrl parsed = urlOf(request);
    return parsed.isValid() && loopback(parsed);
}

bool hasBody(const Request& request) {
    return !request.body.empty() || request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
}

std::optional<NetworkError> objection(const Request& request) {
    const QUrl url = urlOf(request);
    const QString scheme = url.scheme();
    if (request.url.empty())
        return refused(Tr::tr("There is no address to send to."), Tr::tr("Give the token endpoint."));
    if (const auto port = portIn(request.url); port.size() > 5 || text(port).toInt() > 65535)
        return refused(Tr::tr("There is no port %1: the highest is 65535.").arg(shown(port, 20)),
                       Tr::tr("Check the number behind the colon of the address."));
    if (!url.isValid() || url.host().isEmpty() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return refused(Tr::tr("This is not an https address: %1").arg(shown(request.url)),
                       Tr::tr("Check the address; it begins with https:// and names a host."));
    if (!url.userInfo().isEmpty())
        return refused(Tr::tr("The address holds a user name or a password."),
                       Tr::tr("Remove them from the address: a client assertion takes their place."));
    if (!isToken(request.method))
        return refused(Tr::tr("\"%1\" is not an HTTP method.").arg(shown(request.method, 40)),
                       Tr::tr("Use POST or GET."));
    for (const auto& [name, value] : request.headers)
        if (!isToken(name) || !isFieldValue(value))
            return refused(
                Tr::tr(
                    "The header \"%1\" cannot be sent: its name or value holds a character that HTTP does not allow.")
                    .arg(shown(name, 40)),
                Tr::tr("Correct the header; line breaks are a frequent cause."));
    if (request.confidential && scheme == QLatin1String("http") && !loopback(url))
        return refused(
            Tr::tr("Nothing was sent: over plain http everybody on the way could read and use the assertion."),
            Tr::tr("Use the https address of the token endpoint. Plain http is allowed to this computer only "
                   "(127.0.0.1, localhost)."));
    return std::nullopt;
}

std::vector<Header> allHeaders(const Request& request) {
    std::vector<Header> out;
    for (const auto& [name, value] : request.headers)
        // How long the body is and how it is framed is not the caller's to say.
        if (!sameWord(name, "Content-Length") && !sameWord(name, "Transfer-Encoding"))
            put(out, name, value);
    if (hasBody(request))
        putIfAbsent(out, "Content-Type", "application/x-www-form-urlencoded");
    // Asking for no compression also keeps the library from unpacking: the body stays as the server sent it.
    putIfAbsent(out, "Accept-Encoding", "identity");
    putIfAbsent(out, "Accept-Language", "*");
    putIfAbsent(out, "User-Agent", "assertion-doctor/" AD_VERSION);
    put(out, "Connection", "close");
    return out;
}

std::string messageBytes(const Request& request, bool absolute) {
    const QUrl url = urlOf(request);
    const std::string target =
        utf8(url.toString(QUrl::FullyEncoded | (absolute ? QUrl::None : QUrl::RemoveScheme | QUrl::RemoveAuthority)));
    std::string out = request.method + ' ' + target + " HTTP/1.1\r\n";
    std::vector<Header> headers = allHeaders(request);
    const auto host =
        std::find_if(headers.begin(), headers.end(), [](const Header& h) { return sameWord(h.first, "Host"); });
    if (host == headers.end())
        headers.insert(headers.begin(), {"Host", hostOf(url)});
    if (hasBody(request))
        headers.emplace_back("Content-Length", std::to_string(request.body.size()));
    for (const auto& [name, value] : headers)
        out.append(name).append(": ").append(value).append("\r\n");
    out += "\r\n";
    out += request.body;
    return out;
}

std::string messageOf(const Request& request) { return messageBytes(request, false); }

} // namespace ad::net
