// A line edit for identifiers and addresses: fixed-width letters; shortened in the middle while it is only looked at.
#pragma once

#include <QLineEdit>

namespace ad::ui {

class CodeEdit : public QLineEdit {
    Q_OBJECT
  public:
    explicit CodeEdit(const QString& placeholder, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] QRect textRect() const;
    void refreshTip();
};

} // namespace ad::ui
