// What the page Diagnosis proposes: the mark of the verdict, and the one thing to do next.
#pragma once

#include "session/session.h"
#include "widgets/mark.h"
#include <vector>

namespace ad::ui {

enum class NextStep {
    None,
    Cancel,
    Send,
    SendAgain,
    Trust,
    Fix,
    BringKey,
    Watch,
    SeeWatch,
    CompareKeys,
    FetchKeys,
    Probe,
    Show,
    SayWhen,
    Answer,
    Save,
    CopyToken
};

/// A step of the server's work as a title: "Reach server".
[[nodiscard]] QString stepInWords(diagnosis::Step step);
[[nodiscard]] Mark verdictMark(const diagnosis::Diagnosis& diagnosis);
/// The first problem that "Fix it" can do something about; nullptr: there is none.
[[nodiscard]] const diagnosis::Finding* firstFixable(const Session& session);
/// That problem with all others of its cause that "Fix it" puts right: they are one step.
[[nodiscard]] std::vector<diagnosis::Finding> fixedTogether(const Session& session);
/// "Fix exp and iat"; "Fix it" where they have no names, or too many.
[[nodiscard]] QString fixInWords(const std::vector<diagnosis::Finding>& findings);
/// Where the first cause, which is certain, is seen: a failing finding of it that has a place; nullptr: none has.
[[nodiscard]] const diagnosis::Finding* firstShown(const diagnosis::Diagnosis& diagnosis);
/// The question whose answer tells most: of a check of the first cause, else the first one; nullptr: nothing is asked.
[[nodiscard]] const diagnosis::Finding* firstQuestion(const diagnosis::Diagnosis& diagnosis);
/// How many questions only the person can answer.
[[nodiscard]] int openQuestions(const diagnosis::Diagnosis& diagnosis);
/// A request is under way for so long that it is shown.
[[nodiscard]] bool isUnderWay(const SessionView& view);
/// `unsaved`: what stands in the window is not saved, or is saved otherwise; `watched`: a watch of it goes on.
[[nodiscard]] NextStep nextStep(const Session& session, bool unsaved, bool watched = false);
/// The words of its button; `isProfile`: a saved profile is open. Empty: there is nothing to do.
[[nodiscard]] QString nextInWords(NextStep step, const Session& session, bool isProfile);

} // namespace ad::ui
