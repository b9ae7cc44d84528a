#include "frame/window_host.h"
#include "base/language.h"
#include "frame/main_window.h"
#include "frame/preferences.h"

namespace ad::ui {

WindowHost::WindowHost(Session& session, Preferences& preferences)
    : m_session(session), m_preferences(preferences), m_window(std::make_unique<MainWindow>(session, preferences)) {
    // Later: the choice comes from a control of the window that goes.
    connect(&preferences, &Preferences::languageChanged, this, &WindowHost::speakAnew, Qt::QueuedConnection);
}

WindowHost::~WindowHost() = default;

void WindowHost::setProfiles(ProfileSource* profiles) {
    m_profiles = profiles;
    m_window->setProfiles(profiles);
}

void WindowHost::speakAnew() {
    speak(m_preferences.language());
    m_session.retranslate();
    const bool shown = m_window->isVisible();
    const bool wide = m_window->isMaximized();
    const QRect place = m_window->geometry();
    const auto page = m_window->current();
    auto before = std::move(m_window);
    m_window = std::make_unique<MainWindow>(m_session, m_preferences);
    m_window->setProfiles(m_profiles);
    m_window->setGeometry(place);
    m_window->go(page);
    if (shown) {
        if (wide) {
            m_window->showMaximized();
        } else {
            m_window->show();
        }
        m_window->activateWindow();
    }
    before->hide();
}

} // namespace ad::ui
