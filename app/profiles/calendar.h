// Trouble ahead: what will stop a profile from working, before it does.
#pragma once

#include "profiles/profile.h"

namespace ad::profiles {

/// One date that concerns a profile.
struct Ahead {
    enum class Level {
        Note, ///< to know; nothing stops
        Soon, ///< within the time that a renewal takes
        Now   ///< has come
    };
    /// "certificate_expires", "vendor_change"; "vendor_question": one that may concern the profile, as the person knows
    std::string kind;
    Level level = Level::Note;
    std::string event;   ///< what tells it from the profile's other dates, on every day and in every language
    std::int64_t at = 0; ///< seconds since 1970
    QString text;        ///< one sentence with the date
    QString todo;        ///< what to do
    bool operator==(const Ahead&) const = default;
};

/// Days before an expiry from which it is told: a vendor may take weeks to let a new certificate in.
inline constexpr int certificateWarningDays = 60;
/// Days before a vendor's dated change from which it is told.
inline constexpr int vendorWarningDays = 180;

/// The dates that concern `profile`, the next first. Pure. Rests on the registered certificate (RFC 5280 §4.1.2.5), by
/// itself or in a key set, and on the dated changes in the vendor table, which tell what they rest on; where a vendor
/// keeps the key alone, the certificate's end is a note.
[[nodiscard]] std::vector<Ahead> ahead(const Profile& profile, std::int64_t nowSeconds);

} // namespace ad::profiles
