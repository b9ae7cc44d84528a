// The diagnosis: ranked causes, the pipeline and all findings of one case file (contract:
// assertion-doctor/diagnosis/1). A plain value.
#pragma once

#include "diagnosis/case_file.h"
#include "diagnosis/causes.h"
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace ad::diagnosis {

inline constexpr std::string_view diagnosisSchema = "assertion-doctor/diagnosis/1";

enum class Verdict { Pass, Fail, Warn, Unknown, NotApplicable };
[[nodiscard]] std::string_view verdictName(Verdict verdict); ///< "pass", …, "not_applicable"

/// The order of work of a server (contract). `None`: the check belongs to no step.
enum class Step {
    ReachServer,
    ReadRequest,
    IdentifyClient,
    FindKey,
    VerifySignature,
    CheckClaims,
    CheckReplay,
    Authorize,
    Grant,
    None
};
/// The step's name of the contract: "reach_server", …; empty for None.
[[nodiscard]] std::string_view stepName(Step step);

/// Where a finding points.
struct At {
    std::string in;      ///< "assertion", "header", "claims", "request", "response", "key", "jwks", "discovery"
    std::string pointer; ///< RFC 6901 or a header's or parameter's name
    std::optional<std::size_t> offset, length;
    std::optional<int> line, column;
    bool operator==(const At&) const = default;
};

/// What only the person knows, asked where the finding stands.
struct Question {
    enum class Kind { Time, Choice, YesNo };
    std::string member; ///< of `answers`: "key_registered_at"
    Kind kind = Kind::Time;
    QString text;                                         ///< "When was the key saved at Epic?"
    std::vector<std::pair<std::string, QString>> choices; ///< value, label
    bool operator==(const Question&) const = default;
};

/// One push for or against a cause. `id` names a row of `evidence` in resources/weights.json.
struct Evidence {
    std::string cause;
    std::string id;
    QString because; ///< in words, shown under the cause when it speaks for it; may be empty
    /// How many times it was seen: its ratio counts to this power. Below 0 it speaks the other way.
    double times = 1;
    bool operator==(const Evidence&) const = default;
};

/// A check's verdict with what it saw and expected.
struct Finding {
    std::string check;
    Family family = Family::Claims;
    Verdict verdict = Verdict::Unknown;
    QString observed, expected, message;
    /// What to do first, where that follows from what was found: it goes before the steps that hold for every case of
    /// the first of `causes`. Empty: made of `observed` and `expected` where a value has to change.
    QString remedy;
    std::vector<std::string> causes;
    bool fixable = false;
    std::optional<At> at;
    std::optional<Question> question;
    Step step = Step::None;
    /// A failure that by itself proves the first of `causes`.
    bool proof = false;
    /// The fault stands in what was shown: nothing that was left out of it would explain it away. Read of checks that
    /// rest on a whole alone.
    bool isThere = false;
    /// Said by the server itself in unmistakable words: goes before other proofs.
    bool serverSaid = false;
    /// A pass that speaks against the first of `causes`. False where the check sees only a part of what that cause
    /// means.
    bool rulesOut = true;
    /// Rests on more than a text that tells of it: a person's answer, a probe, the answer's code. What a person wrote
    /// takes nothing from its weight.
    bool inFull = false;
    /// Of what a server or a program said: its own words are at hand. What only a person's sentence seems to mean
    /// contradicts no proof.
    bool inItsWords = false;
    std::vector<Evidence> evidence;
    bool operator==(const Finding&) const = default;
};

enum class Likelihood { Certain, VeryLikely, Likely, Possible, Unlikely };
[[nodiscard]] std::string_view likelihoodName(Likelihood likelihood); ///< "certain", "very_likely", …

struct Settle {
    std::string how; ///< wait, ask, probe, fetch, compare; empty: nothing to settle
    QString text;
    bool operator==(const Settle&) const = default;
};

struct RankedCause {
    std::string cause;
    Likelihood likelihood = Likelihood::Possible;
    double score = 0; ///< 0…1, two decimals
    QString title;
    std::vector<QString> because, fix;
    Settle settle;
    std::vector<Reference> references;
    std::vector<std::string> checks;
    bool operator==(const RankedCause&) const = default;
};

enum class StepState { Proved, Consistent, Broken, Unknown };
/// The state's name of the contract: "proved", …
[[nodiscard]] std::string_view stepStateName(StepState state);

struct PipelineStep {
    Step step = Step::None;
    StepState state = StepState::Unknown;
    QString why;
    std::vector<std::string> checks;
    bool operator==(const PipelineStep&) const = default;
};

enum class Outcome { Granted, Rejected, NotSent, NoAnswer, Unclear };
[[nodiscard]] std::string_view
outcomeName(Outcome outcome); ///< "granted", "rejected", "not_sent", "no_answer", "unclear"

/// A question that is open, and how much its answer would move the ranking.
struct OpenQuestion {
    std::string check; ///< that asks it
    Question question;
    double change = 0; ///< 0…1, two decimals: expected share of the ranking that moves
    bool operator==(const OpenQuestion&) const = default;
};

struct Diagnosis {
    Outcome outcome = Outcome::NotSent;
    QString summary; ///< one sentence
    QString detail;  ///< one or two more: what to expect, until when; may be empty
    std::vector<RankedCause> causes;
    std::vector<PipelineStep> pipeline;
    std::vector<Finding>
        findings; ///< problems first, then warnings, unknown, passed, not applicable; within these by step and id
    std::vector<OpenQuestion> questions; ///< the one first whose answer would change most
    bool operator==(const Diagnosis&) const = default;

    [[nodiscard]] bool hasProblems() const; ///< a failing check, a rejected request or no answer: exit code 1
};

/// Diagnoses. `nowSeconds` counts only where the case has no `now`. Pure: the same case gives the same value.
/// Thread-safe. Never throws: a check that does becomes an `unknown` finding.
[[nodiscard]] Diagnosis diagnose(const CaseFile& file, std::int64_t nowSeconds);

/// As the contract has it (assertion-doctor/diagnosis/1), members in its order.
[[nodiscard]] nlohmann::ordered_json toJson(const Diagnosis& diagnosis);
/// One of its `findings`.
[[nodiscard]] nlohmann::ordered_json toJson(const Finding& finding);

} // namespace ad::diagnosis
