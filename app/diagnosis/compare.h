// Two client assertions side by side: what differs, and which of it matters to the server.
#pragma once

#include "diagnosis/diagnosis.h"
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ad::diagnosis {

/// One thing that is not the same in both.
struct Difference {
    enum class In { Writing, Header, Claims, Signature };
    In in = In::Claims;
    QString name; ///< of the header parameter or claim; empty for the writing of the token
    /// Values as JSON, texts without their quotes; empty where the member is absent.
    QString given, reference;
    bool givenHas = true, referenceHas = true;
    /// Fail and Warn matter. NotApplicable: it may differ, and nothing speaks against it.
    Verdict verdict = Verdict::NotApplicable;
    QString consequence; ///< one sentence: what the server does with it; empty: nothing is known
    std::string check;   ///< that explains it; empty: none
    bool operator==(const Difference&) const = default;
};

struct Comparison {
    bool readable = false;            ///< header and claims of the given token are JSON objects
    std::vector<Difference> matters;  ///< certain ones first
    std::vector<Difference> harmless; ///< differs, and may
    int same = 0;                     ///< members with the same value in both
    std::vector<Finding> alsoInBoth;  ///< what is wrong with the given token where both are alike
    /// The signature of the given token was checked with a key that is at hand, and is in order.
    std::optional<Finding> signature;
    bool operator==(const Comparison&) const = default;
};

/// Lays `given` beside `reference`. What matters is told by the checks themselves: `context` (key, registration, client
/// ID, addresses, vendor) is judged with `given` as its assertion, without request and answer. Pure; `nowSeconds`
/// counts only where the context has no `now`. Never fails: what cannot be read is a difference in the writing.
[[nodiscard]] Comparison compareAssertions(const CaseFile& context, std::string_view given, std::string_view reference,
                                           std::int64_t nowSeconds);

} // namespace ad::diagnosis
