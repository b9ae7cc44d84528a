// The checklist: findings in groups, each group with its number; what passed and what could not be checked is folded.
#pragma once

#include "diagnosis/diagnosis.h"
#include <QAbstractListModel>
#include <set>

namespace ad::ui {

/// What a finding was to check, where it could not be checked and nobody is asked. Of several that say the same reason,
/// nobody could tell one from another. Empty: the finding says by itself what it is about.
[[nodiscard]] QString uncheckedTitle(const diagnosis::Finding& finding);

/// A flat list: a row for each group, followed by its findings while the group is open.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT
  public:
    /// Warnings stand apart from problems: "0 problems" has to mean that nothing is wrong. What the person has answered
    /// stays beside what is asked, so that it can be seen and changed.
    enum Group { Problems, OnlyYou, Warnings, Answered, NotChecked, Passed, groupCount };
    enum Role {
        IsGroupRole = Qt::UserRole + 1,
        GroupRole,
        CountRole,
        OpenRole,
        CheckRole,
        VerdictRole,
        ObservedRole,
        ExpectedRole,
        FixableRole,
        HasQuestionRole
    };

    explicit FindingsModel(QObject* parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// `granted`: nothing depends on open questions any more, and they are folded until somebody opens them.
    /// `answered`: what the person was asked and has answered; the findings that rest on it carry its question again.
    void setFindings(const std::vector<diagnosis::Finding>& findings, bool granted = false,
                     const std::vector<diagnosis::OpenQuestion>& answered = {});
    void setOpen(Group group, bool open);
    [[nodiscard]] bool isOpen(Group group) const { return m_shown[group]; }
    /// Only findings whose texts hold `text` are shown, in all groups, folded ones too; empty: all.
    void setFilter(const QString& text);
    [[nodiscard]] bool filtered() const { return !m_filter.isEmpty(); }
    [[nodiscard]] int count(Group group) const { return static_cast<int>(m_groups[group].size()); }
    /// The finding of a row; nullptr for a group's row.
    [[nodiscard]] const diagnosis::Finding* finding(int row) const;
    /// The row of a check, its group opened if need be; -1: not in the list.
    int reveal(const QString& check);

    /// Of a finding as the diagnosis gives it: nothing is answered there.
    [[nodiscard]] static Group groupOf(const diagnosis::Finding& finding);
    [[nodiscard]] static QString groupName(Group group);

  private:
    struct Place {
        Group group = Problems;
        int index = -1; ///< within the group; -1: the group's own row
    };
    [[nodiscard]] Place place(int row) const;
    [[nodiscard]] int groupRow(Group group) const;
    [[nodiscard]] int visible(Group group) const { return m_shown[group] ? count(group) : 0; }
    [[nodiscard]] bool isAnswered(const diagnosis::Finding& finding) const;
    [[nodiscard]] bool fits(const diagnosis::Finding& finding) const;
    void setShown(Group group, bool shown);
    /// Brings every group to what findings and filter ask for, row by row.
    void sortIn();

    std::vector<diagnosis::Finding> m_all;
    std::set<std::string> m_answered; ///< checks that rest on an answer
    std::vector<diagnosis::Finding> m_groups[groupCount];
    bool m_open[groupCount] = {true, true, true, true, false, false};
    bool m_shown[groupCount] = {true, true, true, true, false, false}; ///< open, or unfolded by the filter
    bool m_granted = false;
    QString m_filter;
};

} // namespace ad::ui
