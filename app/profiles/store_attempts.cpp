#include "base/json.h"
#include "profiles/database.h"
#include "profiles/store.h"
#include "profiles/tr.h"
#include <algorithm>

namespace ad::profiles {
namespace {

std::string joined(const std::vector<std::string>& list) {
    std::string out;
    for (const std::string& item : list)
        out += (out.empty() ? "" : " ") + item;
    return out;
}

std::vector<std::string> parted(const QString& list) {
    std::vector<std::string> out;
    for (const QString& item : list.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        out.push_back(utf8(item));
    return out;
}

/// No program waits longer for an answer.
constexpr std::int64_t longestWaitMs = 3'600'000;
constexpr const char* insertAttempt =
    "INSERT INTO attempts (profile_id, state, begun_ms, took_ms, by, outcome, status, error, causes) VALUES (?, ?, ?, "
    "?, ?, ?, ?, ?, ?)";

} // namespace

Expected<std::vector<AttemptRow>> Store::selectAttempts(const char* tail, const QVariantList& values) const {
    const std::string sql =
        std::string("SELECT id, profile_id, state, begun_ms, took_ms, by, outcome, status, error, causes FROM "
                    "attempts ") +
        tail;
    auto rows = m_database->run(sql.c_str(), values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<AttemptRow> out;
    while (rows->next()) {
        AttemptRow row;
        row.id = rows->value(0).toLongLong();
        row.profileId = utf8(rows->value(1).toString());
        row.state = static_cast<AttemptState>(std::clamp(rows->value(2).toInt(), 0, 2));
        row.begunAtMs = rows->value(3).toLongLong();
        row.tookMs = rows->isNull(4) ? -1 : rows->value(4).toLongLong();
        row.by = utf8(rows->value(5).toString());
        row.outcome = utf8(rows->value(6).toString());
        row.status = rows->value(7).toInt();
        row.error = utf8(rows->value(8).toString());
        row.causes = parted(rows->value(9).toString());
        out.push_back(std::move(row));
    }
    if (auto error = m_database->stepError(*rows))
        return tl::make_unexpected(*error);
    return out;
}

Expected<std::int64_t> Store::begin(const std::string& profileId, const std::string& by) {
    AttemptRow row;
    row.profileId = profileId;
    row.by = by;
    row.begunAtMs = m_options.clock();
    auto id = addAttempt(row, nlohmann::ordered_json::object());
    if (!id)
        return id;
    // Those that a program which was ended left behind; none waits for an answer that long. Not worth the attempt.
    (void)m_database->run("UPDATE attempts SET state = 2 WHERE profile_id = ? AND state = 0 AND by <> 'watch' AND "
                          "ABS(begun_ms - ?) > ?",
                          {sqlText(profileId), sqlNumber(row.begunAtMs), sqlNumber(longestWaitMs)});
    return id;
}

Expected<void> Store::abandon(std::int64_t attemptId) {
    if (auto may = writable(); !may)
        return may;
    auto done = m_database->run("UPDATE attempts SET state = 2 WHERE id = ? AND state = 0", {sqlNumber(attemptId)});
    if (!done)
        return tl::make_unexpected(done.error());
    return {};
}

Expected<std::int64_t> Store::addAttempt(const AttemptRow& row, const nlohmann::ordered_json& detail) {
    if (auto may = writable(); !may)
        return tl::make_unexpected(may.error());
    Transaction transaction(*m_database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    auto written = m_database->run(insertAttempt,
                                   {sqlText(row.profileId), static_cast<int>(row.state), sqlNumber(row.begunAtMs),
                                    row.tookMs < 0 ? QVariant() : sqlNumber(row.tookMs), sqlText(row.by),
                                    sqlText(row.outcome), row.status, sqlText(row.error), sqlText(joined(row.causes))});
    if (!written)
        return tl::make_unexpected(written.error());
    const std::int64_t id = written->lastInsertId().toLongLong();
    if (!detail.empty()) {
        auto more = m_database->run("INSERT INTO attempt_details (attempt_id, detail) VALUES (?, ?)",
                                    {sqlNumber(id), sqlText(json::writeCompact(detail))});
        if (!more)
            return tl::make_unexpected(more.error());
    }
    if (auto done = transaction.commit(); !done)
        return tl::make_unexpected(done.error());
    return id;
}

Expected<void> Store::writeEnd(std::int64_t attemptId, const AttemptEnd& end) {
    auto written = m_database->run(
        "UPDATE attempts SET state = 1, took_ms = ?, outcome = ?, status = ?, error = ?, causes = ? WHERE id = ?",
        {end.tookMs < 0 ? QVariant() : sqlNumber(end.tookMs), sqlText(end.outcome), end.status, sqlText(end.error),
         sqlText(joined(end.causes)), sqlNumber(attemptId)});
    if (!written)
        return tl::make_unexpected(written.error());
    if (written->numRowsAffected() == 0)
        return fail("attempt_not_found", Tr::tr("This attempt is no longer there."),
                    Tr::tr("Its profile was deleted in the meantime."));
    auto detail = m_database->run("INSERT OR REPLACE INTO attempt_details (attempt_id, detail) VALUES (?, ?)",
                                  {sqlNumber(attemptId), sqlText(json::writeCompact(end.detail))});
    if (!detail)
        return tl::make_unexpected(detail.error());
    return {};
}

Expected<void> Store::finish(std::int64_t attemptId, const AttemptEnd& end) {
    if (auto may = writable(); !may)
        return may;
    Transaction transaction(*m_database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    if (auto written = writeEnd(attemptId, end); !written)
        return written;
    return transaction.commit();
}

Expected<std::vector<AttemptRow>> Store::attempts(const std::string& profileId, std::int64_t before, int limit) const {
    if (before <= 0)
        return selectAttempts("WHERE profile_id = ? ORDER BY id DESC LIMIT ?", {sqlText(profileId), limit});
    return selectAttempts("WHERE profile_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
                          {sqlText(profileId), sqlNumber(before), limit});
}

Expected<std::int64_t> Store::attemptCount(const std::string& profileId) const {
    const auto count = m_database->value("SELECT COUNT(*) FROM attempts WHERE profile_id = ?", {sqlText(profileId)});
    if (!count)
        return tl::make_unexpected(count.error());
    return count->toLongLong();
}

Expected<Attempt> Store::attempt(std::int64_t id) const {
    auto rows = selectAttempts("WHERE id = ?", {sqlNumber(id)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->empty())
        return fail("attempt_not_found", Tr::tr("There is no such attempt."), Tr::tr("Look at the list again."));
    Attempt out;
    out.row = std::move(rows->front());
    const auto detail = m_database->value("SELECT detail FROM attempt_details WHERE attempt_id = ?", {sqlNumber(id)});
    if (!detail)
        return tl::make_unexpected(detail.error());
    if (const auto read = json::parse(utf8(detail->toString()), nullptr, json::Numbers::AsWritten);
        read && read->root.isObject())
        out.detail = json::toWritable(read->root, json::Numbers::AsWritten);
    return out;
}

Expected<std::optional<AttemptRow>> Store::lastAttempt(const std::string& profileId) const {
    auto rows = selectAttempts("WHERE profile_id = ? AND by <> 'probe' ORDER BY id DESC LIMIT 1", {sqlText(profileId)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    return rows->empty() ? std::optional<AttemptRow>() : std::move(rows->front());
}

Expected<std::optional<AttemptRow>> Store::lastGranted(const std::string& profileId) const {
    auto rows =
        selectAttempts("WHERE profile_id = ? AND outcome = 'granted' AND by <> 'probe' ORDER BY id DESC LIMIT 1",
                       {sqlText(profileId)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    return rows->empty() ? std::optional<AttemptRow>() : std::move(rows->front());
}

Expected<std::vector<diagnosis::CaseAttempt>> Store::history(const std::string& profileId, int limit) const {
    auto rows = selectAttempts("WHERE profile_id = ? AND state = 1 AND by <> 'probe' ORDER BY id DESC LIMIT ?",
                               {sqlText(profileId), limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    const auto granted = lastGranted(profileId);
    if (!granted)
        return tl::make_unexpected(granted.error());
    if (*granted && (rows->empty() || rows->back().id > (*granted)->id))
        rows->push_back(**granted);
    // What was imported has younger numbers than what was here before, and may be older.
    std::stable_sort(rows->begin(), rows->end(),
                     [](const AttemptRow& a, const AttemptRow& b) { return a.begunAtMs > b.begunAtMs; });
    std::vector<diagnosis::CaseAttempt> out;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row)
        out.push_back({row->begunAtMs / 1000, row->status, row->error});
    // What is sent now is compared with what worked last. Its details are not worth the history itself.
    for (std::size_t i = 0; i < out.size() && *granted; ++i)
        if ((rows->rbegin() + static_cast<std::ptrdiff_t>(i))->id == (*granted)->id)
            if (const auto worked = attempt((*granted)->id))
                out[i].sent = sentBy(*worked);
    return out;
}

Expected<std::map<std::string, AttemptRow>> Store::lastAttempts() const {
    // For each profile one look into the index; a GROUP BY would walk through all attempts.
    auto rows = selectAttempts("WHERE id IN (SELECT (SELECT id FROM attempts WHERE profile_id = profiles.id AND by <> "
                               "'probe' ORDER BY id DESC LIMIT 1) FROM profiles)",
                               {});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::map<std::string, AttemptRow> out;
    for (AttemptRow& row : *rows)
        out.emplace(row.profileId, std::move(row));
    return out;
}

Expected<Retention> Store::retention() const {
    const auto days = m_database->value("SELECT value FROM settings WHERE name = 'retention_days'");
    if (!days)
        return tl::make_unexpected(days.error());
    bool read = false;
    const int value = days->toString().toInt(&read);
    return read && value >= 0 ? Retention{value} : Retention{};
}

Expected<void> Store::setRetention(Retention retention) {
    if (auto may = writable(); !may)
        return may;
    auto done = m_database->run("INSERT OR REPLACE INTO settings (name, value) VALUES ('retention_days', ?)",
                                {QString::number(std::max(0, retention.days))});
    if (!done)
        return tl::make_unexpected(done.error());
    return {};
}

Expected<int> Store::prune() {
    if (auto may = writable(); !may)
        return tl::make_unexpected(may.error());
    const auto keep = retention();
    if (!keep)
        return tl::make_unexpected(keep.error());
    if (keep->days == 0)
        return 0;
    const std::int64_t before = m_options.clock() - std::int64_t{keep->days} * 86'400'000;
    auto done = m_database->run(
        "DELETE FROM attempts WHERE begun_ms < ? AND id <> COALESCE((SELECT MAX(id) FROM attempts AS newest WHERE "
        "newest.profile_id = attempts.profile_id AND newest.by <> 'probe'), 0) AND id <> COALESCE((SELECT MAX(id) FROM "
        "attempts AS granted WHERE granted.profile_id = attempts.profile_id AND granted.outcome = 'granted' AND "
        "granted.by <> 'probe'), 0)",
        {sqlNumber(before)});
    if (!done)
        return tl::make_unexpected(done.error());
    return done->numRowsAffected();
}

} // namespace ad::profiles
