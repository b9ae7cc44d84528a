// One reading of one file: what was found, mended and refused so far, and the passphrase. Shared by the readers of the
// formats.
#pragma once

#include "keys/detail.h"
#include "keys/reader.h"
#include <array>
#include <functional>
#include <vector>

namespace ad::keys::detail {

/// How one try with a passphrase ended.
enum class Unlock { Done, Wrong, Damaged, Unsupported };

/// Which of several errors is told: the one that is most about the private key.
enum class Weight { Nothing, Public, Foreign, Private };

class Session {
  public:
    explicit Session(AskPassphrase ask) : m_ask(std::move(ask)) {}

    std::vector<ReadKey> keys;
    std::vector<Certificate> certificates;
    std::vector<QString> repairs;
    std::vector<QString> notes;
    /// The curve that an EC PARAMETERS block named (DER of the OID), for a SEC1 key that does not name it.
    std::string curveOid;

    /// Both keep the order and drop what was said before.
    void repaired(const QString& what);
    void noted(const QString& what);
    /// Remembers why something could not be read. The weightiest is kept, the first of equals.
    void refuse(Weight weight, Error error);
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_error; }
    [[nodiscard]] Weight refusalWeight() const { return m_weight; }

    /// Takes the key if its numbers fit together. False: refused, with the reason.
    bool take(ReadKey read, const QString& where);

    /// Calls `attempt` with the passphrase that worked before, then with those that are asked for, three at most.
    /// An empty optional: opened. `where` is for the error.
    std::optional<Error> unlock(const std::function<Unlock(std::string_view)>& attempt, const QString& what,
                                const QString& where);

    /// Counts one try to read something, whatever comes of it.
    void tried() { ++m_tries; }
    /// Takes the rounds that one decryption costs from what a whole file may cost. False: so much is not left.
    [[nodiscard]] bool afford(double rounds) {
        m_rounds += rounds;
        return m_rounds <= mostRounds;
    }
    /// False when enough was read: it bounds the time that a file made of thousands of keys can cost.
    [[nodiscard]] bool mayGoOn() const {
        return m_cost < 20000 && m_tries < 3000 && keys.size() + certificates.size() < 2000;
    }

  private:
    AskPassphrase m_ask;
    std::optional<Secret> m_passphrase;
    std::optional<Error> m_error;
    Weight m_weight = Weight::Nothing;
    bool m_gaveUp = false;
    double m_cost = 0;
    int m_tries = 0;
    /// Some seconds: thousands of small parts that each are in order cost no more than a large one.
    static constexpr double mostRounds = 30e6;
    double m_rounds = 0;
};

/// The places of one text: asking for thousands of them costs no more than reading the text once.
class LineIndex {
  public:
    explicit LineIndex(std::string_view text);
    /// "line 3, column 7" of `offset`.
    [[nodiscard]] QString place(std::size_t offset) const;

  private:
    std::vector<std::size_t> m_starts;
    std::size_t m_size;
};
/// "line 3, column 7" of `offset` in `text`.
[[nodiscard]] QString placeIn(std::string_view text, std::size_t offset);
/// Shortcuts for the two codes of the reader.
[[nodiscard]] Error unreadable(const QString& what, const QString& todo = {}, const QString& where = {});
[[nodiscard]] Error mangled(const QString& what, const QString& where = {});

/// One value of DER (X.690): its tag, its content, and its length with the header.
struct Tlv {
    unsigned tag = 0;
    std::string_view value;
    std::string_view whole;
};
namespace tag {
inline constexpr unsigned char sequence = 0x30, integer = 0x02, bitString = 0x03, octets = 0x04, objectId = 0x06;
} // namespace tag
/// A curve that JOSE signs with: its OBJECT IDENTIFIER in DER, the names of OpenSSL and of SSH,
/// the bytes of a coordinate.
struct NamedCurve {
    std::string_view oid;
    const char* openssl;
    std::string_view ssh;
    std::size_t width;
};
inline constexpr std::array<NamedCurve, 3> namedCurves{
    {{{"\x06\x08\x2A\x86\x48\xCE\x3D\x03\x01\x07", 10}, "prime256v1", "nistp256", 32},
     {{"\x06\x05\x2B\x81\x04\x00\x22", 7}, "secp384r1", "nistp384", 48},
     {{"\x06\x05\x2B\x81\x04\x00\x23", 7}, "secp521r1", "nistp521", 66}}};
