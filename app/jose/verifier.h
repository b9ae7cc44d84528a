// Many signatures of one key.
#pragma once

#include "keys/key.h"
#include <memory>
#include <string>
#include <string_view>

namespace ad::jose {

/// Verifies many signatures of one key by one algorithm: what OpenSSL prepares for that is made once. Every thread
/// takes one of its own.
class Verifier {
  public:
    /// Where `alg` does not fit `key`, nothing verifies.
    Verifier(const std::string& alg, const keys::Key& key);
    ~Verifier();
    Verifier(Verifier&& other) noexcept;
    Verifier& operator=(Verifier&& other) noexcept;
    /// Whether the raw bytes `signature` are right for `input` (RFC 7515 §5.2 step 8), written as RFC 7518 says.
    [[nodiscard]] bool verifies(std::string_view input, std::string_view signature) const;

  private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ad::jose
