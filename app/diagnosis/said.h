// What a server says of its reason: in its answer, and in the lines of its log.
#pragma once

#include "vendors/vendor.h"
#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ad::smart {
struct TokenResponse;
}

namespace ad::diagnosis {

/// A reason in a server's own words.
struct Said {
    std::string cause;
    std::vector<std::string> also; ///< what the same words stand for as well, the more frequent first
    std::string words;             ///< as the server wrote them
    QString meaning, fix;          ///< from the collection of known texts; empty: only the usual words were recognised
    bool fixIsStep = false;        ///< `fix` says what to do by itself, and is not a note of some words
    /// The vendor's own text. Without it the words of another server, or plain words, were recognised.
    bool own = false;
    /// The vendor says it of all that it does not tell apart: no fault that is seen elsewhere speaks against it.
    bool general = false;
    /// Said by a library in the client's own program, and not by a server.
    bool byProgram = false;
    /// Only the meaning of the single words was understood (vendors/meanings.h).
    bool guessed = false;
    /// The words give the end of the assertion and the server's own time, which is later.
    bool byItsTimes = false;
    bool operator==(const Said&) const = default;
    /// Whether the words stand for this cause, first or among others.
    [[nodiscard]] bool names(std::string_view id) const;
};

/// The reason that an answer names; no value: it names none. `wwwAuthenticate` is the value of that header, or empty.
[[nodiscard]] std::optional<Said> saidByAnswer(const std::vector<vendors::MessageMatch>& messages,
                                               const smart::TokenResponse& answer, std::string_view body,
                                               std::string_view wwwAuthenticate);

/// The reasons that lines of a server's log name, each cause once, in the order of the lines. At most 400 lines are
/// read.
[[nodiscard]] std::vector<Said> saidByLog(const vendors::Vendor& vendor, std::string_view log);

} // namespace ad::diagnosis
