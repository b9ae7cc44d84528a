// A damaged file: kept aside under a name with the time, and what can be read is brought into a new one.
#include "base/file.h"
#include "profiles/database.h"
#include "profiles/pages.h"
#include "profiles/schema.h"
#include "profiles/store.h"
#include "profiles/tr.h"
#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>
#include <array>

namespace ad::profiles {
namespace {

struct Table {
    const char* name;
    const char* key;     ///< its row number
    const char* columns; ///< the key first
    /// What stands in a row, a letter for each column: k the row's number itself, T a text, i a number, n a number or
    /// nothing.
    const char* shape;
    std::array<const char*, 3> later{}; ///< columns that a file of an older version does not have
    const char* laterShape = "";        ///< a letter for each of those
};
// Profiles before what refers to them.
constexpr Table tables[] = {
    {"profiles", "seq", "seq, id, name, name_key, data, archived, created_ms, changed_ms, revision, removed_ms",
     "kTTTTiiiin"},
    {"attempts", "id", "id, profile_id, state, begun_ms, took_ms, by, outcome, status, error, causes", "kTiinTTiTT"},
    {"attempt_details", "attempt_id", "attempt_id, detail", "kT"},
    {"settings", "rowid", "rowid, name, value", "TT"},
    {"watches",
     "seq",
     "seq, profile_id, running, stop_reason, started_ms, next_ms, changed_ms, tries, troubles, first_answer, every_ms, "
     "until_ms, max_attempts, owner_token, owner_host, owner_pid, owner_started, owner_program, heartbeat_ms",
     "kTiTiiiiiTinnTTiiTi",
     {"last_try_ms", "not_before_ms", "ahead_s"},
     "iin"},
};
/// Between two readable ends, rows are asked for one by one, up to this many.
constexpr std::int64_t gapLimit = 20000;

std::string insertOf(const Table& table, const std::string& columns) {
    std::string out = "INSERT OR IGNORE INTO " + std::string(table.name) + " (" + columns + ") VALUES (?";
    for (const char c : columns)
        if (c == ',')
            out += ", ?";
    return out + ")";
}

class Rescue {
  public:
    Rescue(const Database& from, const Database& to) : m_from(from), m_to(to) {}

    /// Gives how many rows were saved.
    Expected<int> run(const Table& table) {
        m_saved = 0;
        std::string columns = table.columns;
        for (const char* column : table.later)
            if (column && has(table.name, column))
                columns.append(", ").append(column);
        m_insert = insertOf(table, columns);
        const std::string select = "SELECT " + columns + " FROM " + table.name;
        const std::string key = table.key;
        const std::string one = select + " WHERE " + key + " = ?";
        const std::int64_t low = read(select + " ORDER BY " + key, {});
        m_whole = m_ended;
        if (m_ended || m_error)
            return result();
        const std::int64_t high = read(select + " WHERE " + key + " > ? ORDER BY " + key + " DESC", {sqlNumber(low)});
        if (!m_ended && high - low <= gapLimit && high > low)
            for (std::int64_t row = low + 1; row < high && !m_error; ++row)
                read(one, {sqlNumber(row)});
        return result();
    }
    /// Whether the last run met no fault.
    [[nodiscard]] bool whole() const { return m_whole; }

  private:
    bool has(const char* table, const char* column) const {
        auto rows = m_from.run("SELECT 1 FROM pragma_table_info(?) WHERE name = ?",
                               {QString::fromLatin1(table), QString::fromLatin1(column)});
        return rows && rows->next();
    }
    Expected<int> result() const {
        if (m_error)
            return tl::make_unexpected(*m_error);
        return m_saved;
    }
    /// Reads until the end or the first fault; gives the key of the last row that was read.
    std::int64_t read(const std::string& sql, const QVariantList& values) {
        std::int64_t last = 0;
        m_ended = false;
        auto query = m_from.run(sql.c_str(), values);
        if (!query)
            return last;
        while (query->next()) {
            QVariantList row;
            for (int i = 0; i < query->record().count(); ++i)
                row << query->value(i);
            last = row.first().toLongLong();
            auto written = m_to.run(m_insert.c_str(), row);
            if (written)
                m_saved += static_cast<int>(written->numRowsAffected());
            else if (written.error().code != "store_conflict")
                m_error = written.error();
            if (m_error)
                return last;
        }
        m_ended = !m_from.stepError(*query).has_value();
        return last;
    }

