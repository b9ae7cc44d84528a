#include "request/attempt_delegate.h"
#include "request/attempts_model.h"
#include "theme/theme.h"
#include "widgets/mark.h"

#include <QPainter>
#include <algorithm>

namespace ad::ui {

QSize AttemptDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {100, std::max(measure::rowHeight, QFontMetrics(typeFont(Type::Small)).height() + 12)};
}

void AttemptDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QRect r = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(r, ink(Role::AccentSoft));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(r, mix(ink(Role::Surface), ink(Role::Text), 0.03));
    }
    painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), ink(Role::Line));
    const auto mark = static_cast<Mark>(index.data(AttemptsModel::MarkRole).toInt());
    paintMark(*painter,
              QRectF(r.x() + 14, r.y() + (r.height() - measure::markSize) / 2.0, measure::markSize, measure::markSize),
              mark);
    painter->setFont(typeFont(Type::Small));
    const QFontMetrics metrics(painter->font());
    int x = r.x() + 14 + measure::markSize + 14;
    const auto column = [&](int which, int width, Role role) {
        painter->setPen(ink(role));
        QString text = index.siblingAtColumn(which).data().toString();
        // What was changed tells attempts apart better than how long they took.
        const QString changed = index.data(AttemptsModel::ChangedRole).toString();
        if (which == AttemptsModel::DetailColumn && !changed.isEmpty() && metrics.horizontalAdvance(text) > width) {
            text = changed;
        }
        painter->drawText(QRect(x, r.y(), width, r.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(text, Qt::ElideRight, width));
        x += width + 14;
    };
    const auto* model = qobject_cast<const AttemptsModel*>(index.model());
    const int clock = std::max(metrics.horizontalAdvance(QStringLiteral("00:00:00")),
                               model != nullptr ? metrics.horizontalAdvance(model->longestClock()) : 0);
    column(AttemptsModel::ClockColumn, clock + 2, Role::Text);
    const int left = r.right() - x - 14;
    const int answer = model != nullptr ? metrics.horizontalAdvance(model->longestAnswer()) + 2 : left;
    column(AttemptsModel::AnswerColumn, std::clamp(answer, left * 30 / 100, left * 60 / 100), Role::Text);
    column(AttemptsModel::DetailColumn, r.right() - x - 14, Role::Muted);
    painter->restore();
}

} // namespace ad::ui
