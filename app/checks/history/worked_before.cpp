#include "checks/support.h"
#include "diagnosis/sent.h"
#include "diagnosis/waiting.h"
#include <algorithm>
#include <array>
#include <set>

namespace ad::checks::worked_before {
namespace {

bool granted(const CaseAttempt& a) { return a.status == 200 && a.error.empty(); }

/// One thing that may differ from what worked.
struct Part {
    QString name;
    std::vector<std::string_view> values; ///< by the names of sent.h
    std::vector<std::string_view> causes; ///< that it leads to
    std::vector<std::string_view> open;   ///< that are no longer shown to be right
    bool aside = false;                   ///< others may be why it does not work any more
};

std::vector<Part> parts() {
    return {
        {Tr::tr("the key"),
         {"key"},
         {"public_key_mismatch", "key_stale", "key_not_propagated", "key_not_registered", "kid_unknown",
          "certificate_problem", "alg_key_mismatch"},
         {}},
        {Tr::tr("the client ID"),
         {"claims.iss", "claims.sub", "form.client_id"},
         {"client_unknown", "client_id_wrong_environment", "key_not_propagated", "key_not_registered", "app_not_ready",
          "iss_sub_mismatch"},
         {"app_type_wrong", "app_not_activated_by_customer", "auth_method_mismatch"}},
        {QStringLiteral("aud"), {"claims.aud"}, {"aud_mismatch"}, {}},
        {Tr::tr("the token endpoint"),
         {"token_endpoint"},
         {"client_unknown", "client_id_wrong_environment", "token_endpoint_wrong", "tenant_unknown", "aud_mismatch"},
         {"app_type_wrong", "app_not_ready", "app_not_activated_by_customer", "auth_method_mismatch",
          "alg_not_accepted", "typ_wrong", "kid_missing", "claim_missing"}},
        {Tr::tr("the scope"), {"form.scope"}, {"scope_invalid"}, {}, true},
        {QStringLiteral("kid"), {"header.kid"}, {"kid_unknown", "kid_missing"}, {}},
        {QStringLiteral("alg"), {"header.alg"}, {"alg_not_accepted", "alg_key_mismatch"}, {}},
        {QStringLiteral("typ"), {"header.typ"}, {"typ_wrong"}, {}},
        {QStringLiteral("jku"), {"header.jku"}, {"jku_mismatch", "key_not_propagated"}, {}},
        {Tr::tr("the lifetime"), {"lifetime"}, {"exp_too_far"}, {}, true},
    };
}

/// What the request differs in from the one that was granted last.
struct Compared {
    bool whole = false; ///< everything that a bare refusal may be about is known of both
    QStringList changed;
    bool onlyAside = true;
    std::set<std::string_view> touched; ///< causes
    std::vector<std::string> causes;    ///< the same, what is likeliest first
};

Compared compare(const Facts& f, const CaseAttempt& worked) {
    Compared out;
    if (worked.sent.empty())
        return out;
    const Sent now = sentOf(f);
    out.whole = true;
    for (const Part& part : parts()) {
        bool differs = false;
        for (const std::string_view name : part.values) {
            const std::string* then = valueOf(worked.sent, name);
            const std::string* today = valueOf(now, name);
            // A key that nobody showed may be the same; a member that is absent is another request.
            const bool known = name == "key" || name == "token_endpoint" ? then && today : f.claimsReadable;
            out.whole = out.whole && known;
            differs = differs || (known && (then ? *then : std::string()) != (today ? *today : std::string()));
        }
        if (!differs)
            continue;
        out.changed << part.name;
        out.onlyAside = out.onlyAside && part.aside;
        for (const std::string_view cause : part.causes)
            if (std::find(out.causes.begin(), out.causes.end(), cause) == out.causes.end())
                out.causes.emplace_back(cause);
        out.touched.insert(part.causes.begin(), part.causes.end());
        out.touched.insert(part.open.begin(), part.open.end());
    }
    return out;
}

/// What a granted token shows to be right.
constexpr std::array<std::string_view, 16> rightThen{"client_id_wrong_environment",
                                                     "client_unknown",
                                                     "app_type_wrong",
                                                     "app_not_ready",
                                                     "app_not_activated_by_customer",
                                                     "auth_method_mismatch",
                                                     "aud_mismatch",
                                                     "alg_not_accepted",
                                                     "typ_wrong",
                                                     "iss_sub_mismatch",
                                                     "tenant_unknown",
                                                     "kid_missing",
                                                     "alg_key_mismatch",
                                                     "signature_encoding_wrong",
                                                     "claim_missing",
                                                     "token_endpoint_wrong"};

Finding check(const Facts& f) {
    const CaseAttempt* worked = nullptr;
    std::optional<std::int64_t> last, tried;
    std::size_t good = 0, bad = 0, turns = 0;
    bool before = false, first = true;
    for (const CaseAttempt& a : *f.file.history) {
        const bool ok = granted(a);
        (ok ? good : bad) += 1;
        turns += !first && ok != before ? 1U : 0U;
        before = ok;
        first = false;
        if (ok && (!worked || !worked->at || (a.at && *a.at >= *worked->at)))
            worked = &a;
        if (a.at && (!tried || *a.at > *tried))
            tried = a.at;
        if (ok && a.at && (!last || *a.at > *last))
            last = a.at;
    }
    if (f.file.history->empty())
        return unknown(Tr::tr("Whether this worked before is not known."));
    if (!worked)
        return notApplicable(Tr::tr("None of the earlier attempts was granted."));
    const auto& changed = f.file.answers.keyRegisteredAt;
    const QString when = last ? minuteText(*last) : Tr::tr("before");
    const QString counts = Tr::tr("%1 granted, %2 refused").arg(good).arg(bad);
    const Compared compared = compare(f, *worked);
    const bool other = !compared.changed.isEmpty();
    const QString differs =
        //: %2 lists what differs: "the key, aud".
        other ? Tr::tr("It worked until %1, and what is sent differs since: %2.")
                    .arg(when, compared.changed.join(QLatin1String(", ")))
              : QString();
    // Of what worked within the last day nothing but this is other: few reasons are as good.
    constexpr std::int64_t day = 86400;
    const bool onlyThis = compared.whole && compared.changed.size() == 1 && !compared.onlyAside && last &&
                          *last <= ownTime(f) && ownTime(f) - *last <= day;
    Finding finding =
        onlyThis ? remedied(naming(suspicious(differs, counts, Tr::tr("what worked")), compared.causes),
                            Tr::tr("Send once more with what worked: %1 as it was then.").arg(compared.changed.front()))
        : other
            ? naming(warn(differs, counts, Tr::tr("what worked")), compared.causes)
            : pass(Tr::tr("It worked before (%1): this server knows the client and took its key.").arg(when), counts);
    for (const std::string_view cause : rightThen)
        if (!compared.touched.contains(cause))
            finding = with(finding, std::string(cause), "worked_before");
    for (const std::string& cause : compared.causes) {
        finding = with(finding, cause, "changed_since", differs);
        if (onlyThis && cause == compared.causes.front())
            finding.evidence.back().times = 2;
    }
    if (last && changed && *changed > *last) {
        const QString because = Tr::tr("The key was changed after the last token was granted (%1).").arg(when);
        finding = withAll(finding, {"key_stale", "key_not_propagated"}, "key_changed_since", because);
        // The server reached the key set once: that it has an old one is far likelier than that it reaches none.
        finding = with(finding, "jwks_unreachable", "worked_before");
        return keepsOpen(withAll(finding, {"public_key_mismatch", "kid_unknown"}, "key_changed_since", because));
    }
    if (!compared.onlyAside)
        return keepsOpen(finding);
    const QString because =
        other            ? differs
        : compared.whole ? Tr::tr("It worked until %1 with the same key, client ID, aud and endpoint.").arg(when)
                         : Tr::tr("It worked until %1, and nothing is known to have changed on this side.").arg(when);
    finding = withAll(finding, {"key_not_propagated", "key_not_registered"}, "worked_unchanged");
    // The server got the key set then, and it is the same key: what stops is clock, expiry or rotation.
    finding = with(finding, "jwks_unreachable", "worked_before");
    // By computation the key that signs is the registered one, and it was registered before it worked.
    if (changed && f.verifiedWith && f.signature && f.signature->match == jose::Match::Verifies)
        finding = withAll(finding, {"public_key_mismatch", "kid_unknown"}, "worked_before");
    finding = with(finding, "clock_skew", "worked_points_to", because);
    // Minutes after a token no cache has grown old, no certificate has run out and no rule has changed: what differs
    // between the two requests are their times and their jti.
    constexpr std::int64_t justNow = 600;
    const bool minutesAgo = last && *last <= ownTime(f) && ownTime(f) - *last < justNow;
    // An assertion that was made after every earlier attempt is no old one that is sent again.
    const auto made = f.date("iat");
    if (minutesAgo || !made || !tried || *made <= *tried)
        finding = withAll(finding, {"exp_passed", "jti_reused"}, "worked_points_to", because);
    if (minutesAgo) {
        finding = withAll(finding,
                          {"certificate_problem", "key_stale", "static_key_not_accepted", "public_key_mismatch",
                           "kid_unknown", "key_not_propagated"},
                          "worked_before");
    } else {
        finding = withAll(finding, {"certificate_problem", "key_stale"}, "worked_points_to", because);
        if (!f.urlAtHand)
            finding = with(finding, "static_key_not_accepted", "worked_points_to", because);
    }
    if (turns > 2)
        finding = withAll(finding, {"clock_skew", "jti_reused", "key_stale"}, "now_and_then",
                          Tr::tr("It works now and then: one of several machines differs, or a retry sends the same "
                                 "assertion."));
    return keepsOpen(finding);
}

const Register
    reg({"worked-before", Family::History, Step::None, {"client_unknown"}, ReadsTimes, {smartAsymmetric}, {}},
        [](const Facts& f) {
            return f.answered && !(f.answer && f.answer->granted(f.status))
                       ? check(f)
                       : notApplicable(Tr::tr("There is no refusal that the past could explain."));
        });

} // namespace
} // namespace ad::checks::worked_before
