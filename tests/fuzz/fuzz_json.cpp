// Any bytes as JSON: every place lies in the text, and what was read means what nlohmann's own reader makes of it.
#include "base/json_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void within(const ad::json::Value& value, std::size_t from, std::size_t to) {
    if (value.offset < from || value.length == 0 || value.offset + value.length > to)
        std::abort();
    std::size_t last = value.offset;
    for (const auto& item : value.items) {
        within(item, last, value.offset + value.length);
        last = item.offset + item.length;
    }
    for (const auto& member : value.members) {
        if (member.nameOffset < last)
            std::abort();
        within(member.value, member.nameOffset, value.offset + value.length);
        last = member.value.offset + member.value.length;
    }
}

bool same(const ad::json::Value& a, const ad::json::Value& b) {
    if (a.kind != b.kind || a.text != b.text || a.offset != b.offset || a.length != b.length ||
        a.items.size() != b.items.size() || a.members.size() != b.members.size())
        return false;
    for (std::size_t i = 0; i < a.items.size(); ++i)
        if (!same(a.items[i], b.items[i]))
            return false;
    for (std::size_t i = 0; i < a.members.size(); ++i)
        if (a.members[i].name != b.members[i].name || a.members[i].nameOffset != b.members[i].nameOffset ||
            !same(a.members[i].value, b.members[i].value))
            return false;
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    std::size_t at = 0;
    const auto document = ad::json::parse(text, &at);
    if (!document) {
        if (at > size || document.error().what.isEmpty())
            std::abort();
        return 0;
    }
    within(document->root, 0, size);
    // The quick reader and the careful one agree.
    const auto careful = ad::json::readCarefully(text);
    if (!careful || !same(document->root, careful->root) || document->duplicates.size() != careful->duplicates.size())
        std::abort();
    const auto theirs = nlohmann::ordered_json::parse(text, nullptr, false);
    if (theirs.is_discarded())
        std::abort();
    if (document->duplicates.empty() && ad::json::toWritable(document->root) != theirs)
        std::abort();
    return 0;
}
