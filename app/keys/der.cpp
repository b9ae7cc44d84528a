#include "keys/session.h"
#include "keys/tr.h"

#include <array>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

namespace ad::keys::detail {
namespace {

struct Header {
    std::size_t size;
    std::size_t content;
};
std::optional<Header> header(std::string_view bytes) {
    if (bytes.size() < 2)
        return std::nullopt;
    const auto first = static_cast<unsigned char>(bytes[1]);
    if (first < 0x80)
        return Header{2, first};
    const std::size_t count = first & 0x7FU;
    if (count == 0 || count > 4 || bytes.size() < 2 + count)
        return std::nullopt;
    std::size_t length = 0;
    for (std::size_t i = 0; i < count; ++i)
        length = (length << 8) | static_cast<unsigned char>(bytes[2 + i]);
    return Header{2 + count, length};
}

QString oidName(const ASN1_OBJECT* oid) {
    std::array<char, 80> name{};
    OBJ_obj2txt(name.data(), static_cast<int>(name.size()), oid, 0);
    return text(name.data());
}

struct FreeDer {
    void operator()(PKCS8_PRIV_KEY_INFO* p) const { PKCS8_PRIV_KEY_INFO_free(p); }
    void operator()(X509_REQ* p) const { X509_REQ_free(p); }
    void operator()(PKCS7* p) const { PKCS7_free(p); }
};

/// PKCS#8 of version 2 (RFC 5958) carries the public half, which OpenSSL 3.0 does not read: take it out, and give it in
/// `publicBits`.
Secret withoutPublicHalf(std::string_view der, std::string& publicBits) {
    std::string_view rest = der;
    const auto outer = nextTlv(rest);
    Secret plain;
    if (!outer || outer->tag != tag::sequence)
        return plain;
    std::string_view inner = outer->value;
    Secret content;
    bool found = false;
    for (int i = 0; const auto part = nextTlv(inner); ++i) {
        if ((part->tag == 0x81 || part->tag == 0xA1) && i >= 3) {
            found = true;
            std::string_view bits = part->value;
            // Before RFC 5958 was settled some libraries wrote the tag around the whole BIT STRING.
            if (const auto within = part->tag == 0xA1 ? nextTlv(bits) : std::nullopt; within && within->tag == 0x03)
                publicBits = within->value;
            else
                publicBits = part->value;
        } else if (i == 0) {
            appendTlv(content, tag::integer, std::string_view("\0", 1));
        } else {
            content.append(part->whole);
        }
    }
    if (found)
        appendTlv(plain, tag::sequence, content.view());
    return plain;
}

/// The PKCS#8 form of a SEC1 key whose curve is known from elsewhere.
Secret pkcs8OfSec1(std::string_view sec1, std::string_view curveOid) {
    static constexpr std::string_view ecPublicKey{"\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01", 9};
    Secret algorithm;
    algorithm.append(ecPublicKey);
    algorithm.append(curveOid);
    Secret content;
    appendTlv(content, tag::integer, std::string_view("\0", 1));
    appendTlv(content, tag::sequence, algorithm.view());
    appendTlv(content, tag::octets, sec1);
    Secret out;
    appendTlv(out, tag::sequence, content.view());
    return out;
}

/// The named curve whose private keys are as long as this SEC1 key's.
std::string_view curveByLength(std::string_view sec1) {
    std::string_view rest = sec1;
    const auto outer = nextTlv(rest);
    if (!outer)
        return {};
    std::string_view inner = outer->value;
    (void)nextTlv(inner);
    const auto number = nextTlv(inner);
    if (!number)
        return {};
    const auto* found = std::find_if(namedCurves.begin(), namedCurves.end(),
                                     [&](const NamedCurve& c) { return c.width == number->value.size(); });
    return found != namedCurves.end() ? found->oid : std::string_view();
}

bool hasCurve(std::string_view sec1) {
    std::string_view rest = sec1;
    const auto outer = nextTlv(rest);
    if (!outer)
        return false;
    std::string_view inner = outer->value;
    while (const auto part = nextTlv(inner))
        if (part->tag == 0xA0)
            return true;
    return false;
}

Pkey privateOf(int type, std::string_view der) {
    const unsigned char* p = data(der);
    return Pkey(d2i_PrivateKey(type, nullptr, &p, static_cast<long>(der.size())));
}

Pkey privateOfPkcs8(std::string_view der, QString& algorithm) {
    const unsigned char* p = data(der);
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeDer> info(
        d2i_PKCS8_PRIV_KEY_INFO(nullptr, &p, static_cast<long>(der.size())));
    if (!info)
        return nullptr;
    const ASN1_OBJECT* oid = nullptr;
    if (PKCS8_pkey_get0(&oid, nullptr, nullptr, nullptr, info.get()) == 1)
        algorithm = oidName(oid);
    return Pkey(EVP_PKCS82PKEY(info.get()));
}

/// Whether a PKCS#8 holds an RSA or EC key by its content, whatever its algorithm is called.
bool holdsUsualKey(std::string_view pkcs8) {
    const auto outer = nextTlv(pkcs8);
    if (!outer)
        return false;
    std::string_view inner = outer->value;
    (void)nextTlv(inner); // version
    (void)nextTlv(inner); // algorithm
    const auto content = nextTlv(inner);
    const Format kind = content && content->tag == tag::octets ? classify(content->value) : Format::Unknown;
    return kind == Format::Pkcs1 || kind == Format::Sec1;
}

bool readPkcs7(Session& session, std::string_view der, const QString& where, bool binary) {
    const unsigned char* p = data(der);
    const std::unique_ptr<PKCS7, FreeDer> p7(d2i_PKCS7(nullptr, &p, static_cast<long>(der.size())));
    const STACK_OF(X509)* list = nullptr;
    if (p7 && PKCS7_type_is_signed(p7.get()) && p7->d.sign != nullptr)
        list = p7->d.sign->cert;
    bool any = false;
    for (int i = 0; list != nullptr && i < sk_X509_num(list) && session.mayGoOn(); ++i) {
        unsigned char* out = nullptr;
        const int length = i2d_X509(sk_X509_value(list, i), &out);
        if (length <= 0)
            continue;
        const std::string one(reinterpret_cast<char*>(out), static_cast<std::size_t>(length));
        OPENSSL_free(out);
        if (auto certificate = certificateFromDer(one, false); certificate && certificate->publicKey.valid()) {
            ReadKey read;
            read.key = certificate->publicKey;
            read.format = Format::Pkcs7;
            read.der = binary;
            read.certificate = *certificate;
            session.certificates.push_back(*certificate);
            any = session.take(std::move(read), where) || any;
        }
    }
    if (!any)
        session.refuse(Weight::Public, unreadable(Tr::tr("This PKCS#7 file holds no certificate with a key."),
                                                  Tr::tr("Give the file with the private key."), where));
    return any;
}

bool takePublic(Session& session, Pkey key, Format format, bool binary, const QString& where) {
    if (!key) {
        session.refuse(Weight::Public,
                       mangled(Tr::tr("This is built like a public key, but its content is damaged."), where));
        return false;
    }
    ReadKey read;
    read.key = Key(key.release(), false);
    read.format = format;
    read.der = binary;
    return session.take(std::move(read), where);
}

bool readCertificateDer(Session& session, std::string_view der, const QString& where, bool binary) {
    auto certificate = certificateFromDer(der, false);
    if (!certificate || !certificate->publicKey.valid()) {
        session.refuse(
            Weight::Public,
            certificate
                ? unreadable(Tr::tr("The certificate is for a kind of key that OpenSSL on this machine does not know."),
                             {}, where)
                : mangled(Tr::tr("This is built like a certificate, but its content is damaged."), where));
        return false;
    }
    ReadKey read;
    read.key = certificate->publicKey;
    read.format = Format::Certificate;
    read.der = binary;
    read.certificate = *certificate;
    session.certificates.push_back(*certificate);
    return session.take(std::move(read), where);
}

} // namespace

std::optional<Tlv> nextTlv(std::string_view& rest) {
    const auto head = header(rest);
    if (!head || head->content > rest.size() - head->size)
        return std::nullopt;
    Tlv out;
    out.tag = static_cast<unsigned char>(rest[0]);
    out.value = rest.substr(head->size, head->content);
    out.whole = rest.substr(0, head->size + head->content);
    rest.remove_prefix(out.whole.size());
    return out;
}

std::optional<std::size_t> claimedLength(std::string_view bytes) {
    if (bytes.empty() || static_cast<unsigned char>(bytes[0]) != tag::sequence)
        return std::nullopt;
    const auto head = header(bytes);
    if (!head)
        return std::nullopt;
    return head->size + head->content;
}

void appendTlv(Secret& out, unsigned char tag, std::string_view content) {
    std::string head(1, static_cast<char>(tag));
    const std::size_t n = content.size();
    if (n < 0x80) {
        head += static_cast<char>(n);
    } else {
        const int count = n > 0xFFFFFF ? 4 : n > 0xFFFF ? 3 : n > 0xFF ? 2 : 1;
        head += static_cast<char>(0x80 | count);
        for (int i = count - 1; i >= 0; --i)
            head += static_cast<char>((n >> (8 * i)) & 0xFF);
    }
    out.append(head);
    out.append(content);
}

Format classify(std::string_view der) {
    std::string_view rest = der;
    const auto outer = nextTlv(rest);
    if (!outer)
        return Format::Unknown;
    if (outer->tag == tag::objectId)
        return Format::Parameters;
    if (outer->tag != tag::sequence)
        return Format::Unknown;
    std::vector<Tlv> parts;
    std::string_view inner = outer->value;
    while (parts.size() < 12) {
        const auto part = nextTlv(inner);
        if (!part)
            break;
        parts.push_back(*part);
    }
    const auto is = [&](std::size_t i, unsigned tag) { return i < parts.size() && parts[i].tag == tag; };
    const auto number = [&](std::size_t i, char value) {
        return is(i, tag::integer) && parts[i].value.size() == 1 && parts[i].value[0] == value;
    };
    if (is(0, tag::integer) && is(1, tag::sequence) && is(2, tag::octets) && (number(0, 0) || number(0, 1)))
        return Format::Pkcs8;
    if (number(0, 3) && is(1, tag::sequence))
        return Format::Pkcs12;
    if (number(0, 1) && is(1, tag::octets))
        return Format::Sec1;
    if ((number(0, 0) || number(0, 1)) && parts.size() >= 9 && is(8, tag::integer))
        return Format::Pkcs1;
    if (number(0, 0) && parts.size() == 6 && is(5, tag::integer))
        return Format::TraditionalDsa;
    if (parts.size() == 2 && is(0, tag::integer) && is(1, tag::integer))
        return Format::Pkcs1Public;
    if (parts.size() == 2 && is(0, tag::sequence) && is(1, tag::bitString))
        return Format::Spki;
    if (parts.size() == 2 && is(0, tag::sequence) && is(1, tag::octets))
        return Format::EncryptedPkcs8;
    if (is(0, tag::objectId) && is(1, 0xA0))
        return Format::Pkcs7;
    if (parts.size() == 3 && is(0, tag::sequence) && is(1, tag::sequence) && is(2, tag::bitString)) {
        // A request begins with version, name, key; a certificate has more before its key.
        std::string_view body = parts[0].value;
        std::vector<unsigned> tags;
        while (tags.size() < 5) {
            const auto part = nextTlv(body);
            if (!part)
                break;
            tags.push_back(part->tag);
        }
        return tags.size() >= 3 && tags.size() <= 4 && tags[0] == tag::integer ? Format::CertificateRequest
                                                                               : Format::Certificate;
    }
    return Format::Unknown;
}

bool readPlainPrivate(Session& session, std::string_view der, Format format, const ReadKey& like,
                      const QString& where) {
    const QuietErrors quiet;
    Pkey key;
    QString algorithm;
    std::string publicBits;
    switch (format) {
    case Format::Pkcs8:
        if (const Secret plain = withoutPublicHalf(der, publicBits); !plain.empty())
            key = privateOfPkcs8(plain.view(), algorithm);
        else
            key = privateOfPkcs8(der, algorithm);
        break;
    case Format::Pkcs1:
        key = privateOf(EVP_PKEY_RSA, der);
        break;
    case Format::TraditionalDsa:
        key = privateOf(EVP_PKEY_DSA, der);
        break;
    case Format::Sec1:
        if (!hasCurve(der)) {
            QString ignored;
            const bool guessed = session.curveOid.empty();
            const std::string_view oid = guessed ? curveByLength(der) : std::string_view(session.curveOid);
            if (!oid.empty())
                key = privateOfPkcs8(pkcs8OfSec1(der, oid).view(), ignored);
            if (key && guessed)
                session.repaired(Tr::tr("The key did not name its curve; its length tells it."));
        } else {
            key = privateOf(EVP_PKEY_EC, der);
        }
        break;
    default:
        break;
    }
    if (!key) {
        static const std::vector<QString> known{QStringLiteral("rsaEncryption"), QStringLiteral("rsassaPss"),
                                                QStringLiteral("id-ecPublicKey"), QStringLiteral("ED25519")};
        const bool named = std::find(known.begin(), known.end(), algorithm) != known.end();
        if (!algorithm.isEmpty() && !named && !(format == Format::Pkcs8 && holdsUsualKey(der)))
            session.refuse(
                Weight::Private,
                unreadable(Tr::tr("This is a private key of the kind %1, which OpenSSL on this machine cannot read.")
                               .arg(shown(utf8(algorithm), 60)),
                           Tr::tr("Use an RSA or EC key."), where));
        else
            session.refuse(Weight::Private,
                           mangled(Tr::tr("This is built like a private key, but its content is damaged."), where));
        return false;
    }
    if (!publicBits.empty()) {
        std::array<unsigned char, 128> raw{};
        std::size_t length = raw.size();
        // The first byte of a BIT STRING counts unused bits.
        const std::string_view given = std::string_view(publicBits).substr(1);
        if (EVP_PKEY_get_raw_public_key(key.get(), raw.data(), &length) == 1 &&
            given != std::string_view(reinterpret_cast<char*>(raw.data()), length)) {
            session.refuse(Weight::Private,
                           unreadable(Tr::tr("The numbers of this key do not belong together. The public half in the "
                                             "file is that of another key."),
                                      Tr::tr("Take the key from where it was made, unchanged, or make a new one."),
                                      where));
            return false;
        }
    }
    ReadKey read = like;
    read.key = Key(key.release(), true);
    return session.take(std::move(read), where);
}

bool readDer(Session& session, std::string_view der, const QString& where, bool binary, Format* format) {
    const QuietErrors quiet;
    const Format kind = classify(der);
    if (format != nullptr)
        *format = kind;
    const unsigned char* p = data(der);
    const auto size = static_cast<long>(der.size());
    ReadKey like;
    like.format = kind;
    like.der = binary;
    switch (kind) {
    case Format::Pkcs8:
    case Format::Pkcs1:
    case Format::Sec1:
    case Format::TraditionalDsa:
        return readPlainPrivate(session, der, kind, like, where);
    case Format::EncryptedPkcs8:
        return readEncryptedPkcs8(session, der, where, binary);
    case Format::Pkcs12:
        return readPkcs12(session, der, where, binary);
    case Format::Spki:
        return takePublic(session, publicOfSpki(der), kind, binary, where);
    case Format::Pkcs1Public:
        return takePublic(session, Pkey(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &p, size)), kind, binary, where);
    case Format::CertificateRequest: {
        const std::unique_ptr<X509_REQ, FreeDer> request(d2i_X509_REQ(nullptr, &p, size));
        return takePublic(session, Pkey(request ? X509_REQ_get_pubkey(request.get()) : nullptr), kind, binary, where);
    }
    case Format::Certificate:
        return readCertificateDer(session, der, where, binary);
    case Format::Pkcs7:
        return readPkcs7(session, der, where, binary);
    case Format::Parameters:
        session.refuse(Weight::Nothing, foreign(kind, where));
        return false;
    default:
        session.refuse(Weight::Public,
                       unreadable(Tr::tr("This is ASN.1 data, but no key, certificate or keystore that is known."),
                                  Tr::tr("Give the file with the private key."), where));
        return false;
    }
}

} // namespace ad::keys::detail
