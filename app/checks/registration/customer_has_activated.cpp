#include "checks/support.h"

namespace ad::checks::customer_has_activated {
namespace {

Finding check(const Facts& f) {
    const auto& activated = f.file.answers.customerActivated;
    // Only of Epic it is known that a customer has to; elsewhere the person's own "no" is what there is.
    if (!f.isVendor("epic") && (!activated || *activated))
        return notApplicable(Tr::tr("Whether a customer has to activate an app at this server is not known."));
    if (!f.isVendor("epic"))
        return suspicious(Tr::tr("The organisation has not activated the app, by your answer."),
                          Tr::tr("not activated"), Tr::tr("activated, and mapped to a user"));
    if (f.environment == "sandbox")
        return with(notApplicable(Tr::tr("In the sandbox no customer has to activate the app.")),
                    "app_not_activated_by_customer", "sandbox_activates_itself");
    if (!activated) {
        Finding finding = unknown(Tr::tr("Whether the organisation has activated the app is not known."));
        finding.question = Question{"customer_activated",
                                    Question::Kind::YesNo,
                                    Tr::tr("Has the organisation activated the app, and mapped it to a user?"),
                                    {}};
        return f.answered && f.environment == "production"
                   ? with(
                         finding, "app_not_activated_by_customer", "customer_has_to_activate",
                         Tr::tr("At a customer the organisation has to activate the app, and nobody said that it has."))
                   : finding;
    }
    if (*activated)
        return with(keepsOpen(pass(Tr::tr("The organisation has activated the app, by your answer."))),
                    "app_not_activated_by_customer", "activated");
    return proved(Tr::tr("The organisation has not activated the app; before that no token is given."),
                  Tr::tr("not activated"), Tr::tr("activated, and mapped to a user"));
}

const Register reg({"customer-has-activated",
                    Family::Registration,
                    Step::IdentifyClient,
                    {"app_not_activated_by_customer"},
                    ReadsActivation,
                    {epicOAuth},
                    {}},
                   [](const Facts& f) { return byAnswer(f, &Answers::customerActivated, check(f)); });

} // namespace
} // namespace ad::checks::customer_has_activated
