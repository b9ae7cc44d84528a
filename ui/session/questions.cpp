#include "session/questions.h"
#include "base/time.h"
#include "diagnosis/case_secrets.h"
#include "diagnosis/examine.h"

#include <QCoreApplication>

namespace ad::ui {

namespace {

struct QuestionsTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::Questions)
};

using Kind = diagnosis::Question::Kind;

/// What is asked where no check asks by itself yet.
QList<diagnosis::Question> usual(const QString& vendorName) {
    // In a sentence of its own: other languages bend the words.
    const QString saved = vendorName.isEmpty() ? QuestionsTr::tr("When was the key saved at the server?")
                                               : QuestionsTr::tr("When was the key saved at %1?").arg(vendorName);
    QList<diagnosis::Question> all{
        {"key_registered_at", Kind::Time, saved, {}},
        {"registered_environment",
         Kind::Choice,
         QuestionsTr::tr("Which environment is this client ID from?"),
         {{"sandbox", QuestionsTr::tr("Non-production")}, {"production", QuestionsTr::tr("Production")}}},
    };
    // Apps for one kind of user, which are made ready, are Epic's.
    if (!vendorName.isEmpty() && !vendorName.startsWith(QLatin1String("Epic"))) {
        return all;
    }
    all << QList<diagnosis::Question>{
        {"app_marked_ready_at", Kind::Time, QuestionsTr::tr("When was the app made ready?"), {}},
        {"app_audience",
         Kind::Choice,
         QuestionsTr::tr("For whom is the app registered?"),
         {{"backend", QuestionsTr::tr("Backend systems")},
          {"patient", QuestionsTr::tr("Patients")},
          {"clinician", QuestionsTr::tr("Clinicians")}}},
    };
    return all;
}

bool has(const QList<QuestionView>& all, const std::string& member) {
    return std::any_of(all.begin(), all.end(), [&](const QuestionView& q) { return q.question.member == member; });
}

} // namespace

QList<QuestionView> questionsOf(const diagnosis::Diagnosis& diagnosis, const diagnosis::Answers& answers,
                                const QString& vendorName, int limit) {
    QList<QuestionView> asked;
    const auto decided = diagnosis.questions.size();
    for (const auto& open : diagnosis.questions) {
        if (!has(asked, open.question.member)) {
            asked.append({open.question, readAnswer(answers, text(open.question.member)), text(open.check)});
        }
    }
    for (const auto& finding : diagnosis.findings) {
        if (finding.question && !has(asked, finding.question->member)) {
            asked.append({*finding.question, readAnswer(answers, text(finding.question->member)), text(finding.check)});
        }
    }
    // Those whose answer changes most come first, as the diagnosis says. For others: the rank of the likeliest cause
    // that the question decides.
    const auto rank = [&](const QuestionView& q) -> std::size_t {
        for (std::size_t i = 0; i < decided; ++i) {
            if (diagnosis.questions[i].question.member == q.question.member) {
                return i;
            }
        }
        for (std::size_t i = 0; i < diagnosis.causes.size(); ++i) {
            const auto& checks = diagnosis.causes[i].checks;
            if (std::find(checks.begin(), checks.end(), utf8(q.check)) != checks.end()) {
                return decided + i;
            }
        }
        return decided + diagnosis.causes.size();
    };
    std::stable_sort(asked.begin(), asked.end(),
                     [&](const QuestionView& a, const QuestionView& b) { return rank(a) < rank(b); });
    const auto common = usual(vendorName);
    QList<QuestionView> out;
    // An answered question is asked no more: it comes from the usual ones, in front, so that nothing moves away under
    // the hand.
    for (const auto& question : common) {
        const QString answer = readAnswer(answers, text(question.member));
        if (!answer.isEmpty() && !has(asked, question.member) && out.size() < limit) {
            out.append({question, answer, {}});
        }
    }
    for (const auto& question : std::as_const(asked)) {
        if (out.size() < limit) {
            out.append(question);
        }
    }
    for (const auto& question : common) {
        if (!has(out, question.member) && out.size() < limit) {
            out.append({question, {}, {}});
        }
    }
    return out;
}

