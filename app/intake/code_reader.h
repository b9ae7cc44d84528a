// Token requests as programs write them: Python requests and httpx, JavaScript fetch and axios, PowerShell
// Invoke-RestMethod and Invoke-WebRequest.
#pragma once

#include "base/error.h"
#include "intake/literals.h"
#include "smart/token_request.h"
#include <QString>
#include <optional>
#include <string_view>
#include <vector>

namespace ad::intake {

/// A call that sends a request.
struct Call {
    Language language = Language::Python;
    std::size_t begin = 0; ///< of the function's name, in bytes
    std::size_t end = 0;   ///< behind the call
};
/// The first such call at or after `from`.
[[nodiscard]] std::optional<Call> findCall(std::string_view text, std::size_t from = 0);

struct CodeRequest {
    smart::HttpRequest request;
    std::vector<QString> notes; ///< what the library does to the request, and what the source does not tell
};
/// The request of the last such call in `source`; texts, objects and lists that are set before it are put in, values
/// that only running the program would tell stay open (HttpRequest::openParameters). Error: `code_unreadable` when
/// there is no such call.
[[nodiscard]] Expected<CodeRequest> readCode(std::string_view source);

} // namespace ad::intake
