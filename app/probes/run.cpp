#include "probes/run.h"

#include "smart/token_request.h"
#include <QPromise>
#include <QThreadPool>
#include <algorithm>

namespace ad::probes {
namespace {

Expected<attempt::Prepared> make(const Subject& subject, const std::string& kind, const std::string& sameAs,
                                 std::int64_t nowSeconds, const Random& random) {
    auto draft = draftOf(subject, nowSeconds, random);
    if (!draft)
        return tl::make_unexpected(draft.error());
    if (!sameAs.empty())
        draft->original = sameAs;
    if (!kind.empty()) {
        const ProbeInfo* info = findProbe(kind);
        if (const auto changed = info->change(*draft, random); !changed)
            return tl::make_unexpected(changed.error());
    }
    return finish(*draft);
}

bool isGranted(const diagnosis::CaseResponse& response) {
    return smart::parseTokenResponse(response.body.value_or("")).granted(response.status);
}

} // namespace

void apply(diagnosis::CaseFile& file, const Result& result) {
    if (result.fresh && result.freshAnswer)
        attempt::record(file, *result.fresh, *result.freshAnswer);
    for (const diagnosis::CaseProbe& probe : result.probes) {
        const auto earlier = std::find_if(file.probes.begin(), file.probes.end(),
                                          [&](const diagnosis::CaseProbe& p) { return p.kind == probe.kind; });
        if (earlier != file.probes.end())
            *earlier = probe;
        else
            file.probes.push_back(probe);
    }
}

Run::Run(net::Client& client, const Confirmed& plan, Clock clock, Random random, QObject* parent)
    : QObject(parent), m_client(client), m_plan(plan), m_clock(std::move(clock)), m_random(std::move(random)) {
    for (const PlannedProbe& probe : m_plan.probes()) {
        if (probe.freshFirst)
            m_requests.push_back({probe, true});
        m_requests.push_back({probe, false});
    }
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] { send(m_making.result()); });
}

Run::~Run() {
    if (m_pending) {
        m_pending->disconnect(this);
        m_pending->cancel();
    }
}

void Run::start(const net::Limits& limits) {
    if (m_running)
        return;
    m_limits = limits;
    m_at = 0;
    m_result = {};
    m_running = true;
    next();
}

void Run::cancel() {
    if (!m_running)
        return;
    m_result.cancelled = true;
    if (m_pending)
        m_pending->cancel();
}

void Run::next() {
    if (m_at >= m_requests.size() || m_at >= static_cast<std::size_t>(mostRequests) || m_result.cancelled ||
        m_result.error) {
        // Never before control is back in the event loop.
        QMetaObject::invokeMethod(this, &Run::end, Qt::QueuedConnection);
        return;
    }
    const Request& request = m_requests[m_at];
    Q_EMIT progress(static_cast<int>(m_at) + 1, static_cast<int>(m_requests.size()),
                    request.fresh ? Tr::tr("a fresh request") : request.probe.title);
    auto promise = std::make_shared<QPromise<Expected<attempt::Prepared>>>();
    promise->start();
    m_making.setFuture(promise->future());
    const std::string sameAs =
        !request.fresh && request.probe.freshFirst && m_result.fresh ? m_result.fresh->assertion : std::string();
    QThreadPool::globalInstance()->start([promise, sameAs, subject = m_plan.subject(),
                                          kind = request.fresh ? std::string() : request.probe.kind,
                                          now = m_clock() / 1000, random = m_random] {
        promise->addResult(make(subject, kind, sameAs, now, random));
        promise->finish();
    });
}

void Run::send(const Expected<attempt::Prepared>& prepared) {
    if (!m_running)
        return;
    if (!prepared)
        m_result.error = prepared.error();
    if (!prepared || m_result.cancelled) {
        next();
        return;
    }
    m_prepared = *prepared;
    if (!m_gate) {
        leave();
        return;
    }
    const Request& request = m_requests[m_at];
    m_gate(m_prepared, request.fresh ? std::string() : request.probe.kind, [this, alive = QPointer<Run>(this)] {
        if (alive && m_running)
            leave();
    });
}

void Run::leave() {
    if (m_result.cancelled) {
        net::Exchange given;
        given.error = net::NetworkError{"cancelled", {}, {}};
        Q_EMIT came(given, m_prepared);
        next();
        return;
    }
    ++m_result.sent;
    m_pending = m_client.start(attempt::toNet(m_prepared.request, true), m_limits);
    connect(m_pending, &net::Pending::finished, this, &Run::answered);
}

void Run::answered(const net::Exchange& exchange) {
    m_pending.clear();
    Q_EMIT came(exchange, m_prepared);
    const Request& request = m_requests[m_at++];
    const bool unanswered = exchange.status == 0;
    if (exchange.error && exchange.error->kind == "cancelled") {
        m_result.cancelled = true;
    } else if (exchange.error && exchange.error->kind == "refused") {
        --m_result.sent;
        m_result.error = Error{"probe_address", exchange.error->message, {}, exchange.error->todo};
    } else {
        diagnosis::CaseResponse response = attempt::toCaseResponse(exchange);
        if (request.fresh) {
            m_result.fresh = m_prepared;
            m_result.freshAnswer = response;
        } else {
            m_result.probes.push_back({request.probe.kind, response});
        }
        if (unanswered)
            m_result.error =
                Error{"probe_unreachable", exchange.error ? exchange.error->message : Tr::tr("No answer came."),
                      text(m_plan.url()), exchange.error ? exchange.error->todo : QString()};
        else if (exchange.status == 429 && m_at < m_requests.size())
            m_result.error = Error{"probe_stopped", Tr::tr("The server says that requests come too often (HTTP 429)."),
                                   text(m_plan.url()), Tr::tr("Wait a while before the other probes.")};
        // The request works now: nothing is left to tell apart.
        if (request.fresh && isGranted(response))
            m_at = m_requests.size();
    }
    next();
}

void Run::end() {
    if (!m_running)
        return;
    m_running = false;
    Q_EMIT finished(m_result);
}

} // namespace ad::probes

// The objects of this room are linked one by one, and those that AUTOMOC makes for itself are not among them.
#include "moc_run.cpp"
