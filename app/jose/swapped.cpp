#include "jose/swapped.h"

#include <algorithm>
#include <array>

namespace ad::jose {

bool partsSwapped(const Jws& jws) {
    if (jws.parameter("alg") || !jws.claim("alg"))
        return false;
    constexpr std::array<const char*, 4> claims{"iss", "sub", "aud", "exp"};
    const auto inHeader = std::count_if(claims.begin(), claims.end(), [&](const char* c) { return jws.parameter(c); });
    const auto inClaims = std::count_if(claims.begin(), claims.end(), [&](const char* c) { return jws.claim(c); });
    return inHeader >= 2 && inClaims == 0;
}

} // namespace ad::jose
