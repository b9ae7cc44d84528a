// The questions that matter most now: open ones of the diagnosis, and what was answered already.
#pragma once

#include "session/views.h"

namespace ad::ui {

/// A question as a page shows it.
struct QuestionView {
    diagnosis::Question question;
    QString answer; ///< in the case file's own form; empty: open
    QString check;  ///< that asks; empty: none does now
    bool operator==(const QuestionView&) const = default;
};

/// At most `limit`: first those that the likeliest causes rest on, in the order of the causes; then the usual ones,
/// each member once. What was answered stays in its place, so that it can be changed.
[[nodiscard]] QList<QuestionView> questionsOf(const diagnosis::Diagnosis& diagnosis, const diagnosis::Answers& answers,
                                              const QString& vendorName, int limit);

/// The questions that were answered, each with the check that would ask it, in the order of the case file. Pure;
/// `nowSeconds` counts only where the case has no `now`.
[[nodiscard]] std::vector<diagnosis::OpenQuestion> answeredQuestions(const diagnosis::CaseFile& file,
                                                                     std::int64_t nowSeconds);

/// An answer in the case file's own form (RFC 3339, "true", a choice's value); empty: none.
[[nodiscard]] QString readAnswer(const diagnosis::Answers& answers, const QString& member);
/// Puts it in; an empty or unreadable value takes the answer back.
void writeAnswer(diagnosis::Answers& answers, const QString& member, const QString& value);

} // namespace ad::ui
