// Waiting made visible: how long, how long still, every try, and what changed.
#pragma once

#include "profiles/keeper.h"
#include "session/session.h"
#include "widgets/layout.h"
#include <QTimer>

class QComboBox;
class QListView;

namespace ad::ui {

class AgeCard;
class AheadNotes;
class Button;
class EmptyState;
class Note;
class ProfilesModel;
class TimeLine;
class TriesCard;
class TriesModel;
class WatchCard;
class WatchGate;

class WatchPage : public Page {
    Q_OBJECT
  public:
    WatchPage(Session& session, Keeper& keeper, QWidget* parent = nullptr);
    /// Shows the watch of this profile, whatever is open in the window.
    void reveal(const std::string& id);
    [[nodiscard]] const std::string& shownId() const { return m_id; }

  Q_SIGNALS:
    void credentialsRequested();
    void profileRequested(const std::string& id);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void makeActions();
    Card* makeSeveral();
    Card* makeLine();
    EmptyState* makeEmpty();
    Card* makeAhead();
    void follow();
    void refresh();
    void refreshTime();
    void refreshActions(const KeptProfile* entry);
    void refreshNote(const KeptProfile* entry);
    void start();
    [[nodiscard]] const KeptProfile* shownProfile() const { return m_keeper.view().find(m_id); }

    Session& m_session;
    Keeper& m_keeper;
    std::string m_id;    ///< whose watch is shown; empty: none
    quint64 m_piece = 0; ///< Session::piece() that m_open was seen with
    std::string m_open;  ///< the profile that was open in the window last
    TriesModel* m_model;
    ProfilesModel* m_watches;
    Button* m_start;
    Button* m_try;
    Button* m_pause;
    Button* m_stop;
    QComboBox* m_limit;
    Card* m_several;
    QListView* m_list;
    WatchGate* m_gate;
    Note* m_note; ///< what the person should know before or while it runs
    WatchCard* m_now;
    AgeCard* m_age;
    Card* m_lineCard;
    TimeLine* m_line;
    TriesCard* m_tries;
    Card* m_aheadCard;
    AheadNotes* m_ahead;
    EmptyState* m_empty;
    Button* m_startFirst;
    Button* m_fillIn;
    QTimer m_tick;
};

} // namespace ad::ui
