#include "base/json_number.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <vector>

namespace ad::json {
namespace {

using nlohmann::ordered_json;

/// Tells these nodes from other binary ones, of which JSON has none.
constexpr std::uint64_t subtype = 0x6E756D62;

bool isNode(const ordered_json& value) {
    return value.is_binary() && value.get_binary().has_subtype() && value.get_binary().subtype() == subtype;
}

std::string textOf(const ordered_json& node) {
    const std::vector<std::uint8_t>& bytes = node.get_binary();
    return {bytes.begin(), bytes.end()};
}

bool holdsNode(const ordered_json& value) {
    return value.is_structured() ? std::any_of(value.begin(), value.end(), holdsNode) : isNode(value);
}

std::string plain(const ordered_json& value, int indent) {
    return value.dump(indent, ' ', false, ordered_json::error_handler_t::replace);
}

class Writer {
  public:
    explicit Writer(int indent) : m_indent(indent) {}

    void write(const ordered_json& value, int depth) {
        if (isNode(value)) {
            out += textOf(value);
        } else if (!value.is_structured() || value.empty()) {
            out += plain(value, -1);
        } else {
            const bool object = value.is_object();
            out += object ? '{' : '[';
            bool first = true;
            for (const auto& [name, member] : value.items()) {
                if (!first)
                    out += ',';
                first = false;
                line(depth + 1);
                if (object)
                    out += plain(name, -1) + (m_indent < 0 ? ":" : ": ");
                write(member, depth + 1);
            }
            line(depth);
            out += object ? '}' : ']';
        }
    }

    std::string out;

  private:
    void line(int depth) {
        if (m_indent >= 0)
            out += '\n' + std::string(static_cast<std::size_t>(m_indent * depth), ' ');
    }
    int m_indent;
};

/// A number by the grammar of RFC 8259 §6 that lies beyond all doubles.
bool isHuge(std::string_view number) {
    double held = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), held);
    if (error != std::errc::result_out_of_range || end != number.data() + number.size())
        return false;
    const std::string_view digits = number.substr(number.front() == '-' ? 1 : 0);
    const auto point = digits.find('.');
    const auto isDigit = [&](std::size_t at) { return at < digits.size() && digits[at] >= '0' && digits[at] <= '9'; };
    // What a double cannot hold because it is too small is read as zero, and is no trouble.
    const auto power = digits.find_first_of("eE");
    const bool small = power != std::string_view::npos && power + 1 < digits.size() && digits[power + 1] == '-';
    return !small && isDigit(0) && !(digits[0] == '0' && isDigit(1)) &&
           (point == std::string_view::npos || (point > 0 && isDigit(point + 1)));
}

} // namespace

ordered_json numberAsWritten(std::string_view text) {
    return ordered_json::binary(std::vector<std::uint8_t>(text.begin(), text.end()), subtype);
}

bool sameButForDigits(const ordered_json& written, const ordered_json& held) {
    if (isNode(written) && !isNode(held))
        return ordered_json::parse(textOf(written), nullptr, false) == held;
    if (!written.is_structured() || written.type() != held.type() || written.size() != held.size())
        return written == held;
    if (written.is_array())
        return std::equal(written.begin(), written.end(), held.begin(), sameButForDigits);
    auto other = held.items().begin();
    for (const auto& [name, member] : written.items()) {
        if (name != other.key() || !sameButForDigits(member, other.value()))
            return false;
        ++other;
    }
    return true;
}

std::string withoutHugeNumbers(std::string_view source) {
    std::string out(source);
    for (std::size_t at = 0; at < source.size();) {
        const char c = source[at];
        if (c == '"') {
            for (++at; at < source.size() && source[at] != '"'; ++at)
                at += source[at] == '\\' ? 1 : 0;
            ++at;
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            const auto end = std::min(source.find_first_not_of("0123456789+-.eE", at), source.size());
            if (isHuge(source.substr(at, end - at)))
                out.replace(at, end - at, "0." + std::string(end - at - 2, '0'));
            at = end;
        } else {
            ++at;
        }
    }
    return out;
}

std::string dumped(const ordered_json& value, int indent) {
    if (!holdsNode(value))
        return plain(value, indent);
    Writer writer(indent);
    writer.write(value, 0);
    return std::move(writer.out);
}

} // namespace ad::json
