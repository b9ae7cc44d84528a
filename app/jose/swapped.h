// A token whose parts stand in the wrong order.
#pragma once

#include "jose/jws.h"

namespace ad::jose {

/// Whether the claims stand in the place of the header and the header in theirs: the first part has no `alg` and the
/// claims of an assertion, the second has `alg` and none of them.
[[nodiscard]] bool partsSwapped(const Jws& jws);

} // namespace ad::jose
