// The marks by which pieces of a text are noticed.
#include "intake/segments.h"

#include "base/ascii.h"
#include "base/base64.h"
#include "jose/jws.h"
#include <algorithm>
#include <array>
#include <cctype>

namespace ad::intake {
namespace {

/// Of UTF-8, as base64url writes it.
constexpr std::string_view byteOrderMark = "77u_";

bool isTokenChar(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
}

/// The run of token characters at the front; %2E, %2D and %5F count as what they stand for.
std::size_t runLength(std::string_view text) {
    std::size_t n = 0;
    while (n < text.size()) {
        if (isTokenChar(text[n])) {
            ++n;
        } else if (text[n] == '%' && n + 2 < text.size() &&
                   (text.substr(n, 3) == "%2E" || text.substr(n, 3) == "%2e" || text.substr(n, 3) == "%2D" ||
                    text.substr(n, 3) == "%5F")) {
            n += 3;
        } else {
            return n;
        }
    }
    return n;
}

std::size_t dotsIn(std::string_view text) {
    auto dots = static_cast<std::size_t>(std::count(text.begin(), text.end(), '.'));
    for (const std::string_view mark : {"%2E", "%2e"})
        for (auto at = text.find(mark); at != npos; at = text.find(mark, at + 3))
            ++dots;
    return dots;
}

} // namespace

std::string_view lineAt(std::string_view text, std::size_t at) {
    auto line = text.substr(at, std::min(text.find('\n', at), text.size()) - at);
    while (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

std::string_view trimmedText(std::string_view t) {
    constexpr std::string_view blanks = " \t\r\n\f\v";
    const auto first = t.find_first_not_of(blanks);
    return first == npos ? t.substr(0, 0) : t.substr(first, t.find_last_not_of(blanks) - first + 1);
}

std::size_t curlAt(std::string_view text, std::size_t from) {
    for (std::size_t at = text.find("curl", from); at != npos; at = text.find("curl", at + 4)) {
        const char next = at + 4 < text.size() ? text[at + 4] : '\0';
        if (next != ' ' && next != '\t' && next != '\\' && next != '^' && next != '`' &&
            !text.substr(at + 4).starts_with(".exe"))
            continue;
        constexpr std::size_t longest = 200; // no prompt is longer
        auto before = text.substr(at - std::min(at, longest), std::min(at, longest));
        if (const auto line = before.rfind('\n'); line != npos)
            before = before.substr(line + 1);
        else if (at > longest)
            continue;
        while (!before.empty() && (before.back() == ' ' || before.back() == '\t'))
            before.remove_suffix(1);
        constexpr std::string_view marks = "$#>%;&|/`=(\"':";
        if (before.empty() || marks.find(before.back()) != npos || before == "sudo")
            return at;
    }
    return npos;
}

bool sendsSomething(std::string_view command) {
    const auto blank = command.find_first_of(" \t");
    const auto sent = blank == npos ? npos : command.find_first_not_of(" \t", blank);
    if (sent == npos)
        return false;
    const auto word = command.substr(sent, command.find_first_of(" \t\r\n", sent) - sent);
    return std::string_view("-'\"^\\`$%").find(word.front()) != npos || word.starts_with("http") ||
           word.substr(0, word.size() - 1).find_first_of("./:") != npos;
}

bool isAnswerLine(std::string_view line) {
    const auto blank = line.find(' ');
    // With its body behind it in the same line it is no head of a message.
    return line.starts_with("HTTP/") && blank < 9 && line.size() >= blank + 4 &&
           std::isdigit(static_cast<unsigned char>(line[blank + 1])) != 0 && line.find('{') == npos;
}

bool isRequestLine(std::string_view line) {
    line = trimmedText(line);
    const auto blank = line.find(' ');
    if (blank == npos || blank < 3 || blank > 10)
        return false;
    const auto method = line.substr(0, blank);
    if (!std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return false;
    const auto target = line.substr(blank + 1);
    if (target.find(" HTTP/") != npos)
        return true;
    return target.find_first_of(" \t") == npos &&
           (target.starts_with("http://") || target.starts_with("https://") || target.starts_with('/'));
}

bool isFence(std::string_view line) {
    line = trimmedText(line);
    return line.starts_with("```") || line.starts_with("~~~") || line == "[code]" || line == "[/code]" ||
           line == "<pre>" || line == "</pre>" || line == "<code>" || line == "</code>" || line == "<pre><code>" ||
           line == "</code></pre>" || line == "{code}" || line.starts_with("{code:") || line == "{noformat}";
}

bool isHeaderLine(std::string_view line) {
    const auto colon = line.find(':', 1);
    if (colon == npos || colon > 60)
        return false;
    return std::all_of(line.begin() + (line[0] == ':' ? 1 : 0), line.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_'; });
}

ParameterLine parameterLine(std::string_view line) {
    line = trimmedText(line);
    const auto strip = [](std::string_view t, std::string_view marks) {
        while (!t.empty() && marks.find(t.front()) != npos)
            t.remove_prefix(1);
        while (!t.empty() && marks.find(t.back()) != npos)
            t.remove_suffix(1);
        return t;
    };
    while (!line.empty() && std::string_view("-*+&\"'`{ \t").find(line.front()) != npos)
        line.remove_prefix(1);
    for (const std::string_view name : parameterNames) {
        if (!line.starts_with(name))
            continue;
        auto rest = line.substr(name.size());
        while (!rest.empty() && std::string_view("\"'` \t*").find(rest.front()) != npos)
            rest.remove_prefix(1);
        if (rest.empty() || std::string_view(":=|").find(rest.front()) == npos)
            continue;
        rest.remove_prefix(rest.starts_with("=>") ? 2 : 1);
        return {name, strip(rest, "\"'`, \t;*")};
    }
    return {};
}

bool straighten(std::string& text) {
    bool any = false;
    constexpr std::array<std::pair<std::string_view, char>, 6> marks{{{"\xE2\x80\x9C", '"'},
                                                                      {"\xE2\x80\x9D", '"'},
                                                                      {"\xE2\x80\x9E", '"'},
                                                                      {"\xE2\x80\x98", '\''},
                                                                      {"\xE2\x80\x99", '\''},
                                                                      {"\xC2\xA0", ' '}}};
    for (const auto& [mark, plain] : marks)
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
            text.replace(at, mark.size(), 1, plain);
            any = true;
        }
    return any;
}

std::size_t bracketedLength(std::string_view text) {
    std::size_t depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"' ||
            (c == '\'' && depth > 0 && at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0)) {
            for (++at; at < text.size() && text[at] != c; ++at)
                if (text[at] == '\\')
                    ++at;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth == 0)
                return at + 1;
        }
    }
    return 0;
}

namespace {

/// The length of a token whose lines a mail program or a ticket joined by single blanks; `first`: that of its first
/// piece. 0: it does not go on, or not to the end of a whole signature, so that nothing is guessed.
std::size_t lengthOverBlanks(std::string_view text, std::size_t first) {
    constexpr std::size_t shortestLine = 40, longestToken = 16U << 10;
    // Of RSA with 2048, 3072 and 4096 bits, of P-256, P-384 and P-521, in base64url.
    constexpr std::array<std::size_t, 6> signatures{342, 512, 683, 86, 128, 176};
    if (first < shortestLine)
        return 0;
    std::size_t length = first, pieces = 1, dots = dotsIn(text.substr(0, first));
    std::size_t inLast = dots == 0 ? 0 : first - text.rfind('.', first - 1) - 1;
    const auto whole = [&] {
        return dots == 2 && std::find(signatures.begin(), signatures.end(), inLast) != signatures.end();
    };
    while (length + 1 < text.size() && text[length] == ' ') {
        const auto rest = text.substr(length + 1);
        std::size_t more = runLength(rest);
        // The beginning of a longer signature may have the length of a shorter one.
        if (whole() && more != first)
            break;
        // The full stop of the sentence.
        if (more > 0 && more < first && dots == 2 && rest[more - 1] == '.')
            --more;
        const auto piece = rest.substr(0, more);
        // The last line is the short one, and no word of the sentence.
        const bool isWord = std::none_of(piece.substr(std::min<std::size_t>(more, 1)).begin(), piece.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        });
        if (more == 0 || more > first || (more < first && isWord))
            return 0;
        dots += dotsIn(piece);
        const auto dot = piece.rfind('.');
        inLast = dot == std::string_view::npos ? inLast + more : more - dot - 1;
        length += 1 + more;
        ++pieces;
        // A header is short, so that its dot is not far; and what has no end is no token.
        if (dots > 2 || (more < first && !whole()) || (dots == 0 && length > 1024) || length > longestToken)
            return 0;
    }
    return whole() && pieces > 1 ? length : 0;
}

} // namespace

