#include "watch/tries_model.h"

#include "diagnosis/causes.h"
#include "profiles/keeper.h"
#include "widgets/charts.h"
#include "widgets/text.h"
#include <QDateTime>
#include <algorithm>

namespace ad::ui {

namespace {
constexpr int firstPage = 100;
constexpr int nextPage = 500;

QString lengthInWords(std::int64_t ms) {
    const std::int64_t minutes = ms / 60000;
    if (minutes < 1) {
        return TriesModel::tr("%n s", nullptr, static_cast<int>(std::max<std::int64_t>(0, ms / 1000)));
    }
    if (minutes < 120) {
        return TriesModel::tr("%n min", nullptr, static_cast<int>(minutes));
    }
    return minutes < 2880 ? TriesModel::tr("%n h", nullptr, static_cast<int>(minutes / 60))
                          : TriesModel::tr("%n days", nullptr, static_cast<int>(minutes / 1440));
}

/// One that was cut off has no answer that could have changed, and that of a probe is another request's.
bool finished(const profiles::AttemptRow& row) {
    return row.state == profiles::AttemptState::Finished && row.by != "probe";
}
} // namespace

Mark markOf(const profiles::AttemptRow& row) {
    if (row.state == profiles::AttemptState::Begun) {
        return Mark::Waiting;
    }
    return row.outcome == "granted" ? Mark::Pass : row.outcome == "rejected" ? Mark::Fail : Mark::Unknown;
}

TriesModel::TriesModel(Keeper& keeper, QObject* parent) : QAbstractListModel(parent), m_keeper(keeper) {
    connect(&keeper, &Keeper::attemptsRead, this, &TriesModel::take);
}

int TriesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QModelIndex TriesModel::before(int row) const {
    const auto it = std::find_if(m_rows.begin() + std::min(row + 1, rowCount()), m_rows.end(), finished);
    return it != m_rows.end() ? index(static_cast<int>(it - m_rows.begin())) : QModelIndex();
}

QHash<int, QByteArray> TriesModel::roleNames() const {
    auto names = QAbstractListModel::roleNames();
    names.insert(MarkRole, "mark");
    names.insert(TimeRole, "time");
    names.insert(AfterRole, "after");
    names.insert(AnswerRole, "answer");
    names.insert(TookRole, "took");
    names.insert(ChangedRole, "changed");
    return names;
}

QVariant TriesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto at = static_cast<std::size_t>(index.row());
    const profiles::AttemptRow& row = m_rows[at];
    // The last row that was read may have an older one that was not read yet.
    const QModelIndex older = this->before(index.row());
    const profiles::AttemptRow* before =
        finished(row) && older.isValid() ? &m_rows[static_cast<std::size_t>(older.row())] : nullptr;
    const bool isFirst = finished(row) && !before && static_cast<std::int64_t>(m_rows.size()) >= m_total;
    const bool same =
        before && before->outcome == row.outcome && before->status == row.status && before->error == row.error;
    const auto text = [&](int which) -> QString {
        switch (which) {
        case TimeRole: {
            const QDateTime moment = QDateTime::fromMSecsSinceEpoch(row.begunAtMs);
            return moment.date() == QDateTime::fromMSecsSinceEpoch(m_keeper.now()).date()
                       ? moment.toString(QStringLiteral("HH:mm:ss"))
                       : moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        }
        case AfterRole:
            return m_since > 0 && row.begunAtMs >= m_since ? lengthInWords(row.begunAtMs - m_since) : QString();
        case AnswerRole:
            return row.by == "probe" ? tr("%1 (probe)").arg(profiles::answerText(row)) : profiles::answerText(row);
        case TookRole:
            return row.tookMs < 0 ? QString() : millisecondsInWords(static_cast<double>(row.tookMs));
        case ChangedRole:
            return isFirst   ? tr("first answer")
                   : !before ? QString()
                   : same    ? tr("the same answer")
                             : tr("another answer");
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (const int which : {TimeRole, AnswerRole, TookRole, ChangedRole}) {
            // What changed is known when the row before is: it is told, but is no part of what the row is.
            if (which == ChangedRole && role == Qt::DisplayRole) {
                continue;
            }
            if (const QString part = text(which); !part.isEmpty()) {
                parts << part;
            }
        }
        return parts.join(QStringLiteral(", "));
    }
    case MarkRole:
        return static_cast<int>(markOf(row));
    case Qt::ToolTipRole: {
        QStringList causes;
        for (const std::string& cause : row.causes) {
            if (causes.size() < 3) {
                causes << diagnosis::titleOf(cause).remove(QLatin1Char('`'));
            }
        }
        return causes.isEmpty() ? QVariant()
                                : QVariant(plainTip(tr("Likely: %1").arg(causes.join(QStringLiteral("; ")))));
    }
    case IdRole:
        return qint64{row.id};
    case SameRole:
        return same || isFirst;
    default:
        return role >= TimeRole && role <= ChangedRole ? QVariant(text(role)) : QVariant();
    }
}

bool TriesModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_rows.empty() && !m_asked && static_cast<std::int64_t>(m_rows.size()) < m_total;
}

void TriesModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        m_asked = true;
        m_keeper.readAttempts(m_profile, m_rows.empty() ? 0 : m_rows.back().id, nextPage);
    }
}

void TriesModel::show(const std::string& profileId, std::int64_t sinceMs) {
    m_since = sinceMs;
    if (m_profile == profileId) {
        return;
    }
    beginResetModel();
    m_profile = profileId;
    m_rows.clear();
    m_total = 0;
    m_asked = false;
    endResetModel();
    refresh();
}

void TriesModel::refresh() {
    if (!m_profile.empty()) {
        m_keeper.readAttempts(m_profile, 0, firstPage);
    }
}

void TriesModel::take(const AttemptsPage& page) {
    if (page.profileId != m_profile) {
        return;
    }
    m_total = page.total;
    if (page.before != 0) {
        m_asked = false;
        if (m_rows.empty() || page.rows.empty() || page.before != m_rows.back().id) {
            return;
        }
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
        m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
        endInsertRows();
        Q_EMIT filled();
        return;
    }
    // The newest ones: new rows go on top, and those that have ended meanwhile change in their place.
    std::vector<profiles::AttemptRow> fresh;
    for (const auto& row : page.rows) {
        if (m_rows.empty() || row.id > m_rows.front().id) {
            fresh.push_back(row);
        }
    }
    const bool jumped = !m_rows.empty() && fresh.size() == page.rows.size() && fresh.size() == std::size_t{firstPage};
    const bool pruned = !m_rows.empty() && page.total < static_cast<std::int64_t>(m_rows.size() + fresh.size());
    if (jumped || pruned) {
        beginResetModel();
        m_rows = page.rows;
        m_asked = false;
        endResetModel();
        Q_EMIT filled();
        return;
    }
    // Both go down by id: one walk finds what is the same.
    std::size_t at = 0;
    for (const auto& row : page.rows) {
        while (at < m_rows.size() && m_rows[at].id > row.id) {
            ++at;
        }
        if (at < m_rows.size() && m_rows[at].id == row.id && !(m_rows[at] == row)) {
            m_rows[at] = row;
            const QModelIndex changed = index(static_cast<int>(at));
            Q_EMIT dataChanged(changed, changed);
        }
    }
    if (!fresh.empty()) {
        beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        m_rows.insert(m_rows.begin(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    Q_EMIT filled();
}

} // namespace ad::ui
