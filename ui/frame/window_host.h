// Holds the window, and makes it anew when the language changes: what is shown comes from the session. What was typed
// and is not in the session yet is lost.
#pragma once

#include <QObject>
#include <memory>

namespace ad::ui {

class MainWindow;
class Preferences;
class ProfileSource;
class Session;

class WindowHost : public QObject {
    Q_OBJECT
  public:
    /// Both outlive the host.
    WindowHost(Session& session, Preferences& preferences);
    ~WindowHost() override;

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    void setProfiles(ProfileSource* profiles);

  private:
    void speakAnew();
    Session& m_session;
    Preferences& m_preferences;
    ProfileSource* m_profiles = nullptr;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ad::ui
