// Private keys for keeping: encrypted with a passphrase.
#pragma once

#include "keys/key.h"

namespace ad::keys {

/// The rounds of PBKDF2 with HMAC-SHA-256: what OWASP's Password Storage Cheat Sheet asks for since 2023.
inline constexpr int passphraseRounds = 600000;

/// The private key as encrypted PKCS#8 PEM ("ENCRYPTED PRIVATE KEY"; RFC 5958 §3, PBES2 of RFC 8018 §6.2): PBKDF2 with
/// HMAC-SHA-256, a fresh salt of 16 bytes, AES-256-CBC. Takes a noticeable part of a second, by intention.
/// Errors: `key_unreadable` (no private key), `passphrase_empty`, `key_write_failed` (OpenSSL could not).
[[nodiscard]] Expected<std::string> encryptedPkcs8Pem(const Key& key, const Secret& passphrase);

} // namespace ad::keys
