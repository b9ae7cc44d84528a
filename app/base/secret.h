// Memory that is wiped when it is given back.
#pragma once

#include <cstddef>
#include <new>
#include <openssl/crypto.h>
#include <string_view>
#include <vector>

namespace ad {

/// An allocator that overwrites memory before it is freed.
template <class T>
struct CleansingAllocator {
    using value_type = T;
    CleansingAllocator() = default;
    template <class U>
    CleansingAllocator(const CleansingAllocator<U>&) {}
    T* allocate(std::size_t n) { return static_cast<T*>(::operator new(n * sizeof(T))); }
    void deallocate(T* p, std::size_t n) {
        OPENSSL_cleanse(p, n * sizeof(T));
        ::operator delete(p);
    }
    bool operator==(const CleansingAllocator&) const { return true; }
};

/// Bytes of a key file, a passphrase or an access token: wiped when freed, compared in constant time, never printed.
/// A vector and not a string, because a short std::string keeps its bytes inside itself and is not wiped.
class Secret {
  public:
    Secret() = default;
    /// A copy of `bytes`; whoever gave them wipes their own.
    explicit Secret(std::string_view bytes) : m_bytes(bytes.begin(), bytes.end()) {}

    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_bytes.size()}; }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] char* data() { return m_bytes.data(); }
    void append(std::string_view more) { m_bytes.insert(m_bytes.end(), more.begin(), more.end()); }
    void resize(std::size_t n) { m_bytes.resize(n); }
    void clear() { *this = Secret(); }

    friend bool operator==(const Secret& a, const Secret& b) {
        return a.size() == b.size() && CRYPTO_memcmp(a.m_bytes.data(), b.m_bytes.data(), a.size()) == 0;
    }

  private:
    std::vector<char, CleansingAllocator<char>> m_bytes;
};

} // namespace ad
