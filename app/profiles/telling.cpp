#include "profiles/telling.h"

#include "profiles/database.h"
#include "profiles/standing.h"
#include "profiles/tr.h"
#include <algorithm>

namespace ad::profiles {
namespace {

constexpr std::int64_t daySeconds = 86400;
/// So many profiles are named; the others are counted.
constexpr std::size_t mostNamed = 5;

/// The date and how near it is: each nearness is told once.
std::string eventOf(const Ahead& a, std::int64_t now) {
    const char* how = a.level == Ahead::Level::Now                            ? "come"
                      : a.at > now && a.at - now <= lastCallDays * daySeconds ? "last call"
                                                                              : "near";
    return a.event + ' ' + how;
}

std::size_t profilesOf(const std::vector<Telling>& tellings) {
    std::vector<std::string> ids;
    for (const Telling& t : tellings)
        if (std::find(ids.begin(), ids.end(), t.profileId) == ids.end())
            ids.push_back(t.profileId);
    return ids.size();
}

QString inShort(const Telling& t, std::int64_t now) {
    //: %1 is the name of a profile, %2 "certificate ends in 41 days".
    return Tr::tr("%1: %2").arg(t.name, aheadText(t.ahead, now));
}

} // namespace

Expected<std::vector<std::string>> Store::tellOnce(const std::string& profileId, const std::vector<std::string>& events,
                                                   const std::string& whom) {
    if (auto may = writable(); !may)
        return tl::make_unexpected(may.error());
    std::vector<std::string> fresh;
    for (const std::string& event : events) {
        const auto told = m_database->value("SELECT 1 FROM told WHERE profile_id = ? AND event = ? AND whom = ?",
                                            {sqlText(profileId), sqlText(event), sqlText(whom)});
        if (!told)
            return tl::make_unexpected(told.error());
        if (!told->isValid())
            fresh.push_back(event);
    }
    if (fresh.empty())
        return fresh;
    Transaction transaction(*m_database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    std::vector<std::string> mine;
    for (const std::string& event : fresh) {
        const auto written =
            m_database->run("INSERT OR IGNORE INTO told (profile_id, event, whom, told_ms) VALUES (?, ?, ?, ?)",
                            {sqlText(profileId), sqlText(event), sqlText(whom), sqlNumber(m_options.clock())});
        if (!written)
            return tl::make_unexpected(written.error());
        if (written->numRowsAffected() > 0)
            mine.push_back(event);
    }
    if (auto done = transaction.commit(); !done)
        return tl::make_unexpected(done.error());
    return mine;
}

Expected<void> Store::tellAgain(const std::string& profileId, const std::string& event, const std::string& whom) {
    if (auto may = writable(); !may)
        return may;
    const auto done = m_database->run("DELETE FROM told WHERE profile_id = ? AND event = ? AND whom = ?",
                                      {sqlText(profileId), sqlText(event), sqlText(whom)});
    return done ? Expected<void>() : tl::make_unexpected(done.error());
}

std::vector<Telling> untold(Store& store, const std::vector<Profile>& profiles, std::string_view whom,
                            std::int64_t now) {
    std::vector<Telling> out;
    for (const Profile& p : profiles) {
        if (p.archived)
            continue;
        std::vector<Ahead> due = ahead(p, now);
        std::erase_if(due, [](const Ahead& a) { return a.level == Ahead::Level::Note; });
        if (due.empty())
            continue;
        std::vector<std::string> events;
        events.reserve(due.size());
        for (const Ahead& a : due)
            events.push_back(eventOf(a, now));
        const auto fresh = store.tellOnce(p.id, events, std::string(whom));
        if (!fresh)
            continue; // told another time
        for (std::size_t i = 0; i < due.size(); ++i)
            if (std::find(fresh->begin(), fresh->end(), events[i]) != fresh->end())
                out.push_back({p.id, text(p.name), due[i], events[i]});
    }
    return out;
}

void takeBack(Store& store, const std::vector<Telling>& tellings, std::string_view whom) {
    for (const Telling& t : tellings)
        (void)store.tellAgain(t.profileId, t.event, std::string(whom)); // as bad as a store that cannot remember
}

QString sentence(const Telling& t) {
    //: %1 is the name of a profile, %2 are sentences on what lies ahead of it.
    return Tr::tr("%1: %2").arg(t.name, (t.ahead.text + QLatin1Char(' ') + t.ahead.todo).trimmed());
}

QString headline(const std::vector<Telling>& tellings, std::int64_t now) {
    const std::size_t count = profilesOf(tellings);
    return count == 1 ? inShort(tellings.front(), now)
                      : Tr::tr("Trouble ahead for %n profiles", nullptr, static_cast<int>(count));
}

QString details(const std::vector<Telling>& tellings, std::int64_t now) {
    const bool one = profilesOf(tellings) == 1;
    QStringList lines;
    for (std::size_t i = 0; i < tellings.size() && i < mostNamed; ++i) {
        const Telling& t = tellings[i];
        lines << (one ? (t.ahead.text + QLatin1Char(' ') + t.ahead.todo).trimmed() : inShort(t, now));
    }
    if (tellings.size() > mostNamed)
        lines << Tr::tr("and %n more", nullptr, static_cast<int>(tellings.size() - mostNamed));
    return lines.join(QLatin1Char('\n'));
}

bool Daily::due(std::int64_t nowMs) {
    if (m_lastMs && nowMs >= *m_lastMs && nowMs - *m_lastMs < daySeconds * 1000)
        return false;
    m_lastMs = nowMs;
    return true;
}

} // namespace ad::profiles
