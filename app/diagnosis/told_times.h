// Times that an error text tells: "Current time: …, assertion valid from …, expiry time of assertion …".
#pragma once

#include <string_view>

namespace ad::diagnosis {

/// What the server's own time, as the text gives it, is to the assertion's.
enum class ToldTimes {
    Nothing, ///< it gives no two times to compare, or they agree
    Early,   ///< before the assertion begins to be valid
    Late     ///< after it ended
};

/// Compares the times of a text by what it calls them. Known are times of ISO 8601 (UTC where no zone is told), those
/// of .NET ("11/24/2026 9:58:37 AM") and seconds or milliseconds since 1970. At most the first 4 KiB are read.
/// Thread-safe.
/// `byLog`: where no such time is named, the one that the line of a log begins with counts, if it has a zone.
[[nodiscard]] ToldTimes compareToldTimes(std::string_view words, bool byLog = false);

} // namespace ad::diagnosis
