// Values that may be large, and that are copied often: a copy shares the memory until one of the two is changed.
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace ad {

namespace detail {
/// The only owner may change what it owns; another thread that owned it too may have read it last a moment ago.
template <class T>
[[nodiscard]] bool ownedAlone(const std::shared_ptr<T>& value) {
    if (value.use_count() != 1) {
        return false;
    }
    std::atomic_thread_fence(std::memory_order_acquire);
    return true;
}
} // namespace detail

/// A T as a plain value. Read by * and ->, changed by edit() alone.
template <class T>
class Shared {
  public:
    Shared() = default;
    // Taken for a T wherever one is meant.
    Shared(T value) : m_value(std::make_shared<T>(std::move(value))) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] const T& operator*() const { return m_value ? *m_value : nothing(); }
    [[nodiscard]] const T* operator->() const { return &**this; }
    /// To be changed: copied before, where somebody else has it, too. No copy may be made while the reference is used.
    [[nodiscard]] T& edit() {
        if (!m_value || !detail::ownedAlone(m_value)) {
            m_value = std::make_shared<T>(**this);
        }
        return *m_value;
    }
    /// Both are one and the same memory.
    [[nodiscard]] bool sharesWith(const Shared& other) const { return m_value == other.m_value; }

    friend bool operator==(const Shared& a, const Shared& b) { return a.m_value == b.m_value || *a == *b; }

  private:
    static const T& nothing() {
        static const T value{};
        return value;
    }
    std::shared_ptr<T> m_value;
};

/// A T or none at all. Read like a std::optional, changed by edit() or as a whole.
template <class T>
class SharedOptional {
  public:
    SharedOptional() = default;
    SharedOptional(std::nullopt_t) {} // NOLINT(google-explicit-constructor)
    template <class U = T>
    requires(std::is_constructible_v<T, U> && !std::is_same_v<std::decay_t<U>, SharedOptional> &&
             !std::is_same_v<std::decay_t<U>, std::optional<T>> && !std::is_same_v<std::decay_t<U>, std::nullopt_t>)
        // What is copied or moved is kept away by the terms above. NOLINTNEXTLINE
        SharedOptional(U&& value)
        : m_value(std::make_shared<T>(std::forward<U>(value))) {}
    SharedOptional(std::optional<T> value) { // NOLINT
        if (value) {
            m_value = std::make_shared<T>(*std::move(value));
        }
    }

    [[nodiscard]] bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const T& operator*() const { return *m_value; }
    [[nodiscard]] const T* operator->() const { return m_value.get(); }
    /// As Shared::edit(); there has to be a value.
    [[nodiscard]] T& edit() {
        if (!detail::ownedAlone(m_value)) {
            m_value = std::make_shared<T>(*m_value);
        }
        return *m_value;
    }
    template <class U>
    [[nodiscard]] T value_or(U&& otherwise) const {
        return m_value ? *m_value : static_cast<T>(std::forward<U>(otherwise));
    }
    template <class... Arguments>
    T& emplace(Arguments&&... arguments) {
        m_value = std::make_shared<T>(std::forward<Arguments>(arguments)...);
        return *m_value;
    }
    void reset() { m_value.reset(); }
    /// Both are one and the same memory.
    [[nodiscard]] bool sharesWith(const SharedOptional& other) const { return m_value == other.m_value; }

    friend bool operator==(const SharedOptional& a, const SharedOptional& b) {
        return a.m_value == b.m_value || (a.m_value && b.m_value && *a.m_value == *b.m_value);
    }

  private:
    std::shared_ptr<T> m_value;
};

} // namespace ad
