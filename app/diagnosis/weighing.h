// What all findings together say of each cause: proofs, and prior times evidence. The half of the ranking that has no
// words.
#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/weights.h"
#include <span>

namespace ad::diagnosis {

/// Whether the server's own words name a cause. `Shown`: they name another, as which this one shows itself.
enum class Named { No, Shown, Perhaps, Yes };

/// Findings with what the tables say of their evidence and causes, looked up once: trying an answer changes one or two
/// of them. They must outlive it.
class LookedUp {
  public:
    struct Weighed {
        const Evidence* evidence = nullptr;
        std::size_t place = 0; ///< of the cause in allCauses(); its size: none of them
        Ratio ratio;
    };
    struct Told {
        const Finding* finding = nullptr;
        std::size_t evidence = 0, pieces = 0; ///< where its evidence begins, and how many there are
        std::size_t causes = 0;               ///< where the places of its causes begin
    };

    LookedUp(const std::vector<const Finding*>& findings, const Weights& weights);
    /// Puts another finding in the place of one.
    void put(std::size_t at, const Finding& finding) { m_told[at] = lookUp(finding); }

    [[nodiscard]] const std::vector<Told>& told() const { return m_told; }
    [[nodiscard]] std::span<const Weighed> evidenceOf(const Told& told) const {
        return std::span(m_evidence).subspan(told.evidence, told.pieces);
    }
    /// The place in allCauses() of each of its causes.
    [[nodiscard]] std::span<const std::size_t> causesOf(const Told& told) const {
        return std::span(m_causes).subspan(told.causes, told.finding->causes.size());
    }
    [[nodiscard]] const Weights& weights() const { return *m_weights; }

  private:
    Told lookUp(const Finding& finding);
    [[nodiscard]] Ratio ratioOf(const Evidence& e) const;

    const Weights* m_weights;
    std::vector<Told> m_told;
    std::vector<Weighed> m_evidence;
    std::vector<std::size_t> m_causes;
};

/// What was said of a cause, for people.
struct SaidOfCause {
    std::vector<const QString*> because;
    std::vector<const std::string*> checks;
    const Finding* mended = nullptr; ///< the finding that says what to do first
};

/// A cause while it is weighed.
struct Candidate {
    const CauseInfo* info = nullptr;
    std::size_t order = 0; ///< in the contract: the last word where all else is equal
    double weight = 0;
    double inFull = 1; ///< what findings that count in full have made of the weight
    bool proved = false, provedHere = false, serverSaid = false, spokenFor = false, excluded = false;
    bool ruledOut = false; ///< by a check that passes: no hint brings it back
    Named named = Named::No;
    bool surelyNamed = false; ///< not by words of which only the meaning was guessed, or which a person tells
    Step step = Step::None;
};

/// All causes with what the findings say of them. What was looked up must outlive it.
class Weighing {
  public:
    /// `telling`: what was said of a cause, and by which check, is kept as well, and the causes are put in order.
    Weighing(const std::vector<double>& start, Outcome outcome, const LookedUp& findings, bool telling);

    /// All of allCauses(), in that order.
    [[nodiscard]] const std::vector<Candidate>& candidates() const { return m_candidates; }
    /// Proved, in the order in which they are told.
    [[nodiscard]] const std::vector<const Candidate*>& proved() const { return m_proved; }
    /// Proved here, but the server named another reason that nothing here proves.
    [[nodiscard]] const std::vector<const Candidate*>& contradicted() const { return m_contradicted; }
    /// What is neither and can be the reason, the heaviest first.
    [[nodiscard]] const std::vector<const Candidate*>& open() const { return m_open; }
    /// What was said of it, where telling.
    [[nodiscard]] const SaidOfCause& saidOf(const Candidate& c) const { return m_saidOf[c.order]; }
    /// The weights of all that is open, together.
    [[nodiscard]] double sum() const { return m_sum; }

  private:
    using Told = LookedUp::Told;
    using Weighed = LookedUp::Weighed;

    /// The candidate of the first cause of a finding; nullptr: it has none.
    [[nodiscard]] Candidate* firstOf(const Told& told);

    /// The server named it: how rare it is elsewhere does not count any more.
    void name(std::size_t at, bool surely);

    /// A fault was seen here, though not proved: how rare it is elsewhere does not count any more.
    void see(const Told& told);

    /// What was seen here and would be told in the very words that the server used: they speak for it as well.
    void explain(const Told& told);

    /// What a passing check speaks against is not to be lifted by hints. A server's words win over what looks right
    /// from here.
    void ruleOut(const Told& told);

    /// Whether all that a finding says of a cause are hints.
    [[nodiscard]] bool onlyHints(const Told& told, std::size_t at) const;

    static void push(Candidate& c, const Finding& f, const Ratio& ratio);

    void applyVerdict(const Told& told);

    /// How well a finding says what to do first: a step of its own, a value that has to change, what is usual after the
    /// server's words; 0: it does not say.
    [[nodiscard]] static int mending(const Finding& f);

    void applyEvidence(const Finding& f, const Weighed& e);

    /// What only hints is weighed at the end, and never for what a check saw to be right. The words of a text have read
    /// what it tells of the course of things and of the server's answer as well, so that this counts less beside them.
    void applyHints();

    void sort();

    Outcome m_outcome;
    const LookedUp& m_findings;
    const Weights& m_weights;
    bool m_telling;
    Ratio m_pass; ///< looked up for nearly every finding
    std::vector<Candidate> m_candidates;
    std::vector<SaidOfCause> m_saidOf; ///< empty: not telling
    std::vector<const Candidate*> m_proved, m_contradicted, m_open;
    std::vector<std::string_view> m_said;  ///< what the server named
    std::vector<std::string_view> m_mayBe; ///< causes that the server's words may stand for besides
    double m_sum = 0;
};

} // namespace ad::diagnosis
