// Says that an access token is kept out of the answer that is shown, and gives it to the person who asks for it.
#pragma once

#include "session/views.h"
#include <QWidget>
#include <functional>

namespace ad::ui {

class Button;
class CopyButton;
class Note;

class KeptBack : public QWidget {
    Q_OBJECT
  public:
    /// `token` gives the token of the answer that is shown; empty: it is not at hand.
    explicit KeptBack(std::function<QString()> token, QWidget* parent = nullptr);
    /// Shows itself where that answer has a token; `attempt` tells one answer from another.
    void set(const ExchangeView& exchange, int attempt);
    /// The text of the body with the token in its place, while the person wants to see it; else as it is.
    [[nodiscard]] QString inText(const QString& body) const;

  Q_SIGNALS:
    void changed(); ///< inText() gives another text now

  private:
    std::function<QString()> m_giveToken;
    Note* m_note;
    Button* m_show;
    CopyButton* m_copy;
    QString m_body;
    int m_attempt = -1;
};

} // namespace ad::ui
