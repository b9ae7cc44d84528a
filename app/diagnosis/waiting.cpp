#include "diagnosis/waiting.h"

#include "base/time.h"
#include "diagnosis/tr.h"
#include <algorithm>

namespace ad::diagnosis {
namespace {

constexpr std::int64_t day = 86400;

} // namespace

QString minuteText(std::int64_t seconds) {
    const QString full = text(formatRfc3339(seconds));
    return full.size() == 20 ? full.left(10) + QLatin1Char(' ') + full.mid(11, 5) + QLatin1String(" UTC") : full;
}

Waiting waiting(const Facts& f) {
    Waiting w;
    const auto consider = [&](std::optional<std::int64_t> Answers::*answer, const QString& what) {
        const auto& at = f.file.answers.*answer;
        if (at && (!w.since || *at > *w.since)) {
            w.since = at;
            w.what = what;
            w.fromText = f.file.isFromText(answer);
        }
    };
    consider(&Answers::appCreatedAt, Tr::tr("the app was created"));
    consider(&Answers::keyRegisteredAt, Tr::tr("the key was saved"));
    consider(&Answers::appMarkedReadyAt, Tr::tr("the app was marked ready"));
    const auto& v = *f.vendor;
    if (f.environment == "sandbox")
        w.window = v.propagationSandbox;
    else if (f.environment == "production")
        w.window = v.propagationProduction;
    else if (v.propagationProduction)
        w.window = std::max(*v.propagationProduction, v.propagationSandbox.value_or(0));
    if (f.isVendor("epic"))
        w.reported = day; // public reports of up to 24 hours, none of them Epic's own
    if (!w.since)
        return w;
    // A person tells it by the clock here, from which the server's may differ.
    w.age = f.judgedAt - f.serverAhead.value_or(0) - *w.since;
    // Whoever tells a time by the minute may mean the second before the answer; and nobody presses Save by the second.
    const std::int64_t unsure = *w.since % 60 == 0 ? 60 : 5;
    const bool later = w.age < -unsure;
    if (!later)
        w.age = std::max<std::int64_t>(w.age, 0);
    if (later)
        w.stage = Waiting::Stage::Future;
    else if (w.window && w.age < *w.window)
        w.stage = Waiting::Stage::Inside;
    else if (w.age < day)
        w.stage = Waiting::Stage::SameDay;
    else if (w.age < 2 * day)
        w.stage = Waiting::Stage::SecondDay;
    else
        w.stage = Waiting::Stage::Older;
    return w;
}

bool refusedBefore(const Facts& facts) {
    const auto& history = *facts.file.history;
    return !history.empty() && history.back().error == "invalid_client";
}

} // namespace ad::diagnosis
