#include "base/json.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/examine.h"
#include "diagnosis/pipeline.h"
#include "diagnosis/questions.h"
#include "diagnosis/ranking.h"
#include "diagnosis/tr.h"
#include "diagnosis/waiting.h"
#include "diagnosis/words.h"
#include <algorithm>
#include <tuple>

namespace ad::diagnosis {
namespace {

int verdictOrder(const Finding& f) {
    switch (f.verdict) {
    case Verdict::Fail:
        return f.proof ? 0 : 1;
    case Verdict::Warn:
        return 2;
    case Verdict::Unknown:
        return f.question ? 3 : 4;
    case Verdict::Pass:
        return 5;
    case Verdict::NotApplicable:
        return 6;
    }
    return 7;
}

/// As a diagnosis tells them: by verdict, then by step; by id where both are equal, as they come.
std::vector<Finding> inOrder(std::vector<Finding> byId) {
    std::vector<std::tuple<int, Step, std::size_t>> places;
    places.reserve(byId.size());
    for (const Finding& f : byId)
        places.emplace_back(verdictOrder(f), f.step, places.size());
    std::sort(places.begin(), places.end());
    std::vector<Finding> out;
    out.reserve(byId.size());
    for (const auto& [verdict, step, at] : places)
        out.push_back(std::move(byId[at]));
    return out;
}

const Finding* findingFor(const std::vector<Finding>& findings, const RankedCause& cause) {
    for (const Finding& f : findings)
        if (f.verdict == Verdict::Fail && !f.causes.empty() && f.causes.front() == cause.cause)
            return &f;
    return nullptr;
}

bool asksForAge(const Diagnosis& d) {
    return std::any_of(d.findings.begin(), d.findings.end(), [](const Finding& finding) {
        return finding.question && finding.question->member == "key_registered_at";
    });
}

void summariseWaiting(Diagnosis& d, const Facts& f) {
    const RankedCause& first = d.causes.front();
    const bool sure = first.likelihood == Likelihood::VeryLikely && !restsOnWords(first);
    d.summary =
        sure
            ? Tr::tr("Nothing is wrong with this token. %1 most likely does not use the new key yet.").arg(f.vendorName)
            : Tr::tr("Nothing is wrong with this token. %1 may not use the new key yet.").arg(f.vendorName);
    const Waiting w = waiting(f);
    QStringList parts;
    if (w.since && w.window && w.stage == Waiting::Stage::Inside)
        parts << Tr::tr("%1 %2 before the answer, and %3 names up to %4. Wait: expect it by %5.")
                     .arg(w.what.left(1).toUpper() + w.what.mid(1), duration(w.age), f.vendorName, duration(*w.window),
                          minuteText(*w.since + *w.window));
    else if (w.since && w.stage == Waiting::Stage::SameDay)
        parts << Tr::tr("%1 %2 before the answer. Some people report waits of up to a day: give it until %3.")
                     .arg(w.what.left(1).toUpper() + w.what.mid(1), duration(w.age), minuteText(*w.since + 86400));
    const bool untilWhen = !parts.isEmpty();
    const bool asks = !w.since && asksForAge(d);
    if (asks)
        parts << Tr::tr("Say when the key was saved: that one fact decides between waiting and searching.");
    if (d.causes.size() > 1) {
        const QString next = d.causes[1].title;
        parts << (untilWhen ? Tr::tr("What would change this: if it still fails then, look at \"%1\" next.").arg(next)
                  : asks    ? Tr::tr("If that is days ago, look at \"%1\" next.").arg(next)
                            : Tr::tr("If it goes on failing, look at \"%1\" next.").arg(next));
    }
    d.detail = parts.join(QLatin1Char(' '));
}

void summarise(Diagnosis& d, const Facts& f) {
    const auto problems = std::count_if(d.findings.begin(), d.findings.end(),
                                        [](const Finding& x) { return x.verdict == Verdict::Fail; });
    const auto warnings = std::count_if(d.findings.begin(), d.findings.end(),
                                        [](const Finding& x) { return x.verdict == Verdict::Warn; });
    if (d.outcome == Outcome::Granted) {
        d.summary = Tr::tr("The server granted an access token.");
        if (warnings > 0)
            d.detail = Tr::tr("It works as it is. Another server may be stricter: see the warnings.");
        return;
    }
    if (d.causes.empty()) {
        if (!f.assertionGiven && f.file.key.empty() && d.outcome == Outcome::NotSent)
            d.summary =
                Tr::tr("There is nothing to diagnose yet: give a key and a client ID, an assertion, or an answer.");
        else
            d.summary = d.outcome == Outcome::NotSent
                            ? Tr::tr("Nothing is wrong with what could be checked; it has not been sent yet.")
                            : Tr::tr("Nothing seen here explains this answer.");
        return;
    }
    const RankedCause& first = d.causes.front();
    if (const Finding* finding = findingFor(d.findings, first)) {
        // One sentence; what a message adds (by which clock it was judged) stands in the finding.
        const auto end = finding->message.indexOf(QLatin1String(". "));
        d.summary = end < 0 ? finding->message : finding->message.left(end + 1);
        const auto proofs = std::count_if(d.causes.begin(), d.causes.end(),
                                          [](const RankedCause& c) { return c.likelihood == Likelihood::Certain; });
        if (proofs > 1)
            d.detail = Tr::tr("%1 causes are proved; one may hide behind another, so mend them all.").arg(proofs);
        else if (!first.fix.empty())
            d.detail = first.fix.front();
        return;
    }
    if (problems == 0 && first.cause == "key_not_propagated" && f.claimsReadable) {
        summariseWaiting(d, f);
        return;
    }
    const bool right = problems == 0 && f.claimsReadable && d.outcome != Outcome::NotSent;
    if (restsOnWords(first))
        d.summary =
            right ? Tr::tr("Nothing is wrong with this token as far as can be seen from here. The words of "
                           "your text point to \"%1\".")
                        .arg(first.title)
                  : Tr::tr("The words of your text point to \"%1\"; nothing else speaks for it yet.").arg(first.title);
    else if (right)
        d.summary = Tr::tr("Nothing is wrong with this token as far as can be seen from here. First to look at: %1.")
                        .arg(first.title);
    else
        d.summary = Tr::tr("First to look at: %1.").arg(first.title);
    d.detail = first.settle.text;
}

} // namespace

bool Diagnosis::hasProblems() const {
    return outcome == Outcome::Rejected || outcome == Outcome::NoAnswer || outcome == Outcome::Unclear ||
           std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.verdict == Verdict::Fail; });
}

