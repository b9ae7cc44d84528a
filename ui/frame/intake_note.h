// What was recognised in a text in which several things stood: said calmly, with where each was found, and taken back
// with one press.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

namespace ad::ui {

class Button;

/// Shown above the page for as long as Session::view().intake tells something.
class IntakeNote : public Card {
    Q_OBJECT
  public:
    explicit IntakeNote(Session& session, QWidget* parent = nullptr);

  private:
    void refresh();
    void setOpen(bool open);
    QWidget* makeDetails() const;

    Session& m_session;
    TextLabel* m_title;
    ElidedLabel* m_words;
    Button* m_fold;
    Button* m_lay;
    Button* m_apart;
    QScrollArea* m_details;
    IntakeView m_shown;
};

} // namespace ad::ui
