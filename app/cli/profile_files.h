// `profile export` and `profile import`.
#pragma once

#include "cli/options.h"
#include <functional>

namespace ad::cli {

/// Adds the arguments of `profile export` to `app`, and gives what does it and returns the exit code.
[[nodiscard]] std::function<int()> setUpExport(CLI::App& app);

/// The same for `profile import`.
[[nodiscard]] std::function<int()> setUpImport(CLI::App& app);

} // namespace ad::cli
