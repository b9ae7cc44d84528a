#include "credentials/questions_card.h"
#include "diagnosis/question_box.h"
#include "widgets/text.h"

#include <QDateTime>
#include <QGridLayout>
#include <algorithm>
#include <limits>

namespace ad::ui {

namespace {
constexpr int questionLimit = 3; ///< those that matter most; more would be a form again
constexpr int twoFrom = 480;     ///< pixels; short questions stand two in a row
} // namespace

QuestionsCard::QuestionsCard(Session& session, QWidget* parent)
    : Card(tr("What would help to know"), parent), m_session(session), m_grid(new QGridLayout) {
    auto* why = new ElidedLabel(tr("optional, and it decides much"), Type::Small, Role::Muted);
    why->setElideMode(Qt::ElideRight);
    why->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    head()->insertWidget(1, why, 100);
    m_grid->setSpacing(12);
    body()->addLayout(m_grid);
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
    column->addStretch(1);
    connect(made.box, &QuestionBox::answered, &m_session, &Session::setAnswer);
    return made;
}

void QuestionsCard::refresh() {
    const SessionView& view = m_session.view();
    const bool named = !view.vendorName.isEmpty() && view.vendorId != QLatin1String("generic");
    const auto all = questionsOf(view.diagnosis, m_session.caseFile().answers, named ? view.vendorName : QString(),
                                 std::numeric_limits<int>::max());
    const auto now = QDateTime::currentSecsSinceEpoch();
    const bool newPiece = std::exchange(m_piece, m_session.piece()) != m_session.piece();
    const bool newAnswer = std::exchange(m_answered, view.exchange.present) != view.exchange.present;
    if (newPiece) {
        for (const Row& row : std::as_const(m_rows)) {
            row.box->forget();
        }
    }
    // While credentials are filled in, each letter may bring other questions: what somebody is about to answer stays
    // in its place. An answer of the server says anew what matters.
    QList<QuestionView> questions;
    const auto take = [&](const QuestionView& asked) {
        const bool there = std::any_of(questions.cbegin(), questions.cend(), [&](const QuestionView& one) {
            return one.question.member == asked.question.member;
        });
        if (!there && questions.size() < questionLimit) {
            questions.append(asked);
        }
    };
    for (const Row& row : std::as_const(m_rows)) {
        const auto still = std::find_if(all.cbegin(), all.cend(), [&](const QuestionView& asked) {
            return asked.question.member == row.box->question().member;
        });
        if (still != all.cend() && !newPiece && !newAnswer) {
            take(*still);
        }
    }
    for (const QuestionView& asked : all) {
        take(asked);
    }
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
        m_grid->removeWidget(row.row);
        m_places.removeIf([&](const auto& place) { return place.first == row.row; });
        row.row->hide();
        row.row->deleteLater();
    }
    m_rows = rows;
    arrange();
}

void QuestionsCard::arrange() {
    const int room = contentsRect().width() - 2 * measure::cardPadding;
    const auto wide = [&](qsizetype i) { return m_rows.at(i).box->leastWidth(); };
    QList<std::pair<QWidget*, QRect>> places;
    int left = 0;
    int right = 0;
    int line = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i, ++line) {
        const bool two = room >= twoFrom && i + 1 < m_rows.size() &&
                         std::max(left, wide(i)) + m_grid->horizontalSpacing() + std::max(right, wide(i + 1)) <= room;
        places.append({m_rows.at(i).row, QRect(0, line, two ? 1 : 2, 1)});
        if (two) {
            left = std::max(left, wide(i));
            right = std::max(right, wide(i + 1));
            places.append({m_rows.at(++i).row, QRect(1, line, 1, 1)});
        }
    }
    // Each half is as wide as its controls need; where none stand side by side, it does not matter.
    m_grid->setColumnStretch(0, std::max(1, left));
    m_grid->setColumnStretch(1, std::max(1, right));
    if (places == m_places) {
        return;
    }
    for (const auto& [row, place] : std::as_const(m_places)) {
        m_grid->removeWidget(row);
    }
    m_places = places;
    for (const auto& [row, place] : std::as_const(m_places)) {
        m_grid->addWidget(row, place.y(), place.x(), place.height(), place.width());
    }
}

void QuestionsCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrange();
}

} // namespace ad::ui
