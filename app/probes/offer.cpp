#include "probes/offer.h"

namespace ad::probes {

Offer::Offer(net::Client& client, Clock clock, Random random, QObject* parent)
    : QObject(parent), m_client(client), m_clock(std::move(clock)), m_random(std::move(random)) {}

Offer::~Offer() = default;

void Offer::set(State state) {
    m_state = state;
    if (state != State::Sending)
        m_progress.clear();
    Q_EMIT changed();
}

void Offer::make(const Subject& subject, const std::vector<std::string>& kinds) {
    if (m_state == State::Sending)
        return;
    m_problem.reset();
    m_plan.reset();
    m_result = {};
    if (auto planned = probes::plan(subject, kinds, m_clock() / 1000))
        m_plan = std::move(*planned);
    else
        m_problem = std::move(planned.error());
    set(m_plan ? State::Asking : State::Refused);
}

void Offer::accept(const net::Limits& limits) {
    if (m_state != State::Asking)
        return;
    m_run = std::make_unique<Run>(m_client, m_plan->confirmed(), m_clock, m_random);
    connect(m_run.get(), &Run::progress, this, [this](int number, int of, const QString& what) {
        m_progress = of == 1 ? Tr::tr("Sending %1").arg(what)
                             //: %1 and %2 are numbers, %3 is such as "a made-up client ID"
                             : Tr::tr("Sending %1 of %2: %3").arg(number).arg(of).arg(what);
        Q_EMIT changed();
    });
    m_run->setGate(m_gate);
    connect(m_run.get(), &Run::came, this, &Offer::came);
    connect(m_run.get(), &Run::finished, this, [this](const Result& result) {
        m_result = result;
        m_problem = result.error;
        // It is the run that calls.
        m_run.release()->deleteLater();
        Q_EMIT answered(m_result);
        set(State::Finished);
    });
    set(State::Sending);
    m_run->start(limits);
}

void Offer::decline() {
    if (m_state == State::Sending)
        return;
    m_plan.reset();
    m_problem.reset();
    m_result = {};
    set(State::Idle);
}

void Offer::cancel() {
    if (m_run)
        m_run->cancel();
}

} // namespace ad::probes

#include "moc_offer.cpp"
