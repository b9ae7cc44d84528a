// The list of saved profiles, searched, filtered and sorted; names can be edited in their place.
#pragma once

#include "profiles/profiles_view.h"
#include <QAbstractListModel>

namespace ad::ui {

class Keeper;

/// Which profiles a list holds.
enum class Shelf { InUse, Archive, Watches };
/// In which order.
enum class ProfileOrder { Name, Used, Created, Vendor };

class ProfilesModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { MarkRole = Qt::UserRole + 1, WhereRole, StandingRole, AheadRole, TagsRole, IdRole };
    explicit ProfilesModel(Keeper& keeper, Shelf shelf, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Qt::EditRole renames.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Only profiles in which all these words stand: in name, address, client ID, vendor, tags or notes.
    void setSearch(const QString& words);
    void setShelf(Shelf shelf);
    void setOrder(ProfileOrder order);
    [[nodiscard]] const KeptProfile& at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const std::string& id) const; ///< -1: it is not in this list

  private:
    void refresh();
    [[nodiscard]] bool fits(const KeptProfile& entry) const;
    void arrange(QList<KeptProfile>& entries) const;
    Keeper& m_keeper;
    QList<KeptProfile> m_rows;
    QStringList m_words;
    Shelf m_shelf;
    ProfileOrder m_order = ProfileOrder::Name;
};

/// "Epic · fhir.epic.com · sandbox"
[[nodiscard]] QString whereOf(const KeptProfile& entry);
/// What became of the key's file, as a sentence; empty: nothing.
[[nodiscard]] QString keyStateOf(const KeptProfile& entry);
[[nodiscard]] QStringList tagsOf(const profiles::Profile& profile);

} // namespace ad::ui
