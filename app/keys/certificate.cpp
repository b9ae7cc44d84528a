#include "keys/certificate.h"

#include "base/base64.h"
#include "base/json.h"
#include "base/random.h"
#include "keys/detail.h"
#include "keys/subject.h"
#include "keys/tr.h"
#include <array>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace ad::keys {
namespace {

struct FreeX509 {
    void operator()(X509* p) const { X509_free(p); }
    void operator()(X509_EXTENSION* p) const { X509_EXTENSION_free(p); }
    void operator()(ASN1_TIME* p) const { ASN1_TIME_free(p); }
};
using X509Ptr = std::unique_ptr<X509, FreeX509>;
using Extension = std::unique_ptr<X509_EXTENSION, FreeX509>;
using Time = std::unique_ptr<ASN1_TIME, FreeX509>;

tl::unexpected<Error> problem(const QString& what, const QString& todo = {}, const QString& where = {}) {
    return fail("certificate_problem", what, todo, where);
}

QString nameText(const X509_NAME* name) {
    const detail::Bio bio(BIO_new(BIO_s_mem()));
    // RFC 2253, but letters beyond ASCII stay letters.
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return size > 0 ? text({bytes, static_cast<std::size_t>(size)}) : QString();
}

std::optional<std::int64_t> seconds(const ASN1_TIME* time) {
    const Time epoch(ASN1_TIME_set(nullptr, 0));
    int days = 0;
    int rest = 0;
    if (!epoch || time == nullptr || ASN1_TIME_diff(&days, &rest, epoch.get(), time) != 1)
        return std::nullopt;
    return std::int64_t{days} * 86400 + rest;
}

std::string digest(std::string_view bytes, const EVP_MD* md) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), out.data(), &length, md, nullptr) != 1)
        return {};
    return {reinterpret_cast<const char*>(out.data()), length};
}

std::string hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 0xF];
    }
    return out;
}

