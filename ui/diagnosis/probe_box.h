// The offer of a probe, inline: what would be sent, what it can show, and the question.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

namespace ad::ui {

class Button;

class ProbeBox : public Card {
    Q_OBJECT
  public:
    explicit ProbeBox(Session& session, QWidget* parent = nullptr);
    /// Offers the probe that tells this cause from others.
    void offer(const QString& cause);
    /// It asks whether to send.
    [[nodiscard]] bool asks() const;

  Q_SIGNALS:
    void asksChanged(); ///< each time that the offer's state is shown anew

  private:
    void refresh();
    void tell();
    void setWords(const QString& title, const QString& text);
    Session& m_session;
    bool m_offered = false;
    TextLabel* m_title;
    TextLabel* m_text;
    Button* m_send;
    Button* m_away; ///< "Not now", "Stop" or "Close"
};

} // namespace ad::ui
