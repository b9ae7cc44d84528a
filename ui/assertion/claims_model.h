// Header parameters and claims, one row each.
#pragma once

#include "session/views.h"
#include <QAbstractTableModel>

namespace ad::ui {

class ClaimsModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { NameColumn, ValueColumn, MeaningColumn, columnTotal };
    enum Role { MarkRole = Qt::UserRole + 1, WrongStartRole, WrongLengthRole, FixableRole, ChangedRole, CheckRole };

    /// `header`: the rows of the header; else those of the claims.
    explicit ClaimsModel(bool header, QObject* parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Emits edited(); the row changes when the new assertion is there.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// Takes its part of all rows; rows of the same name stay.
    void setRows(const QList<ClaimRow>& all, bool editable);
    [[nodiscard]] const ClaimRow& at(int row) const { return m_rows.at(row); }
    /// Each by its member and what is wrong with it; one that comes twice is told once.
    [[nodiscard]] QStringList problems() const;

    /// The value that a person wrote for the member of that name, which may be gone meanwhile.
    void write(const QString& name, const QString& value);

  Q_SIGNALS:
    void edited(bool inHeader, const QString& name, const QString& value);

  private:
    bool m_header;
    bool m_editable = false;
    QList<ClaimRow> m_rows;
};

} // namespace ad::ui
