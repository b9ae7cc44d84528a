// Inside this room: how an exchange is begun. What begins it is a library of its own in the window's program
// (app/late).
#pragma once

#include "net/exchange.h"

namespace ad::net {

/// What the client gives each of its exchanges.
struct Settings {
    std::string extraCaPem;
    ProxyResolver proxy; ///< empty: systemProxy()
    Clock clock;
};

/// Starts an exchange, as Client::start() tells.
[[nodiscard]] Pending* beginTransfer(const Request& request, const Limits& limits, Settings settings);

/// `cancelled`: nothing is wrong, a person ended it.
[[nodiscard]] NetworkError cancelledByPerson();

} // namespace ad::net
