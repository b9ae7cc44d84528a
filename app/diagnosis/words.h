// Likelihoods, verdicts and steps in words: one place for window, command line and reports.
#pragma once

#include "diagnosis/diagnosis.h"
#include <QString>

namespace ad::diagnosis {

/// "certain", "very likely", …: within a sentence.
[[nodiscard]] QString likelihoodText(Likelihood likelihood);
/// Nothing speaks for this cause but the words that the person's text has in common with those of others: a hint,
/// however far it is ahead of the other causes.
[[nodiscard]] bool restsOnWords(const RankedCause& cause);
/// The same for a cause that was ranked: "words point to it" in the place of "likely" where it rests on words alone.
[[nodiscard]] QString likelihoodText(const RankedCause& cause);
/// "passed", "problem", "warning", "not known", "does not apply".
[[nodiscard]] QString verdictText(Verdict verdict);
/// "Reach the server", "Verify the signature", …: what the server does. Empty for Step::None.
[[nodiscard]] QString stepText(Step step);

} // namespace ad::diagnosis
