// Commands in what an error says to do.
#pragma once

#include <QString>

namespace ad {

/// What a command begins with on its line.
inline constexpr QLatin1String commandIndent("    ");
/// A sentence with a command behind it that a person runs as it stands: it has a line of its own, which nothing breaks.
[[nodiscard]] inline QString withCommand(const QString& sentence, const QString& command) {
    return sentence + QLatin1Char('\n') + commandIndent + command;
}

} // namespace ad
