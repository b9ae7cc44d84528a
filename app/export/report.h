// A report of a case and its diagnosis for a support ticket, with every secret taken out.
#pragma once

#include "diagnosis/diagnosis.h"
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

namespace ad::exporting {

inline constexpr std::string_view reportSchema = "assertion-doctor/report/1";

/// Markdown (CommonMark with tables), UTF-8. Never holds a private key, a token's signature, an access token, a secret
/// or a passphrase; the client ID, being no secret, stays. Text from outside stands in code blocks or escaped, never as
/// markup. `nowSeconds` counts only where the case has no `now`. The same case gives the same bytes.
[[nodiscard]] std::string markdownReport(const diagnosis::CaseFile& file, const diagnosis::Diagnosis& diagnosis,
                                         std::int64_t nowSeconds);

/// The same as one HTML page that loads and runs nothing: every text is escaped, and a policy in it forbids the rest.
[[nodiscard]] std::string htmlReport(const diagnosis::CaseFile& file, const diagnosis::Diagnosis& diagnosis,
                                     std::int64_t nowSeconds);

/// The redacted case and the diagnosis as one JSON document: `{"schema": …, "case": …, "diagnosis": …}`. The case in it
/// can be diagnosed again, except for what needs the signature.
[[nodiscard]] nlohmann::ordered_json jsonReport(const diagnosis::CaseFile& file, const diagnosis::Diagnosis& diagnosis);

} // namespace ad::exporting
