// The ranked causes of a diagnosis, most likely first.
#pragma once

#include "diagnosis/diagnosis.h"
#include <QAbstractListModel>

namespace ad::ui {

class CausesModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        CauseRole = Qt::UserRole + 1,
        LikelihoodRole,
        LikelihoodWordRole,
        ScoreRole,
        BecauseRole,
        FixRole,
        SettleHowRole,
        SettleTextRole
    };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Rows that stay the same cause keep their place in a view: only what differs is told.
    void setCauses(const std::vector<diagnosis::RankedCause>& causes);
    [[nodiscard]] const diagnosis::RankedCause& at(int row) const { return m_causes.at(static_cast<std::size_t>(row)); }

  private:
    std::vector<diagnosis::RankedCause> m_causes;
};

/// "certain", "very likely", …: for people.
[[nodiscard]] QString likelihoodInWords(const diagnosis::RankedCause& cause);

} // namespace ad::ui
