// What a check is, and how it registers itself. One check is one file: app/checks/<family>/<check_id>.cpp.
#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/facts.h"
#include <string_view>
#include <vector>

namespace ad::diagnosis {

/// What a case must hold before a check can say anything; where it is missing, the frame gives `unknown` and says what
/// is missing.
enum Needs : unsigned {
    NeedsNothing = 0,
    NeedsAssertion = 1U << 0,  ///< some text as assertion
    NeedsClaims = 1U << 1,     ///< header and claims readable
    NeedsResponse = 1U << 2,   ///< an HTTP answer
    NeedsRequest = 1U << 3,    ///< the request itself
    NeedsRegistered = 1U << 4, ///< a registered key that can be read
    NeedsSigningKey = 1U << 5, ///< the case's own key, readable
    NeedsTokenEndpoint = 1U << 6,
    NeedsClientId = 1U << 7,
    NeedsJwks = 1U << 8,
    // Nothing is missing without these: the check reads that answer of the person, and is asked again when it changes.
    ReadsTimes = 1U << 9, ///< key_registered_at, app_created_at, app_marked_ready_at
    ReadsEnvironment = 1U << 10,
    ReadsAudience = 1U << 11,
    ReadsActivation = 1U << 12,
    ReadsAuthMethod = 1U << 13,
    ReadsRegisteredKey = 1U << 14,
    ReadsKeyWay = 1U << 15,
    // Nothing is missing without these either: they say on what the check's proofs rest.
    /// It compares a time of the assertion with the moment at which that arrived: where only the moment of the
    /// diagnosis is known, it proves nothing.
    RestsOnArrival = 1U << 16,
    /// It finds that something is not there or cannot be read: where a person shows the thing and may have shortened
    /// it, that proves nothing, unless the finding says that the fault stands there (`Finding::isThere`).
    RestsOnWhole = 1U << 17
};
/// All that a check may read of the answers.
inline constexpr unsigned readsAnswers = ReadsTimes | ReadsEnvironment | ReadsAudience | ReadsActivation |
                                         ReadsAuthMethod | ReadsRegisteredKey | ReadsKeyWay;

struct Source {
    std::string_view title; ///< "RFC 7523, section 3"
    std::string_view url;   ///< empty: no address
};

struct CheckInfo {
    std::string_view id; ///< kebab-case; names resources/checks/<id>.md, and with underscores the .cpp
    Family family = Family::Claims;
    Step step = Step::None;
    std::vector<std::string_view> causes; ///< the one it proves first
    unsigned needs = NeedsNothing;
    std::vector<Source> sources;
    std::vector<std::string_view> vendors; ///< empty: all; else only these
};

/// A pure function. It gives a finding without identity: check, family, step and (when empty) causes are filled in by
/// the frame.
using CheckFunction = Finding (*)(const Facts& facts);

/// A namespace-scope object of this type registers a check. An empty or doubled id ends the program at start, with a
/// message.
class Register {
  public:
    Register(CheckInfo info, CheckFunction function);
};

struct RegisteredCheck {
    CheckInfo info;
    CheckFunction function;
};
/// All checks, sorted by id.
[[nodiscard]] const std::vector<RegisteredCheck>& allChecks();
/// The check of that id, or nullptr.
[[nodiscard]] const RegisteredCheck* findCheck(std::string_view id);

// Findings in the making. `observed` and `expected` may be empty; `message` is one short sentence.
[[nodiscard]] Finding pass(QString message, QString observed = {}, QString expected = {});
[[nodiscard]] Finding warn(QString message, QString observed, QString expected);
[[nodiscard]] Finding unknown(QString message, QString observed = {}, QString expected = {});
[[nodiscard]] Finding notApplicable(QString message);
/// A failure that proves the first cause (a MUST of a standard or the vendor's own page is broken).
[[nodiscard]] Finding proved(QString message, QString observed, QString expected);
/// A failure that speaks for its causes without proving one.
[[nodiscard]] Finding suspicious(QString message, QString observed, QString expected);

} // namespace ad::diagnosis
