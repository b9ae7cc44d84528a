// Where the time of a request went, and what else was seen of its connection.
#pragma once

#include "session/views.h"
#include "widgets/layout.h"

namespace ad::ui {

class FactRows;
class TextLabel;
class Waterfall;

/// Bars, and beside them the facts; in a narrow card below them.
class TimeCard : public Card {
    Q_OBJECT
  public:
    explicit TimeCard(QWidget* parent = nullptr);
    void set(const ExchangeView& exchange);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();
    TextLabel* m_total;
    QBoxLayout* m_pair;
    Waterfall* m_waterfall;
    FactRows* m_facts;
};

} // namespace ad::ui
