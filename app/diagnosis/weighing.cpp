#include "diagnosis/weighing.h"

#include "diagnosis/symptoms.h"
#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace ad::diagnosis {
namespace {

/// The share of a named cause's prior that one has which the same words may stand for.
constexpr double besides = 0.1;
/// Words for every fault that the server does not tell apart: one that is seen here is among them.
constexpr std::string_view saidOfAll = "server_said_generally";

std::size_t indexOf(const std::string& cause) {
    static const std::unordered_map<std::string_view, std::size_t, HashOfText> places = [] {
        std::unordered_map<std::string_view, std::size_t, HashOfText> all;
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

/// A value of the header, the claims or the request that is known, and what it has to be.
bool changesValue(const Finding& f) {
    return f.verdict == Verdict::Fail && !f.serverSaid && f.at && !f.observed.isEmpty() && !f.expected.isEmpty() &&
           (f.at->in == "header" || f.at->in == "claims" || f.at->in == "request") && f.at->pointer.size() > 1;
}

} // namespace

LookedUp::LookedUp(const std::vector<const Finding*>& findings, const Weights& weights) : m_weights(&weights) {
    m_told.reserve(findings.size());
    m_evidence.reserve(2 * findings.size());
    m_causes.reserve(2 * findings.size());
    for (const Finding* f : findings)
        m_told.push_back(lookUp(*f));
}

LookedUp::Told LookedUp::lookUp(const Finding& finding) {
    const Told told{&finding, m_evidence.size(), finding.evidence.size(), m_causes.size()};
    for (const Evidence& e : finding.evidence)
        m_evidence.push_back({&e, indexOf(e.cause), ratioOf(e)});
    for (const std::string& cause : finding.causes)
        m_causes.push_back(indexOf(cause));
    return told;
}

Ratio LookedUp::ratioOf(const Evidence& e) const {
    Ratio out = m_weights->ratio(e.id);
    if (e.times != 1.0)
        out.ratio = std::pow(out.ratio, e.times);
    return out;
}

Weighing::Weighing(const std::vector<double>& start, Outcome outcome, const LookedUp& findings, bool telling)
    : m_outcome(outcome), m_findings(findings), m_weights(findings.weights()), m_telling(telling),
      m_pass(m_weights.ratio("verdict_pass")), m_saidOf(telling ? allCauses().size() : 0) {
    m_candidates.reserve(allCauses().size());
    m_open.reserve(allCauses().size());
    for (const CauseInfo& info : allCauses()) {
        Candidate c;
        c.info = &info;
        c.order = m_candidates.size();
        c.weight = start[c.order];
        m_candidates.push_back(c);
    }
    for (const Told& told : m_findings.told())
        for (const Weighed& e : m_findings.evidenceOf(told))
            if (e.ratio.role == Ratio::Role::Names)
                name(e.place, !told.finding->serverSaid || told.finding->inItsWords);
            else if (e.evidence->id == saidOfAll)
                m_said.push_back(e.evidence->cause);
            else if (e.ratio.role == Ratio::Role::MayName)
                m_mayBe.push_back(e.evidence->cause);
    for (const Told& told : m_findings.told()) {
        see(told);
        explain(told);
        ruleOut(told);
    }
    for (const Told& told : m_findings.told()) {
        applyVerdict(told);
        for (const Weighed& e : m_findings.evidenceOf(told))
            if (e.ratio.role != Ratio::Role::Hints)
                applyEvidence(*told.finding, e);
    }
    applyHints();
    for (Candidate& c : m_candidates)
        c.proved = c.proved && !c.excluded;
    sort();
}

Candidate* Weighing::firstOf(const Told& told) {
    const auto causes = m_findings.causesOf(told);
    return causes.empty() || causes.front() >= m_candidates.size() ? nullptr : &m_candidates[causes.front()];
}

void Weighing::name(std::size_t at, bool surely) {
    if (at >= m_candidates.size())
        return;
    Candidate& c = m_candidates[at];
    c.surelyNamed |= surely;
    if (c.named == Named::Yes)
        return;
    c.named = Named::Yes;
    c.weight = std::max(c.weight, m_weights.namedPrior);
    m_said.push_back(c.info->id);
}

void Weighing::see(const Told& told) {
    const Finding& f = *told.finding;
    if (f.verdict != Verdict::Fail || f.proof || f.serverSaid)
        return;
    if (Candidate* first = firstOf(told))
        first->weight = std::max(first->weight, m_weights.seenPrior);
}

void Weighing::explain(const Told& told) {
    const Finding& f = *told.finding;
    const bool speaks = f.verdict == Verdict::Fail || f.verdict == Verdict::Warn;
    if (!speaks || f.serverSaid)
        return;
    Candidate* first = firstOf(told);
    if (!first || first->named != Named::No)
        return;
    const auto mayBe = [&](std::string_view said) { return mayShowAs(f, said); };
    if (std::none_of(m_said.begin(), m_said.end(), mayBe)) {
        // One text for several faults, and one of those is proved here: that it is another one is no more than usual.
        if (f.proof && std::any_of(m_mayBe.begin(), m_mayBe.end(), mayBe))
            first->named = Named::Perhaps;
        return;
    }
    first->named = Named::Shown;
    if (!f.proof)
        first->weight *=
            m_weights.ratio(f.verdict == Verdict::Fail ? "fault_explains_answer" : "warning_explains_answer").ratio;
}

void Weighing::ruleOut(const Told& told) {
    if (told.finding->verdict != Verdict::Pass || !told.finding->rulesOut)
        return;
    Candidate* first = firstOf(told);
    if (!first || first->named == Named::Yes)
        return;
    const auto evidence = m_findings.evidenceOf(told);
    const auto about = [&](const Weighed& e) { return e.place == first->order; };
    const auto against = [&](const Weighed& e) { return about(e) && e.ratio.ratio < 1; };
    first->ruledOut |=
        std::none_of(evidence.begin(), evidence.end(), about) || std::any_of(evidence.begin(), evidence.end(), against);
}

bool Weighing::onlyHints(const Told& told, std::size_t at) const {
    bool hints = false;
    for (const Weighed& e : m_findings.evidenceOf(told))
        if (e.place == at) {
            if (e.ratio.role != Ratio::Role::Hints)
                return false;
            hints = true;
        }
    return hints;
}

void Weighing::push(Candidate& c, const Finding& f, const Ratio& ratio) {
    c.weight *= ratio.ratio;
    if (f.inFull)
        c.inFull *= ratio.ratio;
}

void Weighing::applyVerdict(const Told& told) {
    const Finding& f = *told.finding;
    const bool speaks = f.verdict == Verdict::Fail || f.verdict == Verdict::Warn;
    if (!speaks && (f.verdict != Verdict::Pass || !f.rulesOut))
        return;
    const auto causes = m_findings.causesOf(told);
    for (std::size_t i = 0; i < causes.size(); ++i) {
        const std::size_t at = causes[i];
        if (at >= m_candidates.size())
            continue;
        Candidate& c = m_candidates[at];
        if (c.ruledOut && onlyHints(told, at))
            continue;
        const bool first = i == 0;
        // Evidence that a check gives itself says how much its verdict weighs for that cause; it does not count
        // twice.
        const auto evidence = m_findings.evidenceOf(told);
        const bool weighed =
            std::any_of(evidence.begin(), evidence.end(), [&](const Weighed& e) { return e.place == at; });
        if (f.verdict == Verdict::Fail) {
            if (!weighed)
                push(c, f, m_weights.ratio(first ? "verdict_fail" : f.proof ? "proof_other" : "verdict_fail_other"));
            if (first && f.proof) {
                c.proved = true;
                c.provedHere |= !f.serverSaid;
                c.serverSaid |= f.serverSaid;
                if (c.step == Step::None || f.step < c.step)
                    c.step = f.step;
            }
        } else if (f.verdict == Verdict::Warn) {
            if (!weighed)
                push(c, f, m_weights.ratio(first ? "verdict_warn" : "verdict_warn_other"));
        } else if (first && !weighed && c.named != Named::Yes) {
            // A server's words win over what looks right from here.
            push(c, f, m_pass);
        }
        if (speaks) {
            c.spokenFor = true;
            if (!m_telling)
                continue;
            SaidOfCause& said = m_saidOf[at];
            if (first && mending(f) > (said.mended ? mending(*said.mended) : 0))
                said.mended = &f;
            if (!f.message.isEmpty())
                addOnce(said.because, f.message);
            addOnce(said.checks, f.check);
        }
    }
}

int Weighing::mending(const Finding& f) {
    const int kind = !f.remedy.isEmpty() ? (f.serverSaid ? 1 : 3) : changesValue(f) ? 2 : 0;
    return kind == 0 ? 0 : 2 * kind + (f.proof ? 1 : 0);
}

void Weighing::applyEvidence(const Finding& f, const Weighed& e) {
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
        push(c, f, r);
    c.excluded |= r.role == Ratio::Role::Excludes;
    if (!m_telling)
        return;
    // Of what is proved the proof tells, and no words in common.
    if (r.role == Ratio::Role::Hints && c.proved)
        return;
    if (r.ratio >= 1.0 && !e.evidence->because.isEmpty())
        addOnce(m_saidOf[e.place].because, e.evidence->because);
    if (r.ratio > 1.0)
        addOnce(m_saidOf[e.place].checks, f.check);
}

void Weighing::applyHints() {
    const auto isHint = [](const Weighed& e) { return e.ratio.role == Ratio::Role::Hints; };
    const auto hints = [&](const Told& told) {
        const auto evidence = m_findings.evidenceOf(told);
        return std::any_of(evidence.begin(), evidence.end(), isHint);
    };
    if (std::none_of(m_findings.told().begin(), m_findings.told().end(), hints))
        return;
    for (Candidate& c : m_candidates)
        c.weight = std::pow(c.weight / c.inFull, m_weights.besideWords) * c.inFull;
    for (const Told& told : m_findings.told())
        for (const Weighed& e : m_findings.evidenceOf(told)) {
            if (!isHint(e) || e.place >= m_candidates.size())
                continue;
            Candidate& c = m_candidates[e.place];
            // The others fall by such words; what a check saw to be right must not rise by that.
            if (c.ruledOut && e.ratio.ratio >= 1.0)
                c.weight *= std::pow(m_pass.ratio, 1.0 - m_weights.besideWords);
            else
                applyEvidence(*told.finding, e);
        }
}

void Weighing::sort() {
    bool namedAndProved = false, named = false;
    for (const Candidate& c : m_candidates) {
        namedAndProved |= c.proved && c.named != Named::No;
        named |= c.surelyNamed && !c.excluded;
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

} // namespace ad::diagnosis
