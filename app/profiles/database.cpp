#include "profiles/database.h"
#include "profiles/tr.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <atomic>

namespace ad::profiles {
namespace {

// Primary result codes, https://www.sqlite.org/rescode.html
enum Result {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NoDatabase = 26
};

} // namespace

Expected<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode, int busyTimeoutMs) {
    static std::atomic<int> number{0};
    std::unique_ptr<Database> out(new Database);
    out->m_path = path;
    out->m_mode = mode;
    out->m_connection = QStringLiteral("assertion-doctor-%1").arg(++number);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    QString name = path;
    if (mode != Mode::ReadWrite)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    if (mode == Mode::Immutable) {
        options += QLatin1String(";QSQLITE_OPEN_URI");
        name = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QLatin1String("?immutable=1");
    }
    QSqlError error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), out->m_connection);
        database.setDatabaseName(name);
        database.setConnectOptions(options);
        if (!database.open())
            error = database.lastError();
    }
    if (error.isValid())
        return tl::make_unexpected(out->errorOf(error));
    return out;
}

Database::~Database() { QSqlDatabase::removeDatabase(m_connection); }

Error Database::errorOf(const QSqlError& error) const {
    Error out;
    out.where = m_path;
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case Busy:
    case Locked:
        out.code = "store_busy";
        out.what = Tr::tr("Another program holds the profiles, so nothing was saved.");
        out.todo = Tr::tr("Close the program that has the file open, and try again.");
        break;
    case Full:
        out.code = "store_full";
        out.what = Tr::tr("There is no room left on the disk, so nothing was saved.");
        out.todo = Tr::tr("Make room and try again; what was saved before is still there.");
        break;
    case ReadOnlyFile:
    case Perm:
        out.code = "store_read_only";
        out.what = Tr::tr("The profiles can only be read here, so nothing was saved.");
        out.todo = Tr::tr("Check the rights of the file and its folder.");
        break;
    case IoError:
        out.code = "store_write_failed";
        out.what = Tr::tr("The disk refused, so nothing was saved: %1.").arg(error.databaseText());
        out.todo = Tr::tr("Check free space, quota and the disk, and try again.");
        break;
    case Corrupt:
    case NoDatabase:
        markDamaged();
        out.code = "store_damaged";
        out.what = Tr::tr("The file with the profiles is damaged.");
        out.todo = Tr::tr("Start the program again: it keeps the file aside and saves what can be read.");
        break;
    case CannotOpen:
        out.code = "store_cannot_open";
        out.what = Tr::tr("The file with the profiles cannot be opened.");
        out.todo = Tr::tr("Check the rights of the folder, or name another one with --data-dir.");
        break;
    case Constraint:
        out.code = "store_conflict";
        out.what = Tr::tr("This does not fit what is saved already.");
        out.todo = Tr::tr("Look at the profiles again and repeat the change.");
        break;
    default:
        out.code = "store_failed";
        out.what = Tr::tr("The profiles cannot be used: %1.").arg(error.text().simplified());
        out.todo = Tr::tr("Try again; if it stays so, name another folder with --data-dir.");
    }
    return out;
}

void Database::markDamaged() const {
    if (m_mode != Mode::ReadWrite)
        return;
    QFile marker(m_path + QLatin1String("-damaged"));
    (void)marker.open(QIODevice::Append);
}

Expected<QSqlQuery> Database::run(const char* sql, const QVariantList& values) const {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromLatin1(sql)))
        return tl::make_unexpected(errorOf(query.lastError()));
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::make_unexpected(errorOf(query.lastError()));
    return query;
}

Expected<QVariant> Database::value(const char* sql, const QVariantList& values) const {
    auto query = run(sql, values);
    if (!query)
        return tl::make_unexpected(query.error());
    if (query->next())
        return query->value(0);
    if (auto error = stepError(*query))
        return tl::make_unexpected(*error);
    return QVariant();
}

std::optional<Error> Database::stepError(const QSqlQuery& query) const {
    if (!query.lastError().isValid())
        return std::nullopt;
    return errorOf(query.lastError());
}

Transaction::Transaction(const Database& database) : m_database(database) {
    if (auto begun = database.run("BEGIN IMMEDIATE"); !begun)
        m_error = begun.error();
    else
        m_open = true;
}

Transaction::~Transaction() {
    if (m_open)
        (void)m_database.run("ROLLBACK");
}

Expected<void> Transaction::commit() {
    if (m_error)
        return tl::make_unexpected(*m_error);
    if (auto done = m_database.run("COMMIT"); !done)
        return tl::make_unexpected(done.error());
    m_open = false;
    return {};
}

} // namespace ad::profiles
