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

/// Whether the server took the request and no answer came in time, by the times of the exchange or by the program's
/// words: name, connection and TLS were in order.
[[nodiscard]] bool wasTaken(const Facts& facts);

/// Whether this server gives the answer's code only after the client was authenticated: key, signature and times are
/// right then.
[[nodiscard]] bool comesAfterAuthentication(const Facts& facts);

} // namespace ad::diagnosis
