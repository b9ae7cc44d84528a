#include "profiles/schema.h"

namespace ad::profiles::schema {

const std::vector<std::vector<const char*>>& steps() {
    static const std::vector<std::vector<const char*>> all{
        // 1: profiles and attempts. Lists read `attempts` alone; what is kept of request and answer stands apart, so
        // that a hundred thousand rows stay few pages.
        {"CREATE TABLE profiles (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
         "name_key TEXT NOT NULL, data TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0, created_ms INTEGER NOT "
         "NULL, changed_ms INTEGER NOT NULL, revision INTEGER NOT NULL DEFAULT 1, removed_ms INTEGER)",
         "CREATE UNIQUE INDEX profile_names ON profiles (name_key) WHERE removed_ms IS NULL",
         "CREATE TABLE attempts (id INTEGER PRIMARY KEY AUTOINCREMENT, profile_id TEXT NOT NULL REFERENCES profiles "
         "(id) ON DELETE CASCADE, state INTEGER NOT NULL, begun_ms INTEGER NOT NULL, took_ms INTEGER, by TEXT NOT "
         "NULL, outcome TEXT NOT NULL DEFAULT '', status INTEGER NOT NULL DEFAULT 0, error TEXT NOT NULL DEFAULT '', "
         "causes TEXT NOT NULL DEFAULT '')",
         "CREATE INDEX attempts_of_profile ON attempts (profile_id, id)",
         "CREATE INDEX attempts_granted ON attempts (profile_id, id) WHERE outcome = 'granted'",
         "CREATE INDEX attempts_open ON attempts (profile_id) WHERE state = 0",
         "CREATE INDEX attempts_by_time ON attempts (begun_ms)",
         "CREATE TABLE attempt_details (attempt_id INTEGER PRIMARY KEY REFERENCES attempts (id) ON DELETE CASCADE, "
         "detail TEXT NOT NULL)",
         "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)"},
        // 2: watches
        {"CREATE TABLE watches (seq INTEGER PRIMARY KEY, profile_id TEXT NOT NULL UNIQUE REFERENCES profiles (id) ON "
         "DELETE CASCADE, running INTEGER NOT NULL, stop_reason TEXT NOT NULL, started_ms INTEGER NOT NULL, next_ms "
         "INTEGER NOT NULL, changed_ms INTEGER NOT NULL, tries INTEGER NOT NULL, troubles INTEGER NOT NULL, "
         "first_answer TEXT NOT NULL, every_ms INTEGER NOT NULL, until_ms INTEGER, max_attempts INTEGER, owner_token "
         "TEXT NOT NULL, owner_host TEXT NOT NULL, owner_pid INTEGER NOT NULL, owner_started INTEGER NOT NULL, "
         "owner_program TEXT NOT NULL, heartbeat_ms INTEGER NOT NULL)"},
        // 3: what a person's own tries wait for
        {"ALTER TABLE watches ADD COLUMN last_try_ms INTEGER NOT NULL DEFAULT 0",
         "ALTER TABLE watches ADD COLUMN not_before_ms INTEGER NOT NULL DEFAULT 0"},
        // 4: what lies ahead of a profile and was told already
        {"CREATE TABLE told (profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, event TEXT NOT NULL, "
         "whom TEXT NOT NULL, told_ms INTEGER NOT NULL, UNIQUE (profile_id, event, whom))"},
        // 5: by whose clock a watch writes its times
        {"ALTER TABLE watches ADD COLUMN ahead_s INTEGER"},
    };
    return all;
}

int current() { return static_cast<int>(steps().size()); }

Expected<int> versionOf(const Database& database) {
    const auto value = database.value("PRAGMA user_version");
    if (!value)
        return tl::make_unexpected(value.error());
    return value->toInt();
}

Expected<bool> isForeign(const Database& database) {
    const auto mark = database.value("PRAGMA application_id");
    if (!mark)
        return tl::make_unexpected(mark.error());
    if (mark->toLongLong() == applicationId)
        return false;
    // The mark may be what is damaged: then one of our own names is still there.
    const auto others =
        database.value("SELECT COUNT(*) > 0 AND SUM(name = 'attempts_of_profile') = 0 FROM sqlite_master");
    if (!others)
        return tl::make_unexpected(others.error());
    return others->toBool();
}

Expected<void> upgrade(const Database& database, int from, int to) {
    Transaction transaction(database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    for (int version = from; version < to; ++version)
        for (const char* statement : steps()[static_cast<std::size_t>(version)])
            if (auto done = database.run(statement); !done)
                return tl::make_unexpected(done.error());
    const std::string number = "PRAGMA user_version = " + std::to_string(to);
    const std::string mark = "PRAGMA application_id = " + std::to_string(applicationId);
    for (const std::string& statement : {number, mark})
        if (auto done = database.run(statement.c_str()); !done)
            return tl::make_unexpected(done.error());
    return transaction.commit();
}

} // namespace ad::profiles::schema
