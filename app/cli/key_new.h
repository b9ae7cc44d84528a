// `key new` and `key certificate`: what a vendor's page asks for before anything can be signed.
#pragma once

#include "cli/options.h"

namespace ad::cli {

/// What the parts of `key` say of a key in JSON: `type`, `bits`, `curve`, `private`, `thumbprint`, `algorithms`, `kid`.
[[nodiscard]] nlohmann::ordered_json describe(const keys::ReadKey& read);

/// Adds `new` and `certificate` below `key`; the chosen one puts its work into `run`.
void addMakingOfKeys(CLI::App& app, const std::shared_ptr<std::function<int()>>& run);

} // namespace ad::cli
