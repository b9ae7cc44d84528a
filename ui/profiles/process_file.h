// Files in the data folder that belong to one running program, and tell another one later whether it still runs.
#pragma once

#include "base/json.h"
#include "profiles/watches.h"

namespace ad::ui {

/// As a member `owner` of such a document.
[[nodiscard]] nlohmann::ordered_json ownerToJson(const profiles::Owner& owner);
/// Who wrote the document; without a token where it does not say.
[[nodiscard]] profiles::Owner ownerIn(const json::Value& document);

} // namespace ad::ui
