// Strict readings of what a request is made of. The server's own, so that it does not share a misreading with the
// diagnosis.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ad::practice {

/// base64url without padding (RFC 7515 §2). Anything else, unused bits that are not zero included, is refused.
[[nodiscard]] std::optional<std::string> readBase64Url(std::string_view text);
[[nodiscard]] std::string writeBase64Url(std::string_view bytes);

/// Percent-decoding; `+` is a blank. Refused: `%` without two hex digits, blanks, control characters and bytes over
/// 0x7E that are not encoded.
[[nodiscard]] std::optional<std::string> readFormValue(std::string_view text);
/// A form body or a query, in order; empty pieces (`&&`) are left out. Empty: a name or value is not encoded as a form
/// wants it.
[[nodiscard]] std::optional<std::vector<std::pair<std::string, std::string>>> readForm(std::string_view body);
/// Percent-encodes all but `A-Z a-z 0-9 - . _ ~`.
[[nodiscard]] std::string percentEncode(std::string_view text);

/// One JSON text. Refused: duplicate members, a byte order mark, bytes that are not UTF-8, numbers out of range, text
/// after the end.
[[nodiscard]] std::optional<nlohmann::json> readJson(std::string_view text);
/// The string member, or empty if it is absent or no string.
[[nodiscard]] std::optional<std::string> stringMember(const nlohmann::json& object, const char* name);

/// Text from the client in single quotes: ASCII only (RFC 6749 §5.2 allows no more), without `"` and `\`, at most 100
/// characters.
[[nodiscard]] std::string inQuotes(std::string_view untrusted);

/// A member of JSON for the answer; never throws on bytes that are not UTF-8.
[[nodiscard]] std::string writeJson(const nlohmann::ordered_json& value);

/// An HTTP date (IMF-fixdate, RFC 9110 §5.6.7) of milliseconds since 1970.
[[nodiscard]] std::string httpDate(std::int64_t ms);

} // namespace ad::practice
