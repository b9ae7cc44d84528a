// The words of a text in which a person speaks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ad::diagnosis {

/// Whether somebody speaks in `text`: a piece of JSON or a command alone has no words of a person.
[[nodiscard]] bool isSpoken(std::string_view text);

/// vendors::knownWordsIn() of `text`, what a server, a program or a library wrote in it included. Empty where `spoken`,
/// the part of the text that a person wrote, holds no sentence: what is a header, a request, a status, a curl command
/// or an option of it, a form or JSON is none. Reads at most 64 KiB.
[[nodiscard]] std::vector<std::string> postWordsIn(std::string_view text, std::string_view spoken);

} // namespace ad::diagnosis
