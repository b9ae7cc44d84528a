// The line at the bottom: server, client and environment, what is being done, and the way to every action.
#pragma once

#include <QWidget>

namespace ad::ui {

class Button;
class MarkIcon;
class ElidedLabel;

class StatusLine : public QWidget {
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setFacts(const QString& text);
    /// Trouble ahead, in a few words; empty: none. `come`: it is there already. `whole` is the tooltip.
    void setAhead(const QString& text, bool come, const QString& whole);
    [[nodiscard]] QString ahead() const;
    /// What is under way, or a message for the person; empty: nothing.
    void setActivity(const QString& text);
    [[nodiscard]] QString activity() const;

  Q_SIGNALS:
    void searchRequested();
    void aheadRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    ElidedLabel* m_facts;
    MarkIcon* m_aheadMark;
    Button* m_ahead;
    ElidedLabel* m_activity;
    Button* m_search;
};

} // namespace ad::ui
