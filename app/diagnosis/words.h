// Likelihoods, verdicts and steps in words: one place for window, command line and reports.
#pragma once

#include "diagnosis/diagnosis.h"
#include <QString>

namespace ad::diagnosis {

/// "certain", "very likely", …: within a sentence.
[[nodiscard]] QString likelihoodText(Likelihood likelihood);
/// "passed", "problem", "warning", "not known", "does not apply".
[[nodiscard]] QString verdictText(Verdict verdict);
/// "Reach the server", "Verify the signature", …: what the server does. Empty for Step::None.
[[nodiscard]] QString stepText(Step step);

} // namespace ad::diagnosis
