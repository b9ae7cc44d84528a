#include "smart/placeholder.h"

#include "base/ascii.h"
#include <algorithm>
#include <array>
#include <string>

namespace ad::smart {
namespace {

/// In small letters of ASCII, with one sign for all that parts words, and without blanks and quotes around it.
std::string plain(std::string_view s) {
    constexpr std::string_view around = " \t\r\n\f\v\"'";
    const auto from = std::min(s.find_first_not_of(around), s.size());
    std::string out(s.substr(from, s.find_last_not_of(around) + 1 - from));
    for (char& c : out)
        c = c == '_' || c == ' ' ? '-' : lower(c);
    return out;
}

template <std::size_t N>
bool beginsWithOneOf(std::string_view s, const std::array<std::string_view, N>& all) {
    return std::any_of(all.begin(), all.end(), [s](std::string_view one) { return s.starts_with(one); });
}

template <std::size_t N>
bool isOneOf(std::string_view s, const std::array<std::string_view, N>& all) {
    return std::find(all.begin(), all.end(), s) != all.end();
}

} // namespace

Placeholder placeholderIn(std::string_view value) {
    // A UUID, or what else is written in hexadecimal digits: each word and sign below has some other letter. Most
    // values that are asked for are of that kind.
    if (std::all_of(value.begin(), value.end(),
                    [](char c) { return c == '-' || isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }))
        return Placeholder::None;
    const std::string lowered = plain(value);
    const std::string_view s = lowered;
    if (s.empty())
        return Placeholder::None;
    constexpr std::array<std::string_view, 7> signs{"<", "[", "{", "$", "#{", "%(", ":"};
    constexpr std::array<std::string_view, 3> nothing{"undefined", "null", "nil"};
    constexpr std::array<std::string_view, 10> requests{
        "insert-your",    "insert-client", "insert-here", "insert-me",      "replace-your",
        "replace-client", "replace-here",  "replace-me",  "your-client-id", "yourclientid"};
    const auto has = [s](std::string_view part) { return s.find(part) != std::string_view::npos; };
    if (beginsWithOneOf(s, signs) || (s.size() > 2 && s.starts_with('%') && s.ends_with('%')) || isOneOf(s, nothing) ||
        beginsWithOneOf(s, requests) || has("{{") || has("${") || has("[object-") || has("client-id-here"))
        return Placeholder::Certain;
    constexpr std::array<std::string_view, 8> names{"none",     "client-id",    "clientid", "string",
                                                    "changeme", "my-client-id", "xxx",      "todo"};
    constexpr std::array<std::string_view, 4> beginnings{"your-client", "yourclient", "your-app", "your-non"};
    return isOneOf(s, names) || beginsWithOneOf(s, beginnings) || has("xxxx") ? Placeholder::Words : Placeholder::None;
}

bool asksToBeFilled(std::string_view value) {
    constexpr std::size_t longest = 80;
    const std::string s = plain(value);
    const bool framed = s.size() > 2 && s.size() <= longest &&
                        ((s.front() == '<' && s.back() == '>') || (s.front() == '[' && s.back() == ']'));
    if (!framed)
        return false;
    constexpr std::array<std::string_view, 9> asking{"your",  "insert", "paste",    "replace", "put",
                                                     "enter", "here",   "changeme", "fill"};
    constexpr std::array<std::string_view, 8> hiding{"redact", "remov", "mask",  "hidden",
                                                     "snip",   "omit",  "strip", "cut"};
    const auto holds = [&](std::string_view word) {
        for (auto at = s.find(word); at != std::string::npos; at = s.find(word, at + 1))
            if (!isLetter(s[at - 1]) && !isLetter(s[at + word.size()]))
                return true; // the frame stands around it
        return false;
    };
    return std::any_of(asking.begin(), asking.end(), holds) &&
           std::none_of(hiding.begin(), hiding.end(),
                        [&](std::string_view word) { return s.find(word) != std::string::npos; });
}

} // namespace ad::smart
