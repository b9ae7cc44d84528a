#include "checks/support.h"

#include <QUrl>
#include <array>

namespace ad::checks::key_url_form {
namespace {

const std::string& urlOf(const Facts& f) {
    static const std::string none;
    if (!f.file.registered.jwksUrl.empty())
        return f.file.registered.jwksUrl;
    return f.file.jwksFetch ? f.file.jwksFetch->url : none;
}

/// The four numbers of an IPv4 address; no value: it is a name.
std::optional<std::array<int, 4>> ipv4(const QString& host) {
    const QStringList parts = host.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return std::nullopt;
    std::array<int, 4> out{};
    for (int i = 0; i < 4; ++i) {
        bool number = false;
        out[static_cast<std::size_t>(i)] = parts[i].toInt(&number);
        if (!number || out[static_cast<std::size_t>(i)] < 0 || out[static_cast<std::size_t>(i)] > 255)
            return std::nullopt;
    }
    return out;
}

/// Whether the host is always the machine that asks for it.
bool isLoopback(const QString& host) {
    const auto a = ipv4(host);
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
           host == QLatin1String("::1") || (a && ((*a)[0] == 127 || (*a)[0] == 0));
}

/// Whether nobody outside the own network can reach a host of that name.
bool isPrivate(const QString& host) {
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
        host.endsWith(QLatin1String(".local")) || host.endsWith(QLatin1String(".internal")) ||
        host.endsWith(QLatin1String(".lan")) || host.endsWith(QLatin1String(".corp")) ||
        host.endsWith(QLatin1String(".home.arpa")) ||
        (!host.contains(QLatin1Char('.')) && !host.contains(QLatin1Char(':'))))
        return true;
    if (host.contains(QLatin1Char(':')))
        return host == QLatin1String("::1") || host.startsWith(QLatin1String("fe80:")) ||
               host.startsWith(QLatin1String("fc")) || host.startsWith(QLatin1String("fd"));
    const auto a = ipv4(host);
    return a && ((*a)[0] == 10 || (*a)[0] == 127 || (*a)[0] == 0 || ((*a)[0] == 192 && (*a)[1] == 168) ||
                 ((*a)[0] == 172 && (*a)[1] >= 16 && (*a)[1] < 32) || ((*a)[0] == 169 && (*a)[1] == 254) ||
                 ((*a)[0] == 100 && (*a)[1] >= 64 && (*a)[1] < 128));
}

/// Whether Dropbox gives the file itself at this address.
bool givesFile(const QUrl& url) {
    const QString query = QLatin1Char('&') + url.query() + QLatin1Char('&');
    return url.host().startsWith(QLatin1String("dl."), Qt::CaseInsensitive) ||
           query.contains(QLatin1String("&raw=1&")) || query.contains(QLatin1String("&dl=1&"));
}

/// The page round a file instead of the file.
QString pageInstead(const QUrl& url) {
    const QString host = url.host().toLower(), path = url.path();
    if (host == QLatin1String("github.com") && !path.contains(QLatin1String("/raw/")) &&
        !path.contains(QLatin1String("/releases/download/")))
        return Tr::tr("This is GitHub's page about the file, not the file: use the address behind \"Raw\".");
    if (host == QLatin1String("gist.github.com") && !path.contains(QLatin1String("/raw")))
        return Tr::tr("This is the page of a gist, not the file: use the address behind \"Raw\".");
    if (host == QLatin1String("gitlab.com") && path.contains(QLatin1String("/-/blob/")))
        return Tr::tr("This is GitLab's page about the file, not the file: use the raw address.");
    if (host == QLatin1String("drive.google.com") || host == QLatin1String("docs.google.com") ||
        (host.endsWith(QLatin1String("dropbox.com")) && !givesFile(url)) ||
        host.endsWith(QLatin1String("sharepoint.com")) || host == QLatin1String("1drv.ms") ||
        host == QLatin1String("pastebin.com"))
        return Tr::tr("This is a page for people, not the key set itself.");
    return {};
}

Finding check(const Facts& f) {
    const std::string& written = urlOf(f);
    if (written.empty())
        return notApplicable(Tr::tr("No key URL is registered, as far as is known."));
    const At place{"jwks", {}, {}, {}, {}, {}};
    const QString observed = shown(written, 200), expected = Tr::tr("a public https address of the key set");
    const QString trimmed = text(written).trimmed();
    if (trimmed != text(written))
        return at(suspicious(Tr::tr("The key URL has a blank or line break around it."), observed, expected), place);
    const QUrl url(trimmed);
    const QString host = url.host().toLower();
    // A server on this machine, as in a test or with the practice server, may well reach this machine.
    const QString server = QUrl(text(f.tokenEndpoint)).host().toLower();
    const bool besideServer = !server.isEmpty() && isPrivate(server);
    if (!url.isValid() || host.isEmpty())
        return at(suspicious(Tr::tr("The key URL is no whole address."), observed, expected), place);
    if (isLoopback(host) && !besideServer)
        return at(
            proved(Tr::tr("The key URL leads to the machine that asks: a server would look for the keys at itself."),
                   observed, expected),
            place);
    // A server on the premises may have a public name and still be in the same network.
    if (isPrivate(host) && !besideServer)
        return at(suspicious(Tr::tr("The key URL leads to an address that only your own network knows; a server "
                                    "outside it cannot reach it."),
                             observed, expected),
                  place);
    if (url.scheme() != QLatin1String("https") && !besideServer) {
        const QString message = Tr::tr("The key URL is not https; servers fetch keys over TLS only.");
        return at(f.isVendor("epic") ? proved(message, observed, expected) : bySmart(f, message, observed, expected),
                  place);
    }
    if (const QString page = pageInstead(url); !page.isEmpty())
        return at(suspicious(page, observed, expected), place);
    if (!url.userInfo().isEmpty())
        return at(suspicious(Tr::tr("The key URL holds a user name; it has to work without authentication."), observed,
                             expected),
                  place);
    if (url.port(443) != 443 && !besideServer)
        return at(warn(Tr::tr("The key URL uses port %1; firewalls of servers often let only 443 out.").arg(url.port()),
                       observed, expected),
                  place);
    if (host.contains(QLatin1Char(':')))
        return at(
            warn(Tr::tr("The key URL is an IPv6 address; servers without IPv6 cannot reach it."), observed, expected),
            place);
    return at(keepsOpen(pass(Tr::tr("The key URL is a public https address."), observed, expected)), place);
}

const Register reg(
    {"key-url-form", Family::Jwks, Step::FindKey, {"jwks_unreachable"}, NeedsNothing, {smartAsymmetric, epicOAuth}, {}},
    check);

} // namespace
} // namespace ad::checks::key_url_form
