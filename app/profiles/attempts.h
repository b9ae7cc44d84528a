// Attempts: every exchange of a profile with its time, its answer and what was thought of it.
#pragma once

#include "attempt/attempt.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/sent.h"
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace ad::profiles {

/// Begun: written before the request leaves. Finished: its answer is there. Unknown: the program ended in between, and
/// nobody knows whether the request arrived; it counts as a try all the same.
enum class AttemptState { Begun = 0, Finished = 1, Unknown = 2 };

/// One row of the list of attempts.
struct AttemptRow {
    std::int64_t id = 0; ///< grows with each attempt
    std::string profileId;
    AttemptState state = AttemptState::Begun;
    std::int64_t begunAtMs = 0;
    std::int64_t tookMs = -1; ///< -1: not known
    std::string by;           ///< "send", "watch", "probe"
    std::string outcome;      ///< of the diagnosis: "granted", "rejected", "no_answer", "unclear"; empty: not finished
    int status = 0;           ///< HTTP; 0: no answer
    std::string error;        ///< error code of the answer, or the kind of network error
    std::vector<std::string> causes; ///< most likely first
    bool operator==(const AttemptRow&) const = default;
};

/// What an attempt ends with. `detail` is the redacted case (request, answer) with timings and settings.
struct AttemptEnd {
    std::string outcome, error;
    int status = 0;
    std::int64_t tookMs = -1;
    std::vector<std::string> causes;
    nlohmann::ordered_json detail = nlohmann::ordered_json::object();
};

/// An attempt with everything that is kept of it.
struct Attempt {
    AttemptRow row;
    nlohmann::ordered_json detail = nlohmann::ordered_json::object();
};

/// What is kept of one exchange. `file` holds request and answer (attempt::record()). Signatures, tokens and keys are
/// taken out; `keyThumbprint` tells which key signed.
[[nodiscard]] AttemptEnd summarise(const diagnosis::CaseFile& file, const net::Exchange& exchange,
                                   const diagnosis::Diagnosis& diagnosis, const std::string& keyThumbprint);

/// The same of a probe that `prepared` is; `file` is the case that it was made from. Its answer belongs to a
/// comparison: it is given no causes.
[[nodiscard]] AttemptEnd summariseProbe(diagnosis::CaseFile file, const attempt::Prepared& prepared,
                                        const net::Exchange& exchange, const std::string& kind);

/// What an attempt sent, as far as it is kept.
[[nodiscard]] diagnosis::Sent sentBy(const Attempt& attempt);

/// One line of two attempts laid side by side.
struct Difference {
    QString what;        ///< "aud", "Scope", "Answer", …
    QString left, right; ///< as text from outside; empty: absent
    bool differs = false;
    bool ofServer = false; ///< a part of the answer, not of what was sent
    bool operator==(const Difference&) const = default;
};
/// Two attempts side by side: addresses, header and claims of the assertion, parameters, the answer. What is new in
/// every request (`jti`, `iat`, `exp`, `nbf`) is left out but for the lifetime, `exp` less `iat`.
[[nodiscard]] std::vector<Difference> compare(const Attempt& left, const Attempt& right);

} // namespace ad::profiles
