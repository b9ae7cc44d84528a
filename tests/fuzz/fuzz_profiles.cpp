// Any bytes as an exported document of profiles.
#include "profiles/document.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ad;
    const auto imported = profiles::readProfiles({reinterpret_cast<const char*>(data), size});
    if (!imported) {
        if (imported.error().code.empty() || imported.error().what.isEmpty())
            std::abort();
        return 0;
    }
    for (const auto& entry : imported->entries) {
        // What was read can be written, and is read back as the same.
        const auto again = profiles::fromJson(profiles::toJson(entry.profile));
        if (!again || !profiles::sameContent(*again, entry.profile))
            std::abort();
    }
    return 0;
}
