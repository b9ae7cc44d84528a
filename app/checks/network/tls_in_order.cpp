#include "checks/support.h"

#include "keys/certificate.h"

#include <array>

namespace ad::checks::tls_in_order {
namespace {

/// Makers of devices and programs that open TLS on the way, as they stand in the issuers of their certificates.
constexpr std::array inspectors{
    "zscaler",      "netskope",    "fortinet",       "fortigate",      "palo alto",  "blue coat",     "bluecoat",
    "symantec web", "forcepoint",  "websense",       "mcafee web",     "skyhigh",    "sophos",        "umbrella",
    "check point",  "watchguard",  "sonicwall",      "barracuda",      "kaspersky",  "avast",         "avg web",
    "eset",         "bitdefender", "untangle",       "squid",          "mitmproxy",  "charles proxy", "fiddler",
    "portswigger",  "burp",        "cato networks",  "menlo",          "iboss",      "contentkeeper", "securly",
    "lightspeed",   "proxy ca",    "ssl inspection", "tls inspection", "decryption", "web gateway"};

QString inspector(const QString& issuer) {
    const QString lower = issuer.toLower();
    for (const char* name : inspectors)
        if (lower.contains(QLatin1String(name)))
            return issuer;
    return {};
}

struct Reason {
    QString message, expected;
    std::vector<std::string> causes{"tls_failure", "proxy_interference"};
};

/// What an error text of OpenSSL, Qt, Java, Node, Python, Go or Windows means.
Reason reasonOf(const QString& text) {
    const auto has = [&](std::initializer_list<const char*> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const char* w) { return text.contains(QLatin1String(w), Qt::CaseInsensitive); });
    };
    const QString trusted = Tr::tr("a certificate that this machine trusts, for this name");
    if (has({"expired", "CERT_HAS_EXPIRED", "NotAfter"}))
        return {Tr::tr("The server's certificate has expired, or this machine's clock is wrong."),
                Tr::tr("a certificate that is valid today"),
                {"tls_failure", "clock_skew"}};
    if (has({"not yet valid", "CERT_NOT_YET_VALID"}))
        return {Tr::tr("The server's certificate is not valid yet: this machine's clock is probably wrong."),
                Tr::tr("a certificate that is valid today"),
                {"tls_failure", "clock_skew"}};
    if (has({"host name", "hostname", "does not match", "not match", "is valid for", "altnames", "ALTNAME",
             "doesn't match", "subject name"}))
        return {Tr::tr("The server's certificate is for another name."),
                Tr::tr("a certificate for the host of the address"),
                {"tls_failure", "token_endpoint_wrong"}};
    if (has({"self-signed", "self signed", "SELF_SIGNED"}))
        return {Tr::tr("The certificate, or the root above it, is signed by itself: it is not in the list of trusted "
                       "authorities."),
                trusted};
    if (has({"unable to get local issuer", "unable to get issuer", "UNABLE_TO_GET_ISSUER", "UNABLE_TO_VERIFY_LEAF",
             "unable to verify the first", "issuer certificate of a locally", "unknown authority", "PKIX path",
             "unable to find valid certification path", "unknown ca"}))
        return {
            Tr::tr("The certificate's issuer is not trusted here: a company's proxy, or a server that does not send "
                   "its whole chain."),
            trusted};
    if (has({"revoked"}))
        return {Tr::tr("The server's certificate was revoked."), trusted};
    if (has({"unsupported protocol", "protocol version", "wrong version number", "no protocols", "version too low",
             "UNSUPPORTED_PROTOCOL", "tlsv1 alert"}))
        return {Tr::tr("The two sides have no version of TLS in common, or the port does not speak TLS."),
                QStringLiteral("TLSv1.2, TLSv1.3")};
    if (has({"handshake failure", "no shared cipher", "sslv3 alert"}))
        return {Tr::tr("The handshake failed: no cipher in common, or the server wants a client certificate."),
                trusted};
    return {Tr::tr("The server's certificate was not accepted: %1").arg(text.left(160)), trusted};
}

Finding check(const Facts& f) {
    const CaseTls* tls = f.file.response && f.file.response->tls ? &*f.file.response->tls : nullptr;
    const bool failed = f.networkError && f.networkError->kind == "tls";
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
            return error.isEmpty()
                       ? naming(warn(message, shown(utf8(name), 120), expected), {"proxy_interference", "tls_failure"})
                       : naming(proved(message, error, expected), {"tls_failure", "proxy_interference"});
        }
    if (!error.isEmpty()) {
        Reason reason = reasonOf(error);
        if (!chain.empty()) {
            if (chain.front().notAfter < f.judgedAt)
                reason = reasonOf(QStringLiteral("expired"));
            else if (chain.front().notBefore > f.judgedAt)
                reason = reasonOf(QStringLiteral("not yet valid"));
        }
        // An answer that came all the same was let through on purpose.
        return naming(f.answered ? warn(reason.message, error, reason.expected)
                                 : proved(reason.message, error, reason.expected),
                      reason.causes);
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