/// Takes the next value off `rest`; empty at the end, for indefinite lengths, and when it is longer than what is there.
[[nodiscard]] std::optional<Tlv> nextTlv(std::string_view& rest);
/// The length that the SEQUENCE at the beginning of `bytes` claims, header included; empty: no definite SEQUENCE begins
/// here.
[[nodiscard]] std::optional<std::size_t> claimedLength(std::string_view bytes);
/// A DER value of `tag` around `content`, appended to `out`.
void appendTlv(Secret& out, unsigned char tag, std::string_view content);
/// What the complete DER value is, by its structure alone.
[[nodiscard]] Format classify(std::string_view der);

/// Reads whatever key, certificate, keystore or request `der` is. Repairs nothing. False: refused, with the reason.
/// `format` gets what it is.
bool readDer(Session& session, std::string_view der, const QString& where, bool binary, Format* format = nullptr);
/// The same for an encrypted PKCS#8 and a PKCS#12 file.
bool readEncryptedPkcs8(Session& session, std::string_view der, const QString& where, bool binary);
bool readPkcs12(Session& session, std::string_view der, const QString& where, bool binary);
/// A plain private key in DER; `format` is one of Pkcs8, Pkcs1, Sec1, TraditionalDsa.
bool readPlainPrivate(Session& session, std::string_view der, Format format, const ReadKey& like, const QString& where);
/// Traditional encryption (RFC 1421 as OpenSSL writes it): `cipher` and `iv` (hex) of DEK-Info.
bool readTraditional(Session& session, std::string_view ciphertext, const std::string& cipher, const std::string& ivHex,
                     const QString& where);

/// The content of an OPENSSH PRIVATE KEY block.
bool readOpenSsh(Session& session, std::string_view blob, const QString& where);
/// A public key as OpenSSH and RFC 4253 §6.6 write it.
bool readSshBlob(Session& session, std::string_view blob, Format format, const QString& where);
/// The lines of an authorized_keys or .pub file. False: there are none.
bool readSshLines(Session& session, std::string_view text);

/// <RSAKeyValue>. False: there is none.
bool readDotNetXml(Session& session, std::string_view text);
/// JSON: JWK, JWKS, and keys that are texts in any other JSON. False: this is no JSON, or nothing is in it.
bool readJsonKeys(Session& session, std::string_view text, int depth);
/// A JWK or JWKS in text that is nearly JSON (quotes of another kind, commas too many, text around it). False: there is
/// none.
bool readNearlyJsonKeys(Session& session, std::string_view text, int depth);

/// All PEM blocks, however damaged. False: there are no BEGIN or END lines.
bool readPemBlocks(Session& session, std::string_view text, int depth);
/// Base64 without BEGIN and END lines, of a key or of a whole PEM file. False: there is none.
bool readLooseBase64(Session& session, std::string_view text, int depth);
/// Bytes of any kind. `depth` counts how often something was unpacked.
void readAny(Session& session, std::string_view bytes, int depth);

/// An error for what OpenSSL elsewhere opens, and for what PuTTY's tool opens.
[[nodiscard]] Error convertWhereMade(const QString& what, const QString& where = {});
[[nodiscard]] Error byPuttygen(const QString& what, const QString& where = {});
/// An error for formats that are converted elsewhere.
[[nodiscard]] Error foreign(Format format, const QString& where = {});
/// The same for keys of PGP.
[[nodiscard]] Error foreignPgp(const PgpKey& key, const QString& where = {});
/// The same for keystores of Java programs. `packed`: its bytes were in base64, which keytool does not read.
[[nodiscard]] Error foreignStore(JavaStore store, bool packed, const QString& where = {});

} // namespace ad::keys::detail
