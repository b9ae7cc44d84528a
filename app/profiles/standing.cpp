#include "profiles/standing.h"

#include "diagnosis/causes.h"
#include "profiles/tr.h"
#include <QDateTime>

namespace ad::profiles {

QString aheadText(const Ahead& a, std::int64_t now) {
    const int days = static_cast<int>((a.at - now) / 86400);
    if (a.kind == "certificate_expires")
        return a.at <= now ? Tr::tr("certificate has ended") : Tr::tr("certificate ends in %n days", nullptr, days);
    return a.at <= now ? Tr::tr("a rule has changed") : Tr::tr("a rule changes in %n days", nullptr, days);
}

QString clockText(std::int64_t atMs, std::int64_t nowMs) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs), now = QDateTime::fromMSecsSinceEpoch(nowMs);
    QString clock = at.toString(QStringLiteral("H:mm"));
    if (at.date() == now.date())
        return clock;
    if (at.date().addDays(1) == now.date())
        return Tr::tr("yesterday %1").arg(clock);
    if (at.date() == now.date().addDays(1))
        return Tr::tr("tomorrow %1").arg(clock);
    return at.toString(QStringLiteral("yyyy-MM-dd ")) + clock;
}

QString answerText(const AttemptRow& row) {
    if (row.state == AttemptState::Begun)
        return Tr::tr("under way");
    if (row.state == AttemptState::Unknown)
        return Tr::tr("not known");
    if (row.outcome == "granted")
        return Tr::tr("token granted");
    if (row.status == 0)
        return row.error.empty() ? Tr::tr("no answer") : Tr::tr("no answer (%1)").arg(shown(row.error, 40));
    return row.error.empty() ? QString::number(row.status)
                             : QStringLiteral("%1 %2").arg(row.status).arg(shown(row.error, 60));
}

Standing standing(const Profile& profile, const AttemptRow* last, const WatchRow* watch, std::int64_t nowMs) {
    Standing out;
    for (const Ahead& a : ahead(profile, nowMs / 1000)) {
        if (a.level == Ahead::Level::Note)
            continue;
        out.ahead = aheadText(a, nowMs / 1000);
        break;
    }
    if (watch && watch->running) {
        out.kind = Standing::Kind::Waiting;
        const QString since = clockText(watch->startedAtMs, nowMs);
        out.text = !isAlive(watch->owner, watch->heartbeatMs, nowMs) ? Tr::tr("waiting since %1, paused").arg(since)
                   : watch->nextAtMs > nowMs
                       ? Tr::tr("waiting since %1, next try %2").arg(since, clockText(watch->nextAtMs, nowMs))
                       : Tr::tr("waiting since %1, trying now").arg(since);
        return out;
    }
    if (last && last->begunAtMs < profile.sendsSinceMs) {
        out.text = Tr::tr("changed, and nothing sent since");
        return out;
    }
    if (!last) {
        out.text = Tr::tr("nothing sent yet");
        return out;
    }
    const QString at = clockText(last->begunAtMs, nowMs);
    if (last->outcome == "granted") {
        out.kind = Standing::Kind::Works;
        out.text = Tr::tr("token at %1").arg(at);
    } else if (last->outcome == "rejected") {
        out.kind = Standing::Kind::Fails;
        out.text = last->causes.empty()
                       ? Tr::tr("%1 at %2").arg(answerText(*last), at)
                       : Tr::tr("%1, %2").arg(diagnosis::titleOf(last->causes.front()).remove(QLatin1Char('`')), at);
    } else {
        out.kind = Standing::Kind::Unclear;
        out.text = Tr::tr("%1 at %2").arg(answerText(*last), at);
    }
    return out;
}

} // namespace ad::profiles
