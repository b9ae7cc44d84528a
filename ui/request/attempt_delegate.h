// An attempt as a row: mark, time, answer, how long it took and what was changed since the one before.
#pragma once

#include <QStyledItemDelegate>

namespace ad::ui {

class AttemptDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ad::ui
