#include "diagnosis/findings_model.h"

namespace ad::ui {

FindingsModel::FindingsModel(QObject* parent) : QAbstractListModel(parent) {}

QString FindingsModel::groupName(Group group) {
    switch (group) {
    case Problems:
        return tr("Problems");
    case OnlyYou:
        return tr("Only you can answer");
    case Warnings:
        return tr("Worth a look");
    case NotChecked:
        return tr("Could not be checked");
    case Passed:
        return tr("Passed");
    case groupCount:
        break;
    }
    return {};
}

FindingsModel::Group FindingsModel::groupOf(const diagnosis::Finding& finding) {
    switch (finding.verdict) {
    case diagnosis::Verdict::Fail:
        return Problems;
    case diagnosis::Verdict::Warn:
        return Warnings;
    case diagnosis::Verdict::Unknown:
        return finding.question ? OnlyYou : NotChecked;
    case diagnosis::Verdict::Pass:
    case diagnosis::Verdict::NotApplicable:
        break;
    }
    return Passed;
}

FindingsModel::Place FindingsModel::place(int row) const {
    for (int g = 0; g < groupCount; ++g) {
        const auto group = static_cast<Group>(g);
        if (row == 0) {
            return {group, -1};
        }
        --row;
        if (row < visible(group)) {
            return {group, row};
        }
        row -= visible(group);
    }
    return {};
}

int FindingsModel::groupRow(Group group) const {
    int row = 0;
    for (int g = 0; g < group; ++g) {
        row += 1 + visible(static_cast<Group>(g));
    }
    return row;
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) {
        return 0;
    }
    int rows = groupCount;
    for (int g = 0; g < groupCount; ++g) {
        rows += visible(static_cast<Group>(g));
    }
    return rows;
}

const diagnosis::Finding* FindingsModel::finding(int row) const {
    const Place p = place(row);
    return p.index < 0 ? nullptr : &m_groups[p.group][static_cast<std::size_t>(p.index)];
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Place p = place(index.row());
    if (role == IsGroupRole) {
        return p.index < 0;
    }
    if (role == GroupRole) {
        return static_cast<int>(p.group);
    }
    if (p.index < 0) {
        switch (role) {
        case Qt::DisplayRole:
            return groupName(p.group);
        case Qt::AccessibleTextRole:
            //: A group of the checklist and how many findings are in it.
            return tr("%1: %n", nullptr, count(p.group)).arg(groupName(p.group));
        case CountRole:
            return count(p.group);
        case OpenRole:
            return m_open[p.group];
        default:
            return {};
        }
    }
    const diagnosis::Finding& f = m_groups[p.group][static_cast<std::size_t>(p.index)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return f.message;
    case CheckRole:
        return QString::fromStdString(f.check);
    case VerdictRole:
        return static_cast<int>(f.verdict);
    case ObservedRole:
        return f.observed;
    case ExpectedRole:
        return f.expected;
    case FixableRole:
        return f.fixable;
    case HasQuestionRole:
        return f.question.has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> FindingsModel::roleNames() const {
    auto names = QAbstractListModel::roleNames();
    names.insert(IsGroupRole, "isGroup");
    names.insert(CheckRole, "check");
    names.insert(VerdictRole, "verdict");
    return names;
}

void FindingsModel::sortIn() {
    for (auto& group : m_groups) {
        group.clear();
    }
    for (const auto& f : m_all) {
        if (f.verdict == diagnosis::Verdict::NotApplicable) {
            continue;
        }
        const bool fits = m_filter.isEmpty() || f.message.contains(m_filter, Qt::CaseInsensitive) ||
                          f.observed.contains(m_filter, Qt::CaseInsensitive) ||
                          f.expected.contains(m_filter, Qt::CaseInsensitive) ||
                          QString::fromStdString(f.check).contains(m_filter, Qt::CaseInsensitive);
        if (fits) {
            m_groups[groupOf(f)].push_back(f);
        }
    }
}

void FindingsModel::setFindings(const std::vector<diagnosis::Finding>& findings) {
    if (findings == m_all) {
        return;
    }
    // The usual case after a keystroke: the same checks in the same places, some with other texts.
    bool sameShape = findings.size() == m_all.size();
    for (std::size_t i = 0; sameShape && i < findings.size(); ++i) {
        sameShape = findings[i].check == m_all[i].check && groupOf(findings[i]) == groupOf(m_all[i]) &&
                    (findings[i].verdict == diagnosis::Verdict::NotApplicable) ==
                        (m_all[i].verdict == diagnosis::Verdict::NotApplicable);
    }
    if (sameShape && m_filter.isEmpty()) {
        m_all = findings;
        sortIn();
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_all = findings;
    sortIn();
    endResetModel();
}

void FindingsModel::setOpen(Group group, bool open) {
    if (m_open[group] == open) {
        return;
    }
    const int row = groupRow(group);
    const int n = count(group);
    if (n > 0 && open) {
        beginInsertRows({}, row + 1, row + n);
        m_open[group] = true;
        endInsertRows();
    } else if (n > 0) {
        beginRemoveRows({}, row + 1, row + n);
        m_open[group] = false;
        endRemoveRows();
    } else {
        m_open[group] = open;
    }
    Q_EMIT dataChanged(index(row), index(row), {OpenRole});
}

void FindingsModel::setFilter(const QString& text) {
    if (text == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = text;
    sortIn();
    endResetModel();
}

int FindingsModel::reveal(const QString& check) {
    for (int g = 0; g < groupCount; ++g) {
        const auto group = static_cast<Group>(g);
        for (std::size_t i = 0; i < m_groups[g].size(); ++i) {
            if (QString::fromStdString(m_groups[g][i].check) == check) {
                setOpen(group, true);
                return groupRow(group) + 1 + static_cast<int>(i);
            }
        }
    }
    return -1;
}

} // namespace ad::ui
