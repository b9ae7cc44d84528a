// Columns that become rows where there is little room, with a divider that can be moved.
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace ad::ui {

/// Children side by side, one below the other when there is less room than `breakAt`.
class Columns : public QWidget {
    Q_OBJECT
  public:
    explicit Columns(int breakAt, QWidget* parent = nullptr);
    /// Lets the border between the first two be moved, by mouse and by arrow keys; `name`: what its place is kept
    /// under. Before anything is added.
    void setDivided(const QString& name);
    void add(QWidget* widget, int stretch);
    [[nodiscard]] bool stacked() const { return m_layout->direction() == QBoxLayout::TopToBottom; }

    /// Of the first one, in thousandths of what the first two have; 0: as it was made.
    [[nodiscard]] int share() const { return m_share; }
    /// While it would leave one of them too little room, the border stands where both have enough.
    void setShare(int share);

  Q_SIGNALS:
    /// A person has moved the border.
    void moved(int share);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    class Divider;
    /// The share that it was made with.
    [[nodiscard]] int made() const;
    /// The share nearest to `share` that leaves both enough of the present width.
    [[nodiscard]] int fitting(int share) const;
    void arrange();
    void placeDivider();
    QBoxLayout* m_layout;
    Divider* m_divider = nullptr;
    QList<int> m_stretches;
    int m_breakAt;
    int m_share = 0;
    bool m_divided = false;
};

} // namespace ad::ui
