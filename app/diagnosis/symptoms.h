// What a server may say of a fault (resources/symptoms.json): it tells what it sees, not what was done wrong.
#pragma once

#include "diagnosis/diagnosis.h"
#include <string_view>

namespace ad::diagnosis {

/// Whether a server that meets a fault of `cause` may call it `said`. Every cause may be called by its own name.
[[nodiscard]] bool mayShowAs(std::string_view cause, std::string_view said);

/// Whether a server that meets what this finding tells of may call it `said`: by the finding's causes, by what follows
/// from the first of them, or by what is said of the claim that it points to.
[[nodiscard]] bool mayShowAs(const Finding& finding, std::string_view said);

} // namespace ad::diagnosis
