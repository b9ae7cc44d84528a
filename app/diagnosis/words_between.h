// What the words between the things of a text tell: the address of the server, or its vendor's name.
#pragma once

#include "diagnosis/case_file.h"
#include "intake/recognise.h"
#include <QString>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ad::diagnosis {

/// Fills `token_endpoint`, `fhir_base_url`, `vendor`, `environment` and the answers of `file` from the text that was
/// recognised, where the case names no server yet and where nothing is answered yet. An address counts by its form; a
/// vendor's name only where no address names a vendor, and the text names one alone. Gives a sentence for each that was
/// taken. `told`, `now`: as assemble() has them.
[[nodiscard]] std::vector<QString> takeWords(CaseFile& file, const intake::Recognised& found, std::string_view bytes,
                                             const std::vector<std::string>* told, std::optional<std::int64_t> now);

} // namespace ad::diagnosis
