// What programs say where no answer came: no name, no connection, no trust, no time.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace ad::intake {

struct NetworkFailure {
    std::size_t at = std::string_view::npos; ///< where the words stand; npos: the text tells of none
    std::string_view kind;                   ///< "dns", "tls", "timeout", "connect", "closed", "proxy"
    bool sure = false;                       ///< the words are said of a failure alone
};

/// The first of the known words that stands in the text at a place that `counts`. What names a cause comes before what
/// it led to: a proxy before the name that was looked up for it.
[[nodiscard]] NetworkFailure networkFailureIn(std::string_view text, const std::function<bool(std::size_t)>& counts);

/// Whether curl says in this line that there is no host of a method's name: it was given "POST https://…" without -X,
/// says so, and goes on with the real address.
[[nodiscard]] bool takesMethodForHost(std::string_view line);

} // namespace ad::intake
