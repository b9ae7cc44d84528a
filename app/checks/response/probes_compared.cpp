#include "checks/support.h"
#include "diagnosis/probe_comparison.h"
#include "diagnosis/probe_kinds.h"

#include <algorithm>
#include <array>

namespace ad::checks::probes_compared {
namespace {

const std::initializer_list<std::string_view> keyCauses{"public_key_mismatch",
                                                        "key_not_registered",
                                                        "key_stale",
                                                        "kid_unknown",
                                                        "kid_missing",
                                                        "jwks_unreachable",
                                                        "jwks_invalid",
                                                        "signature_invalid",
                                                        "alg_not_accepted",
                                                        "static_key_not_accepted",
                                                        "signature_encoding_wrong",
                                                        "alg_key_mismatch",
                                                        "certificate_problem",
                                                        "kid_duplicate"};
const std::initializer_list<std::string_view> clientCauses{"client_unknown", "client_id_wrong_environment"};

/// The server knows the client and verified its signature: what was registered is in use there.
Finding keyIsRight(Finding finding) {
    finding = withAll(std::move(finding), keyCauses, "probe_key_right");
    finding = with(std::move(finding), "key_not_propagated", "probe_key_right");
    return withAll(std::move(finding), clientCauses, "probe_client_known");
}

void judge(Finding& finding, const ProbeComparison& probe) {
    const bool passed = probe.shows == ProbeShows::Passed, alike = probe.shows == ProbeShows::Alike;
    if (probe.kind == probe::unknownClient && passed)
        finding = withAll(std::move(finding), clientCauses, "probe_client_known");
    else if (probe.kind == probe::unknownClient && alike)
        finding = withAll(
            std::move(finding),
            {"client_unknown", "client_id_wrong_environment", "key_not_propagated", "app_not_ready", "app_type_wrong"},
            "probe_client_same", probe.means);
    else if ((probe.kind == probe::throwawayKey || probe.kind == probe::sameAssertion) && passed)
        finding = keyIsRight(std::move(finding));
    else if (probe.kind == probe::throwawayKey && alike)
        finding = withAll(std::move(finding), keyCauses, "probe_key_same", probe.means);
    else if (probe.kind == probe::wrongAud && passed) {
        finding = with(std::move(finding), "aud_mismatch", "probe_aud_right");
        finding = keyIsRight(std::move(finding));
    } else if (probe.kind == probe::absurdScope && (passed || probe.shows == ProbeShows::Granted)) {
        for (const CauseInfo& c : allCauses())
            if (c.family != Family::Request && c.id != "app_type_wrong" && c.id != "app_not_activated_by_customer" &&
                c.id != "app_not_ready")
                finding.evidence.push_back({std::string(c.id), "probe_authenticated", {}});
        finding = withAll(std::move(finding), {"scope_invalid", "app_type_wrong", "app_not_activated_by_customer"},
                          "probe_after_authentication", probe.means);
    } else if (probe.kind == probe::sameAssertion && probe.shows == ProbeShows::Granted) {
        // The very assertion is accepted now: what stands in it was right, and what passes by itself is left. The
        // request around it may be another than the person's.
        constexpr auto passing = std::to_array<std::string_view>(
            {"key_not_propagated", "key_stale", "jwks_unreachable", "app_not_ready", "app_not_activated_by_customer",
             "clock_skew", "not_yet_valid", "rate_limited", "server_error"});
        for (const CauseInfo& c : allCauses())
            if (c.family != Family::Network && c.family != Family::Request &&
                std::find(passing.begin(), passing.end(), c.id) == passing.end())
                finding.evidence.push_back({std::string(c.id), "probe_key_right", {}});
    }
}

Finding check(const Facts& f) {
    if (f.file.probes.empty())
        return f.bareInvalidClient
                   ? unknown(Tr::tr("No probe was sent; one could tell the causes apart that look alike here."))
                   : notApplicable(Tr::tr("No probe was sent."));
    Finding finding = pass({});
    QStringList observed, means;
    for (const ProbeComparison& probe : compareProbes(f)) {
        if (probe.shows == ProbeShows::Nothing)
            continue;
        observed << probe.observed;
        means << probe.means;
        judge(finding, probe);
    }
    if (means.isEmpty())
        return unknown(Tr::tr("The probes got no answer that could be compared with the first."));
    finding.message = means.join(QLatin1Char(' '));
    finding.observed = observed.join(QLatin1String("; "));
    finding.causes = {"client_unknown"};
    return keepsOpen(finding);
}

const Register reg({"probes-compared",
                    Family::Response,
                    Step::None,
                    {"client_unknown"},
                    NeedsResponse,
                    {rfc6749Errors, smartAsymmetric},
                    {}},
                   [](const Facts& f) {
                       return f.answer && f.answer->granted(f.status) ? notApplicable(Tr::tr("A token was granted."))
                                                                      : check(f);
                   });

} // namespace
} // namespace ad::checks::probes_compared
