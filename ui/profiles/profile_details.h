// One saved profile: what it is, what lies ahead of it, and what can be done with it.
#pragma once

#include "profiles/profiles_view.h"
#include "widgets/layout.h"
#include <map>

class QLineEdit;
class QPlainTextEdit;

namespace ad::ui {

class AheadNotes;
class Button;
class Field;
class Keeper;
class Note;

class ProfileDetails : public Card {
    Q_OBJECT
  public:
    explicit ProfileDetails(Keeper& keeper, QWidget* parent = nullptr);
    /// nullptr: none is chosen.
    void show(const KeptProfile* entry);
    using QWidget::show;
    /// The name, ready to be written anew.
    void editName();

  Q_SIGNALS:
    void openRequested(const std::string& id);
    void watchRequested(const std::string& id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeFacts();
    QWidget* makeButtons();
    void takeName();
    void takeTags();
    void takeNotes();
    void showNotes(const std::string& stored);
    void showFacts(const KeptProfile& entry);

    Keeper& m_keeper;
    std::map<std::string, QString> m_unsaved; ///< notes that were handed over and are not stored yet, by profile
    std::string m_id;
    bool m_archivedNow = false;
    QWidget* m_all;
    TextLabel* m_none;
    QLineEdit* m_name;
    ElidedLabel* m_server;
    ElidedLabel* m_client;
    ElidedLabel* m_key;
    Note* m_keyNote;
    ElidedLabel* m_last;
    AheadNotes* m_ahead;
    QLineEdit* m_tags;
    QPlainTextEdit* m_notes;
    Button* m_open;
    Button* m_watch;
    Button* m_duplicate;
    Button* m_archive;
    Button* m_remove;
};

} // namespace ad::ui
