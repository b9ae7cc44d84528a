// The head of a card: what it is on the left, choices on the right; one below the other where both do not fit.
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace ad::ui {

class HeadRow : public QWidget {
    Q_OBJECT
  public:
    explicit HeadRow(QWidget* parent = nullptr);
    /// The left side may shrink (elided labels); it gets what the right side leaves.
    [[nodiscard]] QHBoxLayout* left() const { return m_left; }
    [[nodiscard]] QHBoxLayout* right() const { return m_right; }
    [[nodiscard]] bool stacked() const { return m_layout->direction() == QBoxLayout::TopToBottom; }
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void arrange();
    QBoxLayout* m_layout;
    QWidget* m_leftBox;
    QWidget* m_rightBox;
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
};

} // namespace ad::ui
