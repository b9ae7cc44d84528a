#include "profiles/secrets.h"

#include "profiles/in_loop.h"

namespace ad::profiles {

Expected<Secret> readNow(SecretStore& store, const std::string& entry) {
    return inLoop<Secret>([&](auto done) { store.read(entry, done); });
}
Expected<void> writeNow(SecretStore& store, const std::string& entry, const Secret& secret) {
    return inLoop<void>([&](auto done) { store.write(entry, secret, done); });
}
Expected<void> removeNow(SecretStore& store, const std::string& entry) {
    return inLoop<void>([&](auto done) { store.remove(entry, done); });
}

} // namespace ad::profiles
