#include "profiles/profiles_model.h"

#include "profiles/keeper.h"
#include "widgets/text.h"
#include <QUrl>
#include <algorithm>

namespace ad::ui {

QString whereOf(const KeptProfile& entry) {
    const QString address = shown(profiles::addressOf(entry.profile), 200);
    const QUrl url(address);
    // A port that is written tells two servers of one machine apart.
    const QString host = url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
    QStringList parts{entry.vendorName, url.host().isEmpty() ? address : host};
    if (!entry.environment.isEmpty()) {
        parts << environmentName(entry.environment);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString keyStateOf(const KeptProfile& entry) {
    switch (entry.keyState) {
    case profiles::KeyFileState::Missing:
        return ProfilesModel::tr("The key’s file is not there any more.");
    case profiles::KeyFileState::Touched:
        return ProfilesModel::tr("The key’s file was changed since it was read last.");
    case profiles::KeyFileState::None:
    case profiles::KeyFileState::Unchanged:
        break;
    }
    return {};
}

QStringList tagsOf(const profiles::Profile& profile) {
    QStringList tags;
    for (const std::string& tag : profile.tags) {
        tags << text(tag);
    }
    return tags;
}

ProfilesModel::ProfilesModel(Keeper& keeper, Shelf shelf, QObject* parent)
    : QAbstractListModel(parent), m_keeper(keeper), m_shelf(shelf) {
    connect(&keeper, &Keeper::changed, this, &ProfilesModel::refresh);
    refresh();
}

int ProfilesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> ProfilesModel::roleNames() const {
    auto names = QAbstractListModel::roleNames();
    names.insert(MarkRole, "mark");
    names.insert(WhereRole, "where");
    names.insert(StandingRole, "standing");
    names.insert(AheadRole, "ahead");
    names.insert(TagsRole, "tags");
    names.insert(IdRole, "id");
    return names;
}

QVariant ProfilesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const KeptProfile& entry = m_rows.at(index.row());
    const QString trouble = keyStateOf(entry);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(entry.profile.name);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(text(entry.profile.name), whereOf(entry), entry.standing.text);
    case Qt::ToolTipRole: {
        QStringList lines{text(entry.profile.name), whereOf(entry), entry.standing.text, trouble};
        for (const profiles::Ahead& ahead : entry.ahead) {
            lines << ahead.text;
        }
        lines.removeAll(QString());
        return plainTip(lines.join(QLatin1Char('\n')));
    }
    case MarkRole:
        return static_cast<int>(markOf(entry.standing.kind));
    case WhereRole:
        return whereOf(entry);
    case StandingRole:
        return entry.standing.text;
    case AheadRole:
        return trouble.isEmpty() ? entry.standing.ahead : trouble;
    case TagsRole:
        return tagsOf(entry.profile);
    case IdRole:
        return text(entry.profile.id);
    default:
        return {};
    }
}

Qt::ItemFlags ProfilesModel::flags(const QModelIndex& index) const {
    const bool editable = index.isValid() && m_keeper.view().writable() && m_shelf != Shelf::Watches;
    return QAbstractListModel::flags(index) | (editable ? Qt::ItemFlags(Qt::ItemIsEditable) : Qt::NoItemFlags);
}

bool ProfilesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || value.toString().simplified().isEmpty() ||
        value.toString() == data(index).toString()) {
        return false;
    }
    m_keeper.rename(m_rows.at(index.row()).profile.id, value.toString());
    return true;
}

void ProfilesModel::setSearch(const QString& words) {
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    refresh();
}

void ProfilesModel::setShelf(Shelf shelf) {
    m_shelf = shelf;
    refresh();
}

void ProfilesModel::setOrder(ProfileOrder order) {
    m_order = order;
    refresh();
}

int ProfilesModel::rowOf(const std::string& id) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).profile.id == id) {
            return row;
        }
    }
    return -1;
}

bool ProfilesModel::fits(const KeptProfile& entry) const {
    if (m_shelf == Shelf::Watches) {
        return entry.watch && !entry.profile.archived;
    }
    if (entry.profile.archived != (m_shelf == Shelf::Archive)) {
        return false;
    }
    const QString all = QStringList{text(entry.profile.name),
                                    text(entry.profile.credentials.clientId),
                                    text(entry.profile.notes),
                                    text(profiles::addressOf(entry.profile)),
                                    whereOf(entry),
                                    tagsOf(entry.profile).join(QLatin1Char('\n'))}
                            .join(QLatin1Char('\n'));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

void ProfilesModel::arrange(QList<KeptProfile>& entries) const {
    const auto used = [](const KeptProfile& p) {
        return std::max(p.profile.changedAtMs, p.last ? p.last->begunAtMs : std::int64_t{0});
    };
    const auto before = [&](const KeptProfile& a, const KeptProfile& b) {
        if (m_shelf == Shelf::Watches) {
            return false; // a row that changes its place when its state changes goes away under the pointer
        }
        switch (m_order) {
        case ProfileOrder::Used:
            return used(a) > used(b);
        case ProfileOrder::Created:
            return a.profile.createdAtMs > b.profile.createdAtMs;
        case ProfileOrder::Vendor:
            return a.vendorName.compare(b.vendorName, Qt::CaseInsensitive) < 0;
        case ProfileOrder::Name:
            break;
        }
        return false;
    };
    // They come by name, and stay so among equals.
    std::stable_sort(entries.begin(), entries.end(), before);
}

void ProfilesModel::refresh() {
    QList<KeptProfile> wanted;
    for (const KeptProfile& entry : m_keeper.view().entries) {
        if (fits(entry)) {
            wanted.append(entry);
        }
    }
    arrange(wanted);
    // Row by row, so that selection and place stay: what is gone leaves, then the rest is put in order.
    QSet<QString> ids;
    for (const KeptProfile& entry : std::as_const(wanted)) {
        ids.insert(text(entry.profile.id));
    }
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (!ids.contains(text(m_rows.at(row).profile.id))) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const bool here = row < m_rows.size() && m_rows.at(row).profile.id == wanted.at(row).profile.id;
        const int there = here ? row : rowOf(wanted.at(row).profile.id);
        if (there < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted.at(row));
            endInsertRows();
            continue;
        }
        if (there != row) {
            beginMoveRows({}, there, there, {}, there > row ? row : row + 1);
            m_rows.move(there, row);
            endMoveRows();
        }
        if (!(m_rows.at(row) == wanted.at(row))) {
            m_rows[row] = wanted.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

} // namespace ad::ui
