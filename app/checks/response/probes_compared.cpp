#include "checks/support.h"
#include "diagnosis/probe_kinds.h"

namespace ad::checks {
namespace {

/// What two answers are compared by: status, code and text.
struct Look {
    int status = 0;
    std::string error, words;
    bool granted = false;
    bool operator==(const Look&) const = default;
};

Look lookOf(const CaseResponse& r) {
    const smart::TokenResponse answer = smart::parseTokenResponse(r.body.value_or(""));
    return {r.status, answer.error, answer.errorDescription.value_or(""), answer.granted(r.status)};
}

constexpr std::initializer_list<std::string_view> keyCauses{"public_key_mismatch",
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
constexpr std::initializer_list<std::string_view> clientCauses{"client_unknown", "client_id_wrong_environment"};

QString nameOf(const std::string& kind) {
    if (kind == probe::unknownClient)
        return Tr::tr("with a made-up client ID");
    if (kind == probe::throwawayKey)
        return Tr::tr("signed with a throw-away key");
    if (kind == probe::wrongAud)
        return Tr::tr("with a wrong aud");
    if (kind == probe::absurdScope)
        return Tr::tr("with an absurd scope");
    return Tr::tr("with the same assertion");
}

void judge(Finding& finding, const std::string& kind, const Look& first, const Look& other) {
    const bool same = first == other;
    if (kind == probe::unknownClient) {
        if (same)
            finding =
                withAll(std::move(finding),
                        {"client_unknown", "client_id_wrong_environment", "key_not_propagated", "app_not_ready",
                         "app_type_wrong"},
                        "probe_client_same",
                        Tr::tr("A made-up client ID gets the same answer: the server may not know this one either."));
        else
            finding = withAll(std::move(finding), clientCauses, "probe_client_known");
    } else if (kind == probe::throwawayKey) {
        if (same)
            finding =
                withAll(std::move(finding), keyCauses, "probe_key_same",
                        Tr::tr("A throw-away key gets the same answer: the server may not accept the signature."));
        else
            finding = withAll(std::move(finding), keyCauses, "probe_key_right");
    } else if (kind == probe::wrongAud && !same) {
        finding = with(std::move(finding), "aud_mismatch", "probe_aud_right");
        finding = withAll(std::move(finding), keyCauses, "probe_key_right");
        finding = withAll(std::move(finding), clientCauses, "probe_client_known");
    } else if (kind == probe::absurdScope && other.error == "invalid_scope") {
        for (const CauseInfo& c : allCauses())
            if (c.family != Family::Request && c.id != "app_type_wrong" && c.id != "app_not_activated_by_customer" &&
                c.id != "app_not_ready")
                finding.evidence.push_back({std::string(c.id), "probe_authenticated", {}});
        finding =
            withAll(std::move(finding), {"scope_invalid", "app_type_wrong", "app_not_activated_by_customer"},
                    "probe_after_authentication",
                    Tr::tr("An absurd scope gets invalid_scope: the client is authenticated, so the fault comes after "
                           "that."));
    } else if (kind == probe::sameAssertion && !same && !other.granted) {
        finding = withAll(std::move(finding), keyCauses, "probe_key_right");
        finding = withAll(std::move(finding), clientCauses, "probe_client_known");
    }
}

Finding check(const Facts& f) {
    if (f.file.probes.empty())
        return f.bareInvalidClient
                   ? unknown(Tr::tr("No probe was sent; one could tell the causes apart that look alike here."))
                   : notApplicable(Tr::tr("No probe was sent."));
    const Look first = lookOf(*f.file.response);
    Finding finding = pass({});
    QStringList same, different;
    for (const CaseProbe& p : f.file.probes) {
        if (std::find(probe::kinds.begin(), probe::kinds.end(), p.kind) == probe::kinds.end() || p.response.status == 0)
            continue;
        const Look other = lookOf(p.response);
        (first == other ? same : different) << nameOf(p.kind);
        judge(finding, p.kind, first, other);
    }
    if (same.isEmpty() && different.isEmpty())
        return unknown(Tr::tr("The probes got no answer, so nothing can be compared."));
    QStringList sentences;
    //: %1 is a list: "with a made-up client ID, with a wrong aud"
    if (!different.isEmpty())
        sentences << Tr::tr("Another answer came %1.").arg(different.join(QLatin1String(", ")));
    if (!same.isEmpty())
        sentences << Tr::tr("The same answer came %1.").arg(same.join(QLatin1String(", ")));
    finding.message = sentences.join(QLatin1Char(' '));
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
} // namespace ad::checks
