// Inside of recognise.h: a text without the marks that mail programs and logs put before its lines.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ad::intake {

/// A text as it was before it was quoted, with the place of every line in the text as given. The "> " that `curl -v`
/// writes before what it sends is no such mark and stays. Lines in which Apache's HttpClient logs what it sent and got
/// are the messages that they log.
class Unquoted {
  public:
    /// `source` must outlive this value.
    explicit Unquoted(std::string_view source);
    ~Unquoted();
    Unquoted(const Unquoted&) = delete;
    Unquoted& operator=(const Unquoted&) = delete;

    [[nodiscard]] std::string_view text() const { return m_changed ? std::string_view(m_text) : m_source; }
    /// Whether any mark was taken off.
    [[nodiscard]] bool changed() const { return m_changed; }
    /// Whether what a program logged of its requests is their headers, and never a body.
    [[nodiscard]] bool logsHeadersOnly() const { return m_headersOnly; }
    /// The place in the source of the byte at `at` of text().
    [[nodiscard]] std::size_t source(std::size_t at) const;

  private:
    struct Line {
        std::size_t at;     ///< in m_text
        std::size_t source; ///< of the same byte
    };
    std::string_view m_source;
    std::string m_text; ///< may hold a key, and is wiped
    std::vector<Line> m_lines;
    bool m_changed = false;
    bool m_headersOnly = false;
};

/// Whether a line is the first of what `curl -v` sent: "> POST /token HTTP/1.1".
[[nodiscard]] bool isSentRequestLine(std::string_view line);

} // namespace ad::intake
