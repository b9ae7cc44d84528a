#include "diagnosis/settle.h"

#include "diagnosis/known_words.h"
#include "diagnosis/probe_kinds.h"
#include "diagnosis/tr.h"
#include "diagnosis/waiting.h"
#include <algorithm>
#include <array>

namespace ad::diagnosis {
namespace {

/// A probe is worth a request only between causes that come this far.
constexpr std::size_t firstOnes = 4;

template <std::size_t N>
bool isOneOf(std::string_view cause, const std::array<std::string_view, N>& causes) {
    return std::find(causes.begin(), causes.end(), cause) != causes.end();
}

/// The most likely cause besides this one; nullptr: there is none.
const RankedCause* rival(const RankedCause& cause, const std::vector<RankedCause>& ranked) {
    for (const RankedCause& other : ranked)
        if (other.cause != cause.cause)
            return &other;
    return nullptr;
}

/// The cause among the first ones that the probe of this cause would tell from it; nullptr: there is none.
const RankedCause* separated(const RankedCause& cause, std::string_view kind, const std::vector<RankedCause>& ranked) {
    for (std::size_t i = 0; i < ranked.size() && i < firstOnes; ++i)
        if (ranked[i].cause != cause.cause && probe::kindFor(ranked[i].cause) != kind)
            return &ranked[i];
    return nullptr;
}

Settle byWaiting(const RankedCause& cause, const std::vector<RankedCause>& ranked, const Facts& facts) {
    const Waiting w = waiting(facts);
    const RankedCause* other = rival(cause, ranked);
    const QString next = other ? other->title : Tr::tr("the next cause");
    constexpr std::int64_t day = 86400;
    if (!w.since)
        return {"wait", w.window ? Tr::tr("What decides is when the key was saved: up to %1 after that the answer may "
                                          "change by itself; after two days it will not.")
                                       .arg(duration(*w.window))
                                 : Tr::tr("What decides is when the key was saved: after two days waiting is no "
                                          "explanation any more.")};
    const bool inside = w.stage == Waiting::Stage::Inside;
    const std::int64_t until = *w.since + (inside ? *w.window : w.stage == Waiting::Stage::SameDay ? day : 2 * day);
    if (until <= facts.judgedAt)
        return {"wait", Tr::tr("Two days are over, which speaks against waiting: look at \"%1\".").arg(next)};
    return {"wait",
            Tr::tr("Try again with a fresh assertion at a calm pace. What decides is %1: a token by then speaks "
                   "for waiting, the same answer after it for \"%2\".")
                .arg(minuteText(until), next)};
}

/// What a person can say or give, and has not; empty: nothing that would help.
Settle byFact(std::string_view cause, const Facts& f) {
    constexpr std::array<std::string_view, 3> ofKey{"public_key_mismatch", "key_not_registered", "key_stale"};
    constexpr std::array<std::string_view, 5> ofSet{"jwks_unreachable", "jwks_invalid", "kid_unknown", "kid_duplicate",
                                                    "key_stale"};
    constexpr std::array<std::string_view, 3> ofApp{"app_not_ready", "static_key_not_accepted", "tenant_unknown"};
    const Answers& a = f.file.answers;
    if (isOneOf(cause, ofKey) && f.registered.empty())
        return {"compare", Tr::tr("Give the certificate, public key or JWKS that is registered: it is compared with "
                                  "the signing key at once.")};
    if (isOneOf(cause, ofSet) && !f.file.jwksFetch && f.file.registered.jwksUrl.empty() && !f.file.registered.jwks)
        return {"compare", Tr::tr("Give the JWKS URL that is registered: then the key set can be fetched as a server "
                                  "would, without cookies or a login.")};
    if (isOneOf(cause, ofSet) && !f.file.jwksFetch && !f.file.registered.jwksUrl.empty())
        return {"fetch", Tr::tr("Fetch the JWKS URL as a server would, without cookies or a login.")};
    if (cause == "client_id_wrong_environment" && knownWord("registered_environment", a.registeredEnvironment).empty())
        return {"ask", Tr::tr("Compare the client ID with both IDs on the app's page.")};
    if (cause == "client_unknown" && f.clientId.empty())
        return {"compare",
                Tr::tr("Copy the client ID again from the app's page and compare it character by character.")};
    const bool open =
        isOneOf(cause, ofApp) || (cause == "app_type_wrong" && knownWord("app_audience", a.appAudience).empty()) ||
        (cause == "app_not_activated_by_customer" && !a.customerActivated) ||
        (cause == "auth_method_mismatch" && knownWord("registered_auth_method", a.registeredAuthMethod).empty());
    if (open)
        return {"ask", Tr::tr("Look at the app's page at %1, or ask its administrator.").arg(f.vendorName)};
    return {};
}

QString probeText(std::string_view kind, const QString& other) {
    if (kind == probe::unknownClient)
        return Tr::tr("Send the same request for a made-up client ID: another answer shows that the server knows this "
                      "client, and speaks for \"%1\".")
            .arg(other);
    if (kind == probe::throwawayKey)
        return Tr::tr("Send the same request signed with a throw-away key: another answer shows that the signature was "
                      "accepted, and speaks for \"%1\".")
            .arg(other);
    if (kind == probe::wrongAud)
        return Tr::tr("Send the same request with a wrong aud: another answer shows that aud was accepted, and speaks "
                      "for \"%1\".")
            .arg(other);
    if (kind == probe::absurdScope)
        return Tr::tr("Send the same request with an absurd scope: invalid_scope shows that the client is "
                      "authenticated; any other answer speaks for \"%1\".")
            .arg(other);
    return Tr::tr("Send the very same assertion again: another answer shows that this one was not refused for its "
                  "reuse, and speaks for \"%1\".")
        .arg(other);
}

Settle byProbe(const RankedCause& cause, const std::vector<RankedCause>& ranked, const Facts& f) {
    const std::string_view kind = probe::kindFor(cause.cause);
    const bool refused = f.answered && f.answer && !f.answer->error.empty() && !f.answer->granted(f.status);
    if (kind.empty() || cause.likelihood == Likelihood::Certain || !refused || !f.claimsReadable)
        return {};
    if (std::any_of(f.file.probes.begin(), f.file.probes.end(), [&](const CaseProbe& p) { return p.kind == kind; }))
        return {};
    const RankedCause* other = separated(cause, kind, ranked);
    return other ? Settle{"probe", probeText(kind, other->title)} : Settle{};
}

} // namespace

Settle settleFor(const RankedCause& cause, const std::vector<RankedCause>& ranked, const Facts& facts) {
    if (cause.cause == "key_not_propagated")
        return byWaiting(cause, ranked, facts);
    if (Settle s = byFact(cause.cause, facts); !s.how.empty())
        return s;
    if (Settle s = byProbe(cause, ranked, facts); !s.how.empty())
        return s;
    return {"compare", Tr::tr("Correct it, send a fresh assertion, and compare the two answers.")};
}

} // namespace ad::diagnosis
