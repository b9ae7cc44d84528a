// The window and its saved profiles: what they say, and where they are shown.
#include "frame/key_offer.h"
#include "frame/main_window.h"
#include "frame/preferences.h"
#include "frame/profile_source.h"
#include "frame/sheets.h"
#include "frame/status_line.h"
#include "profiles/keeper.h"
#include "profiles/profiles_page.h"
#include "start/start_page.h"
#include "watch/tray.h"
#include "watch/watch_page.h"
#include "widgets/accessible.h"
#include <QUndoStack>

namespace ad::ui {

void MainWindow::setProfiles(ProfileSource* profiles) {
    m_profiles = profiles;
    if (profiles != nullptr) {
        connect(profiles, &ProfileSource::changed, this, [this] {
            refreshRail();
            refreshActions();
            refreshAhead();
        });
    }
    if (auto* keeper = qobject_cast<Keeper*>(profiles)) {
        followKeeper(*keeper);
    }
    if (auto* start = qobject_cast<StartPage*>(m_pages[static_cast<std::size_t>(Start)].data())) {
        start->setProfiles(profiles);
    }
    refreshRail();
    refreshActions();
    refreshAhead();
}

void MainWindow::refreshAhead() {
    ProfileEntry told;
    if (m_profiles != nullptr) {
        const QString open = m_profiles->current();
        const auto entries = m_profiles->entries();
        for (const ProfileEntry& entry : entries) {
            const bool wanted = open.isEmpty() ? !entry.ahead.isEmpty() : entry.id == open;
            // Where nothing is open, what has come goes before what is to come.
            if (wanted && (told.id.isEmpty() || (told.aheadMark != Mark::Fail && entry.aheadMark == Mark::Fail))) {
                told = entry;
            }
        }
        if (open.isEmpty() && !told.ahead.isEmpty()) {
            //: %1 is the name of a profile, %2 "certificate ends in 41 days".
            told.ahead = tr("%1: %2").arg(told.title, told.ahead);
        }
    }
    m_aheadOf = utf8(told.id);
    m_status->setAhead(told.ahead, told.aheadMark == Mark::Fail, told.aheadWhole);
}

void MainWindow::showProfile(const std::string& profileId) {
    go(Profiles);
    qobject_cast<ProfilesPage*>(page(Profiles))->reveal(profileId);
}

void MainWindow::followKeeper(Keeper& keeper) {
    m_tray = new Tray(keeper, *this);
    connect(m_tray, &Tray::opened, this, &MainWindow::showWatch);
    connect(m_tray, &Tray::gone, this, &QWidget::show);
    connect(m_tray, &Tray::quitRequested, this, [this] { run(ActionId::Quit); });
    m_keyOffer->follow(keeper);
    connect(&keeper, &Keeper::failed, this, &MainWindow::showError);
    // Later: whoever asked for it goes to another page first, and that closes what lies over the window.
    connect(
        &keeper, &Keeper::questioned, this,
        [this](const Elsewhere& elsewhere, const std::function<void()>& goOn) { askElsewhere(elsewhere, goOn, this); },
        Qt::QueuedConnection);
    connect(&keeper, &Keeper::said, this, &MainWindow::say);
    connect(&keeper, &Keeper::removed, this, &MainWindow::refreshActions, Qt::QueuedConnection);
    connect(keeper.profileEdits(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    connect(&keeper, &Keeper::watchEnded, this,
            [this](const std::string&, const QString& title, const QString& name, bool) {
                //: %1 is the name of a profile, %2 what became of its watch.
                const QString words = tr("%1: %2").arg(name, title);
                say(words);
                announce(this, words);
            });
    connect(&keeper, &Keeper::notificationOpened, this, &MainWindow::showWatch);
    // Said once, for who has no notifications or does not see them; the status line goes on showing the nearest one.
    connect(&keeper, &Keeper::aheadTold, this, [this](const std::string&, const QString& title, const QString&) {
        if (m_message.isEmpty()) {
            say(title);
        }
    });
    connect(&keeper, &Keeper::aheadOpened, this, [this](const std::string& id) {
        showProfile(id);
        show();
        raise();
        activateWindow();
    });
    connect(&keeper, &Keeper::putAway, &m_preferences, &Preferences::remember);
    connect(&m_preferences, &Preferences::recentFilesForgotten, &keeper, &Keeper::forgetPutAway);
    keeper.setRetention(m_preferences.retentionDays());
    connect(&m_preferences, &Preferences::retentionChanged, &keeper, &Keeper::setRetention);
}

Keeper& MainWindow::keeper() {
    auto* keeper = qobject_cast<Keeper*>(m_profiles);
    if (keeper == nullptr) {
        // Nobody keeps profiles: the pages say so.
        setProfiles(keeper = new Keeper(QString(), this));
    }
    return *keeper;
}

void MainWindow::showWatch(const std::string& profileId) {
    go(Watch);
    qobject_cast<WatchPage*>(page(Watch))->reveal(profileId);
    show();
    raise();
    activateWindow();
}

} // namespace ad::ui
