// What would settle whether a cause is the one: a fact that is missing, a fetch, a probe, or time.
#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/facts.h"

namespace ad::diagnosis {

/// How this cause of the ranking is told from the others. What costs no request comes first: a fact that only the
/// person or a fetch can give. A probe is offered where it separates the cause from another of the first ones, the case
/// holds what it is made from, and it was not sent yet. For waiting: which fact, or which moment, decides.
[[nodiscard]] Settle settleFor(const RankedCause& cause, const std::vector<RankedCause>& ranked, const Facts& facts);

} // namespace ad::diagnosis
