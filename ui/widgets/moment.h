// Moments as people write and read them.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace ad::ui {

/// "9:45", "today 9:45", "yesterday 14:00", "2026-11-23 9:45", "2026-11-23", "2026-11-23T09:45:00Z", "20 min ago", "3 h
/// ago", "2 days ago", "now": seconds since 1970, local time where no zone is written. A clock time alone that lies
/// ahead of `now` is yesterday's. Empty: not understood.
[[nodiscard]] std::optional<std::int64_t> parseMoment(const QString& text, std::int64_t now);
/// "today 9:45", "yesterday 14:00", "2026-11-20 9:45": reads back to the same minute.
[[nodiscard]] QString momentForEditing(std::int64_t seconds, std::int64_t now);
/// "3 min 52 s", "199 days": how long, whatever its sign.
[[nodiscard]] QString spanInWords(std::int64_t seconds);
/// "18 min ago", "in 3 min 52 s", "now".
[[nodiscard]] QString distanceInWords(std::int64_t seconds, std::int64_t now);
/// "10:04:00, in 3 min 52 s"; with the date where it is another day.
[[nodiscard]] QString momentInWords(std::int64_t seconds, std::int64_t now);
/// The same of what is told of another moment than now, as a case tells of the one when it was made: the day by
/// `present`, the distance from `then`: "2026-11-23 10:04:00, 3 min 52 s after the case was made".
[[nodiscard]] QString momentInCaseInWords(std::int64_t seconds, std::int64_t then, std::int64_t present);
/// "10:04:00", with the date before it where that is not today's.
[[nodiscard]] QString clockInWords(std::int64_t seconds, std::int64_t present);
/// `text` with each "2026-11-23 10:15 UTC" in it as a time of this place: "10:15", "tomorrow 10:15", or with the date.
[[nodiscard]] QString inLocalTime(const QString& text, std::int64_t now);

} // namespace ad::ui
