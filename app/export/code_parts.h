// What the writers of programs share. For code*.cpp only.
#pragma once

#include "export/code.h"
#include <cstdint>
#include <optional>

namespace ad::exporting::detail {

/// A claim: a constant, or worked out when the program runs.
struct Claim {
    enum class Kind { Constant, Moment, Fresh };
    std::string name;
    Kind kind = Kind::Constant;
    nlohmann::ordered_json value; ///< Constant
    std::int64_t ahead = 0;       ///< Moment: seconds after now
};

struct Parts {
    enum class Family { Rsa, Pss, Ec };
    std::string alg;
    Family family = Family::Rsa;
    int bits = 256; ///< of SHA-2
    std::vector<Claim> claims;
    const CodeRequest* request = nullptr;

    [[nodiscard]] std::string sha() const { return std::to_string(bits); }
    [[nodiscard]] int saltBytes() const { return bits / 8; }
    /// Bytes of one of the two numbers of an ECDSA signature (RFC 7518 §3.4).
    [[nodiscard]] int numberBytes() const { return bits == 256 ? 32 : bits == 384 ? 48 : 66; }
    /// Whether some claim is of that kind.
    [[nodiscard]] bool has(Claim::Kind kind) const;
};

/// A text as a literal in double quotes. What JSON escapes, all five languages read alike; `ascii` writes all other
/// characters as \uXXXX too.
[[nodiscard]] std::string literal(std::string_view text, bool ascii = false);
/// One comment line: nothing in it can end the line.
[[nodiscard]] std::string comment(std::string_view sign, std::string_view text);

// One whole program each, which signs and sends the same request. The key is read from a file that the program names.
[[nodiscard]] std::string goCode(const Parts& parts);
[[nodiscard]] std::string pythonCode(const Parts& parts);
[[nodiscard]] std::string nodeCode(const Parts& parts);
[[nodiscard]] std::string csharpCode(const Parts& parts);
[[nodiscard]] std::string javaCode(const Parts& parts);

} // namespace ad::exporting::detail
