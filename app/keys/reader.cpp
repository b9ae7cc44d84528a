#include "keys/reader.h"

#include "base/file.h"
#include "keys/mend.h"
#include "keys/session.h"
#include "keys/tr.h"
#include <algorithm>

namespace ad::keys {
namespace detail {
namespace {

bool allBlank(std::string_view s) { return s.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos; }

/// A keybox, or a key of gpg-agent: files that GnuPG keeps for itself.
PgpKey::Kind ownFileOfGnuPg(std::string_view s) {
    constexpr std::string_view keybox = "KBXf";
    if (s.size() > 12 && s.substr(8).starts_with(keybox))
        return PgpKey::Kind::Keybox;
    // A file of gpg-agent: an S-expression, alone or after lines of "Name: value".
    constexpr std::size_t within = 600;
    const auto expression = s.substr(0, within).find("Key: (");
    const bool agent = s.starts_with("(11:private-key") || s.starts_with("(21:protected-private-key") ||
                       (expression != std::string_view::npos &&
                        s.substr(expression, 60).find("private-key") != std::string_view::npos);
    return agent ? PgpKey::Kind::Agent : PgpKey::Kind::None;
}

/// A binary key that went through a text editor has its bytes replaced by U+FFFD.
bool savedAsText(std::string_view s) { return s.starts_with("0\xEF\xBF\xBD") || s.starts_with("0\xC2\x82"); }

void readBinary(Session& session, std::string_view bytes) {
    const auto refuse = [&](Weight weight, Error error) { session.refuse(weight, std::move(error)); };
    if (bytes.starts_with(std::string_view("openssh-key-v1\0", 15))) {
        readOpenSsh(session, bytes, {});
        return;
    }
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\x1F\x8B")) {
        refuse(Weight::Nothing,
               unreadable(Tr::tr("This is a compressed archive."), Tr::tr("Unpack it and give the key file in it.")));
        return;
    }
    if (const PgpKey pgp = pgpKeyIn(bytes); pgp.kind != PgpKey::Kind::None) {
        refuse(Weight::Foreign, foreignPgp(pgp));
        return;
    }
    const auto total = claimedLength(bytes);
    if (bytes.size() > 2 && bytes[0] == '\x30' && bytes[1] == '\x80') {
        readDer(session, bytes, {}, true);
        return;
    }
    if (total && *total <= bytes.size() && *total >= 8) {
        if (readDer(session, bytes.substr(0, *total), {}, true) && *total < bytes.size() &&
            !allBlank(bytes.substr(*total)))
            session.noted(
                Tr::tr("%1 bytes follow behind the end of the key; they were left out.").arg(bytes.size() - *total));
        return;
    }
    // A cut DER file still begins like one: a long SEQUENCE with a number or a SEQUENCE in it.
    if (total && bytes.size() >= 8 && static_cast<unsigned char>(bytes[1]) > 0x80 && *total < (1U << 21)) {
        const char inner = bytes[2 + (static_cast<unsigned char>(bytes[1]) & 0x7FU)];
        if (inner == '\x02' || inner == '\x30') {
            refuse(Weight::Private,
                   mangled(Tr::tr("Only %1 of %2 bytes of the key are there: the end of the file is missing.")
                               .arg(bytes.size())
                               .arg(*total),
                           Tr::tr("byte %1").arg(bytes.size())));
            return;
        }
    }
    refuse(Weight::Nothing, unreadable(Tr::tr("There is no key in this: it is binary data of an unknown kind."),
                                       Tr::tr("Give a private key in PEM, DER, PKCS#12 or JWK.")));
}

Error nothingIn(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const std::string_view begin = text.substr(std::min(first, text.size()), 16);
    const QString todo = Tr::tr("Give a private key in PEM, DER, PKCS#12 or JWK.");
    if (begin.starts_with("eyJ") && std::count(text.begin(), text.end(), '.') >= 2)
        return unreadable(Tr::tr("This is a token (JWT), not a key."), todo);
    if (begin.starts_with("<!") || begin.starts_with("<html") || begin.starts_with("<HTML"))
        return unreadable(Tr::tr("This is a web page, not a key."), todo);
    if (begin.starts_with('{') || begin.starts_with('['))
        return unreadable(Tr::tr("This is JSON, but no key is in it."), todo);
    return unreadable(Tr::tr("There is no key in this text."), todo);
}

void readText(Session& session, std::string_view text, int depth) {
    if (const auto at = text.find("PuTTY-User-Key-File-"); at != std::string_view::npos) {
        session.refuse(Weight::Foreign, foreign(Format::Putty, placeIn(text, at)));
        return;
    }
    if (readJsonKeys(session, text, depth))
        return;
    bool any = readPemBlocks(session, text, depth);
    const bool keyType = text.find("kty") != std::string_view::npos || text.find("Kty") != std::string_view::npos;
    any = (session.keys.empty() && keyType && readNearlyJsonKeys(session, text, depth)) || any;
    any = readDotNetXml(session, text) || any;
    any = readSshLines(session, text) || any;
    // Base64 alone is looked for where nothing else was read, and where a whole PEM file may be packed beside a
    // readable one.
    if (session.keys.empty() || text.find("LS0tLS1CRUdJTi") != std::string_view::npos)
        any = ((!any || session.refusalWeight() < Weight::Public) && readLooseBase64(session, text, depth)) || any;
    if (!any)
        session.refuse(Weight::Nothing, nothingIn(text));
}

} // namespace

void readAny(Session& session, std::string_view bytes, int depth) {
    if (depth > 4)
        return;
    if (allBlank(bytes)) {
        session.refuse(Weight::Nothing, unreadable(Tr::tr("There is nothing in it."),
                                                   Tr::tr("Give a private key in PEM, DER, PKCS#12 or JWK.")));
        return;
    }
    if (const JavaStore store = javaStoreIn(bytes); store != JavaStore::None) {
        session.refuse(Weight::Foreign, foreignStore(store, depth > 0));
        return;
    }
    if (savedAsText(bytes)) {
        session.refuse(Weight::Private,
                       mangled(Tr::tr("This was a binary key file that a text editor or a copy as text has damaged.")));
        return;
    }
    if (!looksLikeText(bytes)) {
        readBinary(session, bytes);
        return;
    }
    const Decoded decoded = decodeText(bytes);
    const std::size_t before = session.keys.size();
    if (const PgpKey pgp = pgpKeyIn(decoded.text.view()); pgp.kind != PgpKey::Kind::None) {
        session.refuse(Weight::Foreign, foreignPgp(pgp));
        return;
    }
    readText(session, decoded.text.view(), depth);
    if (session.keys.size() == before)
        return;
    if (decoded.utf16)
        session.repaired(Tr::tr("The file was UTF-16 text; keys are plain ASCII."));
    if (decoded.byteOrderMark)
        session.repaired(Tr::tr("A byte order mark stood before the text."));
    if (depth == 0 && decoded.text.view().find("\r\n") != std::string_view::npos)
        session.noted(Tr::tr("The lines end with CR LF, as on Windows; that does no harm."));
}

} // namespace detail

