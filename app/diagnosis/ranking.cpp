#include "diagnosis/ranking.h"

#include "diagnosis/settle.h"
#include "diagnosis/symptoms.h"
#include "diagnosis/tr.h"
#include <algorithm>
#include <cmath>
#include <span>
#include <unordered_map>

namespace ad::diagnosis {
namespace {

/// Whether the server's own words name a cause. `Shown`: they name another, as which this one shows itself.
enum class Named { No, Shown, Perhaps, Yes };

/// The share of a named cause's prior that one has which the same words may stand for.
constexpr double besides = 0.1;

struct Candidate {
    const CauseInfo* info = nullptr;
    std::size_t order = 0; ///< in the contract: the last word where all else is equal
    double weight = 0;
    bool proved = false, provedHere = false, serverSaid = false, spokenFor = false, excluded = false;
    bool ruledOut = false; ///< by a check that passes: no hint brings it back
    Named named = Named::No;
    Step step = Step::None;
    std::vector<const QString*> because;
    std::vector<const std::string*> checks;
    const Finding* mended = nullptr; ///< the finding that says what to do first
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

std::string grantOf(const Facts& facts) {
    for (const auto& field : facts.form)
        if (field.name == "grant_type")
            return field.value;
    return "client_credentials";
}

/// A value of the header, the claims or the request that is known, and what it has to be.
bool changesValue(const Finding& f) {
    return f.verdict == Verdict::Fail && !f.serverSaid && f.at && !f.observed.isEmpty() && !f.expected.isEmpty() &&
           (f.at->in == "header" || f.at->in == "claims" || f.at->in == "request") && f.at->pointer.size() > 1;
}

QString firstStep(const Finding& f) {
    if (!f.remedy.isEmpty())
        return f.remedy;
    const std::string& pointer = f.at->pointer;
    //: %1 the name of a claim, header or parameter; %2 its value; %3 what it has to be: a value, or a rule in words
    return Tr::tr("Change `%1`. Now: %2. It has to be: %3.")
        .arg(text(pointer.starts_with('/') ? pointer.substr(1) : pointer), f.observed, f.expected);
}

/// All causes with what the findings say of them. The findings must outlive it.
class Bench {
  public:
    /// `telling`: what was said of a cause, and by which check, is kept as well, and the causes are put in order.
    Bench(const std::vector<double>& start, Outcome outcome, const std::vector<const Finding*>& findings,
          const Weights& weights, bool telling)
        : m_outcome(outcome), m_weights(weights), m_telling(telling), m_pass(weights.ratio("verdict_pass").ratio) {
        m_candidates.reserve(allCauses().size());
        for (const CauseInfo& info : allCauses()) {
            Candidate c;
            c.info = &info;
            c.order = m_candidates.size();
            c.weight = start[c.order];
            m_candidates.push_back(std::move(c));
        }
        weigh(findings);
        for (const Weighed& e : m_evidence)
            if (e.ratio.role == Ratio::Role::Names)
                name(e.place);
        for (const Told& told : m_told) {
            explain(*told.finding);
            ruleOut(told);
        }
        for (const Told& told : m_told) {
            applyVerdict(told);
            for (const Weighed& e : evidenceOf(told))
                if (e.ratio.role != Ratio::Role::Hints)
                    applyEvidence(*told.finding, e);
        }
        applyHints();
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
    /// One piece of evidence, with what the tables say of it: looked up once.
    struct Weighed {
        const Evidence* evidence = nullptr;
        std::size_t place = 0; ///< of the cause
        Ratio ratio;
    };
    struct Told {
        const Finding* finding = nullptr;
        std::size_t begin = 0, end = 0; ///< of its evidence in m_evidence
    };

    void weigh(const std::vector<const Finding*>& findings) {
        m_told.reserve(findings.size());
        m_evidence.reserve(findings.size());
        for (const Finding* f : findings) {
            const std::size_t begin = m_evidence.size();
            for (const Evidence& e : f->evidence)
                m_evidence.push_back({&e, indexOf(e.cause), m_weights.ratio(e.id)});
            m_told.push_back({f, begin, m_evidence.size()});
        }
    }

    [[nodiscard]] std::span<const Weighed> evidenceOf(const Told& told) const {
        return std::span(m_evidence).subspan(told.begin, told.end - told.begin);
    }

    /// The server named it: how rare it is elsewhere does not count any more.
    void name(std::size_t at) {
        if (at >= m_candidates.size() || m_candidates[at].named == Named::Yes)
            return;
        Candidate& c = m_candidates[at];
        c.named = Named::Yes;
        c.weight = std::max(c.weight, m_weights.namedPrior);
        m_said.push_back(c.info->id);
    }

    /// What was seen here and would be told in the very words that the server used: they speak for it as well.
    void explain(const Finding& f) {
        const bool speaks = f.verdict == Verdict::Fail || f.verdict == Verdict::Warn;
        if (!speaks || f.serverSaid || f.causes.empty())
            return;
        const std::size_t at = indexOf(f.causes.front());
        if (at >= m_candidates.size() || m_candidates[at].named != Named::No ||
            std::none_of(m_said.begin(), m_said.end(), [&](std::string_view said) { return mayShowAs(f, said); }))
            return;
        m_candidates[at].named = Named::Shown;
        if (!f.proof)
            m_candidates[at].weight *=
                m_weights.ratio(f.verdict == Verdict::Fail ? "fault_explains_answer" : "warning_explains_answer").ratio;
    }

    /// What a passing check speaks against is not to be lifted by hints. A server's words win over what looks right
    /// from here (facts 4.4).
    void ruleOut(const Told& told) {
        const Finding& f = *told.finding;
        if (f.verdict != Verdict::Pass || !f.rulesOut || f.causes.empty())
            return;
        const std::size_t at = indexOf(f.causes.front());
        if (at >= m_candidates.size() || m_candidates[at].named == Named::Yes)
            return;
        const auto evidence = evidenceOf(told);
        const auto about = [&](const Weighed& e) { return e.place == at; };
        const auto against = [&](const Weighed& e) { return about(e) && e.ratio.ratio < 1; };
        m_candidates[at].ruledOut |= std::none_of(evidence.begin(), evidence.end(), about) ||
                                     std::any_of(evidence.begin(), evidence.end(), against);
    }

    /// Whether all that a finding says of a cause are hints.
    [[nodiscard]] bool onlyHints(const Told& told, std::size_t at) const {
        bool hints = false;
        for (const Weighed& e : evidenceOf(told))
            if (e.place == at) {
                if (e.ratio.role != Ratio::Role::Hints)
                    return false;
                hints = true;
            }
        return hints;
    }

    void applyVerdict(const Told& told) {
        const Finding& f = *told.finding;
        const bool speaks = f.verdict == Verdict::Fail || f.verdict == Verdict::Warn;
        if (!speaks && (f.verdict != Verdict::Pass || !f.rulesOut))
            return;
        for (std::size_t i = 0; i < f.causes.size(); ++i) {
            const std::size_t at = indexOf(f.causes[i]);
            if (at >= m_candidates.size())
                continue;
            Candidate& c = m_candidates[at];
            if (c.ruledOut && onlyHints(told, at))
                continue;
            const bool first = i == 0;
            // Evidence that a check gives itself says how much its verdict weighs for that cause; it does not count
            // twice.
            const auto evidence = evidenceOf(told);
            const bool weighed =
                std::any_of(evidence.begin(), evidence.end(), [&](const Weighed& e) { return e.place == at; });
            if (f.verdict == Verdict::Fail) {
                if (!weighed)
                    c.weight *= m_weights.ratio(first     ? "verdict_fail"
                                                : f.proof ? "proof_other"
                                                          : "verdict_fail_other")
                                    .ratio;
                if (first && f.proof) {
                    c.proved = true;
                    c.provedHere |= !f.serverSaid;
                    c.serverSaid |= f.serverSaid;
                    if (c.step == Step::None || f.step < c.step)
                        c.step = f.step;
                }
            } else if (f.verdict == Verdict::Warn) {
                if (!weighed)
                    c.weight *= m_weights.ratio(first ? "verdict_warn" : "verdict_warn_other").ratio;
            } else if (first && !weighed && c.named != Named::Yes) {
                // A server's words win over what looks right from here (facts 4.4).
                c.weight *= m_pass;
            }
            if (speaks) {
                c.spokenFor = true;
                if (!m_telling)
                    continue;
                if (first && mending(f) > (c.mended ? mending(*c.mended) : 0))
                    c.mended = &f;
                if (!f.message.isEmpty())
                    addOnce(c.because, f.message);
                addOnce(c.checks, f.check);
            }
        }
    }

    /// How well a finding says what to do first: a step of its own, a value that has to change, what is usual after the
    /// server's words; 0: it does not say.
    [[nodiscard]] static int mending(const Finding& f) {
        const int kind = !f.remedy.isEmpty() ? (f.serverSaid ? 1 : 3) : changesValue(f) ? 2 : 0;
        return kind == 0 ? 0 : 2 * kind + (f.proof ? 1 : 0);
    }

    void applyEvidence(const Finding& f, const Weighed& e) {
        if (e.place >= m_candidates.size())
            return;
        Candidate& c = m_candidates[e.place];
        const Ratio& r = e.ratio;
        if (r.role == Ratio::Role::NamesOther && (c.named == Named::Shown || c.named == Named::Perhaps))
            return;
        // The same for what the words stand for besides: rare causes, too.
        if (r.role == Ratio::Role::MayName && c.named < Named::Perhaps) {
            c.named = Named::Perhaps;
            c.weight = std::max(c.weight, m_weights.namedPrior * besides);
        }
        if (r.ratio >= 1.0 || c.named != Named::Yes || r.role == Ratio::Role::Excludes)
            c.weight *= r.ratio;
        c.excluded |= r.role == Ratio::Role::Excludes;
        if (!m_telling)
            return;
        if (r.ratio >= 1.0 && !e.evidence->because.isEmpty())
            addOnce(c.because, e.evidence->because);
        if (r.ratio > 1.0)
            addOnce(c.checks, f.check);
    }

    /// What only hints is weighed at the end. It may bring a cause forward that all else left far behind: hints are of
    /// use where nothing was seen, and never where a check saw that all is right.
    void applyHints() {
        double all = 0;
        for (const Candidate& c : m_candidates)
            all += c.proved ? 0 : c.weight;
        for (const Told& told : m_told)
            for (const Weighed& e : evidenceOf(told)) {
                if (e.ratio.role != Ratio::Role::Hints || e.place >= m_candidates.size())
                    continue;
                Candidate& c = m_candidates[e.place];
                if (e.ratio.ratio > 1.0 && c.ruledOut)
                    continue;
                if (e.ratio.ratio > 1.0 && !c.excluded)
                    c.weight = std::max(c.weight, m_weights.hinted * all);
                applyEvidence(*told.finding, e);
            }
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
            if (m_outcome == Outcome::NotSent && !c.spokenFor && c.named == Named::No)
                continue;
            if (m_outcome == Outcome::NoAnswer && c.info->family != Family::Network && !c.spokenFor)
                continue;
            m_sum += c.weight;
            m_open.push_back(&c);
        }
        if (!m_telling)
            return;
        // What was proved here and explains the server's words is more exact than the words alone.
        const auto explains = [](const Candidate* c) { return c->provedHere && c->named != Named::No; };
        const auto byStep = [&](const Candidate* a, const Candidate* b) {
            if (explains(a) != explains(b))
                return explains(a);
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
    bool m_telling;
    double m_pass; ///< looked up for nearly every finding
    std::vector<Candidate> m_candidates;
    std::vector<Weighed> m_evidence;
    std::vector<Told> m_told;
    std::vector<const Candidate*> m_proved, m_contradicted, m_open;
    std::vector<std::string_view> m_said; ///< what the server named
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
    r.title = titleOf(c.info->id);
    if (const Explanation* e = explanation(c.info->id)) {
        r.fix = e->fix;
        r.references = e->sources;
    }
    if (c.mended)
        r.fix.insert(r.fix.begin(), firstStep(*c.mended));
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

std::vector<double> startingWeights(const Facts& facts, const Weights& weights) {
    const std::string grant = grantOf(facts);
    std::vector<double> out;
    out.reserve(allCauses().size());
    for (const CauseInfo& info : allCauses())
        out.push_back(weights.prior(facts.vendor->id, info.id) * weights.grant(grant, info.id));
    return out;
}

std::vector<const Finding*> everyOne(const std::vector<Finding>& findings) {
    std::vector<const Finding*> out;
    out.reserve(findings.size());
    for (const Finding& f : findings)
        out.push_back(&f);
    return out;
}

std::vector<double> shares(const std::vector<double>& start, Outcome outcome,
                           const std::vector<const Finding*>& findings, const Weights& weights) {
    const Bench bench(start, outcome, findings, weights, false);
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
    const Bench bench(startingWeights(facts, w), outcome, everyOne(findings), w, true);
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
    for (RankedCause& cause : ranked)
        cause.settle = settleFor(cause, ranked, facts);
    return ranked;
}

} // namespace ad::diagnosis
