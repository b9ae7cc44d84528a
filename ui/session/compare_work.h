// A token of the person's own beside the reference: worked out away from the GUI thread.
#pragma once

#include "diagnosis/compare.h"
#include "session/case_work.h"

namespace ad::ui {

/// `pasted`: a token, or a curl command or HTTP request with one in it.
[[nodiscard]] ComparisonView compareWork(const CaseInputs& inputs, std::string_view pasted, const Random& random);

} // namespace ad::ui
