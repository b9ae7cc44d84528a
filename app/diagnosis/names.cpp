#include "diagnosis/diagnosis.h"

namespace ad::diagnosis {

std::string_view verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Pass:
        return "pass";
    case Verdict::Fail:
        return "fail";
    case Verdict::Warn:
        return "warn";
    case Verdict::Unknown:
        return "unknown";
    case Verdict::NotApplicable:
        return "not_applicable";
    }
    return {};
}

std::string_view stepName(Step step) {
    switch (step) {
    case Step::ReachServer:
        return "reach_server";
    case Step::ReadRequest:
        return "read_request";
    case Step::IdentifyClient:
        return "identify_client";
    case Step::FindKey:
        return "find_key";
    case Step::VerifySignature:
        return "verify_signature";
    case Step::CheckClaims:
        return "check_claims";
    case Step::CheckReplay:
        return "check_replay";
    case Step::Authorize:
        return "authorize";
    case Step::Grant:
        return "grant";
    case Step::None:
        break;
    }
    return "none";
}

std::string_view likelihoodName(Likelihood likelihood) {
    switch (likelihood) {
    case Likelihood::Certain:
        return "certain";
    case Likelihood::VeryLikely:
        return "very_likely";
    case Likelihood::Likely:
        return "likely";
    case Likelihood::Possible:
        return "possible";
    case Likelihood::Unlikely:
        return "unlikely";
    }
    return {};
}

std::string_view stepStateName(StepState state) {
    switch (state) {
    case StepState::Proved:
        return "proved";
    case StepState::Consistent:
        return "consistent";
    case StepState::Broken:
        return "broken";
    case StepState::Unknown:
        return "unknown";
    }
    return {};
}

std::string_view outcomeName(Outcome outcome) {
    switch (outcome) {
    case Outcome::Granted:
        return "granted";
    case Outcome::Rejected:
        return "rejected";
    case Outcome::NotSent:
        return "not_sent";
    case Outcome::NoAnswer:
        return "no_answer";
    case Outcome::Unclear:
        return "unclear";
    }
    return {};
}

} // namespace ad::diagnosis