std::vector<diagnosis::OpenQuestion> answeredQuestions(const diagnosis::CaseFile& file, std::int64_t nowSeconds) {
    std::vector<diagnosis::OpenQuestion> answered;
    if (file.answers == diagnosis::Answers{}) {
        return answered;
    }
    // As if nobody had answered: what would be asked then. Some questions are asked only beside an answered one.
    const auto asked = [&](const diagnosis::Answers& answers) {
        diagnosis::CaseFile open = file;
        const diagnosis::KeyWiped wiped(open);
        open.answers = answers;
        std::vector<diagnosis::OpenQuestion> questions;
        const diagnosis::Examination examination(open, nowSeconds);
        for (const diagnosis::Finding& finding : examination.findings()) {
            if (finding.question) {
                questions.push_back({finding.check, *finding.question, 0});
            }
        }
        return questions;
    };
    const auto take = [&](const std::vector<diagnosis::OpenQuestion>& questions, const std::string& member) {
        const auto it = std::find_if(questions.begin(), questions.end(),
                                     [&](const diagnosis::OpenQuestion& one) { return one.question.member == member; });
        if (it != questions.end()) {
            answered.push_back(*it);
        }
        return it != questions.end();
    };
    const auto unanswered = asked({});
    for (const char* name :
         {"key_registered_at", "app_created_at", "app_marked_ready_at", "registered_environment", "app_audience",
          "customer_activated", "registered_auth_method", "registered_key", "key_registration"}) {
        const QString member = QLatin1String(name);
        if (!readAnswer(file.answers, member).isEmpty() && !take(unanswered, name)) {
            diagnosis::Answers open = file.answers;
            writeAnswer(open, member, {});
            take(asked(open), name);
        }
    }
    return answered;
}

void writeAnswer(diagnosis::Answers& answers, const QString& member, const QString& value) {
    const std::string words = utf8(value);
    const auto time = parseRfc3339(words);
    if (member == QLatin1String("key_registered_at")) {
        answers.keyRegisteredAt = time;
    } else if (member == QLatin1String("app_created_at")) {
        answers.appCreatedAt = time;
    } else if (member == QLatin1String("app_marked_ready_at")) {
        answers.appMarkedReadyAt = time;
    } else if (member == QLatin1String("registered_environment")) {
        answers.registeredEnvironment = words;
    } else if (member == QLatin1String("app_audience")) {
        answers.appAudience = words;
    } else if (member == QLatin1String("customer_activated")) {
        answers.customerActivated = words.empty() ? std::nullopt : std::optional(words == "true");
    } else if (member == QLatin1String("registered_auth_method")) {
        answers.registeredAuthMethod = words;
    } else if (member == QLatin1String("registered_key")) {
        answers.registeredKey = words;
    } else if (member == QLatin1String("key_registration")) {
        answers.keyRegistration = words;
    }
}

QString readAnswer(const diagnosis::Answers& answers, const QString& member) {
    const auto time = [](const std::optional<std::int64_t>& moment) {
        return moment ? text(formatRfc3339(*moment)) : QString();
    };
    if (member == QLatin1String("key_registered_at")) {
        return time(answers.keyRegisteredAt);
    }
    if (member == QLatin1String("app_created_at")) {
        return time(answers.appCreatedAt);
    }
    if (member == QLatin1String("app_marked_ready_at")) {
        return time(answers.appMarkedReadyAt);
    }
    if (member == QLatin1String("registered_environment")) {
        return text(answers.registeredEnvironment);
    }
    if (member == QLatin1String("app_audience")) {
        return text(answers.appAudience);
    }
    if (member == QLatin1String("customer_activated")) {
        return answers.customerActivated
                   ? (*answers.customerActivated ? QStringLiteral("true") : QStringLiteral("false"))
                   : QString();
    }
    if (member == QLatin1String("registered_auth_method")) {
        return text(answers.registeredAuthMethod);
    }
    if (member == QLatin1String("registered_key")) {
        return text(answers.registeredKey);
    }
    if (member == QLatin1String("key_registration")) {
        return text(answers.keyRegistration);
    }
    return {};
}

} // namespace ad::ui
