// What is seen while something is dragged over the window: it may be dropped anywhere.
#pragma once

#include <QWidget>

namespace ad::ui {

/// Lies over its parent, and takes neither the mouse nor the focus.
class DropHint : public QWidget {
    Q_OBJECT
  public:
    explicit DropHint(QWidget* window);
    /// Over the whole window, until hide().
    void cover();

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ad::ui
