// Inside of segments.h: a form or an address that a program joins of parts, in whatever language.
#pragma once

#include "smart/token_request.h"
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ad::intake {

/// "grant_type=…&client_assertion=" + jwt, f"{url}?grant_type=…", sprintf("…&client_assertion=%s", $jwt),
/// builder.queryParam("grant_type", …).
struct JoinedText {
    std::string text;               ///< as the program makes it; `${name}` stands for what the source does not tell
    std::size_t begin = 0, end = 0; ///< bytes of the source, from the first literal to the last part
    bool inUrl = false;             ///< it stands behind the "?" of an address
};

/// The expression that the parameter's name at `at` stands in. No value: it is in no literal of a program, or in one
/// that is joined with nothing. What functions for form encoding are seen to do to a literal is done; nothing is run.
/// Looks at a bounded part of the source.
[[nodiscard]] std::optional<JoinedText> joinedAt(std::string_view source, std::size_t at);

/// The request that it makes. A parameter that is not seen may be put in elsewhere, and is left open.
[[nodiscard]] smart::HttpRequest requestOf(const JoinedText& joined);

/// Leaves open what a program may put into the request besides what is seen of it.
void leaveUnseenOpen(smart::HttpRequest& request);

/// Whether a function of this name encodes one value for a form or an address: quote, encodeURIComponent,
/// Uri.EscapeDataString, URLEncoder.encode, url.QueryEscape.
[[nodiscard]] bool encodesValue(std::string_view function);

} // namespace ad::intake
