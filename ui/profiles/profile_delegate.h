// A profile as a row of a list: what it is on the left, what it is doing on the right.
#pragma once

#include <QStyledItemDelegate>

namespace ad::ui {

class ProfileDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The height of such a row.
[[nodiscard]] int profileRowHeight();

} // namespace ad::ui
