#include "diagnosis/causes_model.h"

#include "diagnosis/words.h"
#include <QStringList>

namespace ad::ui {

QString likelihoodInWords(diagnosis::Likelihood likelihood) { return diagnosis::likelihoodText(likelihood); }

int CausesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_causes.size());
}

QVariant CausesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const diagnosis::RankedCause& cause = at(index.row());
    const auto list = [](const std::vector<QString>& texts) { return QStringList(texts.begin(), texts.end()); };
    switch (role) {
    case Qt::DisplayRole:
        return cause.title;
    case Qt::AccessibleTextRole:
        //: A cause and how likely it is.
        return tr("%1, %2").arg(cause.title, likelihoodInWords(cause.likelihood));
    case CauseRole:
        return QString::fromStdString(cause.cause);
    case LikelihoodRole:
        return static_cast<int>(cause.likelihood);
    case LikelihoodWordRole:
        return likelihoodInWords(cause.likelihood);
    case ScoreRole:
        return cause.score;
    case BecauseRole:
        return list(cause.because);
    case FixRole:
        return list(cause.fix);
    case SettleHowRole:
        return QString::fromStdString(cause.settle.how);
    case SettleTextRole:
        return cause.settle.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> CausesModel::roleNames() const {
    auto names = QAbstractListModel::roleNames();
    names.insert(CauseRole, "cause");
    names.insert(LikelihoodRole, "likelihood");
    names.insert(ScoreRole, "score");
    return names;
}

void CausesModel::setCauses(const std::vector<diagnosis::RankedCause>& causes) {
    const int before = rowCount();
    const int after = static_cast<int>(causes.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_causes.resize(causes.size());
        endRemoveRows();
    }
    for (int row = 0; row < std::min(before, after); ++row) {
        const auto i = static_cast<std::size_t>(row);
        if (!(m_causes[i] == causes[i])) {
            m_causes[i] = causes[i];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_causes = causes;
        endInsertRows();
    }
}

} // namespace ad::ui
