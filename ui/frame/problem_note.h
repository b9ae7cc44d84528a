// What went wrong with something that was asked for: above the page, whole, with what to do.
#pragma once

#include "base/error.h"
#include "widgets/layout.h"

namespace ad::ui {

class ProblemNote : public Card {
    Q_OBJECT
  public:
    explicit ProblemNote(QWidget* parent = nullptr);
    /// Shows it until it is closed or another one comes.
    void tell(const Error& error);
    [[nodiscard]] QString text() const;

  Q_SIGNALS:
    void closed();

  private:
    TextLabel* m_what;
    TextLabel* m_todo;
};

} // namespace ad::ui
