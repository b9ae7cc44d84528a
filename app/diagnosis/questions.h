// Questions that only the person can answer, in the order of what the answers would change.
#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/examine.h"

namespace ad::diagnosis {

/// Every question that some finding asks, once for each member of `answers`, the one first whose answer is expected to
/// move most of the ranking: each possible answer is tried; one that proves a cause counts as likely as that cause is.
/// Without an answer of a server that was refused, nothing has to be explained, and the list is empty.
[[nodiscard]] std::vector<OpenQuestion> openQuestions(Examination& examination);

} // namespace ad::diagnosis
