#include "checks/support.h"

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
    if (wasTold(f, "new_key")) {
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
    if (told.isEmpty())
        return notApplicable(Tr::tr("What was told speaks for nothing by itself."));
    finding.message = told.join(QLatin1Char(' '));
    return naming(std::move(finding), std::move(causes));
}

const Register reg({"told-course",
                    Family::History,
                    Step::CheckReplay,
                    {"exp_passed", "jti_reused", "key_stale", "certificate_problem", "clock_skew", "kid_missing",
                     "key_file_mangled", "signature_encoding_wrong"},
                    NeedsNothing,
                    {smartAsymmetric},
                    {}},
                   [](const Facts& f) {
                       return f.answer && f.answer->granted(f.status) ? notApplicable(Tr::tr("A token was granted."))
                                                                      : check(f);
                   });

} // namespace
} // namespace ad::checks::told_course
