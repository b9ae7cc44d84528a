#include "base/time.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <vector>

namespace ad {

std::int64_t systemNowMs() { return QDateTime::currentMSecsSinceEpoch(); }

namespace {

// Howard Hinnant's civil calendar: days since 1970-01-01 of a proleptic Gregorian date, and back.
constexpr std::int64_t daysFromCivil(std::int64_t y, int m, int d) {
    y -= m <= 2;
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const auto yoe = y - era * 400;
    const auto doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    const auto doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

// 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z: what RFC 3339 can write in UTC.
constexpr std::int64_t firstRfc3339 = -62135596800, lastRfc3339 = 253402300799;

constexpr bool isRfc3339(std::int64_t seconds) { return seconds >= firstRfc3339 && seconds <= lastRfc3339; }

bool digits(std::string_view text, std::size_t at, std::size_t count, int& value) {
    if (at + count > text.size())
        return false;
    value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        value = value * 10 + (text[i] - '0');
    }
    return true;
}

constexpr int daysIn(int year, int month) {
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days.at(static_cast<std::size_t>(month - 1));
}

} // namespace

std::optional<std::int64_t> parseRfc3339(std::string_view t) {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    if (t.size() < 20 || !digits(t, 0, 4, year) || t[4] != '-' || !digits(t, 5, 2, month) || t[7] != '-' ||
        !digits(t, 8, 2, day) || (t[10] != 'T' && t[10] != 't' && t[10] != ' ') || !digits(t, 11, 2, hour) ||
        t[13] != ':' || !digits(t, 14, 2, minute) || t[16] != ':' || !digits(t, 17, 2, second))
        return std::nullopt;
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    std::size_t at = 19;
    if (t[at] == '.') {
        std::size_t end = at + 1;
        while (end < t.size() && t[end] >= '0' && t[end] <= '9')
            ++end;
        if (end == at + 1)
            return std::nullopt;
        at = end;
    }
    std::int64_t offset = 0;
    if (at < t.size() && (t[at] == 'Z' || t[at] == 'z')) {
        ++at;
    } else if (at < t.size() && (t[at] == '+' || t[at] == '-')) {
        int h = 0, m = 0;
        if (!digits(t, at + 1, 2, h) || at + 3 >= t.size() || t[at + 3] != ':' || !digits(t, at + 4, 2, m) || h > 23 ||
            m > 59)
            return std::nullopt;
        offset = (std::int64_t{h} * 60 + m) * 60 * (t[at] == '-' ? -1 : 1);
        at += 6;
    } else {
        return std::nullopt;
    }
    if (at != t.size())
        return std::nullopt;
    const std::int64_t seconds = daysFromCivil(year, month, day) * 86400 + std::int64_t{hour} * 3600 +
                                 std::int64_t{minute} * 60 + second - offset;
    return isRfc3339(seconds) ? std::optional(seconds) : std::nullopt;
}

std::string formatRfc3339(std::int64_t seconds) {
    if (!isRfc3339(seconds))
        return std::to_string(seconds);
    std::int64_t days = seconds / 86400, rest = seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        --days;
    }
    const std::int64_t z = days + 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const std::int64_t doe = z - era * 146097;
    const std::int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const std::int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const std::int64_t mp = (5 * doy + 2) / 153;
    const int day = static_cast<int>(doy - (153 * mp + 2) / 5 + 1);
    const int month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
    const int year = static_cast<int>(yoe + era * 400 + (month <= 2 ? 1 : 0));
    std::array<char, 64> out{};
    const int n =
        std::snprintf(out.data(), out.size(), "%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, day,
                      static_cast<int>(rest / 3600), static_cast<int>(rest / 60 % 60), static_cast<int>(rest % 60));
    return {out.data(), static_cast<std::size_t>(n)};
}

std::optional<std::int64_t> parseHttpDate(std::string_view t) {
    // Read by hand: QDateTime would take it for local time, in which an hour of every spring does not exist, and checks
    // the weekday of a two-digit year in the wrong century.
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < t.size();) {
        const std::size_t begin = t.find_first_not_of(" ,-", at);
        if (begin == std::string_view::npos)
            break;
        at = std::min(t.find_first_of(" ,-", begin), t.size());
        words.push_back(t.substr(begin, at - begin));
        if (words.size() > 6)
            return std::nullopt;
    }
    const bool asctime = words.size() == 5;
    if (!asctime && (words.size() != 6 || words[5] != "GMT"))
        return std::nullopt;
    const auto indexOf = [](std::string_view word, std::string_view names) {
        const std::size_t at = word.size() == 3 ? names.find(word) : std::string_view::npos;
        return at != std::string_view::npos && at % 3 == 0 ? static_cast<int>(at / 3) : -1;
    };
    const std::string_view clock = words[asctime ? 3 : 4], dayText = words[asctime ? 2 : 1],
                           yearText = words[asctime ? 4 : 3];
    const int month = indexOf(words[asctime ? 1 : 2], "JanFebMarAprMayJunJulAugSepOctNovDec") + 1;
    int year = 0, day = 0, hour = 0, minute = 0, second = 0;
    if (indexOf(words[0].substr(0, 3), "MonTueWedThuFriSatSun") < 0 || month < 1 || dayText.size() > 2 ||
        !digits(dayText, 0, dayText.size(), day) || (yearText.size() != 2 && yearText.size() != 4) ||
        !digits(yearText, 0, yearText.size(), year) || clock.size() != 8 || !digits(clock, 0, 2, hour) ||
        clock[2] != ':' || !digits(clock, 3, 2, minute) || clock[5] != ':' || !digits(clock, 6, 2, second))
        return std::nullopt;
    if (yearText.size() == 2) // RFC 9110 counts what would be more than 50 years ahead as past
        year += year < 70 ? 2000 : 1900;
    if (day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return ((daysFromCivil(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
}

} // namespace ad
