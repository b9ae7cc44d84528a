#include "diagnosis/questions.h"

#include "diagnosis/ranking.h"
#include <algorithm>
#include <cmath>

namespace ad::diagnosis {
namespace {

using Shares = std::vector<double>;

/// Half the sum of all differences: 0 where nothing moves, 1 where everything does.
double distance(const Shares& a, const Shares& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        sum += std::abs(a[i] - b[i]);
    return sum / 2;
}

/// The answers that a person could give to it.
std::vector<Answers> possible(const Question& q, const Facts& facts) {
    const Answers& given = facts.file.answers;
    std::vector<Answers> out;
    const auto take = [&](auto change) {
        Answers a = given;
        change(a);
        out.push_back(std::move(a));
    };
    if (q.kind == Question::Kind::Time) {
        // Just now, today past a short waiting time, and long ago.
        for (const std::int64_t age : {600, 6 * 3600, 30 * 86400})
            take([&](Answers& a) {
                const std::int64_t at = facts.judgedAt - age;
                if (q.member == "key_registered_at")
                    a.keyRegisteredAt = at;
                else if (q.member == "app_created_at")
                    a.appCreatedAt = at;
                else if (q.member == "app_marked_ready_at")
                    a.appMarkedReadyAt = at;
            });
    } else if (q.kind == Question::Kind::YesNo) {
        for (const bool yes : {true, false})
            take([&](Answers& a) { a.customerActivated = yes; });
    } else {
        for (const auto& [value, label] : q.choices)
            take([&, &v = value](Answers& a) {
                if (q.member == "registered_environment")
                    a.registeredEnvironment = v;
                else if (q.member == "app_audience")
                    a.appAudience = v;
                else if (q.member == "registered_auth_method")
                    a.registeredAuthMethod = v;
                else if (q.member == "registered_key")
                    a.registeredKey = v;
                else if (q.member == "key_registration")
                    a.keyRegistration = v;
            });
    }
    return out;
}

/// The place of the cause that this check proves now; no value: it proves none.
std::optional<std::size_t> provedBy(const std::vector<const Finding*>& findings, const std::string& check) {
    for (const Finding* one : findings) {
        const Finding& f = *one;
        if (f.check != check || f.verdict != Verdict::Fail || !f.proof || f.causes.empty())
            continue;
        for (std::size_t i = 0; i < allCauses().size(); ++i)
            if (allCauses()[i].id == f.causes.front())
                return i;
    }
    return std::nullopt;
}

} // namespace

std::vector<OpenQuestion> openQuestions(Examination& examination) {
    std::vector<OpenQuestion> out;
    if (examination.outcome() != Outcome::Rejected && examination.outcome() != Outcome::Unclear)
        return out;
    const Facts& facts = examination.facts();
    const std::vector<double> start = startingWeights(facts);
    const std::vector<const Finding*> before = everyOne(examination.findings());
    const LookedUp known(before, weights());
    const Shares now = shares(start, examination.outcome(), known);
    LookedUp tried = known;
    for (const Finding& f : examination.findings()) {
        if (!f.question || std::any_of(out.begin(), out.end(),
                                       [&](const OpenQuestion& q) { return q.question.member == f.question->member; }))
            continue;
        const std::vector<Answers> answers = possible(*f.question, facts);
        // An answer that proves a cause is as likely as that cause is now; the others share what is left.
        constexpr double least = 0.02;
        double sum = 0, rest = 1, plain = 0;
        std::size_t others = 0;
        const auto look = [&](const std::vector<const Finding*>& findings) {
            tried = known;
            for (std::size_t i = 0; i < findings.size(); ++i)
                if (findings[i] != before[i])
                    tried.put(i, *findings[i]);
            const double moved = distance(now, shares(start, examination.outcome(), tried));
            if (const auto proved = provedBy(findings, f.check)) {
                const double p =
                    std::max(least, now[*proved]) / static_cast<double>(std::max<std::size_t>(1, answers.size() - 1));
                sum += p * moved;
                rest -= p;
            } else {
                plain += moved;
                ++others;
            }
        };
        for (const Answers& a : answers)
            examination.tryAnswers(a, look);
        const double change = sum + (others > 0 ? std::max(rest, 0.0) * plain / static_cast<double>(others) : 0.0);
        out.push_back({f.check, *f.question, std::round(change * 100.0) / 100.0});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const OpenQuestion& a, const OpenQuestion& b) { return a.change > b.change; });
    return out;
}

} // namespace ad::diagnosis
