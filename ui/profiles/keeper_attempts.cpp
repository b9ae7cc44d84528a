// Keeper, what is sent from the window: written down as attempts of the open profile, or kept until there is one.
#include "profiles/keeper.h"

#include "session/case_work.h"
#include "session/session.h"

namespace ad::ui {

namespace {
constexpr std::size_t unkeptOfPiece = 50; ///< attempts that were sent before anything was saved
constexpr std::size_t unkeptPieces = 8;
} // namespace

bool Keeper::sendsAsProfile() const {
    const KeptProfile* open = currentProfile();
    if (open == nullptr) {
        return false;
    }
    const profiles::Profile shown = inWindow();
    const attempt::Credentials& now = shown.credentials;
    const attempt::Credentials& kept = open->profile.credentials;
    return shown.server == open->profile.server && now.clientId == kept.clientId &&
           now.fhirBaseUrl == kept.fhirBaseUrl &&
           (kept.tokenEndpoint.empty() || now.tokenEndpoint == kept.tokenEndpoint);
}

void Keeper::beginAttempt(const attempt::Prepared& prepared, const std::string& kind, const std::function<void()>& go) {
    if (!m_view.writable() || !sendsAsProfile()) {
        go();
        return;
    }
    const quint64 number = ++m_lastBegun;
    m_begun[prepared.assertion] = {number, kind};
    const std::string by = kind.empty() ? "send" : "probe";
    post([this, number, by, id = m_current, go](KeeperWorker& worker) {
        worker.beginAttempt(number, id, by);
        QMetaObject::invokeMethod(this, go, Qt::QueuedConnection);
    });
}

void Keeper::finishAttempt(const std::string& assertion,
                           std::function<void(KeeperWorker& worker, quint64 begun)> finish) {
    const auto begun = m_begun.extract(assertion);
    if (!begun.empty()) {
        post([finish = std::move(finish), number = begun.mapped().number](KeeperWorker& worker) {
            finish(worker, number);
        });
    }
}

/// Of what left before there was a profile to write it down for.
void Keeper::keepUnbegun(const Answered& answered) {
    if (!m_view.writable()) {
        return;
    }
    const attempt::Credentials now = m_session->credentials();
    post([id = sendsAsProfile() ? m_current : std::string(), piece = piece(), unkept = m_unkept, answered,
          clientId = now.clientId, tokenEndpoint = now.tokenEndpoint](KeeperWorker& worker) {
        const auto end =
            profiles::summarise(answered.file, answered.exchange, diagnosisOf(answered), answered.thumbprint);
        profiles::AttemptRow row;
        row.profileId = id;
        row.state = profiles::AttemptState::Finished;
        row.begunAtMs = answered.exchange.startedAtMs;
        row.by = "send";
        row.outcome = end.outcome;
        row.status = end.status;
        row.error = end.error;
        row.tookMs = end.tookMs;
        row.causes = end.causes;
        if (id.empty()) {
            // Nobody's yet: it goes along when these credentials are saved.
            auto& sent = (*unkept)[piece];
            sent.push_back({row, end.detail, clientId, tokenEndpoint});
            if (sent.size() > unkeptOfPiece) {
                sent.erase(sent.begin());
            }
            if (unkept->size() > unkeptPieces) {
                unkept->erase(unkept->begin());
            }
            return;
        }
        worker.change([&](profiles::Store& store) {
            return store.addAttempt(row, end.detail).map([](std::int64_t) { return QString(); });
        });
    });
}

void Keeper::keepAttempt(const Answered& answered) {
    const std::string assertion = answered.file.assertion.value_or(std::string());
    if (!m_begun.contains(assertion)) {
        keepUnbegun(answered);
        return;
    }
    finishAttempt(assertion, [answered](KeeperWorker& worker, quint64 begun) {
        worker.finishAttempt(
            begun, profiles::summarise(answered.file, answered.exchange, diagnosisOf(answered), answered.thumbprint));
    });
}

void Keeper::keepProbe(const net::Exchange& exchange, const attempt::Prepared& prepared) {
    const bool given = exchange.error && exchange.error->kind == "cancelled";
    const auto begun = m_begun.find(prepared.assertion);
    if (m_session.isNull() || begun == m_begun.end()) {
        return;
    }
    finishAttempt(prepared.assertion, [given, file = m_session->caseFile(), exchange, prepared,
                                       kind = begun->second.kind](KeeperWorker& worker, quint64 number) {
        if (given) {
            worker.abandonAttempt(number);
        } else {
            worker.finishAttempt(number, profiles::summariseProbe(file, prepared, exchange, kind));
        }
    });
}

void Keeper::keepUnkept(KeeperWorker& worker, UnkeptOfPieces& all, quint64 piece, const profiles::Profile& made) {
    const auto sent = all.find(piece);
    if (sent == all.end()) {
        return;
    }
    for (Unkept& one : sent->second) {
        // Sent for another client, or to another server, it says nothing of these.
        if (one.clientId == made.credentials.clientId && one.tokenEndpoint == made.credentials.tokenEndpoint) {
            one.row.profileId = made.id;
            worker.change([&](profiles::Store& store) {
                return store.addAttempt(one.row, one.detail).map([](std::int64_t) { return QString(); });
            });
        }
    }
    all.erase(sent);
}

} // namespace ad::ui
