#include "request/attempts_model.h"

namespace ad::ui {

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
                                                : attempt.detail;
    case Qt::AccessibleTextRole:
        //: An attempt for screen readers: time, answer, duration.
        return tr("%1, %2, %3").arg(attempt.clock, attempt.answer, attempt.detail);
    case MarkRole:
        return static_cast<int>(attempt.mark);
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
        return tr("Took");
    default:
        return {};
    }
}

void AttemptsModel::setAttempts(const QList<AttemptView>& attempts) {
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
