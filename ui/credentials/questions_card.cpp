#include "credentials/questions_card.h"
#include "diagnosis/question_box.h"
#include "widgets/text.h"

#include <QDateTime>

namespace ad::ui {

namespace {
constexpr int questionLimit = 3; ///< those that matter most; more would be a form again
} // namespace

QuestionsCard::QuestionsCard(Session& session, QWidget* parent)
    : Card(tr("What would help to know"), parent), m_session(session), m_column(new QVBoxLayout) {
    auto* why = new ElidedLabel(tr("optional, and it decides much"), Type::Small, Role::Muted);
    why->setElideMode(Qt::ElideRight);
    why->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    head()->insertWidget(1, why, 100);
    m_column->setSpacing(12);
    body()->addLayout(m_column);
    body()->addStretch(1);
    connect(&m_session, &Session::credentialsChanged, this, &QuestionsCard::refresh);
    connect(&m_session, &Session::diagnosisChanged, this, &QuestionsCard::refresh);
    refresh();
}

QuestionsCard::Row QuestionsCard::makeRow(const diagnosis::Question& question) {
    Row made{new QWidget, new TextLabel(question.text, Type::Small, Role::Text, true), new QuestionBox(question)};
    auto* column = new QVBoxLayout(made.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(made.label);
    column->addWidget(made.box);
    connect(made.box, &QuestionBox::answered, &m_session, &Session::setAnswer);
    return made;
}

void QuestionsCard::refresh() {
    const SessionView& view = m_session.view();
    const bool named = !view.vendorName.isEmpty() && view.vendorId != QLatin1String("generic");
    const auto questions =
        questionsOf(view.diagnosis, m_session.caseFile().answers, named ? view.vendorName : QString(), questionLimit);
    const auto now = view.now.value_or(QDateTime::currentSecsSinceEpoch());
    QList<Row> rows;
    for (const QuestionView& asked : questions) {
        // A row that is there stays, with what is written in it.
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
            return row.box->question().member == asked.question.member &&
                   row.box->question().choices == asked.question.choices;
        });
        Row row = known != m_rows.end() ? *known : makeRow(asked.question);
        if (known != m_rows.end()) {
            m_rows.erase(known);
        }
        row.label->setText(asked.question.text);
        row.box->setAnswer(asked.answer, now);
        rows.append(row);
    }
    for (const Row& row : std::as_const(m_rows)) {
        row.row->hide();
        row.row->deleteLater();
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (m_column->indexOf(rows.at(i).row) != i) {
            m_column->removeWidget(rows.at(i).row);
            m_column->insertWidget(i, rows.at(i).row);
        }
    }
    m_rows = rows;
}

} // namespace ad::ui
