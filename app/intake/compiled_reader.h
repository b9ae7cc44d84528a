// Token requests as programs in C# and Java write them: HttpClient, RestSharp, OkHttp, java.net.http.
#pragma once

#include "intake/code_reader.h"
#include <cstddef>
#include <string_view>
#include <utility>

namespace ad::intake {

/// Where the lines of such a program stand, at or after `from`: begin and end; begin is npos where there is none.
[[nodiscard]] std::pair<std::size_t, std::size_t> compiledAt(std::string_view text, std::size_t from = 0);

/// The request that the program makes. Nothing is run: what is not set in the same text stays open
/// (HttpRequest::openParameters). Error: `code_unreadable` when it makes none.
[[nodiscard]] Expected<CodeRequest> readCompiled(std::string_view source);

} // namespace ad::intake
