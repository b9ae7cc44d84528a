#include "intake/log_record.h"

#include "base/error.h"

#include <QRegularExpression>
#include <algorithm>
#include <string>

namespace ad::intake {
namespace {

constexpr std::size_t longestRecordLine = 1000;
constexpr int mostRecordLines = 8;

} // namespace

bool continuesRecord(std::string_view line) {
    static const QRegularExpression goesOn(QStringLiteral(
        R"(^(?:\s*(?:Caused by\b|Suppressed:|at [\w.$<>]+[(:]|\.\.\. \d+ more)|\t|(?:[\w$]+\.)+[\w$]*(?:Exception|Error|Failure)\b|\w+(?:Exception|Error): ))"));
    return goesOn.match(ad::text(std::string(line.substr(0, longestRecordLine)))).hasMatch();
}

std::string_view recordUpTo(std::string_view text, std::size_t at) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const auto startOf = [&](std::size_t place) {
        const auto before = place == 0 ? std::string_view::npos : text.rfind('\n', place - 1);
        return before == std::string_view::npos ? 0 : before + 1;
    };
    std::size_t begin = startOf(at);
    for (int lines = 1; lines < mostRecordLines && begin > 0; ++lines) {
        if (!continuesRecord(text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin)))
            break;
        begin = startOf(begin - 1);
    }
    return text.substr(begin, end - begin);
}

bool speaksOfKeyFetch(std::string_view words) {
    static const QRegularExpression keys(
        QStringLiteral(
            R"(\bjwk ?sets?\b|jwks|\bkey ?sets?\b|\bpublic keys?\b|\bkeys? (?:for|of) (?:the )?client\b)"
            R"(|\b(?:load|fetch|retriev|refresh|download|obtain)\w* (?:the |remote |public |client |client's |signing |verification )*keys\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return keys.match(ad::text(std::string(words.substr(0, mostRecordLines * longestRecordLine)))).hasMatch();
}

} // namespace ad::intake
