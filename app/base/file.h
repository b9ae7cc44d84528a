// Reading files that people point at: never a hang, never more than asked for.
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include <string>

namespace ad {

/// The largest key or token that is read: 1 MiB.
inline constexpr std::size_t defaultFileLimit = 1U << 20;
/// The largest file that is brought to be looked at, of whatever kind (a case, a HAR of a whole session): 16 MiB.
inline constexpr std::size_t mostBrought = 16U << 20;

/// The bytes of the regular file `path` (UTF-8), at most `limit`. `-` is not treated specially here.
/// Errors: `file_not_found`, `file_not_readable` (rights), `file_is_folder`, `file_not_regular` (FIFO, socket, device:
/// refused without opening it in a way that could wait), `file_too_large`, `file_read_failed`. `where` is the path.
[[nodiscard]] Expected<Secret> readFile(const std::string& path, std::size_t limit = defaultFileLimit);

/// Standard input to its end, at most `limit` bytes. Errors: `file_too_large`, `file_read_failed`; `where` is "standard
/// input".
[[nodiscard]] Expected<Secret> readStandardInput(std::size_t limit = defaultFileLimit);

/// Writes `bytes` to `path` at once (a new file beside it, renamed when it is complete). `ownerOnly`: mode 0600.
/// Errors: `file_write_failed` with the system's reason, or for anything but a file of that name; an existing file
/// stays as it was.
[[nodiscard]] Expected<void> writeFile(const std::string& path, std::string_view bytes, bool ownerOnly);

/// Writes a file that is not there yet, mode 0600. Errors: `file_exists` (anything of that name, be it a link to
/// nowhere), `file_write_failed`; what was begun is taken away again.
[[nodiscard]] Expected<void> writeNewFile(const std::string& path, std::string_view bytes);

} // namespace ad
