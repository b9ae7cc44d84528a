// A request as a curl command line.
#pragma once

#include "smart/token_request.h"
#include <string>

namespace ad::exporting {

enum class Assertion {
    Whole, ///< can be run as it is, and is a credential until it expires
    Folded ///< the middle of long values is left out: to be read, not run
};

/// The request as a curl command for POSIX shells, one option a line. Every value stands in single quotes, so that no
/// shell reads anything into it; the body is sent byte for byte (a zero byte excepted, which no argument can hold).
/// Ends with a line feed.
[[nodiscard]] std::string curlCommand(const smart::HttpRequest& request, Assertion assertion = Assertion::Whole);

/// `text` in single quotes for POSIX shells.
[[nodiscard]] std::string shellQuoted(std::string_view text);

} // namespace ad::exporting
