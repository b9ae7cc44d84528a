#include "request/attempt_delegate.h"
#include "request/attempts_model.h"
#include "theme/theme.h"
#include "widgets/mark.h"

#include <QPainter>

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
        const QString text = index.siblingAtColumn(which).data().toString();
        painter->drawText(QRect(x, r.y(), width, r.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(text, Qt::ElideRight, width));
        x += width + 14;
    };
    column(AttemptsModel::ClockColumn, metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 2, Role::Text);
    const int left = r.right() - x - 14;
    column(AttemptsModel::AnswerColumn, left * 60 / 100, Role::Text);
    column(AttemptsModel::DetailColumn, r.right() - x - 14, Role::Muted);
    painter->restore();
}

} // namespace ad::ui
