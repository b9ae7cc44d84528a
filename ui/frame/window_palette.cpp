// What the window gives to its palette.
#include "base/language.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/diagnosis_page.h"
#include "diagnosis/finding_rows.h"
#include "diagnosis/next_step.h"
#include "frame/main_window.h"
#include "frame/palette_entries.h"
#include "frame/preferences.h"
#include "frame/profile_source.h"
#include "frame/status_line.h"
#include "start/practice_faults.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace ad::ui {

namespace {
constexpr int shownLast = 3;
} // namespace

QList<PaletteEntry> MainWindow::paletteEntries() {
    QList<PaletteEntry> entries = entriesOfPage(*page(m_current), pageTitle(m_current));
    for (const QWidget* note : std::as_const(m_notes)) {
        if (note->isVisible()) {
            entries += entriesOfPage(*note, note->accessibleName());
        }
    }
    entries += entriesOfPage(*m_status, m_status->accessibleName());
    entries += entriesOfDiagnosis(entries);
    if (m_profiles != nullptr) {
        const auto profiles = m_profiles->entries();
        for (const ProfileEntry& profile : profiles) {
            entries.append({tr("Open the profile “%1”").arg(profile.title), pageTitle(Profiles),
                            [this, id = profile.id] { m_profiles->open(id); }});
        }
    }
    const auto faults = practiceFaults();
    for (const PracticeFault& one : faults) {
        //: %1 is a fault of the practice server: "The server does not answer".
        entries.append({tr("Practise: %1").arg(one.title), Actions::groupName(ActionGroup::Practice),
                        [this, one] { one.begin(m_session); }});
    }
    const QStringList codes = languages();
    for (const QString& code : codes) {
        if (code != spokenLanguage()) {
            // By both names: who seeks it may not speak the one that is spoken now.
            const QString name =
                QStringLiteral("%1 (%2)").arg(languageName(code), QLocale::languageToString(QLocale(code).language()));
            entries.append(
                {tr("Language: %1").arg(name), pageTitle(Settings), [this, code] { m_preferences.setLanguage(code); }});
        }
    }
    const QStringList files = m_preferences.recentFiles();
    for (const QString& path : files) {
        entries.append({tr("Open “%1” again").arg(QFileInfo(path).fileName()), Actions::groupName(ActionGroup::File),
                        [this, path] { openFile(path); }});
    }
    return entries;
}

QList<PaletteEntry> MainWindow::entriesOfDiagnosis(const QList<PaletteEntry>& known) {
    QList<PaletteEntry> entries;
    const SessionView& view = m_session.view();
    if (!view.diagnosed || m_current == Diagnosis) {
        return entries; // there it stands on the page
    }
    const auto add = [&](const QString& name, const std::function<void()>& run) {
        const auto same = [&](const PaletteEntry& entry) { return entry.name == name; };
        if (!std::any_of(known.begin(), known.end(), same) && !std::any_of(entries.begin(), entries.end(), same)) {
            entries.append({name, pageTitle(Diagnosis), run, false});
        }
    };
    const auto fix = [&](const std::vector<diagnosis::Finding>& findings) {
        add(fixInWords(findings), [this, findings] {
            m_session.fix(findings);
            go(Diagnosis); // which shows before and after
        });
    };
    if (const auto together = fixedTogether(m_session); !together.empty()) {
        fix(together);
    }
    for (const diagnosis::Finding& finding : view.diagnosis.findings) {
        const bool problem = finding.verdict == diagnosis::Verdict::Fail || finding.verdict == diagnosis::Verdict::Warn;
        if (problem && m_session.canFix(finding) && !isKeyRepair(finding)) {
            fix({finding});
        }
    }
    const AtHand there = atHand(m_session.caseFile(), view.diagnosis);
    for (const diagnosis::RankedCause& cause : view.diagnosis.causes) {
        const QString how = QString::fromStdString(cause.settle.how);
        const QString id = QString::fromStdString(cause.cause);
        const QString words = settleInWords(cause, there);
        // A watch has an action of its own.
        if (!words.isEmpty() && how != QLatin1String("wait")) {
            //: %1 says what is done, %2 is a cause.
            add(CauseCard::tr("%1: %2").arg(words, cause.title), [this, id, how] {
                go(Diagnosis);
                qobject_cast<DiagnosisPage*>(page(Diagnosis))->settle(id, how);
            });
        }
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
