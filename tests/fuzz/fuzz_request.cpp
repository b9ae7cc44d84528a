// Any bytes as a request or an answer that somebody recorded: curl, wget, HTTPie, HTTP, HAR, source code.
#include "intake/code_reader.h"
#include "intake/compiled_reader.h"
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
    explained(intake::readHttpie(bytes));
    explained(intake::readWget(bytes));
    explained(intake::readHttp(bytes));
    explained(intake::readCode(bytes));
    explained(intake::readCompiled(bytes));
    if (const auto [begin, end] = intake::compiledAt(bytes);
        begin != std::string_view::npos && (begin > end || end > size))
        std::abort();
    if (const auto call = intake::findCall(bytes); call && (call->begin >= call->end || call->end > size))
        std::abort();
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
