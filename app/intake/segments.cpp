#include "intake/segments.h"

#include "intake/printed_json.h"
#include "intake/request_reader.h"
#include "intake/shell_words.h"
#include "intake/unquoted.h"
#include <algorithm>
#include <functional>

namespace ad::intake {
namespace {

constexpr std::size_t npos = std::string_view::npos;
using Found = std::optional<Segment>;

bool has(std::string_view text, std::string_view part) { return text.find(part) != npos; }
bool isBlankLine(std::string_view line) { return trimmedText(line).empty(); }

class Cutter {
  public:
    Cutter(std::string_view text, std::size_t limit) : m_text(text), m_limit(limit), m_budget(8 * text.size() + 65536) {
        for (std::size_t at = 0; at < text.size(); at = next(at))
            if (isFence(lineAt(text, at)))
                m_fences.push_back(at);
    }

    std::vector<Segment> run() {
        const std::array<std::function<Found(std::size_t)>, 8> finders{
            [this](std::size_t at) { return code(at); }, [this](std::size_t at) { return pem(at); },
            [this](std::size_t at) { return curl(at); }, [this](std::size_t at) { return http(at); },
            [this](std::size_t at) { return json(at); }, [this](std::size_t at) { return html(at); },
            [this](std::size_t at) { return form(at); }, [this](std::size_t at) { return token(at); }};
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

  private:
    [[nodiscard]] std::size_t next(std::size_t at) const {
        const auto end = m_text.find('\n', at);
        return end == npos ? m_text.size() : end + 1;
    }
    [[nodiscard]] std::size_t lineBegin(std::size_t at) const {
        const auto before = at == 0 ? npos : m_text.rfind('\n', at - 1);
        return before == npos ? 0 : before + 1;
    }
    /// The end of the fenced block that `at` is in; npos: it is in none.
    [[nodiscard]] std::size_t fenceEnd(std::size_t at) const {
        const auto after = std::upper_bound(m_fences.begin(), m_fences.end(), at);
        const auto before = after - m_fences.begin();
        return before % 2 == 0 ? npos : after == m_fences.end() ? m_text.size() : *after;
    }
    [[nodiscard]] std::size_t fenceBegin(std::size_t at) const {
        const auto after = std::upper_bound(m_fences.begin(), m_fences.end(), at);
        return after == m_fences.begin() ? 0 : next(*(after - 1));
    }
    /// Spends the budget for second looks; false: it is used up.
    bool spend(std::size_t bytes) {
        m_budget -= std::min(m_budget, bytes);
        return m_budget > 0;
    }

    // A call of a program, with the statements before it.
    Found code(std::size_t from) {
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
                           line.starts_with('"') || line.starts_with('\'');
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
            return Segment{Shape::Code, begin, end};
        }
        return std::nullopt;
    }

