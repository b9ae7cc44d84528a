// Finding by a few letters: "cpc" finds "Copy as curl".
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace ad::ui {

struct FuzzyMatch {
    int score = 0;        ///< the higher the better; comparable for one pattern only
    QList<int> positions; ///< the characters of the text that were matched
};

/// Whether the letters of `pattern` stand in `text` in that order; case, accents and blanks of the pattern do not
/// count. Letters at the beginning of words and letters that follow each other are worth more. An empty pattern fits
/// anything with score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text);

} // namespace ad::ui
