// Any bytes as what a person tells, and as the logs and programs that are told with it: each reader of words by itself.
#include "diagnosis/told_denied.h"
#include "diagnosis/told_story.h"
#include "diagnosis/told_times.h"
#include "intake/described.h"
#include "intake/network_words.h"
#include "intake/printed_json.h"
#include "intake/told_names.h"
#include "intake/told_time.h"
#include "intake/unquoted.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ad;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);

    auto told = diagnosis::toldIn(bytes);
    std::sort(told.begin(), told.end());
    if (std::adjacent_find(told.begin(), told.end()) != told.end())
        std::abort(); // each once
    (void)diagnosis::compareToldTimes(bytes);
    const QString words = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(size));
    const qsizetype place = words.size() / 2;
    (void)diagnosis::isDenied(words, place, std::min(place + 8, words.size()),
                              diagnosis::Negated | diagnosis::Supposed | diagnosis::InVain);
    if (diagnosis::sentenceAround(words, place, std::min(place + 8, words.size())).size() > 608 + 8)
        std::abort();

    const auto failure = intake::networkFailureIn(bytes, [size](std::size_t at) { return at < size; });
    if (failure.at != std::string_view::npos && (failure.at >= size || failure.kind.empty()))
        std::abort();
    const intake::Unquoted unquoted(bytes);
    if (!unquoted.text().empty() && unquoted.source(unquoted.text().size() - 1) >= size)
        std::abort();
    if (const auto part = intake::readProgram(bytes); part && (part->begin > part->end || part->end > size))
        std::abort();
    (void)intake::readDecoded(bytes, bytes);
    if (const auto printed = intake::readPrinted(bytes); printed && !json::parse(printed->text))
        std::abort();
    const intake::ToldNames names(bytes);
    const std::string_view expression = intake::expressionAt(bytes, size / 2);
    (void)names.value(expression);
    (void)intake::readToldTime(expression, [&names](std::string_view name) { return names.setTo(name); });
    (void)intake::readSpan(expression);
    return 0;
}
