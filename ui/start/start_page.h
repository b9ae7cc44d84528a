// The first page: one place that takes anything, what was opened before, and practice.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

namespace ad::ui {

class Columns;
class Preferences;
class ProfileSource;

class StartPage : public Page {
    Q_OBJECT
  public:
    StartPage(Session& session, Preferences& preferences, QWidget* parent = nullptr);
    /// Outlives the page; nullptr: there are no profiles.
    void setProfiles(ProfileSource* profiles);

  Q_SIGNALS:
    void fileRequested(const QString& path);
    void openRequested();
    void pasteRequested();
    void formRequested();

  private:
    QWidget* makeDropZone();
    Card* makeProfiles();
    Card* makeRecent();
    Card* makeStories();
    void showLeft();
    void showProfiles();
    void showRecent();

    Session& m_session;
    Preferences& m_preferences;
    ProfileSource* m_profiles = nullptr;
    Columns* m_columns;
    QWidget* m_left; ///< profiles and files: hidden while there are none
    Card* m_profileCard;
    Card* m_recentCard;
    QVBoxLayout* m_profileRows;
    QStringList m_profileIds; ///< of the rows
    QVBoxLayout* m_recentRows;
};

} // namespace ad::ui
