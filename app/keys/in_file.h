// An error of a key, told of the file that it came from.
#pragma once

#include "base/error.h"

namespace ad::keys {

/// `error` with the file before its place, and with the file's name in place of the word FILE in a command that says
/// what to do: so that it can be pasted into a shell as it is.
[[nodiscard]] Error inFile(Error error, const std::string& path);

} // namespace ad::keys
