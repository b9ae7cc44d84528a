#include "diagnosis/examine.h"

#include "base/words.h"
#include "diagnosis/case_secrets.h"
#include "diagnosis/ranking.h"
#include "diagnosis/told_story.h"
#include "diagnosis/tr.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <utility>

namespace ad::diagnosis {
namespace {

/// What is missing for a check, in words; empty: nothing.
QString missing(unsigned needs, const Facts& f) {
    if ((needs & (NeedsAssertion | NeedsClaims)) != 0 && !f.assertionGiven)
        return Tr::tr("No assertion was given, so this could not be checked.");
    if ((needs & NeedsAssertion) != 0 && f.jws.compact.empty())
        return Tr::tr("The assertion is empty, so this could not be checked.");
    if ((needs & NeedsClaims) != 0 && !f.claimsReadable)
        return Tr::tr("The assertion cannot be read, so this could not be checked.");
    if ((needs & NeedsRequest) != 0 && !f.request)
        return Tr::tr("The request itself was not given, so this could not be checked.");
    if ((needs & NeedsResponse) != 0 && !f.answered)
        return f.networkError ? Tr::tr("No answer came, so this could not be checked.")
                              : Tr::tr("There is no answer yet, so this could not be checked.");
    if ((needs & NeedsTokenEndpoint) != 0 && f.tokenEndpoint.empty())
        return Tr::tr("The token endpoint is not known, so this could not be checked.");
    if ((needs & NeedsClientId) != 0 && f.clientId.empty())
        return Tr::tr("The client ID was not given, so this could not be checked.");
    if ((needs & NeedsSigningKey) != 0 && !f.signingKey)
        return Tr::tr("The private key was not given, so this could not be checked.");
    if ((needs & NeedsJwks) != 0 && !f.jwks)
        return Tr::tr("The registered key set was not given, so this could not be checked.");
    if ((needs & NeedsRegistered) != 0 && f.registered.empty())
        return Tr::tr("What is registered was not given: drop the certificate, public key or JWKS to check it.");
    return {};
}

/// When the answer came is not known, so its times are judged by the moment of the diagnosis (contract,
/// response.received_at). An old token that somebody pasted later proves nothing about its own day.
void softenByNow(Finding& f, const Facts& facts, unsigned needs, Outcome outcome) {
    // Times that a program makes from its clock are those of the moment at which it sends.
    const bool relative = facts.assertionDescribed && facts.file.described->program;
    if (facts.judgedBy != Facts::JudgedBy::Now || (needs & RestsOnArrival) == 0 || relative)
        return;
    const bool answered = outcome == Outcome::Rejected || outcome == Outcome::Unclear;
    // How long it lives by its own claims is the same at any moment.
    const auto from = facts.date("iat"), to = facts.date("exp");
    constexpr std::int64_t usual = 300;
    const bool ownSpanFits = f.check == "exp-within-limit" && from && to && *to >= *from &&
                             *to - *from <= facts.vendor->maxLifetime.value_or(usual);
    if (f.verdict == Verdict::Pass)
        f.rulesOut = f.rulesOut && (!answered || ownSpanFits);
    if (f.verdict != Verdict::Fail && f.verdict != Verdict::Warn)
        return;
    const auto made = facts.date("iat"), ends = facts.date("exp");
    const std::int64_t age = facts.now - made.value_or(ends.value_or(facts.now));
    constexpr std::int64_t fresh = 900, today = 86400;
    if (answered) {
        f.proof = false;
        if (age > fresh || age < -fresh) {
            f.verdict = Verdict::Warn;
            for (const std::string& cause : f.causes)
                f.evidence.push_back({cause, "judged_by_now", {}});
        }
    } else if (outcome == Outcome::NotSent && age > today && f.verdict == Verdict::Fail) {
        f.verdict = Verdict::Warn;
        f.proof = false;
    }
}

/// Only the decoded parts of the assertion are known, or the program that makes them: what is not told proves nothing.
void softenDescribed(Finding& f, const Facts& facts) {
    if (f.verdict != Verdict::Fail && f.verdict != Verdict::Warn)
        return;
    const bool ofToken = f.at && (f.at->in == "claims" || f.at->in == "header" || f.at->in == "assertion");
    if (!ofToken)
        return;
    if (f.at->in == "assertion" || !facts.tells(f.at->in, f.at->pointer)) {
        Finding other = unknown(Tr::tr("What was told of the assertion does not say this."));
        other.check = f.check;
        other.family = f.family;
        other.step = f.step;
        other.causes = f.causes;
        f = std::move(other);
        return;
    }
    f.fixable = false;
}

/// A person shows what seems to matter of a request, a key or a token, and shortens the rest: that something is not
/// there, or cannot be read, proves nothing then.
void softenShown(Finding& f, const Facts& facts, unsigned needs) {
    if ((needs & RestsOnWhole) != 0 && facts.isTold() && !f.isThere)
        f.proof = false;
}

/// No answer stands in the text: what a person tells of one proves nothing, as much as it points to.
void softenToldAnswer(Finding& f, const Facts& facts) {
    const auto& told = facts.file.told;
    const bool ofAnswer = f.serverSaid || f.family == Family::Response || (f.at && f.at->in == "response");
    if (ofAnswer && std::find(told.begin(), told.end(), anAnswerIsTold) != told.end())
        f.proof = false;
}

/// What a request was written like when it worked, and is still, is not why it stopped.
void softenUnchanged(Finding& f, const Facts& facts) {
    const auto told = [&](std::string_view what) {
        return std::find(facts.file.told.begin(), facts.file.told.end(), what) != facts.file.told.end();
    };
    if (f.verdict != Verdict::Fail || f.family != Family::Request || f.serverSaid || !told("worked_before") ||
        !told("nothing_changed"))
        return;
    f.verdict = Verdict::Warn;
    f.proof = false;
}

/// Which of the flags of checks that read answers stand for what differs.
unsigned readersOf(const Answers& a, const Answers& b) {
    unsigned out = 0;
    const auto flag = [&](bool differs, Needs reader) { out |= differs ? static_cast<unsigned>(reader) : 0U; };
    flag(a.keyRegisteredAt != b.keyRegisteredAt || a.appCreatedAt != b.appCreatedAt ||
             a.appMarkedReadyAt != b.appMarkedReadyAt,
         ReadsTimes);
    flag(a.registeredEnvironment != b.registeredEnvironment, ReadsEnvironment);
    flag(a.appAudience != b.appAudience, ReadsAudience);
    flag(a.customerActivated != b.customerActivated, ReadsActivation);
    flag(a.registeredAuthMethod != b.registeredAuthMethod, ReadsAuthMethod);
    flag(a.registeredKey != b.registeredKey, ReadsRegisteredKey);
    flag(a.keyRegistration != b.keyRegistration, ReadsKeyWay);
    return out;
}

/// Whether a fault stands in the token itself, which is at hand: no words of a person take anything from that.
bool isSeenInToken(const Finding& f, const Facts& facts, unsigned needs) {
    const bool mayBeCut = (needs & RestsOnWhole) != 0 && facts.isTold() && !f.isThere;
    return f.verdict == Verdict::Fail && !f.serverSaid && !mayBeCut && !facts.assertionDescribed &&
           facts.claimsReadable && f.at && (f.at->in == "header" || f.at->in == "claims" || f.at->in == "assertion");
}

Finding runCheck(const RegisteredCheck& check, const Facts& facts, Outcome outcome) {
    Finding f;
    const CheckInfo& info = check.info;
    if (!info.vendors.empty() &&
        std::find(info.vendors.begin(), info.vendors.end(), facts.vendor->id) == info.vendors.end()) {
        f = notApplicable(Tr::tr("This rule does not hold at %1.").arg(facts.vendorName));
    } else if (const QString what = missing(info.needs, facts); !what.isEmpty()) {
        f = unknown(what);
    } else if (facts.assertionDescribed && info.family == Family::Encoding) {
        f = unknown(Tr::tr("The token itself was not given, so this could not be checked."));
    } else {
        try {
            f = check.function(facts);
        } catch (const std::exception&) {
            f = unknown(Tr::tr("This check failed itself; the others are not touched by that."));
        }
    }
    f.check = std::string(info.id);
    f.family = info.family;
    if (f.step == Step::None)
        f.step = info.step;
    if (f.causes.empty())
        f.causes.assign(info.causes.begin(), info.causes.end());
    if (facts.assertionDescribed)
        softenDescribed(f, facts);
    softenByNow(f, facts, info.needs, outcome);
    softenShown(f, facts, info.needs);
    softenToldAnswer(f, facts);
    softenUnchanged(f, facts);
    const CaseFile& file = facts.file;
    // Only where the answer that this check reads is there: another one gives its findings no more weight.
    const bool byAnswer = info.id != "told-course" && info.id != "words-are-usual" &&
                          (info.needs & readersOf(file.answers, Answers{})) != 0;
    f.inFull |=
        isSeenInToken(f, facts, info.needs) || byAnswer || (info.id == "probes-compared" && !file.probes.empty());
    if (outcome == Outcome::Granted && f.question) {
        f.verdict = Verdict::NotApplicable;
        f.message = Tr::tr("A token was granted: nobody has to know this.");
    }
    if (outcome == Outcome::Granted && f.verdict == Verdict::Fail) {
        // The server let it pass, so it was not the reason; another server may be stricter.
        f.verdict = Verdict::Warn;
        f.proof = false;
    }
    return f;
}

Outcome outcomeOf(const Facts& f) {
    // A server that logs a fault was asked; what a program says of its own key came before it asked anybody.
    const bool loggedByServer = !f.file.serverLog->empty() && std::none_of(f.logSaid.begin(), f.logSaid.end(),
                                                                           [](const Said& s) { return s.byProgram; });
    if (!f.file.response)
        return loggedByServer ? Outcome::Unclear : Outcome::NotSent;
    if (!f.answered)
        return f.networkError ? Outcome::NoAnswer : Outcome::NotSent;
    if (f.answer && f.answer->granted(f.status))
        return Outcome::Granted;
    if (f.status >= 300 || (f.answer && !f.answer->error.empty()))
        return Outcome::Rejected;
    return Outcome::Unclear;
}

} // namespace

Examination::Examination(const CaseFile& file, std::int64_t nowSeconds)
    : m_file(file), m_facts(deriveFacts(m_file, nowSeconds)), m_outcome(outcomeOf(m_facts)) {
    m_findings.reserve(allChecks().size());
    for (const RegisteredCheck& check : allChecks())
        m_findings.push_back(runCheck(check, m_facts, m_outcome));
}

Examination::~Examination() { wipeKey(m_file); }

void Examination::tryAnswers(const Answers& answers,
                             const std::function<void(const std::vector<const Finding*>&)>& look) {
    const unsigned readers = readersOf(m_file.answers, answers);
    const Answers given = std::exchange(m_file.answers, answers);
    const WithoutWords quiet;
    std::vector<const Finding*> seen = everyOne(m_findings);
    std::deque<Finding> changed;
    for (std::size_t i = 0; i < allChecks().size(); ++i)
        if ((allChecks()[i].info.needs & readers) != 0)
            seen[i] = &changed.emplace_back(runCheck(allChecks()[i], m_facts, m_outcome));
    look(seen);
    m_file.answers = given;
}

} // namespace ad::diagnosis
