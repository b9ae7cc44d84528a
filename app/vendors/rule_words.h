// What the tables say to a person, in the language that is spoken: they themselves are in English.
#pragma once

#include "vendors/vendor.h"
#include <QString>

namespace ad::vendors {

/// What the rule says, as a part of a sentence.
[[nodiscard]] QString factOf(const Rule& rule);
/// The vendor's version that brings it: "February 2026", with the month's name in the language that is spoken.
[[nodiscard]] QString versionOf(const Rule& rule);
/// What an answer without a reason means at this vendor, in a sentence; empty: nothing is known of it.
[[nodiscard]] QString silenceOf(const Vendor& vendor);
/// What the words of the row mean, in a sentence.
[[nodiscard]] QString meaningOf(const ServerMessage& message);
/// What to do about it.
[[nodiscard]] QString fixOf(const ServerMessage& message);

} // namespace ad::vendors
