#include "checks/support.h"

#include "keys/certificate.h"

#include <QUrl>
#include <array>

namespace ad::checks::tls_in_order {
namespace {

/// Makers of devices and programs that open TLS on the way, as they stand in the issuers of their certificates.
constexpr std::array inspectors{
    "zscaler",       "netskope",       "fortinet",       "fortigate",     "palo alto",   "blue coat",
    "bluecoat",      "symantec web",   "forcepoint",     "websense",      "mcafee web",  "skyhigh",
    "sophos",        "cisco umbrella", "check point",    "watchguard",    "sonicwall",   "barracuda",
    "kaspersky",     "avast",          "avg web",        "eset",          "bitdefender", "untangle",
    "squid",         "mitmproxy",      "charles proxy",  "fiddler",       "portswigger", "burp",
    "cato networks", "menlo security", "iboss",          "contentkeeper", "securly",     "lightspeed systems",
    "proxy ca",      "ssl inspection", "tls inspection", "decryption",    "web gateway"};

/// Whether the words stand in the text as whole words.
bool hasWords(const QString& text, QLatin1String words) {
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        if ((at == 0 || !text[at - 1].isLetterOrNumber()) && (end == text.size() || !text[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

/// The common name and the organisation of a name by RFC 4514, in small letters. Where a firm sits is no mark of what
/// it makes.
QStringList namesOf(const QString& distinguished) {
    QStringList out;
    QString part;
    const auto end = [&] {
        const QString value = part.trimmed();
        for (const char* type : {"CN=", "O="})
            if (value.startsWith(QLatin1String(type), Qt::CaseInsensitive))
                out << value.mid(static_cast<qsizetype>(qstrlen(type))).toLower();
        part.clear();
    };
    for (qsizetype i = 0; i < distinguished.size(); ++i) {
        const QChar c = distinguished[i];
        if (c == QLatin1Char('\\') && i + 1 < distinguished.size())
            part += distinguished[++i];
        else if (c == QLatin1Char(',') || c == QLatin1Char('+'))
            end();
        else
            part += c;
    }
    end();
    return out;
}

QString inspector(const QString& issuer) {
    const QStringList all = namesOf(issuer);
    for (const char* name : inspectors)
        if (std::any_of(all.begin(), all.end(), [&](const QString& n) { return hasWords(n, QLatin1String(name)); }))
            return issuer;
    return {};
}

struct Reason {
    QString message, expected, step;
    std::vector<std::string> causes{"tls_failure", "proxy_interference"};
};

QString hostOf(const Facts& f) {
    const QString host = QUrl(text(f.tokenEndpoint)).host();
    return host.isEmpty() ? Tr::tr("the server") : host;
}

/// What an error text of OpenSSL, Qt, Java, Node, Python, Go or Windows means.
Reason reasonOf(const QString& text, const QString& host) {
    const auto has = [&](std::initializer_list<const char*> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const char* w) { return text.contains(QLatin1String(w), Qt::CaseInsensitive); });
    };
    const QString trusted = Tr::tr("a certificate that this machine trusts, for this name");
    if (has({"expired", "CERT_HAS_EXPIRED", "NotAfter", "validity check failed"}))
        return {Tr::tr("The server's certificate has expired, or this machine's clock is wrong."),
                Tr::tr("a certificate that is valid today"),
                Tr::tr("Compare this machine's clock with the true time (`date -u`). If the clock is right, tell the "
                       "team that runs %1 that its certificate has expired: only they can renew it.")
                    .arg(host),
                {"tls_failure", "clock_skew"}};
    if (has({"not yet valid", "CERT_NOT_YET_VALID"}))
        return {Tr::tr("The server's certificate is not valid yet: this machine's clock is probably wrong."),
                Tr::tr("a certificate that is valid today"),
                Tr::tr("Set this machine's clock: by it, the certificate of %1 begins in the future.").arg(host),
                {"tls_failure", "clock_skew"}};
    if (has({"host name", "hostname", "does not match", "not match", "is valid for", "altnames", "ALTNAME",
             "doesn't match", "subject name"}))
        return {Tr::tr("The server's certificate is for another name."),
                Tr::tr("a certificate for the host of the address"),
                Tr::tr("Call the server by a name that its certificate carries: compare the address, letter by letter, "
                       "with the server's documentation. If it is right, tell the team that runs %1.")
                    .arg(host),
                {"tls_failure", "token_endpoint_wrong"}};
    if (has({"self-signed", "self signed", "SELF_SIGNED"}))
        return {Tr::tr("The certificate, or the root above it, is signed by itself: it is not in the list of trusted "
                       "authorities."),
                trusted,
                Tr::tr("Ask the team that runs %1, or your own network's team, for the certificate of the authority "
                       "that signed, check it with them, and let this program trust it (command line: `--ca-file`).")
                    .arg(host)};
    if (has({"unable to get local issuer", "unable to get issuer", "UNABLE_TO_GET_ISSUER", "UNABLE_TO_VERIFY_LEAF",
             "unable to verify the first", "issuer certificate of a locally", "unknown authority", "PKIX path",
             "unable to find valid certification path", "unknown ca"}))
        return {
            Tr::tr("The certificate's issuer is not trusted here: a company's proxy, or a server that does not send "
                   "its whole chain."),
            trusted,
            Tr::tr("See who issued the certificate of %1. Your company: let this program trust its authority (command "
                   "line: "
                   "`--ca-file`). A public authority: the server leaves out a certificate of its chain, and its team "
                   "has to add it.")
                .arg(host)};
    if (has({"revoked"}))
        return {Tr::tr("The server's certificate was revoked."), trusted,
                Tr::tr("Send nothing to %1 until its team has put a new certificate in place: tell them that this one "
                       "was revoked.")
                    .arg(host)};
    if (has({"wrong version number", "packet length too long", "http request", "does not speak TLS",
             "WRONG_VERSION_NUMBER", "Unsupported or unrecognized SSL message",
             "first record does not look like a TLS"}))
        return {Tr::tr("What answers at this port does not speak TLS."),
                Tr::tr("TLS at the port of the address"),
                Tr::tr("Check the port of the address, and whether a proxy stands in between that is itself reached "
                       "without TLS. An address that begins with http:// is right for a server on this computer only."),
                {"tls_failure", "token_endpoint_wrong", "proxy_interference"}};
    if (has({"certificate required", "alert bad certificate", "demands a TLS client certificate"}))
        return {Tr::tr("The server demands a TLS client certificate."),
                Tr::tr("a server that asks for an assertion alone"),
                Tr::tr("Check the address with the server's documentation: SMART Backend Services needs no TLS client "
                       "certificate, and some vendors have a second address for it (mTLS)."),
                {"tls_failure", "token_endpoint_wrong"}};
    if (has({"unsupported protocol", "protocol version", "no protocols", "version too low", "UNSUPPORTED_PROTOCOL",
             "tlsv1 alert", "offers no TLS version"}))
        return {Tr::tr("The two sides have no version of TLS in common."), QStringLiteral("TLSv1.2, TLSv1.3"),
                Tr::tr("Let the program use TLS 1.2 or newer, with a current version of its TLS library, and check the "
                       "port of the address: it has to be the one that speaks TLS.")};
    if (has({"handshake failure", "no shared cipher", "sslv3 alert"}))
        return {Tr::tr("The handshake failed: no cipher in common, or the server wants a client certificate."), trusted,
                Tr::tr("Ask the team that runs %1 whether it demands a client certificate (mTLS) or certain ciphers; a "
                       "current TLS library is needed in either case.")
                    .arg(host)};
    return {has({"certificate", "CERT_"}) ? Tr::tr("The server's certificate was not accepted: %1").arg(text.left(160))
                                          : Tr::tr("The TLS connection failed: %1").arg(text.left(160)),
            has({"certificate", "CERT_"}) ? trusted : Tr::tr("a TLS connection"),
            {}};
}

Finding check(const Facts& f) {
    const CaseTls* tls = f.file.response && f.file.response->tls ? &*f.file.response->tls : nullptr;
    const bool failed = f.networkError && f.networkError->kind == "tls";
    if (!tls && !failed && f.tokenEndpoint.starts_with("http://"))
        return notApplicable(Tr::tr("The connection is not encrypted."));
    if (!tls && !failed)
        return unknown(Tr::tr("Nothing is known about the TLS connection."));
    QString error = failed ? shown(f.networkError->message, 200) : QString();
    std::vector<keys::Certificate> chain;
    if (tls) {
        if (!tls->errors.empty())
            error = shown(tls->errors.front(), 200);
        for (const std::string& pem : tls->chainPem) {
            if (chain.size() >= 10)
                break;
            if (auto certificate = keys::readCertificate(pem))
                chain.push_back(std::move(*certificate));
        }
    }
    // An inspecting proxy signs with its own name; on a managed machine that even verifies.
    for (const auto& c : chain)
        if (const QString name = inspector(c.issuer); !name.isEmpty()) {
            const QString message = Tr::tr("The certificate was issued by a device that inspects TLS on the way: %1.")
                                        .arg(shown(utf8(name), 120));
            const QString expected = Tr::tr("a certificate of the server's own authority");
            const QString step =
                Tr::tr("Ask your company's IT to let %1 through uninspected, or for the certificate of the inspecting "
                       "authority (%2), and let this program trust it (command line: `--ca-file`).")
                    .arg(hostOf(f), shown(utf8(name), 120));
            return remedied(
                error.isEmpty()
                    ? naming(warn(message, shown(utf8(name), 120), expected), {"proxy_interference", "tls_failure"})
                    : naming(proved(message, error, expected), {"tls_failure", "proxy_interference"}),
                step);
        }
    if (!error.isEmpty()) {
        const QString host = hostOf(f);
        Reason reason = reasonOf(error, host);
        if (!chain.empty()) {
            if (chain.front().notAfter < f.judgedAt)
                reason = reasonOf(QStringLiteral("expired"), host);
            else if (chain.front().notBefore > f.judgedAt)
                reason = reasonOf(QStringLiteral("not yet valid"), host);
        }
        // An answer that came all the same was let through on purpose.
        return remedied(naming(f.answered ? warn(reason.message, error, reason.expected)
                                          : proved(reason.message, error, reason.expected),
                               reason.causes),
                        reason.step);
    }
    if (tls && (tls->protocol == "TLSv1.0" || tls->protocol == "TLSv1.1" || tls->protocol == "TLSv1" ||
                tls->protocol.starts_with("SSL")))
        return warn(Tr::tr("The connection used %1; SMART asks for TLS 1.2 or newer.").arg(shown(tls->protocol, 20)),
                    shown(tls->protocol, 20), QStringLiteral("TLSv1.2, TLSv1.3"));
    return pass(Tr::tr("The TLS connection is in order."), tls ? shown(tls->protocol, 20) : QString());
}

const Register
    reg({"tls-in-order", Family::Network, Step::ReachServer, {"tls_failure"}, NeedsNothing, {smartBackend}, {}}, check);

} // namespace
} // namespace ad::checks::tls_in_order
