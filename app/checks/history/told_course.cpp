#include "checks/support.h"
#include "diagnosis/waiting.h"

namespace ad::checks::told_course {
namespace {

/// What worked and then stopped did not stop because of what never changes by itself.
Finding worked(Finding finding) {
    finding = withAll(std::move(finding), {"exp_passed", "key_stale", "certificate_problem", "clock_skew"},
                      "told_worked_before");
    return withAll(std::move(finding),
                   {"client_unknown", "client_id_wrong_environment", "app_type_wrong", "auth_method_mismatch",
                    "key_not_propagated", "key_not_registered", "kid_missing", "alg_not_accepted"},
                   "told_never_changed");
}

/// Whether a registration may take its time at this server; those that use it at once are known.
bool mayWait(const Facts& f) {
    return f.vendor->propagationSandbox.value_or(0) > 0 || f.vendor->propagationProduction.value_or(0) > 0 ||
           f.isVendor("generic") || !f.vendor->verified;
}

/// Whether the assertion at hand has times that no time zone has moved: zones differ by a quarter of an hour at least.
bool hasTimesInOrder(const Facts& f) {
    constexpr std::int64_t quarter = 900, hour = 3600;
    const auto exp = f.date("exp"), iat = f.date("iat");
    return f.claimsReadable && !f.assertionDescribed && exp && *exp > f.judgedAt && *exp <= f.judgedAt + hour &&
           (!iat || (*iat > f.judgedAt - quarter && *iat < f.judgedAt + quarter));
}

/// Whether a key at hand fits the algorithm that the header at hand names.
bool hasFittingKey(const Facts& f) {
    if (!f.claimsReadable || f.jws.alg().empty())
        return false;
    const std::string alg = f.jws.alg();
    return (f.signingKey && jose::fits(alg, *f.signingKey)) ||
           std::any_of(f.registered.begin(), f.registered.end(),
                       [&](const RegisteredKey& registered) { return jose::fits(alg, registered.key); });
}

/// What was told of the registration, of clocks and of the way to the keys.
void ofNow(const Facts& f, Finding& finding, QStringList& told, std::vector<std::string>& causes) {
    const bool lately = wasTold(f, "registered_lately") && !signsByUnknownKey(f);
    // Where it is told when, the vendor's own waiting time says more.
    const Waiting known = waiting(f);
    const bool measured = known.since && known.window;
    if (lately && !measured && mayWait(f)) {
        told << Tr::tr("By what you tell, the app, the key or its URL was saved or changed only lately.");
        finding = with(std::move(finding), "key_not_propagated", "told_registered_lately");
        causes.emplace_back("key_not_propagated");
    }
    if (wasTold(f, "registered_long_ago") && !lately && !measured)
        finding = with(std::move(finding), "key_not_propagated", "told_registered_long_ago");
    if (wasTold(f, "keys_not_fetched")) {
        told << Tr::tr("By what you tell, the server does not get to your key set.");
        finding = with(std::move(finding), "jwks_unreachable", "told_keys_not_fetched");
        causes.emplace_back("jwks_unreachable");
    }
    if (wasTold(f, "not_activated")) {
        told << Tr::tr("By what you tell, the organisation has not activated the app yet.");
        finding = with(std::move(finding), "app_not_activated_by_customer", "told_not_activated");
        causes.emplace_back("app_not_activated_by_customer");
    }
    if (wasTold(f, "clock_off")) {
        told << Tr::tr("By what you tell, a clock is wrong.");
        finding = with(std::move(finding), "clock_skew", "told_clock_off");
        causes.emplace_back("clock_skew");
    }
    if (wasTold(f, "sent_after_end") && !hasTimesInOrder(f)) {
        told << Tr::tr("By the times that you tell, the assertion is sent after its life is over.");
        finding = with(std::move(finding), "exp_passed", "told_sent_after_end");
        causes.insert(causes.begin(), "exp_passed");
        // That is computed, however the rest of the text sounds.
        finding.inFull = true;
    }
    if (wasTold(f, "local_time") && !hasTimesInOrder(f)) {
        told << Tr::tr(
            "By the program that is shown, local time is counted as UTC: the times are off by the time zone.");
        finding = withAll(std::move(finding), {"exp_passed", "exp_too_far", "not_yet_valid"}, "told_local_time");
        causes.insert(causes.end(), {"exp_passed", "exp_too_far", "not_yet_valid"});
    }
    if (wasTold(f, "ec_key") && wasTold(f, "key_uploaded") && f.isVendor("epic") && !f.claimsReadable && !f.urlAtHand) {
        told << Tr::tr("Epic takes EC keys only from a key URL; by what you tell, this key was uploaded.");
        finding = with(std::move(finding), "key_type_not_accepted", "told_ec_uploaded");
        causes.insert(causes.end(), {"key_type_not_accepted", "alg_not_accepted"});
    }
    if (wasTold(f, "plain_base64")) {
        told << Tr::tr("By the program that is shown, the parts of the token are plain base64: a JWT has base64url.");
        finding = with(std::move(finding), "assertion_malformed", "told_plain_base64");
        finding = with(std::move(finding), "signature_encoding_wrong", "told_plain_base64_other");
        causes.insert(causes.end(), {"assertion_malformed", "signature_encoding_wrong"});
    }
    if (wasTold(f, "signs_by_public") && !f.signingKey) {
        told << Tr::tr("By the program that is shown, a public key or a certificate is given to the signer.");
        finding = with(std::move(finding), "key_is_public", "told_signs_by_public");
        causes.emplace_back("key_is_public");
    }
    if (wasTold(f, "signs_by_secret") && (!f.claimsReadable || f.assertionDescribed)) {
        told << Tr::tr("By the program that is shown, a secret signs (HS256): a signed assertion needs a private key.");
        finding = with(std::move(finding), "alg_not_accepted", "told_signs_by_secret");
        causes.insert(causes.end(), {"alg_not_accepted", "alg_key_mismatch"});
    }
    if (wasTold(f, "secret_has_signs") && !f.assertionGiven) {
        told << Tr::tr("By what you tell, the secret has a sign that means something in a form: it has to be encoded.");
        finding = with(std::move(finding), "form_encoding_wrong", "told_secret_signs");
        causes.emplace_back("form_encoding_wrong");
    }
    // What can be read of the form is judged there.
    if (const auto* type = formField(f, "client_assertion_type");
        wasTold(f, "encoded_before") && (!type || type->open)) {
        told << Tr::tr("By the program that is shown, a value is encoded and then given to what encodes it again.");
        finding = with(std::move(finding), "form_encoding_wrong", "told_encoded_before");
        causes.emplace_back("form_encoding_wrong");
        finding.inFull = true;
    }
    if (wasTold(f, "hashed_twice")) {
        told << Tr::tr("By the program that is shown, a digest is signed as if it were the text: it is hashed twice.");
        finding = with(std::move(finding), "signature_encoding_wrong", "told_hashed_twice");
        causes.emplace_back("signature_encoding_wrong");
    }
    if (wasTold(f, "curve_unfit") && !hasFittingKey(f)) {
        told << Tr::tr("By what you show, the algorithm and the key are of different kinds or curves.");
        finding = with(std::move(finding), "alg_key_mismatch", "told_curve_unfit");
        causes.emplace_back("alg_key_mismatch");
    }
    if (wasTold(f, "kid_not_set") && f.vendor->kidNeeded == "always" && !(f.claimsReadable && f.parameter("kid"))) {
        told << Tr::tr("By the program that is shown, the header gets no kid, which %1 needs.").arg(f.vendorName);
        finding = with(std::move(finding), "kid_missing", "told_kid_not_set");
        causes.emplace_back("kid_missing");
    }
    if (wasTold(f, "works_unverified")) {
        told << Tr::tr("By what you tell, it works where certificates are not verified: what is wrong is the trust.");
        finding = with(std::move(finding), "tls_failure", "told_works_unverified");
        causes.emplace_back("tls_failure");
    }
    if (wasTold(f, "turned_to_get")) {
        told << Tr::tr("By what you show, a redirect turned the POST into a GET, which has no parameters.");
        finding = with(std::move(finding), "redirected", "told_turned_to_get");
        causes.emplace_back("redirected");
    }
    if (wasTold(f, "heals_itself") && mayWait(f)) {
        told << Tr::tr("By what you tell, it works by itself a little later: a registration takes its time.");
        finding = with(std::move(finding), "key_not_propagated", "told_heals_itself");
        causes.emplace_back("key_not_propagated");
    }
    if (wasTold(f, "sent_again")) {
        told << Tr::tr("By what you tell, a retry sends the same assertion again: each request needs one of its own.");
        finding = with(std::move(finding), "jti_reused", "told_sent_again");
        causes.emplace_back("jti_reused");
    }
    if (wasTold(f, "no_key_there")) {
        told << Tr::tr("By what you tell, no key is shown where it should be registered.");
        finding = with(std::move(finding), "key_not_registered", "told_no_key_there");
        causes.emplace_back("key_not_registered");
    }
    // The server speaks of times, and the span is short: what remains is the clock.
    const auto ofTimes = [](const Said& said) { return said.names("clock_skew"); };
    if (wasTold(f, "short_life") &&
        ((f.said && ofTimes(*f.said)) || std::any_of(f.logSaid.begin(), f.logSaid.end(), ofTimes))) {
        told << Tr::tr("By what you tell, the assertion lives for a short time only: compare the clocks.");
        finding = with(std::move(finding), "clock_skew", "told_short_life");
        causes.emplace_back("clock_skew");
    }
    if (wasTold(f, "now_and_then")) {
        told << Tr::tr(
            "By what you tell, it fails now and then: look at clocks, at retries, and at the way to the keys.");
        finding = withAll(std::move(finding), {"clock_skew", "jti_reused", "jwks_unreachable"}, "told_now_and_then");
        finding =
            withAll(std::move(finding),
                    {"client_unknown", "client_id_wrong_environment", "app_type_wrong", "auth_method_mismatch",
                     "key_not_registered", "public_key_mismatch", "kid_missing", "alg_not_accepted", "aud_mismatch"},
                    "told_never_changed");
        causes.insert(causes.end(), {"clock_skew", "jti_reused", "jwks_unreachable"});
    }
}

Finding check(const Facts& f) {
    if (f.file.told.empty())
        return notApplicable(Tr::tr("Nothing was told of the course of things."));
    QStringList told;
    Finding finding = warn({}, Tr::tr("told"), Tr::tr("a fresh, right assertion for every request"));
    std::vector<std::string> causes;
    const auto names = [&](std::initializer_list<const char*> list) {
        causes.insert(causes.end(), list.begin(), list.end());
    };
    const bool again = wasTold(f, "same_assertion") || wasTold(f, "works_once");
    // A first token was granted: what is registered is right.
    if (wasTold(f, "works_once"))
        finding = withAll(std::move(finding),
                          {"client_unknown", "client_id_wrong_environment", "app_type_wrong", "app_not_ready",
                           "auth_method_mismatch", "key_not_propagated", "key_not_registered", "public_key_mismatch",
                           "jwks_unreachable", "jwks_invalid", "kid_missing", "alg_not_accepted", "aud_mismatch"},
                          "worked_before");
    if (again) {
        told << Tr::tr("By what you tell, one assertion is sent more than once: each request needs one of its own.");
        const bool stays = !wasTold(f, "works_once") && (wasTold(f, "worked_before") || wasTold(f, "fails_later"));
        finding = with(std::move(finding), stays ? "exp_passed" : "jti_reused", "told_again");
        finding = with(std::move(finding), stays ? "jti_reused" : "exp_passed", "told_again_other");
        stays ? names({"exp_passed", "jti_reused"}) : names({"jti_reused", "exp_passed"});
    }
    if (wasTold(f, "fails_later") && !again) {
        told << Tr::tr(
            "By what you tell, it works after a start and fails later: perhaps one assertion is kept for good.");
        finding = withAll(std::move(finding), {"exp_passed", "jti_reused"}, "told_fails_later");
        names({"exp_passed", "jti_reused"});
    }
    if (wasTold(f, "worked_before") && !again) {
        told << Tr::tr("By what you tell, it worked until some day: look at what runs out by itself, and at clocks.");
        finding = worked(std::move(finding));
        names({"exp_passed", "key_stale", "certificate_problem", "clock_skew"});
    }
    if (wasTold(f, "new_key") && !signsByUnknownKey(f)) {
        told << Tr::tr("By what you tell, the key is a new one: the server may still hold the old one.");
        finding = with(std::move(finding), "key_stale", "told_new_key");
        // Where it worked before, a copy of the old key is what the server still holds.
        if (wasTold(f, "worked_before")) {
            causes.insert(causes.begin(), "key_stale");
        } else {
            finding = with(std::move(finding), "key_not_propagated", "told_new_key");
            names({"key_stale", "key_not_propagated"});
        }
    }
    if (wasTold(f, "der_signer")) {
        told << Tr::tr(
            "By what you tell, a service or tool signs with ES: its signature is DER and has to be converted.");
        finding = with(std::move(finding), "signature_encoding_wrong", "told_der_signer");
        names({"signature_encoding_wrong"});
    }
    if (wasTold(f, "several_keys")) {
        told << Tr::tr("By what you tell, several keys are registered: the header has to name the one that signs.");
        finding = with(std::move(finding), "kid_missing", "told_several_keys");
        names({"kid_missing"});
    }
    if (wasTold(f, "works_in_sandbox")) {
        told << Tr::tr("By what you tell, it works in the sandbox: what differs is the customer's own side.");
        finding = withAll(std::move(finding),
                          {"jwks_unreachable", "app_not_activated_by_customer", "client_id_wrong_environment"},
                          "told_works_in_sandbox");
        finding =
            withAll(std::move(finding), {"public_key_mismatch", "app_type_wrong", "alg_not_accepted", "exp_too_far"},
                    "told_never_changed");
        names({"jwks_unreachable", "app_not_activated_by_customer", "client_id_wrong_environment"});
    }
    if (wasTold(f, "works_elsewhere")) {
        told << Tr::tr("By what you tell, the same program works elsewhere: compare clock, key file and network.");
        finding = withAll(std::move(finding), {"clock_skew", "key_file_mangled"}, "told_works_elsewhere");
        names({"clock_skew", "key_file_mangled"});
    }
    ofNow(f, finding, told, causes);
    if (told.isEmpty() && finding.evidence.empty())
        return notApplicable(Tr::tr("What was told speaks for nothing by itself."));
    if (told.isEmpty()) {
        Finding against = keepsOpen(
            pass(Tr::tr("By what you tell, the registration is weeks old: waiting is no longer an explanation.")));
        against.evidence = std::move(finding.evidence);
        return against;
    }
    finding.message = told.join(QLatin1Char(' '));
    return naming(std::move(finding), std::move(causes));
}

const Register reg({"told-course",
                    Family::History,
                    Step::CheckReplay,
                    {"exp_passed", "jti_reused", "key_stale", "certificate_problem", "clock_skew", "kid_missing",
                     "key_file_mangled", "signature_encoding_wrong"},
                    ReadsTimes,
                    {smartAsymmetric},
                    {}},
                   [](const Facts& f) {
                       return f.answer && f.answer->granted(f.status) ? notApplicable(Tr::tr("A token was granted."))
                                                                      : check(f);
                   });

} // namespace
} // namespace ad::checks::told_course
