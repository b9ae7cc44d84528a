// A certificate authority and a server certificate, made anew at each start and kept in memory only.
#pragma once

#include <memory>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <string>

namespace ad::practice {

struct ServerCertificate {
    std::shared_ptr<X509> certificate;
    std::shared_ptr<EVP_PKEY> key;
    std::string caPem;
};

/// P-256; valid for `host`, 127.0.0.1, ::1 and localhost from an hour ago for 30 days. `expired`: ended yesterday;
/// `wrongHost`: valid for wrong.example only. The dates are the machine's, as clients check them by it. An empty
/// `certificate`: OpenSSL failed.
[[nodiscard]] ServerCertificate makeServerCertificate(const std::string& host, bool expired, bool wrongHost);

} // namespace ad::practice
