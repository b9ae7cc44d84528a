#include "diagnosis/causes_model.h"
#include "widgets/merge_rows.h"

#include "diagnosis/words.h"
#include <QStringList>

namespace ad::ui {

QString likelihoodInWords(const diagnosis::RankedCause& cause) { return diagnosis::likelihoodText(cause); }

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
        return tr("%1, %2").arg(cause.title, likelihoodInWords(cause));
    case CauseRole:
        return QString::fromStdString(cause.cause);
    case LikelihoodRole:
        return static_cast<int>(cause.likelihood);
    case LikelihoodWordRole:
        return likelihoodInWords(cause);
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
    mergeRows(
        causes, [](const diagnosis::RankedCause& c) { return QString::fromStdString(c.cause); },
        [this] { return rowCount(); }, [this](int i) -> const diagnosis::RankedCause& { return at(i); },
        [this](int i) {
            beginRemoveRows({}, i, i);
            m_causes.erase(m_causes.begin() + i);
            endRemoveRows();
        },
        [this](int i, const diagnosis::RankedCause& cause) {
            beginInsertRows({}, i, i);
            m_causes.insert(m_causes.begin() + i, cause);
            endInsertRows();
        },
        [this](int i, const diagnosis::RankedCause& cause) {
            m_causes[static_cast<std::size_t>(i)] = cause;
            Q_EMIT dataChanged(index(i), index(i));
        });
}

} // namespace ad::ui
