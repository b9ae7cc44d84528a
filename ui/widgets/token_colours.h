// The three parts of a token in their colours, wherever a token stands in a text that a person writes or pastes.
#pragma once

#include <QSyntaxHighlighter>

namespace ad::ui {

class TokenColours : public QSyntaxHighlighter {
    Q_OBJECT
  public:
    explicit TokenColours(QTextDocument* document);

  protected:
    void highlightBlock(const QString& line) override;
};

} // namespace ad::ui
