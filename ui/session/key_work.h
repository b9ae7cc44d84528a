// Reading keys and what is registered, away from the GUI thread: values in, values out.
#pragma once

#include "base/secret.h"
#include "keys/reader.h"
#include "session/views.h"

namespace ad::ui {

/// A key as it was brought.
struct KeySource {
    Secret bytes;
    QString name, path;
    std::optional<Secret> passphrase;
    /// It came with a case: one that cannot be read is a finding of its diagnosis.
    bool ofCase = false;
};

/// The key of a saved profile as the keychain gave it.
struct SavedKey {
    QString name, path;
    std::optional<Secret> bytes; ///< empty: the file at `path`
    std::optional<Secret> passphrase;
    std::optional<Error> error; ///< the keychain did not give it
};

struct KeyResult {
    KeyView view;
    std::optional<keys::KeyFile> file;
    /// The text that a diagnosis can read without a passphrase, or has to call unreadable; empty: none.
    Secret readable;
};
/// Never asks anybody: without the passphrase that it needs, the view says so.
[[nodiscard]] KeyResult readKeySource(const KeySource& source);

/// Puts a certificate, public key, JWKS or the address of one where it belongs in `registered`.
/// Errors: those of the readers; `key_is_private` when a private key was brought.
[[nodiscard]] Expected<diagnosis::Registered> readRegistered(std::string_view bytes);
/// How what is registered relates to the key. `key` may be missing; `fetched` is the set behind the address, if it was
/// fetched.
[[nodiscard]] RegisteredView compareRegistered(const diagnosis::Registered& registered, const QString& name,
                                               const SharedOptional<diagnosis::CaseFetch>& fetched,
                                               const std::optional<keys::KeyFile>& key, const QString& keyName,
                                               std::int64_t now);

} // namespace ad::ui
