#include "request/time_card.h"
#include "request/fact_rows.h"
#include "widgets/charts.h"
#include "widgets/text.h"

#include <algorithm>

namespace ad::ui {

namespace {

constexpr int factsBesideFrom = 660;           ///< in less, either the bars or the facts would be too short to read
constexpr int barsShare = 58, factsShare = 42; ///< side by side
constexpr int gapBelow = 6, gapBeside = 32;

/// As many rows, with nothing in them.
QList<ExchangeFact> blank(QList<ExchangeFact> facts) {
    std::fill(facts.begin(), facts.end(), ExchangeFact());
    return facts;
}

} // namespace

TimeCard::TimeCard(QWidget* parent)
    : Card(tr("Time"), parent), m_total(new TextLabel({}, Type::Small, Role::Muted)),
      m_untimed(new TextLabel({}, Type::Small, Role::Muted)), m_pair(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_waterfall(new Waterfall), m_facts(new FactRows), m_beforehand(new TextLabel({}, Type::Body, Role::Muted)) {
    m_total->setWordWrap(false);
    head()->addWidget(m_total);
    m_pair->addWidget(m_waterfall, barsShare, Qt::AlignTop);
    m_pair->addWidget(m_facts, factsShare, Qt::AlignTop);
    body()->addWidget(m_untimed);
    body()->addLayout(m_pair);
    body()->addStretch(1);
    m_beforehand->setParent(this);
    m_beforehand->setAlignment(Qt::AlignCenter);
    arrange();
}

void TimeCard::set(const ExchangeView& exchange) {
    const bool untimed = exchange.present && !exchange.untimed.isEmpty();
    m_total->setText(exchange.total);
    // With nothing else to show, the sentence is what the card shows.
    const bool alone = !exchange.present || (untimed && exchange.facts.isEmpty());
    m_untimed->setText(untimed && !alone ? exchange.untimed : QString());
    m_untimed->setVisible(untimed && !alone);
    m_beforehand->setText(alone ? exchange.untimed : QString());
    m_beforehand->setVisible(alone);
    m_waterfall->setSpans(exchange.spans);
    m_waterfall->setVisible(!untimed);
    m_facts->setFacts(exchange.present ? exchange.facts : blank(exchange.facts));
    arrange();
}

void TimeCard::resizeEvent(QResizeEvent* event) {
    arrange();
    Card::resizeEvent(event);
}

void TimeCard::arrange() {
    const bool beside = width() >= factsBesideFrom && !m_waterfall->isHidden();
    m_pair->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_pair->setSpacing(beside ? gapBeside : gapBelow);
    // One below the other, bars and values begin in one line.
    m_waterfall->setLeastNames(beside ? 0 : m_facts->namesWidth());
    m_facts->setRows(beside || m_waterfall->isHidden() ? 0 : m_waterfall->namesWidth(), m_waterfall->rowHeight());
    const int p = measure::cardPadding;
    m_beforehand->setGeometry(rect().adjusted(p, 2 * p, -p, -p));
}

} // namespace ad::ui
