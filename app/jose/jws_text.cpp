#include "base/ascii.h"
#include "base/base64.h"
#include "jose/jws_clean.h"

#include <algorithm>

namespace ad::jose::clean {
namespace {

constexpr int keptPerFlaw = 12;

} // namespace

void Problems::add(Flaw flaw, Part part, std::size_t offset, std::size_t length, const QString& detail,
                   std::string pointer) {
    for (std::size_t i = m_list.size(); i-- > 0 && i + 3 > m_list.size();) {
        Problem& last = m_list[i];
        if (last.flaw == flaw && last.part == part && pointer.empty() && last.pointer.empty() &&
            last.offset + last.length == offset) {
            last.length += length;
            return;
        }
    }
    if (m_count.at(static_cast<std::size_t>(flaw))++ >= keptPerFlaw)
        return;
    m_list.push_back({flaw, part, offset, length, std::move(pointer), detail});
}

std::vector<Problem> Problems::take() {
    std::stable_sort(m_list.begin(), m_list.end(),
                     [](const Problem& a, const Problem& b) { return a.offset < b.offset; });
    return std::move(m_list);
}

Text Text::of(std::string_view source) {
    Text out;
    out.bytes = source;
    out.begin.resize(source.size());
    out.end.resize(source.size());
    for (std::size_t i = 0; i < source.size(); ++i) {
        out.begin[i] = static_cast<std::uint32_t>(i);
        out.end[i] = static_cast<std::uint32_t>(i + 1);
    }
    return out;
}

void Text::push(char c, std::uint32_t from, std::uint32_t to) {
    bytes += c;
    begin.push_back(from);
    end.push_back(to);
}

Text Text::slice(std::size_t from, std::size_t to) const {
    const auto cut = [&](const std::vector<std::uint32_t>& v) {
        return std::vector<std::uint32_t>(v.begin() + static_cast<std::ptrdiff_t>(from),
                                          v.begin() + static_cast<std::ptrdiff_t>(to));
    };
    return {bytes.substr(from, to - from), cut(begin), cut(end)};
}

PartRange Text::source(std::size_t from, std::size_t to) const {
    if (begin.empty())
        return {};
    to = std::min(to, begin.size());
    if (from >= to) {
        const std::size_t at = from < begin.size() ? begin[from] : end.back();
        return {at, 0};
    }
    // The JSON serialisation may hold its parts in another order: then both ends are looked for.
    const std::size_t first = std::min(begin[from], begin[to - 1]);
    const std::size_t last = std::max(end[from], end[to - 1]);
    return {first, last - first};
}

bool isPlain(std::string_view text) {
    if (text.size() > 6 && lower(text[0]) == 'b' && lower(text[1]) == 'e' && lower(text[5]) == 'r' &&
        text.substr(6, 3) == "eyJ")
        return false; // "Bearer" without a blank
    return base64::isUrlOrDots(text) && text.find("...") == std::string_view::npos;
}

bool isPlaceholderWord(std::string_view text) {
    if (text.size() > 64 || text.starts_with("ey"))
        return false;
    std::string word;
    for (const char c : text) {
        if (!isLetter(c) && c != '_' && c != '-' && c != '.' && c != ' ' && c != '[' && c != ']')
            return false;
        word += lower(c);
    }
    for (const std::string_view whole :
         {"undefined", "null", "none", "nil", "true", "false", "nan", "[object object]", "[object promise]",
          "header.payload.signature", "xxxxx.yyyyy.zzzzz", "aaaaa.bbbbb.ccccc"})
        if (word == whole)
            return true;
    for (const std::string_view piece :
         {"your", "jwt", "token", "assertion", "placeholder", "insert", "replace", "example", "signed"})
        if (word.find(piece) != std::string::npos)
            return true;
    return false;
}

std::optional<Text> decodedTwice(const Text& text) {
    if (text.size() < 16 || text.bytes.find('.') != std::string::npos ||
        !(text.bytes.starts_with("ZXl") || text.bytes.starts_with("ImV5")))
        return std::nullopt;
    const base64::Lenient inner = base64::decodeLenient(text.bytes);
    if (!inner.ok() || std::count(inner.bytes.begin(), inner.bytes.end(), '.') < 2)
        return std::nullopt;
    Text out;
    for (std::size_t i = 0; i < inner.bytes.size(); ++i) {
        const PartRange place = text.source(i * 4 / 3, i * 4 / 3 + 2);
        out.push(inner.bytes[i], static_cast<std::uint32_t>(place.offset),
                 static_cast<std::uint32_t>(place.offset + place.length));
    }
    return out;
}

} // namespace ad::jose::clean
