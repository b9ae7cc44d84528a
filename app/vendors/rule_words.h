// A vendor's rules in the language that is spoken: the table itself is in English.
#pragma once

#include "vendors/vendor.h"
#include <QString>
#include <QStringList>

namespace ad::vendors {

/// What the rule says, as a part of a sentence.
[[nodiscard]] QString factOf(const Rule& rule);
/// The vendor's version that brings it: "February 2026", with the month's name in the language that is spoken.
[[nodiscard]] QString versionOf(const Rule& rule);
/// The facts that can be translated, as they stand in the table.
[[nodiscard]] QStringList translatableFacts();

} // namespace ad::vendors
