// A profile in words and as JSON.
#pragma once

#include "profiles/standing.h"
#include "profiles/store.h"
#include <nlohmann/json.hpp>

namespace ad::cli {

/// The profile with its last attempt, its watch and what lies ahead, as `profile list --json` tells it.
[[nodiscard]] nlohmann::ordered_json described(const profiles::Store& store, const profiles::Profile& profile);
/// What it is doing now.
[[nodiscard]] profiles::Standing standingOf(const profiles::Store& store, const profiles::Profile& profile);
/// Prints all that is known of it to standard output.
void printProfile(const profiles::Store& store, const profiles::Profile& profile);

} // namespace ad::cli
