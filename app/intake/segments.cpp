#include "intake/segments.h"

#include "base/ascii.h"
#include "intake/compiled_reader.h"
#include "intake/cutter.h"

#include "intake/shell_words.h"
#include <algorithm>
#include <cctype>
#include <functional>

namespace ad::intake {
namespace {

/// Whether so much base64 stands in one piece as no word of a program has.
bool holdsKeyText(std::string_view text) {
    constexpr std::size_t least = 40;
    std::size_t run = 0;
    for (const char c : text) {
        const bool inside = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '/' || c == '=';
        run = inside ? run + 1 : 0;
        if (run >= least)
            return true;
    }
    return false;
}

/// What stands between a BEGIN and an END line, from the dashes of the one to those of the other.
std::string_view bodyOf(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of('-'), text.size()));
    const auto end = text.rfind("END ");
    text = text.substr(0, end);
    const auto last = text.find_last_not_of('-');
    return trimmedText(text.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

/// "<key>", "[your key]", "...", "***": in the place of a key.
bool isStandIn(std::string_view body) {
    constexpr std::size_t longest = 80;
    if (body.empty() || body.size() > longest)
        return false;
    const bool framed = (body.front() == '<' && body.back() == '>') || (body.front() == '[' && body.back() == ']') ||
                        (body.front() == '{' && body.back() == '}');
    return framed || body.find_first_not_of(".*xX \r\n") == std::string_view::npos ||
           body.find_first_not_of("\xE2\x80\xA6 \r\n") == std::string_view::npos;
}

/// Whether nothing stands here but what programs, settings and editors put between two lines of a text: quotes, signs,
/// escapes, numbers of lines.
bool onlyMarks(std::string_view text) {
    constexpr std::size_t most = 120;
    if (trimmedText(text) == "n-----")
        return true; // "\n" whose backslash was lost
    if (text.size() > most)
        return false;
    constexpr std::size_t longestMarkup = 12;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        // "<br>", "&#xA;": a line break, as a page writes it.
        if (c == '<' || c == '&')
            if (const auto close = text.substr(i, longestMarkup).find(c == '<' ? '>' : ';'); close != npos) {
                i += close;
                continue;
            }
        const bool escape = i > 0 && text[i - 1] == '\\' && (c == 'n' || c == 'r' || c == 't');
        if (std::isalpha(c) != 0 && !escape)
            return false;
    }
    return true;
}

} // namespace

Cutter::Cutter(std::string_view text, std::size_t limit)
    : m_text(text), m_limit(limit), m_budget(8 * text.size() + 65536) {
    for (std::size_t at = 0; at < text.size(); at = next(at))
        if (isFence(lineAt(text, at)))
            m_fences.push_back(at);
}

std::vector<Segment> Cutter::run() {
    const std::array<std::function<Found(std::size_t)>, 9> finders{
        [this](std::size_t at) { return code(at); }, [this](std::size_t at) { return compiled(at); },
        [this](std::size_t at) { return pem(at); },  [this](std::size_t at) { return curl(at); },
        [this](std::size_t at) { return http(at); }, [this](std::size_t at) { return json(at); },
        [this](std::size_t at) { return html(at); }, [this](std::size_t at) { return form(at); },
        [this](std::size_t at) { return token(at); }};
    std::array<Found, finders.size()> found;
    std::array<bool, finders.size()> done{};
    std::vector<Segment> out;
    std::size_t from = 0;
    while (out.size() < m_limit) {
        const Segment* first = nullptr;
        for (std::size_t i = 0; i < finders.size(); ++i) {
            if (!done[i] && (!found[i] || found[i]->begin < from)) {
                found[i] = finders[i](from);
                done[i] = !found[i];
            }
            if (found[i] && (!first || found[i]->begin < first->begin))
                first = &*found[i];
        }
        if (!first)
            break;
        out.push_back(*first);
        from = first->end;
    }
    return out;
}

std::size_t Cutter::next(std::size_t at) const {
    const auto end = m_text.find('\n', at);
    return end == npos ? m_text.size() : end + 1;
}

std::size_t Cutter::lineBegin(std::size_t at) const {
    const auto before = at == 0 ? npos : m_text.rfind('\n', at - 1);
    return before == npos ? 0 : before + 1;
}

std::size_t Cutter::fenceEnd(std::size_t at) const {
    const auto after = std::upper_bound(m_fences.begin(), m_fences.end(), at);
    const auto before = after - m_fences.begin();
    return before % 2 == 0 ? npos : after == m_fences.end() ? m_text.size() : *after;
}

std::size_t Cutter::fenceBegin(std::size_t at) const {
    const auto after = std::upper_bound(m_fences.begin(), m_fences.end(), at);
    return after == m_fences.begin() ? 0 : next(*(after - 1));
}

bool Cutter::spend(std::size_t bytes) {
    m_budget -= std::min(m_budget, bytes);
    return m_budget > 0;
}

