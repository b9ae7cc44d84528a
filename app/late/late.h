// The part of the window's program that is loaded after the first paint (assertion-doctor-late.so): what it offers.
#pragma once

#include "net/settings.h"
#include "practice/server.h"
#include <memory>

namespace ad {

struct Late {
    net::Pending* (*transfer)(const net::Request& request, const net::Limits& limits, net::Settings settings);
    std::shared_ptr<practice::Server> (*server)(practice::Options options);
};

/// Loads it, if it was not loaded yet; from any thread. Empty: it is not there. Whoever sends or practises loads it,
/// too: called ahead, nobody waits for it.
Expected<const Late*> late();

} // namespace ad
