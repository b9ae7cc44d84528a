// Randomness as a parameter.
#pragma once

#include <functional>
#include <string>

namespace ad {

/// Gives `n` random bytes. Tests give their own.
using Random = std::function<std::string(std::size_t n)>;
/// OpenSSL's generator. Ends the program if the system has no randomness at all: nothing safe could follow.
[[nodiscard]] std::string systemRandom(std::size_t n);
/// A version 4 UUID (RFC 9562 §5.4) as text, 36 characters: a fresh `jti`.
[[nodiscard]] std::string uuid4(const Random& random);

} // namespace ad
