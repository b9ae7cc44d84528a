// Inside of json.h: the two readers that parse() has. Whatever the quick one takes, it reads as the careful one does.
#pragma once

#include "base/json.h"

namespace ad::json {

/// Reads JSON as programs write it: some 64 KiB at most, ASCII, no \u escape, no exponent, no member twice, few levels.
/// False for all else, right or wrong: `document` is then of no use.
[[nodiscard]] bool readPlain(std::string_view text, Document& document);

/// parse() by nlohmann's reader, which tells what is wrong.
[[nodiscard]] Expected<Document> readCarefully(std::string_view text, std::size_t* offset = nullptr,
                                               Numbers numbers = Numbers::AsHeld);

} // namespace ad::json
