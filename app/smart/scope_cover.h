// Which of the scopes that were asked for an answer grants, by SMART App Launch, "Scopes and Launch Context".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ad::smart {

/// The scopes of `asked` for data (`system/…`, `user/…`, `patient/…`) that `granted` does not cover, in their order.
/// Both formats are compared by what they permit: `.read` is `.rs`, `.write` is `.cud`, `.*` is `.cruds`. A wildcard
/// that the server answers with a list of types counts as granted; a search condition narrows and does not refuse.
/// Other scopes are not looked at: servers leave them out of their answers.
[[nodiscard]] std::vector<std::string> scopesNotCovered(std::string_view asked, std::string_view granted);

} // namespace ad::smart
