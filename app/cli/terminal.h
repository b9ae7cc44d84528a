// Text on a terminal: width, colour by role, wrapping.
#pragma once

#include <QString>
#include <cstdio>

namespace ad::cli {

enum class Role { Plain, Strong, Muted, Pass, Warn, Fail, Unknown, Accent };

class Terminal {
  public:
    /// Colour only where `stream` is a terminal, TERM is not "dumb" and NO_COLOR is not set (https://no-color.org).
    /// Width: that of the terminal, at most 100; 80 elsewhere.
    explicit Terminal(std::FILE* stream);

    [[nodiscard]] bool colour() const { return m_colour; }
    [[nodiscard]] int width() const { return m_width; }
    /// `text` in the colour of its role; as it is where there is no colour.
    [[nodiscard]] QString painted(Role role, const QString& text) const;
    /// `text` broken at blanks so that no line is longer than the width; the first line is indented by `indent`, the
    /// others by `hanging`. Long words are broken hard. Ends with a line feed. Colour marks take no room. A command
    /// (withCommand()) stays in one piece, however long: broken, it would be another one.
    [[nodiscard]] QString wrapped(const QString& text, int indent = 0, int hanging = -1) const;
    /// A bar of `cells` characters for a value of 0…1.
    [[nodiscard]] QString bar(double value, int cells = 10) const;

  private:
    bool m_colour = false;
    int m_width = 80;
};

/// The columns that `text` takes, without colour marks.
[[nodiscard]] int columns(const QString& text);

} // namespace ad::cli
