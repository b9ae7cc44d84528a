// The tries as rows under named columns.
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

namespace ad::ui {

class TriesDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The names of the columns, above the list.
class TriesHead : public QWidget {
    Q_OBJECT
  public:
    explicit TriesHead(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The height of a row.
[[nodiscard]] int tryRowHeight();

} // namespace ad::ui