PgpKey pgpKeyIn(std::string_view s) {
    if (const auto own = detail::ownFileOfGnuPg(s); own != PgpKey::Kind::None)
        return {own, PgpKey::Algorithm::Unknown};
    if (s.size() < 16)
        return {};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(s[i])); };
    // The header of a packet (RFC 4880 §4.2) with tag 5 or 6, then the key's version and algorithm (§5.5.2, §9.1).
    const unsigned first = byte(0);
    constexpr unsigned privateTag = 5, publicTag = 6;
    const unsigned tag = (first & 0xC0U) == 0xC0U ? first & 0x3FU : first >> 2U & 0xFU;
    if ((first & 0x80U) == 0 || (tag != privateTag && tag != publicTag))
        return {};
    std::size_t header = 0;
    if ((first & 0xC0U) == 0xC0U)
        header = byte(1) < 192 ? 2 : byte(1) < 224 ? 3 : 6;
    else if ((first & 3U) != 3)
        header = (first & 3U) == 0 ? 2 : (first & 3U) == 1 ? 3 : 5;
    if (header == 0)
        return {};
    const unsigned version = byte(header);
    const unsigned algorithm = version == 3 ? byte(header + 7) : byte(header + 5);
    const bool rsa = algorithm >= 1 && algorithm <= 3;
    if (!(version == 3 && rsa) && !(version >= 4 && version <= 6 && (rsa || (algorithm >= 16 && algorithm <= 28))))
        return {};
    return {tag == privateTag ? PgpKey::Kind::Private : PgpKey::Kind::Public,
            rsa ? PgpKey::Algorithm::Rsa : PgpKey::Algorithm::Other};
}

