// All saved profiles: find one, open it, watch it, put it in order.
#pragma once

#include "profiles/keeper.h"
#include "session/session.h"
#include "widgets/layout.h"

class QComboBox;
class QLineEdit;
class QListView;

namespace ad::ui {

class Columns;
class Button;
class EmptyState;
class Note;
class ProfileDetails;
class ProfilesModel;
class SegmentBar;

class ProfilesPage : public Page {
    Q_OBJECT
  public:
    ProfilesPage(Session& session, Keeper& keeper, QWidget* parent = nullptr);
    /// Chooses a profile.
    void reveal(const std::string& id);
    /// Asks for a document, and reads it.
    void import();
    /// What was deleted last on this page can be had back.
    [[nodiscard]] bool canBringBack() const { return !m_undoRow->isHidden(); }
    void bringBack();
    /// Takes back what was done last to a profile: a deletion, or a change of its name, tags, notes or place. False:
    /// nothing was.
    [[nodiscard]] bool canUndo() const;
    void undo();

  Q_SIGNALS:
    void openRequested(const std::string& id);
    void watchRequested(const std::string& id);
    void credentialsRequested();

  private:
    void makeActions();
    EmptyState* makeEmpty();
    QWidget* makeList();
    QWidget* makeUndo();
    void refresh();
    void refreshList();
    [[nodiscard]] const KeptProfile* chosen() const;

    Session& m_session;
    Keeper& m_keeper;
    ProfilesModel* m_model;
    Card* m_noticeCard;
    Note* m_notice;
    EmptyState* m_empty;
    Button* m_saveFirst;
    Button* m_fillIn;
    Button* m_importFirst;
    Columns* m_columns;
    QLineEdit* m_search;
    SegmentBar* m_shelf;
    QComboBox* m_order;
    QListView* m_list;
    TextLabel* m_nothing;
    ProfileDetails* m_details;
    Button* m_export;
    Button* m_import;
    Button* m_save;
    QWidget* m_undoRow;
    TextLabel* m_undoText;
    std::string m_removed;
    int m_editsAtRemoval = 0;
    std::string m_followed; ///< the profile that was open when the list went to it
};

} // namespace ad::ui
