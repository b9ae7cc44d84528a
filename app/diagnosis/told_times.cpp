#include "diagnosis/told_times.h"

#include "base/error.h"
#include "base/time.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QString>
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace ad::diagnosis {
namespace {

constexpr std::size_t searchedTimes = 4U << 10;
// What a time is called stands close before it.
constexpr qsizetype longestTimeName = 70;

enum class TimeRole { None, Now, From, Until };

struct TimeName {
    QLatin1String words;
    TimeRole role;
};

/// What the last words before a time say that it is.
TimeRole timeRoleOf(const QString& before) {
    static constexpr std::array names{TimeName{QLatin1String("current time"), TimeRole::Now},
                                      TimeName{QLatin1String("current timestamp"), TimeRole::Now},
                                      TimeName{QLatin1String("current date"), TimeRole::Now},
                                      TimeName{QLatin1String("server time"), TimeRole::Now},
                                      TimeName{QLatin1String("evaluation time"), TimeRole::Now},
                                      TimeName{QLatin1String("server clock"), TimeRole::Now},
                                      TimeName{QLatin1String("sent at"), TimeRole::Now},
                                      TimeName{QLatin1String("sent on"), TimeRole::Now},
                                      TimeName{QLatin1String("received at"), TimeRole::Now},
                                      TimeName{QLatin1String("serverzeit"), TimeRole::Now},
                                      TimeName{QLatin1String("gesendet um"), TimeRole::Now},
                                      TimeName{QLatin1String("heure du serveur"), TimeRole::Now},
                                      TimeName{QLatin1String("hora del servidor"), TimeRole::Now},
                                      TimeName{QLatin1String("now"), TimeRole::Now},
                                      TimeName{QLatin1String("valid from"), TimeRole::From},
                                      TimeName{QLatin1String("validfrom"), TimeRole::From},
                                      TimeName{QLatin1String("not before"), TimeRole::From},
                                      TimeName{QLatin1String("notbefore"), TimeRole::From},
                                      TimeName{QLatin1String("not_before"), TimeRole::From},
                                      TimeName{QLatin1String("nbf"), TimeRole::From},
                                      TimeName{QLatin1String("early"), TimeRole::From},
                                      TimeName{QLatin1String("expir"), TimeRole::Until},
                                      TimeName{QLatin1String("valid until"), TimeRole::Until},
                                      TimeName{QLatin1String("valid to"), TimeRole::Until},
                                      TimeName{QLatin1String("validto"), TimeRole::Until},
                                      TimeName{QLatin1String("notonorafter"), TimeRole::Until},
                                      TimeName{QLatin1String("caduca"), TimeRole::Until},
                                      TimeName{QLatin1String("bis"), TimeRole::Until},
                                      TimeName{QLatin1String("exp\""), TimeRole::Until},
                                      TimeName{QLatin1String("exp="), TimeRole::Until},
                                      TimeName{QLatin1String("exp:"), TimeRole::Until},
                                      TimeName{QLatin1String("exp "), TimeRole::Until}};
    TimeRole role = TimeRole::None;
    qsizetype last = -1;
    for (const TimeName& name : names)
        if (const qsizetype at = before.lastIndexOf(name.words); at > last) {
            last = at;
            role = name.role;
        }
    return role;
}

std::optional<std::int64_t> toldMoment(const QRegularExpressionMatch& match) {
    if (match.hasCaptured(QStringLiteral("number"))) {
        const QString number = match.captured(QStringLiteral("number"));
        return number.left(10).toLongLong();
    }
    if (match.hasCaptured(QStringLiteral("american"))) {
        QString moment = match.captured(QStringLiteral("american")).simplified();
        moment.remove(QLatin1Char(','));
        const QLocale c = QLocale::c();
        const QDate date = c.toDate(moment.section(QLatin1Char(' '), 0, 0), QStringLiteral("M/d/yyyy"));
        const QString time = moment.section(QLatin1Char(' '), 1);
        for (const QString& form : {QStringLiteral("h:mm:ss AP"), QStringLiteral("H:mm:ss")})
            if (const QTime found = c.toTime(time, form); date.isValid() && found.isValid())
                return QDateTime(date, found, QTimeZone::utc()).toSecsSinceEpoch();
        return std::nullopt;
    }
    QString time = match.captured(QStringLiteral("iso"));
    time[10] = QLatin1Char('T');
    static const QRegularExpression zone(QStringLiteral("(Z|[+-]\\d\\d:\\d\\d)$"));
    if (!zone.match(time).hasMatch())
        time += QLatin1Char('Z');
    return parseRfc3339(utf8(time));
}

} // namespace

ToldTimes compareToldTimes(std::string_view words, bool byLog) {
    static const QRegularExpression times(QStringLiteral(
        R"((?<iso>\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?))"
        R"(|(?<american>\b\d{1,2}/\d{1,2}/\d{4},? \d{1,2}:\d\d:\d\d(?: ?[AP]M)?)|(?<number>\b[12]\d{9}(?:\d{3})?\b))"));
    const QString text = ad::text(std::string(words.substr(0, searchedTimes)));
    std::optional<std::int64_t> now, logged, from, until;
    qsizetype behind = 0;
    for (auto it = times.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const qsizetype begin = std::max(behind, match.capturedStart() - longestTimeName);
        const TimeRole role = timeRoleOf(text.mid(begin, match.capturedStart() - begin).toLower());
        behind = match.capturedEnd();
        auto& moment = role == TimeRole::Now ? now : role == TimeRole::From ? from : until;
        if (role != TimeRole::None && !moment)
            moment = toldMoment(match);
        // The line of a log begins with its own time; without a zone it may be any.
        static const QRegularExpression zoned(QStringLiteral("(?:Z|[+-]\\d\\d:\\d\\d)$"));
        if (!logged && match.hasCaptured(QStringLiteral("iso")) && zoned.match(match.captured()).hasMatch() &&
            text.left(match.capturedStart()).trimmed().remove(QLatin1Char('[')).isEmpty())
            logged = toldMoment(match);
    }
    if (!now && byLog)
        now = logged;
    if (!now)
        return ToldTimes::Nothing;
    return from && *now < *from ? ToldTimes::Early : until && *now > *until ? ToldTimes::Late : ToldTimes::Nothing;
}

} // namespace ad::diagnosis