std::optional<Segment> Cutter::code(std::size_t from) {
    for (auto call = findCall(m_text, from); call; call = findCall(m_text, call->end)) {
        if (!spend(call->end - call->begin))
            return std::nullopt;
        const auto around = fenceEnd(call->begin);
        std::size_t begin = lineBegin(call->begin);
        if (around != npos) {
            begin = std::max(fenceBegin(call->begin), from);
        } else {
            const auto isCode = [](std::string_view line) {
                line = trimmedText(line);
                return line.empty() || line.find_first_of("={}()[];#") != npos || line.starts_with("//") ||
                       line.starts_with("import ") || line.starts_with("from ") || line.ends_with(',') ||
                       line.starts_with('"') || line.starts_with('\'') || line.ends_with('"') || line.ends_with('\'');
            };
            while (begin > from) {
                const auto before = lineBegin(begin - 1);
                const auto line = lineAt(m_text, before);
                if (before < from || !isCode(line) || isAnswerLine(line) || isFence(line))
                    break;
                begin = before;
            }
            while (begin < call->begin && isBlankLine(lineAt(m_text, begin)))
                begin = next(begin);
        }
        begin = std::max(begin, from);
        const auto source = m_text.substr(begin, call->end - begin);
        if (!spend(source.size()))
            return std::nullopt;
        const auto read = readCode(source);
        const bool speaks = read && (!read->request.url.empty() || has(read->request.body, "grant_type") ||
                                     has(read->request.body, "client_assertion"));
        if (!speaks)
            continue;
        std::size_t end = std::min(m_text.find('\n', call->end), m_text.size());
        if (around != npos)
            end = std::min(end, around);
        // In a remark behind the call people write what was answered.
        const auto rest = m_text.substr(call->end, end - call->end);
        if (const auto remark = std::min({rest.find(" //"), rest.find(" # "), rest.size()}); remark < rest.size())
            end = call->end + remark;
        return Segment{Shape::Code, begin, end};
    }
    return std::nullopt;
}

std::optional<Segment> Cutter::compiled(std::size_t from) {
    for (; m_programs > 0; --m_programs) {
        const auto [begin, end] = compiledAt(m_text, from);
        if (begin == npos || !spend(end - begin))
            return std::nullopt;
        const auto read = readCompiled(m_text.substr(begin, end - begin));
        if (read && (!read->request.url.empty() || has(read->request.body, "grant_type") ||
                     has(read->request.body, "client_assertion")))
            return Segment{Shape::Code, begin, end};
        from = std::max(end, from + 1);
    }
    return std::nullopt;
}

std::optional<Segment> Cutter::curl(std::size_t from) {
    const auto httpie = std::min(httpieAt(m_text, from), wgetAt(m_text, from)); // npos is the largest
    for (auto at = curlAt(m_text, from);; at = curlAt(m_text, at + 4)) {
        if (httpie != npos && httpie < at) {
            const auto command = m_text.substr(httpie, commandLength(m_text.substr(httpie), Shell::Posix));
            return spend(command.size()) ? Found(Segment{Shape::Curl, httpie, httpie + trimmedText(command).size()})
                                         : std::nullopt;
        }
        if (at == npos)
            return std::nullopt;
        auto rest = m_text.substr(at);
        const auto fence = fenceEnd(at);
        if (fence != npos)
            rest = rest.substr(0, fence - at);
        const auto line = lineBegin(at);
        const auto prompt = trimmedText(m_text.substr(line, at - line));
        if (prompt.ends_with('`') && rest.find('`') != npos)
            rest = rest.substr(0, rest.find('`')); // `curl …` within a sentence
        if (rest.find("\n```") != npos)
            rest = rest.substr(0, rest.find("\n```"));
        const auto length = commandLength(rest, shellOfCommand(rest));
        if (!spend(length))
            return std::nullopt;
        const auto command = trimmedText(rest.substr(0, length));
        if (!sendsSomething(command))
            continue; // "curl says no"
        std::size_t begin = at;
        if (prompt.size() < 80 && !prompt.empty() && std::string_view("$#>%").find(prompt.back()) != npos)
            begin = line;
        begin = std::max(withVariables(begin), from);
        return Segment{Shape::Curl, begin, at + std::max<std::size_t>(command.size(), 4)};
    }
}

std::size_t Cutter::withVariables(std::size_t begin) const {
    while (begin > 0 && lineBegin(begin) == begin) {
        const auto before = lineBegin(begin - 1);
        auto line = trimmedText(lineAt(m_text, before));
        for (const std::string_view word : {"$ ", "export ", "set "})
            if (line.starts_with(word))
                line.remove_prefix(word.size());
        const auto equals = line.find('=');
        const bool sets = equals != npos && equals > 0 && equals < 40 &&
                          std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(equals),
                                      [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; }) &&
                          line.find('&') == npos && parameterLine(line).name.empty();
        if (!sets)
            break;
        begin = before;
    }
    return begin;
}

