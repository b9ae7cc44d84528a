#include "keys/mend.h"

#include "base/ascii.h"
#include <algorithm>

namespace ad::keys::detail {
namespace {

struct Character {
    char32_t code;
    std::size_t length;
    bool valid;
};

/// The UTF-8 character at `i`; a byte that begins none is taken as Windows-1252 would take the few that matter here.
Character characterAt(std::string_view s, std::size_t i) {
    const auto c = static_cast<unsigned char>(s[i]);
    if (c < 0x80)
        return {c, 1, true};
    const std::size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (c >= 0xC2 && c < 0xF5 && i + length <= s.size()) {
        char32_t code = c & (0xFFU >> (length + 1));
        bool ok = true;
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(s[i + k]);
            ok = ok && (next & 0xC0U) == 0x80;
            code = (code << 6) | (next & 0x3FU);
        }
        if (ok)
            return {code, length, true};
    }
    switch (c) {
    case 0x91:
    case 0x92:
        return {0x2018, 1, false};
    case 0x93:
    case 0x94:
        return {0x201C, 1, false};
    case 0x96:
    case 0x97:
        return {0x2013, 1, false};
    case 0xA0:
        return {0xA0, 1, false};
    default:
        return {0xFFFD, 1, false};
    }
}

bool isDash(char32_t c) {
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}
bool isWideBlank(char32_t c) {
    return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}
bool isInvisible(char32_t c) {
    return c == 0 || c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}
bool isLineEnd(char32_t c) { return c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029; }
char quoteOf(char32_t c) {
    if ((c >= 0x2018 && c <= 0x201B) || c == 0x2032 || c == 0x2039 || c == 0x203A)
        return '\'';
    if ((c >= 0x201C && c <= 0x201F) || c == 0x2033 || c == 0xAB || c == 0xBB || c == 0xFF02)
        return '"';
    return 0;
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// `count` hex digits at `i`, or -1.
int hexNumber(std::string_view s, std::size_t i, std::size_t count) {
    if (i + count > s.size())
        return -1;
    int value = 0;
    for (std::size_t k = 0; k < count; ++k) {
        const int digit = hexDigit(s[i + k]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

class Builder {
  public:
    explicit Builder(std::size_t size) {
        out.text.reserve(size + 1);
        out.at.reserve(size + 1);
        out.marks.reserve(size + 1);
        out.sourceSize = size;
    }
    void put(char c, std::size_t at, int mark = 0) {
        out.text += c;
        out.at.push_back(static_cast<std::uint32_t>(at));
        out.marks.push_back(static_cast<std::uint8_t>(mark | m_pending));
        m_pending = 0;
    }
    void dropped(int mark) { m_pending |= mark; }
    Mended out;

  private:
    int m_pending = 0;
};

/// What a backslash at `i` stands for: puts it and returns how many bytes it took.
std::size_t unescape(std::string_view s, std::size_t i, Builder& builder) {
    std::size_t k = i;
    while (k < s.size() && s[k] == '\\')
        ++k;
    if (k == s.size())
        return k - i;
    const char c = s[k];
    int code = -1;
    std::size_t length = 1;
    if (c == 'n')
        code = '\n';
    else if (c == 'r') {
        // \r\n is one line break; the \n comes with the next backslash.
        std::size_t next = k + 1;
        while (next < s.size() && s[next] == '\\')
            ++next;
        code = next > k + 1 && next < s.size() && s[next] == 'n' ? -2 : '\n';
    } else if (c == 't')
        code = ' ';
    else if (c == '/' || c == '"' || c == '\'' || c == '-' || c == '+' || c == '=')
        code = c;
    else if (c == 'u') {
        code = hexNumber(s, k + 1, 4);
        length = 5;
    } else if (c == 'x') {
        code = hexNumber(s, k + 1, 2);
        length = 3;
    }
    if (code == -2) {
        builder.dropped(EscapeMark);
        return k + 1 - i;
    }
    if (code <= 0 || code >= 0x80) {
        builder.put('\\', i);
        return k - i;
    }
    builder.put(code == '\r' ? '\n' : static_cast<char>(code), i, EscapeMark);
    return k + length - i;
}

/// The character that a reference of HTML or XML at `i` stands for, and how long it is; 0: it is none.
struct Reference {
    int code = 0;
    std::size_t length = 0;
};
Reference referenceAt(std::string_view s, std::size_t i) {
    constexpr std::size_t longest = 9;
    const std::string_view text = s.substr(i, longest);
    const auto end = text.find(';');
    if (end == std::string_view::npos || end < 3)
        return {};
    const std::string_view name = text.substr(1, end - 1);
    for (const auto& [known, code] : {std::pair{"nbsp", ' '},
                                      {"quot", '"'},
                                      {"apos", '\''},
                                      {"plus", '+'},
                                      {"equals", '='},
                                      {"sol", '/'},
                                      {"NewLine", '\n'}})
        if (name == known)
            return {code, end + 1};
    if (name[0] != '#')
        return {};
    const bool hex = name[1] == 'x' || name[1] == 'X';
    int code = 0;
    for (const char c : name.substr(hex ? 2 : 1)) {
        const int digit = hexDigit(c);
        if (digit < 0 || (!hex && digit > 9))
            return {};
        code = code * (hex ? 16 : 10) + digit;
    }
    return {code == 0xA0 ? ' ' : code, code > 0 ? end + 1 : 0};
}

/// The length of a tag at `i` that begins a line of a page; 0: there is none.
std::size_t lineTagAt(std::string_view s, std::size_t i) {
    constexpr std::size_t longest = 40;
    const std::string_view text = s.substr(i, longest);
    const auto end = text.find('>');
    if (end == std::string_view::npos)
        return 0;
    std::string name;
    for (const char c : text.substr(1, end - 1)) {
        if (c == '/' && name.empty())
            continue;
        if (!ad::isLetter(c))
            break;
        name += ad::lower(c);
    }
    return name == "br" || name == "p" || name == "div" || name == "li" || name == "tr" || name == "td" ? end + 1 : 0;
}

/// What of a page's markup stands at `i`: puts what it stands for and returns how many bytes it took; 0: nothing.
std::size_t unmark(std::string_view s, std::size_t i, Builder& builder) {
    if (s[i] == '&') {
        const auto [code, length] = referenceAt(s, i);
        if (length == 0 || code >= 0x80)
            return 0;
        if (code == '\r')
            builder.dropped(MarkupMark);
        else
            builder.put(static_cast<char>(code), i, MarkupMark);
        return length;
    }
    const std::size_t length = lineTagAt(s, i);
    if (length == 0)
        return 0;
    // The line ends behind it anyhow.
    const auto next = s.find_first_not_of(" \t", i + length);
    if (next != std::string_view::npos && (s[next] == '\n' || s[next] == '\r'))
        builder.dropped(MarkupMark);
    else
        builder.put('\n', i, MarkupMark);
    return length;
}

} // namespace

std::uint8_t Mended::marksIn(std::size_t from, std::size_t to) const {
    std::uint8_t all = 0;
    for (std::size_t i = from; i < std::min(to, marks.size()); ++i)
        all |= marks[i];
    return all;
}

Mended mend(std::string_view s) {
    Builder builder(s.size());
    for (std::size_t i = 0; i < s.size();) {
        const char c = s[i];
        if (c == '\r') {
            const bool pair = i + 1 < s.size() && s[i + 1] == '\n';
            builder.put('\n', i, pair ? 0 : ReturnMark);
            i += pair ? 2 : 1;
            continue;
        }
        if (c == '\\') {
            i += unescape(s, i, builder);
            continue;
        }
        if (c == '&' || c == '<')
            if (const std::size_t length = unmark(s, i, builder); length > 0) {
                i += length;
                continue;
            }
        if (c == '%') {
            const int code = hexNumber(s, i + 1, 2);
            if (code >= 0x20 && code < 0x7F) {
                builder.put(static_cast<char>(code), i, PercentMark);
                i += 3;
                continue;
            }
            if (code == '\n' || code == '\r') {
                if (code == '\n')
                    builder.put('\n', i, PercentMark);
                else
                    builder.dropped(PercentMark);
                i += 3;
                continue;
            }
        }
        const Character character = characterAt(s, i);
        if (isDash(character.code))
            builder.put('-', i, DashMark);
        else if (isWideBlank(character.code))
            builder.put(' ', i, BlankMark);
        else if (isInvisible(character.code))
            builder.dropped(InvisibleMark);
        else if (isLineEnd(character.code))
            builder.put('\n', i, ReturnMark);
        else if (const char quote = quoteOf(character.code))
            builder.put(quote, i);
        else if (character.code < 0x80)
            builder.put(c, i);
        else
            // One mark for whatever no key has; its place is what counts.
            builder.put('\x7F', i);
        i += character.length;
    }
    return std::move(builder.out);
}

std::string plainQuotes(std::string_view s) {
    std::string out;
    out.reserve(s.size());
    for (std::size_t i = 0; i < s.size();) {
        const Character character = characterAt(s, i);
        if (const char quote = quoteOf(character.code))
            out += quote;
        else if (isWideBlank(character.code))
            out += ' ';
        else if (!isInvisible(character.code))
            out.append(s.substr(i, character.length));
        i += character.length;
    }
    return out;
}

bool looksLikeText(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return true;
    std::size_t zeros = 0;
    std::size_t controls = 0;
    for (const char c : bytes) {
        const auto u = static_cast<unsigned char>(c);
        zeros += u == 0;
        controls += u != 0 && u < 0x20 && u != '\t' && u != '\n' && u != '\r' && u != '\f' && u != 0x0B && u != 0x1B;
    }
    // UTF-16 of plain letters is every other byte zero.
    const bool wide =
        bytes.size() >= 8 && zeros * 2 + 2 >= bytes.size() - bytes.size() / 8 && zeros * 2 <= bytes.size() + 2;
    if (controls == 0 && (zeros == 0 || wide))
        return true;
    return bytes.find("-----BEGIN ") != std::string_view::npos;
}

Decoded decodeText(std::string_view bytes) {
    Decoded out;
    bool little = bytes.starts_with("\xFF\xFE");
    bool wide = little || bytes.starts_with("\xFE\xFF");
    if (wide) {
        bytes.remove_prefix(2);
    } else if (bytes.size() >= 8) {
        std::size_t even = 0;
        std::size_t odd = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            if (bytes[i] == '\0')
                ++(i % 2 == 0 ? even : odd);
        const std::size_t most = bytes.size() / 2 - bytes.size() / 16;
        little = odd >= most && even * 16 < bytes.size();
        wide = little || (even >= most && odd * 16 < bytes.size());
    }
    if (wide) {
        out.utf16 = true;
        QString decoded;
        decoded.reserve(static_cast<qsizetype>(bytes.size() / 2));
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const unsigned first = static_cast<unsigned char>(bytes[i]);
            const unsigned second = static_cast<unsigned char>(bytes[i + 1]);
            decoded += QChar(static_cast<char16_t>(little ? first | (second << 8) : (first << 8) | second));
        }
        QByteArray plain = decoded.toUtf8();
        out.text = Secret({plain.constData(), static_cast<std::size_t>(plain.size())});
        OPENSSL_cleanse(plain.data(), static_cast<std::size_t>(plain.size()));
        decoded.fill(QChar(0));
        return out;
    }
    while (bytes.starts_with("\xEF\xBB\xBF")) {
        out.byteOrderMark = true;
        bytes.remove_prefix(3);
    }
    out.text = Secret(bytes);
    return out;
}

} // namespace ad::keys::detail
