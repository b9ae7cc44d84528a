// What "Fix it" changed: before and after, and the way back.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

namespace ad::ui {

class FixNote : public Card {
    Q_OBJECT
  public:
    explicit FixNote(Session& session, QWidget* parent = nullptr);

  private:
    void refresh();
    Session& m_session;
    TextLabel* m_title;
    ElidedLabel* m_before;
    ElidedLabel* m_after;
};

} // namespace ad::ui
