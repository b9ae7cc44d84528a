#include "diagnosis/verdict_card.h"
#include "widgets/button.h"
#include "widgets/text.h"

namespace ad::ui {

VerdictCard::VerdictCard(QWidget* parent)
    : Card({}, parent), m_mark(new MarkIcon(Mark::Unknown, 40)),
      m_sentence(new TextLabel({}, Type::Verdict, Role::Text, true)),
      m_detail(new TextLabel({}, Type::Body, Role::Muted)), m_next(new Button({}, ButtonKind::Primary)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->setContentsMargins(4, 2, 0, 2);
    row->addWidget(m_mark);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    m_sentence->setSelectable(true);
    m_detail->setSelectable(true);
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(m_next);
    body()->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, &VerdictCard::nextRequested);
}

void VerdictCard::set(Mark mark, const QString& sentence, const QString& detail, const QString& next) {
    m_mark->setMark(mark);
    setStripe(markRole(mark));
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_next->updateGeometry();
    setAccessibleName(sentence);
    setAccessibleDescription(detail);
}

void VerdictCard::setBehind(bool behind) { m_next->setKind(behind ? ButtonKind::Secondary : ButtonKind::Primary); }

} // namespace ad::ui
