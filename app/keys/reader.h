// Reading a key from whatever file or text a person has, mending what was damaged on its way and telling what was
// mended.
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "keys/certificate.h"
#include "keys/key.h"
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::keys {

/// What the bytes were written as.
enum class Format {
    Pkcs8,
    EncryptedPkcs8,
    Pkcs1,
    EncryptedTraditional,
    Sec1,
    Spki,
    Pkcs1Public,
    Pkcs12,
    Jwk,
    Jwks,
    OpenSsh,
    OpenSshPublic,
    Ssh2Public,
    Certificate,
    CertificateRequest,
    Pkcs7,
    DotNetXml,
    TraditionalDsa,
    Parameters,
    // recognised, but converted elsewhere:
    EncryptedOpenSsh,
    Putty,
    JavaKeystore,
    Pgp,
    Unknown
};
/// "PKCS#8", "PKCS#1", "OpenSSH", …: for people.
[[nodiscard]] QString formatName(Format format);

/// Where the passphrase comes from: an interface that window, command line and tests implement. It is asked only when
/// one is needed. `again` is true when the last one was wrong. An empty optional means: not given (the person gave up,
/// or nobody can be asked).
using AskPassphrase = std::function<std::optional<Secret>(bool again)>;

/// One key that was found, with where it came from.
struct ReadKey {
    Key key;
    Format format = Format::Unknown;
    bool der = false;                       ///< binary, not text
    bool encrypted = false;                 ///< a passphrase was used
    std::string kid;                        ///< of a JWK; empty: none
    std::string alg;                        ///< of a JWK; empty: none
    std::optional<Certificate> certificate; ///< of the same bundle or PKCS#12, if its key is this one
    bool operator==(const ReadKey&) const = default;
};

/// The result of reading one file or text.
struct KeyFile {
    /// All keys found, private ones first; at least one.
    std::vector<ReadKey> keys;
    /// What had to be mended to read it, one sentence each, past tense ("The line breaks were written as \n."). Empty:
    /// it was in order.
    std::vector<QString> repairs;
    /// What is odd but harmless ("A certificate stands before the key."), one sentence each.
    std::vector<QString> notes;
    /// The key as a clean PEM (PKCS#8, or SPKI for a public key) when something was repaired; else empty.
    Secret cleanPem;

    [[nodiscard]] const ReadKey& first() const { return keys.front(); }
    /// Which of several private keys first() is, in a sentence (one of `notes`): it may be the wrong one. Empty where
    /// there is no choice.
    [[nodiscard]] QString choice() const;
};

/// Keystores of Java programs, which keytool alone opens: Java's own (JKS, JCEKS), and the two of Bouncy Castle.
enum class JavaStore { None, OfJava, Bks, Uber };
[[nodiscard]] JavaStore javaStoreIn(std::string_view bytes);
/// A key of PGP without armour.
struct PgpKey {
    /// Keybox and Agent are files that GnuPG keeps for itself.
    enum class Kind { None, Private, Public, Keybox, Agent };
    enum class Algorithm { Unknown, Rsa, Other };
    Kind kind = Kind::None;
    Algorithm algorithm = Algorithm::Unknown;
};
[[nodiscard]] PgpKey pgpKeyIn(std::string_view bytes);
[[nodiscard]] inline bool looksLikePgp(std::string_view bytes) { return pgpKeyIn(bytes).kind != PgpKey::Kind::None; }

/// Reads any key, private or public, certificate or request, from `bytes`.
///
/// Formats: PEM and DER of PKCS#1, SEC1 (RFC 5915, with or without EC PARAMETERS), PKCS#8 (RFC 5958) plain and
/// encrypted (PBES1/2, legacy PBE), traditional encrypted PEM (DEK-Info), PKCS#12, JWK, JWKS, OpenSSH private and
/// public, SSH2 public, SPKI, PKCS#1 public, X.509, PKCS#10, PKCS#7, .NET XML. Mended: literal `\n`, lost line breaks,
/// quotes, CRLF, byte order marks, UTF-16, mail (`> `) and Markdown quoting and fences, indentation, a key inside JSON,
/// YAML or .env, missing or wrong BEGIN/END lines, typographic dashes, base64 of a whole PEM, text around the block,
/// non-breaking and zero-width blanks.
///
/// Errors (code; `where` names line and column in the text or the byte offset where that is known):
/// - `key_unreadable`: empty, no key in it, unknown format, needs a passphrase and none was given, a wrong passphrase
/// (said so), an encrypted OpenSSH,
///   PuTTY, Java keystore or PGP file (`todo` is the exact command that converts it), numbers that do not belong
///   together;
/// - `key_file_mangled`: a key that was cut or damaged on its way and cannot be mended: with the place.
/// Never throws, never hangs; input of any size below the file limit, any bytes.
[[nodiscard]] Expected<KeyFile> readKeys(std::string_view bytes, const AskPassphrase& ask = {});

/// As readKeys(), but the first private key is wanted. Further error: `key_is_public` when there are only public keys,
/// certificates or requests; it says which.
[[nodiscard]] Expected<KeyFile> readPrivateKey(std::string_view bytes, const AskPassphrase& ask = {});

} // namespace ad::keys
