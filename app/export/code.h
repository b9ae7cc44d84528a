// The same request as a small program: Go, Python, Node, C# and Java, each complete and ready to run.
#pragma once

#include "base/error.h"
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace ad::exporting {

enum class Language { Go, Python, Node, CSharp, Java };

/// What the program asks for. It holds no key and no token: the program reads the key from the file that the
/// environment variable KEY_FILE names, and signs an assertion of its own each time it runs.
struct CodeRequest {
    std::string tokenEndpoint;
    std::string scope; ///< empty: none is sent
    /// Header and claims as they stand in an assertion. `iat`, `nbf`, `exp` and `jti` are made anew by the program:
    /// `exp` and `nbf` keep their distance from `iat`, where they are whole numbers.
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    nlohmann::ordered_json claims = nlohmann::ordered_json::object();
    bool operator==(const CodeRequest&) const = default;
};

/// Every language, in the order of a menu.
[[nodiscard]] const std::vector<Language>& languages();
/// "Go", "Python", "Node.js", "C#", "Java".
[[nodiscard]] QString languageName(Language language);
/// The name that the file should have: "token_request.py".
[[nodiscard]] std::string fileName(Language language);

/// The program, UTF-8, with a line feed at the end. Every value stands as a literal of the language, so that nothing in
/// it is read as code. Errors: `alg_not_accepted` when `alg` of the header is none of RS, PS and ES 256, 384, 512 (RFC
/// 7518 §3.1).
[[nodiscard]] Expected<std::string> requestCode(Language language, const CodeRequest& request);

} // namespace ad::exporting
