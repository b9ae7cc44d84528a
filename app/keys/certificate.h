// X.509 certificates: what one says, and making a self-signed one for upload.
#pragma once

#include "base/error.h"
#include "keys/key.h"
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ad::keys {

/// What a certificate says (RFC 5280 §4.1).
struct Certificate {
    std::string der;
    QString subject; ///< RFC 2253 text
    QString issuer;
    std::int64_t notBefore = 0; ///< seconds since 1970
    std::int64_t notAfter = 0;
    Key publicKey;
    std::string sha1Hex;   ///< 40 upper-case hex digits without colons: as Epic shows it
    std::string sha256Hex; ///< 64 upper-case hex digits
    std::string x5t;       ///< base64url of SHA-1 (RFC 7515 §4.1.7)
    std::string x5tS256;   ///< base64url of SHA-256 (RFC 7515 §4.1.8)
    bool selfSigned = false;

    bool operator==(const Certificate&) const = default;
    /// The certificate in PEM.
    [[nodiscard]] std::string pem() const;
};

/// Reads one certificate from PEM (the first CERTIFICATE, X509 CERTIFICATE or TRUSTED CERTIFICATE block), DER, or bare
/// base64 of DER. Errors: `certificate_problem` (not a certificate, damaged: with the place).
[[nodiscard]] Expected<Certificate> readCertificate(std::string_view bytes);

/// The certificates of authorities that a person trusts: any number in PEM, whatever stands between them (a key that
/// does is not passed on), or one in DER. Errors: `ca_file_invalid` (there is none that can be read); `name` is said
/// in it as the place.
[[nodiscard]] Expected<std::vector<Certificate>> readAuthorities(std::string_view bytes, const QString& name);
/// All of them, one behind the other, in PEM.
[[nodiscard]] std::string pemOf(const std::vector<Certificate>& certificates);

/// A self-signed version 3 certificate for `key` with CN=`commonName`, valid from `notBefore` for `days`, signed with
/// SHA-256 (SHA-384, SHA-512 for larger curves), with a serial number from `random`. Errors: `key_unreadable` (no
/// private key), `certificate_problem` (empty or too long name, days out of 1…36500).
[[nodiscard]] Expected<Certificate> selfSigned(const Key& key, const QString& commonName, std::int64_t notBefore,
                                               int days);

} // namespace ad::keys
