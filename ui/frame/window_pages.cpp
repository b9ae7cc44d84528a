// The pages of the window: each is made when it is first asked for, and leads to the others.
#include "assertion/assertion_page.h"
#include "credentials/credentials_page.h"
#include "diagnosis/diagnosis_page.h"
#include "frame/main_window.h"
#include "frame/settings_page.h"
#include "profiles/keeper.h"
#include "profiles/profiles_page.h"
#include "request/request_page.h"
#include "start/start_page.h"
#include "watch/watch_page.h"
#include "widgets/help.h"

namespace ad::ui {

QWidget* MainWindow::makePage(PageId id) {
    switch (id) {
    case Start: {
        auto* start = new StartPage(m_session, m_preferences);
        start->setProfiles(m_profiles);
        connect(start, &StartPage::fileRequested, this, &MainWindow::openFile);
        connect(start, &StartPage::openRequested, this, &MainWindow::chooseFile);
        connect(start, &StartPage::pasteRequested, this, &MainWindow::paste);
        connect(start, &StartPage::formRequested, this, [this] {
            go(Credentials);
            qobject_cast<CredentialsPage*>(page(Credentials))->reveal(QStringLiteral("discovery"));
        });
        return start;
    }
    case Credentials: {
        auto* credentials = new CredentialsPage(m_session);
        setHelpTopic(credentials, QStringLiteral("key-readable"));
        connect(credentials, &CredentialsPage::nextRequested, this, [this] { go(Assertion); });
        connect(credentials, &CredentialsPage::authorityRequested, this, [this] { run(ActionId::TrustAuthority); });
        connect(credentials, &CredentialsPage::saveRequested, this, [this] { run(ActionId::SaveProfile); });
        return credentials;
    }
    case Assertion: {
        auto* assertion = new AssertionPage(m_session);
        setHelpTopic(assertion, QStringLiteral("assertion-is-compact-jws"));
        connect(assertion, &AssertionPage::whyRequested, this, &MainWindow::explain);
        connect(assertion, &AssertionPage::credentialsRequested, this, [this] { go(Credentials); });
        connect(assertion, &AssertionPage::pasteRequested, this, &MainWindow::paste);
        connect(assertion, &AssertionPage::nextRequested, this, [this] { go(Request); });
        return assertion;
    }
    case Request: {
        auto* request = new RequestPage(m_session);
        setHelpTopic(request, QStringLiteral("body-is-form"));
        connect(request, &RequestPage::diagnosisRequested, this, [this] { go(Diagnosis); });
        connect(request, &RequestPage::watchShown, this, [this] { go(Watch); });
        connect(request, &RequestPage::tryRequested, this, [this](std::int64_t keptId) { keeper().openTry(keptId); });
        connect(request, &RequestPage::credentialsRequested, this, [this] { go(Credentials); });
        connect(request, &RequestPage::authorityRequested, this, [this] { run(ActionId::TrustAuthority); });
        connect(request, &RequestPage::keyRequested, this, [this] {
            go(Credentials);
            qobject_cast<CredentialsPage*>(page(Credentials))->bringKey();
        });
        return request;
    }
    case Diagnosis: {
        auto* diagnosis = new DiagnosisPage(m_session);
        connect(diagnosis, &DiagnosisPage::sendRequested, this, &MainWindow::send);
        connect(diagnosis, &DiagnosisPage::placeRequested, this, &MainWindow::showPlace);
        connect(diagnosis, &DiagnosisPage::startRequested, this, [this] { go(Start); });
        connect(diagnosis, &DiagnosisPage::saveRequested, this, [this] { run(ActionId::SaveProfile); });
        connect(diagnosis, &DiagnosisPage::authorityRequested, this, [this] { run(ActionId::TrustAuthority); });
        connect(diagnosis, &DiagnosisPage::keyRequested, this, [this] {
            go(Credentials);
            qobject_cast<CredentialsPage*>(page(Credentials))->bringKey();
        });
        connect(diagnosis, &DiagnosisPage::watchRequested, this, [this] { run(ActionId::StartWatch); });
        connect(diagnosis, &DiagnosisPage::watchShown, this, [this] { go(Watch); });
        return diagnosis;
    }
    case Watch: {
        auto* watch = new WatchPage(m_session, keeper());
        setHelpTopic(watch, QStringLiteral("registration-is-live"));
        connect(watch, &WatchPage::profileRequested, this, &MainWindow::showProfile);
        connect(watch, &WatchPage::credentialsRequested, this, [this] { go(Credentials); });
        return watch;
    }
    case Profiles: {
        auto* profiles = new ProfilesPage(m_session, keeper());
        setHelpTopic(profiles, QStringLiteral("profiles"));
        connect(profiles, &ProfilesPage::openRequested, this,
                [this](const std::string& profile) { keeper().open(text(profile)); });
        connect(profiles, &ProfilesPage::credentialsRequested, this, [this] { go(Credentials); });
        connect(profiles, &ProfilesPage::watchRequested, this, [this](const std::string& profile) {
            const KeptProfile* entry = keeper().view().find(profile);
            if (entry != nullptr && !entry->watching()) {
                keeper().startWatch(profile);
            }
            showWatch(profile);
        });
        return profiles;
    }
    case Settings: {
        auto* settings = new SettingsPage(m_preferences, m_session.authorities());
        setHelpTopic(settings, QStringLiteral("settings"));
        connect(settings, &SettingsPage::aboutRequested, this, [this] { run(ActionId::About); });
        connect(settings, &SettingsPage::keyboardRequested, this, [this] { run(ActionId::Keyboard); });
        connect(settings, &SettingsPage::authorityRequested, this, [this] { run(ActionId::TrustAuthority); });
        return settings;
    }
    }
    return new QWidget;
}

} // namespace ad::ui
