// The tables, version by version.
#pragma once

#include "profiles/database.h"
#include <vector>

namespace ad::profiles::schema {

/// "ADr1" as a number: `file` and SQLite's own tools can tell whose file it is.
inline constexpr int applicationId = 0x41447231;

/// Each step leads from one version to the next, the first one from an empty file to version 1. Steps that were
/// released are never changed.
[[nodiscard]] const std::vector<std::vector<const char*>>& steps();
/// The version that this program writes.
[[nodiscard]] int current();
/// Of an open file; 0: an empty one.
[[nodiscard]] Expected<int> versionOf(const Database& database);
/// Whether an open file holds tables, and none of them is ours.
[[nodiscard]] Expected<bool> isForeign(const Database& database);
/// Brings the tables from version `from` to `to` in one transaction.
[[nodiscard]] Expected<void> upgrade(const Database& database, int from, int to);

} // namespace ad::profiles::schema
