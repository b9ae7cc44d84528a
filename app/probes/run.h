// Sends the requests of a confirmed plan, one after the other, and gives their answers as values for the case.
#pragma once

#include "probes/plan.h"
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <functional>

namespace ad::probes {

/// What a run brought. Access tokens are not in it: they are dropped as soon as an answer is there.
struct Result {
    std::vector<diagnosis::CaseProbe> probes; ///< in the order of sending
    /// A fresh request that went out first (PlannedProbe::freshFirst), and its answer.
    std::optional<attempt::Prepared> fresh;
    SharedOptional<diagnosis::CaseResponse> freshAnswer;
    int sent = 0; ///< requests that left, or tried to
    /// Why it ended early: `probe_unreachable`, `probe_stopped` (the server asks for a pause), or as plan() and
    /// signing.
    std::optional<Error> error;
    bool cancelled = false;
    bool operator==(const Result&) const = default;
};

/// Puts a run's answers into the case: a fresh answer becomes the case's own, and each probe takes the place of an
/// earlier one of its kind.
void apply(diagnosis::CaseFile& file, const Result& result);

/// One run, in the thread of its client. Signing and making keys go on a worker thread. Sends nothing after cancel(),
/// after an answer "too many requests", or once the server cannot be reached. Follows no redirect.
class Run : public QObject {
    Q_OBJECT
  public:
    /// Is called with each request before it leaves (`kind` empty: the fresh one that goes first); it leaves when `go`
    /// is called, at once or later, in this thread. came() follows.
    using Gate = std::function<void(const attempt::Prepared& prepared, const std::string& kind,
                                    const std::function<void()>& go)>;
    /// `client` must outlive the run. `clock` and `random` are for the assertions.
    Run(net::Client& client, const Confirmed& plan, Clock clock = systemNowMs, Random random = systemRandom,
        QObject* parent = nullptr);
    ~Run() override;

    /// Before start().
    void setGate(Gate gate) { m_gate = std::move(gate); }
    /// Begins; finished() follows exactly once, never before control is back in the event loop.
    void start(const net::Limits& limits = {});
    /// Ends it: the request under way is given up, none follows, and finished() tells what came so far.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

  Q_SIGNALS:
    /// `number` of `of` is under way; `what`: "a made-up client ID".
    void progress(int number, int of, const QString& what);
    /// What became of a request that the gate was told of; "cancelled" where it was given up.
    void came(const ad::net::Exchange& exchange, const ad::attempt::Prepared& prepared);
    /// Once, at its end.
    void finished(const ad::probes::Result& result);

  private:
    struct Request {
        PlannedProbe probe;
        bool fresh = false; ///< the request that goes before "the same assertion again"
    };
    void next();
    void send(const Expected<attempt::Prepared>& prepared);
    void leave();
    void answered(const net::Exchange& exchange);
    void end();

    net::Client& m_client;
    Confirmed m_plan;
    Clock m_clock;
    Random m_random;
    Gate m_gate;
    net::Limits m_limits;
    std::vector<Request> m_requests;
    std::size_t m_at = 0;
    QFutureWatcher<Expected<attempt::Prepared>> m_making;
    QPointer<net::Pending> m_pending;
    attempt::Prepared m_prepared;
    Result m_result;
    bool m_running = false;
};

} // namespace ad::probes
