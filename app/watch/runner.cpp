#include "watch/runner.h"

#include "diagnosis/case_secrets.h"
#include "net/wire.h"
#include "vendors/vendor.h"
#include "watch/tr.h"
#include <QRegularExpression>
#include <algorithm>

namespace ad::watch {
namespace {

/// The registration's moment by the person's answers: the latest one counts.
std::int64_t sinceMs(const diagnosis::Answers& a) {
    std::int64_t latest = 0;
    for (const auto& at : {a.keyRegisteredAt, a.appCreatedAt, a.appMarkedReadyAt})
        latest = std::max(latest, at.value_or(0));
    return latest * 1000;
}

/// What is new in every answer says nothing: UUIDs, times and how long ago they were, running numbers, random texts.
std::string withoutNoise(const std::string& description) {
    static const QRegularExpression noise(
        QStringLiteral("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
                       "|\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?|\\b\\d{6,}\\b|[A-Za-z0-9_-]{40,}"
                       "|\\b(?=[a-fA-F]*\\d)[0-9a-fA-F]{12,}\\b"
                       "|\\b\\d+(\\.\\d+)? ?(ms|s|secs?|seconds?|min|minutes?|h|hours?|days?)\\b"
                       "|(?<=request |trace |ticket )\\d+\\b|(?<=request id |trace id )[\\w-]*\\d[\\w-]*"));
    return utf8(text(description.substr(0, 2000)).replace(noise, QStringLiteral("…")).simplified());
}

/// A page of a proxy, a firewall or a sign-on of a network, or nothing at all: whoever says so has not looked at the
/// credentials.
bool saysNothing(const net::Exchange& exchange, const smart::TokenResponse& answer) {
    if (!answer.error.empty())
        return false;
    const bool blank = exchange.body.find_first_not_of(" \t\r\n") == std::string::npos;
    const int status = exchange.status;
    return status == 407 || answer.isHtml || (blank && (status / 100 == 2 || status == 403 || status == 404));
}

constexpr std::int64_t trouble = 30'000;
/// A key is gone when so many looks could not read it.
constexpr int keyLooks = 3;
constexpr std::int64_t day = 86'400'000;

} // namespace

bool passes(const Error& error) {
    static constexpr std::string_view codes[] = {"keychain_locked",  "keychain_absent",    "keychain_failed",
                                                 "keychain_refused", "store_busy",         "store_full",
                                                 "store_read_only",  "store_write_failed", "store_cannot_open"};
    return std::find(std::begin(codes), std::end(codes), error.code) != std::end(codes);
}

Answer answerOf(const net::Exchange& exchange, std::int64_t nowMs) {
    Answer out;
    // What was cut, or said by a proxy, is not the server's answer, even where a status came.
    if (exchange.error || exchange.status == 0 || exchange.status == 429 || exchange.status == 408 ||
        exchange.status >= 500) {
        std::optional<std::string> after;
        for (const auto& [name, value] : exchange.headers)
            if (name == "retry-after")
                after = value;
        out.retryAfterMs = retryAfterMs(after, nowMs);
        return out;
    }
    const auto answer = smart::parseTokenResponse(exchange.body);
    if (answer.granted(exchange.status)) {
        out.kind = Answer::Kind::Granted;
        return out;
    }
    if (saysNothing(exchange, answer)) {
        out.fromElsewhere = true;
        return out;
    }
    out.kind = Answer::Kind::Refused;
    out.key = std::to_string(exchange.status) + ' ' + answer.error;
    if (answer.errorDescription && !answer.errorDescription->empty())
        out.key += ' ' + withoutNoise(*answer.errorDescription);
    return out;
}

std::vector<std::string> pinnedClaims(const attempt::Credentials& credentials) {
    std::vector<std::string> pinned;
    const auto& changes = credentials.changes.claimChanges;
    for (const char* name : {"jti", "iat", "nbf", "exp"})
        if (changes.is_object() && changes.contains(name) && !changes[name].is_null())
            pinned.emplace_back(name);
    return pinned;
}

Runner::Runner(Job job, Surroundings surroundings, QObject* parent)
    : QObject(parent), m_job(std::move(job)), m_with(std::move(surroundings)) {
    for (const std::string& name : pinnedClaims(m_job.credentials))
        m_job.credentials.changes.claimChanges.erase(name);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Runner::look);
}

Runner::~Runner() {
    if (m_pending) {
        m_pending->disconnect(this);
        m_pending->cancel();
    }
}

