// Which keys do what; goes away with Escape or a click beside it.
#pragma once

#include <QFrame>

namespace ad::ui {

class ShortcutsPopup : public QFrame {
    Q_OBJECT
  public:
    explicit ShortcutsPopup(QWidget* parent);
    /// Shows itself in the middle of `window`.
    void popUpIn(const QWidget& window);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ad::ui
