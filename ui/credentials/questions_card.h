// The few questions that matter most, answered where they stand.
#pragma once

#include "session/questions.h"
#include "session/session.h"
#include "widgets/layout.h"

class QGridLayout;

namespace ad::ui {

class QuestionBox;

class QuestionsCard : public Card {
    Q_OBJECT
  public:
    explicit QuestionsCard(Session& session, QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Row {
        QWidget* row;
        TextLabel* label;
        QuestionBox* box;
    };
    void refresh();
    void arrange();
    [[nodiscard]] Row makeRow(const diagnosis::Question& question);

    Session& m_session;
    QGridLayout* m_grid;
    QList<std::pair<QWidget*, QRect>> m_places; ///< column, row, columns and rows of each
    QList<Row> m_rows;
    quint64 m_piece = 0;     ///< Session::piece() that they belong to
    bool m_answered = false; ///< an answer of the server was there when the rows were made
};

} // namespace ad::ui
