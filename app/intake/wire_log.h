// Inside of recognise.h: the lines in which Apache's HttpClient logs the bytes that it sent and got.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace ad::intake {

/// `http-outgoing-0 >> "POST /token HTTP/1.1[\r][\n]"`, or without quotes where the headers alone are logged.
struct WireLine {
    bool sent = false;
    bool quoted = false;
    std::string_view content; ///< a part of the line
};
[[nodiscard]] std::optional<WireLine> wireLine(std::string_view line);

/// Puts the logged lines of a text together as the messages that they were.
class WireLog {
  public:
    explicit WireLog(std::string_view text);
    /// Whether the text holds any such line.
    [[nodiscard]] bool any() const { return m_any; }
    /// Whether the lines hold no bytes that were sent, but headers alone.
    [[nodiscard]] bool headersOnly() const { return m_any && !m_quoted; }
    /// One line of the text: what of it belongs to a message is added to `out` piece by piece, where `piece` is told
    /// the place in `out` and the part of the line that follows there. False: it is no line of the log.
    template <class OnPiece>
    bool take(std::string_view line, std::string& out, const OnPiece& piece) {
        const auto wire = m_any ? wireLine(line) : std::nullopt;
        if (!wire) {
            if (m_any && isBetween(line))
                return true;
            if (m_begun && !out.empty() && !out.ends_with('\n'))
                out += '\n';
            return false;
        }
        if (m_quoted && !wire->quoted)
            return true; // the same headers stand in quotes as well
        if (m_begun && wire->sent != m_sent)
            out += out.ends_with('\n') ? "\n" : "\n\n";
        if (!m_begun || wire->sent != m_sent)
            m_head = true;
        m_begun = true;
        m_sent = wire->sent;
        if (isChunkSize(wire->content))
            return true;
        std::string_view rest = wire->content;
        while (!rest.empty()) {
            const auto mark = std::min(rest.find("[\\r]"), rest.find("[\\n]"));
            const auto part = rest.substr(0, mark);
            piece(out.size(), part);
            out += part;
            if (mark == std::string_view::npos)
                break;
            if (rest[mark + 2] == 'n')
                out += '\n';
            rest.remove_prefix(mark + 4);
        }
        if (!wire->quoted)
            out += '\n';
        noteHeader(wire->content);
        return true;
    }

  private:
    [[nodiscard]] static bool isBetween(std::string_view line);
    [[nodiscard]] bool isChunkSize(std::string_view content) const;
    void noteHeader(std::string_view content);

    bool m_any = false, m_quoted = false, m_begun = false, m_sent = false;
    bool m_head = true, m_chunked = false;
};

} // namespace ad::intake
