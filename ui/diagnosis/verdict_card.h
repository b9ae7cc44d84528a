// The verdict on top of the diagnosis.
#pragma once

#include "widgets/layout.h"
#include "widgets/mark.h"

namespace ad::ui {

class Button;

/// The verdict: mark, sentence, details, and the one thing to do next.
class VerdictCard : public Card {
    Q_OBJECT
  public:
    explicit VerdictCard(QWidget* parent = nullptr);
    void set(Mark mark, const QString& sentence, const QString& detail, const QString& next);
    /// Something else asks to be done first: of two primary buttons neither would be.
    void setBehind(bool behind);

  Q_SIGNALS:
    void nextRequested();

  private:
    MarkIcon* m_mark;
    TextLabel* m_sentence;
    TextLabel* m_detail;
    Button* m_next;
};

} // namespace ad::ui
