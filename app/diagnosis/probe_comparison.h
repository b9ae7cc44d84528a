// What a probe showed: its answer against the answer to the request that it was made from.
#pragma once

#include "diagnosis/facts.h"

namespace ad::diagnosis {

/// How surely two answers differ. `Perhaps`: only in time or in headers that say little.
enum class Sureness { Same, Perhaps, Certain };

/// Two answers side by side. What changes with every request (identifiers, addresses, moments) is not compared.
struct AnswerDifference {
    /// Both are answers of the server to the request itself: HTTP, and neither "too many requests" nor a failure of the
    /// server beside a proper answer.
    bool comparable = false;
    bool status = false, code = false, text = false; ///< what the server said
    bool headers = false;                            ///< Content-Type, WWW-Authenticate, Server, Via
    bool time = false;                               ///< clearly outside of the noise
    bool operator==(const AnswerDifference&) const = default;
    [[nodiscard]] Sureness sureness() const {
        return status || code || text ? Sureness::Certain : headers || time ? Sureness::Perhaps : Sureness::Same;
    }
};
/// Compares status, error code, description and URI, telling headers and, by `noiseMs`, the time that the server took.
/// `noiseMs`: by how much that time varies between equal requests; empty: not known, and only a difference of more than
/// a second counts. `own`: values of the two requests that an answer may repeat (client IDs, scopes).
[[nodiscard]] AnswerDifference compareAnswers(const CaseResponse& first, const CaseResponse& second,
                                              const std::vector<std::string>& own = {},
                                              std::optional<std::int64_t> noiseMs = std::nullopt);

/// What a probe says of the first request. A server names the first fault that it meets. So when the probe's own fault
/// is answered in another way, the first request had passed the place where that fault is looked for; when it is
/// answered alike, the first request fails there or earlier, or the server hides the difference.
enum class ProbeShows {
    Nothing,       ///< the two answers cannot be compared, or this server looks for the fault too early to tell
    Alike,         ///< the same answer
    PerhapsPassed, ///< only a weak difference
    Passed,        ///< the first request had passed this place for certain
    Granted        ///< the probe was granted a token
};

struct ProbeComparison {
    std::string kind;
    AnswerDifference difference;
    ProbeShows shows = ProbeShows::Nothing;
    QString observed; ///< "HTTP 401 invalid_client, before HTTP 400 invalid_client"
    QString means;    ///< one sentence: what it proves, or why it proves nothing
    bool operator==(const ProbeComparison&) const = default;
};

/// The request of a probe of the kind "absurd_scope" asks for this.
inline constexpr std::string_view absurdScope = "assertion-doctor/no-such-scope";

/// All probes of the case whose kind is known here, in the case's order; empty without an answer to compare with.
[[nodiscard]] std::vector<ProbeComparison> compareProbes(const Facts& facts);
/// The last probe of that kind; no value: there is none, or nothing to compare it with.
[[nodiscard]] std::optional<ProbeComparison> probeOf(const Facts& facts, std::string_view kind);

} // namespace ad::diagnosis
