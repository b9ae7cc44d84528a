// Containers: cards, columns that stack when the window gets narrow, rows that wrap, and the frame of every page.
#pragma once

#include "theme/theme.h"
#include <QBoxLayout>
#include <QFrame>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace ad::ui {

class TextLabel;
class ElidedLabel;

/// A surface with a round border. Its layout is a vertical box with the padding of cards.
class Card : public QWidget {
    Q_OBJECT
  public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// The row of the title: further widgets go to its right end.
    [[nodiscard]] QHBoxLayout* head() const { return m_head; }
    [[nodiscard]] TextLabel* title() const { return m_title; }
    /// A stripe of this colour at the left edge.
    void setStripe(Role role);
    void clearStripe();
    /// Lists fill the card from edge to edge.
    void setListPadding();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_head = nullptr;
    TextLabel* m_title = nullptr;
    bool m_hasStripe = false;
    Role m_stripe = Role::Accent;
};

/// Widgets in a row that goes on in the next line where it ends.
class FlowLayout : public QLayout {
    Q_OBJECT
  public:
    /// `rowGap` below 0: as wide as `gap`.
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 8, int rowGap = -1);
    ~FlowLayout() override;
    FlowLayout(const FlowLayout&) = delete;
    FlowLayout& operator=(const FlowLayout&) = delete;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    int place(const QRect& rect, bool move) const;
    QList<QLayoutItem*> m_items;
    int m_gap;
    int m_rowGap;
};

/// Hidden it keeps its place, so that nothing moves when it comes and goes.
void keepRoom(QWidget& widget);

/// Scrolls to `row` once its new contents are laid out: all of it where that fits, else from its top on.
void bringIntoView(QScrollArea& area, QWidget* row);

/// A thin line between rows.
class Divider : public QWidget {
    Q_OBJECT
  public:
    explicit Divider(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A page: title, one line below it, actions to the right, and a body that scrolls.
class Page : public QWidget {
    Q_OBJECT
  public:
    explicit Page(const QString& title, const QString& subtitle, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    [[nodiscard]] QString title() const;
    void addAction(QWidget* button);
    using QWidget::addAction;
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] QScrollArea* scroller() const { return m_scroll; }

  private:
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QHBoxLayout* m_actions;
    QScrollArea* m_scroll;
    QVBoxLayout* m_body;
};

} // namespace ad::ui
