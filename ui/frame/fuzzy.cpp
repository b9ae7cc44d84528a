#include "frame/fuzzy.h"

namespace ad::ui {

namespace {

constexpr int longestText = 200;
constexpr int atWord = 8;
constexpr int inSequence = 10;
constexpr int atBeginning = 4;
constexpr int never = -1000000;
constexpr qsizetype wordLetters = 3; ///< from here on it is a word, and no abbreviation

/// One letter a character, so that positions stay those of the text: "Ä" → "a".
QString folded(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const QString parts = QString(c).normalized(QString::NormalizationForm_D);
        result.append(parts.isEmpty() ? c : parts.at(0).toCaseFolded());
    }
    return result;
}

bool beginsWord(const QString& text, qsizetype at) {
    return at == 0 || (!text.at(at - 1).isLetterOrNumber() && text.at(at).isLetterOrNumber()) ||
           (text.at(at).isUpper() && text.at(at - 1).isLower());
}

/// Of a word that was written out, letters from the middle of several words are none that was meant.
bool isScattered(const QList<int>& positions, const QString& text, qsizetype letters) {
    if (letters < wordLetters) {
        return false;
    }
    int inside = 0;
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const bool begins = i == 0 || positions.at(i) != positions.at(i - 1) + 1;
        if (!begins || beginsWord(text, positions.at(i))) {
            continue;
        }
        ++inside;
        // A letter that was left out is meant; more than that is another word.
        const bool leftOut = i > 0 && positions.at(i) == positions.at(i - 1) + 2;
        if (i > 0 && !leftOut) {
            return true;
        }
    }
    return inside > 1;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text) {
    QString wanted = folded(pattern);
    wanted.removeIf([](QChar c) { return c.isSpace(); });
    if (wanted.isEmpty()) {
        return FuzzyMatch{};
    }
    const QString there = folded(text.left(longestText));
    const auto rows = wanted.size();
    const auto columns = there.size();
    if (rows > columns) {
        return std::nullopt;
    }
    // best[r][c]: the best score of the first r+1 letters with the last of them at c.
    std::vector<std::vector<int>> best(static_cast<std::size_t>(rows),
                                       std::vector<int>(static_cast<std::size_t>(columns), never));
    std::vector<std::vector<int>> before(static_cast<std::size_t>(rows),
                                         std::vector<int>(static_cast<std::size_t>(columns), -1));
    for (qsizetype r = 0; r < rows; ++r) {
        int reach = never; // the best of the row above, anywhere to the left
        int reachAt = -1;
        for (qsizetype c = r; c < columns; ++c) {
            const auto row = static_cast<std::size_t>(r);
            const auto column = static_cast<std::size_t>(c);
            if (r > 0 && c > 0 && best[row - 1][column - 1] > reach) {
                reach = best[row - 1][column - 1];
                reachAt = static_cast<int>(c) - 1;
            }
            if (wanted.at(r) != there.at(c)) {
                continue;
            }
            int here = 1 + (beginsWord(text, c) ? atWord : 0) + (c == 0 ? atBeginning : 0);
            if (r == 0) {
                best[row][column] = here;
                continue;
            }
            const int follows = best[row - 1][column - 1] == never ? never : best[row - 1][column - 1] + inSequence;
            if (follows == never && reach == never) {
                continue;
            }
            if (follows >= reach) {
                best[row][column] = here + follows;
                before[row][column] = static_cast<int>(c) - 1;
            } else {
                best[row][column] = here + reach;
                before[row][column] = reachAt;
            }
        }
    }
    const auto& last = best.back();
    const auto winner = std::max_element(last.begin(), last.end());
    if (*winner == never) {
        return std::nullopt;
    }
    FuzzyMatch match;
    // Of two texts that fit alike, the shorter one is closer to what was written.
    match.score = *winner * 16 - static_cast<int>(std::min<qsizetype>(columns, 15));
    int at = static_cast<int>(winner - last.begin());
    for (auto r = static_cast<std::size_t>(rows); r-- > 0;) {
        match.positions.prepend(at);
        at = before[r][static_cast<std::size_t>(at)];
    }
    if (isScattered(match.positions, text, rows)) {
        return std::nullopt;
    }
    return match;
}

} // namespace ad::ui
