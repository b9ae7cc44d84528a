#include "profiles/last_attempt.h"

#include "base/json.h"

namespace ad::profiles {

Expected<std::optional<LastAttempt>> lastAttemptOf(const Store& store, const std::string& profileId) {
    // One that is under way or was cut off has no answer, and what was imported has younger numbers than its age.
    constexpr int looked = 50;
    const auto rows = store.attempts(profileId, 0, looked);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const AttemptRow* last = nullptr;
    for (const AttemptRow& row : *rows)
        if (row.state == AttemptState::Finished && row.by != "probe" && (!last || row.begunAtMs > last->begunAtMs))
            last = &row;
    return last ? attemptAsCase(store, last->id) : std::optional<LastAttempt>();
}

Expected<std::optional<LastAttempt>> attemptAsCase(const Store& store, std::int64_t attemptId) {
    const auto attempt = store.attempt(attemptId);
    if (!attempt)
        return tl::make_unexpected(attempt.error());
    if (attempt->row.state != AttemptState::Finished || !attempt->detail.contains("case"))
        return std::nullopt;
    auto kept = diagnosis::readCase(json::write(attempt->detail["case"]));
    if (!kept)
        return tl::make_unexpected(kept.error());
    return LastAttempt{attempt->row, std::move(*kept), attempt->detail.value("key_thumbprint", std::string())};
}

void fillAttempt(const LastAttempt& last, diagnosis::CaseFile& file) {
    file.assertion = last.file.assertion;
    file.request = last.file.request;
    file.response = last.file.response;
    std::erase_if(file.history.edit(), [&](const auto& past) { return past.at == last.row.begunAtMs / 1000; });
}

} // namespace ad::profiles
