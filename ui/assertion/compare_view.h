// A token of the person's own beside the reference: what differs and matters, with what the server does about it.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

class QMimeData;
class QPlainTextEdit;

namespace ad::ui {

class Button;
class EmptyState;
class Note;
class TokenEdit;

class CompareView : public QWidget {
    Q_OBJECT
  public:
    explicit CompareView(Session& session, QWidget* parent = nullptr);
    /// A text or a file with the person's own token.
    void take(const QMimeData* mime);

  Q_SIGNALS:
    void whyRequested(const QString& check);

  private:
    Card* makeGiven();
    Card* makeResult();
    void chooseFile();
    void say(const QString& what);
    void refresh();
    void rebuild();
    QWidget* makeRow(const diagnosis::Difference& difference);
    QWidget* makeRow(const diagnosis::Finding& finding);

    Session& m_session;
    TokenEdit* m_given;
    Note* m_said; ///< why something was not taken
    Button* m_clear;
    TextLabel* m_summary;
    Note* m_note;
    TextLabel* m_reference;
    QVBoxLayout* m_list = nullptr;
    QWidget* m_rows = nullptr;
    EmptyState* m_empty;
    Card* m_result;
    TextLabel* m_rest;
    ComparisonView m_shown;
};

} // namespace ad::ui
