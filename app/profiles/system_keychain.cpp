#include "profiles/keychain.h"

namespace ad::profiles {

std::unique_ptr<SecretStore> systemKeychain(int timeoutMs) { return openKeychain(timeoutMs); }

} // namespace ad::profiles
