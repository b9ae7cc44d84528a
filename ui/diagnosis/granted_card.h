// What the server granted, and what differs from what was asked for.
#pragma once

#include "widgets/layout.h"

class QGridLayout;

namespace ad::diagnosis {
struct CaseFile;
} // namespace ad::diagnosis

namespace ad::ui {

class Note;

class GrantedCard : public Card {
    Q_OBJECT
  public:
    explicit GrantedCard(QWidget* parent = nullptr);
    /// Shows the answer of this case. The token itself is never shown.
    void set(const diagnosis::CaseFile& file);

  private:
    ElidedLabel* m_type;
    ElidedLabel* m_life;
    TextLabel* m_scope;
    Note* m_fewer;
};

} // namespace ad::ui
