// A value of the assertion, to be read, copied and chosen.
#pragma once

#include <QWidget>

class QTextLayout;

namespace ad::ui {

/// A value in fixed width that wraps anywhere. Enter, F2 or a double click asks to edit it.
class ValueView : public QWidget {
    Q_OBJECT
  public:
    explicit ValueView(QWidget* parent = nullptr);
    void set(const QString& name, const QString& value, int wrongStart, int wrongLength, bool editable);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void editRequested();
    /// Letters that are the beginning of another value.
    void typed(const QString& letters);
    void removeRequested();
    /// It was clicked, or took the focus.
    void chosen();

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    void lay(QTextLayout& layout, int width) const;
    QString m_value;
    int m_wrongStart = 0, m_wrongLength = 0;
    bool m_editable = false;
};

} // namespace ad::ui
