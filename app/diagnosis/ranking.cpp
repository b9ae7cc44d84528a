#include "diagnosis/ranking.h"

#include "diagnosis/weights.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace ad::diagnosis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::diagnosis)
};

struct Candidate {
    const CauseInfo* info = nullptr;
    std::size_t order = 0; ///< in the contract: the last word where all else is equal
    double weight = 0;
    bool proved = false, serverSaid = false, spokenFor = false;
    Step step = Step::None;
    std::vector<QString> because;
    std::vector<std::string> checks;
};

void addOnce(std::vector<QString>& list, const QString& line) {
    if (!line.isEmpty() && std::find(list.begin(), list.end(), line) == list.end())
        list.push_back(line);
}
void addOnce(std::vector<std::string>& list, const std::string& line) {
    if (std::find(list.begin(), list.end(), line) == list.end())
        list.push_back(line);
}

void weigh(Candidate& c, double ratio) { c.weight *= ratio; }

void applyVerdict(std::map<std::string, Candidate, std::less<>>& candidates, const Finding& f, const Weights& w) {
    const bool speaks = f.verdict == Verdict::Fail || f.verdict == Verdict::Warn;
    for (std::size_t i = 0; i < f.causes.size(); ++i) {
        const auto found = candidates.find(f.causes[i]);
        if (found == candidates.end())
            continue;
        Candidate& c = found->second;
        const bool first = i == 0;
        // Evidence that a check gives itself says how much its verdict weighs for that cause; it does not count twice.
        const bool weighed = std::any_of(f.evidence.begin(), f.evidence.end(),
                                         [&](const Evidence& e) { return e.cause == f.causes[i]; });
        if (f.verdict == Verdict::Fail) {
            weigh(c, weighed ? 1.0 : w.ratio(first ? "verdict_fail" : "verdict_fail_other"));
            if (first && f.proof) {
                c.proved = true;
                c.serverSaid |= f.serverSaid;
                if (c.step == Step::None || f.step < c.step)
                    c.step = f.step;
            }
        } else if (f.verdict == Verdict::Warn) {
            weigh(c, weighed ? 1.0 : w.ratio(first ? "verdict_warn" : "verdict_warn_other"));
        } else if (f.verdict == Verdict::Pass && first && f.rulesOut && !weighed) {
            weigh(c, w.ratio("verdict_pass"));
        }
        if (speaks) {
            c.spokenFor = true;
            addOnce(c.because, f.message);
            addOnce(c.checks, f.check);
        }
    }
}

double rounded(double score) { return std::round(score * 100.0) / 100.0; }

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

std::vector<RankedCause> rank(const Facts& facts, Outcome outcome, const std::vector<Finding>& findings) {
    if (outcome == Outcome::Granted)
        return {};
    const Weights& w = weights();
    std::map<std::string, Candidate, std::less<>> candidates;
    std::size_t order = 0;
    for (const CauseInfo& info : allCauses()) {
        Candidate c;
        c.info = &info;
        c.order = order++;
        c.weight = w.prior(facts.vendor->id, info.id);
        candidates.emplace(info.id, std::move(c));
    }
    for (const Finding& f : findings) {
        applyVerdict(candidates, f, w);
        for (const Evidence& e : f.evidence) {
            const auto found = candidates.find(e.cause);
            if (found == candidates.end())
                continue;
            const double ratio = w.ratio(e.id);
            weigh(found->second, ratio);
            if (ratio >= 1.0)
                addOnce(found->second.because, e.because);
            if (ratio > 1.0)
                addOnce(found->second.checks, f.check);
        }
    }

    std::vector<Candidate*> proved, open;
    double sum = 0;
    for (auto& [id, c] : candidates) {
        if (c.proved) {
            proved.push_back(&c);
            continue;
        }
        if (outcome == Outcome::NotSent && !c.spokenFor)
            continue;
        if (outcome == Outcome::NoAnswer && c.info->family != Family::Network && !c.spokenFor)
            continue;
        sum += c.weight;
        open.push_back(&c);
    }
    std::sort(proved.begin(), proved.end(), [](const Candidate* a, const Candidate* b) {
        if (a->serverSaid != b->serverSaid)
            return a->serverSaid;
        if (a->step != b->step)
            return a->step < b->step;
        if (a->weight != b->weight)
            return a->weight > b->weight;
        return a->order < b->order;
    });
    std::sort(open.begin(), open.end(), [](const Candidate* a, const Candidate* b) {
        return a->weight != b->weight ? a->weight > b->weight : a->order < b->order;
    });

    std::vector<RankedCause> ranked;
    const auto take = [&](const Candidate& c, double score, Likelihood likelihood) {
        RankedCause r;
        r.cause = std::string(c.info->id);
        r.likelihood = likelihood;
        r.score = rounded(score);
        r.because = c.because;
        r.checks = c.checks;
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
        ranked.push_back(std::move(r));
    };
    double score = 1.0;
    for (const Candidate* c : proved) {
        take(*c, std::max(score, 0.9), Likelihood::Certain);
        score -= 0.01;
    }
    const double rest = proved.empty() ? 1.0 : w.besideProof;
    for (const Candidate* c : open) {
        // Before anything was sent nothing has failed: what looks odd then stays a possibility.
        const double p = sum > 0 ? std::min(c->weight / sum, outcome == Outcome::NotSent ? 0.5 : 1.0) * rest : 0;
        if (p < w.listed || ranked.size() >= std::max(w.mostListed, proved.size()))
            break;
        take(*c, p,
             p >= w.veryLikely ? Likelihood::VeryLikely
             : p >= w.likely   ? Likelihood::Likely
             : p >= w.possible ? Likelihood::Possible
                               : Likelihood::Unlikely);
    }
    return ranked;
}

} // namespace ad::diagnosis
