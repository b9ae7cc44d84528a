#include "smart/token_request.h"

#include <cctype>

namespace ad::smart {
namespace {

bool plain(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '*' || c == '-' ||
           c == '.' || c == '_';
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::string decode(std::string_view raw, bool& bad) {
    std::string out;
    out.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '+') {
            out += ' ';
            continue;
        }
        if (raw[i] != '%') {
            out += raw[i];
            continue;
        }
        const int high = i + 2 < raw.size() ? hexDigit(raw[i + 1]) : -1;
        const int low = i + 2 < raw.size() ? hexDigit(raw[i + 2]) : -1;
        if (high < 0 || low < 0) {
            bad = true;
            out += '%';
            continue;
        }
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

} // namespace

std::string formEncodeValue(std::string_view value) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    out.reserve(value.size() + value.size() / 8);
    for (const char c : value) {
        if (c == ' ') {
            out += '+';
        } else if (plain(c)) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 0x0FU];
        }
    }
    return out;
}

std::string formEncode(const std::vector<Parameter>& parameters) {
    std::string out;
    for (const auto& [name, value] : parameters) {
        if (!out.empty())
            out += '&';
        out += formEncodeValue(name);
        out += '=';
        out += formEncodeValue(value);
    }
    return out;
}

std::vector<FormField> parseForm(std::string_view body) {
    std::vector<FormField> out;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find('&', at), body.size());
        const std::string_view pair = body.substr(at, end - at);
        if (!pair.empty()) {
            const std::size_t equals = std::min(pair.find('='), pair.size());
            FormField field;
            field.offset = at;
            field.rawName = pair.substr(0, equals);
            field.rawValue = equals < pair.size() ? pair.substr(equals + 1) : std::string_view();
            field.name = decode(field.rawName, field.badEncoding);
            field.value = decode(field.rawValue, field.badEncoding);
            out.push_back(std::move(field));
        }
        at = end + 1;
    }
    return out;
}

} // namespace ad::smart
