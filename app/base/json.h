// JSON as people paste it: order, exact text of numbers, places and duplicate members are kept.
#pragma once

#include "base/error.h"
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::json {

enum class Kind { Null, Boolean, Number, String, Array, Object };

struct Member;

/// One JSON value with its place in the text it was read from.
struct Value {
    Kind kind = Kind::Null;
    /// String: the decoded text (UTF-8). Number, Boolean, Null: exactly as written. Array, Object: empty.
    std::string text;
    std::vector<Value> items;    ///< Array
    std::vector<Member> members; ///< Object, in the order of the text, duplicates included
    std::size_t offset = 0;      ///< bytes from the beginning of the text
    std::size_t length = 0;      ///< bytes, quotes and brackets included

    [[nodiscard]] bool isString() const { return kind == Kind::String; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    [[nodiscard]] bool isObject() const { return kind == Kind::Object; }
    [[nodiscard]] bool isArray() const { return kind == Kind::Array; }
    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
    /// The first member of that name, or nullptr (also when this is no object).
    [[nodiscard]] const Value* find(std::string_view name) const;
    /// The string member of that name, or empty.
    [[nodiscard]] std::optional<std::string> string(std::string_view name) const;
    /// A number that is a whole one and fits: 12, 12.0, 1.2e1. Empty for all else (also for "12").
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    /// A number, fractions included; empty if this is none.
    [[nodiscard]] std::optional<double> number() const;
};

struct Member {
    std::string name;
    std::size_t nameOffset = 0;
    Value value;
};

struct Duplicate {
    std::string pointer;    ///< RFC 6901, of the member that comes twice
    std::size_t offset = 0; ///< of the second one's name
};

struct Document {
    Value root;
    std::vector<Duplicate> duplicates;
};

/// A place in a text for people: both count from 1; the column counts bytes.
struct LineColumn {
    int line = 1;
    int column = 1;
};
/// The place of the byte `offset`; of one behind the end, the place of the end.
[[nodiscard]] LineColumn lineColumn(std::string_view text, std::size_t offset);

/// What is made of numbers that a double does not hold as they are written: 1.10, 12345678901234567890123, 1e400.
enum class Numbers {
    AsHeld,   ///< the nearest double; one beyond all doubles is refused when it is read
    AsWritten ///< kept, and written again, digit by digit
};

/// Reads one JSON text (RFC 8259). Duplicate members are kept and listed. Nesting beyond 200 levels, a byte order mark,
/// text after the end and bytes that are not UTF-8 are errors. Error code `json_invalid`; `where` is "line L, column
/// C"; `offset` (if given) gets the byte offset.
[[nodiscard]] Expected<Document> parse(std::string_view text, std::size_t* offset = nullptr,
                                       Numbers numbers = Numbers::AsHeld);

/// The same tree for writing. Of duplicate members the last one stays. A number that is kept as it is written is a node
/// of json_number.h, which only write() and writeCompact() write; one beyond all doubles always is.
[[nodiscard]] nlohmann::ordered_json toWritable(const Value& value, Numbers numbers = Numbers::AsHeld);

/// Two spaces a level, UTF-8, a line feed at the end; bytes that are not UTF-8 become replacement characters.
[[nodiscard]] std::string write(const nlohmann::ordered_json& value);
/// On one line, no line feed.
[[nodiscard]] std::string writeCompact(const nlohmann::ordered_json& value);

} // namespace ad::json
