// The few questions that matter most, answered where they stand.
#pragma once

#include "session/questions.h"
#include "session/session.h"
#include "widgets/layout.h"

namespace ad::ui {

class QuestionBox;

class QuestionsCard : public Card {
    Q_OBJECT
  public:
    explicit QuestionsCard(Session& session, QWidget* parent = nullptr);

  private:
    struct Row {
        QWidget* row;
        TextLabel* label;
        QuestionBox* box;
    };
    void refresh();
    [[nodiscard]] Row makeRow(const diagnosis::Question& question);

    Session& m_session;
    QVBoxLayout* m_column;
    QList<Row> m_rows;
};

} // namespace ad::ui
