// What the files of this room share, among it the test whether a key's numbers belong together.
#pragma once

#include "base/error.h"
#include "keys/certificate.h"
#include "keys/key.h"
#include "keys/openssl.h"
#include <optional>
#include <string>
#include <string_view>

namespace ad::keys::detail {

using namespace openssl;

/// The largest RSA modulus that is read (OpenSSL's own limit too), in bits.
inline constexpr int largestRsaBits = 16384;

/// Why the numbers of `pkey` cannot be one key, in one sentence; empty: they fit. Cheap also for very long RSA keys: it
/// takes no full primality test.
[[nodiscard]] QString inconsistency(EVP_PKEY* pkey, bool isPrivate);

/// The number called `name` (OSSL_PKEY_PARAM_…) of `pkey`; empty if it has none.
[[nodiscard]] Number number(const EVP_PKEY* pkey, const char* name);
/// Big-endian bytes of `n`, at least `width` of them.
[[nodiscard]] std::string bytesOf(const BIGNUM* n, int width = 0);
/// The number in big-endian `bytes`; wiped when it goes.
[[nodiscard]] Number numberOf(std::string_view bytes);

/// A PEM block (RFC 7468): `label` lines and 64 characters a line.
[[nodiscard]] Secret pemOf(std::string_view label, std::string_view der);

/// The certificate in `der`; `trusted`: with OpenSSL's trust settings behind it (TRUSTED CERTIFICATE). Error:
/// `certificate_problem`.
[[nodiscard]] Expected<Certificate> certificateFromDer(std::string_view der, bool trusted);

/// The key of a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7); nullptr: it is none that OpenSSL reads. The usual kinds are
/// taken apart here: OpenSSL's own way, which looks through all of its decoders, takes ten times as long.
[[nodiscard]] Pkey publicOfSpki(std::string_view der);

/// Overwrites a string that held a secret.
inline void wipe(std::string& s) {
    if (!s.empty())
        OPENSSL_cleanse(s.data(), s.size());
    s.clear();
}

} // namespace ad::keys::detail
