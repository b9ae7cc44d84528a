#include "checks/support.h"
#include "diagnosis/symptoms.h"
#include "diagnosis/waiting.h"

namespace ad::checks::registration_is_live {
namespace {

QString windowInWords(const Facts& f, const Waiting& w) {
    return w.window ? Tr::tr("%1 names up to %2").arg(f.vendorName, duration(*w.window))
                    : Tr::tr("%1 names no waiting time").arg(f.vendorName);
}

Finding check(const Facts& f) {
    const Waiting w = waiting(f);
    const QString window = windowInWords(f, w);
    Finding finding;
    Question question{"key_registered_at",
                      Question::Kind::Time,
                      Tr::tr("When was the key, or the app, saved at %1?").arg(f.vendorName),
                      {}};
    const QString capital = w.what.left(1).toUpper() + w.what.mid(1);
    const bool waited = w.stage == Waiting::Stage::Inside || w.stage == Waiting::Stage::SameDay;
    if (waited && f.answer && f.answer->granted(f.status))
        return pass(Tr::tr("A token was granted: the key is in use."), Tr::tr("%1 old").arg(duration(w.age)));
    const auto told = [&](Finding one) {
        one = restingOnNow(f, std::move(one));
        return w.fromText ? soTheTextTells(std::move(one)) : one;
    };
    switch (w.stage) {
    case Waiting::Stage::Unknown:
        finding =
            unknown(w.window ? Tr::tr("When the key was saved is not known; it decides between waiting and searching.")
                             : Tr::tr("When the key was saved is not known."),
                    {}, window);
        finding.question = question;
        if (!w.window)
            finding = with(finding, "key_not_propagated",
                           f.vendor->id == "generic" ? "no_waiting_known" : "no_waiting_by_design");
        else
            finding = with(finding, "key_not_propagated", "unknown_age",
                           Tr::tr("%1, and nobody said when the key was saved.").arg(window));
        return finding;
    case Waiting::Stage::Future:
        finding = naming(
            warn(
                *w.since <= f.now
                    ? Tr::tr("%1 after this answer: send again, for it says nothing of what is there now.").arg(capital)
                    : Tr::tr("%1 after this answer, says the case: check the time and its zone.").arg(capital),
                minuteText(*w.since), Tr::tr("a time before the answer")),
            {"key_not_propagated"});
        finding.question = question;
        return told(std::move(finding));
    case Waiting::Stage::Inside:
        finding = warn(Tr::tr("%1 %2 before the answer; %3.").arg(capital, duration(w.age), window),
                       Tr::tr("%1 old").arg(duration(w.age)), Tr::tr("older than %1").arg(duration(*w.window)));
        finding.evidence.push_back({"key_not_propagated", "registered_within_window", {}});
        break;
    case Waiting::Stage::SameDay:
        finding = w.window ? warn(Tr::tr("%1 %2 before the answer. %3; some people report a day.")
                                      .arg(capital, duration(w.age), window),
                                  Tr::tr("%1 old").arg(duration(w.age)), Tr::tr("older than a day"))
                           : unknown(Tr::tr("%1 %2 before the answer; %3.").arg(capital, duration(w.age), window),
                                     Tr::tr("%1 old").arg(duration(w.age)));
        finding.evidence.push_back({"key_not_propagated", w.window ? "registered_same_day" : "no_waiting_known", {}});
        break;
    case Waiting::Stage::SecondDay:
        finding = keepsOpen(pass(Tr::tr("%1 %2 before the answer; that is longer than %3.")
                                     .arg(capital, duration(w.age), w.window ? duration(*w.window) : Tr::tr("a day")),
                                 Tr::tr("%1 old").arg(duration(w.age))));
        finding.evidence.push_back({"key_not_propagated", "registered_second_day", {}});
        break;
    case Waiting::Stage::Older:
        finding = keepsOpen(
            pass(Tr::tr("%1 %2 before the answer; waiting is no longer an explanation.").arg(capital, duration(w.age)),
                 Tr::tr("%1 old").arg(duration(w.age))));
        finding.evidence.push_back({"key_not_propagated", "registered_long_ago", {}});
        break;
    }
    return told(std::move(finding));
}

/// Before the next answer there is nothing to explain, but what only the person can say is as open as before.
Finding checkAhead(const Facts& f) {
    const Waiting w = waiting(f);
    Finding finding = notApplicable(Tr::tr("There is no answer that waiting could explain."));
    if (!refusedBefore(f))
        return finding;
    if (w.stage == Waiting::Stage::Unknown)
        finding = check(f);
    else if (w.stage == Waiting::Stage::Inside)
        finding = restingOnNow(
            f, warn(Tr::tr("%1 %2 ago; %3.")
                        .arg(w.what.left(1).toUpper() + w.what.mid(1), duration(w.age), windowInWords(f, w)),
                    Tr::tr("%1 old").arg(duration(w.age)), Tr::tr("older than %1").arg(duration(*w.window))));
    finding.evidence.clear(); // no answer bears it out
    if (w.fromText && w.stage == Waiting::Stage::Inside)
        finding = soTheTextTells(std::move(finding));
    return finding;
}

const Register reg({"registration-is-live",
                    Family::Registration,
                    Step::IdentifyClient,
                    {"key_not_propagated"},
                    ReadsTimes,
                    {epicOAuth},
                    {}},
                   [](const Facts& f) {
                       // Before an answer, or with one that names another reason, the age of the registration says
                       // nothing.
                       const bool mayBe =
                           f.bareInvalidClient || (f.said && (f.said->names("key_not_propagated") ||
                                                              mayShowAs("key_not_propagated", f.said->cause)));
                       if (f.answered && f.answer && !f.answer->error.empty() && !mayBe)
                           return with(notApplicable(Tr::tr("The answer names its reason.")), "key_not_propagated",
                                       "server_excludes");
                       return f.answered ? check(f) : checkAhead(f);
                   });

} // namespace
} // namespace ad::checks::registration_is_live
