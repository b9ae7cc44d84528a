// Who is told of trouble ahead, and when: once for each date, in time, and not again.
#pragma once

#include "profiles/calendar.h"
#include "profiles/store.h"

namespace ad::profiles {

/// One date that somebody is told of now.
struct Telling {
    std::string profileId;
    QString name; ///< of the profile
    Ahead ahead;
    std::string event; ///< what the store remembers of it
    bool operator==(const Telling&) const = default;
};

/// A person reads what stands on a terminal and on the desktop, whichever comes first. What goes into a log may never
/// be read, so it does not count for the person.
inline constexpr std::string_view toPerson = "person", toLog = "log";

/// Days before a date on which it is told a second time.
inline constexpr int lastCallDays = 7;

/// What is due for these profiles and was not told to `whom` yet, profile by profile; from now on it is. A date is told
/// when it comes near (calendar.h), in its last week, and when it has come; one that stops nothing is never told, nor
/// one of an archived profile. Nothing where the store cannot remember it: what is told each day is not read any more.
[[nodiscard]] std::vector<Telling> untold(Store& store, const std::vector<Profile>& profiles, std::string_view whom,
                                          std::int64_t nowSeconds);

/// Nobody could be reached: from now on these are not told to `whom` yet.
void takeBack(Store& store, const std::vector<Telling>& tellings, std::string_view whom);

/// "lakeside: The registered certificate ends on 2026-01-04, in 41 days. Make a new one …"
[[nodiscard]] QString sentence(const Telling& telling);
/// One short line over all of them: "lakeside: certificate ends in 41 days", "Trouble ahead for 3 profiles". Not for an
/// empty list.
[[nodiscard]] QString headline(const std::vector<Telling>& tellings, std::int64_t nowSeconds);
/// What stands below the headline: what to do, or which profiles.
[[nodiscard]] QString details(const std::vector<Telling>& tellings, std::int64_t nowSeconds);

/// Says once a day when it is time to look: at the first question, and when a day is over or the clock was set back.
class Daily {
  public:
    [[nodiscard]] bool due(std::int64_t nowMs);

  private:
    std::optional<std::int64_t> m_lastMs;
};

} // namespace ad::profiles