Diagnosis diagnose(const CaseFile& file, std::int64_t nowSeconds) {
    Examination examination(file, nowSeconds);
    const Facts& facts = examination.facts();
    Diagnosis d;
    d.outcome = examination.outcome();
    d.questions = openQuestions(examination);
    d.findings = inOrder(examination.takeFindings());
    if (d.outcome == Outcome::Granted)
        for (Finding& f : d.findings)
            f.question.reset();
    d.causes = rank(facts, d.outcome, d.findings);
    d.pipeline = pipeline(facts, d.outcome, d.findings);
    summarise(d, facts);
    if (facts.answerCut)
        d.detail = (Tr::tr("Only the beginning of the answer was kept: a reason may stand in the rest.") +
                    QLatin1Char(' ') + d.detail)
                       .trimmed();
    return d;
}

namespace {

nlohmann::ordered_json questionJson(const Question& q) {
    auto question = nlohmann::ordered_json::object();
    question["member"] = q.member;
    question["kind"] = q.kind == Question::Kind::Time ? "time" : q.kind == Question::Kind::YesNo ? "yes_no" : "choice";
    question["text"] = utf8(q.text);
    if (!q.choices.empty()) {
        auto choices = nlohmann::ordered_json::array();
        for (const auto& [value, label] : q.choices)
            choices.push_back({{"value", value}, {"label", utf8(label)}});
        question["choices"] = std::move(choices);
    }
    return question;
}

} // namespace

nlohmann::ordered_json toJson(const Finding& f) {
    auto out = nlohmann::ordered_json::object();
    out["check"] = f.check;
    out["family"] = familyName(f.family);
    out["verdict"] = verdictName(f.verdict);
    out["observed"] = utf8(f.observed);
    out["expected"] = utf8(f.expected);
    out["message"] = utf8(f.message);
    out["causes"] = f.causes;
    out["fixable"] = f.fixable;
    if (f.at) {
        auto at = nlohmann::ordered_json::object();
        at["in"] = f.at->in;
        if (!f.at->pointer.empty())
            at["pointer"] = f.at->pointer;
        if (f.at->offset)
            at["offset"] = *f.at->offset;
        if (f.at->length)
            at["length"] = *f.at->length;
        if (f.at->line)
            at["line"] = *f.at->line;
        if (f.at->column)
            at["column"] = *f.at->column;
        out["at"] = std::move(at);
    }
    if (f.question)
        out["question"] = questionJson(*f.question);
    return out;
}

nlohmann::ordered_json toJson(const Diagnosis& d) {
    auto out = nlohmann::ordered_json::object();
    out["schema"] = diagnosisSchema;
    out["outcome"] = outcomeName(d.outcome);
    out["summary"] = utf8(d.summary);
    if (!d.detail.isEmpty())
        out["detail"] = utf8(d.detail);
    auto causes = nlohmann::ordered_json::array();
    for (const RankedCause& c : d.causes) {
        auto cause = nlohmann::ordered_json::object();
        cause["cause"] = c.cause;
        cause["likelihood"] = likelihoodName(c.likelihood);
        cause["score"] = c.score;
        cause["title"] = utf8(c.title);
        cause["because"] = nlohmann::ordered_json::array();
        for (const QString& line : c.because)
            cause["because"].push_back(utf8(line));
        cause["fix"] = nlohmann::ordered_json::array();
        for (const QString& line : c.fix)
            cause["fix"].push_back(utf8(line));
        cause["settle"] = {{"how", c.settle.how}, {"text", utf8(c.settle.text)}};
        cause["references"] = nlohmann::ordered_json::array();
        // A source without an address (a copy, a conversation) is no link; people read of it in the explanation.
        for (const Reference& r : c.references)
            if (!r.url.isEmpty())
                cause["references"].push_back({{"title", utf8(r.title)}, {"url", utf8(r.url)}});
        cause["checks"] = c.checks;
        causes.push_back(std::move(cause));
    }
    out["causes"] = std::move(causes);
    auto steps = nlohmann::ordered_json::array();
    for (const PipelineStep& p : d.pipeline)
        steps.push_back({{"step", stepName(p.step)},
                         {"state", stepStateName(p.state)},
                         {"why", utf8(p.why)},
                         {"checks", p.checks}});
    out["pipeline"] = std::move(steps);
    if (!d.questions.empty()) {
        auto questions = nlohmann::ordered_json::array();
        for (const OpenQuestion& q : d.questions) {
            auto row = questionJson(q.question);
            row["check"] = q.check;
            row["change"] = q.change;
            questions.push_back(std::move(row));
        }
        out["questions"] = std::move(questions);
    }
    out["findings"] = nlohmann::ordered_json::array();
    for (const Finding& f : d.findings)
        out["findings"].push_back(toJson(f));
    return out;
}

} // namespace ad::diagnosis