JavaStore javaStoreIn(std::string_view s) {
    if (s.starts_with("\xFE\xED\xFE\xED") || s.starts_with("\xCE\xCE\xCE\xCE"))
        return JavaStore::OfJava;
    // Bouncy Castle's: version, a salt of 20 bytes with its length, a count; BKS then names the kind of an entry, UBER
    // is encrypted from here on.
    constexpr std::size_t kindOfEntry = 32;
    const bool version1 = s.starts_with(std::string_view("\0\0\0\1\0\0\0\x14", 8));
    const bool version2 = s.starts_with(std::string_view("\0\0\0\2\0\0\0\x14", 8));
    if (s.size() <= kindOfEntry || !(version1 || version2))
        return JavaStore::None;
    return version2 || static_cast<unsigned char>(s[kindOfEntry]) <= 4 ? JavaStore::Bks : JavaStore::Uber;
}

namespace {

void pairCertificates(detail::Session& session) {
    const bool anyPrivate =
        std::any_of(session.keys.begin(), session.keys.end(), [](const ReadKey& k) { return k.key.isPrivate(); });
    if (!anyPrivate || session.certificates.empty())
        return;
    bool paired = false;
    for (ReadKey& read : session.keys) {
        if (!read.key.isPrivate())
            continue;
        for (const Certificate& certificate : session.certificates)
            if (!read.certificate && certificate.publicKey.samePublicAs(read.key)) {
                read.certificate = certificate;
                paired = true;
            }
    }
    if (paired)
        session.noted(Tr::tr("A certificate of the same key stands beside it."));
    else
        session.noted(Tr::tr("The certificate in the file (%1) belongs to another key.")
                          .arg(shown(utf8(session.certificates.front().subject), 80)));
    std::erase_if(session.keys, [&](const ReadKey& read) {
        return read.format == Format::Certificate &&
               std::any_of(session.keys.begin(), session.keys.end(), [&](const ReadKey& other) {
                   return other.key.isPrivate() && other.key.samePublicAs(read.key);
               });
    });
}

} // namespace

QString KeyFile::choice() const {
    std::vector<const Key*> different;
    for (const ReadKey& read : keys)
        if (read.key.isPrivate() && std::none_of(different.begin(), different.end(),
                                                 [&](const Key* known) { return known->samePublicAs(read.key); }))
            different.push_back(&read.key);
    return different.size() < 2 ? QString()
                                : Tr::tr("%1 private keys are in it; the first is used (%2).")
                                      .arg(different.size())
                                      .arg(different.front()->description());
}