QString placeOf(std::string_view bytes, std::size_t offset) {
    const auto place = json::lineColumn(bytes, offset);
    return Tr::tr("line %1, column %2").arg(place.line).arg(place.column);
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

struct Label {
    std::string_view name;
    bool trusted;
};
constexpr std::array<Label, 3> labels{
    {{"CERTIFICATE", false}, {"X509 CERTIFICATE", false}, {"TRUSTED CERTIFICATE", true}}};

/// Base64 to a certificate; `offset` is where `body` begins in `all`.
Expected<Certificate> fromBase64(std::string_view all, std::size_t offset, std::string_view body, bool trusted) {
    const auto read = base64::decodeLenient(body);
    if (read.badAt)
        return problem(Tr::tr("The certificate holds a character that base64 does not have."),
                       Tr::tr("Take the file from where it was made, unchanged."), placeOf(all, offset + *read.badAt));
    auto made = detail::certificateFromDer(read.bytes, trusted);
    if (!made && made.error().where.isEmpty())
        made.error().where = placeOf(all, offset);
    return made;
}

bool addExtension(X509* certificate, X509V3_CTX* context, int nid, const char* value) {
    const Extension extension(X509V3_EXT_conf_nid(nullptr, context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

} // namespace

std::string Certificate::pem() const {
    return der.empty() ? std::string() : std::string(detail::pemOf("CERTIFICATE", der).view());
}

Expected<Certificate> detail::certificateFromDer(std::string_view der, bool trusted) {
    const QuietErrors quiet;
    const unsigned char* p = data(der);
    const auto size = static_cast<long>(der.size());
    const X509Ptr x(trusted ? d2i_X509_AUX(nullptr, &p, size) : d2i_X509(nullptr, &p, size));
    if (!x)
        return problem(Tr::tr("This is not a certificate, or it is damaged."),
                       Tr::tr("Take the file from where it was made, unchanged."));
    Certificate out;
    if (trusted) {
        unsigned char* plain = nullptr;
        const int length = i2d_X509(x.get(), &plain);
        if (length <= 0)
            return problem(Tr::tr("This is not a certificate, or it is damaged."));
        out.der.assign(reinterpret_cast<char*>(plain), static_cast<std::size_t>(length));
        OPENSSL_free(plain);
    } else {
        out.der = der.substr(0, static_cast<std::size_t>(p - data(der)));
    }
    const auto from = seconds(X509_get0_notBefore(x.get()));
    const auto to = seconds(X509_get0_notAfter(x.get()));
    if (!from || !to)
        return problem(Tr::tr("The certificate's dates cannot be read."), Tr::tr("Make the certificate anew."));
    out.notBefore = *from;
    out.notAfter = *to;
    out.subject = nameText(X509_get_subject_name(x.get()));
    out.issuer = nameText(X509_get_issuer_name(x.get()));
    out.publicKey = Key(X509_get_pubkey(x.get()), false);
    const std::string sha1 = digest(out.der, EVP_sha1());
    const std::string sha256 = digest(out.der, EVP_sha256());
    out.sha1Hex = hex(sha1);
    out.sha256Hex = hex(sha256);
    out.x5t = base64::encodeUrl(sha1);
    out.x5tS256 = base64::encodeUrl(sha256);
    out.selfSigned = out.publicKey.valid() && X509_self_signed(x.get(), 1) == 1;
    return out;
}

Expected<Certificate> readCertificate(std::string_view bytes) {
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
        bytes.remove_prefix(3);
    std::size_t first = 0;
    while (first < bytes.size() && isBlank(bytes[first]))
        ++first;
    if (first == bytes.size())
        return problem(Tr::tr("There is nothing here."), Tr::tr("Give a certificate in PEM or DER."));
    std::size_t best = std::string_view::npos;
    std::string begin;
    bool trusted = false;
    for (const auto& label : labels) {
        const std::string line = "-----BEGIN " + std::string(label.name) + "-----";
        if (const auto found = bytes.find(line); found < best) {
            best = found;
            begin = line;
            trusted = label.trusted;
        }
    }
    if (best != std::string_view::npos) {
        const std::size_t from = best + begin.size();
        const std::size_t to = bytes.find("-----END", from);
        if (to == std::string_view::npos)
            return problem(Tr::tr("The END line of the certificate is missing."),
                           Tr::tr("Take the file from where it was made, unchanged."), placeOf(bytes, bytes.size()));
        return fromBase64(bytes, from, bytes.substr(from, to - from), trusted);
    }
    if (bytes[0] == '\x30')
        if (auto made = detail::certificateFromDer(bytes, false))
            return made;
    if (bytes.find("-----BEGIN") != std::string_view::npos)
        return problem(Tr::tr("There is no certificate in this file, but something else in PEM."),
                       Tr::tr("Give the certificate."), placeOf(bytes, bytes.find("-----BEGIN")));
    const auto read = base64::decodeLenient(bytes.substr(first));
    if (read.ok() && !read.bytes.empty() && read.bytes[0] == '\x30')
        return fromBase64(bytes, first, bytes.substr(first), false);
    return problem(Tr::tr("This is not a certificate, or it is damaged."), Tr::tr("Give a certificate in PEM or DER."));
}

Expected<Certificate> selfSigned(const Key& key, const QString& commonName, std::int64_t notBefore, int days) {
    return selfSigned(key, Subject{{"CN", commonName}}, notBefore, days);
}

Expected<Certificate> selfSigned(const Key& key, const Subject& subject, std::int64_t notBefore, int days) {
    const detail::QuietErrors quiet;
    if (!key.isPrivate())
        return fail("key_unreadable", Tr::tr("A certificate is signed with the private key, and there is none here."),
                    Tr::tr("Give the private key."));
    for (const auto& [attribute, value] : subject)
        // RFC 5280, appendix A.1: ub-common-name is 64 characters.
        if (attribute == "CN" && (value.trimmed().isEmpty() || value.toUcs4().size() > 64))
            return problem(Tr::tr("The name for the certificate has to have 1 to 64 characters."),
                           Tr::tr("Choose a short name, such as that of the application."));
    if (days < 1 || days > 36500)
        return problem(Tr::tr("A certificate can be made for 1 to 36500 days, not for %1.").arg(days),
                       Tr::tr("Choose another number of days."));
    const X509Ptr x(X509_new());
    X509_NAME* name = x ? X509_get_subject_name(x.get()) : nullptr;
    for (const auto& [attribute, value] : subject) {
        const std::string bytes = utf8(value);
        if (X509_NAME_add_entry_by_txt(name, attribute.c_str(), MBSTRING_UTF8, detail::data(bytes),
                                       static_cast<int>(bytes.size()), -1, 0) != 1)
            return problem(Tr::tr("A certificate cannot hold %1=%2.").arg(text(attribute), shown(bytes, 60)),
                           attribute == "C" ? Tr::tr("A country is written with two letters, such as US.")
                                            : Tr::tr("Choose a shorter value of letters and digits."));
    }
    const detail::Number serial(detail::numberOf("\x01" + systemRandom(15)));
    const Time from(ASN1_TIME_adj(nullptr, static_cast<time_t>(notBefore), 0, 0));
    const Time to(ASN1_TIME_adj(nullptr, static_cast<time_t>(notBefore), days, 0));
    if (!from || !to)
        return problem(Tr::tr("The certificate's dates would lie outside the years 0 to 9999."),
                       Tr::tr("Choose another beginning or fewer days."));
    const EVP_MD* md = EVP_sha256();
    if (key.type() == Type::Ec && key.bits() > 256)
        md = key.bits() > 384 ? EVP_sha512() : EVP_sha384();
    if (key.type() == Type::Okp)
        md = nullptr;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, x.get(), x.get(), nullptr, nullptr, 0);
    const bool made = x && serial && X509_set_version(x.get(), X509_VERSION_3) == 1 &&
                      BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(x.get())) != nullptr &&
                      X509_set1_notBefore(x.get(), from.get()) == 1 && X509_set1_notAfter(x.get(), to.get()) == 1 &&
                      X509_set_issuer_name(x.get(), name) == 1 && X509_set_pubkey(x.get(), key.handle()) == 1 &&
                      addExtension(x.get(), &context, NID_subject_key_identifier, "hash") &&
                      addExtension(x.get(), &context, NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(x.get(), &context, NID_key_usage, "critical,digitalSignature") &&
                      X509_sign(x.get(), key.handle(), md) > 0;
    unsigned char* out = nullptr;
    const int length = made ? i2d_X509(x.get(), &out) : -1;
    if (length <= 0)
        return problem(Tr::tr("A key of the kind %1 cannot sign a certificate here.").arg(key.description()),
                       Tr::tr("Use an RSA or EC key."));
    const std::string der(reinterpret_cast<char*>(out), static_cast<std::size_t>(length));
    OPENSSL_free(out);
    return detail::certificateFromDer(der, false);
}

} // namespace ad::keys
