#include "request/attempts_model.h"
#include "widgets/text.h"

#include <algorithm>

namespace ad::ui {

namespace {

QString detailOf(const AttemptView& attempt) {
    QStringList parts{attempt.detail, attempt.changed};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

int AttemptsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_attempts.size());
}

int AttemptsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant AttemptsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AttemptView& attempt = m_attempts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ClockColumn    ? attempt.clock
               : index.column() == AnswerColumn ? attempt.answer
                                                : detailOf(attempt);
    case Qt::AccessibleTextRole:
        //: An attempt for screen readers: time, answer, duration and what was changed.
        return tr("%1, %2, %3").arg(attempt.clock, attempt.answer, detailOf(attempt));
    case Qt::ToolTipRole: // in a narrow window the columns are cut
        return plainTip(tr("%1, %2, %3").arg(attempt.clock, attempt.answer, detailOf(attempt)));
    case MarkRole:
        return static_cast<int>(attempt.mark);
    case ChangedRole:
        return attempt.changed;
    default:
        return {};
    }
}

QVariant AttemptsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ClockColumn:
        return tr("Time");
    case AnswerColumn:
        return tr("Answer");
    case DetailColumn:
        return tr("Took, and what changed");
    default:
        return {};
    }
}

void AttemptsModel::setAttempts(const QList<AttemptView>& attempts) {
    const auto longest =
        std::max_element(attempts.cbegin(), attempts.cend(),
                         [](const AttemptView& a, const AttemptView& b) { return a.answer.size() < b.answer.size(); });
    m_longestAnswer = longest != attempts.cend() ? longest->answer : QString();
    const auto clock =
        std::max_element(attempts.cbegin(), attempts.cend(),
                         [](const AttemptView& a, const AttemptView& b) { return a.clock.size() < b.clock.size(); });
    m_longestClock = clock != attempts.cend() ? clock->clock : QString();
    const auto more = attempts.size() - m_attempts.size();
    if (more >= 0 && std::equal(m_attempts.begin(), m_attempts.end(), attempts.begin() + more)) {
        if (more > 0) {
            beginInsertRows({}, 0, static_cast<int>(more) - 1);
            m_attempts = attempts;
            endInsertRows();
        }
        return;
    }
    // Another piece of work: nothing of the old list stays.
    if (!m_attempts.isEmpty()) {
        beginRemoveRows({}, 0, static_cast<int>(m_attempts.size()) - 1);
        m_attempts.clear();
        endRemoveRows();
    }
    if (!attempts.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(attempts.size()) - 1);
        m_attempts = attempts;
        endInsertRows();
    }
}

} // namespace ad::ui
