// Any bytes as a token: reading, verifying and reading them as a key set must neither fail nor tell places outside the
// text.
#include "jose/jwks.h"
#include "jose/jws.h"
#include "jose/signature.h"
#include "jose/swapped.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace ad;
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    static const keys::Key rsa = keys::generate("rsa2048").value_or(keys::Key());
    static const keys::Key ec = keys::generate("p256").value_or(keys::Key());

    const jose::Jws jws = jose::readJws(text);
    std::size_t last = 0;
    for (const jose::Problem& p : jws.problems) {
        if (p.offset < last || p.offset + p.length > size || p.detail.isEmpty())
            std::abort();
        last = p.offset;
    }
    for (const jose::PartRange& part : jws.parts)
        if (part.offset + part.length > jws.compact.size())
            std::abort();
    if (jws.problems.empty() && (jws.compact != text || !jws.readable()))
        std::abort();
    (void)jose::partsSwapped(jws);
    for (const keys::Key& key : {rsa, ec})
        if (jose::verify(jws, key).madeByThisKey())
            std::abort(); // nobody has these keys

    if (const auto set = jose::readJwks(text))
        for (const jose::JwksProblem& p : set->problems)
            if (p.offset > size || p.what.isEmpty())
                std::abort();
    return 0;
}
