#include "intake/unquoted.h"

#include "intake/wire_log.h"
#include <algorithm>
#include <openssl/crypto.h>

namespace ad::intake {
namespace {

std::string_view restOfLine(std::string_view text, std::size_t at) {
    return text.substr(at, std::min(text.find('\n', at), text.size()) - at);
}

std::string_view withoutEnd(std::string_view line) {
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
        line.remove_suffix(1);
    return line;
}

} // namespace

bool isSentRequestLine(std::string_view line) {
    line = withoutEnd(line);
    if (!line.starts_with("> "))
        return false;
    line.remove_prefix(2);
    const auto blank = line.find(' ');
    if (blank == std::string_view::npos || blank < 3 || blank > 10)
        return false;
    return std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(blank),
                       [](char c) { return c >= 'A' && c <= 'Z'; }) &&
           line.rfind(" HTTP/") != std::string_view::npos;
}

Unquoted::Unquoted(std::string_view source) : m_source(source) {
    WireLog wire(source);
    if (!wire.any() && !source.starts_with('>') && source.find("\n>") == std::string_view::npos)
        return;
    m_headersOnly = wire.headersOnly();
    m_text.reserve(source.size());
    bool transcript = false; // within a block of lines that `curl -v` wrote
    for (std::size_t at = 0; at < source.size();) {
        const auto line = restOfLine(source, at);
        const auto end = std::min(at + line.size() + 1, source.size());
        if (wire.take(line, m_text, [&](std::size_t place, std::string_view part) {
                m_lines.push_back({place, static_cast<std::size_t>(part.data() - source.data())});
            })) {
            m_changed = true;
            at = end;
            continue;
        }
        std::size_t skip = 0;
        if (!line.starts_with('>')) {
            transcript = false;
        } else {
            transcript = transcript || isSentRequestLine(line);
            // Each mark is one ">" and the blank after it; answers to answers have several.
            while (!transcript && skip < line.size() && line[skip] == '>') {
                ++skip;
                if (skip < line.size() && line[skip] == ' ')
                    ++skip;
                transcript = isSentRequestLine(line.substr(skip));
            }
        }
        m_changed = m_changed || skip > 0;
        m_lines.push_back({m_text.size(), at + skip});
        m_text += source.substr(at + skip, end - at - skip);
        at = end;
    }
    if (!m_changed) {
        OPENSSL_cleanse(m_text.data(), m_text.size());
        m_text.clear();
    }
}

Unquoted::~Unquoted() { OPENSSL_cleanse(m_text.data(), m_text.size()); }

std::size_t Unquoted::source(std::size_t at) const {
    if (!m_changed)
        return at;
    const auto after =
        std::upper_bound(m_lines.begin(), m_lines.end(), at, [](std::size_t a, const Line& l) { return a < l.at; });
    if (after == m_lines.begin())
        return at;
    const Line& line = *(after - 1);
    // A line break that was put behind the last line has no byte of its own there.
    return std::min(line.source + (at - line.at), m_source.size() - 1);
}

} // namespace ad::intake
