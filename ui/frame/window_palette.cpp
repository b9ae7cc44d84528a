// What the window gives to its palette.
#include "frame/main_window.h"
#include "frame/palette_entries.h"
#include "frame/preferences.h"
#include "frame/profile_source.h"

#include <QFileInfo>

namespace ad::ui {

namespace {
constexpr int shownLast = 3;
} // namespace

QList<PaletteEntry> MainWindow::paletteEntries() {
    QList<PaletteEntry> entries = entriesOfPage(*page(m_current), pageTitle(m_current));
    if (m_profiles != nullptr) {
        const auto profiles = m_profiles->entries();
        for (const ProfileEntry& profile : profiles) {
            entries.append({tr("Open the profile “%1”").arg(profile.title), pageTitle(Profiles),
                            [this, id = profile.id] { m_profiles->open(id); }});
        }
    }
    const QStringList files = m_preferences.recentFiles();
    for (const QString& path : files) {
        entries.append({tr("Open “%1” again").arg(QFileInfo(path).fileName()), Actions::groupName(ActionGroup::File),
                        [this, path] { openFile(path); }});
    }
    return entries;
}

void MainWindow::noteDone(ActionId id) {
    const ActionGroup group = Actions::groupOf(id);
    if (id == ActionId::Palette || group == ActionGroup::Go) {
        return; // those are no work that is done again
    }
    m_lastDone.removeAll(id);
    m_lastDone.prepend(id);
    m_lastDone = m_lastDone.mid(0, shownLast);
}

} // namespace ad::ui
