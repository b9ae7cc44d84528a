#include "diagnosis/pipeline.h"

#include <QCoreApplication>
#include <array>

namespace ad::diagnosis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::diagnosis)
};

constexpr std::array<Step, 9> steps{Step::ReachServer, Step::ReadRequest,     Step::IdentifyClient,
                                    Step::FindKey,     Step::VerifySignature, Step::CheckClaims,
                                    Step::CheckReplay, Step::Authorize,       Step::Grant};

QString provedWhy(Step step, const Facts& f) {
    switch (step) {
    case Step::ReachServer:
        return Tr::tr("It answered with HTTP %1.").arg(f.status);
    case Step::ReadRequest:
        return Tr::tr("The answer is an OAuth answer: the form was read.");
    case Step::Grant:
        return Tr::tr("A token was granted.");
    default:
        return Tr::tr("The answer can only come after this step.");
    }
}

QString unknownWhy(Step step, const Facts& f, Outcome outcome) {
    if (outcome == Outcome::NotSent)
        return Tr::tr("Nothing was sent yet.");
    if (outcome == Outcome::NoAnswer)
        return Tr::tr("No answer came.");
    if (step == Step::Grant)
        return Tr::tr("No token was granted.");
    return f.bareInvalidClient ? Tr::tr("The answer hides it.") : Tr::tr("The answer does not tell.");
}

/// Steps that are right as far as can be seen although something in them could not be checked.
bool mayBeOpen(Step step, const Facts& f) {
    if (step == Step::VerifySignature)
        return f.verifiedWith || (f.ownSignature && f.ownSignature->match == jose::Match::Verifies);
    return step == Step::CheckClaims || step == Step::ReadRequest;
}

} // namespace

Step reached(const Facts& f, Outcome outcome) {
    if (outcome == Outcome::Granted)
        return Step::Grant;
    if (!f.answered)
        return Step::None;
    const std::string& error = f.answer ? f.answer->error : std::string();
    // bulk-data-server checks scopes before it looks at keys (facts 1.7).
    if (error == "invalid_scope" && !f.isVendor("smart-bulk-data-server"))
        return Step::CheckReplay;
    if (error == "unauthorized_client" && !f.isVendor("keycloak"))
        return Step::CheckReplay;
    for (const auto& m : f.messages) {
        if (!m.vendorsOwn)
            continue;
        const std::string& cause = m.message->cause;
        if (cause == "public_key_mismatch" || cause == "signature_invalid")
            return Step::IdentifyClient;
        if (cause == "kid_unknown" || cause == "kid_duplicate" || cause == "key_not_registered" ||
            cause == "jwks_unreachable" || cause == "jwks_invalid")
            return Step::IdentifyClient;
        if (cause == "client_unknown")
            return Step::ReadRequest;
        if (cause == "jti_reused")
            return Step::VerifySignature;
    }
    if (error == "invalid_client" || error == "invalid_grant" || error == "invalid_scope" ||
        error == "unauthorized_client")
        return Step::ReadRequest;
    return Step::ReachServer;
}

std::vector<PipelineStep> pipeline(const Facts& facts, Outcome outcome, const std::vector<Finding>& findings) {
    const Step last = reached(facts, outcome);
    std::vector<PipelineStep> out;
    for (const Step step : steps) {
        PipelineStep p;
        p.step = step;
        const Finding* broken = nullptr;
        std::size_t passed = 0, open = 0;
        QString firstPass;
        for (const Finding& f : findings) {
            if (f.step != step || f.verdict == Verdict::NotApplicable)
                continue;
            p.checks.push_back(f.check);
            if (f.verdict == Verdict::Fail && (!broken || (f.proof && !broken->proof)))
                broken = &f;
            if (f.verdict == Verdict::Pass) {
                ++passed;
                if (firstPass.isEmpty())
                    firstPass = f.message;
            }
            open += f.verdict == Verdict::Unknown ? 1U : 0U;
        }
        if (last != Step::None && step <= last) {
            p.state = StepState::Proved;
            p.why = provedWhy(step, facts);
        } else if (broken) {
            p.state = StepState::Broken;
            p.why = broken->message;
        } else if (passed > 0 && (open == 0 || mayBeOpen(step, facts))) {
            p.state = StepState::Consistent;
            p.why = passed == 1 ? firstPass : Tr::tr("%1 of %2 checks passed here.").arg(passed).arg(passed + open);
        } else {
            p.state = StepState::Unknown;
            p.why = unknownWhy(step, facts, outcome);
        }
        out.push_back(std::move(p));
    }
    return out;
}

} // namespace ad::diagnosis
