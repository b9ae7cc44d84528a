// Any bytes as what a person pastes: recognising and putting together must neither fail nor tell places outside of the
// text, and a report of it must hold.
#include "diagnosis/assemble.h"
#include "export/report.h"
#include "intake/recognise.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto found = ad::intake::recognise(bytes, {}, "fuzz");
    if (found.pieces.empty() != found.error.has_value())
        std::abort();
    const bool marked =
        bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xEF\xBB\xBF");
    std::size_t last = 0;
    for (const auto& piece : found.pieces) {
        // Places count in the text, which is up to one and a half times as long as UTF-16 is.
        if (piece.offset < last || piece.offset + piece.length > (marked ? 2 * size : size))
            std::abort();
        last = piece.offset;
    }
    const auto assembled = ad::diagnosis::assemble(found, bytes);
    if (!assembled)
        return 0;
    if (assembled->placed.size() < found.pieces.size())
        std::abort();
    const auto diagnosis = ad::diagnosis::diagnose(assembled->file, 1795428000);
    if (ad::exporting::htmlReport(assembled->file, diagnosis, 1795428000).empty())
        std::abort();
    return 0;
}
