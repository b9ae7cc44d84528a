// Inside of compiled_reader.h: the words of a program in C# or Java.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ad::intake::compiled {

struct Token {
    enum class Kind { Name, Text, Sign } kind = Kind::Sign;
    std::string text;  ///< a name with its dots, the value of a text, one sign
    bool open = false; ///< a text into which the program puts something
};
/// Names, texts and signs in order; comments and numbers are left out. At most the first 6000.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view source);

} // namespace ad::intake::compiled
