// What the actions of the window do.
#include "assertion/assertion_page.h"
#include "credentials/credentials_page.h"
#include "credentials/key_card.h"
#include "diagnosis/diagnosis_page.h"
#include "frame/main_window.h"
#include "frame/palette.h"
#include "frame/preferences.h"
#include "frame/sheets.h"
#include "profiles/keeper.h"
#include "profiles/profile_sheets.h"
#include "profiles/profiles_page.h"
#include "request/request_page.h"
#include "session/authorities.h"
#include "watch/watch_page.h"
#include "widgets/drop_zone.h"
#include "widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QUndoStack>

namespace ad::ui {

void MainWindow::run(ActionId id) {
    noteDone(id);
    switch (id) {
    case ActionId::New: {
        const QString before = m_session.view().title;
        m_session.clear();
        go(Credentials);
        // Who begins anew writes: the first field waits for it.
        qobject_cast<CredentialsPage*>(page(Credentials))->reveal(QStringLiteral("discovery"));
        if (!before.isEmpty()) {
            //: %1 is what was open, %2 a key: "Ctrl+Z".
            done(tr("“%1” was put away. %2 brings it back.")
                     .arg(before, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
        }
        break;
    }
    case ActionId::OpenFile:
        chooseFile();
        break;
    case ActionId::Paste:
        paste();
        break;
    case ActionId::SaveCase:
        saveCase();
        break;
    case ActionId::SaveProfile:
        keeper().save();
        break;
    case ActionId::ImportProfiles:
    case ActionId::ExportProfiles:
        go(Profiles);
        if (id == ActionId::ImportProfiles) {
            qobject_cast<ProfilesPage*>(page(Profiles))->import();
        } else {
            showExport(keeper(), {}, this);
        }
        break;
    case ActionId::Quit:
        m_quitting = true;
        close();
        break;
    case ActionId::GoStart:
        goByKeyboard(Start);
        break;
    case ActionId::GoCredentials:
        goByKeyboard(Credentials);
        break;
    case ActionId::GoAssertion:
        goByKeyboard(Assertion);
        break;
    case ActionId::GoRequest:
        goByKeyboard(Request);
        break;
    case ActionId::GoDiagnosis:
        goByKeyboard(Diagnosis);
        break;
    case ActionId::GoWatch:
        goByKeyboard(Watch);
        break;
    case ActionId::GoProfiles:
        goByKeyboard(Profiles);
        break;
    case ActionId::GoSettings:
        goByKeyboard(Settings);
        break;
    case ActionId::NextStep:
        goBy(1);
        break;
    case ActionId::PreviousStep:
        goBy(-1);
        break;
    case ActionId::Send:
        send();
        break;
    case ActionId::Cancel:
        m_session.cancel();
        break;
    case ActionId::ResetValues:
        m_session.resetEdits();
        break;
    case ActionId::CompareToken:
        go(Assertion);
        qobject_cast<AssertionPage*>(page(Assertion))->compare();
        break;
    case ActionId::AskServer:
        go(Credentials);
        m_session.askServer();
        break;
    case ActionId::FetchKeySet:
        go(Credentials);
        m_session.fetchRegistered();
        break;
    case ActionId::SaveCleanKey:
        saveRepairedKey(m_session, this);
        break;
    case ActionId::TrustAuthority:
        chooseAuthority();
        break;
    case ActionId::StartWatch:
    case ActionId::TryNow:
    case ActionId::PauseWatch:
    case ActionId::StopWatch:
        runWatch(id);
        break;
    case ActionId::CopyGo:
    case ActionId::CopyPython:
    case ActionId::CopyNode:
    case ActionId::CopyCSharp:
    case ActionId::CopyJava:
        static_assert(static_cast<int>(ActionId::CopyJava) - static_cast<int>(ActionId::CopyGo) ==
                      static_cast<int>(exporting::Language::Java));
        copyProgram(static_cast<exporting::Language>(static_cast<int>(id) - static_cast<int>(ActionId::CopyGo)));
        break;
    case ActionId::CopyToken:
    case ActionId::CopyHeader:
    case ActionId::CopyClaims:
    case ActionId::CopyCurl:
    case ActionId::CopyHttp:
    case ActionId::CopyPublicKey:
    case ActionId::CopyJwks:
    case ActionId::CopyReport:
        copyShown(id);
        break;
    case ActionId::Undo:
        // On that page it is the profile that is meant, and not a case that nobody looks at.
        if (auto* profiles = qobject_cast<ProfilesPage*>(m_pages[static_cast<std::size_t>(Profiles)].data());
            m_current == Profiles && profiles != nullptr && profiles->canUndo()) {
            const QString what = profiles->canBringBack() ? QString() : keeper().profileEdits()->undoText();
            profiles->undo();
            if (!what.isEmpty()) {
                say(tr("Taken back: %1").arg(what));
            }
        } else if (m_session.edits()->canUndo()) {
            const QString what = m_session.edits()->undoText();
            m_session.edits()->undo();
            //: %1 is what was changed: "Client ID".
            say(what.isEmpty() ? tr("Taken back.") : tr("Taken back: %1").arg(what));
        }
        break;
    case ActionId::Redo:
        if (m_current == Profiles && m_profiles != nullptr && keeper().profileEdits()->canRedo()) {
            keeper().profileEdits()->redo();
        } else {
            m_session.edits()->redo();
        }
        break;
    case ActionId::Find:
        go(Diagnosis);
        qobject_cast<DiagnosisPage*>(page(Diagnosis))->find();
        break;
    case ActionId::PracticeRefused:
        m_session.openStory(Session::Story::RightAndRefused);
        break;
    case ActionId::PracticeAudience:
        m_session.openStory(Session::Story::AudienceAlmostRight);
        break;
    case ActionId::PracticeMinutes:
        m_session.openStory(Session::Story::FiveMinutes);
        break;
    case ActionId::ThemeSystem:
        m_preferences.setTheme(Preferences::ThemeChoice::System);
        break;
    case ActionId::ThemeLight:
        m_preferences.setTheme(Preferences::ThemeChoice::Light);
        break;
    case ActionId::ThemeDark:
        m_preferences.setTheme(Preferences::ThemeChoice::Dark);
        break;
    case ActionId::ForgetRecent:
        m_preferences.forgetRecentFiles();
        break;
    case ActionId::Palette:
        if (findChild<CommandPalette*>(QString(), Qt::FindDirectChildrenOnly) == nullptr) {
            (new CommandPalette(*m_actions, this, paletteEntries(), m_lastDone))->openPalette();
        }
        break;
    case ActionId::Explain:
        explainFocused();
        break;
    case ActionId::Keyboard:
        showKeyboard(*m_actions, this);
        break;
    case ActionId::About:
        showAbout(this);
        break;
    }
}

const KeptProfile* MainWindow::watchedProfile() const {
    const auto* keeper = qobject_cast<const Keeper*>(m_profiles);
    const auto* watch = qobject_cast<const WatchPage*>(m_pages[static_cast<std::size_t>(Watch)].data());
    if (keeper == nullptr) {
        return nullptr;
    }
    // What the page shows, where it is in front; else what is open.
    return m_current == Watch && watch != nullptr ? keeper->view().find(watch->shownId()) : keeper->currentProfile();
}

void MainWindow::runWatch(ActionId id) {
    const KeptProfile* watched = watchedProfile();
    const std::string profile = watched != nullptr ? watched->profile.id : std::string();
    switch (id) {
    case ActionId::StartWatch:
        if (watched == nullptr && lacksForWatch(m_session.view())) {
            // The page says what is missing; a profile that cannot be watched would be of no use.
        } else if (watched == nullptr || profile == keeper().currentId()) {
            keeper().watchWindow();
        } else {
            keeper().startWatch(profile);
        }
        go(Watch);
        break;
    case ActionId::TryNow:
        keeper().tryNow(profile);
        break;
    case ActionId::PauseWatch:
        keeper().pauseWatch(profile);
        break;
    default:
        keeper().stopWatch(profile);
        break;
    }
}

void MainWindow::goBy(int step) {
    QList<PageId> order;
    for (const RailPlace place : {RailPlace::Top, RailPlace::Step}) {
        for (int i = 0; i < pageCount; ++i) {
            if (pageSpec(static_cast<PageId>(i)).place == place) {
                order.append(static_cast<PageId>(i));
            }
        }
    }
    const auto at = order.indexOf(m_current);
    goByKeyboard(order.at(std::clamp<qsizetype>(at + step, 0, order.size() - 1)));
}

void MainWindow::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Open a key, token, request or case"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::chooseAuthority() {
    auto* dialog = new QFileDialog(this, tr("Open the certificate of an authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_session.authorities(), &Authorities::trust);
    dialog->open();
}

void MainWindow::openFile(const QString& path) { m_session.openFile(path); }

void MainWindow::take(const QMimeData* mime) {
    const QStringList files = DropZone::filesIn(mime);
    if (files.isEmpty()) {
        m_session.openText(mime->text());
    } else {
        m_session.openFiles(files);
    }
}

void MainWindow::paste() {
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!DropZone::canTake(mime)) {
        say(tr("The clipboard holds no text and no file."));
        return;
    }
    // Beside the reference is where a token goes that is pasted while the two are compared.
    auto* assertion = qobject_cast<AssertionPage*>(m_pages[static_cast<std::size_t>(Assertion)].data());
    if (m_current == Assertion && assertion != nullptr && assertion->takeOwnToken(mime)) {
        return;
    }
    take(mime);
}

void MainWindow::send() {
    const SessionView& view = m_session.view();
    if (view.sending || !view.canSend) {
        if (!view.sending && !view.assertion.missing.isEmpty()) {
            go(Credentials);
            qobject_cast<CredentialsPage*>(page(Credentials))
                ->reveal(view.tokenEndpoint.isEmpty() ? QStringLiteral("discovery")
                         : view.clientId.isEmpty()    ? QStringLiteral("client")
                                                      : QStringLiteral("key"));
            //: %1 is a list: "a client ID and the private key".
            done(tr("To be sent it still needs %1.").arg(QLocale().createSeparatedList(view.assertion.missing)));
        }
        return;
    }
    // What is being written in its place counts: not what stood there before.
    if (auto* written = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        written != nullptr && m_stack->isAncestorOf(written)) {
        written->clearFocus();
    }
    go(Request);
    m_session.send();
}

void MainWindow::saveCase() {
    auto* dialog = new QFileDialog(this, tr("Save the case without its secrets"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("case.json"));
    dialog->setNameFilter(tr("Cases (*.case.json)"));
    static const QRegularExpression other(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString name = m_session.view().title;
    name.replace(other, QStringLiteral("-"));
    dialog->selectFile((name.isEmpty() ? tr("case") : name) + QStringLiteral(".case.json"));
    connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::saveCase);
    dialog->open();
}

} // namespace ad::ui
