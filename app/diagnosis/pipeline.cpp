#include "diagnosis/pipeline.h"

#include "diagnosis/causes.h"
#include "diagnosis/probe_comparison.h"
#include "diagnosis/probe_kinds.h"
#include "diagnosis/tr.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace ad::diagnosis {
namespace {

constexpr std::array<Step, 9> steps{Step::ReachServer, Step::ReadRequest,     Step::IdentifyClient,
                                    Step::FindKey,     Step::VerifySignature, Step::CheckClaims,
                                    Step::CheckReplay, Step::Authorize,       Step::Grant};

QString provedWhy(Step step, const Facts& f, Outcome outcome) {
    switch (step) {
    case Step::ReachServer:
        return wasTaken(f) ? Tr::tr("It took the request, and did not answer in time.")
               : f.status  ? Tr::tr("It answered with HTTP %1.").arg(f.status)
                           : Tr::tr("It answered.");
    case Step::ReadRequest:
        return Tr::tr("It answered in OAuth’s words.");
    case Step::Grant:
        return Tr::tr("A token was granted.");
    default:
        return outcome == Outcome::Granted ? Tr::tr("Proved by the token.")
                                           : Tr::tr("The answer can only come after this step.");
    }
}

QString unknownWhy(Step step, const Facts& f, Outcome outcome) {
    if (outcome == Outcome::NotSent)
        return Tr::tr("Nothing was sent yet.");
    if (outcome == Outcome::NoAnswer)
        return Tr::tr("No answer came.");
    if (step == Step::Grant)
        return Tr::tr("No token was granted.");
    if (f.answerCut)
        return Tr::tr("The answer was not kept to its end.");
    return f.bareInvalidClient ? Tr::tr("The answer hides it.") : Tr::tr("The answer does not tell.");
}

/// Steps that are right as far as can be seen although something in them could not be checked.
bool mayBeOpen(Step step, const Facts& f) {
    if (step == Step::VerifySignature)
        return f.verifiedWith || (f.ownSignature && f.ownSignature->match == jose::Match::Verifies);
    return step == Step::CheckClaims || step == Step::ReadRequest;
}

/// "The two clocks agree; aud is the token endpoint", and how many more there are.
QString named(const std::vector<QString>& titles) {
    constexpr std::size_t most = 3;
    QStringList names;
    for (const QString& title : titles) {
        if (names.size() < static_cast<qsizetype>(most))
            names << title;
    }
    if (titles.size() > most)
        names << Tr::tr("%n more", nullptr, static_cast<int>(titles.size() - most));
    return names.join(QStringLiteral("; "));
}

/// How much of a step was found right, and what was not, by name: a number alone would hide it.
QString consistentWhy(const std::vector<const Finding*>& passed, const std::vector<QString>& warned,
                      const std::vector<QString>& open) {
    const std::size_t all = passed.size() + warned.size() + open.size();
    QStringList parts{passed.size() == 1 ? passed.front()->message
                                         : Tr::tr("%1 of %2 checks passed.").arg(passed.size()).arg(all)};
    if (!warned.empty())
        parts << Tr::tr("Worth a look: %1.").arg(named(warned));
    if (!open.empty())
        parts << Tr::tr("Not known: %1.").arg(named(open));
    return parts.join(QLatin1Char(' '));
}

/// The step at which a server stops for this cause.
Step stepOf(std::string_view cause) {
    constexpr std::array<std::string_view, 9> client{"client_unknown",
                                                     "client_id_wrong_environment",
                                                     "app_not_ready",
                                                     "app_not_activated_by_customer",
                                                     "auth_method_mismatch",
                                                     "iss_sub_mismatch",
                                                     "client_id_param_mismatch",
                                                     "secret_wrong",
                                                     "key_not_propagated"};
    constexpr std::array<std::string_view, 9> findKey{
        "kid_unknown",  "kid_missing", "kid_duplicate",           "key_not_registered", "jwks_unreachable",
        "jwks_invalid", "key_stale",   "static_key_not_accepted", "jku_mismatch"};
    constexpr std::array<std::string_view, 6> signature{"public_key_mismatch",      "signature_invalid",
                                                        "signature_encoding_wrong", "alg_not_accepted",
                                                        "alg_key_mismatch",         "certificate_problem"};
    constexpr std::array<std::string_view, 4> authorize{"scope_invalid", "scope_missing", "app_type_wrong",
                                                        "resource_invalid"};
    const auto in = [&](const auto& list) { return std::find(list.begin(), list.end(), cause) != list.end(); };
    if (in(client))
        return Step::IdentifyClient;
    if (in(findKey))
        return Step::FindKey;
    if (in(signature))
        return Step::VerifySignature;
    if (in(authorize))
        return Step::Authorize;
    if (cause == "jti_reused")
        return Step::CheckReplay;
    for (const CauseInfo& c : allCauses())
        if (c.id == cause)
            return c.family == Family::Network    ? Step::ReachServer
                   : c.family == Family::Request  ? Step::ReadRequest
                   : c.family == Family::Encoding ? Step::ReadRequest
                   : c.family == Family::Claims   ? Step::CheckClaims
                                                  : Step::VerifySignature;
    return Step::None;
}

/// What the probes prove of the first request: a different answer shows that it came past the changed part.
Step reachedByProbes(const Facts& f) {
    Step best = Step::None;
    const auto take = [&](Step step) {
        if (best == Step::None || step > best)
            best = step;
    };
    for (const ProbeComparison& p : compareProbes(f)) {
        if (p.shows != ProbeShows::Passed)
            continue;
        if (p.kind == probe::unknownClient)
            take(Step::IdentifyClient);
        else if (p.kind == probe::throwawayKey || p.kind == probe::wrongAud)
            take(Step::VerifySignature);
        else if (p.kind == probe::absurdScope && f.answer->error != "invalid_client")
            take(Step::CheckReplay);
    }
    return best;
}

/// The step at which the server's own words say that it stopped; None: they do not say.
Step stoppedAt(const Facts& f) {
    if (!f.said)
        return Step::None;
    const Step step = stepOf(f.said->cause);
    // A client that was authenticated and may not do this: what is missing is a permission, whatever its name.
    return step == Step::IdentifyClient && comesAfterAuthentication(f) ? Step::Authorize : step;
}

Step reachedByAnswer(const Facts& f) {
    const std::string& error = f.answer->error;
    if (comesAfterAuthentication(f))
        return Step::CheckReplay;
    if (f.said && f.said->own) {
        const Step stopped = stepOf(f.said->cause);
        // Servers differ in their order after the client is known: only what every order has in common is proved.
        if (stopped == Step::FindKey || stopped == Step::VerifySignature)
            return Step::IdentifyClient;
        if (stopped == Step::CheckReplay && f.said->also.empty())
            return Step::VerifySignature;
    }
    if (error == "invalid_client" || error == "invalid_grant" || error == "invalid_scope" ||
        error == "unauthorized_client")
        return Step::ReadRequest;
    // A page of somebody else, a redirect or a failure: the token endpoint itself was not reached.
    return error.empty() ? Step::None : Step::ReachServer;
}

/// No more than what comes before the step at which the server says that it stopped.
Step notBeyond(Step reached, Step stopped) {
    if (reached == Step::None || stopped == Step::None || stopped == Step::ReachServer || reached < stopped)
        return reached;
    return static_cast<Step>(static_cast<int>(stopped) - 1);
}

} // namespace

