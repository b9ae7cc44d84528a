// SQLite through QtSql: one connection, errors as values, transactions that undo themselves.
#pragma once

#include "base/error.h"
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <string>

class QSqlError;

namespace ad::profiles {

/// One open connection. It belongs to the thread that opened it.
class Database {
  public:
    enum class Mode {
        ReadWrite, ///< made if it is not there
        ReadOnly,
        Immutable ///< nobody writes it, and nothing can be created beside it: a read-only folder
    };
    /// Errors: those of run(); `where` is the path.
    [[nodiscard]] static Expected<std::unique_ptr<Database>> open(const QString& path, Mode mode, int busyTimeoutMs);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs one statement with its values. Errors by code: `store_busy` (another program holds it), `store_full` (no
    /// room on the disk), `store_read_only`, `store_write_failed` (the disk refused), `store_damaged`,
    /// `store_cannot_open`, `store_conflict` (a rule of the tables), `store_failed`. Nothing of a failed statement
    /// stays. Where damage shows, an empty file "<path>-damaged" is left for the next start.
    [[nodiscard]] Expected<QSqlQuery> run(const char* sql, const QVariantList& values = {}) const;
    /// The first value of the first row; an empty QVariant without one.
    [[nodiscard]] Expected<QVariant> value(const char* sql, const QVariantList& values = {}) const;
    /// An error that came up while stepping through a query's rows.
    [[nodiscard]] std::optional<Error> stepError(const QSqlQuery& query) const;
    /// Leaves the mark of damage for the next start; nothing where the file is open to be read only.
    void markDamaged() const;
    [[nodiscard]] const QString& path() const { return m_path; }

  private:
    Database() = default;
    [[nodiscard]] Error errorOf(const QSqlError& error) const;
    QString m_path, m_connection;
    Mode m_mode = Mode::ReadWrite;
};

/// Takes the right to write at once (BEGIN IMMEDIATE); undone unless commit() succeeded.
class Transaction {
  public:
    /// Begins; error() tells when another program keeps the right to write for too long.
    explicit Transaction(const Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Makes it last; with an error nothing has changed.
    [[nodiscard]] Expected<void> commit();

  private:
    const Database& m_database;
    std::optional<Error> m_error;
    bool m_open = false;
};

[[nodiscard]] inline QVariant sqlNumber(std::int64_t value) { return QVariant::fromValue(static_cast<qint64>(value)); }
[[nodiscard]] inline QString sqlText(const std::string& value) {
    // Never null: a null QString would be stored as NULL.
    return value.empty() ? QStringLiteral("") : text(value);
}

} // namespace ad::profiles
