#include "checks/support.h"
#include "diagnosis/waiting.h"

namespace ad::checks::app_is_ready {
namespace {

Finding check(const Facts& f) {
    const auto& ready = f.file.answers.appMarkedReadyAt;
    if (!f.answered && (ready || !refusedBefore(f)))
        return notApplicable(Tr::tr("There is no answer that this could explain."));
    if (!ready) {
        Finding finding = unknown(Tr::tr("Whether the app was marked ready is not known."));
        // The age of the key is asked first: it settles most of this as well.
        if (f.isVendor("epic") && f.file.answers.keyRegisteredAt)
            finding.question = Question{"app_marked_ready_at",
                                        Question::Kind::Time,
                                        Tr::tr("When was the app marked ready for this environment?"),
                                        {}};
        return finding;
    }
    if (*ready > f.judgedAt + 60)
        return proved(Tr::tr("The app was marked ready only after this answer."), minuteText(*ready),
                      Tr::tr("before %1").arg(minuteText(f.judgedAt)));
    return with(keepsOpen(pass(Tr::tr("The app was marked ready before, by your answer."), minuteText(*ready))),
                "app_not_ready", "marked_ready");
}

const Register
    reg({"app-is-ready", Family::Registration, Step::IdentifyClient, {"app_not_ready"}, ReadsTimes, {epicOAuth}, {}},
        [](const Facts& f) { return byAnswer(f, &Answers::appMarkedReadyAt, check(f)); });

} // namespace
} // namespace ad::checks::app_is_ready
