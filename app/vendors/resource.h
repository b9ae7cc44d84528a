// Inside this room: the embedded tables as JSON.
#pragma once

#include <nlohmann/json.hpp>

namespace ad::vendors {

/// The JSON array or object in the embedded file `name`. The file is part of the program: if it is absent or broken,
/// the program ends.
[[nodiscard]] nlohmann::json readResource(const char* name);

} // namespace ad::vendors
