#include "widgets/moment.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <cmath>

namespace ad::ui {

namespace {

struct MomentTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::Moment)
};

std::optional<std::int64_t> at(const QDate& date, const QTime& time) {
    const QDateTime moment(date, time);
    if (!moment.isValid()) {
        return std::nullopt;
    }
    return moment.toSecsSinceEpoch();
}

QTime readTime(const QString& text) {
    for (const auto* format : {"H:mm", "H:mm:ss"}) {
        const QTime time = QTime::fromString(text, QLatin1String(format));
        if (time.isValid()) {
            return time;
        }
    }
    return {};
}

/// "3 h ago", "vor 20 Minuten", "hace 2 días", or "in 5 min", "en 5 min": the examples of every language are read,
/// whichever one is spoken.
std::optional<std::int64_t> readSpan(const QString& text, bool past) {
    static const QRegularExpression in(QStringLiteral("^(?:in|en)\\s+(?<span>.*)(?<span2>)$"));
    static const QRegularExpression ago(QStringLiteral("^(?:(?:vor|hace)\\s+(?<span>.*)|(?<span2>.*)\\s+ago)$"));
    static const QRegularExpression span(QStringLiteral("^(\\d{1,5})\\s*(?:"
                                                        "(s|sec|seconds?|sek|sekunden?|seg|segundos?)|"
                                                        "(m|min|minutes?|minuten?|minutos?)|"
                                                        "(h|hours?|std|stunden?|horas?)|"
                                                        "(d|days?|tage?n?|d[ií]as?)|"
                                                        "(w|weeks?|wochen?|semanas?))$"));
    static constexpr std::int64_t lengths[] = {1, 60, 3600, 86400, 604800};
    const auto whole = (past ? ago : in).match(text);
    const auto match = span.match(whole.captured(QStringLiteral("span")) + whole.captured(QStringLiteral("span2")));
    if (!whole.hasMatch() || !match.hasMatch()) {
        return std::nullopt;
    }
    return match.captured(1).toLongLong() * lengths[match.lastCapturedIndex() - 2];
}

} // namespace

std::optional<std::int64_t> parseMoment(const QString& written, std::int64_t now) {
    const QString text = written.trimmed().toLower();
    const QDateTime here = QDateTime::fromSecsSinceEpoch(now);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (text == QLatin1String("now") || text == MomentTr::tr("now").toLower()) {
        return now;
    }
    if (const auto span = readSpan(text, true)) {
        return now - *span;
    }
    if (const auto span = readSpan(text, false)) {
        return now + *span;
    }
    QString rest = text;
    QDate date = here.date();
    bool dated = false;
    const auto begins = [&](const QString& word, int days) {
        if (!dated && rest.startsWith(word)) {
            date = here.date().addDays(days);
            rest = rest.mid(word.size()).trimmed();
            dated = true;
        }
    };
    begins(QStringLiteral("today"), 0);
    begins(QStringLiteral("yesterday"), -1);
    begins(MomentTr::tr("today").toLower(), 0);
    begins(MomentTr::tr("yesterday").toLower(), -1);
    if (rest.startsWith(QLatin1Char(','))) {
        rest = rest.mid(1).trimmed();
    }
    if (!dated) {
        const QDateTime exact = QDateTime::fromString(text.toUpper(), Qt::ISODate);
        if (exact.isValid() && text.contains(QLatin1Char('t'))) {
            return exact.toSecsSinceEpoch();
        }
        const QDate written10 = QDate::fromString(text.left(10), Qt::ISODate);
        if (written10.isValid()) {
            date = written10;
            rest = text.mid(10).trimmed();
            dated = true;
        }
    }
    if (rest.isEmpty()) {
        return dated ? at(date, QTime(0, 0)) : std::nullopt;
    }
    const QTime time = readTime(rest);
    if (!time.isValid()) {
        return std::nullopt;
    }
    auto moment = at(date, time);
    if (!dated && moment && *moment > now) {
        moment = at(date.addDays(-1), time);
    }
    return moment;
}

