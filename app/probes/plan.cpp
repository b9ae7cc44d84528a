#include "probes/plan.h"

#include "jose/jws.h"
#include <QUrl>
#include <algorithm>

namespace ad::probes {
namespace {

// A request needs a moment on its way.
constexpr std::int64_t leastLeft = 15;

bool hasExpired(const diagnosis::CaseFile& file, std::int64_t nowSeconds) {
    const diagnosis::Facts f = diagnosis::deriveFacts(file, nowSeconds);
    const auto exp = f.date("exp");
    return exp && *exp < nowSeconds + f.serverAhead.value_or(0) + leastLeft;
}

Expected<void> checkAddress(const std::string& url) {
    const QUrl parsed(text(url), QUrl::StrictMode);
    const bool https = parsed.scheme() == QLatin1String("https");
    if (!parsed.isValid() || parsed.host().isEmpty() || (!https && parsed.scheme() != QLatin1String("http")))
        return fail("probe_address", Tr::tr("There is no token endpoint to send to."),
                    Tr::tr("Give the token endpoint, beginning with https://."), shown(url, 200));
    if (!https && !net::isLoopback(url))
        return fail("probe_address", Tr::tr("Over plain http everybody on the way could read and use an assertion."),
                    Tr::tr("Use the https address of the token endpoint."), shown(url, 200));
    return {};
}

} // namespace

QString Plan::host() const {
    const QUrl parsed(text(url()));
    const QString name = shown(utf8(parsed.host()), 100);
    return parsed.port() < 0 ? name : QStringLiteral("%1:%2").arg(name).arg(parsed.port());
}

QString Plan::question() const {
    QStringList titles;
    for (const PlannedProbe& probe : probes())
        titles << (probe.freshFirst ? Tr::tr("a fresh request, then %1").arg(probe.title) : probe.title);
    const QString list = titles.join(QLatin1String("; "));
    //: %1 is a host name, %2 a list such as "a made-up client ID; a throw-away key"
    return requests() == 1 ? Tr::tr("This sends 1 request to %1: %2.").arg(host(), list)
                           : Tr::tr("This sends %n requests to %1: %2.", nullptr, requests()).arg(host(), list);
}

Expected<Plan> plan(const Subject& subject, const std::vector<std::string>& kinds, std::int64_t nowSeconds) {
    QStringList known;
    for (const ProbeInfo& info : allProbes())
        known << text(info.kind);
    for (const std::string& kind : kinds)
        if (!findProbe(kind))
            return fail("probe_kind_unknown", Tr::tr("There is no probe called \"%1\".").arg(shown(kind, 40)),
                        Tr::tr("Choose from: %1.").arg(known.join(QLatin1String(", "))));
    if (kinds.empty())
        return fail("probe_none", Tr::tr("No probe was chosen."),
                    Tr::tr("Choose from: %1.").arg(known.join(QLatin1String(", "))));
    const auto draft = draftOf(subject, nowSeconds, systemRandom);
    if (!draft)
        return tl::make_unexpected(draft.error());
    if (const auto fit = checkAddress(draft->request.url); !fit)
        return tl::make_unexpected(fit.error());

    Plan out;
    Confirmed& c = out.m_confirmed;
    c.m_subject = subject;
    c.m_url = draft->request.url;
    for (const ProbeInfo& info : allProbes()) {
        if (std::find(kinds.begin(), kinds.end(), info.kind) == kinds.end())
            continue;
        PlannedProbe probe{std::string(info.kind),
                           Tr::tr(info.title),
                           Tr::tr(info.sends),
                           Tr::tr(info.proves),
                           Tr::tr(info.cannot),
                           1,
                           false};
        if (info.kind == "same_assertion" && hasExpired(subject.file, nowSeconds)) {
            probe.freshFirst = true;
            probe.requests = 2;
        }
        if ((info.needsKey || probe.freshFirst) && !subject.key)
            return fail("probe_no_key",
                        Tr::tr("To send %1, the private key that signed the first request is needed.").arg(probe.title),
                        Tr::tr("Give the key."));
        c.m_requests += probe.requests;
        // What becomes the case's own answer goes first, so that the others are compared with it.
        c.m_probes.insert(probe.freshFirst ? c.m_probes.begin() : c.m_probes.end(), probe);
    }
    if (c.m_requests > mostRequests)
        return fail("probe_too_many",
                    Tr::tr("This would send %n requests, and one run sends 4 at most.", nullptr, c.m_requests),
                    Tr::tr("Choose fewer probes, look at what they show, and then send others."));
    return out;
}

std::vector<std::string> possibleKinds(const Subject& subject, std::int64_t nowSeconds) {
    std::vector<std::string> out;
    for (const ProbeInfo& info : allProbes())
        if (plan(subject, {std::string(info.kind)}, nowSeconds))
            out.emplace_back(info.kind);
    return out;
}

} // namespace ad::probes
