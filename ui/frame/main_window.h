// The window: rail, pages and status line, put together; free movement between the steps.
#pragma once

#include "frame/actions.h"
#include "frame/pages.h"
#include "session/session.h"
#include <QPointer>
#include <QWidget>
#include <array>

class QFocusFrame;
class QMenu;
class QLayout;
class QMimeData;
class QStackedWidget;
class QTimer;

namespace ad::ui {

class Preferences;
struct KeptProfile;
struct PaletteEntry;
class Keeper;
class DropHint;
class KeyOffer;
class ProblemNote;
class ProfileSource;
class Rail;
class Sheet;
class StatusLine;
class Tray;

class MainWindow : public QWidget {
    Q_OBJECT
  public:
    /// `session` and `preferences` outlive the window.
    MainWindow(Session& session, Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    using PageId = ad::ui::PageId;
    using enum ad::ui::PageId;

    void go(PageId page);
    [[nodiscard]] PageId current() const { return m_current; }
    /// The page as a widget; made when it is first asked for.
    QWidget* page(PageId id);
    [[nodiscard]] const Actions& actions() const { return *m_actions; }
    /// Who knows the saved profiles; outlives the window. nullptr: nobody does, and the card on top of the rail shows
    /// what is open.
    void setProfiles(ProfileSource* profiles);

    /// Size and place as they were left; a size of its own if they never were.
    void restorePlace();
    /// The page that was shown last.
    void restorePage();
    /// The profile and the page that were shown last, where nothing else is open.
    void restoreProfile();
    /// Shows a page and stays there, whatever is opened next.
    void stayOn(PageId page);
    void openFile(const QString& path);
    /// A short message in the status line, also for screen readers.
    void say(const QString& message);

  Q_SIGNALS:
    /// The window was painted for the first time: what can wait may begin.
    void firstPainted();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// A key that means more to the window than to the widget that it goes to; true: it was handled.
    bool handleKey(QObject* watched, const QKeyEvent& key);

  private:
    QLayout* makeNotes();
    void connectSession();
    QWidget* makePage(PageId id);
    [[nodiscard]] Keeper& keeper();
    void followKeeper(Keeper& keeper);
    void showWatch(const std::string& profileId);
    void showProfile(const std::string& profileId);
    void refreshAhead();
    void fillMenu();
    void refreshRail();
    void refreshStatus();
    void refreshActions();
    void run(ActionId id);
    [[nodiscard]] QList<PaletteEntry> paletteEntries();
    /// What “Fix it” and “Settle it” of the page Diagnosis do, for the palette of any other page; without what is
    /// known.
    [[nodiscard]] QList<PaletteEntry> entriesOfDiagnosis(const QList<PaletteEntry>& known);
    void noteDone(ActionId id);
    [[nodiscard]] const KeptProfile* watchedProfile() const;
    void runWatch(ActionId id);
    void copyProgram(exporting::Language language);
    void goBy(int step);
    /// The focus goes along: to where it was on that page, or to its first control.
    void goByKeyboard(PageId page);
    /// The focus goes to what is to be done next on the page that is shown.
    void focusNext();
    /// Something that the person asked for is done: what went wrong before is over. Says it.
    void done(const QString& message);
    void showError(const Error& error);
    void take(const QMimeData* mime);
    void chooseFile();
    void chooseAuthority();
    void paste();
    void send();
    void saveCase();
    void copy(const QString& text, const QString& message);
    void copyShown(ActionId id);
    void showPlace(const Place& place);
    void explain(const QString& check);
    void explainFocused();
    void showFocus(QWidget* now);
    void putRing(QWidget* around);
    void keepPlaces();
    void placesSoon();

    Session& m_session;
    Preferences& m_preferences;
    ProfileSource* m_profiles = nullptr;
    Tray* m_tray = nullptr;
    Actions* m_actions;
    Rail* m_rail;
    QMenu* m_menu;
    QStackedWidget* m_stack;
    QList<QWidget*> m_notes; ///< above the page
    ProblemNote* m_problem;
    KeyOffer* m_keyOffer;
    StatusLine* m_status;
    std::array<QPointer<QWidget>, pageCount> m_pages;
    PageId m_current = Start;
    QList<ActionId> m_lastDone; ///< the newest first
    bool m_stay = false;
    bool m_opening = false; ///< what was brought shows itself
    bool m_quitting = false;
    bool m_painted = false;
    QTimer* m_placesTimer; ///< places are kept a moment after they change: the program may be ended at any time
    QPointer<QFocusFrame> m_ring;
    DropHint* m_dropHint;
    QString m_message;
    std::string m_aheadOf; ///< the profile whose trouble the status line tells
};

} // namespace ad::ui
