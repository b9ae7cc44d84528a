// A tray icon while a watch goes on, where the desktop has a tray: the window can be closed, and the watch goes on.
#pragma once

#include <QObject>
#include <memory>
#include <string>

class QMenu;
class QSystemTrayIcon;

namespace ad::ui {

class Keeper;

class Tray : public QObject {
    Q_OBJECT
  public:
    Tray(Keeper& keeper, QWidget& window);
    ~Tray() override;

    /// An icon is there, and a watch that this program runs.
    [[nodiscard]] bool keepsWatching() const;
    /// Says once where the window went.
    void tellThatItStays();

  Q_SIGNALS:
    /// The watch of this profile is to be shown.
    void opened(const std::string& profileId);
    void quitRequested();

  private:
    void refresh();
    void fillMenu();
    Keeper& m_keeper;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    bool m_told = false;
};

} // namespace ad::ui
