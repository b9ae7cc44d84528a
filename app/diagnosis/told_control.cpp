#include "diagnosis/told_control.h"

#include "base/error.h"
#include <QRegularExpression>
#include <algorithm>

namespace ad::diagnosis {
namespace {

constexpr std::size_t nearestWords = 200;

QRegularExpression controlPattern(const char* pattern) {
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// Without fences, prompts and blanks at its end.
QString withoutMarksBehind(QString words) {
    static const QRegularExpression marks = controlPattern(R"((?:\s|```\w*|~~~\w*|[$#>`])+$)");
    return words.remove(marks);
}

QString withoutMarksBefore(QString words) {
    static const QRegularExpression marks = controlPattern(R"(^(?:\s|```|~~~|[`'")\]}])+)");
    return words.remove(marks);
}

bool takesBack(const QString& sentence) {
    static const QRegularExpression back = controlPattern(
        R"(\b(?:not|never|no|nor|none|used to|should|would|could|must|stop\w*|fail\w*|but|except|until|unless|if|when|nicht|kein\w*|non|pas|sin|refus\w*|reject\w*|errors?|wrong|invalid|before|yesterday|longer|expect\w*|suppos\w*)\b|n['\x{2019}]t\b|\?)");
    return back.match(sentence).hasMatch();
}

bool endsSoThatItWorks(const QString& before) {
    static const QRegularExpression sentenceEnd(QStringLiteral(R"([.!?](?=\s)|\n\s*\n)"));
    static const QRegularExpression front = controlPattern(R"(^\W*(?:(?:but|and|however|while|whereas|yet)\b[\s,]*)+)");
    static const QRegularExpression works = controlPattern(
        R"(\b(?:works?|worked|working|succeeds?|succeeded|(?:is|was) accepted|(?:gets?|got|gives?|gave|returns?|returned)(?: me| us)? (?:a|the|an access) token|funktioniert|funciona|fonctionne|funziona)\b[^.\n]{0,60}:\s*$)");
    const auto sentence = before.mid(before.lastIndexOf(sentenceEnd) + 1).remove(front);
    return works.match(sentence).hasMatch() && !takesBack(sentence);
}

bool beginsSoThatItWorks(const QString& behind) {
    static const QRegularExpression works = controlPattern(
        R"(^(?:(?:and|this|that|it|which|the|curl|command|request|one|does|always|just|above)\b[\s,]*){0,4}(?:works?|worked|succeeds?|succeeded|(?:is|was) (?:fine|accepted)|(?:gets?|gives?|returns?)(?: me| us)? (?:a|the|an access) token|funktioniert|funciona|fonctionne|funziona)\b[^.\n]{0,60}(?:[.!\n]|$))");
    const auto match = works.match(behind);
    return match.hasMatch() && !takesBack(match.captured());
}

} // namespace

bool isSaidToWork(std::string_view text, const ShownAt& shown) {
    const std::size_t begin = std::min(shown.begin, text.size());
    const std::size_t from = std::min(std::max(shown.from, begin - std::min(begin, nearestWords)), begin);
    const std::size_t end = std::min(std::max(shown.end, begin), text.size());
    const std::size_t to = std::max(std::min({shown.to, text.size(), end + nearestWords}), end);
    const auto words = [&](std::size_t at, std::size_t next) {
        return ad::text(std::string(text.substr(at, next - at)));
    };
    // "body: '…'": what stands before it in its line is a piece of the program.
    const auto line = text.substr(from, begin - from).rfind('\n');
    constexpr std::size_t shortName = 24;
    const bool ofProgram = line != std::string_view::npos && begin - from - line <= shortName;
    const std::size_t before = ofProgram ? from + line : begin;
    return endsSoThatItWorks(withoutMarksBehind(words(from, before))) ||
           beginsSoThatItWorks(withoutMarksBefore(words(end, to)));
}

} // namespace ad::diagnosis
