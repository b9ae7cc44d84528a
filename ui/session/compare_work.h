// A token of the person's own beside the reference: worked out away from the GUI thread.
#pragma once

#include "diagnosis/compare.h"
#include "session/case_work.h"

namespace ad::ui {

/// `pasted`: a token, or a curl command or HTTP request with one in it.
[[nodiscard]] ComparisonView compareWork(const CaseInputs& inputs, std::string_view pasted, const Random& random);

/// What stands in a file, where a token or a request with one is all of it; else the assertion that is found in it.
/// Errors: those of reading, `no_token`.
[[nodiscard]] Expected<QString> ownTokenIn(const QString& path);

} // namespace ad::ui
