// Inside of described.h: what the names and expressions of a program stand for.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace ad::intake {

/// The names that are set in a source: `NAME = "…"`, `name := …`, `$name = …`, `String name = …;`, `NAME=…` of a file
/// of settings.
class ToldNames {
  public:
    /// `source` must outlive it. At most its first 256 KiB are read.
    explicit ToldNames(std::string_view source);

    /// The value of an expression: a text, a number, or a time as Described::claims has it. Empty: it is not told.
    [[nodiscard]] std::optional<nlohmann::ordered_json> value(std::string_view expression, int depth = 0) const;
    /// What the source sets the name to, as it is written; empty: nothing, or itself.
    [[nodiscard]] std::string setTo(std::string_view name) const;

  private:
    [[nodiscard]] std::string lookedUp(std::string_view name) const;

    std::string_view m_source;
    mutable std::map<std::string, std::string, std::less<>> m_known; ///< what setTo() gave
};

/// The expression at `at`: to the comma, semicolon, closing bracket or line end that ends it, without comments.
[[nodiscard]] std::string_view expressionAt(std::string_view source, std::size_t at);

} // namespace ad::intake
