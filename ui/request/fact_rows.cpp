#include "request/fact_rows.h"
#include "widgets/text.h"

#include <QVBoxLayout>
#include <algorithm>

namespace ad::ui {

namespace {
constexpr int gapOfNames = 16;
} // namespace

FactRows::FactRows(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void FactRows::setFacts(const QList<ExchangeFact>& facts) {
    while (m_rows.size() < facts.size()) {
        Row made{new QWidget, new TextLabel({}, Type::Small, Role::Muted), new ElidedLabel({}, Type::Small)};
        auto* line = new QHBoxLayout(made.row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(0);
        made.name->setWordWrap(false);
        made.value->setElideMode(Qt::ElideRight);
        made.value->setCopyable(true);
        line->addWidget(made.name);
        line->addWidget(made.value, 1);
        m_column->addWidget(made.row);
        m_rows.append(made);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows.at(i);
        row.row->setVisible(i < facts.size());
        if (i < facts.size()) {
            const ExchangeFact& fact = facts.at(i);
            row.name->setText(fact.name);
            row.value->setAccessibleName(fact.name);
            row.value->setCopyable(fact.value.size() > 1);
            row.value->setText(fact.value);
            row.value->setRole(fact.value.size() > 1 ? Role::Text : Role::Muted);
        }
    }
}

int FactRows::namesWidth() const {
    int names = 0;
    for (const Row& row : m_rows) {
        // Of the words alone: what a label asks for is never less than the width that it was given.
        const int words = row.name->fontMetrics().horizontalAdvance(row.name->text());
        names = std::max(names, row.row->isHidden() ? 0 : words + gapOfNames);
    }
    return names;
}

void FactRows::setRows(int names, int height) {
    const int wide = std::max(names, namesWidth());
    for (const Row& row : std::as_const(m_rows)) {
        row.name->setFixedWidth(wide);
        row.row->setFixedHeight(height);
    }
}

} // namespace ad::ui
