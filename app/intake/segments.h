// Inside of recognise.h: a text cut into the things that stand in it.
#pragma once

#include "intake/code_reader.h"
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::intake {

/// By what a piece of the text was noticed; what it is, its reader says.
enum class Shape { Pem, Code, Curl, Http, Json, Claims, Html, Form, Joined, Parameters, Token };

struct Segment {
    Shape shape = Shape::Token;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Cuts `text` (without marks of quoting) into segments, in order, none of them overlapping; what lies between them was
/// not noticed as anything. Linear but for a bounded number of second looks; at most `limit` segments.
[[nodiscard]] std::vector<Segment> cut(std::string_view text, std::size_t limit);

// What the cutter and the readers look for alike.

/// Whether a key or certificate is shown, perhaps damaged, and not only the line that it begins with is spoken of.
[[nodiscard]] bool showsKey(std::string_view text);

/// The line that begins at `at`, without its line end.
[[nodiscard]] std::string_view lineAt(std::string_view text, std::size_t at);
/// Without blanks and line breaks around it.
[[nodiscard]] std::string_view trimmedText(std::string_view text);
/// Whether nothing but blanks stands in the line.
[[nodiscard]] inline bool isBlankLine(std::string_view line) { return trimmedText(line).empty(); }
/// Whether `part` stands anywhere in `text`.
[[nodiscard]] inline bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}
/// What a text between two segments tells is looked for in no more of it than this, in bytes.
inline constexpr std::size_t longestGap = 256U << 10;
/// The end of what stands in place of a value at `at`, right behind the "=" of a form: {{jwt}}, <the JWT>; 0: nothing
/// does.
[[nodiscard]] std::size_t placeholderEnd(std::string_view text, std::size_t at);
/// Where the word "curl" begins a command, at or after `from`: at the front, after a prompt, or at the front of a line.
[[nodiscard]] std::size_t curlAt(std::string_view text, std::size_t from = 0);
/// Where a command of HTTPie ("http POST https://… name=value") begins, at the front of a line or after a prompt.
[[nodiscard]] std::size_t httpieAt(std::string_view text, std::size_t from = 0);
/// Where a command of wget begins, at the front of a line or after a prompt.
[[nodiscard]] std::size_t wgetAt(std::string_view text, std::size_t from = 0);
/// Whether a text that begins with the word "curl" goes on as a command does, and not as a sentence.
[[nodiscard]] bool sendsSomething(std::string_view command);
/// "HTTP/1.1 400 Bad Request".
[[nodiscard]] bool isAnswerLine(std::string_view line);
/// "POST /token HTTP/1.1", and what tools leave of it: without the version, with the whole address.
[[nodiscard]] bool isRequestLine(std::string_view line);
/// "```", "~~~", "[code]", "<pre>" and their ends: they belong to the page and not to the text.
[[nodiscard]] bool isFence(std::string_view line);
/// A header line: "Name: value".
[[nodiscard]] bool isHeaderLine(std::string_view line);
/// The names of a token request's parameters.
inline constexpr std::array<std::string_view, 7> parameterNames{
    "grant_type", "client_assertion_type", "client_assertion", "client_id", "client_secret", "scope", "assertion"};
/// By these the cutter notices a form: where the first of them stands at or after `from`.
inline constexpr std::array<std::string_view, 4> formMarks{"grant_type", "client_assertion",
                                                           "client_id=", "client_secret="};
/// The name of such a parameter at the front of a line ("client_id: abc", "- `scope` = x"), and its value. Empty name:
/// none.
struct ParameterLine {
    std::string_view name, value;
};
/// Reads one line so; the views point into `line`.
[[nodiscard]] ParameterLine parameterLine(std::string_view line);
/// The bytes of the bracketed value at the front of `text` ({…}, […]), with texts in quotes of either kind; 0: it is
/// never closed.
[[nodiscard]] std::size_t bracketedLength(std::string_view text);
/// Quotes that a text program made round ("…"), and hard blanks, are plain again; true: there were some.
bool straighten(std::string& text);
/// Whether a compact token may begin here: not inside of a word, unless the word is a name or an escape that is glued
/// to it.
[[nodiscard]] bool mayBeginToken(std::string_view text, std::size_t at);
/// The bytes of the compact token at the front of `text`, over the line breaks of a wrapped one, or the
/// blanks that they were made to; 0: it is none.
[[nodiscard]] std::size_t tokenLength(std::string_view text);

} // namespace ad::intake
