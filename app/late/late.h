// The part of the window's program that is loaded after the first paint (assertion-doctor-late.so): what it offers.
#pragma once

#include "net/settings.h"
#include "practice/server.h"
#include "profiles/secrets.h"
#include <memory>

namespace ad {

struct Late {
    net::Pending* (*transfer)(const net::Request& request, const net::Limits& limits, net::Settings settings);
    std::shared_ptr<practice::Server> (*server)(practice::Options options);
    std::unique_ptr<profiles::SecretStore> (*keychain)(int timeoutMs);
};

/// Loads it, if it was not loaded yet; from any thread. Error `part_missing`: it is not there. Whoever sends, practises
/// or asks the keychain loads it, too: called ahead, nobody waits for it.
Expected<const Late*> late();

} // namespace ad
