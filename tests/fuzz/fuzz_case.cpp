// Any bytes as a case file: what is read is written and read again as the same case, and can be diagnosed.
#include "diagnosis/diagnosis.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ad;
    const auto file = diagnosis::readCase({reinterpret_cast<const char*>(data), size});
    if (!file) {
        if (file.error().code.empty() || file.error().what.isEmpty())
            std::abort();
        return 0;
    }
    const std::string written = json::write(diagnosis::toJson(*file, {.withSecrets = true}));
    const auto again = diagnosis::readCase(written);
    if (!again || json::write(diagnosis::toJson(*again, {.withSecrets = true})) != written)
        std::abort();
    const auto first = diagnosis::toJson(diagnosis::diagnose(*file, 1795428000));
    if (first != diagnosis::toJson(diagnosis::diagnose(*again, 1795428000)))
        std::abort();
    return 0;
}
