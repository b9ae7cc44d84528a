// Secrets at rest: the operating system's keychain behind an interface, so that engine and tests can stand without it.
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include <functional>
#include <memory>
#include <string>

namespace ad::profiles {

/// Keeps named secrets. Asynchronous, because a keychain may ask the person first. Every callback is called exactly
/// once, from the event loop of the thread that asked, unless the store is destroyed before.
/// Errors by code, each with its way out: `keychain_no_entry`, `keychain_locked` (nobody unlocked it),
/// `keychain_refused` (the person or the system said no), `keychain_absent` (there is none), `keychain_failed`.
class SecretStore {
  public:
    using Read = std::function<void(Expected<Secret>)>;
    using Done = std::function<void(Expected<void>)>;
    virtual ~SecretStore() = default;
    /// `done` gets the secret that stands under `entry`.
    virtual void read(const std::string& entry, Read done) = 0;
    /// Keeps `secret` under `entry`, in place of an earlier one.
    virtual void write(const std::string& entry, const Secret& secret, Done done) = 0;
    /// Removing what is not there is no error.
    virtual void remove(const std::string& entry, Done done) = 0;
};

/// The operating system's keychain through QtKeychain: Secret Service or KWallet on Linux. Nothing is ever written to a
/// plain file instead. Without an answer within `timeoutMs` (a locked keychain that waits for a person):
/// `keychain_locked`.
[[nodiscard]] std::unique_ptr<SecretStore> systemKeychain(int timeoutMs = 120'000);

/// One call and its answer in a local event loop: for the command line, never for the window.
[[nodiscard]] Expected<Secret> readNow(SecretStore& store, const std::string& entry);
[[nodiscard]] Expected<void> writeNow(SecretStore& store, const std::string& entry, const Secret& secret);
[[nodiscard]] Expected<void> removeNow(SecretStore& store, const std::string& entry);

} // namespace ad::profiles
