#include "base/memory.h"

#include <cstdlib>
#include <cstring>
#include <new>
#include <openssl/crypto.h>
#include <string.h>

#ifdef __GLIBC__
#include <malloc.h>
#define AD_WIPES 1
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#undef AD_WIPES
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#undef AD_WIPES
#endif
#endif

#ifdef AD_WIPES

namespace {

/// No encoded RSA key is as small, nor are the numbers that OpenSSL does not cleanse itself: the many small pieces cost
/// no time. A passphrase, and the private number of an EC key as a JWK has it, are smaller: whoever holds one wipes it
/// by hand (Secret, secretOf(), keys::detail::wipe()).
constexpr std::size_t smallest = 48, smallestOfOurs = 120;

void wipe(void* block, std::size_t from) {
    // As sure as OPENSSL_cleanse(), which goes through the bytes one by one and took a twelfth of a diagnosis.
    if (const std::size_t size = ::malloc_usable_size(block); size >= from)
        ::explicit_bzero(block, size);
}

void* take(std::size_t size, const char*, int) { return size == 0 ? nullptr : std::malloc(size); }

void give(void* block, const char*, int) {
    if (block != nullptr)
        wipe(block, smallest);
    std::free(block);
}

void* change(void* block, std::size_t size, const char* file, int line) {
    if (block == nullptr)
        return take(size, file, line);
    if (size == 0) {
        give(block, file, line);
        return nullptr;
    }
    const std::size_t before = ::malloc_usable_size(block);
    if (size <= before)
        return block;
    void* moved = take(size, file, line);
    if (moved != nullptr) {
        std::memcpy(moved, block, before);
        give(block, file, line);
    }
    return moved;
}

bool ofOpenSsl = false;

void begin() { ofOpenSsl = CRYPTO_set_mem_functions(take, change, give) == 1; }

// libssl uses OpenSSL while it is loaded, and after the first use it is too late: this comes before.
[[gnu::section(".preinit_array"), gnu::used]] void (*const first)() = begin;

} // namespace

void* operator new(std::size_t size) {
    for (;;) {
        if (void* block = std::malloc(size == 0 ? 1 : size))
            return block;
        if (const std::new_handler handler = std::get_new_handler())
            handler();
        else
            throw std::bad_alloc();
    }
}

void operator delete(void* block) noexcept {
    if (block != nullptr)
        wipe(block, smallestOfOurs);
    std::free(block);
}

void operator delete(void* block, std::size_t) noexcept { operator delete(block); }

namespace ad {
bool wipesWhatIsFreed() { return ofOpenSsl; }
} // namespace ad

#else

namespace ad {
bool wipesWhatIsFreed() { return false; }
} // namespace ad

#endif
