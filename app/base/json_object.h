// Making JSON objects of many members.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

namespace ad::json {

/// An object of these members in their order, in a time that grows as their number does. Of duplicate members the last
/// value stays, in the place of the first.
[[nodiscard]] nlohmann::ordered_json objectOf(std::vector<std::pair<std::string, nlohmann::ordered_json>> members);

} // namespace ad::json
