// Keys, certificates and keystores: the reading itself is keys/reader.h.
#include "base/base64.h"
#include "intake/recogniser.h"
#include "intake/segments.h"
#include "intake/tr.h"
#include <array>

namespace ad::intake {
namespace {

bool isDer(std::string_view bytes) {
    return bytes.size() > 16 && bytes[0] == '\x30' &&
           (bytes[1] == '\x81' || bytes[1] == '\x82' || bytes[1] == '\x83' ||
            (bytes[1] > 16 && bytes[1] < 0x7F && static_cast<std::size_t>(bytes[1]) + 2 == bytes.size()));
}
bool isJavaKeystore(std::string_view bytes) { return keys::javaStoreIn(bytes) != keys::JavaStore::None; }

/// A Java keystore that went through base64, and nothing else.
bool isPackedKeystore(std::string_view text) {
    if (!text.starts_with("/u3+7Q") && !text.starts_with("zs7Ozg") && !text.starts_with("AAAAAgAAABQ") &&
        !text.starts_with("AAAAAQAAABQ"))
        return false;
    const auto read = base64::decodeLenient(text);
    return read.ok() && isJavaKeystore(read.bytes);
}

/// PKCS#12 (RFC 7292, section 4): a sequence that begins with the version number 3.
bool isPkcs12(std::string_view bytes) {
    if (!isDer(bytes))
        return false;
    const std::size_t header = bytes[1] == '\x81' ? 3 : bytes[1] == '\x82' ? 4 : bytes[1] == '\x83' ? 5 : 2;
    return bytes.substr(header).starts_with("\x02\x01\x03");
}

int keyConfidence(const Input& input) {
    if (input.object() && input.object()->find("kty"))
        return 95;
    constexpr int ofBareText = 20; // base64 without its lines, a key inside YAML, …
    if (has(input.text, "PuTTY-User-Key-File") || has(input.text, "RSAKeyValue"))
        return 88;
    if (has(input.text, "-----BEGIN") || has(input.text, "BEGIN SSH2 PUBLIC KEY"))
        return showsKey(input.text) ? 88 : ofBareText;
    if (isJavaKeystore(input.bytes) || isDer(input.bytes) || keys::looksLikePgp(input.bytes) ||
        isPackedKeystore(input.trimmed))
        return 90;
    if (input.trimmed.starts_with("ssh-") || input.trimmed.starts_with("ecdsa-sha2-"))
        return 88;
    // Dashes that a text program replaced, or words without dashes.
    if (has(input.text, "BEGIN") && (has(input.text, "KEY") || has(input.text, "CERTIFICATE")))
        return 60;
    return ofBareText;
}

/// What an unreadable key was meant to be, from what can be seen of it.
Kind kindByMarks(const Input& input) {
    if (isJavaKeystore(input.bytes) || isPkcs12(input.bytes) || isPackedKeystore(input.trimmed))
        return Kind::Keystore;
    switch (keys::pgpKeyIn(input.bytes).kind) {
    case keys::PgpKey::Kind::Keybox:
        return Kind::Keystore;
    case keys::PgpKey::Kind::Public:
        return Kind::PublicKey;
    case keys::PgpKey::Kind::Private:
    case keys::PgpKey::Kind::Agent:
        return Kind::PrivateKey;
    case keys::PgpKey::Kind::None:
        break;
    }
    if (has(input.text, "PRIVATE KEY") || has(input.text, "PuTTY-User-Key-File"))
        return Kind::PrivateKey;
    if (has(input.text, "CERTIFICATE REQUEST"))
        return Kind::CertificateRequest;
    if (has(input.text, "CERTIFICATE"))
        return Kind::Certificate;
    if (has(input.text, "PUBLIC KEY") || input.trimmed.starts_with("ssh-"))
        return Kind::PublicKey;
    if (has(input.text, " PARAMETERS-----") || has(input.text, "X509 CRL-----"))
        return Kind::Unknown;
    return input.object() ? Kind::Jwk : Kind::PrivateKey;
}

Kind kindOf(const keys::ReadKey& read) {
    switch (read.format) {
    case keys::Format::Certificate:
    case keys::Format::Pkcs7:
        return Kind::Certificate;
    case keys::Format::CertificateRequest:
        return Kind::CertificateRequest;
    case keys::Format::Pkcs12:
    case keys::Format::JavaKeystore:
        return Kind::Keystore;
    case keys::Format::Jwk:
        return Kind::Jwk;
    case keys::Format::Jwks:
        return Kind::Jwks;
    default:
        return read.key.isPrivate() ? Kind::PrivateKey : Kind::PublicKey;
    }
}

Expected<Piece> readKeyPiece(const Input& input) {
    auto file = keys::readKeys(input.bytes, input.ask);
    if (!file) {
        const bool sure = keyConfidence(input) >= 60;
        if (!sure)
            return tl::make_unexpected(file.error());
        Piece piece = wholePiece(input, kindByMarks(input));
        piece.error = file.error();
        return piece;
    }
    Piece piece = wholePiece(input, kindOf(file->first()));
    if (piece.kind == Kind::Jwk && !file->first().key.isPrivate())
        piece.text = input.trimmed;
    piece.repairs = file->repairs;
    piece.notes = file->notes;
    piece.keyFile = std::move(*file);
    return piece;
}

} // namespace

const Recogniser keyRecogniser{"key", keyConfidence, readKeyPiece};

} // namespace ad::intake
