// The name in a certificate that is made for upload.
#pragma once

#include "keys/certificate.h"
#include <utility>
#include <vector>

namespace ad::keys {

/// A distinguished name: attribute (CN, O, OU, L, ST, C, serialNumber, emailAddress, DC) and value, in order.
using Subject = std::vector<std::pair<std::string, QString>>;

/// Reads "CN=My app, O=My company, C=US" (RFC 4514 §2.4, in the order of writing; `\` before a comma or another special
/// character) or OpenSSL's "/CN=My app/O=My company". A text without any "=" is the common name.
/// Error: `certificate_problem` (an unknown attribute, one without a value, nothing at all).
[[nodiscard]] Expected<Subject> parseSubject(const QString& written);

/// selfSigned() of certificate.h with a whole subject. Errors also: `certificate_problem` for a value that X.509 does
/// not permit (RFC 5280, appendix A.1: a country has two letters; the common name up to 64 characters).
[[nodiscard]] Expected<Certificate> selfSigned(const Key& key, const Subject& subject, std::int64_t notBefore,
                                               int days);

} // namespace ad::keys
