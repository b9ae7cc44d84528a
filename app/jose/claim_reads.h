// Which claims somebody looks at.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace ad::jose {

/// While one lives, it notes which of the claims that differ from token to token are asked for by Jws::claim() on this
/// thread. A pure function of a token that asked for none of them gives the same for another token that differs in
/// nothing else.
class ClaimReads {
  public:
    /// The bits of seen(), in this order.
    static constexpr std::array<std::string_view, 6> names{"jti", "exp", "iat", "nbf", "iss", "sub"};

    ClaimReads() : m_before(s_current) { s_current = this; }
    ~ClaimReads() { s_current = m_before; }
    ClaimReads(const ClaimReads&) = delete;
    ClaimReads& operator=(const ClaimReads&) = delete;

    [[nodiscard]] unsigned seen() const { return m_seen; }
    static void note(std::string_view name) {
        if (s_current)
            for (std::size_t i = 0; i < names.size(); ++i)
                if (name == names[i])
                    s_current->m_seen |= 1U << i;
    }

  private:
    static constinit inline thread_local ClaimReads* s_current = nullptr;
    ClaimReads* m_before;
    unsigned m_seen = 0;
};

} // namespace ad::jose
