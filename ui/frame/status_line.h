// The line at the bottom: server, client and environment, what is being done, and the way to every action.
#pragma once

#include <QWidget>

namespace ad::ui {

class Button;
class ElidedLabel;

class StatusLine : public QWidget {
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setFacts(const QString& text);
    /// What is under way, or a message for the person; empty: nothing.
    void setActivity(const QString& text);
    [[nodiscard]] QString activity() const;

  Q_SIGNALS:
    void searchRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    ElidedLabel* m_facts;
    ElidedLabel* m_activity;
    Button* m_search;
};

} // namespace ad::ui