Expected<void> Runner::start() {
    const std::string& endpoint = m_job.credentials.tokenEndpoint;
    if (endpoint.empty())
        return fail("token_endpoint_wrong", Tr::tr("There is no token endpoint to send to."),
                    Tr::tr("Give the token endpoint, or the FHIR base so that discovery can find it."));
    const Moment now = m_with.clock();
    m_loopback = net::isLoopback(endpoint);
    m_job.row.startedAtMs = now.wallMs;
    if (written()) {
        auto claimed = m_with.store->claimWatch(m_job.row);
        if (!claimed)
            return tl::make_unexpected(claimed.error());
        m_job.row = *claimed;
    }
    const auto* named = m_job.credentials.vendor.empty() ? nullptr : vendors::find(m_job.credentials.vendor);
    const auto& vendor = named ? *named : vendors::recognise(endpoint, m_job.credentials.fhirBaseUrl);
    const std::string environment = m_job.credentials.environment.empty()
                                        ? vendors::recogniseEnvironment(vendor, endpoint, m_job.credentials.fhirBaseUrl)
                                        : m_job.credentials.environment;
    m_machine.emplace(m_job.row, paceFor(vendor, environment, m_loopback, m_job.row.everyMs),
                      sinceMs(m_job.file.answers), now);
    m_running = true;
    m_timer.start(0);
    return {};
}

void Runner::look() {
    if (!m_running || m_busy)
        return;
    if (m_unsaved) {
        // What was answered is written down before anything else is sent.
        if (const auto error = saveEnd()) {
            if (error->code == "watch_lost")
                end(Stop::Stopped, error);
            else
                later(*error);
            return;
        }
    }
    const Decision decision = m_machine->decide(m_with.clock());
    if (decision.what == Decision::Do::Stop) {
        end(decision.stop);
        return;
    }
    if (decision.what == Decision::Do::Try) {
        m_busy = true;
        m_timer.stop();
        m_with.loadKey([this, alive = QPointer<Runner>(this)](Expected<keys::KeyFile> key) {
            if (alive && m_running)
                send(std::move(key));
        });
        return;
    }
    prune();
    if (written()) {
        // A sign of life, and a look for a stop from elsewhere.
        if (auto saved = m_with.store->saveWatch(m_machine->row()); !saved) {
            if (saved.error().code == "watch_lost") {
                end(Stop::Stopped, saved.error());
                return;
            }
            Q_EMIT troubled(saved.error());
        }
    }
    wait(decision.waitMs);
    Q_EMIT waiting(m_machine->row().nextAtMs);
}

void Runner::prune() {
    const std::int64_t now = m_with.clock().steadyMs;
    if (!written() || now < m_pruneAt)
        return;
    m_pruneAt = now + day;
    (void)m_with.store->prune();
}

void Runner::wait(std::int64_t ms) { m_timer.start(static_cast<int>(std::clamp<std::int64_t>(ms, 1, longestLookMs))); }

void Runner::later(const Error& error) {
    m_busy = false;
    Q_EMIT troubled(error);
    wait(trouble);
}

void Runner::send(Expected<keys::KeyFile> key) {
    if (!key) {
        if (passes(key.error())) {
            later(key.error());
        } else if (++m_keyFailed < keyLooks) {
            m_busy = false;
            wait(m_with.keyAgainMs);
        } else {
            end(Stop::KeyGone, key.error());
        }
        return;
    }
    m_keyFailed = 0;
    m_key = key->first().key;
    if (const std::string now = m_key.thumbprint(); !m_job.keyThumbprint.empty() && now != m_job.keyThumbprint) {
        Q_EMIT keyChanged(
            Tr::tr("The key is another one than before: %1, thumbprint %2.").arg(m_key.description(), shown(now)));
        m_job.keyThumbprint = now;
    }
    const Moment now = m_with.clock();
    const std::int64_t aheadMs = m_with.assertionsAheadMs.value_or(m_machine->row().aheadSeconds.value_or(0) * 1000);
    const auto prepared = attempt::prepare(m_job.credentials, key->first(), attempt::registeredOf(m_job.file),
                                           (now.wallMs + aheadMs) / 1000, m_with.random);
    if (!prepared) {
        end(Stop::Failed, prepared.error());
        return;
    }
    const net::Request request = attempt::toNet(prepared->request, true);
    if (const auto refused = net::objection(request)) {
        end(Stop::Failed, Error{"tls_failure", refused->message, text(m_job.credentials.tokenEndpoint), refused->todo});
        return;
    }
    const Machine before = *m_machine;
    m_machine->begun(now, m_with.random);
    std::int64_t attemptId = 0;
    if (written()) {
        const auto begun = m_with.store->beginTry(m_machine->row());
        if (!begun) {
            // What is not written down is not sent.
            m_machine = before;
            if (passes(begun.error()))
                later(begun.error());
            else
                end(begun.error().code == "watch_lost" ? Stop::Stopped : Stop::Failed, begun.error());
            return;
        }
        attemptId = *begun;
    }
    Q_EMIT began(m_machine->row().tries);
    net::Limits limits;
    limits.timeoutMs = m_with.timeoutMs;
    m_pending = m_with.client->start(request, limits);
    connect(m_pending, &net::Pending::finished, this,
            [this, prepared = *prepared, attemptId, begunAtMs = now.wallMs](const net::Exchange& exchange) {
                finished(exchange, prepared, attemptId, begunAtMs);
            });
}

