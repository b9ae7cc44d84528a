// Where the time of a request went, and what else was seen of its connection.
#pragma once

#include "session/views.h"
#include "widgets/layout.h"

namespace ad::ui {

class FactRows;
class TextLabel;
class Waterfall;

/// Bars, and beside them the facts; in a narrow card below them. Where no times are known, a sentence says why.
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
    TextLabel* m_untimed;
    QBoxLayout* m_pair;
    Waterfall* m_waterfall;
    FactRows* m_facts;
    TextLabel* m_beforehand; ///< over the room of the others before anything was sent: nothing moves when it comes
};

} // namespace ad::ui
