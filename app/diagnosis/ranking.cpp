#include "diagnosis/ranking.h"

#include "diagnosis/settle.h"
#include "diagnosis/tr.h"
#include "diagnosis/weighing.h"
#include <algorithm>
#include <cmath>

namespace ad::diagnosis {
namespace {

std::string grantOf(const Facts& facts) {
    for (const auto& field : facts.form)
        if (field.name == "grant_type")
            return field.value;
    return "client_credentials";
}

QString firstStep(const Finding& f) {
    if (!f.remedy.isEmpty())
        return f.remedy;
    const std::string& pointer = f.at->pointer;
    //: %1 the name of a claim, header or parameter; %2 its value; %3 what it has to be: a value, or a rule in words
    return Tr::tr("Change `%1`. Now: %2. It has to be: %3.")
        .arg(text(pointer.starts_with('/') ? pointer.substr(1) : pointer), f.observed, f.expected);
}

double rounded(double score) { return std::round(score * 100.0) / 100.0; }

RankedCause present(const Candidate& c, const SaidOfCause& said, double score, Likelihood likelihood,
                    const Facts& facts) {
    RankedCause r;
    r.cause = std::string(c.info->id);
    r.likelihood = likelihood;
    r.score = rounded(score);
    for (const QString* line : said.because)
        r.because.push_back(*line);
    for (const std::string* check : said.checks)
        r.checks.push_back(*check);
    r.title = titleOf(c.info->id);
    if (const Explanation* e = explanation(c.info->id)) {
        r.fix = e->fix;
        r.references = e->sources;
    }
    if (said.mended)
        r.fix.insert(r.fix.begin(), firstStep(*said.mended));
    if (r.because.empty() && likelihood != Likelihood::Certain)
        r.because.push_back(
            facts.vendor->id == "generic"
                ? Tr::tr("Nothing seen here speaks against it.")
                : Tr::tr("A usual reason at %1, and nothing seen here speaks against it.").arg(facts.vendorName));
    return r;
}

/// Words in common with other texts are a hint and prove nothing.
bool restsOnWords(const SaidOfCause& said) {
    return !said.checks.empty() && std::all_of(said.checks.begin(), said.checks.end(),
                                               [](const std::string* check) { return *check == "words-are-usual"; });
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
    const Weights::Start start(weights, facts.vendor->id, grant);
    for (const CauseInfo& info : allCauses())
        out.push_back(start.of(info.id));
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
    return shares(start, outcome, LookedUp(findings, weights));
}

std::vector<double> shares(const std::vector<double>& start, Outcome outcome, const LookedUp& findings) {
    const Weights& weights = findings.weights();
    const Weighing weighing(start, outcome, findings, false);
    std::vector<double> out(weighing.candidates().size(), 0.0);
    const double rest = weighing.proved().empty() ? 1.0 : weights.besideProof;
    for (const Candidate* c : weighing.proved())
        out[c->order] = (1.0 - rest) / static_cast<double>(weighing.proved().size());
    for (const Candidate* c : weighing.open())
        out[c->order] = weighing.sum() > 0 ? c->weight / weighing.sum() * rest : 0.0;
    return out;
}

/// Below the bound of "likely".
constexpr double mostBeforeSending = 0.29;

std::vector<RankedCause> rank(const Facts& facts, Outcome outcome, const std::vector<Finding>& findings,
                              const Weights& w) {
    if (outcome == Outcome::Granted)
        return {};
    const LookedUp lookedUp(everyOne(findings), w);
    const Weighing weighing(startingWeights(facts, w), outcome, lookedUp, true);
    const auto told = [&](const Candidate& c, double score, Likelihood likelihood) {
        return present(c, weighing.saidOf(c), score, likelihood, facts);
    };
    std::vector<RankedCause> ranked;
    double score = 1.0;
    for (const Candidate* c : weighing.proved()) {
        ranked.push_back(told(*c, std::max(score, 0.9), Likelihood::Certain));
        score -= 0.01;
    }
    const double rest = weighing.proved().empty() ? 1.0 : w.besideProof;
    // Before anything was sent nothing has failed, and what looks odd stays a possibility; unless a person tells of it,
    // or a program says what it stopped at.
    const bool nothingFailed = outcome == Outcome::NotSent && !facts.isTold() && facts.logSaid.empty();
    const auto share = [&](const Candidate& c) {
        return weighing.sum() > 0 ? std::min(c.weight / weighing.sum(), nothingFailed ? mostBeforeSending : 1.0) * rest
                                  : 0;
    };
    auto next = weighing.open().begin();
    if (!weighing.contradicted().empty()) {
        // What the server named comes first, then what is wrong here as well.
        double most = w.contradicted;
        for (; next != weighing.open().end() && (*next)->named == Named::Yes; ++next) {
            const double p = share(**next);
            ranked.push_back(told(**next, p, wordFor(p, w)));
            most = std::min(most, p);
        }
        for (const Candidate* c : weighing.contradicted()) {
            ranked.push_back(told(*c, most, wordFor(most, w)));
            most = std::max(most - 0.01, w.listed);
        }
    }
    const double top = ranked.empty() || weighing.contradicted().empty() ? 1.0 : ranked.back().score;
    for (; next != weighing.open().end(); ++next) {
        constexpr double justBelow = 0.01;
        const double most = restsOnWords(weighing.saidOf(**next)) ? std::min(top, w.veryLikely - justBelow) : top;
        const double p = std::min(share(**next), most);
        if (p < w.listed || ranked.size() >= std::max(w.mostListed, weighing.proved().size()))
            break;
        ranked.push_back(told(**next, p, wordFor(p, w)));
    }
    for (RankedCause& cause : ranked)
        cause.settle = settleFor(cause, ranked, facts);
    return ranked;
}

} // namespace ad::diagnosis
