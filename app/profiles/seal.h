// Secrets in an exported document: AES-256-GCM under a key that scrypt (RFC 7914) makes of a passphrase.
#pragma once

#include "base/error.h"
#include "base/random.h"
#include "base/secret.h"
#include <nlohmann/json.hpp>

namespace ad::profiles {

/// `secret` as a JSON object that holds all parameters. scrypt with N = 2^17, r = 8, p = 1 (128 MiB of memory, some
/// tenths of a second). Errors: `passphrase_missing` (empty), `seal_failed` (no memory).
[[nodiscard]] Expected<nlohmann::ordered_json> seal(const Secret& secret, const Secret& passphrase,
                                                    const Random& random);
/// The reverse. Errors: `passphrase_missing`, `passphrase_wrong` (another one than it was sealed with), `seal_damaged`
/// (changed or cut since), `seal_unknown` (made by a newer version, or asks for more than 1 GiB of memory).
[[nodiscard]] Expected<Secret> unseal(const nlohmann::ordered_json& sealed, const Secret& passphrase);

} // namespace ad::profiles
