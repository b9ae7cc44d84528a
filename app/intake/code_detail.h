// Inside of code_reader.h: the calls that are known, and the request that one of them makes.
#pragma once

#include "intake/code_reader.h"
#include <string_view>

namespace ad::intake::code {

/// What a call's name says of it.
struct Function {
    std::string_view name; ///< followed by "(", or by a blank in PowerShell
    Language language;
    std::string_view method; ///< empty: an argument says
    enum class Style { Requests, Fetch, Axios, AxiosObject, Invoke } style;
};
/// The function whose name stands at `at`, or nullptr.
[[nodiscard]] const Function* functionAt(std::string_view text, std::size_t at);
/// The end of the PowerShell command at `at`: its line, and those that a backtick, an open bracket, a quote or a
/// here-string continue.
[[nodiscard]] std::size_t commandEnd(std::string_view text, std::size_t at);
/// The request of the call whose arguments `reader` stands at; `reader` knows the variables before it.
[[nodiscard]] CodeRequest buildRequest(std::string_view source, const Function& function, LiteralReader& reader);

} // namespace ad::intake::code
