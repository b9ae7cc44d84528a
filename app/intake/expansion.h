// Inside of the readers of programs and shells: how much the variables of one text may be filled with.
#pragma once

#include <cstddef>

namespace ad::intake {

/// `s = s + s`, forty times, asks for more memory than there is. No program that asks for a token comes near the limit;
/// behind it a variable is what an unknown one is.
class Expansion {
  public:
    /// Whether `bytes` more may be filled in.
    [[nodiscard]] bool take(std::size_t bytes) {
        // After the first that is too much nothing more: to find out its size was the work already.
        m_left = bytes < m_left ? m_left - bytes : 0;
        return m_left > 0;
    }
    [[nodiscard]] std::size_t left() const { return m_left; }

  private:
    std::size_t m_left = std::size_t{1} << 20U;
};

} // namespace ad::intake
