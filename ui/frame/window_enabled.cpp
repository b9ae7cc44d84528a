// When the actions of the window can be done, and what they are called then.
#include "credentials/credentials_page.h"
#include "diagnosis/diagnosis_page.h"
#include "frame/main_window.h"
#include "profiles/keeper.h"
#include "profiles/profiles_page.h"
#include "request/request_page.h"
#include "session/kept_token.h"

#include <QUndoStack>

namespace ad::ui {

void MainWindow::refreshActions() {
    const SessionView& view = m_session.view();
    const Actions& action = *m_actions;
    const bool whole = !isWithoutSignature(view.assertion);
    const bool token = !view.assertion.compact.isEmpty() && whole;
    const bool request = !view.assertion.http.isEmpty() && whole;
    action[ActionId::SaveCase]->setEnabled(!m_session.empty());
    auto* keeper = qobject_cast<Keeper*>(m_profiles);
    const bool unsaved = keeper != nullptr && keeper->unsaved();
    action[ActionId::SaveProfile]->setEnabled(unsaved);
    const bool known = keeper != nullptr && keeper->currentProfile() != nullptr;
    action[ActionId::SaveProfile]->setText(known ? tr("&Save the profile") : tr("&Save as a profile"));
    if (auto* credentials = qobject_cast<CredentialsPage*>(m_pages[static_cast<std::size_t>(Credentials)].data())) {
        credentials->setSaving(unsaved, keeper != nullptr && keeper->currentProfile() != nullptr);
    }
    if (auto* diagnosis = qobject_cast<DiagnosisPage*>(m_pages[static_cast<std::size_t>(Diagnosis)].data())) {
        diagnosis->setSaving(unsaved, keeper != nullptr && keeper->currentProfile() != nullptr);
        const KeptProfile* open = keeper != nullptr ? keeper->currentProfile() : nullptr;
        const bool on = open != nullptr && open->watching();
        diagnosis->setWatched(on, on && !open->paused() && open->watch->nextAtMs > keeper->now()
                                      ? profiles::clockText(open->watch->nextAtMs, keeper->now())
                                      : QString());
    }
    if (auto* requests = qobject_cast<RequestPage*>(m_pages[static_cast<std::size_t>(Request)].data())) {
        const KeptProfile* open = keeper != nullptr ? keeper->currentProfile() : nullptr;
        requests->setTries(keeper != nullptr ? keeper->tries() : QList<AttemptView>(),
                           open != nullptr && open->watch ? open->watch->tries : 0);
    }
    // Where something is missing it says what, and leads there.
    action[ActionId::Send]->setEnabled(!view.sending && (view.canSend || !view.assertion.missing.isEmpty()));
    action[ActionId::Cancel]->setEnabled(view.sending);
    action[ActionId::ResetValues]->setEnabled(view.assertion.editable);
    action[ActionId::AskServer]->setEnabled(!m_session.caseFile().fhirBaseUrl.empty() && !view.discovery.busy);
    action[ActionId::FetchKeySet]->setEnabled(!m_session.caseFile().registered.jwksUrl.empty());
    action[ActionId::SaveCleanKey]->setEnabled(view.key.state == KeyView::State::Ready);
    const KeptProfile* watched = watchedProfile();
    const bool writable = keeper != nullptr && keeper->view().writable();
    const bool running = writable && watched != nullptr && watched->watching();
    const bool goes = running && !watched->paused();
    action[ActionId::StartWatch]->setEnabled(writable && !goes &&
                                             (watched != nullptr || (keeper != nullptr && keeper->toBeSaved())));
    action[ActionId::TryNow]->setEnabled(goes && watched->watch->owner.program == "window");
    action[ActionId::PauseWatch]->setEnabled(goes);
    action[ActionId::StopWatch]->setEnabled(running);
    action[ActionId::ImportProfiles]->setEnabled(writable);
    action[ActionId::ExportProfiles]->setEnabled(keeper != nullptr && !keeper->view().entries.isEmpty());
    for (int i = static_cast<int>(ActionId::CopyGo); i <= static_cast<int>(ActionId::CopyJava); ++i) {
        action[static_cast<ActionId>(i)]->setEnabled(!view.assertion.headerJson.isEmpty() &&
                                                     !view.tokenEndpoint.isEmpty());
    }
    action[ActionId::CopyToken]->setEnabled(token);
    action[ActionId::CopyHeader]->setEnabled(!view.assertion.headerJson.isEmpty());
    action[ActionId::CopyClaims]->setEnabled(!view.assertion.claimsJson.isEmpty());
    action[ActionId::CopyCurl]->setEnabled(!view.assertion.curl.isEmpty() && whole);
    action[ActionId::CopyHttp]->setEnabled(request);
    action[ActionId::CopyPublicKey]->setEnabled(!view.key.publicPem.isEmpty());
    action[ActionId::CopyJwks]->setEnabled(!view.key.publicJwks.isEmpty());
    action[ActionId::CopyReport]->setEnabled(view.diagnosed);
    action[ActionId::Find]->setEnabled(view.diagnosed);
    const QUndoStack& edits = *m_session.edits();
    const auto name = [](const QString& plain, const QString& with, const QString& what) {
        return what.isEmpty() ? plain : with.arg(what);
    };
    const auto* profiles = qobject_cast<ProfilesPage*>(m_pages[static_cast<std::size_t>(Profiles)].data());
    const QUndoStack* kept = m_current == Profiles && keeper != nullptr ? keeper->profileEdits() : nullptr;
    const bool ofProfile = kept != nullptr && profiles != nullptr && profiles->canUndo();
    action[ActionId::Undo]->setEnabled(edits.canUndo() || ofProfile);
    //: %1 is what was changed: "Client ID".
    action[ActionId::Undo]->setText(name(tr("&Undo"), tr("&Undo: %1"),
                                         !ofProfile                 ? edits.undoText()
                                         : profiles->canBringBack() ? QString()
                                                                    : kept->undoText()));
    const bool again = kept != nullptr && kept->canRedo();
    action[ActionId::Redo]->setEnabled(edits.canRedo() || again);
    action[ActionId::Redo]->setText(name(tr("&Redo"), tr("&Redo: %1"), again ? kept->redoText() : edits.redoText()));
}

} // namespace ad::ui
