// What keeps a watch from trying, and the ways out: a passphrase, another place for the key, another try.
#pragma once

#include "profiles/keeper.h"
#include "session/session.h"
#include "widgets/layout.h"

class QCheckBox;
class QLineEdit;

namespace ad::ui {

class Button;
class Note;

class WatchGate : public Card {
    Q_OBJECT
  public:
    WatchGate(Session& session, Keeper& keeper, QWidget* parent = nullptr);
    /// Shows itself when something is in the way.
    void show(const KeptProfile* entry);
    using QWidget::show;

  private:
    void unlock();
    Session& m_session;
    Keeper& m_keeper;
    std::string m_id;
    Note* m_note;
    QWidget* m_passphraseRow;
    QLineEdit* m_passphrase;
    QCheckBox* m_keep;
    QWidget* m_buttons;
    Button* m_again;
    Button* m_meanwhile;
    Button* m_keychain;
    Button* m_file;
};

} // namespace ad::ui
