// Where two values differ.
#pragma once

#include <QString>
#include <algorithm>

namespace ad::ui {

/// The value with signs in the place of blanks and line breaks at its ends, which nobody would see.
[[nodiscard]] inline QString withSeenEnds(QString value) {
    const auto sign = [](QChar c) {
        return c == QLatin1Char('\n') || c == QLatin1Char('\r') ? QChar(0x23CE)
               : c == QLatin1Char('\t')                         ? QChar(0x21E5)
                                                                : QChar(0x2423);
    };
    qsizetype end = value.size();
    while (end > 0 && value.at(end - 1).isSpace()) {
        --end;
        value[end] = sign(value.at(end));
    }
    for (qsizetype i = 0; i < end && value.at(i).isSpace(); ++i) {
        value[i] = sign(value.at(i));
    }
    return value;
}

/// Characters of a text. Length 0: none.
struct Differing {
    int start = 0, length = 0;
};

/// Where `value` leaves `other`: what is between their common beginning and their common end. Length 0 where nothing of
/// it is more than in `other`.
[[nodiscard]] inline Differing differing(const QString& value, const QString& other) {
    const auto size = static_cast<int>(value.size());
    const auto otherSize = static_cast<int>(other.size());
    const int longest = std::min(size, otherSize);
    int start = 0;
    while (start < longest && value.at(start) == other.at(start)) {
        ++start;
    }
    int end = 0;
    while (end < longest - start && value.at(size - 1 - end) == other.at(otherSize - 1 - end)) {
        ++end;
    }
    return {start, std::max(0, size - start - end)};
}

/// The same, but nothing where the two have next to nothing in common: then the whole value is what differs.
[[nodiscard]] inline Differing differingPart(const QString& value, const QString& other) {
    constexpr int leastInCommon = 4; ///< as "http"; fewer letters are alike by chance
    Differing part = differing(value, other);
    // A number is another one from its first other digit on, whatever digits follow.
    const auto isNumber = [](const QString& text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    };
    if (part.length > 0 && isNumber(value) && isNumber(other)) {
        part.length = static_cast<int>(value.size()) - part.start;
    }
    return static_cast<int>(value.size()) - part.length < leastInCommon ? Differing{} : part;
}

} // namespace ad::ui
