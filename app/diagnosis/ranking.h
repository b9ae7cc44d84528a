// From findings to ranked causes: proofs first, then prior times evidence. Never the order of code.
#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/facts.h"

namespace ad::diagnosis {

/// The causes of a request that was not granted, most likely first. `findings` are those of all checks.
/// - A cause that a failing check proves is `certain`: what the server said itself first, then by the server's order of
/// work, then by prior.
/// - Every other cause has the weight prior(vendor) × the ratios of all evidence; verdicts count as evidence
/// (`verdict_fail`, `verdict_warn`, `verdict_pass`). The weights are
///   made to sum to 1; what stays below the threshold is not listed.
/// - Nothing was sent: only causes that some finding speaks for are listed. No answer: only causes of the network.
[[nodiscard]] std::vector<RankedCause> rank(const Facts& facts, Outcome outcome, const std::vector<Finding>& findings);

/// How a cause that is not proved is settled.
[[nodiscard]] Settle settleFor(std::string_view cause, const Facts& facts);

} // namespace ad::diagnosis