void Runner::finished(const net::Exchange& exchange, const attempt::Prepared& prepared, std::int64_t attemptId,
                      std::int64_t begunAtMs) {
    m_pending = nullptr;
    m_busy = false;
    if (!m_running)
        return;
    const Moment now = m_with.clock();
    Try made;
    made.number = m_machine->row().tries;
    made.begunAtMs = begunAtMs;
    made.attemptId = attemptId;
    made.answer = answerOf(exchange, now.wallMs);
    made.file = m_job.file;
    attempt::record(made.file, prepared, exchange);
    if (made.answer.kind == Answer::Kind::Granted)
        made.accessToken = Secret(smart::parseTokenResponse(exchange.body).accessToken.value_or(std::string()));
    if (written()) {
        if (auto history = m_with.store->history(m_job.row.profileId))
            made.file.history = std::move(*history);
        else
            Q_EMIT troubled(history.error());
    }
    diagnosis::CaseFile judged = made.file;
    const diagnosis::KeyWiped wiped(judged);
    const Secret pem = m_key.pkcs8Pem();
    judged.key.pem = std::string(pem.view());
    made.diagnosis = diagnosis::diagnose(judged, now.wallMs / 1000);
    made.end = profiles::summarise(judged, exchange, made.diagnosis, m_key.thumbprint());
    m_key = {}; // until the next try, hours from now, it is where it is kept

    const Stop stop = m_machine->answered(made.answer, now, m_with.random);
    if (written())
        m_unsaved = Unsaved{attemptId, made.end};
    const std::optional<Error> unsaved = saveEnd();
    m_last = made;
    Q_EMIT tried(made);
    if (unsaved && unsaved->code == "watch_lost") {
        end(Stop::Stopped, unsaved);
        return;
    }
    if (unsaved)
        Q_EMIT troubled(*unsaved);
    if (stop != Stop::None) {
        end(stop);
        return;
    }
    if (made.answer.fromElsewhere)
        Q_EMIT troubled({"answer_from_elsewhere",
                         Tr::tr("Not the token endpoint answered, but a page of a proxy, a firewall or a network's "
                                "sign-on (HTTP %1).")
                             .arg(exchange.status),
                         text(m_job.credentials.tokenEndpoint),
                         Tr::tr("The watch goes on. If it stays so, open the address in a browser on this machine.")});
    if (m_unsaved)
        wait(trouble);
    else
        look();
}

std::optional<Error> Runner::saveEnd() {
    if (!m_unsaved || m_with.store == nullptr)
        return std::nullopt;
    const auto saved = m_with.store->finishTry(m_unsaved->attemptId, m_unsaved->end, m_machine->row());
    // Of a lost watch the answer is kept all the same; of a deleted profile there is nothing to keep it in.
    if (saved || saved.error().code == "watch_lost" || saved.error().code == "attempt_not_found")
        m_unsaved.reset();
    return saved ? std::nullopt : std::optional(saved.error());
}

void Runner::end(Stop stop, const std::optional<Error>& error) {
    m_running = m_busy = false;
    m_timer.stop();
    const bool lost = error && error->code == "watch_lost";
    m_machine->stop(stop);
    if (written() && !lost)
        m_unended = stop;
    const std::optional<Error> unsaved = lost ? std::nullopt : writeEnd();
    const std::optional<Error> why = error ? error : unsaved;
    Q_EMIT stopped(stop, why);
}

std::optional<Error> Runner::writeEnd() {
    std::optional<Error> error = saveEnd();
    if (m_unended && m_with.store != nullptr) {
        const auto saved =
            m_with.store->stopWatchOf(m_job.row.profileId, m_job.row.owner.token, std::string(stopName(*m_unended)));
        if (saved || !passes(saved.error()))
            m_unended.reset();
        if (!saved && !error)
            error = saved.error();
    }
    return error;
}

bool Runner::settle() {
    if (m_running)
        return false;
    (void)writeEnd();
    return isSettled();
}

void Runner::stop() {
    if (!m_running)
        return;
    if (m_pending) {
        m_pending->disconnect(this);
        m_pending->cancel();
    }
    end(Stop::Stopped);
}

void Runner::release() {
    if (!m_running)
        return;
    m_running = m_busy = false;
    m_timer.stop();
    if (m_pending) {
        m_pending->disconnect(this);
        m_pending->cancel();
    }
    (void)saveEnd();
    if (written())
        (void)m_with.store->releaseWatch(m_job.row.profileId, m_job.row.owner.token);
}

bool Runner::hurry() {
    if (!m_running || m_busy || !m_machine->hurry(m_with.clock(), m_loopback))
        return false;
    look();
    return true;
}

} // namespace ad::watch
