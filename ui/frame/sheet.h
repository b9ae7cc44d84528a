// A card over the window, for what comes and goes: the palette, the keyboard, an explanation.
#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace ad::ui {

class Card;

/// Covers the window while it is open: Escape or a click beside the card closes it, the focus stays inside, and goes
/// back to where it was. Deletes itself when it is closed.
class Sheet : public QWidget {
    Q_OBJECT
  public:
    enum class Place { Middle, Top };
    /// `window`: what is covered. An empty title: no head.
    Sheet(const QString& title, int width, Place place, QWidget* window);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Shows the sheet, with the focus on `first`, or on the button that closes it.
    void open(QWidget* first = nullptr);

  public Q_SLOTS:
    void dismiss();

  Q_SIGNALS:
    void dismissed(); ///< just before the sheet deletes itself

  protected:
    /// As large as what is in it wants, and in its place.
    void arrange();
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Card* m_card;
    QScrollArea* m_scroll;
    QVBoxLayout* m_body;
    QWidget* m_close = nullptr;
    QPointer<QWidget> m_before;
    int m_width;
    Place m_place;
    double m_shade = 0; ///< 0…1: how far the window behind it is dimmed
};

} // namespace ad::ui
