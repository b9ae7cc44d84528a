// A tray icon while a watch goes on, where the desktop has a tray: the window can be closed, and the watch goes on.
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <string>

class QMenu;
class QSystemTrayIcon;

namespace ad::ui {

class Keeper;

class Tray : public QObject {
    Q_OBJECT
  public:
    /// `available`: whether the desktop has a tray now; empty: the desktop is asked.
    Tray(Keeper& keeper, QWidget& window, std::function<bool()> available = {});
    ~Tray() override;

    /// An icon is there, and a watch that this program runs.
    [[nodiscard]] bool keepsWatching() const;
    /// Says once where the window went.
    void tellThatItStays();
    /// What the icon says of the watches; some desktops would take a text for markup. Empty: there is no icon.
    [[nodiscard]] QString toolTip() const;

  Q_SIGNALS:
    /// The watch of this profile is to be shown; empty: none runs.
    void opened(const std::string& profileId);
    void quitRequested(); ///< by the icon's menu
    /// The tray went away: a window that is hidden behind it could not be reached any more.
    void gone();

  private:
    void refresh();
    void fillMenu();
    Keeper& m_keeper;
    std::function<bool()> m_available;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    bool m_told = false;
};

} // namespace ad::ui
