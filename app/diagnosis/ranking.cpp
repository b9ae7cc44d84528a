#include "diagnosis/ranking.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace ad::diagnosis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::diagnosis)
};

/// Whether the server's own words name a cause.
enum class Named { No, Perhaps, Yes };

struct Candidate {
    const CauseInfo* info = nullptr;
    std::size_t order = 0; ///< in the contract: the last word where all else is equal
    double weight = 0;
    bool proved = false, serverSaid = false, spokenFor = false, excluded = false;
    Named named = Named::No;
    Step step = Step::None;
    std::vector<const QString*> because;
    std::vector<const std::string*> checks;
};

std::size_t indexOf(const std::string& cause) {
    static const std::unordered_map<std::string_view, std::size_t> places = [] {
        std::unordered_map<std::string_view, std::size_t> all;
        for (const CauseInfo& info : allCauses())
            all.emplace(info.id, all.size());
        return all;
    }();
    const auto found = places.find(cause);
    return found != places.end() ? found->second : allCauses().size();
}

template <class T>
void addOnce(std::vector<const T*>& list, const T& line) {
    if (std::none_of(list.begin(), list.end(), [&](const T* known) { return *known == line; }))
        list.push_back(&line);
}

/// All causes with what the findings say of them. The findings must outlive it.
class Bench {
  public:
    Bench(const Facts& facts, Outcome outcome, const std::vector<Finding>& findings, const Weights& weights)
        : m_outcome(outcome), m_weights(weights) {
        const std::string grant = grantOf(facts);
        m_candidates.reserve(allCauses().size());
        for (const CauseInfo& info : allCauses()) {
            Candidate c;
            c.info = &info;
            c.order = m_candidates.size();
            c.weight = weights.prior(facts.vendor->id, info.id) * weights.grant(grant, info.id);
            m_candidates.push_back(std::move(c));
        }
        for (const Finding& f : findings)
            for (const Evidence& e : f.evidence)
                if (weights.ratio(e.id).role == Ratio::Role::Names)
                    name(e.cause);
        for (const Finding& f : findings) {
            applyVerdict(f);
            for (const Evidence& e : f.evidence)
                applyEvidence(f, e);
        }
        for (Candidate& c : m_candidates)
            c.proved = c.proved && !c.excluded;
        sort();
    }

    [[nodiscard]] const std::vector<Candidate>& candidates() const { return m_candidates; }
    /// Proved, in the order in which they are told.
    [[nodiscard]] const std::vector<const Candidate*>& proved() const { return m_proved; }
    /// Proved here, but the server named another reason that nothing here proves.
    [[nodiscard]] const std::vector<const Candidate*>& contradicted() const { return m_contradicted; }
    [[nodiscard]] const std::vector<const Candidate*>& open() const { return m_open; }
    [[nodiscard]] double sum() const { return m_sum; }

  private:
    static std::string grantOf(const Facts& facts) {
        for (const auto& field : facts.form)
            if (field.name == "grant_type")
                return field.value;
        return "client_credentials";
    }

    /// The server named it: how rare it is elsewhere does not count any more.
    void name(const std::string& cause) {
        const std::size_t at = indexOf(cause);
        if (at >= m_candidates.size() || m_candidates[at].named == Named::Yes)
            return;
        Candidate& c = m_candidates[at];
        c.named = Named::Yes;
        c.weight = std::max(c.weight, m_weights.namedPrior);
    }

    void applyVerdict(const Finding& f) {
        const bool speaks = f.verdict == Verdict::Fail || f.verdict == Verdict::Warn;
        if (!speaks && f.verdict != Verdict::Pass)
            return;
        for (std::size_t i = 0; i < f.causes.size(); ++i) {
            const std::size_t at = indexOf(f.causes[i]);
            if (at >= m_candidates.size())
                continue;
            Candidate& c = m_candidates[at];
            const bool first = i == 0;
            // Evidence that a check gives itself says how much its verdict weighs for that cause; it does not count
            // twice.
            const bool weighed = std::any_of(f.evidence.begin(), f.evidence.end(),
                                             [&](const Evidence& e) { return e.cause == f.causes[i]; });
            if (f.verdict == Verdict::Fail) {
                if (!weighed)
                    c.weight *= m_weights.ratio(first     ? "verdict_fail"
                                                : f.proof ? "proof_other"
                                                          : "verdict_fail_other")
                                    .ratio;
                if (first && f.proof) {
                    c.proved = true;
                    c.serverSaid |= f.serverSaid;
                    if (c.step == Step::None || f.step < c.step)
                        c.step = f.step;
                }
            } else if (f.verdict == Verdict::Warn) {
                if (!weighed)
                    c.weight *= m_weights.ratio(first ? "verdict_warn" : "verdict_warn_other").ratio;
            } else if (first && f.rulesOut && !weighed && c.named != Named::Yes) {
                // A server's words win over what looks right from here (facts 4.4).
                c.weight *= m_weights.ratio("verdict_pass").ratio;
            }
            if (speaks) {
                c.spokenFor = true;
                if (!f.message.isEmpty())
                    addOnce(c.because, f.message);
                addOnce(c.checks, f.check);
            }
        }
    }

