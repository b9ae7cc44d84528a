// An assertion that is told and not shown: its decoded header and claims, or the program that builds it.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::intake {

/// What is told of an assertion. Nothing is filled in: what is not told is absent, and `whole…` says whether that means
/// that it is not there.
struct Described {
    /// Objects. A time that a program makes from its clock is `{"after": 300, "unit": "s"}`: so many seconds after the
    /// moment of signing; with the unit "ms" the number itself is in milliseconds.
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    nlohmann::ordered_json claims = nlohmann::ordered_json::object();
    bool wholeHeader = false, wholeClaims = false;
    /// Named, but with a value that is not told: "/claims/jti" of `"jti": str(uuid4())`, "/claims/iss" of "<redacted>".
    std::vector<std::string> open;
    bool program = false; ///< read from a program's source: what it does when it runs may differ
    bool operator==(const Described&) const = default;
    [[nodiscard]] bool empty() const { return header.empty() && claims.empty() && open.empty(); }
};

/// The decoded header, claims, or an object of both, as web pages, libraries and programs print them: JSON, or an
/// object without quotes, with comments, placeholders or expressions. `around` is the text that it stands in, where
/// names may be set. No value: it is none of these.
[[nodiscard]] std::optional<Described> readDecoded(std::string_view source, std::string_view around = {});

/// What a program tells of the assertion that it builds.
struct ProgramPart {
    Described described;
    std::size_t begin = 0, end = 0; ///< bytes, from the first line that tells something to the last
};
/// Looks for the usual ways of setting claims in Python, JavaScript, Java, C#, Go, PHP and Ruby. At least two claims
/// must be set. Reads at most 256 KiB.
[[nodiscard]] std::optional<ProgramPart> readProgram(std::string_view source);

/// Whether a value was left out by the person who shows it ("eyJhbGciOi...", "<removed>", "xxxxx", "[REDACTED]").
[[nodiscard]] bool isElided(std::string_view value);

/// Whether a document says of the value what it is, in its place ("The issuer of the JWT. Set this to your API key"):
/// four words or more, and no address.
[[nodiscard]] bool isSentence(std::string_view value);

} // namespace ad::intake
