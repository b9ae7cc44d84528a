#include "checks/support.h"

#include <QRegularExpression>

namespace ad::checks::key_set_is_fresh {
namespace {

/// How long a server may keep the set, in seconds: the shorter of its own limit and the Cache-Control of the URL.
std::optional<std::int64_t> keptFor(const Facts& f) {
    std::optional<std::int64_t> limit = f.vendor->jwksCache;
    if (!f.file.jwksFetch)
        return limit;
    for (const auto& [name, value] : f.file.jwksFetch->headers) {
        if (QString::compare(text(name), QLatin1String("cache-control"), Qt::CaseInsensitive) != 0)
            continue;
        static const QRegularExpression age(QStringLiteral("(?:^|[,\\s])max-age\\s*=\\s*(\\d{1,9})"));
        if (text(value).contains(QLatin1String("no-store"), Qt::CaseInsensitive))
            return 0;
        if (const auto match = age.match(text(value)); match.hasMatch())
            limit =
                std::min<std::int64_t>(limit.value_or(match.captured(1).toLongLong()), match.captured(1).toLongLong());
    }
    return limit;
}

Finding check(const Facts& f) {
    if (!f.urlAtHand)
        return notApplicable(Tr::tr("No key URL is registered, as far as is known."));
    if (!f.answered)
        return notApplicable(Tr::tr("There is no answer that this could explain."));
    constexpr std::int64_t longestKnown = 29 * 3600; // what Epic keeps a set at most, by its own page
    const auto& changed = f.file.answers.keyRegisteredAt;
    const bool longAgo = changed && f.judgedAt - *changed >= longestKnown;
    const auto kept = longAgo ? keptFor(f).value_or(longestKnown) : keptFor(f);
    if (!kept)
        return unknown(Tr::tr("How long this server keeps a key set is not known."));
    if (!changed)
        return unknown(Tr::tr("When the key set was last changed is not known; a server may keep its copy for %1.")
                           .arg(duration(*kept)));
    const std::int64_t age = f.judgedAt - *changed;
    if (age < 0 || age >= *kept)
        return with(
            keepsOpen(
                pass(Tr::tr("The set was changed %1 before the answer; no copy is kept that long.").arg(duration(age)),
                     duration(age), Tr::tr("more than %1").arg(duration(*kept)))),
            "key_stale", "cache_is_over");
    Finding finding = warn(Tr::tr("The set was changed %1 before the answer, and a server may keep its copy for %2.")
                               .arg(duration(age), duration(*kept)),
                           duration(age), Tr::tr("more than %1").arg(duration(*kept)));
    // A server that fetches anew when no key fits is behind only where that fetch fails.
    return with(finding, "key_stale", f.vendor->refetchesOnMiss ? "cache_refetches" : "cache_may_be_old");
}

const Register
    reg({"key-set-is-fresh", Family::Jwks, Step::FindKey, {"key_stale"}, ReadsTimes, {smartAsymmetric, epicOAuth}, {}},
        check);

} // namespace
} // namespace ad::checks::key_set_is_fresh
