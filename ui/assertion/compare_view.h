// A token of the person's own beside the reference: what differs and matters, with what the server does about it.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

class QPlainTextEdit;

namespace ad::ui {

class Button;
class Note;

class CompareView : public QWidget {
    Q_OBJECT
  public:
    explicit CompareView(Session& session, QWidget* parent = nullptr);

  Q_SIGNALS:
    void whyRequested(const QString& check);

  private:
    Card* makeGiven();
    Card* makeResult();
    void refresh();
    void rebuild();
    QWidget* makeRow(const diagnosis::Difference& difference);
    QWidget* makeRow(const diagnosis::Finding& finding);

    Session& m_session;
    QPlainTextEdit* m_given;
    Note* m_tooLong;
    Button* m_clear;
    TextLabel* m_summary;
    Note* m_note;
    TextLabel* m_reference;
    QWidget* m_rows = nullptr;
    Card* m_result;
    TextLabel* m_rest;
    ComparisonView m_shown;
};

} // namespace ad::ui
