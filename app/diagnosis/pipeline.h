// How far the request must have come: the server's own order of work, step by step.
#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/facts.h"

namespace ad::diagnosis {

/// The nine steps in order, each once (`pipeline` of a diagnosis).
[[nodiscard]] std::vector<PipelineStep> pipeline(const Facts& facts, Outcome outcome,
                                                 const std::vector<Finding>& findings);

/// The last step that the answer itself proves to be passed; Step::None if it proves nothing.
[[nodiscard]] Step reached(const Facts& facts, Outcome outcome);

/// Whether this server gives the answer's code only after the client was authenticated: key, signature and times are
/// right then.
[[nodiscard]] bool comesAfterAuthentication(const Facts& facts);

} // namespace ad::diagnosis