std::size_t Cutter::dashesBefore(std::size_t end) const {
    std::size_t at = end;
    for (;;) {
        if (at > 0 && (m_text[at - 1] == '-' || m_text[at - 1] == ' '))
            --at;
        else if (at > 2 && m_text.substr(at - 3, 2) == "\xE2\x80" &&
                 (m_text[at - 1] == '\x93' || m_text[at - 1] == '\x94'))
            at -= 3;
        else
            break;
    }
    while (at < end && m_text[at] == ' ')
        ++at;
    return at;
}

std::optional<Segment> Cutter::pem(std::size_t from) {
    for (auto at = m_text.find("BEGIN ", from); at != npos; at = m_text.find("BEGIN ", at + 6)) {
        std::size_t labelEnd = at + 6;
        while (labelEnd < m_text.size() && labelEnd - at < 60 &&
               ((m_text[labelEnd] >= 'A' && m_text[labelEnd] <= 'Z') || m_text[labelEnd] == ' ' ||
                (m_text[labelEnd] >= '0' && m_text[labelEnd] <= '9')))
            ++labelEnd;
        const auto label = trimmedText(m_text.substr(at + 6, labelEnd - at - 6));
        if (!has(label, "KEY") && !has(label, "CERTIFICATE") && !has(label, "PKCS7") && !has(label, "PARAMETERS"))
            continue;
        const auto begin = std::max(dashesBefore(at), from);
        if (begin == at && at > 0 && m_text[at - 1] != '\n')
            continue;
        const auto end = pemEnd(labelEnd, has(label, "PARAMETERS"));
        // A program that looks for the line, or names it: no key stands there.
        const auto closing = m_text.find_first_not_of('-', labelEnd);
        const bool quoted = closing != npos && std::string_view("\"'`").find(m_text[closing]) != npos;
        if (quoted && !holdsKeyText(m_text.substr(labelEnd, end - labelEnd)))
            continue;
        // What stands in an example for the key: told, and not shown.
        if (begin > 0 && isStandIn(bodyOf(m_text.substr(labelEnd, end - labelEnd))))
            continue;
        // "The file starts with -----BEGIN RSA PRIVATE KEY-----": the same.
        std::size_t before = begin;
        while (before > 0 && std::string_view(" \t\r").find(m_text[before - 1]) != npos)
            --before;
        if (before > 0 && m_text[before - 1] != '\n' &&
            trimmedText(m_text.substr(labelEnd, end - labelEnd)).find_first_not_of("-.,)\"'` ") == npos)
            continue;
        return Segment{Shape::Pem, begin, end};
    }
    return std::nullopt;
}

std::size_t Cutter::pemEnd(std::size_t at, bool parameters) const {
    const auto again = m_text.find("BEGIN ", at);
    const auto mine = m_text.substr(0, again); // nothing behind the next one's begin is looked through
    const auto end = mine.find("END ", at);
    if (end != npos) {
        std::size_t stop = end + 4;
        while (stop < m_text.size() && (std::isupper(static_cast<unsigned char>(m_text[stop])) != 0 ||
                                        std::isdigit(static_cast<unsigned char>(m_text[stop])) != 0 ||
                                        (m_text[stop] == ' ' && stop + 1 < m_text.size() &&
                                         std::isupper(static_cast<unsigned char>(m_text[stop + 1])) != 0)))
            ++stop;
        while (stop < m_text.size() && (m_text[stop] == '-' || m_text.substr(stop, 2) == "\xE2\x80"))
            stop += m_text[stop] == '-' ? 1 : 3;
        stop = std::min(stop, m_text.size());
        // The parameters of a curve stand before their key, and belong to it.
        if (parameters && again != npos && stop <= again && onlyMarks(m_text.substr(stop, again - stop)))
            return pemEnd(again + 6, false);
        return stop;
    }
    // It was cut: what looks like more of it belongs to it.
    std::size_t stop = std::min(mine.find('\n', at), mine.size() - 1) + 1;
    while (stop < mine.size()) {
        const auto line = trimmedText(lineAt(m_text, stop));
        const bool body =
            line.size() > 15 && line.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                                       "0123456789+/=\\-_") == npos;
        if (!line.empty() && !body && !line.starts_with("Proc-Type:") && !line.starts_with("DEK-Info:"))
            break;
        stop = next(stop);
    }
    return stop;
}

std::vector<Segment> cut(std::string_view text, std::size_t limit) { return Cutter(text, limit).run(); }

bool showsKey(std::string_view text) {
    constexpr std::size_t enough = 64;
    const auto isKey = [](const Segment& segment) { return segment.shape == Shape::Pem; };
    if (holdsKeyText(text))
        return true;
    const auto segments = cut(text, enough);
    return std::any_of(segments.begin(), segments.end(), isKey);
}

} // namespace ad::intake
