// The weights of the ranking, read from resources/weights.json: priors, likelihood ratios and thresholds, each with its
// reason.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ad::diagnosis {

/// One piece of evidence.
struct Ratio {
    double ratio = 1;
    /// What it means beyond its weight: that the server named the cause, or may have meant it, or named another, or
    /// that its answer excludes it; or that it only hints.
    enum class Role { None, Names, MayName, NamesOther, Excludes, Hints };
    Role role = Role::None;
};

/// Lets a table of std::string be asked with any text.
struct HashOfText {
    using is_transparent = void;
    /// Of the length, the beginning and the end: enough to tell the names of the tables apart, and in a quarter of the
    /// time that std::hash takes.
    [[nodiscard]] std::size_t operator()(std::string_view text) const noexcept {
        std::uint64_t begin = 0, end = 0;
        if (text.size() >= sizeof begin) {
            std::memcpy(&begin, text.data(), sizeof begin);
            std::memcpy(&end, text.data() + (text.size() - sizeof end), sizeof end);
        } else {
            for (const char c : text)
                begin = (begin << 8U) | static_cast<unsigned char>(c);
        }
        const std::uint64_t mixed = (begin ^ (end * 0x9E3779B97F4A7C15U) ^ text.size()) * 0xD6E8FEB86659FD93U;
        return static_cast<std::size_t>(mixed ^ (mixed >> 32U));
    }
};

template <class Value>
using TableByText = std::unordered_map<std::string, Value, HashOfText, std::equal_to<>>;

struct Weights {
    /// Prior by vendor ("any" for all others) and cause: how often it is the reason when nothing else is known.
    TableByText<TableByText<double>> priors;
    /// By grant type and cause: what the prior is multiplied with where the request asks for that grant.
    TableByText<TableByText<double>> grants;
    /// Likelihood ratio by evidence id: above 1 speaks for a cause, below 1 against it.
    TableByText<Ratio> evidence;
    double veryLikely = 1, likely = 1, possible = 1; ///< lower bounds of the words
    double listed = 0;                               ///< what is less likely is not listed
    double besideProof = 1;                          ///< what remains of a cause's score beside a proved one
    double contradicted = 1; ///< upper bound of the score of a local proof where the server named another reason
    double namedPrior = 0;   ///< lower bound of the prior of a cause that the server named
    double seenPrior = 0;    ///< lower bound of the prior of a cause that a check saw without proving it
    double besideWords = 1;  ///< the power to which all other evidence counts beside the words of a person's text
    std::size_t mostListed = 0;

    /// What each cause begins with at a vendor where the request asks for a grant.
    class Start {
      public:
        Start(const Weights& weights, std::string_view vendor, std::string_view grantType);
        /// The prior of a cause at the vendor; that of "any" where the vendor has none of its own; a small one for what
        /// no table names. Times that of the grant.
        [[nodiscard]] double of(std::string_view cause) const;

      private:
        const TableByText<double>*m_own, *m_any, *m_grant; ///< nullptr: there is no such table
    };
    [[nodiscard]] Ratio ratio(std::string_view evidenceId) const; ///< 1 for an unknown id
};

/// Read once from the resource. A damaged resource ends the program: it is part of the program.
[[nodiscard]] const Weights& weights();

} // namespace ad::diagnosis
