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
    /// Stands over the rows of this viewport, however wide the scroll bar leaves it; it outlives this widget.
    void follow(QWidget& viewport);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* m_viewport = nullptr; ///< of the rows
};

/// The height of a row.
[[nodiscard]] int tryRowHeight();

} // namespace ad::ui
