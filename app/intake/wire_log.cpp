#include "intake/wire_log.h"

#include "base/ascii.h"
#include "base/error.h"
#include "intake/segments.h"
#include <QRegularExpression>
#include <algorithm>

namespace ad::intake {
namespace {

std::string_view withoutMarks(std::string_view content) {
    for (const std::string_view mark : {"[\\n]", "[\\r]"})
        if (content.ends_with(mark))
            content.remove_suffix(mark.size());
    return content;
}

} // namespace

std::optional<WireLine> wireLine(std::string_view line) {
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
        line.remove_suffix(1);
    constexpr std::size_t farthest = 200;
    const auto front = line.substr(0, farthest);
    const auto sent = front.find(" >> "), came = front.find(" << ");
    const auto at = std::min(sent, came);
    if (at == std::string_view::npos)
        return std::nullopt;
    static const QRegularExpression logger(QStringLiteral(
        R"((?:\bhttp-(?:outgoing|incoming)-\d+|(?:\bo\.a\.h|http)[\w.]*\.(?:wire|headers?)(?:\.\w+)?\W{0,8})$)"));
    if (!logger.match(text(std::string(line.substr(0, at)))).hasMatch())
        return std::nullopt;
    WireLine out;
    out.sent = sent < came;
    out.content = line.substr(at + 4);
    out.quoted = out.content.size() > 1 && out.content.front() == '"' && out.content.back() == '"';
    if (out.quoted)
        out.content = out.content.substr(1, out.content.size() - 2);
    return out;
}

WireLog::WireLog(std::string_view source) {
    if (!has(source, " >> ") && !has(source, " << "))
        return;
    for (std::size_t at = 0; at < source.size() && !m_quoted;) {
        const auto line = lineAt(source, at);
        if (const auto wire = wireLine(line)) {
            m_any = true;
            m_quoted = wire->quoted;
        }
        at += line.size() + 1;
    }
}

/// What the same library tells of its connections stands within a message that it logs.
/// An error that names the connection is what somebody wants to read.
bool WireLog::isBetween(std::string_view line) {
    static const QRegularExpression own(QStringLiteral(
        R"(\b(?:DEBUG|TRACE|FINE|FINER|FINEST)\b.{0,80}\b(?:org\.apache|o\.a)\.(?:http|hc|h)\w*\b.{0,80}\bhttp-(?:outgoing|incoming)-\d+)"
        R"(|\bhttp-(?:outgoing|incoming)-\d+\b.{0,40}\b(?:set socket timeout|Shutdown|Close connection)\b)"));
    return (has(line, "http-outgoing-") || has(line, "http-incoming-")) &&
           own.match(text(std::string(line.substr(0, 400)))).hasMatch();
}

bool WireLog::isChunkSize(std::string_view content) const {
    constexpr std::size_t longest = 8;
    const auto bare = withoutMarks(content);
    return m_chunked && !m_head && bare.size() < content.size() && !bare.empty() && bare.size() <= longest &&
           bare.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

void WireLog::noteHeader(std::string_view content) {
    const auto bare = withoutMarks(content);
    if (!m_head)
        return;
    if (isAnswerLine(bare) || isRequestLine(bare))
        m_chunked = false;
    const std::string plain = lowerCase(bare.substr(0, 80));
    m_chunked = m_chunked || (plain.starts_with("transfer-encoding:") && has(plain, "chunked"));
    m_head = !bare.empty();
}

} // namespace ad::intake
