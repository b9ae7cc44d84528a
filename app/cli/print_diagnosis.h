// A diagnosis for a person on a terminal.
#pragma once

#include "cli/terminal.h"
#include "diagnosis/diagnosis.h"

namespace ad::cli {

/// The whole text. `verbose`: what passed and what could not be checked too, line by line.
[[nodiscard]] QString printed(const diagnosis::Diagnosis& diagnosis, const Terminal& terminal, bool verbose);
/// One finding: mark, title, message, and for problems what was seen and expected.
[[nodiscard]] QString printed(const diagnosis::Finding& finding, const Terminal& terminal);

} // namespace ad::cli
