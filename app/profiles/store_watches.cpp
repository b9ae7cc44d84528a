#include "profiles/database.h"
#include "profiles/store.h"
#include "profiles/tr.h"

namespace ad::profiles {
namespace {

QVariant number(std::int64_t value) { return QVariant::fromValue(static_cast<qint64>(value)); }

tl::unexpected<Error> lost() {
    return fail("watch_lost", Tr::tr("This watch was stopped, or another program goes on with it."),
                Tr::tr("Look at the profile's watch again."));
}

QString programName(const std::string& program) {
    return program == "window" ? Tr::tr("the window") : program == "cli" ? Tr::tr("the command line") : shown(program);
}

/// A try whose answer nobody waits for any more.
constexpr const char* forgetOpen = "UPDATE attempts SET state = 2 WHERE profile_id = ? AND state = 0 AND by = 'watch'";
constexpr const char* updateWatch =
    "UPDATE watches SET running = ?, stop_reason = ?, started_ms = ?, next_ms = ?, changed_ms = ?, tries = ?, troubles "
    "= ?, first_answer = ?, every_ms = ?, until_ms = ?, max_attempts = ?, owner_token = ?, owner_host = ?, owner_pid = "
    "?, owner_started = ?, owner_program = ?, heartbeat_ms = ?, last_try_ms = ?, not_before_ms = ?, ahead_s = ? WHERE "
    "profile_id = "
    "?";
constexpr const char* insertWatch =
    "INSERT INTO watches (running, stop_reason, started_ms, next_ms, changed_ms, tries, troubles, first_answer, "
    "every_ms, until_ms, max_attempts, owner_token, owner_host, owner_pid, owner_started, owner_program, heartbeat_ms, "
    "last_try_ms, not_before_ms, ahead_s, profile_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, "
    "?)";

} // namespace

Expected<std::vector<WatchRow>> Store::selectWatches(const char* tail, const QVariantList& values) const {
    // A file that could not be written was not brought to today's version either.
    if (m_readOnly && m_version < 2)
        return std::vector<WatchRow>();
    const std::string sql =
        std::string("SELECT profile_id, running, stop_reason, started_ms, next_ms, changed_ms, tries, troubles, "
                    "first_answer, every_ms, until_ms, max_attempts, owner_token, owner_host, owner_pid, "
                    "owner_started, owner_program, heartbeat_ms, ") +
        (m_readOnly && m_version < 3 ? "0, 0" : "last_try_ms, not_before_ms") +
        (m_readOnly && m_version < 5 ? ", NULL" : ", ahead_s") + " FROM watches " + tail;
    auto rows = m_database->run(sql.c_str(), values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<WatchRow> out;
    while (rows->next()) {
        WatchRow w;
        w.profileId = utf8(rows->value(0).toString());
        w.running = rows->value(1).toBool();
        w.stopReason = utf8(rows->value(2).toString());
        w.startedAtMs = rows->value(3).toLongLong();
        w.nextAtMs = rows->value(4).toLongLong();
        w.changedAtMs = rows->value(5).toLongLong();
        w.tries = rows->value(6).toInt();
        w.troubles = rows->value(7).toInt();
        w.firstAnswer = utf8(rows->value(8).toString());
        w.everyMs = rows->value(9).toLongLong();
        if (!rows->isNull(10))
            w.untilMs = rows->value(10).toLongLong();
        if (!rows->isNull(11))
            w.maxAttempts = rows->value(11).toInt();
        w.owner.token = utf8(rows->value(12).toString());
        w.owner.host = utf8(rows->value(13).toString());
        w.owner.pid = rows->value(14).toLongLong();
        w.owner.startedAt = rows->value(15).toLongLong();
        w.owner.program = utf8(rows->value(16).toString());
        w.heartbeatMs = rows->value(17).toLongLong();
        w.lastTryAtMs = rows->value(18).toLongLong();
        w.notBeforeMs = rows->value(19).toLongLong();
        if (!rows->isNull(20))
            w.aheadSeconds = rows->value(20).toLongLong();
        out.push_back(std::move(w));
    }
    if (auto error = m_database->stepError(*rows))
        return tl::make_unexpected(*error);
    return out;
}

Expected<std::optional<WatchRow>> Store::watch(const std::string& profileId) const {
    auto rows = selectWatches("WHERE profile_id = ?", {sqlText(profileId)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    return rows->empty() ? std::optional<WatchRow>() : std::move(rows->front());
}

Expected<std::vector<WatchRow>> Store::watches() const {
    return selectWatches("WHERE profile_id IN (SELECT id FROM profiles WHERE removed_ms IS NULL) ORDER BY seq", {});
}

Expected<void> Store::writeWatch(const WatchRow& w, bool isNew) {
    auto written =
        m_database->run(isNew ? insertWatch : updateWatch, {w.running,
                                                            sqlText(w.stopReason),
                                                            number(w.startedAtMs),
                                                            number(w.nextAtMs),
                                                            number(w.changedAtMs),
                                                            w.tries,
                                                            w.troubles,
                                                            sqlText(w.firstAnswer),
                                                            number(w.everyMs),
                                                            w.untilMs ? number(*w.untilMs) : QVariant(),
                                                            w.maxAttempts ? QVariant(*w.maxAttempts) : QVariant(),
                                                            sqlText(w.owner.token),
                                                            sqlText(w.owner.host),
                                                            number(w.owner.pid),
                                                            number(w.owner.startedAt),
                                                            sqlText(w.owner.program),
                                                            number(w.heartbeatMs),
                                                            number(w.lastTryAtMs),
                                                            number(w.notBeforeMs),
                                                            w.aheadSeconds ? number(*w.aheadSeconds) : QVariant(),
                                                            sqlText(w.profileId)});
    if (!written)
        return tl::make_unexpected(written.error());
    return {};
}

Expected<WatchRow> Store::claimWatch(const WatchRow& wanted) {
    if (auto may = writable(); !may)
        return tl::make_unexpected(may.error());
    // Two owners without a name would be one: each would take the other's watch for its own.
    if (wanted.owner.token.empty())
        return fail("watch_ownerless", Tr::tr("Nobody is named who is to run this watch."));
    const std::int64_t now = m_options.clock();
    Transaction transaction(*m_database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    if (auto there = profile(wanted.profileId); !there)
        return tl::make_unexpected(there.error());
    auto found = watch(wanted.profileId);
    if (!found)
        return tl::make_unexpected(found.error());
    WatchRow row = wanted;
    if (*found && (*found)->running) {
        const WatchRow& old = **found;
        if (old.owner.token != wanted.owner.token && isAlive(old.owner, old.heartbeatMs, now))
            return fail("watch_running",
                        Tr::tr("%1 (process %2) watches this profile already.")
                            .arg(programName(old.owner.program))
                            .arg(old.owner.pid),
                        Tr::tr("Let it go on, or stop it there first."));
        row = old;
        row.owner = wanted.owner;
        row.stopReason.clear();
        // What the person asks for now replaces what was asked for then.
        row.everyMs = wanted.everyMs;
        row.untilMs = wanted.untilMs;
        row.maxAttempts = wanted.maxAttempts;
        if (wanted.aheadSeconds)
            row.aheadSeconds = wanted.aheadSeconds;
    } else {
        row.running = true;
        row.stopReason.clear();
        row.startedAtMs = now;
        row.tries = row.troubles = 0;
        row.changedAtMs = 0;
        row.firstAnswer.clear();
        // Stopping and starting again does not make the pace quicker.
        if (*found) {
            row.nextAtMs = (*found)->nextAtMs;
            row.lastTryAtMs = (*found)->lastTryAtMs;
            row.notBeforeMs = (*found)->notBeforeMs;
        }
    }
    row.heartbeatMs = now;
    if (auto written = writeWatch(row, !found->has_value()); !written)
        return tl::make_unexpected(written.error());
    auto unknown = m_database->run(forgetOpen, {sqlText(row.profileId)});
    if (!unknown)
        return tl::make_unexpected(unknown.error());
    if (auto done = transaction.commit(); !done)
        return tl::make_unexpected(done.error());
    return row;
}

namespace {

Expected<void> mine(const Expected<std::optional<WatchRow>>& found, const WatchRow& row) {
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found || !(*found)->running || (*found)->owner.token != row.owner.token)
        return lost();
    return {};
}

} // namespace

Expected<std::int64_t> Store::beginTry(const WatchRow& row) {
    if (auto may = writable(); !may)
        return tl::make_unexpected(may.error());
    Transaction transaction(*m_database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    if (auto ours = mine(watch(row.profileId), row); !ours)
        return tl::make_unexpected(ours.error());
    auto written = m_database->run("INSERT INTO attempts (profile_id, state, begun_ms, by) VALUES (?, 0, ?, 'watch')",
                                   {sqlText(row.profileId), number(m_options.clock())});
    if (!written)
        return tl::make_unexpected(written.error());
    const std::int64_t id = written->lastInsertId().toLongLong();
    WatchRow saved = row;
    saved.heartbeatMs = m_options.clock();
    if (auto kept = writeWatch(saved, false); !kept)
        return tl::make_unexpected(kept.error());
    if (auto done = transaction.commit(); !done)
        return tl::make_unexpected(done.error());
    return id;
}

Expected<void> Store::finishTry(std::int64_t attemptId, const AttemptEnd& end, const WatchRow& row) {
    if (auto may = writable(); !may)
        return may;
    Transaction transaction(*m_database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    if (auto written = writeEnd(attemptId, end); !written)
        return written;
    // The answer is kept even when the watch was stopped while it was on its way.
    auto ours = mine(watch(row.profileId), row);
    if (ours) {
        WatchRow saved = row;
        saved.heartbeatMs = m_options.clock();
        if (auto kept = writeWatch(saved, false); !kept)
            return kept;
    }
    if (auto done = transaction.commit(); !done)
        return done;
    return ours;
}

Expected<void> Store::saveWatch(const WatchRow& row) {
    if (auto may = writable(); !may)
        return may;
    Transaction transaction(*m_database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    if (auto ours = mine(watch(row.profileId), row); !ours)
        return ours;
    WatchRow saved = row;
    saved.heartbeatMs = m_options.clock();
    if (auto kept = writeWatch(saved, false); !kept)
        return kept;
    return transaction.commit();
}

Expected<void> Store::stopWatch(const std::string& profileId, const std::string& reason) {
    return endWatch("UPDATE watches SET running = 0, stop_reason = ? WHERE profile_id = ? AND running = 1",
                    {sqlText(reason), sqlText(profileId)}, profileId);
}

Expected<void> Store::stopWatchOf(const std::string& profileId, const std::string& token, const std::string& reason) {
    return endWatch(
        "UPDATE watches SET running = 0, stop_reason = ? WHERE profile_id = ? AND running = 1 AND owner_token = ?",
        {sqlText(reason), sqlText(profileId), sqlText(token)}, profileId);
}

Expected<void> Store::pauseWatch(const std::string& profileId) {
    return endWatch("UPDATE watches SET owner_token = '', stop_reason = 'paused' WHERE profile_id = ? AND running = 1",
                    {sqlText(profileId)}, profileId);
}

Expected<void> Store::releaseWatch(const std::string& profileId, const std::string& token) {
    return endWatch("UPDATE watches SET owner_token = '' WHERE profile_id = ? AND owner_token = ?",
                    {sqlText(profileId), sqlText(token)}, profileId);
}

Expected<void> Store::endWatch(const char* sql, const QVariantList& values, const std::string& profileId) {
    if (auto may = writable(); !may)
        return may;
    Transaction transaction(*m_database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    auto ended = m_database->run(sql, values);
    if (!ended)
        return tl::make_unexpected(ended.error());
    if (ended->numRowsAffected() > 0)
        if (auto unknown = m_database->run(forgetOpen, {sqlText(profileId)}); !unknown)
            return tl::make_unexpected(unknown.error());
    return transaction.commit();
}

} // namespace ad::profiles
