// Fuzzing of the key and certificate readers: any bytes, with a passphrase at hand so that encrypted files are entered,
// too.
#include "keys/certificate.h"
#include "keys/reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    int asked = 0;
    const auto ask = [&asked](bool) {
        ++asked;
        return std::optional(ad::Secret("secret"));
    };
    if (const auto read = ad::keys::readKeys(bytes, ask)) {
        // What was read has to hold together: private keys first, public forms, and a clean copy that reads again.
        bool publicSeen = false;
        for (const auto& one : read->keys) {
            if (!one.key.valid() || (one.key.isPrivate() && publicSeen) || one.key.spkiDer().empty())
                std::abort();
            publicSeen = publicSeen || !one.key.isPrivate();
            (void)one.key.publicJwk();
            (void)one.key.algorithms();
            (void)one.key.objection();
        }
        if (!read->cleanPem.empty()) {
            const auto again = ad::keys::readKeys(read->cleanPem.view());
            if (!again || !again->repairs.empty() || !again->first().key.samePublicAs(read->first().key))
                std::abort();
        }
    } else if (read.error().code.empty() || read.error().what.isEmpty()) {
        std::abort();
    }
    if (asked > 6)
        std::abort();
    (void)ad::keys::readCertificate(bytes);
    return 0;
}