QString momentForEditing(std::int64_t seconds, std::int64_t now) {
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds);
    const QDate today = QDateTime::fromSecsSinceEpoch(now).date();
    const QString time = moment.time().toString(QStringLiteral("H:mm"));
    if (moment.date() == today) {
        //: %1 is a time of day; what is written here must also be readable by the program: keep "today" as it is
        //: translated elsewhere.
        return MomentTr::tr("today") + QLatin1Char(' ') + time;
    }
    if (moment.date() == today.addDays(-1)) {
        return MomentTr::tr("yesterday") + QLatin1Char(' ') + time;
    }
    return moment.date().toString(Qt::ISODate) + QLatin1Char(' ') + time;
}

QString spanInWords(std::int64_t seconds) {
    const std::int64_t length = std::abs(seconds);
    if (length < 60) {
        return MomentTr::tr("%1 s").arg(length);
    }
    if (length < 600 && length % 60 != 0) {
        return MomentTr::tr("%1 min %2 s").arg(length / 60).arg(length % 60);
    }
    if (length < 3600) {
        return MomentTr::tr("%1 min").arg(length / 60);
    }
    constexpr std::int64_t hour = 3600;
    if (length < 48 * hour) {
        const std::int64_t minutes = (length % hour) / 60;
        return minutes == 0 || length >= 6 * hour ? MomentTr::tr("%1 h").arg(length / hour)
                                                  : MomentTr::tr("%1 h %2 min").arg(length / hour).arg(minutes);
    }
    return MomentTr::tr("%n days", nullptr, static_cast<int>(std::min<std::int64_t>(length / 86400, 100000000)));
}

QString distanceInWords(std::int64_t seconds, std::int64_t now) {
    const std::int64_t distance = seconds - now;
    if (distance == 0) {
        return MomentTr::tr("now");
    }
    const QString words = spanInWords(distance);
    return distance < 0 ? MomentTr::tr("%1 ago").arg(words) : MomentTr::tr("in %1").arg(words);
}

QString momentInWords(std::int64_t seconds, std::int64_t now) {
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds);
    const bool sameDay = moment.date() == QDateTime::fromSecsSinceEpoch(now).date();
    const QString clock = moment.time().toString(QStringLiteral("HH:mm:ss"));
    const QString full =
        sameDay ? clock : QLocale().toString(moment.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
    //: A moment and its distance: "10:04:00, in 3 min 52 s".
    return MomentTr::tr("%1, %2").arg(full, distanceInWords(seconds, now));
}

QString momentInCaseInWords(std::int64_t seconds, std::int64_t then, std::int64_t present) {
    const QString span = spanInWords(seconds - then);
    return MomentTr::tr("%1, %2").arg(clockInWords(seconds, present),
                                      seconds == then  ? MomentTr::tr("when the case was made")
                                      : seconds < then ? MomentTr::tr("%1 before the case was made").arg(span)
                                                       : MomentTr::tr("%1 after the case was made").arg(span));
}

QString clockInWords(std::int64_t seconds, std::int64_t present) {
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds);
    const bool today = moment.date() == QDateTime::fromSecsSinceEpoch(present).date();
    return moment.toString(today ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString inLocalTime(const QString& text, std::int64_t now) {
    static const QRegularExpression moment(
        QStringLiteral("\\b(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2})(:\\d{2})? UTC\\b"));
    const QDate today = QDateTime::fromSecsSinceEpoch(now).date();
    QString result;
    qsizetype done = 0;
    for (auto hits = moment.globalMatch(text); hits.hasNext();) {
        const auto hit = hits.next();
        const QString seconds = hit.captured(3);
        const QDateTime here =
            QDateTime(QDate::fromString(hit.captured(1), Qt::ISODate),
                      QTime::fromString(hit.captured(2) + (seconds.isEmpty() ? QStringLiteral(":00") : seconds)),
                      QTimeZone::utc())
                .toLocalTime();
        if (!here.isValid()) {
            continue;
        }
        const QString clock =
            here.time().toString(seconds.isEmpty() ? QStringLiteral("H:mm") : QStringLiteral("HH:mm:ss"));
        const qint64 days = today.daysTo(here.date());
        result += text.mid(done, hit.capturedStart() - done);
        done = hit.capturedEnd();
        result += days == 0    ? clock
                  : days == 1  ? MomentTr::tr("tomorrow") + QLatin1Char(' ') + clock
                  : days == -1 ? MomentTr::tr("yesterday") + QLatin1Char(' ') + clock
                               : here.date().toString(Qt::ISODate) + QLatin1Char(' ') + clock;
    }
    return result + text.mid(done);
}

} // namespace ad::ui