    const Database& m_from;
    const Database& m_to;
    std::string m_insert;
    std::optional<Error> m_error;
    int m_saved = 0;
    bool m_ended = false;
    bool m_whole = false;
};

/// The row as insertOf() takes it, if it is one of this table; else empty. `columns` gets what its values are.
QVariantList rowOf(const Table& table, std::int64_t row, const QVariantList& values, std::string& columns) {
    std::string shape = table.shape;
    columns = table.columns;
    for (std::size_t n = 0; n < table.later.size(); ++n)
        if (table.later[n] && shape.size() < static_cast<std::size_t>(values.size())) {
            shape += table.laterShape[n];
            columns.append(", ").append(table.later[n]);
        }
    if (shape.size() != static_cast<std::size_t>(values.size()))
        return {};
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const QVariant& value = values.at(static_cast<qsizetype>(i));
        const bool number = value.typeId() == QMetaType::LongLong;
        const bool fits = shape[i] == 'k'   ? value.isNull()
                          : shape[i] == 'T' ? value.typeId() == QMetaType::QString
                          : shape[i] == 'n' ? number || !value.isValid()
                                            : number;
        if (!fits)
            return {};
    }
    QVariantList out = values;
    if (shape.front() == 'k')
        out.front() = sqlNumber(row);
    else
        out.prepend(sqlNumber(row));
    return out;
}

/// What no way through the tables leads to any more, from the pages themselves. Gives how many rows were saved.
Expected<int> rescueFromPages(const Pages& pages, const Table& table, const Database& to) {
    int saved = 0;
    std::optional<Error> error;
    std::string columns;
    pages.forEachRow([&](std::int64_t number, const QVariantList& values) {
        const QVariantList row = error ? QVariantList() : rowOf(table, number, values, columns);
        if (row.isEmpty())
            return;
        auto written = to.run(insertOf(table, columns).c_str(), row);
        if (written)
            saved += static_cast<int>(written->numRowsAffected());
        else if (written.error().code != "store_conflict")
            error = written.error();
    });
    if (error)
        return tl::make_unexpected(*error);
    return saved;
}

QString utf8Of(const QString& path) {
    const auto bytes = readFile(utf8(path));
    return bytes ? text(bytes->view()) : QString();
}

/// A profile that cannot be read as one is none; the file that is kept aside still has it. Gives how many went.
int dropUnreadable(const Database& database) {
    QVariantList unreadable;
    {
        auto rows = database.run("SELECT seq, data FROM profiles");
        while (rows && rows->next())
            if (!fromJson(nlohmann::ordered_json::parse(utf8(rows->value(1).toString()), nullptr, false)))
                unreadable << rows->value(0);
    }
    for (const QVariant& seq : std::as_const(unreadable))
        (void)database.run("DELETE FROM profiles WHERE seq = ?", {seq});
    return static_cast<int>(unreadable.size());
}

/// Gives how many profiles and attempts were saved.
Expected<std::pair<int, int>> rescueInto(const QString& from, const QString& to, int busyTimeoutMs) {
    { // for the owner alone, before anything is in it
        QFile fresh(to);
        if (!fresh.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return fail("store_cannot_open",
                        Tr::tr("A new file for the profiles cannot be made: %1.").arg(fresh.errorString()),
                        Tr::tr("Check the rights of the folder and the free space."), to);
    }
    auto target = Database::open(to, Database::Mode::ReadWrite, busyTimeoutMs);
    if (!target)
        return tl::make_unexpected(target.error());
    if (auto made = schema::upgrade(**target, 0, schema::current()); !made)
        return tl::make_unexpected(made.error());
    const auto damaged = Database::open(from, Database::Mode::ReadOnly, busyTimeoutMs);
    const Pages pages(from);
    if (auto keys = (*target)->run("PRAGMA foreign_keys = ON"); !keys)
        return tl::make_unexpected(keys.error());
    Transaction transaction(**target);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    std::pair<int, int> saved{0, 0};
    for (const Table& table : tables) {
        int rows = 0;
        bool whole = false;
        if (damaged) {
            Rescue rescue(**damaged, **target);
            const auto found = rescue.run(table);
            if (!found)
                return tl::make_unexpected(found.error());
            rows = *found;
            whole = rescue.whole();
        }
        if (!whole) {
            const auto found = rescueFromPages(pages, table, **target);
            if (!found)
                return tl::make_unexpected(found.error());
            rows += *found;
        }
        if (table.name == std::string_view("profiles"))
            saved.first = rows - dropUnreadable(**target);
        else if (table.name == std::string_view("attempts"))
            saved.second = rows;
    }
    if (auto done = transaction.commit(); !done)
        return tl::make_unexpected(done.error());
    return saved;
}

} // namespace

Expected<void> Store::salvage() {
    // What can be read is first brought into a complete new file beside the damaged one. Then a marker names where the
    // damaged one goes, and the files change places. Being killed at any moment, the next start goes on from there.
    const QString marker = path() + QLatin1String("-damaged");
    const QString fresh = path() + QLatin1String("-new");
    QString aside = utf8Of(marker);
    QString summary;
    if (aside.isEmpty()) {
        const QString stamp =
            text(formatRfc3339(m_options.clock() / 1000)).remove(QLatin1Char(':')).remove(QLatin1Char('-'));
        aside = QStringLiteral("%1/profiles-damaged-%2.db").arg(text(m_options.folder), stamp);
        for (int n = 2; QFileInfo::exists(aside); ++n)
            aside = QStringLiteral("%1/profiles-damaged-%2-%3.db").arg(text(m_options.folder), stamp).arg(n);
        QFile::remove(fresh);
        const auto saved = rescueInto(path(), fresh, m_options.busyTimeoutMs);
        if (!saved)
            return tl::make_unexpected(saved.error());
        summary = Tr::tr("Saved from it: %1 profiles, %2 attempts.").arg(saved->first).arg(saved->second);
        if (auto written = writeFile(utf8(marker), utf8(aside), true); !written)
            return written;
    }
    if (QFileInfo::exists(fresh)) {
        const QString wal = QStringLiteral("-wal");
        QFile::remove(path() + QLatin1String("-shm"));
        // Opening makes an empty file where there is none, also where the damaged one had been moved before a kill.
        if (QFileInfo::exists(aside) && QFileInfo(path()).size() == 0)
            QFile::remove(path());
        const bool moved = (!QFileInfo::exists(path() + wal) || QFile::rename(path() + wal, aside + wal)) &&
                           (!QFileInfo::exists(path()) || QFile::rename(path(), aside)) && QFile::rename(fresh, path());
        if (!moved)
            return fail("store_damaged", Tr::tr("The file with the profiles is damaged and cannot be kept aside."),
                        Tr::tr("Check the rights of the folder, or move the file away yourself, and start again."),
                        path());
    }
    QFile::remove(marker);
    m_notices.push_back({"damaged",
                         Tr::tr("The file with the profiles was damaged. It is kept as %1.").arg(aside) +
                             (summary.isEmpty() ? QString() : QLatin1Char(' ') + summary),
                         aside});
    return openDatabase();
}

} // namespace ad::profiles
