// Numbers in a tree for writing that stay as somebody wrote them, where a double would make others of them.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace ad::json {

/// A node that write() and writeCompact() write as this text, which has to be a number of RFC 8259 §6. To all others
/// it is binary, and no number.
[[nodiscard]] nlohmann::ordered_json numberAsWritten(std::string_view text);

/// Whether `held` is what becomes of `written` when numbers are taken as doubles. Two trees of toWritable().
[[nodiscard]] bool sameButForDigits(const nlohmann::ordered_json& written, const nlohmann::ordered_json& held);

/// The text with each number that no double holds replaced by a small one of the same length: what stands where stays.
[[nodiscard]] std::string withoutHugeNumbers(std::string_view source);

/// As nlohmann's dump() with `indent` blanks a level (-1: on one line), but for the nodes of numberAsWritten().
[[nodiscard]] std::string dumped(const nlohmann::ordered_json& value, int indent);

} // namespace ad::json
