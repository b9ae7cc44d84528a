#include "base/random.h"

#include <QtGlobal>
#include <openssl/rand.h>

namespace ad {

std::string systemRandom(std::size_t n) {
    std::string bytes(n, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(n)) != 1)
        qFatal("The system gives no random numbers.");
    return bytes;
}

std::string uuid4(const Random& random) {
    std::string b = random(16);
    b[6] = static_cast<char>((static_cast<unsigned char>(b[6]) & 0x0FU) | 0x40U);
    b[8] = static_cast<char>((static_cast<unsigned char>(b[8]) & 0x3FU) | 0x80U);
    constexpr char hex[] = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out += '-';
        const auto c = static_cast<unsigned char>(b[i]);
        out += hex[c >> 4];
        out += hex[c & 0x0F];
    }
    return out;
}

} // namespace ad
