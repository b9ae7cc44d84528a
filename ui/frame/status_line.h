// The line at the bottom: server, client and environment, and what is being done.
#pragma once

#include <QWidget>

namespace ad::ui {

class ElidedLabel;

class StatusLine : public QWidget {
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setFacts(const QString& text);
    /// What is under way, or a message for the person; empty: nothing.
    void setActivity(const QString& text);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    ElidedLabel* m_facts;
    ElidedLabel* m_activity;
};

} // namespace ad::ui
