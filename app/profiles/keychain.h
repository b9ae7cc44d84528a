// Inside of systemKeychain(): the keychain itself.
#pragma once

#include "profiles/secrets.h"

namespace ad::profiles {

/// What systemKeychain() gives. The window's program has that function under its name too, and asks the part that is
/// loaded later, which has this one.
[[nodiscard]] std::unique_ptr<SecretStore> openKeychain(int timeoutMs);

} // namespace ad::profiles
