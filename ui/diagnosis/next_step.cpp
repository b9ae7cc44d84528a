#include "diagnosis/next_step.h"
#include "diagnosis/cause_cards.h"
#include "diagnosis/diagnosis_page.h"
#include "diagnosis/findings_model.h"

#include <QLocale>
#include <algorithm>

namespace ad::ui {

namespace {

bool onlyWaitingHelps(const diagnosis::Diagnosis& d) {
    return !d.causes.empty() && d.causes.front().settle.how == "wait";
}

/// The one fact that decides between waiting and searching is not known: when the key was saved.
bool asksForAge(const diagnosis::Diagnosis& d) {
    const auto* asked = firstQuestion(d);
    return asked != nullptr && asked->question->member == "key_registered_at";
}

/// Whether a watch could send at once, or as soon as what runs is done or the passphrase is there.
bool canWatch(const SessionView& view) {
    return view.canSend || view.sending || view.key.state == KeyView::State::NeedsPassphrase;
}

bool isFixableProblem(const diagnosis::Finding& finding) {
    return finding.verdict == diagnosis::Verdict::Fail && finding.fixable && finding.at;
}

/// What would settle the first cause, where the window can do that: the verdict says the same.
NextStep stepOfSettling(const Session& session) {
    const diagnosis::RankedCause& cause = session.view().diagnosis.causes.front();
    const AtHand there = atHand(session.caseFile(), session.view().diagnosis);
    const QString how = QString::fromStdString(cause.settle.how);
    if (settleInWords(cause, there).isEmpty()) {
        return NextStep::None;
    }
    return how == QLatin1String("fetch")                             ? NextStep::FetchKeys
           : how == QLatin1String("compare")                         ? NextStep::CompareKeys
           : how == QLatin1String("probe") && session.view().canSend ? NextStep::Probe
                                                                     : NextStep::None;
}

bool isCertain(const diagnosis::Diagnosis& d) {
    return !d.causes.empty() && d.causes.front().likelihood == diagnosis::Likelihood::Certain;
}

/// A cause that is certain wants to be seen, not asked about.
NextStep stepOfCertain(const Session& session) {
    if (const NextStep step = stepOfSettling(session); step != NextStep::None) {
        return step;
    }
    return firstShown(session.view().diagnosis) != nullptr ? NextStep::Show : NextStep::None;
}

/// What is shown is no place in a text: the key that signs beside the registered one.
bool showsKeys(const diagnosis::Diagnosis& d) {
    const diagnosis::Finding* finding = firstShown(d);
    return finding != nullptr && (finding->at->in == "jwks" || finding->at->in == "key") &&
           isAboutKeys(text(d.causes.front().cause));
}

} // namespace

QString stepInWords(diagnosis::Step step) {
    switch (step) {
    case diagnosis::Step::ReachServer:
        return DiagnosisPage::tr("Reach server");
    case diagnosis::Step::ReadRequest:
        return DiagnosisPage::tr("Read form");
    case diagnosis::Step::IdentifyClient:
        return DiagnosisPage::tr("Know client");
    case diagnosis::Step::FindKey:
        return DiagnosisPage::tr("Find key");
    case diagnosis::Step::VerifySignature:
        return DiagnosisPage::tr("Verify");
    case diagnosis::Step::CheckClaims:
        return DiagnosisPage::tr("Claims");
    case diagnosis::Step::CheckReplay:
        return DiagnosisPage::tr("Replay");
    case diagnosis::Step::Authorize:
        return DiagnosisPage::tr("Authorise");
    case diagnosis::Step::Grant:
        return DiagnosisPage::tr("Grant");
    case diagnosis::Step::None:
        break;
    }
    return {};
}

Mark verdictMark(const diagnosis::Diagnosis& d) {
    if (d.outcome == diagnosis::Outcome::Granted) {
        return Mark::Pass;
    }
    const bool proved = std::any_of(d.findings.begin(), d.findings.end(),
                                    [](const auto& f) { return f.verdict == diagnosis::Verdict::Fail; });
    if (proved || d.outcome == diagnosis::Outcome::NoAnswer) {
        return Mark::Fail;
    }
    if (onlyWaitingHelps(d)) {
        return Mark::Waiting;
    }
    return d.outcome == diagnosis::Outcome::NotSent && d.causes.empty() ? Mark::Consistent : Mark::Unknown;
}

const diagnosis::Finding* firstFixable(const Session& session) {
    const auto& findings = session.view().diagnosis.findings;
    const auto it = std::find_if(findings.begin(), findings.end(), [&](const diagnosis::Finding& finding) {
        return finding.verdict == diagnosis::Verdict::Fail && session.canFix(finding);
    });
    return it != findings.end() ? &*it : nullptr;
}

std::vector<diagnosis::Finding> fixedTogether(const Session& session) {
    const diagnosis::Finding* first = firstFixable(session);
    if (first == nullptr) {
        return {};
    }
    const auto& causes = session.view().diagnosis.causes;
    const auto points = [](const diagnosis::RankedCause& cause, const diagnosis::Finding& finding) {
        return std::find(cause.checks.begin(), cause.checks.end(), finding.check) != cause.checks.end();
    };
    const auto cause = std::find_if(causes.begin(), causes.end(), [&](const auto& c) { return points(c, *first); });
    std::vector<diagnosis::Finding> together{*first};
    for (const diagnosis::Finding& finding : session.view().diagnosis.findings) {
        if (&finding != first && finding.verdict == diagnosis::Verdict::Fail && cause != causes.end() &&
            points(*cause, finding) && session.canFix(finding)) {
            together.push_back(finding);
        }
    }
    return together;
}

QString fixInWords(const std::vector<diagnosis::Finding>& findings) {
    constexpr qsizetype most = 3; ///< that a button can hold
    constexpr qsizetype longest = 24;
    QStringList names;
    for (const diagnosis::Finding& finding : findings) {
        const QString name = finding.at ? placeOf(*finding.at).name : QString();
        if (name.isEmpty()) {
            return DiagnosisPage::tr("Fix it");
        }
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    const QString all = QLocale().createSeparatedList(names);
    //: %1 is one or several claims, header parameters, or parts of the request: "exp and iat".
    return names.isEmpty() || names.size() > most || all.size() > longest ? DiagnosisPage::tr("Fix it")
                                                                          : DiagnosisPage::tr("Fix %1").arg(all);
}

const diagnosis::Finding* firstShown(const diagnosis::Diagnosis& d) {
    if (d.causes.empty()) {
        return nullptr;
    }
    const auto& checks = d.causes.front().checks;
    const auto it = std::find_if(d.findings.begin(), d.findings.end(), [&](const diagnosis::Finding& finding) {
        return finding.verdict == diagnosis::Verdict::Fail && finding.at &&
               std::find(checks.begin(), checks.end(), finding.check) != checks.end();
    });
    return it != d.findings.end() ? &*it : nullptr;
}

const diagnosis::Finding* firstQuestion(const diagnosis::Diagnosis& d) {
    const auto isOpen = [](const auto& f) { return FindingsModel::groupOf(f) == FindingsModel::OnlyYou; };
    // What decides between waiting and searching, whether or not a check speaks for waiting.
    if (onlyWaitingHelps(d)) {
        const auto age = std::find_if(d.findings.begin(), d.findings.end(), [&](const auto& f) {
            return isOpen(f) && f.question && f.question->member == "key_registered_at";
        });
        if (age != d.findings.end()) {
            return &*age;
        }
    }
    // That of the first cause; any one where none of its checks asks.
    if (!d.causes.empty()) {
        const auto& checks = d.causes.front().checks;
        const auto its = std::find_if(d.findings.begin(), d.findings.end(), [&](const auto& f) {
            return isOpen(f) && std::find(checks.begin(), checks.end(), f.check) != checks.end();
        });
        if (its != d.findings.end()) {
            return &*its;
        }
    }
    const auto any = std::find_if(d.findings.begin(), d.findings.end(), isOpen);
    return any != d.findings.end() ? &*any : nullptr;
}

int openQuestions(const diagnosis::Diagnosis& d) {
    return static_cast<int>(std::count_if(d.findings.begin(), d.findings.end(), [](const auto& f) {
        return FindingsModel::groupOf(f) == FindingsModel::OnlyYou;
    }));
}

bool isUnderWay(const SessionView& view) { return view.sending && !view.phase.isEmpty(); }

NextStep nextStep(const Session& session, bool unsaved, bool watched) {
    const SessionView& view = session.view();
    if (isUnderWay(view)) {
        return NextStep::Cancel;
    }
    const bool canSend = view.canSend && !view.sending;
    // Before it, nothing that is mended can be tried.
    if (view.diagnosis.outcome == diagnosis::Outcome::NoAnswer && canSend && session.lacksAuthority()) {
        return NextStep::Trust;
    }
    if (firstFixable(session) != nullptr) {
        return NextStep::Fix;
    }
    if (view.diagnosis.outcome == diagnosis::Outcome::NotSent && canSend) {
        // Sending what is known to fail tells nothing new: first to what is wrong.
        const NextStep step = isCertain(view.diagnosis) ? stepOfCertain(session) : NextStep::None;
        return step != NextStep::None ? step : NextStep::Send;
    }
    if (view.diagnosis.outcome == diagnosis::Outcome::Granted) {
        return unsaved ? NextStep::Save : !session.grantedToken().empty() ? NextStep::CopyToken : NextStep::None;
    }
    const auto& findings = view.diagnosis.findings;
    if (!view.canSend && view.key.state != KeyView::State::Ready &&
        std::any_of(findings.begin(), findings.end(), isFixableProblem)) {
        return NextStep::BringKey;
    }
    // Where nothing came back, trying again tells more than any question.
    if (view.diagnosis.outcome == diagnosis::Outcome::NoAnswer && canSend) {
        return NextStep::SendAgain;
    }
    if (onlyWaitingHelps(view.diagnosis)) {
        // How old the key is decides between waiting and searching: that comes first.
        if (asksForAge(view.diagnosis)) {
            return NextStep::SayWhen;
        }
        if (watched) {
            return NextStep::SeeWatch;
        }
        if (lacksKey(view)) {
            return NextStep::BringKey;
        }
        if (canWatch(view)) {
            return NextStep::Watch;
        }
    }
    const auto& causes = view.diagnosis.causes;
    if (isCertain(view.diagnosis)) {
        if (const NextStep step = stepOfCertain(session); step != NextStep::None) {
            return step;
        }
    } else if (const NextStep step = causes.empty() ? NextStep::None : stepOfSettling(session);
               step != NextStep::None) {
        return step;
    } else if (openQuestions(view.diagnosis) > 0) {
        return NextStep::Answer;
    }
    return canSend ? NextStep::SendAgain : NextStep::None;
}

QString nextInWords(NextStep step, const Session& session, bool isProfile) {
    switch (step) {
    case NextStep::Cancel:
        return DiagnosisPage::tr("Cancel");
    case NextStep::Send:
        return DiagnosisPage::tr("Send the request");
    case NextStep::SendAgain:
        return DiagnosisPage::tr("Send again");
    case NextStep::Trust:
        return DiagnosisPage::tr("Trust its authority…");
    case NextStep::Fix:
        return fixInWords(fixedTogether(session));
    case NextStep::BringKey:
        return DiagnosisPage::tr("Open the private key");
    case NextStep::CompareKeys:
        return DiagnosisPage::tr("Compare the keys");
    case NextStep::FetchKeys:
        return DiagnosisPage::tr("Fetch the key set");
    case NextStep::Probe:
        return DiagnosisPage::tr("Send a probe");
    case NextStep::Show:
        return showsKeys(session.view().diagnosis) ? DiagnosisPage::tr("See the two keys")
                                                   : DiagnosisPage::tr("Show where");
    case NextStep::Watch:
        return DiagnosisPage::tr("Watch, and tell me");
    case NextStep::SeeWatch:
        return DiagnosisPage::tr("See the watch");
    case NextStep::SayWhen:
        return DiagnosisPage::tr("Say when it was saved");
    case NextStep::Answer:
        return DiagnosisPage::tr("Answer %n questions", nullptr, openQuestions(session.view().diagnosis));
    case NextStep::Save:
        return isProfile ? DiagnosisPage::tr("Save the changes") : DiagnosisPage::tr("Save as a profile");
    case NextStep::CopyToken:
        return DiagnosisPage::tr("Copy the access token");
    case NextStep::None:
        break;
    }
    return {};
}

} // namespace ad::ui
