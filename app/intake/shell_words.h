// Inside of request_reader.h: a command line split into words as POSIX shells, Windows cmd and PowerShell do it.
#pragma once

#include "base/error.h"
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ad::intake {

enum class Shell { Posix, Cmd, PowerShell };
/// The shell a command was written for, by its line continuations and escapes.
[[nodiscard]] Shell shellOf(std::string_view text);

struct Word {
    std::string text;
    std::size_t offset = 0; ///< bytes, in the text as given
    bool quoted = false;    ///< a part of it stood in quotes
    /// The parts of `text` (offset, length) that name a variable or command which nothing here fills.
    std::vector<std::pair<std::size_t, std::size_t>> open;
    bool endsCommand =
        false; ///< `|`, `;`, `&`, `>`, a line end: what follows belongs to another command; `text` is empty
};
/// The words of `text`. Variables that are set before ("TOKEN=abc; curl … $TOKEN") are filled in; others stay as they
/// are written. Error: `curl_unreadable` with the place of a quote that is not closed.
[[nodiscard]] Expected<std::vector<Word>> splitWords(std::string_view text, Shell shell);
/// The bytes of the command at the front of `text`: to the end of its line, of the lines that continue it and of the
/// quotes that it opens. Where a quote is never closed, to the end of the line.
[[nodiscard]] std::size_t commandLength(std::string_view text, Shell shell);
/// The shell of the command at the front of `text`, whatever follows it.
[[nodiscard]] Shell shellOfCommand(std::string_view text);

} // namespace ad::intake
