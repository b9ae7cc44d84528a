#include "diagnosis/told_right.h"

#include "base/error.h"
#include <QRegularExpression>

namespace ad::diagnosis {
namespace {

constexpr std::size_t longestSpokenLine = 2000;
/// No word, so that no pair of words reaches across it.
constexpr const char* apart = " 0 ";

QRegularExpression clausePattern(const char* pattern) {
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// Whether a clause holds a word of a fault, or denies something.
bool deniesRight(const QString& clause) {
    static const QRegularExpression denied = clausePattern(
        R"(\b(?:not|never|no|none|nothing|neither|only|cannot|without|wrong|invalid|reused|fail\w*|error|but|except|unless|if|whether|should|must)\b|n['\x{2019}]t\b|\?)");
    return denied.match(clause).hasMatch();
}

bool saysRight(const QString& clause) {
    static const QRegularExpression right = clausePattern(
        R"(\b(?:is|are|was|were|looks?|seems?|stays?|remains?)\b (?:\w+ ){0,2}(?:right|correct\w*|fine|okay|ok|the same|identical|unchanged|reachable|accessible|public|valid|in order|in sync|a new|new (?:each|every)|unique|as (?:documented|expected|required|in the))\b)"
        R"(|^\W*(?:the|our|my|all)? ?[\w ,.-]{2,30} (?:works?|matche?s?|resolves?|verif(?:y|ies)|fits?)(?: (?:fine|well|ok|too|as expected|locally|with \w+|on jwt.io))?\W*$)"
        R"(|\b(?:I|we)(?: have|'ve)?(?: also| already)? (?:checked|verified|double-?checked|compared|confirmed|ruled out|made sure)\b)"
        R"(|\b(?:exp|expir\w+|lifetime)\b.{0,24}\b(?:[1-5]|one|two|three|four|five) min\w*|\b(?:rotation of|rotat\w+) (?:the )?logs?\b|\blog rotation\b)");
    static const QRegularExpression against =
        clausePattern(R"(^\W*not (?:an? |the )?[\w ./-]{2,30}\W*$|^\W*no [\w -]{2,24}in between\W*$)");
    if (against.match(clause).hasMatch())
        return true;
    return !deniesRight(clause) && right.match(clause).hasMatch();
}

} // namespace

std::string withoutWhatIsRight(std::string_view text) {
    static const QRegularExpression breaks =
        clausePattern(R"([,;:()!?](?=\s|$)|\.(?=\s|$)|\s(?:but|and|while|whereas|although|so)\s)");
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.size() > longestSpokenLine || line.find(' ') == std::string_view::npos) {
            out.append(line).append("\n");
            continue;
        }
        const QString words = ad::text(std::string(line));
        qsizetype from = 0;
        bool right = false;
        bool goesOn = false; // as a list does
        const auto take = [&](qsizetype to, qsizetype next) {
            const QString clause = words.mid(from, to - from);
            // "the kid is the same in the header and the JWKS": the rest of a list.
            constexpr qsizetype mostOfList = 3;
            const bool rest =
                right && goesOn && clause.split(u' ', Qt::SkipEmptyParts).size() <= mostOfList && !deniesRight(clause);
            right = saysRight(clause) || rest;
            const QString mark = words.mid(to, next - to).trimmed();
            goesOn = mark == QLatin1String(",") || mark == QLatin1String("and");
            out += right ? std::string(apart) : utf8(clause);
            out += utf8(words.mid(to, next - to));
            from = next;
        };
        for (auto all = breaks.globalMatch(words); all.hasNext();) {
            const auto one = all.next();
            take(one.capturedStart(), one.capturedEnd());
        }
        take(words.size(), words.size());
        out += '\n';
    }
    return out;
}

} // namespace ad::diagnosis
