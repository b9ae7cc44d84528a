#include "diagnosis/findings_model.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/causes.h"
#include "widgets/merge_rows.h"

#include <algorithm>

namespace ad::ui {

QString uncheckedTitle(const diagnosis::Finding& finding) {
    const auto* known = finding.verdict == diagnosis::Verdict::Unknown && !finding.question
                            ? diagnosis::explanation(finding.check)
                            : nullptr;
    return known != nullptr ? withoutMarks(known->title) : QString();
}

FindingsModel::FindingsModel(QObject* parent) : QAbstractListModel(parent) {}

QString FindingsModel::groupName(Group group) {
    switch (group) {
    case Problems:
        return tr("Problems");
    case OnlyYou:
        return tr("Only you can answer");
    case Answered:
        return tr("Answered by you");
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
            return m_shown[p.group];
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

bool FindingsModel::isAnswered(const diagnosis::Finding& finding) const { return m_answered.contains(finding.check); }

bool FindingsModel::fits(const diagnosis::Finding& f) const {
    return (f.verdict != diagnosis::Verdict::NotApplicable || isAnswered(f)) &&
           (m_filter.isEmpty() || f.message.contains(m_filter, Qt::CaseInsensitive) ||
            f.observed.contains(m_filter, Qt::CaseInsensitive) || f.expected.contains(m_filter, Qt::CaseInsensitive) ||
            (f.question && f.question->text.contains(m_filter, Qt::CaseInsensitive)) ||
            uncheckedTitle(f).contains(m_filter, Qt::CaseInsensitive) ||
            QString::fromStdString(f.check).contains(m_filter, Qt::CaseInsensitive));
}

void FindingsModel::sortIn() {
    std::vector<diagnosis::Finding> wanted[groupCount];
    for (const auto& f : m_all) {
        if (fits(f)) {
            const Group group = groupOf(f);
            wanted[isAnswered(f) && group != Problems && group != Warnings ? Answered : group].push_back(f);
        }
    }
    for (int g = 0; g < groupCount; ++g) {
        const auto group = static_cast<Group>(g);
        auto& rows = m_groups[g];
        const int before = count(group);
        const auto row = [&](int i) { return groupRow(group) + 1 + i; };
        mergeRows(
            wanted[g], [](const diagnosis::Finding& f) { return QString::fromStdString(f.check); },
            [&] { return count(group); },
            [&](int i) -> const diagnosis::Finding& { return rows[static_cast<std::size_t>(i)]; },
            [&](int i) {
                if (m_shown[g]) {
                    beginRemoveRows({}, row(i), row(i));
                }
                rows.erase(rows.begin() + i);
                if (m_shown[g]) {
                    endRemoveRows();
                }
            },
            [&](int i, const diagnosis::Finding& f) {
                if (m_shown[g]) {
                    beginInsertRows({}, row(i), row(i));
                }
                rows.insert(rows.begin() + i, f);
                if (m_shown[g]) {
                    endInsertRows();
                }
            },
            [&](int i, const diagnosis::Finding& f) {
                rows[static_cast<std::size_t>(i)] = f;
                if (m_shown[g]) {
                    Q_EMIT dataChanged(index(row(i)), index(row(i)));
                }
            });
        if (before != count(group)) {
            Q_EMIT dataChanged(index(groupRow(group)), index(groupRow(group)), {CountRole});
        }
    }
}

void FindingsModel::setFindings(const std::vector<diagnosis::Finding>& given, bool granted,
                                const std::vector<diagnosis::OpenQuestion>& answered) {
    std::vector<diagnosis::Finding> findings = given;
    std::set<std::string> checks;
    for (const diagnosis::OpenQuestion& one : answered) {
        const auto it = std::find_if(findings.begin(), findings.end(),
                                     [&](const diagnosis::Finding& finding) { return finding.check == one.check; });
        if (it != findings.end()) {
            it->question = one.question;
            checks.insert(one.check);
        }
    }
    if (granted != m_granted) {
        m_granted = granted;
        m_open[OnlyYou] = !granted;
        setShown(OnlyYou, !granted || filtered());
    }
    if (findings != m_all || checks != m_answered) {
        m_all = std::move(findings);
        m_answered = std::move(checks);
        sortIn();
    }
}

void FindingsModel::setShown(Group group, bool shown) {
    if (m_shown[group] == shown) {
        return;
    }
    const int row = groupRow(group);
    const int n = count(group);
    if (n > 0 && shown) {
        beginInsertRows({}, row + 1, row + n);
        m_shown[group] = true;
        endInsertRows();
    } else if (n > 0) {
        beginRemoveRows({}, row + 1, row + n);
        m_shown[group] = false;
        endRemoveRows();
    } else {
        m_shown[group] = shown;
    }
    Q_EMIT dataChanged(index(row), index(row), {OpenRole});
}

void FindingsModel::setOpen(Group group, bool open) {
    m_open[group] = open;
    setShown(group, open);
}

void FindingsModel::setFilter(const QString& text) {
    if (text == m_filter) {
        return;
    }
    m_filter = text;
    sortIn();
    for (int g = 0; g < groupCount; ++g) {
        setShown(static_cast<Group>(g), m_open[g] || filtered());
    }
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
