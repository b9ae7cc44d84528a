// The library's own weak places, mended: what a running server's open connections are, and how they end.
#pragma once

#include <string>

namespace ad::practice {

/// Shuts down the accepted connections of this process whose own port is `localPort`; `remotePort` 0: all of them, else
/// only the one from there. Who reads or writes there sees the end at once. The sockets themselves stay open for their
/// owners to close.
void shutdownConnections(int localPort, int remotePort);

} // namespace ad::practice
