#include "checks/support.h"
#include "diagnosis/known_words.h"

namespace ad::checks::app_is_backend {
namespace {

Finding check(const Facts& f) {
    const std::string audience = knownWord("app_audience", f.file.answers.appAudience);
    if (audience.empty()) {
        Finding finding = f.file.answers.appAudience.empty()
                              ? unknown(Tr::tr("For whom the app was registered is not known."))
                              : unknownAnswer("app_audience", f.file.answers.appAudience);
        // Kinds of apps are a matter of SMART's servers; others know clients alone.
        if (f.isVendor("epic") || followsSmart(f))
            finding.question = Question{"app_audience",
                                        Question::Kind::Choice,
                                        Tr::tr("For whom is the app registered?"),
                                        {{"backend", Tr::tr("Backend systems")},
                                         {"patient", Tr::tr("Patients")},
                                         {"clinician", Tr::tr("Clinicians")}}};
        return finding;
    }
    if (audience == "backend")
        return with(
            keepsOpen(pass(Tr::tr("The app is registered as a backend system, by your answer."), shown(audience, 40))),
            "app_type_wrong", "app_is_backend");
    return proved(
        Tr::tr("The app is registered for %1; only a backend app may use client credentials.").arg(inQuotes(audience)),
        shown(audience, 40), QStringLiteral("backend"));
}

const Register reg({"app-is-backend",
                    Family::Registration,
                    Step::IdentifyClient,
                    {"app_type_wrong"},
                    ReadsAudience,
                    {smartBackend, epicOAuth},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::app_is_backend
