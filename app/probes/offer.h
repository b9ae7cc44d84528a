// A probe as a window offers it: what would be sent, the question, the sending, the answers. Holds no widget.
#pragma once

#include "probes/run.h"
#include <memory>

namespace ad::probes {

/// One offer at a time, in the thread of its client. Nothing is sent before accept().
class Offer : public QObject {
    Q_OBJECT
  public:
    enum class State {
        Idle,     ///< nothing is offered
        Asking,   ///< plan() waits for accept() or decline()
        Refused,  ///< it cannot be planned: problem()
        Sending,  ///< progress() tells how far
        Finished, ///< result() is there; problem() where it ended early
    };
    /// `client` must outlive this.
    explicit Offer(net::Client& client, Clock clock = systemNowMs, Random random = systemRandom,
                   QObject* parent = nullptr);
    ~Offer() override;

    /// Of all runs to come.
    void setGate(Run::Gate gate) { m_gate = std::move(gate); }
    /// Plans these kinds for the case, and asks: Asking or Refused. While something is being sent, nothing happens.
    void make(const Subject& subject, const std::vector<std::string>& kinds);
    /// Sends what plan() says. The answers come by answered(). Only while Asking.
    void accept(const net::Limits& limits = {});
    /// "Not now": Idle. Only while Asking or when it is over.
    void decline();
    /// Ends the sending; what was answered by then still comes by answered().
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    /// What would be or was sent; empty while Idle and Refused.
    [[nodiscard]] const std::optional<Plan>& plan() const { return m_plan; }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] const Result& result() const { return m_result; }
    /// "Sending 1 of 2: a made-up client ID"; empty unless Sending.
    [[nodiscard]] const QString& progress() const { return m_progress; }

  Q_SIGNALS:
    /// State or progress.
    void changed();
    /// Run::came().
    void came(const ad::net::Exchange& exchange, const ad::attempt::Prepared& prepared);
    /// The run is over: apply() the result to the case, and diagnose it again. Comes before changed().
    void answered(const ad::probes::Result& result);

  private:
    void set(State state);

    net::Client& m_client;
    Clock m_clock;
    Random m_random;
    Run::Gate m_gate;
    State m_state = State::Idle;
    std::optional<Plan> m_plan;
    std::optional<Error> m_problem;
    Result m_result;
    QString m_progress;
    std::unique_ptr<Run> m_run;
};

} // namespace ad::probes
