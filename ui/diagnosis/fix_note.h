// What "Fix it" changed: before and after, and the way back.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

#include <functional>

namespace ad::ui {

class FixNote : public Card {
    Q_OBJECT
  public:
    /// `wanted`: whether it is to be shown of what was fixed; a page that tells it at its place wants none.
    explicit FixNote(Session& session, std::function<bool(const FixView&)> wanted = {}, QWidget* parent = nullptr);
    void refresh();

  private:
    void tell(const FixView& fixed);
    Session& m_session;
    std::function<bool(const FixView&)> m_wanted;
    FixView m_shown;
    TextLabel* m_title;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_column;
};

/// What was there, with the part that is no longer there marked; what is there now, with the part that is new.
void showBefore(ElidedLabel& label, const FixedPart& part);
void showAfter(ElidedLabel& label, const FixedPart& part);

} // namespace ad::ui
