// The two cards of keys: the private one, and what is registered at the server.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

class QLineEdit;
class QStackedLayout;

namespace ad::ui {

class Button;
class CopyButton;
class DropZone;
class ElidedLabel;
class Note;
class Pill;

class KeyCard : public Card {
    Q_OBJECT
  public:
    explicit KeyCard(Session& session, QWidget* parent = nullptr);
    /// Asks for the file of the key.
    void choose();

  private:
    void refresh();
    QWidget* makeEmpty();
    QWidget* makeNamed();
    QWidget* makeReady();
    QWidget* makePassphrase();

    Session& m_session;
    Pill* m_fits;
    QWidget* m_named;
    ElidedLabel* m_namedPath;
    QWidget* m_empty;
    QWidget* m_ready;
    QWidget* m_passphraseBox;
    QLineEdit* m_passphrase;
    Note* m_passphraseNote;
    ElidedLabel* m_name;
    TextLabel* m_what;
    QWidget* m_repairBox;
    TextLabel* m_repairs;
    Note* m_notes;
    ElidedLabel* m_thumbprint;
    TextLabel* m_algorithms;
    ElidedLabel* m_certificate;
    QWidget* m_certificateRow;
    Note* m_error;
    Note* m_objection;
    QWidget* m_copies;
};

/// Asks where to, and writes the private key there as a clean file.
void saveRepairedKey(Session& session, QWidget* parent);

class RegisteredCard : public Card {
    Q_OBJECT
  public:
    explicit RegisteredCard(Session& session, QWidget* parent = nullptr);

  private:
    void refresh();
    void refreshFetch();
    void takeAddress();

    Session& m_session;
    DropZone* m_zone;
    TextLabel* m_name;
    Note* m_result;
    TextLabel* m_detail;
    QLineEdit* m_address;
    Button* m_fetch;
};

} // namespace ad::ui
