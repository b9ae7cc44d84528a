// Any bytes as a request or an answer that somebody recorded: curl, HTTP, HAR, source code.
#include "intake/code_reader.h"
#include "intake/http_message.h"
#include "intake/request_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

template <class T>
void explained(const ad::Expected<T>& read) {
    if (!read && (read.error().code.empty() || read.error().what.isEmpty()))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ad;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    explained(intake::readCurl(bytes));
    explained(intake::readHttp(bytes));
    explained(intake::readCode(bytes));
    const auto message = intake::readMessage(bytes);
    explained(message);
    if (message && (message->startOffset > size || message->body.size() > size))
        std::abort();
    explained(intake::readAnswer(bytes));
    if (const auto document = json::parse(bytes)) {
        explained(intake::readHar(document->root));
        (void)intake::harAnswer(document->root);
    }
    return 0;
}
