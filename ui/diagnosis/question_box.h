// A question that only the person can answer, with the controls that answer it where it stands.
#pragma once

#include "diagnosis/diagnosis.h"
#include <QWidget>

namespace ad::ui {

class Button;
class FlowLayout;
class Note;
class TimeEdit;

/// The controls of one question; its text stands beside them, as the label of whoever shows it.
class QuestionBox : public QWidget {
    Q_OBJECT
  public:
    explicit QuestionBox(const diagnosis::Question& question, QWidget* parent = nullptr);
    /// In the case file's own form; empty: open. What is being written stays.
    void setAnswer(const QString& value, std::int64_t now);
    [[nodiscard]] const diagnosis::Question& question() const { return m_question; }
    /// What is being written is dropped: it was meant for another case.
    void forget();
    /// Moves the keyboard to where the answer is given.
    void focusAnswer();
    /// How narrow it may be: all choices in one line; the usual times may stand below their field.
    [[nodiscard]] int leastWidth() const;

  Q_SIGNALS:
    /// In the case file's own form: RFC 3339, a choice's value, "true" or "false"; empty takes the answer back.
    void answered(const QString& member, const QString& value);

  private:
    void addChoice(const QString& label, const QString& value);
    void makeTime();
    void readTime(bool finished);
    void showQuick();
    void give(const QString& value);

    diagnosis::Question m_question;
    FlowLayout* m_flow;
    QList<std::pair<QString, Button*>> m_choices;
    QString m_answer;
    TimeEdit* m_edit = nullptr;
    QList<Button*> m_quick; ///< usual times, offered while none is written
    Note* m_note;
};

} // namespace ad::ui
