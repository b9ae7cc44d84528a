// The attempts of this session, newest first.
#pragma once

#include "session/views.h"
#include <QAbstractTableModel>

namespace ad::ui {

class AttemptsModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { ClockColumn, AnswerColumn, DetailColumn, columnTotal };
    enum Role { MarkRole = Qt::UserRole + 1, ChangedRole };

    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// New attempts come in front of those that are there; anything else replaces all rows.
    void setAttempts(const QList<AttemptView>& attempts);
    [[nodiscard]] const AttemptView& at(int row) const { return m_attempts.at(row); }
    /// The longest answer, for the width of its column.
    [[nodiscard]] const QString& longestAnswer() const { return m_longestAnswer; }
    /// The longest time: one of another day has its date.
    [[nodiscard]] const QString& longestClock() const { return m_longestClock; }

  private:
    QList<AttemptView> m_attempts;
    QString m_longestAnswer, m_longestClock;
};

} // namespace ad::ui
