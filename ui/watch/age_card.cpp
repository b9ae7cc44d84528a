#include "watch/age_card.h"

#include "diagnosis/question_box.h"
#include "watch/watch_card.h"
#include "widgets/text.h"

namespace ad::ui {

AgeCard::AgeCard(QWidget* parent)
    : Card(tr("When was the key saved?"), parent), m_why(new TextLabel({}, Type::Small, Role::Muted)),
      m_place(new QWidget) {
    auto* column = new QVBoxLayout(m_place);
    column->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_why);
    body()->addWidget(m_place);
    hide();
}

void AgeCard::show(const KeptProfile* entry) {
    const bool asks = entry != nullptr && entry->pace.vendorWindowMs && !sinceOf(*entry).told &&
                      !(entry->watch && !entry->watching() && entry->watch->stopReason == "granted");
    setVisible(asks);
    if (!asks) {
        return;
    }
    if (m_box != nullptr && m_id == entry->profile.id && m_vendor == entry->vendorName) {
        return; // what is being written stays
    }
    m_id = entry->profile.id;
    m_vendor = entry->vendorName;
    const QString question = tr("When was the key saved at %1?").arg(m_vendor);
    title()->setText(question);
    setAccessibleName(question);
    //: %1 is a vendor, %2 a length of time: "30 min".
    m_why->setText(tr("It is not known, so nobody can say how long it still takes: %1’s own time, usually %2, counts "
                      "from then.")
                       .arg(m_vendor, roundLength(*entry->pace.vendorWindowMs)));
    delete m_box;
    m_box = new QuestionBox({"key_registered_at", diagnosis::Question::Kind::Time, question, {}});
    connect(m_box, &QuestionBox::answered, this, &AgeCard::answered);
    m_place->layout()->addWidget(m_box);
}

} // namespace ad::ui
