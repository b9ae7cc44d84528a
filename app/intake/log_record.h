// One record of a log, which may take several lines: a message, and the exceptions that are told below it.
#pragma once

#include <string_view>

namespace ad::intake {

/// Whether a line goes on with what the line before it tells: an exception, "Caused by: …", a frame of a stack.
[[nodiscard]] bool continuesRecord(std::string_view line);
/// From the first line of the record to the end of the line in which `at` stands; at most eight lines.
[[nodiscard]] std::string_view recordUpTo(std::string_view text, std::size_t at);
/// Whether words speak of a key set, or of getting the keys of a client: who does that is the server.
[[nodiscard]] bool speaksOfKeyFetch(std::string_view words);

} // namespace ad::intake
