#include "checks/support.h"
#include "diagnosis/waiting.h"

namespace ad::checks::worked_before {
namespace {

bool granted(const CaseAttempt& a) { return a.status == 200 && a.error.empty(); }

Finding check(const Facts& f) {
    std::optional<std::int64_t> last;
    std::size_t good = 0, bad = 0, turns = 0;
    bool before = false, first = true;
    for (const CaseAttempt& a : f.file.history) {
        const bool ok = granted(a);
        (ok ? good : bad) += 1;
        turns += !first && ok != before ? 1U : 0U;
        before = ok;
        first = false;
        if (ok && a.at && (!last || *a.at > *last))
            last = a.at;
    }
    if (f.file.history.empty())
        return unknown(Tr::tr("Whether this worked before is not known."));
    if (good == 0)
        return notApplicable(Tr::tr("None of the earlier attempts was granted."));
    const auto& changed = f.file.answers.keyRegisteredAt;
    const QString when = last ? minuteText(*last) : Tr::tr("before");
    Finding finding = pass(Tr::tr("It worked before (%1): this server knows the client and took its key.").arg(when),
                           Tr::tr("%1 granted, %2 refused").arg(good).arg(bad));
    finding = withAll(finding,
                      {"client_id_wrong_environment", "client_unknown", "app_type_wrong", "app_not_ready",
                       "app_not_activated_by_customer", "auth_method_mismatch", "aud_mismatch", "alg_not_accepted",
                       "typ_wrong", "iss_sub_mismatch", "tenant_unknown", "kid_missing", "alg_key_mismatch",
                       "signature_encoding_wrong", "claim_missing", "token_endpoint_wrong"},
                      "worked_before");
    if (last && changed && *changed > *last) {
        const QString because = Tr::tr("The key was changed after the last token was granted (%1).").arg(when);
        finding = withAll(finding, {"key_stale", "key_not_propagated"}, "key_changed_since", because);
        return keepsOpen(withAll(finding, {"public_key_mismatch", "kid_unknown"}, "key_changed_since", because));
    }
    const QString because = Tr::tr("It worked until %1, and nothing is known to have changed on this side.").arg(when);
    finding = withAll(finding, {"key_not_propagated", "key_not_registered"}, "worked_unchanged");
    finding = withAll(
        finding, {"clock_skew", "certificate_problem", "key_stale", "exp_passed", "jwks_unreachable", "jti_reused"},
        "worked_points_to", because);
    if (!f.registersByUrl)
        finding = with(finding, "static_key_not_accepted", "worked_points_to", because);
    if (turns > 2)
        finding = withAll(finding, {"clock_skew", "jti_reused", "key_stale"}, "now_and_then",
                          Tr::tr("It works now and then: one of several machines differs, or a retry sends the same "
                                 "assertion."));
    return keepsOpen(finding);
}

const Register
    reg({"worked-before", Family::History, Step::None, {"client_unknown"}, ReadsAnswers, {smartAsymmetric}, {}},
        [](const Facts& f) {
            return f.answered && !(f.answer && f.answer->granted(f.status))
                       ? check(f)
                       : notApplicable(Tr::tr("There is no refusal that the past could explain."));
        });

} // namespace
} // namespace ad::checks::worked_before