bool mayBeginToken(std::string_view text, std::size_t at) {
    if (at == 0)
        return true;
    const char before = text[at - 1];
    if (std::isalnum(static_cast<unsigned char>(before)) == 0 && before != '-' && before != '_')
        return true;
    if (text.substr(at, 3) != "eyJ")
        return false;
    // A byte order mark before the header's bracket: part of the header.
    if (at >= byteOrderMark.size() && text.substr(at - byteOrderMark.size()).starts_with(byteOrderMark) &&
        mayBeginToken(text, at - byteOrderMark.size()))
        return false;
    // "token_eyJ…", and signs that were escaped: "client_assertion%3DeyJ…", "\u003deyJ…".
    const auto isHex = [](std::string_view s) {
        return std::all_of(s.begin(), s.end(),
                           [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
    };
    return before == '_' || (at >= 3 && text[at - 3] == '%' && isHex(text.substr(at - 2, 2))) ||
           (at >= 6 && text.substr(at - 6, 2) == "\\u" && isHex(text.substr(at - 4, 4)));
}

std::size_t tokenLength(std::string_view text) {
    std::size_t length = runLength(text);
    const std::size_t firstLine = length;
    if (length < 10)
        return 0;
    std::size_t dots = dotsIn(text.substr(0, length));
    std::size_t lines = 1;
    // A token that a mail program or a terminal wrapped goes on in the next line.
    while (length < text.size() && dots <= 4) {
        const bool openEnd = text[length - 1] == '.'; // a dot that ends a line has its part in the next one
        std::size_t next = length;
        while (next < text.size() && (text[next] == ' ' || text[next] == '\t' || text[next] == '\r'))
            ++next;
        if (next >= text.size() || text[next] != '\n')
            break;
        ++next;
        while (next < text.size() && (text[next] == ' ' || text[next] == '\t'))
            ++next;
        const std::size_t more = runLength(text.substr(next));
        const auto after = trimmedText(lineAt(text, next));
        const std::size_t moreDots = dotsIn(text.substr(next, more));
        if (more == 0 || after.size() != more || dots + moreDots > 4)
            break; // something else stands in that line
        if (firstLine < 40 && !openEnd && text[next] != '.')
            break; // no line that was wrapped is that short
        if (text.substr(next, 3) == "eyJ" && dots + moreDots > 2)
            break; // the next token
        // Behind the second dot nothing has to follow: only what is as long as a wrapped line is taken.
        const bool wrapped = more + 2 >= firstLine || (lines > 1 && more < firstLine);
        if (dots >= 2 && !wrapped && !openEnd && text[next] != '.' && more < 24)
            break;
        length = next + more;
        dots += moreDots;
        ++lines;
        if (more + 2 < firstLine && dots >= 2 && text[length - 1] != '.')
            break; // the last line is the short one
    }
    if (const auto joined = lines == 1 && dots <= 2 ? lengthOverBlanks(text, length) : 0) {
        length = joined;
        dots = 2;
    }
    if (dots < 1)
        return 0;
    const auto header = text.substr(0, std::min({text.find('.'), text.find('%'), length}));
    std::string compact;
    for (const char c : header)
        if (c != '\n' && c != '\r' && c != ' ' && c != '\t')
            compact += c;
    const auto decoded = base64::decodeLenient(compact);
    if (compact.size() <= 8 || !decoded.ok() ||
        !(decoded.bytes.starts_with('{') || decoded.bytes.starts_with("\xEF\xBB\xBF{")) ||
        decoded.bytes.find("\"alg\"") == std::string::npos)
        return 0;
    // Shortened by who showed it: the ellipsis stands for a part.
    const auto shown = text.substr(0, length);
    if (dots == 2 && shown.ends_with('.') && length < text.size() && (text[length] == '[' || text[length] == '<')) {
        // "[signature removed]"
        const auto close = text.substr(length, 40).find(text[length] == '[' ? ']' : '>');
        if (close != std::string_view::npos &&
            jose::readJws(text.substr(0, length + close + 1)).hasProblem(jose::Flaw::Cut))
            return length + close + 1;
    }
    if (shown.ends_with("...") && dotsIn(shown.substr(0, shown.find("..."))) < 2)
        return length;
    // A full stop that ends the sentence is not the token's.
    while (text[length - 1] == '.' && dots > 2) {
        --length;
        --dots;
    }
    return length;
}

} // namespace ad::intake