    void applyEvidence(const Finding& f, const Evidence& e) {
        const std::size_t at = indexOf(e.cause);
        if (at >= m_candidates.size())
            return;
        Candidate& c = m_candidates[at];
        const Ratio r = m_weights.ratio(e.id);
        if (r.ratio >= 1.0 || c.named != Named::Yes || r.role == Ratio::Role::Excludes)
            c.weight *= r.ratio;
        if (r.role == Ratio::Role::MayName && c.named == Named::No)
            c.named = Named::Perhaps;
        c.excluded |= r.role == Ratio::Role::Excludes;
        if (r.ratio >= 1.0 && !e.because.isEmpty())
            addOnce(c.because, e.because);
        if (r.ratio > 1.0)
            addOnce(c.checks, f.check);
    }

    void sort() {
        bool namedAndProved = false, named = false;
        for (const Candidate& c : m_candidates) {
            namedAndProved |= c.proved && c.named != Named::No;
            named |= c.named == Named::Yes;
        }
        for (const Candidate& c : m_candidates) {
            if (c.proved && named && !namedAndProved) {
                m_contradicted.push_back(&c);
                continue;
            }
            if (c.proved) {
                m_proved.push_back(&c);
                continue;
            }
            if (m_outcome == Outcome::NotSent && !c.spokenFor)
                continue;
            if (m_outcome == Outcome::NoAnswer && c.info->family != Family::Network && !c.spokenFor)
                continue;
            m_sum += c.weight;
            m_open.push_back(&c);
        }
        const auto byStep = [](const Candidate* a, const Candidate* b) {
            if (a->named != b->named)
                return a->named > b->named;
            if (a->serverSaid != b->serverSaid)
                return a->serverSaid;
            if (a->step != b->step)
                return a->step < b->step;
            if (a->weight != b->weight)
                return a->weight > b->weight;
            return a->order < b->order;
        };
        std::sort(m_proved.begin(), m_proved.end(), byStep);
        std::sort(m_contradicted.begin(), m_contradicted.end(), byStep);
        const bool wordsFirst = !m_contradicted.empty();
        std::sort(m_open.begin(), m_open.end(), [wordsFirst](const Candidate* a, const Candidate* b) {
            if (wordsFirst && (a->named == Named::Yes) != (b->named == Named::Yes))
                return a->named == Named::Yes;
            return a->weight != b->weight ? a->weight > b->weight : a->order < b->order;
        });
    }

    Outcome m_outcome;
    const Weights& m_weights;
    std::vector<Candidate> m_candidates;
    std::vector<const Candidate*> m_proved, m_contradicted, m_open;
    double m_sum = 0;
};

double rounded(double score) { return std::round(score * 100.0) / 100.0; }

RankedCause present(const Candidate& c, double score, Likelihood likelihood, const Facts& facts) {
    RankedCause r;
    r.cause = std::string(c.info->id);
    r.likelihood = likelihood;
    r.score = rounded(score);
    for (const QString* line : c.because)
        r.because.push_back(*line);
    for (const std::string* check : c.checks)
        r.checks.push_back(*check);
    if (const Explanation* e = explanation(c.info->id)) {
        r.title = e->title;
        r.fix = e->fix;
        r.references = e->sources;
    } else {
        r.title = text(c.info->id);
    }
    r.settle = settleFor(c.info->id, facts);
    if (r.because.empty() && likelihood != Likelihood::Certain)
        r.because.push_back(
            facts.vendor->id == "generic"
                ? Tr::tr("Nothing seen here speaks against it.")
                : Tr::tr("A usual reason at %1, and nothing seen here speaks against it.").arg(facts.vendorName));
    return r;
}

