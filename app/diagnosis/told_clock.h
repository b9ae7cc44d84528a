// Moments of a day that a person tells: "made at midnight, valid for five minutes, sent at six in the morning".
#pragma once

#include <string_view>

namespace ad::diagnosis {

/// Whether, by the words, the assertion is sent after the end of the life that they give it: by the time of day at
/// which it is made and sent, by how much later it is sent, or by two moments of one line (told_times.h). English,
/// German, French, Spanish, and the most usual words of Portuguese and Italian. At most the first 16 KiB are read.
/// Thread-safe.
[[nodiscard]] bool tellsSentAfterItsEnd(std::string_view words);

} // namespace ad::diagnosis
