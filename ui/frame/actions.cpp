#include "frame/actions.h"

#include <QKeySequence>
#include <QWidget>

namespace ad::ui {

namespace {

struct Row {
    ActionId id;
    ActionGroup group;
    const char* text;
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
    int keys = 0; ///< where there is no standard for it
};

constexpr int ctrl = Qt::ControlModifier;
constexpr int shift = Qt::ShiftModifier;
constexpr int alt = Qt::AltModifier;

// The order is that of ActionId.
constexpr Row actionRows[] = {
    {ActionId::New, ActionGroup::File, QT_TRANSLATE_NOOP("ad::ui::Actions", "&New"), QKeySequence::New},
    {ActionId::OpenFile, ActionGroup::File, QT_TRANSLATE_NOOP("ad::ui::Actions", "&Open a file…"), QKeySequence::Open},
    {ActionId::Paste, ActionGroup::File, QT_TRANSLATE_NOOP("ad::ui::Actions", "&Paste whatever it is"),
     QKeySequence::Paste},
    {ActionId::SaveCase, ActionGroup::File, QT_TRANSLATE_NOOP("ad::ui::Actions", "Save the &case without secrets…"),
     QKeySequence::UnknownKey, ctrl | shift | Qt::Key_S},
    {ActionId::SaveProfile, ActionGroup::File, QT_TRANSLATE_NOOP("ad::ui::Actions", "&Save the profile"),
     QKeySequence::Save},
    {ActionId::ImportProfiles, ActionGroup::File, QT_TRANSLATE_NOOP("ad::ui::Actions", "&Import profiles…")},
    {ActionId::ExportProfiles, ActionGroup::File, QT_TRANSLATE_NOOP("ad::ui::Actions", "&Export profiles…")},
    {ActionId::Quit, ActionGroup::File, QT_TRANSLATE_NOOP("ad::ui::Actions", "&Quit"), QKeySequence::Quit},
    {ActionId::GoStart, ActionGroup::Go, QT_TRANSLATE_NOOP("ad::ui::Actions", "Go to the start"),
     QKeySequence::UnknownKey, ctrl | Qt::Key_1},
    {ActionId::GoCredentials, ActionGroup::Go, QT_TRANSLATE_NOOP("ad::ui::Actions", "Go to the credentials"),
     QKeySequence::UnknownKey, ctrl | Qt::Key_2},
    {ActionId::GoAssertion, ActionGroup::Go, QT_TRANSLATE_NOOP("ad::ui::Actions", "Go to the assertion"),
     QKeySequence::UnknownKey, ctrl | Qt::Key_3},
    {ActionId::GoRequest, ActionGroup::Go, QT_TRANSLATE_NOOP("ad::ui::Actions", "Go to the request"),
     QKeySequence::UnknownKey, ctrl | Qt::Key_4},
    {ActionId::GoDiagnosis, ActionGroup::Go, QT_TRANSLATE_NOOP("ad::ui::Actions", "Go to the diagnosis"),
     QKeySequence::UnknownKey, ctrl | Qt::Key_5},
    {ActionId::GoWatch, ActionGroup::Go, QT_TRANSLATE_NOOP("ad::ui::Actions", "Go to the watch"),
     QKeySequence::UnknownKey, ctrl | Qt::Key_6},
    {ActionId::GoProfiles, ActionGroup::Go, QT_TRANSLATE_NOOP("ad::ui::Actions", "Go to the profiles"),
     QKeySequence::UnknownKey, ctrl | Qt::Key_7},
    {ActionId::GoSettings, ActionGroup::Go, QT_TRANSLATE_NOOP("ad::ui::Actions", "Settings"), QKeySequence::Preferences,
     ctrl | Qt::Key_Comma},
    {ActionId::NextStep, ActionGroup::Go, QT_TRANSLATE_NOOP("ad::ui::Actions", "Next step"), QKeySequence::UnknownKey,
     alt | Qt::Key_Down},
    {ActionId::PreviousStep, ActionGroup::Go, QT_TRANSLATE_NOOP("ad::ui::Actions", "Previous step"),
     QKeySequence::UnknownKey, alt | Qt::Key_Up},
    {ActionId::Send, ActionGroup::Request, QT_TRANSLATE_NOOP("ad::ui::Actions", "Send the request"),
     QKeySequence::UnknownKey, ctrl | Qt::Key_Return},
    {ActionId::Cancel, ActionGroup::Request, QT_TRANSLATE_NOOP("ad::ui::Actions", "Cancel the request"),
     QKeySequence::UnknownKey, ctrl | Qt::Key_Period},
    {ActionId::ResetValues, ActionGroup::Request,
     QT_TRANSLATE_NOOP("ad::ui::Actions", "Set all values back to what the server wants")},
    {ActionId::CompareToken, ActionGroup::Request, QT_TRANSLATE_NOOP("ad::ui::Actions", "Compare with my own token")},
    {ActionId::AskServer, ActionGroup::Request,
     QT_TRANSLATE_NOOP("ad::ui::Actions", "Ask the server for its token endpoint")},
    {ActionId::FetchKeySet, ActionGroup::Request, QT_TRANSLATE_NOOP("ad::ui::Actions", "Fetch the registered key set")},
    {ActionId::SaveCleanKey, ActionGroup::Request,
     QT_TRANSLATE_NOOP("ad::ui::Actions", "Save the private key as a clean file…")},
    {ActionId::TrustAuthority, ActionGroup::Request,
     QT_TRANSLATE_NOOP("ad::ui::Actions", "Trust a certificate authority…")},
    {ActionId::StartWatch, ActionGroup::Watch, QT_TRANSLATE_NOOP("ad::ui::Actions", "Watch until the answer changes")},
    {ActionId::TryNow, ActionGroup::Watch, QT_TRANSLATE_NOOP("ad::ui::Actions", "Try now, without waiting")},
    {ActionId::PauseWatch, ActionGroup::Watch, QT_TRANSLATE_NOOP("ad::ui::Actions", "Pause the watch")},
    {ActionId::StopWatch, ActionGroup::Watch, QT_TRANSLATE_NOOP("ad::ui::Actions", "Stop the watch")},
    {ActionId::CopyToken, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy token"),
     QKeySequence::UnknownKey, ctrl | shift | Qt::Key_C},
    {ActionId::CopyHeader, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy the header")},
    {ActionId::CopyClaims, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy the claims")},
    {ActionId::CopyCurl, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy as curl"),
     QKeySequence::UnknownKey, ctrl | shift | Qt::Key_U},
    {ActionId::CopyHttp, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy as HTTP")},
    {ActionId::CopyPublicKey, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy the public key as PEM")},
    {ActionId::CopyJwks, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy the public key as a JWKS")},
    {ActionId::CopyReport, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy report, safe to share"),
     QKeySequence::UnknownKey, ctrl | shift | Qt::Key_R},
    {ActionId::CopyGo, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy a program in Go")},
    {ActionId::CopyPython, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy a program in Python")},
    {ActionId::CopyNode, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy a program in Node.js")},
    {ActionId::CopyCSharp, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy a program in C#")},
    {ActionId::CopyJava, ActionGroup::Copy, QT_TRANSLATE_NOOP("ad::ui::Actions", "Copy a program in Java")},
    {ActionId::Undo, ActionGroup::Edit, QT_TRANSLATE_NOOP("ad::ui::Actions", "&Undo"), QKeySequence::Undo},
    {ActionId::Redo, ActionGroup::Edit, QT_TRANSLATE_NOOP("ad::ui::Actions", "&Redo"), QKeySequence::Redo},
    {ActionId::Find, ActionGroup::Edit, QT_TRANSLATE_NOOP("ad::ui::Actions", "&Find in the checklist"),
     QKeySequence::Find},
    {ActionId::PracticeRefused, ActionGroup::Practice,
     QT_TRANSLATE_NOOP("ad::ui::Actions", "Practise: everything is right, and Epic says no")},
    {ActionId::PracticeAudience, ActionGroup::Practice,
     QT_TRANSLATE_NOOP("ad::ui::Actions", "Practise: the audience is almost right")},
    {ActionId::PracticeMinutes, ActionGroup::Practice,
     QT_TRANSLATE_NOOP("ad::ui::Actions", "Practise: five minutes are not five minutes")},
    {ActionId::ThemeSystem, ActionGroup::Looks, QT_TRANSLATE_NOOP("ad::ui::Actions", "Colours as the system has them")},
    {ActionId::ThemeLight, ActionGroup::Looks, QT_TRANSLATE_NOOP("ad::ui::Actions", "Light colours")},
    {ActionId::ThemeDark, ActionGroup::Looks, QT_TRANSLATE_NOOP("ad::ui::Actions", "Dark colours")},
    {ActionId::ForgetRecent, ActionGroup::File, QT_TRANSLATE_NOOP("ad::ui::Actions", "Forget which files were opened")},
    {ActionId::Palette, ActionGroup::Help, QT_TRANSLATE_NOOP("ad::ui::Actions", "Search &actions"),
     QKeySequence::UnknownKey, ctrl | Qt::Key_K},
    {ActionId::Explain, ActionGroup::Help, QT_TRANSLATE_NOOP("ad::ui::Actions", "Explain what is &focused"),
     QKeySequence::HelpContents},
    {ActionId::Keyboard, ActionGroup::Help, QT_TRANSLATE_NOOP("ad::ui::Actions", "&Keyboard"), QKeySequence::UnknownKey,
     ctrl | Qt::Key_F1},
    {ActionId::About, ActionGroup::Help, QT_TRANSLATE_NOOP("ad::ui::Actions", "A&bout Assertion Doctor")},
};
static_assert(std::size(actionRows) == actionCount);

} // namespace

Actions::Actions(QWidget* window) : QObject(window) {
    for (const Row& row : actionRows) {
        auto* action = new QAction(tr(row.text), window);
        if (row.standard != QKeySequence::UnknownKey) {
            action->setShortcuts(row.standard);
        }
        if (action->shortcuts().isEmpty() && row.keys != 0) {
            action->setShortcut(QKeySequence(row.keys));
        }
        action->setShortcutContext(Qt::WindowShortcut);
        action->setObjectName(QStringLiteral("action-%1").arg(static_cast<int>(row.id)));
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT triggered(id); });
        window->addAction(action);
        m_actions.append(action);
    }
}

QString Actions::plainName(const QAction& action) {
    QString name = action.text();
    name.remove(QLatin1Char('&'));
    if (name.endsWith(QChar(0x2026))) {
        name.chop(1);
    }
    return name;
}

QString Actions::otherWords(ActionId id) {
    switch (id) {
    case ActionId::ThemeSystem:
    case ActionId::ThemeLight:
    case ActionId::ThemeDark:
        //: Words by which somebody may seek “Dark colours”, with blanks between them.
        return tr("theme mode appearance");
    case ActionId::GoSettings:
        //: Words by which somebody may seek “Settings”, with blanks between them.
        return tr("preferences options configuration language");
    case ActionId::Explain:
        //: Words by which somebody may seek “Explain what is focused”, with blanks between them.
        return tr("help explanation");
    case ActionId::Keyboard:
        //: Words by which somebody may seek “Keyboard”, with blanks between them.
        return tr("shortcuts keys");
    case ActionId::CopyReport:
        //: Words by which somebody may seek “Copy report, safe to share”, with blanks between them.
        return tr("export ticket support");
    case ActionId::About:
        //: Words by which somebody may seek “About”, with blanks between them.
        return tr("version licence");
    default:
        return {};
    }
}

ActionGroup Actions::groupOf(ActionId id) { return actionRows[static_cast<int>(id)].group; }

ActionGroup Actions::groupOf(const QAction& action) const {
    return actionRows[std::max<qsizetype>(0, m_actions.indexOf(const_cast<QAction*>(&action)))].group;
}

QString Actions::groupName(ActionGroup group) {
    switch (group) {
    case ActionGroup::File:
        return tr("File");
    case ActionGroup::Go:
        return tr("Go to");
    case ActionGroup::Request:
        return tr("Request");
    case ActionGroup::Watch:
        return tr("Watch");
    case ActionGroup::Copy:
        return tr("Copy");
    case ActionGroup::Edit:
        return tr("Edit");
    case ActionGroup::Practice:
        return tr("Practice");
    case ActionGroup::Looks:
        return tr("Looks");
    case ActionGroup::Help:
        return tr("Help");
    }
    return {};
}

} // namespace ad::ui
