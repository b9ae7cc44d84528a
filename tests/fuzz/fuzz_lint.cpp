// Any bytes as a line of a log: what lint remembers of one token must give for the next what judging it afresh gives.
#include "base/base64.h"
#include "diagnosis/lint.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ad::diagnosis;
    const std::string_view line(reinterpret_cast<const char*>(data), size);
    static const CaseFile withHistory = [] { // which is what keeps lint from remembering anything
        CaseFile file;
        file.history.edit().emplace_back();
        return file;
    }();
    static Linter remembers({}, 1795428000), fresh(withHistory, 1795428000);
    if (!(remembers.judge(line) == fresh.judge(line)))
        std::abort();
    // The same bytes as claims: few tokens that a fuzzer makes up can be read.
    const std::string token = ad::base64::encodeUrl(R"({"alg":"ES256","typ":"JWT","kid":"k"})") + '.' +
                              ad::base64::encodeUrl(line) + '.' + std::string(86, 'A');
    if (!(remembers.judge(token) == fresh.judge(token)))
        std::abort();
    return 0;
}
