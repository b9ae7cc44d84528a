// How the checks of the answer name its status.
#pragma once

#include "checks/support.h"

namespace ad::checks {

/// "HTTP 400"; of an answer that was pasted without its first line, that its status is not known.
[[nodiscard]] inline QString statusText(const Facts& facts) {
    return facts.status ? Tr::tr("HTTP %1").arg(facts.status) : Tr::tr("an answer without its status");
}

} // namespace ad::checks
