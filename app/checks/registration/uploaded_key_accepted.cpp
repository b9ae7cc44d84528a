#include "checks/support.h"
#include "diagnosis/waiting.h"
#include "vendors/rule_words.h"

namespace ad::checks::uploaded_key_accepted {
namespace {

bool takesOnlyUrls(const Facts& f) { return f.vendor->keyWays == std::vector<std::string>{"jwks_url"}; }

/// Whether a rule that spares what was there before spares this key: it was saved before the rule began.
bool savedBefore(const Facts& f, const vendors::Rule& rule) {
    const auto& saved = f.file.answers.keyRegisteredAt ? f.file.answers.keyRegisteredAt : f.file.answers.appCreatedAt;
    return saved && rule.from && *saved < *rule.from;
}

Finding check(const Facts& f) {
    if (registersByUrl(f))
        return with(notApplicable(Tr::tr("The key is published at a URL, not uploaded.")), "static_key_not_accepted",
                    "registered_by_url");
    if (takesOnlyUrls(f) && f.keyAtHand) {
        // The set may be what stands at the URL: then it was never uploaded.
        const bool sure = !f.file.registered.certificatePem.empty() || !f.file.registered.publicKeyPem.empty();
        return sure ? suspicious(
                          Tr::tr("%1 takes keys from a key URL only, and this key was handed over.").arg(f.vendorName),
                          Tr::tr("a certificate or public key"), Tr::tr("a key URL"))
                    : unknown(Tr::tr("%1 takes keys from a key URL only; whether this set stands at one is not known.")
                                  .arg(f.vendorName));
    }
    const auto rules = vendors::rulesAt(*f.vendor, "static_key", f.environment, f.judgedAt);
    if (rules.empty()) {
        const bool known = std::any_of(f.vendor->rules.begin(), f.vendor->rules.end(),
                                       [](const vendors::Rule& r) { return r.topic == "static_key"; });
        return known
                   ? with(pass(f.answered
                                   ? Tr::tr("At the time of this answer %1 still took uploaded keys.").arg(f.vendorName)
                                   : Tr::tr("%1 still takes uploaded keys.").arg(f.vendorName)),
                          "static_key_not_accepted", "static_key_still_accepted")
                   : notApplicable(Tr::tr("No rule against uploaded keys is known here."));
    }
    const vendors::Rule& rule = *rules.back();
    const QString fact = Tr::tr("Since its version %1: %2.").arg(vendors::versionOf(rule), vendors::factOf(rule));
    if (!registersStatic(f))
        return unknown(fact + QLatin1Char(' ') + Tr::tr("How this key is registered is not known."));
    if (savedBefore(f, rule) && rule.weight != "static_key_ended")
        return with(keepsOpen(pass(fact + QLatin1Char(' ') + Tr::tr("This key was saved before."))),
                    "static_key_not_accepted", "static_key_was_there_before");
    // A key that is not taken is answered as every fault of the client's authentication.
    const std::string error = f.answer ? f.answer->error : std::string();
    if (!error.empty() && error != "invalid_client" && !(f.said && f.said->names("static_key_not_accepted")))
        return unknown(fact + QLatin1Char(' ') + Tr::tr("An answer of %1 says nothing of that.").arg(shown(error, 40)));
    const bool surelyUploaded = !f.file.registered.certificatePem.empty() || !f.file.registered.publicKeyPem.empty() ||
                                (registersStatic(f) && !f.keyAtHand);
    const QString message =
        surelyUploaded ? Tr::tr("The key was uploaded, and %1 is ending uploaded keys. %2").arg(f.vendorName, fact)
                       : Tr::tr("If this set was uploaded: %1 is ending uploaded keys. %2").arg(f.vendorName, fact);
    // A version reaches each customer with that customer's upgrade: a date makes it likely, never certain.
    Finding finding = warn(message, Tr::tr("an uploaded key"), Tr::tr("a key URL"));
    const auto stage = waiting(f).stage;
    if (stage == Waiting::Stage::Inside || stage == Waiting::Stage::SameDay)
        finding = with(std::move(finding), "static_key_not_accepted", "static_key_taken_lately");
    return with(std::move(finding), "static_key_not_accepted",
                surelyUploaded ? rule.weight : "static_set_perhaps_uploaded");
}

const Register reg({"uploaded-key-accepted",
                    Family::Registration,
                    Step::FindKey,
                    {"static_key_not_accepted"},
                    ReadsTimes | ReadsKeyWay,
                    {epicOAuth, smartAsymmetric},
                    {}},
                   [](const Facts& f) {
                       Finding finding = byAnswer(f, &Answers::keyRegistration, check(f));
                       if (!f.answered && finding.verdict == Verdict::Warn) {
                           // What is registered is so before anything is sent, too; only no answer bears it out.
                           finding.evidence.clear();
                       }
                       return finding;
                   });

} // namespace
} // namespace ad::checks::uploaded_key_accepted
