#include "diagnosis/words.h"
#include "diagnosis/tr.h"

#include <algorithm>

namespace ad::diagnosis {

QString likelihoodText(Likelihood likelihood) {
    switch (likelihood) {
    case Likelihood::Certain:
        return Tr::tr("certain");
    case Likelihood::VeryLikely:
        return Tr::tr("very likely");
    case Likelihood::Likely:
        return Tr::tr("likely");
    case Likelihood::Possible:
        return Tr::tr("possible");
    case Likelihood::Unlikely:
        return Tr::tr("unlikely");
    }
    return {};
}

bool restsOnWords(const RankedCause& cause) {
    return cause.likelihood != Likelihood::Certain && !cause.checks.empty() &&
           std::all_of(cause.checks.begin(), cause.checks.end(),
                       [](const std::string& check) { return check == "words-are-usual"; });
}

QString likelihoodText(const RankedCause& cause) {
    const bool strong = cause.likelihood == Likelihood::VeryLikely || cause.likelihood == Likelihood::Likely;
    //: How likely a cause is, where only the words of the person's text speak for it.
    return strong && restsOnWords(cause) ? Tr::tr("words point to it") : likelihoodText(cause.likelihood);
}

QString stepText(Step step) {
    switch (step) {
    case Step::ReachServer:
        return Tr::tr("Reach the server");
    case Step::ReadRequest:
        return Tr::tr("Read the request");
    case Step::IdentifyClient:
        return Tr::tr("Know the client");
    case Step::FindKey:
        return Tr::tr("Find the key");
    case Step::VerifySignature:
        return Tr::tr("Verify the signature");
    case Step::CheckClaims:
        return Tr::tr("Check the claims");
    case Step::CheckReplay:
        return Tr::tr("Check for replay");
    case Step::Authorize:
        return Tr::tr("Check the scope");
    case Step::Grant:
        return Tr::tr("Grant a token");
    case Step::None:
        break;
    }
    return {};
}

QString verdictText(Verdict verdict) {
    switch (verdict) {
    case Verdict::Pass:
        return Tr::tr("passed");
    case Verdict::Fail:
        return Tr::tr("problem");
    case Verdict::Warn:
        return Tr::tr("warning");
    case Verdict::Unknown:
        return Tr::tr("not known");
    case Verdict::NotApplicable:
        return Tr::tr("does not apply");
    }
    return {};
}

} // namespace ad::diagnosis
