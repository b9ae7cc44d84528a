// Where a passphrase comes from on the command line: a file, an environment variable, or a prompt. Never an argument.
#pragma once

#include "keys/reader.h"
#include <string>

namespace ad::cli {

/// `file` first, then the variable named `variable`, then a prompt on the terminal without echo (if there is one). A
/// given one is used once only.
[[nodiscard]] keys::AskPassphrase askPassphrase(const std::string& file, const std::string& variable);

/// A passphrase for a new key, from the same places; typed twice on the terminal. Errors: those of readFile(),
/// `passphrase_missing` (an unset variable, no terminal, not the same twice), `passphrase_empty`.
[[nodiscard]] Expected<Secret> newPassphrase(const std::string& file, const std::string& variable);

} // namespace ad::cli
