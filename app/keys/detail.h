// What the files of this room share: owners for OpenSSL's objects and the test whether a key's numbers belong together.
#pragma once

#include "base/error.h"
#include "keys/certificate.h"
#include "keys/key.h"
#include <memory>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <optional>
#include <string>
#include <string_view>

namespace ad::keys::detail {

struct Free {
    void operator()(BIO* p) const { BIO_free_all(p); }
    void operator()(EVP_PKEY* p) const { EVP_PKEY_free(p); }
    void operator()(EVP_PKEY_CTX* p) const { EVP_PKEY_CTX_free(p); }
    void operator()(BIGNUM* p) const { BN_clear_free(p); }
    void operator()(BN_CTX* p) const { BN_CTX_free(p); }
};
using Bio = std::unique_ptr<BIO, Free>;
using Pkey = std::unique_ptr<EVP_PKEY, Free>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, Free>;
using Number = std::unique_ptr<BIGNUM, Free>;
using NumberContext = std::unique_ptr<BN_CTX, Free>;

/// Leaves OpenSSL's error queue of this thread as it was found, whatever fails in between.
class QuietErrors {
  public:
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
};

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

/// Bytes behind a view as OpenSSL likes them.
[[nodiscard]] inline const unsigned char* data(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// Overwrites a string that held a secret.
inline void wipe(std::string& s) {
    if (!s.empty())
        OPENSSL_cleanse(s.data(), s.size());
    s.clear();
}

} // namespace ad::keys::detail