bool wasTaken(const Facts& f) {
    if (f.answered || !f.networkError || f.networkError->kind != "timeout")
        return false;
    const CaseTimings times = f.file.response ? f.file.response->timings : CaseTimings();
    if (times.end)
        return times.sent.has_value();
    static const QRegularExpression reading(
        QStringLiteral(
            R"(\bread (?:timed out|timeout)|ReadTimeout|HEADERS_TIMEOUT|read operation timed out|with \d+ bytes received|took the request)"),
        QRegularExpression::CaseInsensitiveOption);
    return reading.match(text(f.networkError->message)).hasMatch();
}

bool comesAfterAuthentication(const Facts& f) {
    if (!f.answer)
        return false;
    const std::string& error = f.answer->error;
    // bulk-data-server looks at scopes before keys.
    if (error == "invalid_scope")
        return !f.isVendor("smart-bulk-data-server");
    // Older Keycloak and Entra use this code for faults of the authentication as well, and who knows what a server
    // does whose code or page nobody read.
    return error == "unauthorized_client" && f.vendor->verified && !f.isVendor("generic") && !f.isVendor("keycloak") &&
           !f.isVendor("nextgen-office") && !f.isVendor("microsoft-entra") && !f.isVendor("azure-health-data-services");
}

Step reached(const Facts& f, Outcome outcome) {
    if (outcome == Outcome::Granted)
        return Step::Grant;
    if (wasTaken(f))
        return Step::ReachServer;
    if (!f.answered || !f.answer)
        return Step::None;
    const Step byAnswer = notBeyond(reachedByAnswer(f), stoppedAt(f)), byProbes = reachedByProbes(f);
    if (byAnswer == Step::None || byProbes == Step::None)
        return byAnswer == Step::None ? byProbes : byAnswer;
    return std::max(byAnswer, byProbes);
}

std::vector<PipelineStep> pipeline(const Facts& facts, Outcome outcome, const std::vector<Finding>& findings) {
    const Step last = reached(facts, outcome);
    const bool refused = outcome == Outcome::Rejected || outcome == Outcome::Unclear;
    const Step stopped = refused ? stoppedAt(facts) : Step::None;
    std::vector<PipelineStep> out;
    for (const Step step : steps) {
        PipelineStep p;
        p.step = step;
        const Finding* broken = nullptr;
        std::vector<const Finding*> passed;
        std::vector<QString> warned, open; // by their titles
        for (const Finding& f : findings) {
            if (f.step != step || f.verdict == Verdict::NotApplicable)
                continue;
            p.checks.push_back(f.check);
            if (f.verdict == Verdict::Fail && (!broken || (f.proof && !broken->proof)))
                broken = &f;
            if (f.verdict == Verdict::Pass)
                passed.push_back(&f);
            else if (f.verdict == Verdict::Warn)
                warned.push_back(titleOf(f.check));
            else if (f.verdict == Verdict::Unknown)
                open.push_back(titleOf(f.check));
        }
        if (last != Step::None && step <= last) {
            p.state = StepState::Proved;
            p.why = provedWhy(step, facts, outcome);
        } else if (step == stopped) {
            p.state = StepState::Broken;
            p.why = facts.said->meaning.isEmpty() ? Tr::tr("The server's words point to this step.")
                                                  : Tr::tr("The server's words mean this: %1").arg(facts.said->meaning);
        } else if (broken) {
            p.state = StepState::Broken;
            p.why = broken->message;
        } else if (!passed.empty() && (open.empty() || mayBeOpen(step, facts))) {
            p.state = StepState::Consistent;
            p.why = consistentWhy(passed, warned, open);
        } else {
            p.state = StepState::Unknown;
            p.why = unknownWhy(step, facts, outcome);
        }
        out.push_back(std::move(p));
    }
    return out;
}

} // namespace ad::diagnosis
