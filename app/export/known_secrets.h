// Taking known values out of a text, however many there are.
#pragma once

#include "base/secret.h"
#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>

namespace ad::exporting {

class KnownSecrets {
  public:
    /// Shorter values are not taken: too much else would go with them.
    static constexpr std::size_t shortest = 8; // bytes

    /// A value that is to go wherever it stands. Wiped with this object.
    void add(std::string_view secret);

    /// `text` with `mark` in place of every known value; where values overlap, one mark stands for all of them. Reads
    /// the text once, however many values are known.
    [[nodiscard]] std::string without(std::string text, std::string_view mark) const;

  private:
    struct Before {
        using is_transparent = void;
        static std::string_view viewed(const Secret& s) { return s.view(); }
        static std::string_view viewed(std::string_view s) { return s; }
        template <class A, class B>
        bool operator()(const A& a, const B& b) const {
            return viewed(a) < viewed(b);
        }
    };
    [[nodiscard]] std::size_t longestAt(std::string_view text) const;

    std::set<Secret, Before> m_secrets;
    std::unordered_set<std::size_t> m_beginnings; ///< hashes of the first `shortest` bytes
};

} // namespace ad::exporting
