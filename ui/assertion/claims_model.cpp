#include "assertion/claims_model.h"
#include "widgets/merge_rows.h"

#include <utility>

namespace ad::ui {

ClaimsModel::ClaimsModel(bool header, QObject* parent) : QAbstractTableModel(parent), m_header(header) {}

int ClaimsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant ClaimsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ClaimRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == NameColumn ? row.name : index.column() == ValueColumn ? row.value : row.meaning;
    case Qt::AccessibleTextRole:
        //: Name, value and verdict of a claim, for screen readers.
        return tr("%1, %2, %3").arg(row.name, row.value, markName(row.mark));
    case MarkRole:
        return static_cast<int>(row.mark);
    case WrongStartRole:
        return row.wrongStart;
    case WrongLengthRole:
        return row.wrongLength;
    case FixableRole:
        return row.fixable;
    case ChangedRole:
        return row.changed;
    case CheckRole:
        return row.check;
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("Meaning");
    default:
        return {};
    }
}

Qt::ItemFlags ClaimsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags f = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == ValueColumn && m_editable) {
        f |= Qt::ItemIsEditable;
    }
    return f;
}

bool ClaimsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const ClaimRow& row = m_rows.at(index.row());
    if (value.toString() != row.value) {
        Q_EMIT edited(row.inHeader, row.name, value.toString());
    }
    return true;
}

void ClaimsModel::write(const QString& name, const QString& value) {
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const ClaimRow& row) { return row.name == name; });
    if (it == m_rows.cend()) {
        if (m_editable && !value.isEmpty()) {
            Q_EMIT edited(m_header, name, value);
        }
        return;
    }
    setData(index(static_cast<int>(it - m_rows.cbegin()), ValueColumn), value, Qt::EditRole);
}

void ClaimsModel::setRows(const QList<ClaimRow>& all, bool editable) {
    QList<ClaimRow> rows;
    for (const ClaimRow& row : all) {
        if (row.inHeader == m_header) {
            rows.append(row);
        }
    }
    if (editable != m_editable) {
        m_editable = editable;
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
        }
    }
    mergeRows(
        rows, [](const ClaimRow& row) { return std::pair(row.name, row.number); }, [this] { return rowCount(); },
        [this](int i) -> const ClaimRow& { return m_rows.at(i); },
        [this](int i) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        },
        [this](int i, const ClaimRow& row) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, row);
            endInsertRows();
        },
        [this](int i, const ClaimRow& row) {
            m_rows[i] = row;
            Q_EMIT dataChanged(index(i, 0), index(i, columnTotal - 1));
        });
}

QStringList ClaimsModel::problems() const {
    // A member that comes twice is one problem in two rows.
    QStringList found;
    QStringList words;
    for (const ClaimRow& row : m_rows) {
        if (row.mark == Mark::Fail && (row.check.isEmpty() || !found.contains(row.check))) {
            found.append(row.check);
            //: %1 is a claim or header parameter, %2 says what is wrong with it.
            words.append(tr("%1: %2").arg(row.name, row.meaning));
        }
    }
    return words;
}

} // namespace ad::ui
