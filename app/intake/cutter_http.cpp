// Finding HTTP messages, and where they end.
#include "base/ascii.h"
#include "intake/cutter.h"
#include "intake/described.h"
#include "intake/unquoted.h"

#include <algorithm>

namespace ad::intake {
namespace {

/// An object that a server answers with; no client sends these members.
bool isAnswerObject(std::string_view object) {
    return (has(object, "\"error\"") || has(object, "\"error_description\"") || has(object, "\"access_token\"")) &&
           !has(object, "grant_type");
}

} // namespace

bool Cutter::isTranscriptLine(std::string_view line) {
    return line.starts_with("* ") || line.starts_with("> ") || line.starts_with("< ") || line == ">" || line == "<" ||
           line.starts_with("} [") || line.starts_with("{ [") || line == "*";
}

bool Cutter::beginsAnother(std::size_t at) const {
    const auto line = trimmedText(lineAt(m_text, at));
    return isAnswerLine(line) || (isRequestLine(line) && has(line, " HTTP/")) || isFence(line) ||
           line.starts_with("-----BEGIN") || line.starts_with("curl ") || line.starts_with("$ curl") ||
           isSentRequestLine(line) || (line.ends_with(':') && line.find_first_of("={<\"") == npos);
}

std::optional<Segment> Cutter::http(std::size_t from) {
    std::size_t at = lineBegin(from) == from ? from : next(from);
    for (; at < m_text.size(); at = next(at)) {
        const auto line = trimmedText(lineAt(m_text, at));
        const bool answer = isAnswerLine(line);
        const bool request = isRequestLine(line) && (has(line, " HTTP/") || has(line, "://") ||
                                                     isHeaderLine(trimmedText(lineAt(m_text, next(at)))));
        const bool pseudo = line.starts_with(":method") || line.starts_with(":authority");
        if (line.size() > 1 && isTranscriptLine(line)) {
            // A list with "*" or ">" at the front of its lines looks alike.
            std::size_t stop = at;
            bool speaks = false;
            for (; stop < m_text.size() && isTranscriptLine(trimmedText(lineAt(m_text, stop))); stop = next(stop)) {
                const auto one = trimmedText(lineAt(m_text, stop));
                speaks = speaks || isSentRequestLine(one) || one.starts_with("< HTTP/");
            }
            if (speaks)
                return Segment{Shape::Http, at, transcriptEnd(at)};
            at = stop;
            if (at >= m_text.size())
                break;
            at = at == 0 ? 0 : lineBegin(at - 1);
            continue;
        }
        if (answer || request || pseudo)
            return Segment{Shape::Http, at, messageEnd(at, answer)};
    }
    return std::nullopt;
}

std::size_t Cutter::transcriptEnd(std::size_t at) const {
    bool came = false;
    std::size_t stop = at;
    while (stop < m_text.size()) {
        const auto line = lineAt(m_text, stop);
        if (!isTranscriptLine(trimmedText(line)) && !(came && has(line, "  % Total")))
            break;
        came = came || trimmedText(line).starts_with('<');
        stop = next(stop);
    }
    if (!came)
        return stop;
    const auto bodyBegin = stop;
    stop = bodyEnd(stop, true);
    // "* Connection #0 to host … left intact"
    while (stop < m_text.size() && trimmedText(lineAt(m_text, stop)).starts_with("* "))
        stop = next(stop);
    return std::max(stop, bodyBegin);
}

std::size_t Cutter::messageEnd(std::size_t at, bool answer) const {
    std::size_t stop = next(at);
    bool first = true;
    while (stop < m_text.size()) {
        const auto raw = lineAt(m_text, stop);
        const auto line = trimmedText(raw);
        if (line.empty() || isFence(line))
            break;
        const bool folded = !first && (raw.front() == ' ' || raw.front() == '\t') && !isHeaderLine(line);
        if (!folded && (!isHeaderLine(line) || beginsAnother(stop)))
            break;
        first = false;
        stop = next(stop);
    }
    const auto body = bodyEnd(stop, answer);
    return body;
}

std::size_t Cutter::bodyEnd(std::size_t at, bool answer) const {
    std::size_t begin = at;
    for (int blank = 0; blank < 2 && begin < m_text.size() && isBlankLine(lineAt(m_text, begin)); ++blank)
        begin = next(begin);
    if (begin >= m_text.size() || isBlankLine(lineAt(m_text, begin)) || beginsAnother(begin))
        return at;
    const auto rest = m_text.substr(begin);
    const auto line = trimmedText(lineAt(m_text, begin));
    if (line.starts_with("<-") || line.starts_with("->"))
        return at; // an arrow that tells of the answer
    if (line.front() == '{' || line.front() == '[') {
        const auto skipped = rest.find_first_of("{[");
        if (const auto length = bracketedLength(rest.substr(skipped, 4U << 20)))
            // Programs print the address that was asked, and below it what came back; people, the claims that were
            // sent.
            return !answer &&
                           (isAnswerObject(rest.substr(skipped, length)) || readDecoded(rest.substr(skipped, length)))
                       ? at
                       : begin + skipped + length;
    }
    if (line.front() == '<') {
        const auto close = rest.find("</html>");
        if (close != npos)
            return begin + close + 7;
    }
    const auto fence = fenceEnd(begin);
    const bool shortText = line.size() < 120 && std::count(line.begin(), line.end(), ' ') < 4;
    // A program that stands below the address: what is before the sign of a form's parameter has no blank.
    const auto sign = line.find('=');
    if (!answer && sign != npos && trimmedText(line.substr(0, sign)).find(' ') != npos && line.find('&') == npos)
        return at;
    constexpr std::size_t head = 400;
    const bool plain = answer && has(m_text.substr(at - std::min(at, head), std::min(at, head)), "ext/plain");
    if (line.front() != '<' && line.find('=') == npos && !(answer && (fence != npos || shortText || plain)))
        return at; // prose
    // No form goes on with an object or a page: there the answer begins.
    const bool form = !answer && sign != npos && line.front() != '<';
    const auto answers = [&](std::size_t there) {
        const auto one = trimmedText(lineAt(m_text, there));
        return form && there > begin &&
               ((one.starts_with('{') && !one.starts_with("{{")) || one.starts_with("<!") || one.starts_with("<html") ||
                one.starts_with("<-") || one.starts_with("<=") || one.starts_with("->") || one.starts_with("=>"));
    };
    std::size_t stop = begin;
    while (stop < m_text.size() && !beginsAnother(stop) && !answers(stop) &&
           (!isBlankLine(lineAt(m_text, stop)) || line.front() == '<'))
        stop = next(stop);
    return fence == npos ? stop : std::min(stop, fence);
}

} // namespace ad::intake
