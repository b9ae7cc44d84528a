// What the server granted, and what differs from what was asked for.
#pragma once

#include "widgets/layout.h"

#include <functional>

class QGridLayout;

namespace ad::diagnosis {
struct CaseFile;
} // namespace ad::diagnosis

namespace ad::ui {

class Button;
class CopyButton;
class Note;

class GrantedCard : public Card {
    Q_OBJECT
  public:
    /// `token` gives the access token to the clipboard; empty: it is not at hand.
    explicit GrantedCard(std::function<QString()> token, QWidget* parent = nullptr);
    /// Shows the answer of this case. The token itself is never shown.
    void set(const diagnosis::CaseFile& file);
    void copyToken();
    /// `unsaved`: what works here is not saved, or is saved otherwise; `isProfile`: a saved profile is open.
    void setSaving(bool unsaved, bool isProfile);

  Q_SIGNALS:
    void saveRequested();

  private:
    std::function<QString()> m_giveToken;
    CopyButton* m_copy;
    TextLabel* m_kept;
    ElidedLabel* m_type;
    ElidedLabel* m_life;
    TextLabel* m_scope;
    Note* m_fewer;
    QWidget* m_keeping;
    TextLabel* m_keeps;
    Button* m_save;
};

} // namespace ad::ui
