// From findings to ranked causes: proofs first, then prior times evidence. Never the order of code.
#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/facts.h"
#include "diagnosis/weighing.h"

namespace ad::diagnosis {

/// The causes of a request that was not granted, most likely first. `findings` are those of all checks.
/// - A cause that a failing check proves is `certain`, except where the server's answer excludes it or names another
///   reason that was not proved: a server's words win over a local fault beside them.
/// - A fault that was seen here and shows at a server as what it said (symptoms.h) explains its words: it is not
///   contradicted by them, and they speak for it.
/// - Among the proved, those that the server names come first, then those that explain its words, then the server's
///   order of work, then the prior.
/// - Every other cause has the weight prior(vendor) × grant × the ratios of all evidence; verdicts count as evidence
///   (`verdict_fail`, `verdict_warn`, `verdict_pass`). The weights are made to sum to 1; what stays below the threshold
///   is not listed.
/// - Hints (`role`: "hints") are weighed last. They never lift what a passing check rules out and no server names.
/// - Nothing was sent: only causes that some finding speaks for are listed. No answer: only causes of the network.
[[nodiscard]] std::vector<RankedCause> rank(const Facts& facts, Outcome outcome, const std::vector<Finding>& findings,
                                            const Weights& weights = diagnosis::weights());

/// Each finding by its address, in the same order.
[[nodiscard]] std::vector<const Finding*> everyOne(const std::vector<Finding>& findings);

/// prior(vendor) × grant of every cause of allCauses(), in that order: what the ranking begins with.
[[nodiscard]] std::vector<double> startingWeights(const Facts& facts, const Weights& weights = diagnosis::weights());

/// The share of every cause of allCauses(), in that order; they sum to 1 or are all 0. A proved cause has all that the
/// others leave. Without words: cheap enough to try what an answer would change. `start` is what startingWeights()
/// gives.
[[nodiscard]] std::vector<double> shares(const std::vector<double>& start, Outcome outcome,
                                         const std::vector<const Finding*>& findings,
                                         const Weights& weights = diagnosis::weights());
/// The same of what was looked up before.
[[nodiscard]] std::vector<double> shares(const std::vector<double>& start, Outcome outcome, const LookedUp& findings);

} // namespace ad::diagnosis