Likelihood wordFor(double p, const Weights& w) {
    return p >= w.veryLikely ? Likelihood::VeryLikely
           : p >= w.likely   ? Likelihood::Likely
           : p >= w.possible ? Likelihood::Possible
                             : Likelihood::Unlikely;
}

} // namespace

Settle settleFor(std::string_view cause, const Facts& facts) {
    const QString server = facts.vendorName;
    if (cause == "key_not_propagated")
        return {"wait", Tr::tr("Try again with a fresh assertion at a calm pace, until the answer changes.")};
    if (cause == "client_id_wrong_environment")
        return {"ask", Tr::tr("Compare the client ID with both IDs on the app's page.")};
    if (cause == "client_unknown")
        return {"compare",
                Tr::tr("Copy the client ID again from the app's page and compare it character by character.")};
    if (cause == "public_key_mismatch" || cause == "key_not_registered" || cause == "key_stale")
        return {"compare", Tr::tr("Give the certificate, public key or JWKS that is registered: it is compared with "
                                  "the signing key at once.")};
    if (cause == "jwks_unreachable" || cause == "jwks_invalid" || cause == "kid_unknown" || cause == "kid_duplicate")
        return {"fetch", Tr::tr("Fetch the JWKS URL as a server would, without cookies or a login.")};
    if (cause == "app_not_ready" || cause == "app_type_wrong" || cause == "app_not_activated_by_customer" ||
        cause == "auth_method_mismatch" || cause == "static_key_not_accepted" || cause == "tenant_unknown")
        return {"ask", Tr::tr("Look at the app's page at %1, or ask its administrator.").arg(server)};
    if (cause == "signature_invalid" || cause == "signature_encoding_wrong" || cause == "alg_not_accepted" ||
        cause == "aud_mismatch" || cause == "scope_invalid")
        return {"probe", Tr::tr("Send one request that differs in this alone, and compare the two answers.")};
    return {"compare", Tr::tr("Correct it, send a fresh assertion, and compare the two answers.")};
}

std::vector<double> shares(const Facts& facts, Outcome outcome, const std::vector<Finding>& findings,
                           const Weights& weights) {
    const Bench bench(facts, outcome, findings, weights);
    std::vector<double> out(bench.candidates().size(), 0.0);
    const double rest = bench.proved().empty() ? 1.0 : weights.besideProof;
    for (const Candidate* c : bench.proved())
        out[c->order] = (1.0 - rest) / static_cast<double>(bench.proved().size());
    for (const Candidate* c : bench.open())
        out[c->order] = bench.sum() > 0 ? c->weight / bench.sum() * rest : 0.0;
    return out;
}

std::vector<RankedCause> rank(const Facts& facts, Outcome outcome, const std::vector<Finding>& findings,
                              const Weights& w) {
    if (outcome == Outcome::Granted)
        return {};
    const Bench bench(facts, outcome, findings, w);
    std::vector<RankedCause> ranked;
    double score = 1.0;
    for (const Candidate* c : bench.proved()) {
        ranked.push_back(present(*c, std::max(score, 0.9), Likelihood::Certain, facts));
        score -= 0.01;
    }
    const double rest = bench.proved().empty() ? 1.0 : w.besideProof;
    const auto share = [&](const Candidate& c) {
        // Before anything was sent nothing has failed: what looks odd then stays a possibility.
        return bench.sum() > 0 ? std::min(c.weight / bench.sum(), outcome == Outcome::NotSent ? 0.5 : 1.0) * rest : 0;
    };
    auto next = bench.open().begin();
    if (!bench.contradicted().empty()) {
        // What the server named comes first, then what is wrong here as well.
        double most = w.contradicted;
        for (; next != bench.open().end() && (*next)->named == Named::Yes; ++next) {
            const double p = share(**next);
            ranked.push_back(present(**next, p, wordFor(p, w), facts));
            most = std::min(most, p);
        }
        for (const Candidate* c : bench.contradicted()) {
            ranked.push_back(present(*c, most, wordFor(most, w), facts));
            most = std::max(most - 0.01, w.listed);
        }
    }
    const double top = ranked.empty() || bench.contradicted().empty() ? 1.0 : ranked.back().score;
    for (; next != bench.open().end(); ++next) {
        const double p = std::min(share(**next), top);
        if (p < w.listed || ranked.size() >= std::max(w.mostListed, bench.proved().size()))
            break;
        ranked.push_back(present(**next, p, wordFor(p, w), facts));
    }
    return ranked;
}

} // namespace ad::diagnosis