QString formatName(Format format) {
    switch (format) {
    case Format::Pkcs8:
        return QStringLiteral("PKCS#8");
    case Format::EncryptedPkcs8:
        return Tr::tr("encrypted PKCS#8");
    case Format::Pkcs1:
        return QStringLiteral("PKCS#1");
    case Format::EncryptedTraditional:
        return Tr::tr("encrypted traditional PEM");
    case Format::Sec1:
        return QStringLiteral("SEC1");
    case Format::Spki:
        return Tr::tr("SPKI public key");
    case Format::Pkcs1Public:
        return Tr::tr("PKCS#1 public key");
    case Format::Pkcs12:
        return QStringLiteral("PKCS#12");
    case Format::Jwk:
        return QStringLiteral("JWK");
    case Format::Jwks:
        return QStringLiteral("JWKS");
    case Format::OpenSsh:
        return QStringLiteral("OpenSSH");
    case Format::OpenSshPublic:
        return Tr::tr("OpenSSH public key");
    case Format::Ssh2Public:
        return Tr::tr("SSH2 public key");
    case Format::Certificate:
        return Tr::tr("X.509 certificate");
    case Format::CertificateRequest:
        return Tr::tr("certificate request");
    case Format::Pkcs7:
        return QStringLiteral("PKCS#7");
    case Format::DotNetXml:
        return Tr::tr(".NET XML key");
    case Format::TraditionalDsa:
        return Tr::tr("traditional DSA key");
    case Format::Parameters:
        return Tr::tr("key parameters");
    case Format::EncryptedOpenSsh:
        return Tr::tr("encrypted OpenSSH");
    case Format::Putty:
        return QStringLiteral("PuTTY");
    case Format::JavaKeystore:
        return Tr::tr("Java keystore");
    case Format::Pgp:
        return QStringLiteral("PGP");
    case Format::Unknown:
        break;
    }
    return Tr::tr("an unknown format");
}

Expected<KeyFile> readKeys(std::string_view bytes, const AskPassphrase& ask) {
    if (bytes.size() > defaultFileLimit)
        return fail("key_unreadable", Tr::tr("This is larger than 1 MiB; no key is."),
                    Tr::tr("Give the key file itself."));
    try {
        const detail::QuietErrors quiet;
        detail::Session session(ask);
        detail::readAny(session, bytes, 0);
        const bool anyPrivate =
            std::any_of(session.keys.begin(), session.keys.end(), [](const ReadKey& k) { return k.key.isPrivate(); });
        // A public key beside a private one that could not be read is not what the person came for.
        const bool privateFailed = session.refusal() && session.refusalWeight() >= detail::Weight::Foreign;
        if (session.keys.empty() || (privateFailed && !anyPrivate))
            return tl::make_unexpected(
                session.refusal().value_or(detail::unreadable(Tr::tr("There is no key in this."))));
        if (session.refusal() && session.refusalWeight() >= detail::Weight::Public)
            session.noted(Tr::tr("Something else in it could not be read. %1").arg(session.refusal()->what));
        pairCertificates(session);
        std::stable_partition(session.keys.begin(), session.keys.end(),
                              [](const ReadKey& k) { return k.key.isPrivate(); });
        KeyFile out;
        out.keys = std::move(session.keys);
        out.repairs = std::move(session.repairs);
        out.notes = std::move(session.notes);
        if (const QString choice = out.choice(); !choice.isEmpty())
            out.notes.push_back(choice);
        if (!out.repairs.empty())
            out.cleanPem = out.first().key.isPrivate() ? out.first().key.pkcs8Pem() : Secret(out.first().key.spkiPem());
        return out;
    } catch (const std::exception&) {
        return fail("key_unreadable", Tr::tr("This cannot be read as a key."),
                    Tr::tr("Give a private key in PEM, DER, PKCS#12 or JWK."));
    }
}

Expected<KeyFile> readPrivateKey(std::string_view bytes, const AskPassphrase& ask) {
    auto file = readKeys(bytes, ask);
    if (!file || file->first().key.isPrivate())
        return file;
    return fail(
        "key_is_public",
        Tr::tr("This is only public: %1 (%2).").arg(formatName(file->first().format), file->first().key.description()),
        Tr::tr("Give the private key that belongs to it: it signs, and it is made together with this one."));
}

} // namespace ad::keys
