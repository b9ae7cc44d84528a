// The first half of a diagnosis: what a case means, and what every check says of it.
#pragma once

#include "diagnosis/check.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/facts.h"
#include <functional>
#include <utility>

namespace ad::diagnosis {

/// A case with its facts and findings. Holds a copy of the case: an answer can be tried without touching the caller's.
class Examination {
  public:
    /// Runs every check. `nowSeconds` counts only where the case has no `now`.
    Examination(const CaseFile& file, std::int64_t nowSeconds);
    /// Wipes the key of its copy.
    ~Examination();
    Examination(const Examination&) = delete;
    Examination& operator=(const Examination&) = delete;

    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    /// In the order of the checks' ids.
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    /// The same, taken out: there are none afterwards.
    [[nodiscard]] std::vector<Finding> takeFindings() { return std::exchange(m_findings, {}); }
    /// Shows `look` the findings as they would be with these answers: only the checks that read what differs run again,
    /// and everything is as before afterwards.
    void tryAnswers(const Answers& answers, const std::function<void(const std::vector<const Finding*>&)>& look);

  private:
    CaseFile m_file;
    Facts m_facts;
    Outcome m_outcome;
    std::vector<Finding> m_findings;
};

} // namespace ad::diagnosis
