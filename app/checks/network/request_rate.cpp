#include "base/time.h"
#include "checks/support.h"

namespace ad::checks::request_rate {
namespace {

/// Seconds by Retry-After (RFC 9110, section 10.2.3): a number of them, or a date by the server's clock.
std::optional<std::int64_t> retryAfter(const Facts& f) {
    const auto header = f.file.response->header("retry-after");
    if (!header)
        return std::nullopt;
    bool number = false;
    const qlonglong seconds = text(*header).trimmed().toLongLong(&number);
    if (number && seconds >= 0 && seconds < 400LL * 86400)
        return seconds;
    if (const auto date = number ? std::nullopt : parseHttpDate(*header))
        return std::max<std::int64_t>(*date - f.judgedAt, 0);
    return std::nullopt;
}

Finding check(const Facts& f) {
    const auto wait = retryAfter(f);
    const QString expected = wait ? Tr::tr("the next request in %1").arg(duration(*wait)) : Tr::tr("fewer requests");
    const QString observed = Tr::tr("HTTP %1").arg(f.status);
    const auto left = f.file.response->header("x-ratelimit-remaining");
    const auto rate = f.file.response->header("x-rate-limit-remaining");
    const bool spent =
        (left && text(*left).trimmed() == QLatin1String("0")) || (rate && text(*rate).trimmed() == QLatin1String("0"));
    if (f.status == 429)
        return proved(wait ? Tr::tr("There were too many requests; the server says when the next one is welcome.")
                           : Tr::tr("There were too many requests."),
                      observed, expected);
    if (spent && f.status >= 400)
        return suspicious(Tr::tr("The server counts requests, and none is left for now."), observed, expected);
    if (f.status == 503 && wait)
        return naming(warn(Tr::tr("The server is not available, and says when to come back."), observed, expected),
                      {"server_error", "rate_limited"});
    // A token lives for minutes: whoever asks every second is soon refused.
    std::size_t near = 0;
    for (const CaseAttempt& a : *f.file.history)
        if (a.at && *a.at <= ownTime(f) && *a.at > ownTime(f) - 60)
            ++near;
    if (near >= 20)
        return warn(Tr::tr("%1 requests went out within a minute.").arg(near), observed,
                    Tr::tr("one token, used until it expires"));
    return pass(Tr::tr("The answer does not complain of too many requests."), observed);
}

const Register reg({"request-rate",
                    Family::Network,
                    Step::ReachServer,
                    {"rate_limited"},
                    NeedsResponse,
                    {{"RFC 9110, section 10.2.3", "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3"}},
                    {}},
                   check);

} // namespace
} // namespace ad::checks::request_rate
