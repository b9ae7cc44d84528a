// What a request was made of, value by value: by it two attempts are compared.
#pragma once

#include "diagnosis/facts.h"
#include <string>
#include <utility>
#include <vector>

namespace ad::diagnosis {

/// Name and text of each value, in this order: "token_endpoint", "key" (the thumbprint of the key that signs),
/// "header.NAME", "claims.NAME", "lifetime" (exp less iat, in seconds), "form.NAME". Values that are no text are JSON.
/// Left out: what is absent, `iat`, `exp` and `nbf`, and the assertion itself.
using Sent = std::vector<std::pair<std::string, std::string>>;

/// Of the request that `facts` are about.
[[nodiscard]] Sent sentOf(const Facts& facts);
/// Of a case as attempt::record() writes it; `keyThumbprint` may be empty.
[[nodiscard]] Sent sentOf(const CaseFile& file, const std::string& keyThumbprint);

/// The value of that name; nullptr where there is none.
[[nodiscard]] const std::string* valueOf(const Sent& sent, std::string_view name);

} // namespace ad::diagnosis
