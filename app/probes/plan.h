// What a run of probes would send, told before anything leaves. Only a plan that was confirmed can be run.
#pragma once

#include "probes/probe.h"

namespace ad::probes {

/// A run sends at most this many requests, whatever was chosen.
inline constexpr int mostRequests = 4;

/// One probe of a plan, in words for a person.
struct PlannedProbe {
    std::string kind;
    QString title, sends, proves, cannot;
    int requests = 1;
    /// The assertion of the case has expired: a fresh one goes out first, and its answer becomes the case's own.
    bool freshFirst = false;
    bool operator==(const PlannedProbe&) const = default;
};

class Plan;
[[nodiscard]] Expected<Plan> plan(const Subject& subject, const std::vector<std::string>& kinds,
                                  std::int64_t nowSeconds);

/// A plan that a person said yes to. Made by Plan::confirmed() alone.
class Confirmed {
  public:
    [[nodiscard]] const std::vector<PlannedProbe>& probes() const { return m_probes; }
    [[nodiscard]] const Subject& subject() const { return m_subject; }
    [[nodiscard]] const std::string& url() const { return m_url; }
    [[nodiscard]] int requests() const { return m_requests; }

  private:
    friend class Plan;
    friend Expected<Plan> plan(const Subject& subject, const std::vector<std::string>& kinds, std::int64_t nowSeconds);
    Confirmed() = default;
    std::vector<PlannedProbe> m_probes;
    Subject m_subject;
    std::string m_url;
    int m_requests = 0;
};

class Plan {
  public:
    [[nodiscard]] const std::vector<PlannedProbe>& probes() const { return m_confirmed.m_probes; }
    [[nodiscard]] int requests() const { return m_confirmed.m_requests; }
    [[nodiscard]] const std::string& url() const { return m_confirmed.m_url; }
    /// Host and, where it is not the usual one, port that all requests go to.
    [[nodiscard]] QString host() const;
    /// "This sends 2 requests to fhir.example.com: a made-up client ID; a throw-away key."
    [[nodiscard]] QString question() const;
    /// For whoever has shown question() to a person who agreed.
    [[nodiscard]] const Confirmed& confirmed() const { return m_confirmed; }

  private:
    friend Expected<Plan> plan(const Subject& subject, const std::vector<std::string>& kinds, std::int64_t nowSeconds);
    Confirmed m_confirmed;
};

/// Plans probes of these kinds (in the order of allProbes(), each once).
/// Errors: `probe_kind_unknown`; `probe_none` (no kind given); `probe_too_many` (more than mostRequests requests);
/// `probe_no_answer` (the case holds no answer of a server, or not the assertion that it answers);
/// `probe_not_alike` (the assertion cannot be read, or the key did not sign it: a probe would differ in two things);
/// `probe_no_key` (a probe needs the private key); `probe_address` (plain http to another machine, or no address).
[[nodiscard]] Expected<Plan> plan(const Subject& subject, const std::vector<std::string>& kinds,
                                  std::int64_t nowSeconds);

/// The kinds that could be planned for this case now, each by itself, in their order.
[[nodiscard]] std::vector<std::string> possibleKinds(const Subject& subject, std::int64_t nowSeconds);

/// A request like the one of the case, before a probe changes it. `nowSeconds`: the moment of sending.
/// Errors: as plan().
[[nodiscard]] Expected<Draft> draftOf(const Subject& subject, std::int64_t nowSeconds, const Random& random);
/// Signs where needed, and writes the form. Errors: those of jose::signCompact().
[[nodiscard]] Expected<attempt::Prepared> finish(const Draft& draft);

} // namespace ad::probes