    /// A run of dashes that ends at `end`: ASCII ones, or what text programs make of them.
    [[nodiscard]] std::size_t dashesBefore(std::size_t end) const {
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
    Found pem(std::size_t from) {
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
            if (begin == at && lineBegin(at) != at)
                continue;
            return Segment{Shape::Pem, begin, pemEnd(labelEnd, has(label, "PARAMETERS"))};
        }
        return std::nullopt;
    }
    [[nodiscard]] std::size_t pemEnd(std::size_t at, bool parameters) const {
        const auto end = m_text.find("END ", at);
        const auto again = m_text.find("BEGIN ", at);
        if (end != npos && end < again) {
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
            if (parameters && again != npos &&
                trimmedText(m_text.substr(stop, again - stop)).find_first_not_of('-') == npos)
                return pemEnd(again + 6, false);
            return stop;
        }
        // It was cut: what looks like more of it belongs to it.
        std::size_t stop = next(at);
        while (stop < m_text.size()) {
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

    Found curl(std::size_t from) {
        for (auto at = curlAt(m_text, from); at != npos; at = curlAt(m_text, at + 4)) {
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
            const auto read = readCurl(command);
            const auto sent = command.find_first_not_of(" \t", command.find_first_of(" \t"));
            const bool looks = sent != npos && (command[sent] == '-' || command[sent] == '\'' || command[sent] == '"' ||
                                                command[sent] == '^' || command[sent] == '\\' || command[sent] == '`' ||
                                                command.substr(sent).starts_with("http"));
            if (read ? !looks && read->url.find_first_of("./:", 7) == std::string::npos : !looks)
                continue; // "curl says no"
            std::size_t begin = at;
            if (prompt.size() < 80 && !prompt.empty() && std::string_view("$#>%").find(prompt.back()) != npos)
                begin = line;
            begin = std::max(withVariables(begin), from);
            return Segment{Shape::Curl, begin, at + std::max<std::size_t>(command.size(), 4)};
        }
        return std::nullopt;
    }
    /// Back over the lines before a command that set variables: NAME=value, export NAME=value, set NAME=value.
    [[nodiscard]] std::size_t withVariables(std::size_t begin) const {
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

    [[nodiscard]] static bool isTranscriptLine(std::string_view line) {
        return line.starts_with("* ") || line.starts_with("> ") || line.starts_with("< ") || line == ">" ||
               line == "<" || line.starts_with("} [") || line.starts_with("{ [") || line == "*";
    }
    /// A line that begins something else, so that a body ends before it.
    [[nodiscard]] bool beginsAnother(std::size_t at) const {
        const auto line = trimmedText(lineAt(m_text, at));
        return isAnswerLine(line) || (isRequestLine(line) && has(line, " HTTP/")) || isFence(line) ||
               line.starts_with("-----BEGIN") || line.starts_with("curl ") || line.starts_with("$ curl") ||
               isSentRequestLine(line) || (line.ends_with(':') && line.find_first_of("={<\"") == npos);
    }
    Found http(std::size_t from) {
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
    [[nodiscard]] std::size_t transcriptEnd(std::size_t at) const {
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
    [[nodiscard]] std::size_t messageEnd(std::size_t at, bool answer) const {
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
    /// The end of the body that may begin at `at`, behind headers; `at` itself where none does.
    [[nodiscard]] std::size_t bodyEnd(std::size_t at, bool answer) const {
        std::size_t begin = at;
        for (int blank = 0; blank < 2 && begin < m_text.size() && isBlankLine(lineAt(m_text, begin)); ++blank)
            begin = next(begin);
        if (begin >= m_text.size() || isBlankLine(lineAt(m_text, begin)) || beginsAnother(begin))
            return at;
        const auto rest = m_text.substr(begin);
        const auto line = trimmedText(lineAt(m_text, begin));
        if (line.front() == '{' || line.front() == '[') {
            const auto skipped = rest.find_first_of("{[");
            if (const auto length = bracketedLength(rest.substr(skipped, 4U << 20)))
                return begin + skipped + length;
        }
        if (line.front() == '<') {
            const auto close = rest.find("</html>");
            if (close != npos)
                return begin + close + 7;
        }
        const auto fence = fenceEnd(begin);
        const bool shortText = line.size() < 120 && std::count(line.begin(), line.end(), ' ') < 4;
        if (line.front() != '<' && line.find('=') == npos && !(answer && (fence != npos || shortText)))
            return at; // prose
        std::size_t stop = begin;
        while (stop < m_text.size() && !beginsAnother(stop) &&
               (!isBlankLine(lineAt(m_text, stop)) || line.front() == '<'))
            stop = next(stop);
        return fence == npos ? stop : std::min(stop, fence);
    }

    /// JSON, and what languages print that was JSON, if it is one of the things that are known here.
    Found json(std::size_t from) {
        constexpr std::array<std::string_view, 11> words{"error",          "access_token",     "keys",    "kty",
                                                         "token_endpoint", "schema",           "entries", "signature",
                                                         "grant_type",     "client_assertion", "postman"};
        for (auto at = m_text.find_first_of("{[", from); at != npos; at = m_text.find_first_of("{[", at + 1)) {
            const auto inside = m_text.find_first_not_of(" \t\r\n", at + 1);
            if (inside == npos)
                return std::nullopt;
            const char c = m_text[inside];
            const bool opens = c == '"' || c == '\'' || c == '\\' || (m_text[at] == '[' && c == '{') ||
                               (m_text[at] == '{' && (std::isalpha(static_cast<unsigned char>(c)) != 0));
            if (!opens)
                continue;
            if (m_text[at] == '{' && std::isalpha(static_cast<unsigned char>(c)) != 0 &&
                std::none_of(words.begin(), words.end(),
                             [&](std::string_view w) { return m_text.substr(inside).starts_with(w); }))
                continue;
            const auto rest = m_text.substr(at);
            std::size_t length = bracketedLength(rest);
            if (!spend(length == 0 ? rest.size() : length))
                return std::nullopt;
            if (length == 0)
                length = lineAt(m_text, at).size(); // cut: its line is what is left of it
            const auto source = rest.substr(0, length);
            if (std::none_of(words.begin(), words.end(), [&](std::string_view w) { return has(source, w); }))
                continue;
            if (!isKnownJson(source))
                continue;
            return Segment{Shape::Json, at, at + length};
        }
        return std::nullopt;
    }

    Found html(std::size_t from) {
        for (auto at = m_text.find('<', from); at != npos; at = m_text.find('<', at + 1)) {
            const auto rest = m_text.substr(at);
            if (!rest.starts_with("<!DOCTYPE html") && !rest.starts_with("<!doctype html") &&
                !rest.starts_with("<html"))
                continue;
            auto end = rest.find("</html>");
            end = end == npos ? rest.size() : end + 7;
            return Segment{Shape::Html, at, at + end};
        }
        return std::nullopt;
    }

    /// A form, a URL with one, or its parameters one a line.
    Found form(std::size_t from) {
        for (auto at = nextName(from); at != npos; at = nextName(at + 1)) {
            std::size_t begin = at;
            while (begin > from && std::string_view(" \t\r\n\"'`<>(){}[],|").find(m_text[begin - 1]) == npos)
                --begin;
            if (const auto line = lineBegin(at); at - line < 40)
                if (auto list = parameters(line, from))
                    return list;
            auto end = std::min(m_text.find_first_of(" \t\r\n\"'`<>(){}|", at), m_text.size());
            const auto word = m_text.substr(begin, end - begin);
            int known = 0;
            for (const auto name : parameterNames)
                for (auto k = word.find(name); k != npos; k = word.find(name, k + 1))
                    if ((k == 0 || word[k - 1] == '&' || word[k - 1] == '?') &&
                        word.substr(k + name.size()).starts_with('='))
                        ++known;
            if (known < 2 && !(known == 1 && has(word, "&") && has(word, "=")) && !(known == 1 && has(word, "?"))) {
                at = std::max(at, end > at ? end - 1 : at);
                continue;
            }
            // A form that is shown with "&" at the front of each line goes on.
            while (end < m_text.size()) {
                const auto line = next(end);
                const auto more = trimmedText(lineAt(m_text, line));
                if (line >= m_text.size() || trimmedText(m_text.substr(end, line - end)).size() > 0 ||
                    !(more.starts_with('&') || word.ends_with('&')) || more.find(' ') != npos || more.find('=') == npos)
                    break;
                end = line + lineAt(m_text, line).size();
            }
            return Segment{Shape::Form, begin, end};
        }
        return std::nullopt;
    }
    [[nodiscard]] std::size_t nextName(std::size_t from) {
        constexpr std::array<std::string_view, 4> names{"grant_type", "client_assertion",
                                                        "client_id=", "client_secret="};
        auto first = npos;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!m_names[i] || (*m_names[i] != npos && *m_names[i] < from))
                m_names[i] = m_text.find(names[i], from);
            first = std::min(first, *m_names[i]);
        }
        return first;
    }
    /// At least two lines "name: value" of known parameters, beginning at `at`.
    [[nodiscard]] Found parameters(std::size_t at, std::size_t from) const {
        if (at < from)
            return std::nullopt;
        std::size_t stop = at;
        std::size_t end = at;
        int count = 0;
        bool assertion = false;
        while (stop < m_text.size()) {
            const auto line = lineAt(m_text, stop);
            const auto found = parameterLine(line);
            if (found.name.empty() || found.value.find('&') != npos) {
                if (count == 0 || !(isBlankLine(line) && count < 2))
                    break;
            } else {
                ++count;
                assertion = assertion || found.name == "grant_type" || found.name.starts_with("client_assertion");
                end = stop + line.size();
            }
            stop = next(stop);
        }
        return count >= 2 && assertion ? Found(Segment{Shape::Parameters, at, end}) : std::nullopt;
    }

    Found token(std::size_t from) {
        std::size_t runEnd = from;
        int tries = 0;
        for (auto at = m_text.find("ey", from); at != npos; at = m_text.find("ey", at + 2)) {
            const char before = at == 0 ? ' ' : m_text[at - 1];
            if (at > from && (std::isalnum(static_cast<unsigned char>(before)) != 0 || before == '-' || before == '_'))
                continue; // inside of a word: the token would have begun before
            if (const auto length = tokenLength(m_text.substr(at)))
                return Segment{Shape::Token, at, at + length};
            // What begins within the same run is looked at a few times only.
            const auto stop = m_text.find_first_of(" \t\r\n\"'`<>,;&=", at);
            tries = stop == runEnd ? tries + 1 : 0;
            runEnd = stop;
            if (tries > 8 && stop != npos)
                at = stop;
            else if (tries > 8)
                return std::nullopt;
        }
        return std::nullopt;
    }

    std::string_view m_text;
    std::size_t m_limit;
    std::size_t m_budget;
    std::vector<std::size_t> m_fences;
    std::array<std::optional<std::size_t>, 4> m_names; ///< where each is found next
};

} // namespace

std::vector<Segment> cut(std::string_view text, std::size_t limit) { return Cutter(text, limit).run(); }

} // namespace ad::intake
