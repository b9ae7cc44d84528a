// The ranked causes as cards: how likely, because of what, what to do, what would settle it.
#pragma once

#include "diagnosis/causes_model.h"
#include "widgets/layout.h"

namespace ad::ui {

class Button;
class LikelihoodBar;

class CauseCard : public Card {
    Q_OBJECT
  public:
    explicit CauseCard(QWidget* parent = nullptr);
    void set(int number, const diagnosis::RankedCause& cause);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString cause() const { return m_cause; }

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    void rebuild(const diagnosis::RankedCause& cause);
    QString m_cause;
    diagnosis::RankedCause m_shown;
    bool m_open = false;
    TextLabel* m_number;
    TextLabel* m_title;
    TextLabel* m_word;
    LikelihoodBar* m_bar;
    Button* m_fold;
    QWidget* m_details;
    QWidget* m_explanation = nullptr;
};

class CauseCards : public QWidget {
    Q_OBJECT
  public:
    explicit CauseCards(CausesModel& model, QWidget* parent = nullptr);

  private:
    void refresh();
    CausesModel& m_model;
    QVBoxLayout* m_column;
    QList<CauseCard*> m_cards;
};

/// Our own explanations carry `code` and **bold** marks: as plain text without them.
[[nodiscard]] QString withoutMarks(const QString& markdown);

} // namespace ad::ui
