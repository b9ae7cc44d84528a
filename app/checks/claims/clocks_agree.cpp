#include "checks/support.h"

namespace ad::checks::clocks_agree {
namespace {

Finding check(const Facts& f) {
    if (!f.serverAhead)
        return unknown(
            Tr::tr("The clocks cannot be compared: the answer's Date or the time of its arrival is missing."));
    const std::int64_t ahead = *f.serverAhead;
    const QString observed = ahead == 0  ? Tr::tr("the same second")
                             : ahead > 0 ? Tr::tr("the server's clock is %1 ahead").arg(duration(ahead))
                                         : Tr::tr("the server's clock is %1 behind").arg(duration(ahead));
    const QString expected = Tr::tr("within a few seconds");
    const std::int64_t size = ahead < 0 ? -ahead : ahead;
    if (clocks(f) == Clocks::Agree)
        return with(pass(Tr::tr("The two clocks agree."), observed, expected), "clock_skew", "clocks_agree");
    // What matters is whether an assertion made by this clock still falls into its own life at the server.
    const QString message = ahead > 0 ? Tr::tr("This clock runs %1 behind the server's.").arg(duration(ahead))
                                      : Tr::tr("This clock runs %1 ahead of the server's.").arg(duration(ahead));
    // Only the difference was seen: which of the two is wrong only a third clock can tell.
    const QString step = Tr::tr("Compare this machine's clock with a time service. Off by %1: set it by that service; "
                                "right: tell the server's team of their clock.")
                             .arg(duration(ahead));
    return remedied(with(warn(message, observed, expected), "clock_skew",
                         size > 30 ? "clock_differs" : "verdict_warn_other", message),
                    step);
}

const Register reg({"clocks-agree", Family::Claims, Step::CheckClaims, {"clock_skew"}, NeedsResponse, {rfc7519}, {}},
                   check);

} // namespace
} // namespace ad::checks::clocks_agree
