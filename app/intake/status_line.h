// Lines in which a program repeats the status of an answer, and says nothing of its own.
#pragma once

#include <string_view>

namespace ad::intake {

/// "requests.exceptions.HTTPError: 400 Client Error: Bad Request for url: https://…": a status, its reason phrase and
/// an address, in the words of the library that raised it.
[[nodiscard]] bool tellsOnlyStatus(std::string_view line);

} // namespace ad::intake
