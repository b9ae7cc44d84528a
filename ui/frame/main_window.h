// The window: rail, pages and status line, put together; free movement between the steps.
#pragma once

#include "session/session.h"
#include "theme/theme.h"
#include <QPointer>
#include <QWidget>

class QFocusFrame;
class QSettings;
class QStackedWidget;

namespace ad::ui {

class AssertionPage;
class CredentialsPage;
class DiagnosisPage;
class Page;
class Rail;
class RequestPage;
class StartPage;
class StatusLine;

class MainWindow : public QWidget {
    Q_OBJECT
  public:
    /// `dataDir`: where the window's place and the recent files are kept; empty: nothing is kept.
    explicit MainWindow(Session& session, const QString& dataDir, QWidget* parent = nullptr);
    ~MainWindow() override;

    enum PageId { Start, Credentials, Assertion, Request, Diagnosis, pageCount };
    /// "start", "credentials", …; -1: no such page.
    [[nodiscard]] static int pageFromName(const QString& name);
    void go(PageId page);
    [[nodiscard]] PageId current() const { return m_current; }
    /// Size and place as they were left; a size of its own if they never were.
    void restorePlace();
    /// The page that was shown last.
    void restorePage();
    /// Shows a page and stays there, whatever is opened next.
    void stayOn(PageId page);
    /// Light or dark, as it was when the window was closed last; empty: not known.
    [[nodiscard]] static std::optional<Scheme> lastScheme(const QString& dataDir);
    void openFile(const QString& path);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void makeRail();
    void makeActions();
    void connectSession();
    QWidget* page(PageId id);
    QWidget* makePage(PageId id);
    void refreshRail();
    void refreshStatus();
    void showError(const Error& error);
    void chooseFile();
    void paste();
    void send();
    void saveCase();
    void remember(const QString& path);
    void showShortcuts();
    void showPlace(const Place& place);
    void explain(const QString& check);
    [[nodiscard]] QStringList recent() const;

    Session& m_session;
    std::unique_ptr<QSettings> m_settings;
    Rail* m_rail;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    QPointer<QWidget> m_pages[pageCount];
    PageId m_current = Start;
    bool m_stay = false;
    QFocusFrame* m_focus;
    QString m_message;
};

} // namespace ad::ui
