// The weights of the ranking, read from resources/weights.json: priors, likelihood ratios and thresholds, each with its
// reason.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace ad::diagnosis {

struct Weights {
    /// Prior by vendor ("any" for all others) and cause: how often it is the reason when nothing else is known.
    std::map<std::string, std::map<std::string, double, std::less<>>, std::less<>> priors;
    /// Likelihood ratio by evidence id: above 1 speaks for a cause, below 1 against it.
    std::map<std::string, double, std::less<>> evidence;
    double veryLikely = 1, likely = 1, possible = 1; ///< lower bounds of the words
    double listed = 0;                               ///< what is less likely is not listed
    double besideProof = 1;                          ///< what remains of a cause's score beside a proved one
    std::size_t mostListed = 0;

    [[nodiscard]] double prior(std::string_view vendor, std::string_view cause) const;
    [[nodiscard]] double ratio(std::string_view evidenceId) const; ///< 1 for an unknown id
};

/// Read once from the resource. A damaged resource ends the program: it is part of the program.
[[nodiscard]] const Weights& weights();

} // namespace ad::diagnosis
