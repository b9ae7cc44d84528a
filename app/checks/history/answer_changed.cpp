#include "checks/support.h"
#include "diagnosis/waiting.h"
#include <algorithm>
#include <array>

namespace ad::checks::answer_changed {
namespace {

/// Whether a server that gives the second code came further in its work than with the first one.
bool isLater(std::string_view before, std::string_view now) {
    constexpr auto inOrder =
        std::to_array<std::string_view>({"invalid_request", "invalid_client", "unauthorized_client", "invalid_scope"});
    const auto place = [&](std::string_view code) { return std::find(inOrder.begin(), inOrder.end(), code); };
    return place(now) != inOrder.end() && place(before) < place(now);
}

Finding check(const Facts& f) {
    const std::string error = f.answer ? f.answer->error : std::string();
    const CaseAttempt* last = nullptr;
    std::optional<std::int64_t> first;
    bool always = !f.file.history->empty();
    for (const CaseAttempt& a : *f.file.history) {
        always = always && a.error == error;
        if (a.at && (!first || *a.at < *first))
            first = a.at;
        if (!a.error.empty() && (!last || !last->at || (a.at && *a.at >= *last->at)))
            last = &a;
    }
    if (!last)
        return notApplicable(Tr::tr("There is no earlier refusal to compare with."));
    if (last->error != error) {
        const QString now = error.empty() ? Tr::tr("HTTP %1").arg(f.status) : shown(error, 60);
        Finding finding =
            pass((isLater(last->error, error)
                      ? Tr::tr("The answer changed from %1 to %2: something is taken now that was not before.")
                      : Tr::tr("The answer changed from %1 to %2."))
                     .arg(shown(last->error, 60), now),
                 shown(error, 60), shown(last->error, 60));
        // From the client's authentication to something after it: the key is live.
        if (last->error == "invalid_client" && (error == "invalid_scope" || error == "unauthorized_client"))
            finding =
                withAll(finding, {"key_not_propagated", "public_key_mismatch", "client_unknown"}, "answer_moved_on");
        return keepsOpen(finding);
    }
    constexpr std::int64_t twoDays = 2 * std::int64_t{86400};
    if (always && first && f.judgedAt - *first > twoDays && !f.file.answers.keyRegisteredAt)
        return with(keepsOpen(pass(Tr::tr("The same answer since %1: whatever was registered before that is no longer "
                                          "on its way.")
                                       .arg(minuteText(*first)),
                                   Tr::tr("%1 attempts").arg(f.file.history->size()))),
                    "key_not_propagated", "tried_for_days");
    return keepsOpen(pass(Tr::tr("The answer is the same as before."), shown(error, 60)));
}

const Register reg({"answer-changed",
                    Family::History,
                    Step::None,
                    {"key_not_propagated"},
                    NeedsResponse | ReadsTimes,
                    {rfc6749Errors},
                    {}},
                   [](const Facts& f) {
                       return f.answer && f.answer->granted(f.status) ? notApplicable(Tr::tr("A token was granted."))
                                                                      : check(f);
                   });

} // namespace
} // namespace ad::checks::answer_changed
