#include "checks/support.h"
#include "diagnosis/waiting.h"

namespace ad::checks::answer_changed {
namespace {

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
        Finding finding =
            pass(Tr::tr("The answer changed from %1 to %2: something is taken now that was not before.")
                     .arg(shown(last->error, 60), error.empty() ? Tr::tr("HTTP %1").arg(f.status) : shown(error, 60)),
                 shown(error, 60), shown(last->error, 60));
        // From the client's authentication to something after it: the key is live.
        if (last->error == "invalid_client" && (error == "invalid_scope" || error == "unauthorized_client"))
            finding =
                withAll(finding, {"key_not_propagated", "public_key_mismatch", "client_unknown"}, "answer_moved_on");
        return keepsOpen(finding);
    }
    constexpr std::int64_t twoDays = 2 * 86400;
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
