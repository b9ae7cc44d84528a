// Keeper, what the watch of the open profile has sent: listed beside what is sent by hand, and shown again when the
// person goes back to it.
#include "profiles/keeper.h"

#include "profiles/last_attempt.h"
#include "session/exchange_work.h"
#include "session/session.h"

#include <algorithm>

namespace ad::ui {

void KeeperWorker::readTries(const std::string& id, int tries) {
    if (!m_store) {
        return;
    }
    auto rows = m_store->attempts(id, 0, Keeper::triesListed);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    // The newest ones: those of an earlier watch stand behind them, and a clock may have been set since.
    std::erase_if(*rows, [](const profiles::AttemptRow& row) { return row.by != "watch"; });
    rows->resize(std::min(rows->size(), static_cast<std::size_t>(std::max(0, tries))));
    std::erase_if(*rows, [](const profiles::AttemptRow& row) { return row.state == profiles::AttemptState::Begun; });
    Q_EMIT triesRead({id, std::move(*rows)});
}

void KeeperWorker::readKept(std::int64_t attemptId) {
    if (!m_store) {
        return;
    }
    const auto kept = profiles::attemptAsCase(*m_store, attemptId);
    if (!kept) {
        Q_EMIT failed(kept.error());
    } else if (!*kept) {
        Q_EMIT failed({"attempt_not_kept",
                       tr("Nothing is kept of what this try got."),
                       {},
                       tr("The program ended before its answer came.")});
    } else {
        Q_EMIT keptRead((*kept)->row, (*kept)->file);
    }
}

void Keeper::followTries() {
    const KeptProfile* open = currentProfile();
    TriesOf now;
    if (open != nullptr && open->watch) {
        now = {m_current, open->watch->startedAtMs, open->watch->tries, open->last};
    }
    if (now == m_triesOf) {
        return;
    }
    if (now.id != m_triesOf.id || now.startedAtMs != m_triesOf.startedAtMs) {
        m_tries.clear();
    }
    m_triesOf = now;
    if (!now.id.empty()) {
        post([now](KeeperWorker& worker) { worker.readTries(now.id, now.tries); });
    }
}

void Keeper::takeTries(const Tries& tries) {
    if (tries.profileId != m_triesOf.id) {
        return;
    }
    m_tries.clear();
    for (const profiles::AttemptRow& row : tries.rows) {
        m_tries.append(summarise(row));
    }
    Q_EMIT changed();
}

void Keeper::openTry(std::int64_t keptId) {
    post([keptId](KeeperWorker& worker) { worker.readKept(keptId); });
}

void Keeper::showKept(const profiles::AttemptRow& row, const diagnosis::CaseFile& sent) {
    if (!m_session.isNull() && row.profileId == m_current) {
        m_session->showKept(sent, summarise(row));
    }
}

} // namespace ad::ui
