// The attempts of one profile, newest first; pages are read when a view asks for them.
#pragma once

#include "profiles/profiles_view.h"
#include <QAbstractListModel>
#include <QSet>

namespace ad::ui {

class Keeper;

class TriesModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { MarkRole = Qt::UserRole + 1, TimeRole, AfterRole, AnswerRole, TookRole, ChangedRole, IdRole, SameRole };
    explicit TriesModel(Keeper& keeper, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Shows the attempts of this profile (empty: none); `sinceMs`: what "after" counts from.
    void show(const std::string& profileId, std::int64_t sinceMs);
    /// Reads what is new.
    void refresh();
    [[nodiscard]] const std::vector<profiles::AttemptRow>& rows() const { return m_rows; } ///< read so far
    /// The attempt before that of `row`; a probe is another request, and one that was cut off has no answer. Invalid:
    /// there is none, or it was not read yet.
    [[nodiscard]] QModelIndex before(int row) const;
    [[nodiscard]] std::int64_t total() const { return m_total; } ///< in the store, read or not
    [[nodiscard]] const std::string& profileId() const { return m_profile; }

  Q_SIGNALS:
    void filled(); ///< rows have come, or all are there

  private:
    void take(const AttemptsPage& page);
    Keeper& m_keeper;
    std::string m_profile;
    std::int64_t m_since = 0, m_total = 0;
    std::vector<profiles::AttemptRow> m_rows;
    bool m_asked = false;
};

[[nodiscard]] Mark markOf(const profiles::AttemptRow& row);

} // namespace ad::ui
