// Every action of the window, from one table: the menu, the palette, the keyboard and its overview all read it.
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QWidget;

namespace ad::ui {

enum class ActionId {
    New,
    OpenFile,
    Paste,
    SaveCase,
    SaveProfile,
    ImportProfiles,
    ExportProfiles,
    Quit,
    GoStart,
    GoCredentials,
    GoAssertion,
    GoRequest,
    GoDiagnosis,
    GoWatch,
    GoProfiles,
    GoSettings,
    NextStep,
    PreviousStep,
    Send,
    Cancel,
    ResetValues,
    CompareToken,
    AskServer,
    FetchKeySet,
    SaveCleanKey,
    TrustAuthority,
    StartWatch,
    TryNow,
    PauseWatch,
    StopWatch,
    CopyToken,
    CopyHeader,
    CopyClaims,
    CopyCurl,
    CopyHttp,
    CopyPublicKey,
    CopyJwks,
    CopyReport,
    CopyGo, ///< programs, in the order of exporting::Language
    CopyPython,
    CopyNode,
    CopyCSharp,
    CopyJava,
    Undo,
    Redo,
    Find,
    PracticeRefused,
    PracticeAudience,
    PracticeMinutes,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ForgetRecent,
    Palette,
    Explain,
    Keyboard,
    About
};
inline constexpr int actionCount = static_cast<int>(ActionId::About) + 1;

enum class ActionGroup { File, Go, Request, Watch, Copy, Edit, Practice, Looks, Help };

/// The actions as QActions of `window`, with their shortcuts.
class Actions : public QObject {
    Q_OBJECT
  public:
    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* operator[](ActionId id) const { return m_actions.at(static_cast<int>(id)); }
    [[nodiscard]] const QList<QAction*>& all() const { return m_actions; }
    /// The name without the mark of its accelerator and without "…".
    [[nodiscard]] static QString plainName(const QAction& action);
    /// Other words for the same, as people seek it: "theme", "help".
    [[nodiscard]] static QString otherWords(ActionId id);
    [[nodiscard]] static ActionGroup groupOf(ActionId id);
    [[nodiscard]] static QString groupName(ActionGroup group);
    [[nodiscard]] ActionGroup groupOf(const QAction& action) const;

  Q_SIGNALS:
    void triggered(ad::ui::ActionId id);

  private:
    QList<QAction*> m_actions;
};

} // namespace ad::ui
