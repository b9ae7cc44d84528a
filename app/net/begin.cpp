#include "net/transfer.h"

namespace ad::net {

Pending* beginTransfer(const Request& request, const Limits& limits, Settings settings) {
    return startTransfer(request, limits, std::move(settings));
}

} // namespace ad::net
