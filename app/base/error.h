// Errors are values: what was wrong, where, and what to do about it. No exception crosses a room.
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace ad {

/// Why something could not be done, in words for a person and a stable code for programs.
struct Error {
    /// Stable, snake_case; where a cause of the contract fits, its name (`key_unreadable`, `key_is_public`, …).
    std::string code;
    /// One sentence: what was found. Never holds a secret.
    QString what;
    /// The place: a file name, an option, "line 3, column 7", a member's JSON pointer. May be empty.
    QString where;
    /// One sentence: what to do next. May be empty.
    QString todo;

    bool operator==(const Error&) const = default;

    /// "where: what todo" on one line, for logs and the terminal.
    [[nodiscard]] QString toText() const;
};

template <class T>
using Expected = tl::expected<T, Error>;

/// Short for tl::make_unexpected(Error{…}).
[[nodiscard]] inline tl::unexpected<Error> fail(std::string code, QString what, QString todo = {}, QString where = {}) {
    return tl::make_unexpected(Error{std::move(code), std::move(what), std::move(where), std::move(todo)});
}

/// UTF-8 bytes as a QString; bytes that are not UTF-8 become replacement characters.
[[nodiscard]] inline QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
/// A QString as UTF-8.
[[nodiscard]] inline std::string utf8(const QString& s) { return s.toStdString(); }

/// Text from outside made safe to show on one line: control characters (also bidirectional ones) become visible
/// escapes, and what is longer than `limit` characters is cut in the middle with an ellipsis. limit 0: no cutting.
[[nodiscard]] QString shown(std::string_view untrusted, int limit = 120);

} // namespace ad
